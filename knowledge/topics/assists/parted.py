"""Parted: what stands between a ball served and a goal, and which goals cannot have come of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from knowledge.reading.marked import Marked
    from knowledge.topics.assists.served import Service
    from knowledge.topics.goals.claim import Claim

# Beside a goal: when it was scored.
_LATER = re.compile(
    r"\b(?:[\w-]+ )?(?:minutes?|moments|seconds) "
    r"(?:later|after (?:the (?:interval|break|restart)|half-time|kick-off))\b"
)
_AFTER_HIM = re.compile(r"\bafter (?:the )?(?:[\w-]+ ){0,2}@p (?:had )?$")  # a goal that came before what is told
_AGAIN = re.compile(r"\bbut\b[^;]*\bscored? again\b")  # what was served came to nothing
_THEN = re.compile(r"\b(?:then|also)\b")  # between what one did and what he did next


def words_between(marked: Marked, service: Service, goal: Claim) -> str:
    """The words between a ball served and a goal."""
    at = marked.at(goal.at)
    if service.end <= at:
        return marked.text[service.end : at]
    return _LATER.sub(" ", marked.text[at : service.start])


def came_before(marked: Marked, service: Service, goal: Claim) -> bool:
    """Whether the goal is told behind the ball, but as another: "Cole's pass, after Hale had scored"."""
    behind = service.end <= marked.at(goal.at)
    between = words_between(marked, service, goal) if behind else ""
    return _AFTER_HIM.search(between) is not None or _AGAIN.search(between) is not None


def is_servers(marked: Marked, goal: Claim, service: Service) -> bool:
    """Whether the goal is one that he who then serves has scored: "Hale scored, then gave the pass for Cole's goal"."""
    between = marked.text[marked.at(goal.at) : service.start]
    return goal.player is service.player and _THEN.search(between) is not None
