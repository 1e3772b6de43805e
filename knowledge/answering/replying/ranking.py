"""Who has most of something."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from knowledge.answering.choosing.fitting import said
from knowledge.answering.questions.query import Query
from knowledge.facts.fact import Fact


@dataclass(frozen=True, slots=True)
class Share:
    """A player's own among the facts of many."""

    player: str
    facts: tuple[Fact, ...]

    def __len__(self) -> int:
        return len(self.facts)


def ranked(query: Query, facts: Sequence[Fact]) -> list[Share]:
    """The players by the number of their facts, most first; against a team only those of other sides count."""
    own: dict[str, list[Fact]] = {}
    for fact in facts:
        if _counts(query, fact) and (player := said(fact, "player")):
            own.setdefault(player, []).append(fact)
    shares = [Share(player, tuple(each)) for player, each in own.items()]
    return sorted(shares, key=lambda share: (-len(share), share.player))


def _counts(query: Query, fact: Fact) -> bool:
    """Whether a fact surely counts for the side, or against the one, that the question names."""
    team = getattr(fact.value, "team", None)
    own_goal = getattr(fact.value, "how", None) == "own_goal"
    against = "against TEAM" in query.main and team in (None, *query.teams[-1:])
    return not own_goal and not against and query.side in (None, team)
