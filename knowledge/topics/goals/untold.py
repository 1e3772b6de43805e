"""The goals among which is the one asked for, where nothing tells them apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from knowledge.answering.choosing.fitting import fit
from knowledge.answering.choosing.ordering import by_match, minutes
from knowledge.answering.questions.ask import Ask
from knowledge.answering.questions.query import Query
from knowledge.answering.replying.telling import Told
from knowledge.answering.replying.wording import label, which_one
from knowledge.facts.fact import Fact
from knowledge.topics.goals.scoreboard import side_by_side


def any_of_them(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """The goals of a match, which the articles do not tell apart; that a draw has no winner."""
    both = replace(query, side=None, rival=None)
    goals = [fact for fact in fit(both, replace(ask, wants=None), facts) if fact.type == "goal"]
    for match, group in by_match(query, goals):
        if match and match.winner == "draw" and ask.which == "winner" and query.named:
            return Told(f"Nobody scored a winner: it was a draw — {label(match)}.", tuple(minutes(group)))
        if match and len(group) > 1 and (ask.which != "winner" or match.winner in match.teams):
            text = f"{which_one(ask.which)} is not told: {side_by_side(match, group)}"
            return Told(text, tuple(minutes(group)), lacks=True)
    return None
