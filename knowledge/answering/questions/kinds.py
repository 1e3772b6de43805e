"""Kinds of things that questions ask for: a number, an age, a name."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from knowledge.answering.questions.clauses import KEPT
from knowledge.answering.questions.kinds_held import KINDS


@lru_cache(KEPT)
def kind(main: str) -> str | None:
    """The name of the kind of thing that the asking clause wants: "number", "name", …; None for anything."""
    return next((name for name, one in KINDS.items() if one.asked.search(main)), None)


def asks_for_name(main: str) -> bool:
    """Whether the clause asks for somebody's name, be it with something else: "who scored it and what minute"."""
    return bool(KINDS["name"].asked.search(main))


_VAGUE = frozenset(("number", "name", "score"))
"""Kinds of things that many a sentence holds which tells something else: a name, a number."""


def is_told_by_kind(main: str) -> bool:
    """Whether a thing of the kind that the clause asks for answers by itself: an age, a sum, a day; no mere number."""
    return (kind(main) or "name") not in _VAGUE


def asked(main: str, stems: Iterable[str]) -> tuple[str, ...]:
    """The stems without those that the kind of thing asked for answers itself: a sum of money is what somebody paid."""
    wanted = kind(main)
    spent = KINDS[wanted].spent if wanted else frozenset[str]()
    return tuple(each for each in stems if each not in spent)
