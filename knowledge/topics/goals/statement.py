"""What an article says about goals that stood and goals that did not."""

from __future__ import annotations

from typing import ClassVar, Literal, Self

from pydantic import PrivateAttr

from knowledge.statement import MatchStatement, Statement
from knowledge.topics.goals.stages import Stage

How = Literal["open", "penalty", "own_goal", "free_kick"]


class Goal(MatchStatement):
    """A goal that stood. For an own goal `player` put it in and `team` gained it. `minute` is "87" or "90+5"."""

    identity: ClassVar[tuple[str, ...]] = ("player", "team", "minute", "how")
    people: ClassVar[tuple[str, ...]] = ("player",)

    type: Literal["goal"] = "goal"
    player: str | None = None
    team: str | None = None
    minute: str | None = None
    how: How | None = None
    _stages: frozenset[Stage] = PrivateAttr(default=frozenset())

    @property
    def stages(self) -> frozenset[Stage]:
        """At which stages of the match its tellings say that it fell."""
        return self._stages

    def apart(self, other: Statement) -> bool:
        """Whether the two are told of different stages of the match: the opener is not what made it 4-0."""
        others = other.stages if isinstance(other, Goal) else frozenset[Stage]()
        return any(not one.agrees(another) for one in self.stages for another in others)

    def with_telling(self, other: Statement) -> Self:
        """The goal with the stages that another telling of it gives."""
        return self.at_stages(other.stages) if isinstance(other, Goal) else self

    def at_stages(self, stages: frozenset[Stage]) -> Self:
        """The goal, told to have fallen at these stages of the match too."""
        copy = self.model_copy()
        copy._stages = self._stages | stages  # noqa: SLF001 (its own copy's)
        return copy

    def credited(self, side: str) -> str | None:
        """The team that gains the goal of a player of the given side: of an own goal the other one."""
        return self.opponent_of(side) if self.how == "own_goal" else side


class DisallowedGoal(MatchStatement):
    """A goal ruled out, with the article's reason in a word or two ("offside", "handball", "foul")."""

    identity: ClassVar[tuple[str, ...]] = ("player", "minute")
    people: ClassVar[tuple[str, ...]] = ("player",)

    type: Literal["disallowed_goal"] = "disallowed_goal"
    player: str | None = None
    minute: str | None = None
    reason: str | None = None
