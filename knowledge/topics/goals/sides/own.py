"""Own: who put the ball into his own net, also where some of the article's words tell it like any other goal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from knowledge.reading.teams.bonds import Bond
from knowledge.statement import MatchStatement
from knowledge.topics.goals.statement import Goal

if TYPE_CHECKING:
    from knowledge.statement import Statement

_SERVED = 5.0  # what weighs that the ball came from the other side: more than that it made a goal

Scorers = frozenset[tuple[str | None, int | None]]


def own_scorers(statements: Sequence[Statement]) -> Scorers:
    """Who scored an own goal in which match, and no goal that another minute sets apart from it."""
    goals = [one for one in statements if isinstance(one, Goal) and one.player is not None]
    own = {(one.player, one.scene): one.minute for one in goals if one.how == "own_goal"}
    apart = {
        (one.player, one.scene)
        for one in goals
        if one.minute is not None and own.get((one.player, one.scene), one.minute) not in {None, one.minute}
    }
    return frozenset(own.keys() - apart)


def as_own(statements: Sequence[Statement]) -> list[Statement]:
    """The statements, every telling of an own goal as one, and nobody's ball said to have made it."""
    if not (own := own_scorers(statements)):
        return list(statements)
    goals = (one for one in statements if isinstance(one, Goal) and one.how == "own_goal")
    gaining = {(one.player, one.scene): one.team for one in goals}
    return [
        one.model_copy(update={"how": "own_goal", "team": gaining[one.player, one.scene]})
        if isinstance(one, Goal) and (one.player, one.scene) in own
        else one
        for one in statements
        if not _serves(one, own)
    ]


def served_by_others(statements: Sequence[Statement]) -> Iterator[Bond]:
    """That the ball somebody put into his own net came from one of the other side."""
    own = own_scorers(statements)
    for one in statements:
        if isinstance(one, MatchStatement) and _serves(one, own) and one.scene is not None:
            server, scorer = (getattr(one, field) for field in one.mates)
            yield Bond(server, scorer, same=False, weight=_SERVED, scene=one.scene)


def _serves(one: Statement, own: Scorers) -> bool:
    return one.type == "assist" and (getattr(one, "scorer", None), getattr(one, "scene", None)) in own
