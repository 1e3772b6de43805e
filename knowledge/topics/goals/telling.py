"""How answers tell goals."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from knowledge.answering.choosing.ordering import by_match
from knowledge.answering.questions.ask import Ask, Aspect
from knowledge.answering.questions.query import Query
from knowledge.answering.replying.telling import Told, tell_as
from knowledge.facts.fact import Fact
from knowledge.topics.goals.apart import teller
from knowledge.topics.goals.denying import beyond, goalless, ruled_out, settled
from knowledge.topics.goals.missing import counted
from knowledge.topics.goals.scoreboard import scoreboard
from knowledge.topics.goals.style import STYLE
from knowledge.topics.goals.turns import the_one
from knowledge.topics.goals.untold import any_of_them

_STOOD = re.compile(r"\b(?:goals?|headers?|efforts?|it)\b.*\b(?:given|allowed|stand|count)$")
"""Asks whether a goal counted: whoever does has seen one that may not have."""
_WAS_IT = re.compile(
    r"^(?:and |so )?(?:(?:was|is) (?:it|that|this|his|her|PLAYER)(?: goal| one)? the"
    r"|did (?:PLAYER|he|she) (?:score|get|net|grab) the) "
    r"(?:opener|winner|equaliser|leveller|first|last)(?: goal| one)?$"
)
"""Asks whether somebody's goal was the one that opened, settled or levelled the match."""


def tell(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """Goals as asked: one player's, one match's, the winner, how many, whether."""
    facts = _possible(query, facts)
    if of_a_kind := teller(query, ask):
        return of_a_kind(query, ask, facts)
    if ask.which and not (query.named or query.subjects):
        facts = _of_the_newest(query, facts)
    chosen = (the_one(query, ask.which, facts) or (facts if query.subjects else [])) if ask.which else facts
    if _STOOD.search(query.main) and (disallowed := ruled_out(query, ask, facts)):
        return disallowed
    board = scoreboard(query, ask, chosen) if ask.aspect is Aspect.LIST and ask.wants is None else None
    if no := _another_one(query, ask, chosen):
        return no
    if ask.which and (no := beyond(query, ask, facts)):
        return ruled_out(query, ask, facts) or no
    told = board or tell_as(query, ask, chosen, STYLE) or ruled_out(query, ask, facts)
    told = counted(query, ask, told) or goalless(query, ask, facts) or settled(query, ask, facts)
    return told or (any_of_them(query, ask, facts) if ask.which else None)


def _another_one(query: Query, ask: Ask, chosen: Sequence[Fact]) -> Told | None:
    """No, where the goal that was the opener, or the winner, was another player's: "was his the winner?"."""
    if not (_WAS_IT.search(query.main) and ask.which and query.subjects and ask.given and query.named):
        return None
    scorers = {person for goal in chosen for person in goal.persons.get("player", ())}
    sure = chosen and len(chosen) == 1 and scorers and scorers.isdisjoint(query.subject_ids)
    told = tell_as(query, replace(ask, aspect=Aspect.LIST, given=(), which=None), chosen, STYLE) if sure else None
    return replace(told, text=f"No — {told.text}") if told else None


def _possible(query: Query, facts: Sequence[Fact]) -> list[Fact]:
    """The facts without goals of a side that had none, by the score of a match, where more are told than it had."""
    told = Counter(fact.match for fact in facts if fact.type == "goal")
    return [fact for fact in facts if fact.type != "goal" or not _is_of_none(query, fact, told[fact.match])]


def _is_of_none(query: Query, goal: Fact, told: int) -> bool:
    match = query.match(goal)
    if match is None or match.score is None or told <= sum(match.score):
        return False
    scored = dict(zip(match.teams, match.score, strict=True))
    return scored.get(getattr(goal.value, "team", None) or "", sum(match.score)) == 0


def _of_the_newest(query: Query, facts: Sequence[Fact]) -> Sequence[Fact]:
    """The facts of the newest match with goals: the winner is that of the last match, where none is named."""
    groups = by_match(query, [fact for fact in facts if fact.type == "goal"])
    last = groups[0][0] if groups else None
    return [fact for fact in facts if fact.match == last.id] if last else facts
