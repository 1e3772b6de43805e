"""Scenes: the matches an article tells of, and which of them a clause is about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import TYPE_CHECKING

from knowledge.names import Derby, Team
from knowledge.reading.clauses import clause, verb_of
from knowledge.reading.meetings import Pair, Teams, met
from knowledge.reading.mention import Scene
from knowledge.reading.squads import named_squad, squad_of_main

if TYPE_CHECKING:
    import datetime as dt

    from spacy.tokens import Span, Token

    from knowledge.reading.reading import Reading
    from knowledge.reading.sentence import Sentence

_OPENING = 4  # sentences that tell what an article is about
_ROUND_UP = 5  # pairs of teams from which an article tells of a whole round of matches
_LEAD = 2  # sentences that tell of the main match whatever they recall
_FRESH = 4  # days before publication within which a match is news
# What sets another match of the same two teams apart from the one the article is about.
_OTHER_TIME = re.compile(
    r"\b(first(?: - |[ -])leg|reverse fixture|return fixture|earlier (?:this|in the) season|"
    r"last (?:season|year|term|month|time|may|december|november|october|september|august|january|february|march|april)|"
    r"previous (?:meeting|encounter|season|match|game)|when (?:they|the (?:two )?(?:sides|teams)) (?:last )?met|"
    r"(?:a|two|three|four|five|six|ten) (?:years?|months?|seasons?) (?:ago|earlier|before)|"
    r"(?:win|won|beaten|beat|defeat|lost|drew|drawn|draw|met|victory|match|game|meeting)\b[^.;,]{0,30}?\bin "
    r"(?:(?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december))\b",
    re.IGNORECASE,
)
_LAST_WEEK = re.compile(r"\b(?:last|previous) week", re.IGNORECASE)
_SCORE = re.compile(r"\b\d{1,2}\s?[-–]\s?\d{1,2}\b(?! (?:lead|up|ahead|down|advantage))")


class Stage:
    """The article's scenes in the order in which they come up, the main one first."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self.scenes: list[Scene] = []
        self.main = Scene(0)
        self._met: list[Teams] = []
        self.main = self._main([self._pair_of(sentence) for sentence in reading.sentences])
        self.main.squad = squad_of_main(reading.sentences, self.main.teams)
        pairs = []
        for sentence in reading.sentences:
            pairs.append(self._pair_of(sentence))
            self._met += [pairs[-1]] if pairs[-1] is not None else []
        met = {frozenset(pair) for pair in pairs if pair is not None}
        self._round_up = len(met) >= _ROUND_UP
        self._of_sentence: list[Scene] = []
        self._around: list[Scene] = []
        current = self.main
        for sentence, pair in zip(reading.sentences, pairs, strict=True):
            self._around.append(self._follow(sentence, None, current))
            current = self._follow(sentence, pair, current)
            self._of_sentence.append(current)

    def of(self, sentence: Sentence) -> Scene:
        """The match that the sentence as a whole is about."""
        return self._of_sentence[sentence.index] if sentence.index < len(self._of_sentence) else self.main

    def between(self, sentence: Sentence, token: Token, one: str, other: str) -> Scene:
        """The match of the two teams that the clause around the token tells of."""
        return self._scene(sentence, (one, other), token)

    def of_sheet(self, teams: Pair, day: dt.date | None) -> Scene:
        """The match that a sheet gives: that of the two teams told of, unless it was played on another day."""
        for scene in self.scenes:
            if set(scene.teams) == set(teams) and not scene.when and self._may_be_on(scene, day):
                return scene
        return self._add(teams, when="as listed", squad=self.main.squad)

    def _may_be_on(self, scene: Scene, day: dt.date | None) -> bool:
        """Whether a match may have been played that day; one told of without its day is news."""
        told = scene.date or self._reading.article.date
        return day is None or told is None or abs(told - day).days <= (1 if scene.date else _FRESH)

    def at(self, sentence: Sentence, token: Token, team: str | None = None) -> Scene:
        """The match that the clause around the token is about, or one above it; `team` is known to take part in it."""
        same_time = {word.i for word in self._same_time(sentence, token)}
        for words in contexts(sentence.span, token):
            told = sorted((word for word in words if word.i in same_time), key=lambda word: abs(word.i - token.i))
            pair = self._pair(sentence, told, team)
            if pair is not None:
                return self._scene(sentence, pair, token)
        here = self.main if sentence.index < _LEAD else self._here(sentence, token)
        if team is None or here.has(team) or not any(here.teams):
            return here
        known = (scene for scene in (self.main, *reversed(self.scenes)) if scene.has(team))
        scene = next(known, None)
        if scene is None and team not in sentence.teams and None not in here.teams:
            return here  # the team of somebody on loan, or who has left it
        return scene or self._add((team, None), squad=self.main.squad)

    def _here(self, sentence: Sentence, token: Token) -> Scene:
        """The sentence's scene; for a word outside the relative clause that alone tells of that match the one before.

        As in "He struck the third for a side that had beaten Leeds on Tuesday".
        """
        relative = sentence.relatives
        if token.i in relative or not relative:
            return self.of(sentence)
        told = [word for word in self._same_time(sentence, token) if word.i not in relative]
        pair = self._pair(sentence, told)
        told_of = pair is not None and set(pair) == set(self.of(sentence).teams)
        return self.of(sentence) if told_of else self._around[sentence.index]

    def _same_time(self, sentence: Sentence, token: Token | None = None) -> Sequence[Token]:
        """The sentence's words but for the stretches of another time; the one that holds the token stays."""
        away = [part for part in sentence.asides if token is None or token.i not in part]
        if not away:
            return sentence.words
        return [word for word in sentence.words if not any(word.i in stretch for stretch in away)]

    def _pair_of(self, sentence: Sentence) -> Pair | None:
        """The two teams that a sentence tells of; the lead may tell of its match beside other things."""
        pair = self._pair(sentence, self._same_time(sentence))
        return self._pair(sentence, sentence.words) if pair is None and sentence.index < _LEAD else pair

    def _pair(self, sentence: Sentence, words: Sequence[Token], team: str | None = None) -> Pair | None:
        """The two teams that the words tell of, the words in the order in which they count."""
        mentions = dict.fromkeys(mention for word in words if (mention := sentence.mention_at(word)) is not None)
        pair = met(sentence, list(mentions), team, (self.main.teams, *self._met))
        if pair is None and any(word.lower_ == "derby" for word in words):
            pair = self._derby(team)
        return pair

    def _derby(self, team: str | None) -> Pair | None:
        """As in "The derby": that of one city before others, of the clubs that the article names most."""
        named = list(combinations(self._reading.most_named[:8], 2))
        derbies = sorted(self._reading.gazetteer.derbies, key=lambda derby: not self._of_one_city(derby))
        for derby in derbies:
            if (team is None or team in derby.teams) and any(set(pair) == set(derby.teams) for pair in named):
                return derby.teams
        return None

    def _of_one_city(self, derby: Derby) -> bool:
        teams = self._reading.gazetteer.teams
        return len({teams[name].city for name in derby.teams if name in teams}) == 1

    def _main(self, pairs: list[Pair | None]) -> Scene:
        """The match the article is about: of the teams that meet early, often and lately."""
        weights: Counter[frozenset[str]] = Counter()
        for sentence, pair in zip(self._reading.sentences, pairs, strict=True):
            if pair is not None and not sentence.spoken(sentence.span[0]):
                weights[frozenset(pair)] += self._weight(sentence)
        weights[frozenset(self._most_named_alike())] += 1
        weights = Counter({pair: weight for pair, weight in weights.items() if len(pair) == 2})
        for teams in weights:
            weights[teams] += 3 * len(teams & set(self._reading.title_teams))
            weights[teams] *= 1 + min(self._reading.named[team] for team in teams)
        if not weights:
            return self._add((self._reading.most_named[0] if self._reading.most_named else None, None))
        most = max(weights, key=lambda pair: weights[pair])  # of equals the one told of first
        named = self._reading.most_named
        first, second = sorted(most, key=lambda team: (named.index(team) if team in named else len(named), team))
        return self._add((first, second))

    def _most_named_alike(self) -> list[str]:
        """The two clubs, or the two nations, that the article names most."""
        teams = self._reading.gazetteer.teams
        count = self._reading.named
        told = {team for sentence in self._reading.sentences for team in _foreground(sentence)}
        named = sorted(self._reading.most_named, key=lambda team: (-count[team], team not in told))
        return [team for team in named if teams[team].kind == teams[named[0]].kind][:2]

    def _weight(self, sentence: Sentence) -> int:
        if _OTHER_TIME.search(sentence.text) or _LAST_WEEK.search(sentence.text):
            return 1
        opening = 3 if sentence.index < _OPENING else 1
        if _SCORE.search(sentence.text):
            opening *= 2
        return opening * 4 if self._reading.is_fresh(sentence, _FRESH) else opening

    def _scene(self, sentence: Sentence, pair: Pair, token: Token | None = None) -> Scene:
        """The match of the two teams that the sentence tells of; a squad left unsaid is that of the main match."""
        when = self._other_time(sentence, pair, token)
        words = self._same_time(sentence, token)
        squad = named_squad((m for word in words if (m := sentence.mention_at(word))), pair) or self.main.squad
        for scene in self.scenes:
            if set(pair) == set(scene.teams) and (scene.when, scene.squad) == (when, squad):
                return scene
        return self._add(pair, when, squad)

    def _add(self, teams: tuple[str | None, str | None], when: str = "", squad: str | None = None) -> Scene:
        scene = Scene(len(self.scenes), teams, when=when, squad=squad)
        self.scenes.append(scene)
        return scene

    def _other_time(self, sentence: Sentence, pair: Pair, token: Token | None = None) -> str:
        """What sets this match of the main pair apart from the main one; nothing for other pairs and for the lead."""
        if set(pair) != set(self.main.teams) or sentence.index < _LEAD:
            return ""
        found = _OTHER_TIME.search(" ".join(word.text for word in self._same_time(sentence, token)))
        when = found.group(0).lower().replace(" - ", "-") if found else ""
        lead = " ".join(opening.text.lower() for opening in self._reading.sentences[:_LEAD])
        return "" if when in lead else when

    def _follow(self, sentence: Sentence, pair: Pair | None, current: Scene) -> Scene:
        """A sentence's scene, given the one before: another pair opens one, the main one's teams end it."""
        if pair is not None:
            return self._scene(sentence, pair)
        about = {*sentence.teams, *(person.team for person in sentence.people if person.team)}
        goes_on = bool(about & (set(current.teams) - set(self.main.teams)))
        return current if goes_on or (self._round_up and not about & set(self.main.teams)) else self.main


def _foreground(sentence: Sentence) -> Iterator[str]:
    """The teams of a sentence but for those that only a relative clause names: "Leeds, who had beaten Lazio, led"."""
    for mention in sentence.mentions:
        if isinstance(mention.means, Team) and mention.start not in sentence.relatives:
            yield mention.means.name


def contexts(span: Span, token: Token) -> Iterator[Sequence[Token]]:
    """The words that tell which match a word is about, nearest first: its clauses; in brackets, what stands before."""
    bracket = next((word.i for word in reversed(span.doc[span.start : token.i]) if word.text in "()"), None)
    if bracket is None or span.doc[bracket].text == ")":
        yield from clauses_above(token)
        return
    yield [word for word in clause(token) if word.i > bracket]
    yield list(span.doc[span.start : bracket])


def clauses_above(token: Token) -> Iterator[Sequence[Token]]:
    """The clause around the word and the clauses that this one hangs on, the nearest first."""
    here = token
    for _ in range(4):
        words = clause(here)
        yield words
        verb = verb_of(here)
        if verb.head == verb:
            return
        here = verb.head
