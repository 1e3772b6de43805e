"""The goals of substitutes: "which sub scored", "who came off the bench to score"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.answering.choosing.fitting import said
from knowledge.answering.questions.question import key
from knowledge.facts.fact import Fact

FROM_THE_BENCH = r"(?:(?:which|what|any|an?|the) (?:\w+ )?substitutes?|(?:off|from) the bench)"
"""The words that ask for those who came on."""

_ASKED = re.compile(rf"\b{FROM_THE_BENCH}\b")


def asks_for_substitutes(main: str) -> bool:
    """Whether only the goals of those who came on are asked for."""
    return bool(_ASKED.search(main))


def by_substitutes(facts: Sequence[Fact]) -> list[Fact]:
    """The goals of players who are told to have come on, by a change of players or in the words that tell the goal."""
    came_on = {(fact.match, said(fact, "on")) for fact in facts if fact.type == "substitution"}
    goals = [fact for fact in facts if fact.type == "goal"]
    return [goal for goal in goals if (goal.match, said(goal, "player")) in came_on or _is_told_so(goal)]


def _is_told_so(goal: Fact) -> bool:
    surname = key(said(goal, "player") or "").rpartition(" ")[2]
    if not surname:
        return False
    told = " ".join(key(each.evidence) for each in goal.told)
    wordings = rf"\bsubstitute (?:\w+ ){{0,2}}?{surname}\b|\b{surname} (?:who came )?(?:on for|off the bench)\b"
    return bool(re.search(wordings, told))
