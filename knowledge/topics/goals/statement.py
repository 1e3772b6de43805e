"""What an article says about goals that stood and goals that did not."""

from __future__ import annotations

from typing import ClassVar, Literal

from knowledge.statement import MatchStatement

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
