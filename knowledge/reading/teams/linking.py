"""Linking: which words of an article name teams, competitions, derbies and grounds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from knowledge.names import Competition, Gazetteer, Team, fold
from knowledge.reading.language.adjectives import is_adjective
from knowledge.reading.language.lexicon import BESIDE_CLUBS, PARTICLES, WEEKDAYS
from knowledge.reading.teams.settling import Form, Settler, is_where
from knowledge.reading.teams.squads import with_squad_named

if TYPE_CHECKING:
    from collections.abc import Collection

    from knowledge.names.entries import Named
    from knowledge.reading.language.tokens import Doc, Token
    from knowledge.reading.mention import Mention

_LONGEST = 7  # tokens; "Brighton & Hove Albion" has five, hyphens count
_DATELINE = re.compile(r"\s*[A-Z][^\n(]{0,40}\([A-Z][A-Za-z]+\)\s*[-–—]")
_QUOTED = re.compile(r"""(?:(?<=[\s(])|^)(['"]).+?\1(?=[\s:,;.!?)]|$)""")
_TOKEN = re.compile(r"\w+|[^\w\s]")
_ARTICLE = re.compile(r"^[lL]['’](?=[A-Z])")  # "l'Inter" in translated articles


class Linker:
    """Finds the gazetteer's names in a doc."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self.gazetteer = gazetteer
        known = gazetteer
        self._every = (
            *(known.names, known.nicknames, known.beginnings),
            *(known.demonyms, known.cities, known.stadiums),
        )
        self._longest_of: dict[str, int] = {}
        for form in (form for forms in self._every for form in forms):
            first, tokens = _first_word(form), len(_TOKEN.findall(form)) + 1  # one for an abbreviation's stop
            self._longest_of[first] = max(tokens, self._longest_of.get(first, 0))

    def link(self, doc: Doc, title_teams: Collection[str] = ()) -> list[Mention]:
        """All mentions, in order; a name that teams share means the one that article or title names outright."""
        surnames: set[str] = set()  # grows while the forms are found: a name means a club until a person bears it
        forms = [
            form
            for form in self._forms(doc, surnames)
            if form.text not in surnames or is_where(doc, form) or self._surely_a_team(form, title_teams)
        ]
        forms = [form for form in forms if not self._is_shortened(form, surnames, forms, title_teams)]
        settler = Settler(self.gazetteer, doc, forms, title_teams)
        named = (mention for form in forms if (mention := settler.settle(form)) is not None)
        starts = {form.start for form in forms}
        return [with_squad_named(doc, mention, starts) for mention in named]

    def _is_shortened(
        self, form: Form, surnames: Collection[str], forms: Collection[Form], title_teams: Collection[str]
    ) -> bool:
        """Whether a club's nickname is but a person's surname, whose first name comes later: "Villa" of no Aston Villa.

        That is so where neither article nor headline names the club outright.
        """
        if form.text not in surnames or form.text in self.gazetteer.names:
            return False
        clubs = {team.name for team in self.gazetteer.nicknames.get(form.text, ())}
        named = {entry.name for other in forms for entry in self.gazetteer.names.get(other.text, ())}
        return bool(clubs) and clubs.isdisjoint((*named, *title_teams))

    def _surely_a_team(self, form: Form, title_teams: Collection[str]) -> bool:
        """Whether a word that stands in somebody's name is a nation's name, or that of a team of the headline."""
        known = (self.gazetteer.names, self.gazetteer.nicknames)
        teams = [entry for forms in known for entry in forms.get(form.text, ()) if isinstance(entry, Team)]
        return any(team.kind == "nation" or team.name in title_teams for team in teams)

    def teams_in(self, title: str) -> tuple[str, ...]:
        """The teams that a headline names outright, not in what it quotes; a headline has no grammar to go by."""
        entries = self._named_in(_QUOTED.sub("", fold(title)))
        return tuple(dict.fromkeys(entry.name for entry in entries if isinstance(entry, Team) and not entry.common))

    def competitions_in(self, title: str) -> tuple[Competition, ...]:
        """The competitions that a headline names."""
        return tuple(dict.fromkeys(entry for entry in self._named_in(title) if isinstance(entry, Competition)))

    def _named_in(self, title: str) -> Iterator[Named]:
        words = [word.strip(",.:;!?'\"") for word in fold(title).replace("'s", "").split()]
        forms = (" ".join(words[i:j]) for i in range(len(words)) for j in range(i + 1, min(i + 4, len(words)) + 1))
        return (entry for form in forms for entry in self.gazetteer.names.get(form, ()))

    def _forms(self, doc: Doc, surnames: set[str]) -> Iterator[Form]:
        """The words that may be names; those that turn out to be part of a person's name go to `surnames`."""
        dateline = _DATELINE.match(doc.text)
        at = 0 if dateline is None else next(token.i for token in doc if token.idx >= dateline.end() - 1)
        words = [token.text for token in doc]
        while at < len(words):
            form = self._longest(doc, at, surnames) if _may_begin(words, at) else None
            if form is not None and words[at] == "the" and (longer := self._longest(doc, at + 1, surnames)) is not None:
                form = (
                    longer if longer.end > form.end else form
                )  # "the Valley", but "Valley Parade" in "the Valley Parade"
            if form is None:
                at += 1
            else:
                yield form
                at = form.end

    def _longest(self, doc: Doc, start: int, surnames: set[str]) -> Form | None:
        longest = self._longest_of.get(_first_word(fold(_ARTICLE.sub("", doc[start].text))), 0)
        for end in range(min(start + longest, start + _LONGEST, len(doc)), start, -1):
            last = doc[end - 1]
            if last.is_space or last.text == "." or (last.is_sent_start and end - 1 > start):
                continue
            known = self._known(_folded(doc, start, end))
            if known is not None and known not in WEEKDAYS and self._is_name(doc, Form(start, end, known), surnames):
                return Form(start, end, known)
        return None

    def _known(self, text: str) -> str | None:
        """The form under which the gazetteer has these words, which may end in an abbreviation's stop: "Utd."."""
        return next((form for form in (text, text.rstrip(".")) if any(form in forms for forms in self._every)), None)

    def _is_name(self, doc: Doc, form: Form, surnames: set[str]) -> bool:
        """Capitalised; a nickname of another language may stand in lower case behind "the": "the nerazzurri"."""
        first = doc[form.start + (doc[form.start].text == "the" and form.end - form.start > 1)]
        if not _ARTICLE.sub("", first.text)[:1].isupper():
            foreign = form.text in self.gazetteer.nicknames and form.text.endswith(("i", "os", "ais", "es", "a"))
            return foreign and form.start > 0 and doc[form.start - 1].lower_ == "the"
        if form.end - form.start > 1:
            return True
        if form.text not in self.gazetteer.names and _ends_compound(doc, form.start):
            return False
        if form.text == "derby" and _is_a_match(doc, form.start):
            return False
        if _name_word_at(doc, _before_particles(doc, form.start), form.start):
            surnames.add(form.text)
            return False
        return not _name_word_at(doc, form.end, form.start)


def _ends_compound(doc: Doc, start: int) -> bool:
    """Whether a hyphen joins the word to a capital before it, as no nickname is: "All-Stars", "Winston-Reds"."""
    if start < 2 or doc[start - 1].text not in "-‑" or doc[start - 1].whitespace_ or doc[start - 2].whitespace_:
        return False
    return doc[start - 2].text[:1].isupper()


def _may_begin(words: Sequence[str], at: int) -> bool:
    """Whether a name may begin at this word: a capitalised one, "the" before one ("the Valley"), any behind "the"."""
    word = words[at]
    with_article = word == "the" and words[at + 1 : at + 2] and words[at + 1][:1].isupper()
    capital = word[:1].isupper() or with_article
    return bool(capital) or _ARTICLE.match(word) is not None or (at > 0 and words[at - 1].lower() == "the")


@lru_cache(100_000)
def _first_word(form: str) -> str:
    return re.split(r"[ '.-]", form, maxsplit=1)[0]


def _folded(doc: Doc, start: int, end: int) -> str:
    return fold(_ARTICLE.sub("", doc[start:end].text))


def _is_a_match(doc: Doc, derby: int) -> bool:
    """Whether "Derby" is a match and no club: "the Derby was loud", "a Merseyside Derby", not "the Derby keeper"."""
    if derby == 0 or doc[derby].is_sent_start:
        return False
    before, behind = doc[derby - 1], doc[min(derby + 1, len(doc) - 1)]
    if before.tag_ == "DT":
        return behind.pos_ not in {"NOUN", "PROPN"}
    return before.text[:1].isupper() and before.lower_ not in BESIDE_CLUBS and not before.is_sent_start


def _before_particles(doc: Doc, start: int) -> int:
    """The word before `start`, be it with a particle between: "Danny dos Santos"."""
    before = start - 1
    while before > 0 and doc[before].text in PARTICLES:
        before -= 1
    return before


def _describes_side(word: Token) -> bool:
    """Whether a sentence's first word goes before a side's name but is no first name: "Unbeaten Leeds held on"."""
    return word.is_stop or is_adjective(word.lower_)


def _name_word_at(doc: Doc, beside: int, this: int) -> bool:
    """Whether the word beside makes a person's name of this one: "Jordan Henderson", "Antonio Valencia"."""
    if not 0 <= beside < len(doc):
        return False
    word = doc[beside]
    if not word.text[:1].isupper() or not word.is_alpha or word.tag_ not in {"NNP", "NNPS"} or word.is_upper:
        return False
    if doc[max(beside, this)].is_sent_start or (beside < this and word.is_sent_start and _describes_side(word)):
        return False
    return word.lower_ not in BESIDE_CLUBS
