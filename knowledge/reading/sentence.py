"""A sentence as topics see it: its words, who and what they mean, and the statements they make."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from knowledge.reading.evidence import evidence_span
from knowledge.reading.language import clauses
from knowledge.reading.marked import Marked
from knowledge.reading.matches.played import day_near
from knowledge.reading.mention import Mention, Person
from knowledge.reading.people import coreference, several
from knowledge.reading.people.prominence import described_in
from knowledge.reading.teams import labels, sides
from knowledge.reading.times.moments import minutes_of, moment_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    from knowledge.reading.language.tokens import Span, Token
    from knowledge.reading.mention import Scene
    from knowledge.reading.reading import Reading
    from knowledge.reading.times.minutes import Minute
    from knowledge.statement import MatchStatement, Statement

S = TypeVar("S", bound="Statement")
M = TypeVar("M", bound="MatchStatement")


class Sentence:
    """One sentence of an article. Offsets are characters of `article.text`; token indices count in the doc.

    `words` are its tokens. `text` is the sentence as published, from `start` to `end` (exclusive) of the article's
    text.
    """

    def __init__(self, reading: Reading, index: int, span: Span, mentions: tuple[Mention, ...]) -> None:
        self.reading = reading
        self.index = index
        self.span = span
        self.words = tuple(span)  # spaCy makes its tokens anew each time it is asked for them
        self.mentions = mentions
        self.text: str = span.text
        self.start: int = span.start_char
        self.end: int = span.end_char
        self._at = {i: mention for mention in mentions for i in range(mention.start, mention.end)}
        self._meant: dict[int, Person | None] = {}
        self._sides: dict[int, bool] = {}

    @cached_property
    def marked(self) -> Marked:
        """The sentence with its names replaced by signs. People's roles are settled by then."""
        return Marked(self)

    @cached_property
    def asides(self) -> list[frozenset[int]]:
        """Its stretches of another time, as token indices."""
        return clauses.asides(self.span)

    @cached_property
    def relatives(self) -> frozenset[int]:
        """The tokens of its relative clauses."""
        return clauses.relatives(self.span)

    @cached_property
    def _said(self) -> frozenset[int]:
        """The tokens that are somebody's words."""
        near = [speech for speech in self.reading.speeches if speech.start < self.end and self.start < speech.end]
        if not near:
            return frozenset()
        return frozenset(word.i for word in self.words if any(s.start <= word.idx < s.end for s in near))

    @property
    def previous(self) -> Sentence | None:
        """The sentence before this one."""
        return self.reading.sentences[self.index - 1] if self.index else None

    @cached_property
    def people(self) -> list[Person]:
        """The people named, in order, each once."""
        return list(dict.fromkeys(m.means for m in self.mentions if isinstance(m.means, Person)))

    @cached_property
    def teams(self) -> list[str]:
        """The teams named (those that only tell where somebody is from apart), in order, each once."""
        return list(dict.fromkeys(m.team for m in self.mentions if m.team and self.is_side(m)))

    @cached_property
    def clubs_of_people(self) -> list[str]:
        """The clubs named only as those of people beside them, in order."""
        return [m.team for m in self.mentions if labels.plays_for(m, self)]

    def word_at(self, at: int) -> Token:
        """The word at a character of `text`; of a space the word before it."""
        return next(word for word in reversed(self.words) if word.idx <= self.start + at)

    def mention_at(self, token: Token) -> Mention | None:
        """The mention that the token belongs to."""
        return self._at.get(token.i)

    def named_at(self, token: Token) -> Person | None:
        """The person that the token names, or is part of the name of."""
        mention = self._at.get(token.i)
        return mention.means if mention is not None and isinstance(mention.means, Person) else None

    def named_by(self, words: Iterable[Token]) -> list[Mention]:
        """The mentions that the words belong to, in the words' order, each once."""
        at = self._at
        return list(dict.fromkeys(at[word.i] for word in words if word.i in at)) if at else []

    def spoken(self, token: Token) -> bool:
        """Whether the token lies in quotation marks as somebody's words."""
        return token.i in self._said

    def person_at(self, token: Token) -> Person | None:
        """The person that the noun phrase headed by the token denotes: by name, epithet or pronoun."""
        if token.i not in self._meant:
            self._meant[token.i] = None  # nobody, to those who ask while it is being looked for
            self._meant[token.i] = coreference.meant_by(token, self)
        return self._meant[token.i]

    def people_at(self, token: Token) -> list[Person]:
        """Everybody that the noun phrase headed by the token denotes: "Rice and Saka", "both men"."""
        return several.people_at(token, self)

    @cached_property
    def described(self) -> Sequence[tuple[Token, Person]]:
        """Who is meant by an epithet, in order, with the noun that describes them."""
        for earlier in self.reading.sentences[: self.index]:
            earlier.described  # noqa: B018 (each needs those before it, which so never wait in a chain)
        return described_in(self, self.span.end)

    def nation_at(self, token: Token) -> str | None:
        """The nation that the token names, as a side or as where somebody is from."""
        mention = self._at.get(token.i)
        return mention.team if mention and mention.kind == "nation" else None

    def club_at(self, token: Token) -> str | None:
        """The club that the token names."""
        mention = self._at.get(token.i)
        return mention.team if mention and mention.kind == "club" else None

    def is_side(self, mention: Mention) -> bool:
        """Whether a team's mention means the team itself, not where somebody or something is from."""
        if mention.start not in self._sides:
            self._sides[mention.start] = labels.is_side(mention, self)
        return self._sides[mention.start]

    def team_at(self, token: Token) -> str | None:
        """The team that the token denotes: by name, as "the visitors", "his side" or "they"."""
        return sides.team_at(token, self)

    def scene_at(self, token: Token, team: str | None = None) -> Scene:
        """The match that the clause around the token is about; `team` is a side known to take part in it."""
        return self.reading.scene_at(self, token, team)

    def date_at(self, token: Token) -> dt.date | None:
        """The day told nearest to the token in this sentence, resolved against the publication date."""
        return day_near(self, token)

    def minute_at(self, token: Token) -> str | None:
        """The minute told in the clause around the token ("87", "90+5")."""
        moment = moment_of(token, self)
        return moment.minute if moment is not None else None

    @cached_property
    def minutes(self) -> Sequence[Minute]:
        """The minutes told, in order; "three minutes later" counts on from the sentence before."""
        return minutes_of(self)

    def state(self, kind: type[S], at: Token | Span | None = None, **fields: Any) -> S:  # noqa: ANN401 (fields are typed by kind)
        """A statement of the given type with this sentence, or its part around `at`, as evidence."""
        start, end = evidence_span(self, at)
        text = self.reading.article.text[start:end]
        return kind(article=self.reading.article.ref, evidence=text, start=start, end=end, **fields)

    def tell(self, kind: type[M], at: Token, team: str | None = None, opponent: str | None = None, **fields: Any) -> M:  # noqa: ANN401 (the same)
        """A statement about the match that the clause around `at` is about, or that of two sides already known."""
        if team is not None and opponent is not None:
            scene = self.reading.scene_between(self, at, team, opponent)
        else:
            scene = self.scene_at(at, team)
        if team is not None and None not in scene.teams and not scene.has(team):
            team = None
        told = {"team": team} if "team" in kind.model_fields else {}
        teams = scene.teams if any(scene.teams) else (team, None) if team else None
        return self.tell_of(kind, scene, at, **{"teams": teams, **told, **fields})

    def tell_of(self, kind: type[M], scene: Scene, at: Token | None = None, **fields: Any) -> M:  # noqa: ANN401 (the same)
        """A statement about a scene's match."""
        about = {
            "teams": scene.teams,
            "date": scene.date,
            "competition": scene.competition,
            "scene": scene.number,
            "squad": scene.squad,
        }
        return self.state(kind, at, **{**about, **fields})
