"""Gaps and points: "four points behind Lyon", "on 32 points", "level on points with", "extended their lead to six"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.numbers import CARDINAL, number
from knowledge.topics.standings.found import Found, asserted_at, holder, team_behind, token_at

if TYPE_CHECKING:
    from knowledge.reading.sentence import Sentence

_N = rf"(?P<n>{CARDINAL}|a(?= (?:single )?point))"
_RELATION = (
    r"(?:behind|clear of|clear|ahead of|ahead from|ahead|above|adrift of|adrift|off|below|from|short of|better off than|in front of"
    r"|outside|away from|shy of)"
)
_GAP = re.compile(rf"\b{_N} (?:single )?points? (?:further )?(?P<how>{_RELATION})\b(?! (?:a |their |the |his )?(?:possible|last|opening|first|{CARDINAL}|seven|games|matches)\b)", re.IGNORECASE)
_SECOND_GAP = re.compile(rf"\b(?:and|but|,|only|just|are|is) (?:are |is )?(?:just |only |now )?(?P<n>{CARDINAL}) (?P<how>{_RELATION}) (?=[A-Z]|the |leaders|{'second|third|fourth'})")
_LEVEL = re.compile(rf"\blevel (?:on (?:(?P<points>{CARDINAL}) )?points )?with (?=(?:the )?[\w ]{{0,25}}?[A-Z])")
_NARROWED = re.compile(
    rf"\b(?P<what>lead|advantage|gap|cushion|deficit|buffer)\b(?: [\w’'.-]+){{0,8}}? (?:to|at|of) (?:just |only )?(?P<n>{CARDINAL})(?: points?)?(?=[\s,.;]|$)(?! (?:goals?|minutes?|games?|matches)\b)",
)
_POINT_LEAD = re.compile(rf"\b(?P<n>{CARDINAL})[- ]points? (?P<what>lead|gap|advantage|cushion|buffer|deficit)\b", re.IGNORECASE)
_WITHIN = re.compile(rf"\bwithin (?:just )?(?P<n>{CARDINAL}|a) points? of\b", re.IGNORECASE)
_BY = re.compile(rf"\b(?:lead|leads|leading|trail|trails|trailing) (?P<to>[\w .’'-]{{3,30}}?) by (?:just |only )?{_N}(?: points?)\b")
_POINTS = re.compile(
    rf"\b(?:(?:on|up to|onto|to|reach(?:ed|ing)?) (?:just |only )?(?P<n>{CARDINAL}) points?\b|with (?:just |only )?(?P<n2>{CARDINAL}) points?\b(?= (?:from|after|in)\b|[,.)]| and)"
    rf"|\((?P<n3>{CARDINAL})(?: points| pts)\)|(?:has|have|collected|amassed|taken|won) (?:just |only )*(?P<n4>{CARDINAL}) points?\b(?= (?:from|after|in total)\b))"
)
_ONE = {"a": 1}


def gaps(sentence: Sentence) -> Iterator[Found]:
    """Gaps in points to another team or, unnamed, to a place."""
    found_gap = False
    for pattern in (_GAP, _SECOND_GAP, _WITHIN):
        for found in pattern.finditer(sentence.text):
            if pattern is _SECOND_GAP and not found_gap:
                continue
            found_gap = True
            yield from _gap(sentence, found, team_behind(sentence, found.end(), words=6))
    for pattern in (_NARROWED, _POINT_LEAD):
        for found in pattern.finditer(sentence.text):
            to = team_behind(sentence, found.start("what") + len(found["what"]), words=5)
            yield from _gap(sentence, found, to)
    for found in _BY.finditer(sentence.text):
        yield from _gap(sentence, found, team_behind(sentence, found.start("to") - 1, words=4))


def level(sentence: Sentence) -> Iterator[Found]:
    """Teams level on points with another, which is a gap of none."""
    for found in _LEVEL.finditer(sentence.text):
        to, token = team_behind(sentence, found.end(), words=6), token_at(sentence, found.start())
        team = holder(sentence, found.start())
        if team is None or to is None or token is None or team == to or not asserted_at(sentence, found.start()):
            continue
        if found["points"]:
            points = number(found["points"])
            yield Found(token, team, points=points)
            yield Found(token, to, points=points)
        elif "points" in found[0]:
            yield Found(token, team, gap=0, to=to)


def points(sentence: Sentence) -> Iterator[Found]:
    """Points in the table: "on 32 points", "with six points from two matches"."""
    for found in _POINTS.finditer(sentence.text):
        words = found["n"] or found["n2"] or found["n3"] or found["n4"]
        team, token = holder(sentence, found.start()), token_at(sentence, found.start())
        if team is not None and token is not None and asserted_at(sentence, found.start()):
            yield Found(token, team, points=number(words))


def _gap(sentence: Sentence, found: re.Match[str], to: str | None) -> Iterator[Found]:
    at = found.start("n")
    team, token = holder(sentence, found.start()), token_at(sentence, at)
    if team is not None and token is not None and team != to and asserted_at(sentence, found.start()):
        yield Found(token, team, gap=_ONE.get(found["n"].lower()) or number(found["n"]), to=to)
