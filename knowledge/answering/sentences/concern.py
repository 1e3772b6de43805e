"""Whether an article's sentences are about those whom a question asks about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from knowledge.answering.choosing.people import is_about
from knowledge.answering.questions.query import Query
from knowledge.answering.questions.question import key
from knowledge.answering.sentences.belonging import forms
from knowledge.names import gazetteer

if TYPE_CHECKING:
    from knowledge.store.rows import StoredPassage

THERE, BEFORE = 0.5, 0.25
_PEOPLE = ((0, THERE), (-1, BEFORE), (1, 0.15), (-2, 0.1))
"""What it counts that somebody is spoken of in the sentence itself, in the one before, after, or two before."""

_BESIDE = 0.75
"""How surely a sentence is of those whom only the one before names, or of a team where it names the other."""

_AGAINST = re.compile(r"\bTEAM (?:(?:against|and|at) )?TEAM\b|\bTEAM .*?\bagainst TEAM\b")
"""Names the two teams of a match."""

_OF_TEAM = re.compile(
    r"^(?:and |so )?(?:where|how|why|what|when) (?:is|are|was|were|did|do|does|have|has|will) TEAM\b(?! PLAYER)"
)
"""Asks something of a team."""


_OF_BOTH = re.compile(r"\b(?:in|at|of|for|like|during|when) (?:the )?TEAM (?:(?:against|and) )?TEAM$")
"""Names a match by its two teams, of neither of which something is asked."""

_A_SIDE = re.compile(r"\b(?:visitors|hosts|(?:home|away|visiting) (?:side|team)|champions|leaders)\b", re.IGNORECASE)
"""What a team is called that a sentence does not name."""

_MEANT_FOR = re.compile(r"\b(?:for|to) TEAM(?: (?!TEAM\b)\w+){0,3}$")
"""Asks what something is to a team, or to its hopes, which stands last."""


@dataclass(frozen=True)
class Concern:
    """Whom one article's sentences are about, as far as it matters to a query."""

    query: Query
    passages: Sequence[StoredPassage]

    def nearness(self, names: frozenset[str], at: int) -> float:
        """How near to a sentence one of these names stands, from 0 to 1."""
        places = ((at + step, worth) for step, worth in _PEOPLE if 0 <= at + step < len(self.passages))
        return next((worth for place, worth in places if is_about(self.passages[place], names)), 0.0)

    def belonging(self, at: int) -> float:
        """How surely what a sentence tells is told of those asked about: it names them, or nobody after one that did.

        What names the other side alone is hardly of the team asked about.
        """
        subjects = [self.query.names_of(ids) for ids in self.query.subjects]
        if subjects:
            nearest = min(self.nearness(names, at) for names in subjects)
            return 1.0 if nearest >= THERE else _BESIDE if nearest >= BEFORE and self.goes_on(at) else 0.0
        teams, names = () if _OF_BOTH.search(self.query.main) else self._sides, self.passages[at].names
        if self._means_it_for_others(names):
            return 0.0
        return 1.0 if not teams or teams[0] in names or set(teams[1:]).isdisjoint(names) else _BESIDE

    def _means_it_for_others(self, names: Collection[str]) -> bool:
        """Whether it is asked what something means for a team, and a sentence names but one that has not played."""
        if not self._sides or not _MEANT_FOR.search(self.query.main) or self._sides[0] in names:
            return False
        sides = self.query.matches[0].teams if self.query.named and self.query.matches else self._sides
        return bool(self._third) or any(name in gazetteer().teams and name not in sides for name in names)

    def is_of_the_team(self, at: int) -> bool:
        """Whether the sentence names the team asked about, or none after one that names no other."""
        for passage in (self.passages[at], *self.passages[max(at - 1, 0) : at]):
            if named := {name for name in passage.names if name in gazetteer().teams}:
                return self._sides[0] in named and (passage is self.passages[at] or len(named) == 1)
        return False

    @staticmethod
    def is_of_players(passage: StoredPassage) -> bool:
        """Whether a sentence names people and no team: what they did, not their team."""
        of_a_team = any(name in gazetteer().teams for name in passage.names) or _A_SIDE.search(passage.text)
        return bool(passage.names) and not of_a_team

    def goes_on(self, at: int) -> bool:
        """Whether the sentence goes on about whom the one before names, naming nobody itself: "The 30-year-old"."""
        return set(self.passages[at].names) <= {*self.query.teams, *self.passages[at].teams}

    def names_their_teams(self, at: int) -> bool:
        """Whether the sentence names the teams of the asking clause."""
        passage, asked = self.passages[at], self.query.teams[: self.query.main.split().count("TEAM")]
        return all(team in passage.names or _names(passage.text, [team, *self._forms([team])]) for team in asked)

    def strangeness(self, passage: StoredPassage) -> float:
        """What it costs that a sentence is somebody else's words or about another match."""
        own = {name for ids in self.query.subjects for name in self.query.names_of(ids)}
        cost = 0.2 if passage.speaker and passage.speaker not in own else 0.0
        of_him = len(self.query.teams) == 1 and bool(self.query.subjects) and self.query.teams[0] in passage.names
        if not passage.teams or of_him or (self._third and self._third in passage.names):
            return cost
        meant = {frozenset(match.teams) for match in self.query.matches} if self.query.named else set()
        known = meant or ({frozenset(passage.teams)} if not set(self.query.teams).isdisjoint(passage.teams) else set())
        return cost + (0.4 if self.query.teams and not {frozenset(passage.teams), self._pair} <= known else 0.0)

    def is_of_others(self, passage: StoredPassage) -> bool:
        """Whether a sentence, and its article, are about a match of other teams than those asked about."""
        if not passage.teams or not self._teams:
            return False
        if self._opponents and not self._opponents <= {*passage.teams, *passage.names}:
            return not self._names_both(passage)
        if not self._teams.isdisjoint({*passage.teams, *passage.names, *self._pair}):
            return False
        return not _names(passage.text, [*self._teams, *self._forms(self._teams)])

    def _names_both(self, passage: StoredPassage) -> bool:
        """Whether the article tells of one of the two alone, and names the other by what it is called: "the Saints"."""
        if not {*passage.teams} < self._opponents:
            return False
        unseen = self._opponents - {*passage.teams}
        called = [[team, *forms(team), *self._forms([team])] for team in unseen]
        text = " ".join(each.text for each in self.passages)
        return all(_names(text, names) for names in called)

    def is_of_another_team(self, passage: StoredPassage) -> bool:
        """Whether a sentence names other teams than the one that is asked about, of which no match is singled out."""
        team = None if self.query.named else self._subject
        if team is None or team in {*passage.names, *passage.teams}:
            return False
        others = any(name in gazetteer().teams for name in passage.names)
        return others and not _names(passage.text, [team, *self._forms([team])])

    def _forms(self, teams: Collection[str]) -> list[str]:
        """The names that the question has for these teams."""
        return [mention.form for mention in self.query.mentions if not set(teams).isdisjoint(mention.teams)]

    @cached_property
    def _sides(self) -> tuple[str, ...]:
        """The teams named, first the one that something is asked of: "what does the defeat at TEAM mean for TEAM"."""
        teams = [mention.teams[0] for mention in self.query.mentions if mention.teams]
        of = self.query.main.split().count("TEAM") - 1 if _MEANT_FOR.search(self.query.main) else 0
        return (*teams[of : of + 1], *teams[:of], *teams[of + 1 :])

    @cached_property
    def _third(self) -> str | None:
        """The team that what came of a match of two others is asked about for: "what does TEAM win mean for TEAM"."""
        asked = self._sides[0] if self._sides and _MEANT_FOR.search(self.query.main) else None
        sides = self.query.matches[0].teams if self.query.named and self.query.matches else self._sides[:1]
        return asked if asked not in sides else None

    @cached_property
    def _subject(self) -> str | None:
        """The team that the asking clause is about, as the first that it names: "where are TEAM away"."""
        return self.query.teams[0] if self.query.teams and _OF_TEAM.search(self.query.main) else None

    @cached_property
    def _opponents(self) -> frozenset[str]:
        """The two teams of which a match is asked about that is not on record: what is told of another is not of it."""
        of_a_match = not self.query.named and _AGAINST.search(f"{self.query.main}{self.query.rest}")
        return frozenset(self.query.teams) if of_a_match and len(self.query.teams) == 2 else frozenset()

    @cached_property
    def _teams(self) -> frozenset[str]:
        """The teams asked about: those of the match meant, else those of the asking clause, if it names any."""
        if self.query.named:
            return frozenset((*self.query.teams, *(team for match in self.query.matches for team in match.teams)))
        return frozenset(self.query.teams[: self.query.main.split().count("TEAM")] or self.query.teams)

    @cached_property
    def _pair(self) -> frozenset[str]:
        """The teams that most of the article's sentences are about."""
        pairs = Counter(passage.teams for passage in self.passages if len(passage.teams) == 2)
        return frozenset(pairs.most_common(1)[0][0]) if pairs else frozenset()


def _names(text: str, forms: Iterable[str]) -> bool:
    """Whether any of these names stands in a text."""
    said = f" {key(text)} "
    return any(f" {key(form)} " in said for form in forms)
