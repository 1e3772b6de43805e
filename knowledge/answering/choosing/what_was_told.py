"""What is asked of the facts just told: "which minute?", "who won it?", "who scored the decisive one?"."""

from __future__ import annotations

import re
from dataclasses import replace

from knowledge.answering.choosing.bare import asks, is_bare
from knowledge.answering.questions.ask import Ask, Aspect
from knowledge.answering.questions.context import Context
from knowledge.answering.questions.query import Query

_EARNED = re.compile(r"^(?:and |so )?who (?:won|earned) (?:it|that|the penalty)$")
"""Asks who was fouled, of a penalty."""

_ONE = re.compile(r"\bones?\b")
"""Points at deeds of the kind that was told: of kicks of a shoot-out, "who scored the decisive one"."""

_TOPICS = {
    "goal": "goals",
    "disallowed_goal": "goals",
    "assist": "assists",
    "penalty": "penalties",
    "card": "cards",
    "substitution": "substitutions",
}
"""Whose the facts are that a question of no topic was about: "were both free kicks?"."""


def of_what_was_told(query: Query, context: Context) -> tuple[Ask, ...]:
    """What is asked, of what was told: "which minute?" is that of the goal ruled out that "did he score" gave."""
    told = tuple(dict.fromkeys(fact.type for fact in context.facts))
    before = _as_asked(context.query, told)
    own = asks(query, before)
    if told == ("assist",) and own and own[0].wants == "minute":
        return (replace(own[0], topic="goals", types=("goal",), given=("player",)),)  # an assist has the goal's minute
    if told == ("penalty",) and before.asks and _EARNED.search(query.main):
        foul = replace(before.asks[0], aspect=Aspect.OPEN, wants=None, which=None, only=(), given=())
        return (replace(foul, topic="penalties", types=told, seek=("penalty", "foul"), signs="awarded", weight=7),)
    if told == ("penalty",) and own and own[0].types == ("goal",) and _ONE.search(query.main):
        return (replace(own[0], topic="penalties", types=told, only=(("outcome", ("scored",)),), signs="penalty"),)
    if not is_bare(query) or not told:
        return own
    return tuple(ask if not ask.types or set(told) & set(ask.types) else replace(ask, types=told) for ask in own)


def _as_asked(before: Query, told: tuple[str, ...]) -> Query:
    """The question before; where it was of no topic, as if it had asked for what was told before it."""
    if before.asks or len(told) != 1 or told[0] not in _TOPICS:
        return before
    return replace(before, asks=(Ask(_TOPICS[told[0]], told),))
