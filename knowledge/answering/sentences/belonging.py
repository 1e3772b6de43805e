"""Whose doing a sentence tells: by the surnames that stand around the words that tell it."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from knowledge.names import fold, gazetteer

Span = tuple[int, int]

_DONE_TO = re.compile(
    r"\b(?:at|over|against|to|with|from|by|than|on|past|beat|beats|beating|defeated|defeating|thrashed|edged|visit|host|"
    r"face|meet|den(?:y|ies|ied|ying)|stun(?:s|ned|ning)?|frustrat\w+|punish\w*|"
    r"of|like|above|below|behind|leapfrog\w*|overtak\w+|and|for|between)(?: the| \w+ly|(?: \w+-placed))? $"
)
"""What stands right before the name of a team that does nothing there itself."""

_BEATEN = re.compile(
    r"\b(?:beat|beats|beating|defeated|defeating|thrashed|edged|past|over|overcame|eliminated|knocked out)(?: \S+)? $"
)
"""What stands right before the name of a team that was beaten."""

_NOT_ITS = r"(?!['’]s? (?:\w+ )?(?:keeper|goalkeeper|net|goal|box|area|fans|ground))"
"""What stands right after it where something else of its is meant."""

_BY = re.compile(r"\w* (?:by|from) (?:[\w’'-]+ ){0,4}")
"""What stands between a deed and the name of its doer behind it."""

_RIGHT_AFTER = 15
"""Characters to a name that comes after what is told of its bearer, where somebody else is named before it."""


@lru_cache(maxsize=1_000)
def _standing(surname: str) -> re.Pattern[str]:
    return re.compile(rf"\b{re.escape(surname)}\b")


def places(names: Collection[str], text: str) -> list[Span]:
    """Where any of these people is named by the surname."""
    surnames = (name.rsplit(" ", 1)[-1] for name in names)
    return [found.span() for each in surnames if each in text for found in _standing(each).finditer(text)]


def forms(team: str) -> list[str]:
    """All names of a team."""
    known = gazetteer().teams.get(team)
    return [team, *((*known.forms, *known.nicknames) if known else ())]


def doing(names: Collection[str], text: str) -> list[Span]:
    """Where a team with one of these names does something in a folded text: not "at Hull", nor "Hull's keeper"."""
    known = "|".join(re.escape(fold(name)) for name in sorted(names, key=len, reverse=True))
    found = re.finditer(rf"\b(?:{known})\b{_NOT_ITS}", text)
    return [each.span() for each in found if not _DONE_TO.search(text, 0, each.start())] if known else []


def is_beaten(names: Collection[str], text: str) -> bool:
    """Whether a text names a team with one of these names only as one that somebody has beaten."""
    text, known = fold(text), "|".join(re.escape(fold(name)) for name in names)
    found = [each.start() for each in re.finditer(rf"\b(?:{known})\b", text)] if known else []
    return bool(found) and all(_BEATEN.search(text, 0, at) for at in found)


def theirs(signs: Sequence[Span], own: Sequence[Span], others: Sequence[Span], close: int) -> list[Span]:
    """The signs of what those named at `own` did: named last before it, at most `close` away, or right after it."""
    apart = [place for place in others if place not in own]
    return [sign for sign in signs if _is_of(sign, own, apart, close)]


def laid_to(signs: Sequence[Span], own: Sequence[Span], text: str) -> list[Span]:
    """The signs that the text itself lays to those named at `own`: "a big mistake by substitute goalkeeper Ashe"."""
    return [sign for sign in signs if any(_BY.fullmatch(text, sign[1], place[0]) for place in own)]


def _is_of(sign: Span, own: Sequence[Span], others: Sequence[Span], close: int) -> bool:
    before = max((place for place in (*own, *others) if place[0] < sign[1]), default=None)
    after = min((place for place in (*own, *others) if place[0] >= sign[1]), default=None)
    if before in own and (
        after is None or _gap(sign, after) > 1
    ):  # "after Bello's run, a weak Keane header" is Keane's
        return before is not None and _gap(sign, before) < close
    return after is not None and after in own and _gap(sign, after) < (_RIGHT_AFTER if before else close)


def _gap(one: Span, other: Span) -> int:
    """Characters between two spans of a text; below zero where they overlap."""
    return max(one[0], other[0]) - min(one[1], other[1])
