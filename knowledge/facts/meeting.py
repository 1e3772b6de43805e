"""A match in the making: the scenes that are taken to tell of it."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from knowledge.facts.fact import Match
from knowledge.facts.ids import digest
from knowledge.facts.majority import majority
from knowledge.facts.scene import Event, Goals, Scene


@dataclass(frozen=True, eq=False)
class Meeting:
    """Scenes of one pair of teams taken for one match. `day` is set where a scene dates it.

    `mark` tells a match that was split off another from that other, which may be of the same day.
    """

    scenes: tuple[Scene, ...]
    mark: str = ""

    def joined(self, other: Iterable[Scene]) -> Meeting:
        """The meeting with more scenes, in the fixed order."""
        return Meeting(tuple(sorted((*self.scenes, *other), key=lambda scene: scene.order)), self.mark)

    @property
    def teams(self) -> tuple[str, ...]:
        """The two sides, in alphabetical order."""
        return max((scene.teams for scene in self.scenes), key=len)

    @property
    def order(self) -> int:
        """Its place in the fixed order."""
        return self.scenes[0].order

    @cached_property
    def planned(self) -> bool:
        """Whether all that is known is that it is to be played."""
        return all(scene.planned for scene in self.scenes)

    @cached_property
    def played(self) -> tuple[Scene, ...]:
        """The scenes that tell of it as played, or all where none does."""
        return tuple(scene for scene in self.scenes if not scene.planned) or self.scenes

    @cached_property
    def articles(self) -> frozenset[str]:
        """Paths of the articles that tell of it."""
        return frozenset(scene.article for scene in self.scenes)

    @cached_property
    def published(self) -> tuple[dt.date, ...]:
        """The days on which it was told of, as far as known."""
        return tuple(sorted({scene.published for scene in self.played if scene.published}))

    @cached_property
    def dates(self) -> frozenset[dt.date]:
        """The days its scenes give."""
        return frozenset(scene.date for scene in self.played if scene.date)

    @cached_property
    def day(self) -> dt.date | None:
        """The day most scenes give, the earliest of several."""
        return majority(scene.date for scene in self.played)

    @cached_property
    def squad(self) -> str | None:
        """Who played for the two teams."""
        return majority(scene.squad for scene in self.scenes)

    @cached_property
    def months(self) -> frozenset[str]:
        """The months in which its scenes say that it was played."""
        return frozenset(month for scene in self.played for month in scene.months)

    @cached_property
    def scores(self) -> frozenset[tuple[int, int]]:
        """The scores its scenes give, in the order of `teams`."""
        return frozenset(scene.score for scene in self.scenes if scene.score)

    @cached_property
    def winners(self) -> frozenset[str]:
        """The winners its scenes give, but for a draw that a shoot-out decided."""
        shootout = any(scene.kicked_off for scene in self.scenes)
        said = {scene.winner for scene in self.scenes if scene.winner}
        return frozenset(said - {"draw"} if shootout else said)

    @cached_property
    def competitions(self) -> frozenset[str]:
        """The competitions its scenes give."""
        return frozenset(scene.competition for scene in self.scenes if scene.competition)

    @cached_property
    def events(self) -> Mapping[Event, frozenset[str | None]]:
        """Who did what, with the minutes it was done in."""
        found: defaultdict[Event, set[str | None]] = defaultdict(set)
        for scene in self.scenes:
            for event, minutes in scene.events.items():
                found[event] |= minutes
        return {event: frozenset(minutes) for event, minutes in found.items()}

    @cached_property
    def goals(self) -> Goals:
        """How many goals each scorer got at least."""
        most: Goals = Counter()
        for scene in self.scenes:
            most |= scene.goals
        return most

    @cached_property
    def match(self) -> Match:
        """What the scenes say of the match, most of them where they differ."""
        dated = ("match", *self.teams, self.day)
        first = self.scenes[0]
        source = first.tellings[0].source  # no two statements of an article are equal
        anchor = source.model_dump_json(exclude={"article"})
        marked = tuple(filter(None, (self.squad, self.mark)))
        undated = ("match", *self.teams, self.planned, first.article, anchor)
        return Match(
            id=digest(*(dated if self.day else undated), *marked),
            teams=(self.teams[0], self.teams[1]),
            date=self.day,
            since=None if self.day or not self.planned else max(self.published, default=None),
            until=None if self.day or self.planned else min(self.published, default=None),
            competition=majority(scene.competition for scene in self.played)
            or majority(scene.competition for scene in self.scenes),
            score=majority(scene.score for scene in self.played),
            shootout=majority(scene.shootout for scene in self.played),
            winner=majority(scene.winner for scene in self.played if scene.winner in self.winners),
            squad=self.squad,
        )
