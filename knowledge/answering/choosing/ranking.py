"""Who has most of something."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from knowledge.answering.choosing.fitting import said
from knowledge.answering.questions.ask import Ask
from knowledge.answering.questions.query import Query
from knowledge.facts.fact import Fact


@dataclass(frozen=True, slots=True)
class Share:
    """A player's own among the facts of many."""

    player: str
    facts: tuple[Fact, ...]

    def __len__(self) -> int:
        return len(self.facts)


def doer(ask: Ask) -> str:
    """The field of whoever is asked about: of penalties saved it is the keeper."""
    return "keeper" if ask.wants == "keeper" else "player"


def ranked(query: Query, ask: Ask, facts: Sequence[Fact]) -> list[Share]:
    """The players by the number of their facts, most first; against a team only those of other sides count."""
    own: dict[tuple[str, ...], list[Fact]] = {}  # two players may have one name
    whose, against = doer(ask), beaten(query)
    for fact in facts:
        if _counts(query.side, against, fact) and (name := said(fact, whose)):
            own.setdefault((name, *fact.persons.get(whose, ())), []).append(fact)
    shares = [Share(name, tuple(each)) for (name, *_), each in own.items()]
    return sorted(shares, key=lambda share: (-len(share), share.player))


def beaten(query: Query) -> str | None:
    """The team against which it is asked for ("who has scored most against Inter")."""
    return next(iter(query.teams[-1:]), None) if "against TEAM" in query.main else None


def _counts(side: str | None, against: str | None, fact: Fact) -> bool:
    """Whether a fact surely counts for the side, or against the one, that the question names."""
    team = getattr(fact.value, "team", None)
    own_goal = getattr(fact.value, "how", None) == "own_goal"
    return not own_goal and (against is None or team not in (None, against)) and side in (None, team)
