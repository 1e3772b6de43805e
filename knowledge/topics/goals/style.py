"""One goal in words, or several of one player."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.answering.choosing.fitting import said
from knowledge.answering.replying.telling import Style, at
from knowledge.answering.replying.wording import times
from knowledge.facts.fact import Fact

_HOW = {"penalty": " from the penalty spot", "free_kick": " from a free kick"}


def _line(facts: Sequence[Fact]) -> str:
    fact = facts[0]
    player, team, how = said(fact, "player"), said(fact, "team"), said(fact, "how")
    if fact.type == "disallowed_goal":
        reason = f" ({said(fact, 'reason')})" if said(fact, "reason") else ""
        return f"{player or 'An unnamed player'} had a goal ruled out{reason}{at(facts)}"
    gained = f" for {team}" if team and player else ""
    if how == "own_goal":
        return f"{player or 'An unnamed player'} scored an own goal{f' for {team}' if team else ''}{at(facts)}"
    return f"{player or team or 'An unnamed player'} scored{_often(len(facts), how)}{gained}{at(facts)}"


def _often(goals: int, how: str | None) -> str:
    if goals == 1:
        return _HOW.get(how or "", "")
    return f" {times(goals)}{' (a hat-trick)' if goals == 3 else ''}"


STYLE = Style(_line, "goal", "goals", same=("player", "team"))
"""How goals are worded, those of one player for one side in a match together."""
