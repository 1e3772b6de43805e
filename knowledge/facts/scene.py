"""What one article tells of one match."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from knowledge.facts.majority import majority
from knowledge.facts.said import said
from knowledge.facts.telling import Telling
from knowledge.statement import MatchStatement

_MONTH = re.compile(
    r"\b(?:in|last|since) (?:early |mid-?|late )?(January|February|March|April|May|June|July|August|September|October|"
    r"November|December)\b"
)

PLANNED = "fixture"
"""The type of statement that tells of a match to come; every other type tells of one that was played."""

Event = tuple[str, tuple[str, ...], bool]
"""What scenes of one match have in common: the type, the person, and whether a kick went in."""

Goals = Counter[tuple[str, tuple[str, ...]]]
"""How many goals each scorer got: team and person → goals."""


@dataclass(frozen=True, eq=False)
class Scene:
    """One article's statements about one match. `teams` are those known, in alphabetical order: two, one or none.

    `recalled` marks an outcome that is not the one the article has for this match: of whatever day it is, it is not
    surely of the day that is told.
    """

    teams: tuple[str, ...]
    tellings: tuple[Telling, ...]
    recalled: bool = False

    @cached_property
    def statements(self) -> tuple[MatchStatement, ...]:
        """What is told, in the fixed order."""
        return tuple(told.statement for told in self.tellings if isinstance(told.statement, MatchStatement))

    @property
    def planned(self) -> bool:
        """Whether the match was still to be played when the article was written."""
        return self.statements[0].type == PLANNED

    @property
    def article(self) -> str:
        """The path of the article."""
        return self.tellings[0].article

    @property
    def published(self) -> dt.date | None:
        """The day the article was published."""
        return self.statements[0].article.date

    @property
    def order(self) -> int:
        """The scene's place in the fixed order."""
        return self.tellings[0].order

    @cached_property
    def date(self) -> dt.date | None:
        """The day of the match as the article has it."""
        return None if self.recalled else self.told_day

    @cached_property
    def told_day(self) -> dt.date | None:
        """The day that the article tells beside it."""
        return majority(told.date for told in self.statements)

    @cached_property
    def months(self) -> frozenset[str]:
        """The months that the words which tell how it ended name ("drew 0-0 in September")."""
        outcomes = (told.evidence for told in self.statements if said(told, "score") or said(told, "winner"))
        return frozenset(month for evidence in outcomes for month in _MONTH.findall(evidence))

    @cached_property
    def competition(self) -> str | None:
        """The competition as the article has it."""
        return None if self.recalled else majority(told.competition for told in self.statements)

    @cached_property
    def squad(self) -> str | None:
        """Who plays for the two teams, as the article has it."""
        return majority(told.squad for told in self.statements)

    @cached_property
    def score(self) -> tuple[int, int] | None:
        """The score in the order of `teams`."""
        return majority(self._ordered(told, "score") for told in self.statements)

    @cached_property
    def shootout(self) -> tuple[int, int] | None:
        """The shoot-out's score in the order of `teams`."""
        return majority(self._ordered(told, "shootout") for told in self.statements)

    @cached_property
    def kicked_off(self) -> bool:
        """Whether a shoot-out is told, which makes a draw and a winner no contradiction."""
        return self.shootout is not None or any(said(told, "phase") == "shootout" for told in self.statements)

    @cached_property
    def winner(self) -> str | None:
        """The winner as said, or as the score has it; "draw" for a draw."""
        winner = majority(said(told, "winner") for told in self.statements)
        if winner or self.score is None:
            return winner
        return "draw" if self.score[0] == self.score[1] else self.teams[self.score[0] < self.score[1]]

    @cached_property
    def events(self) -> Mapping[Event, frozenset[str | None]]:
        """Who did what, with the minutes it was done in."""
        found: defaultdict[Event, set[str | None]] = defaultdict(set)
        for told in self.tellings:
            for person in told.who[:1]:
                kind = (told.statement.type, person, said(told.statement, "outcome") == "scored")
                found[kind].add(said(told.statement, "minute"))
        return {kind: frozenset(minutes) for kind, minutes in found.items() if kind[1]}

    @cached_property
    def goals(self) -> Goals:
        """How many goals each scorer got for each team, whoever is beyond doubt."""
        return Counter(
            (team, told.who[0])
            for told in self.tellings
            if told.statement.type == "goal" and (team := said(told.statement, "team")) and told.sure
        )

    def _ordered(self, told: MatchStatement, field: str) -> tuple[int, int] | None:
        value: tuple[int, int] | None = said(told, field)
        if value is None or told.teams is None or len(self.teams) < 2:
            return None
        as_said = told.teams[0] == self.teams[0] or told.teams[1] == self.teams[1]
        return value if as_said else (value[1], value[0])
