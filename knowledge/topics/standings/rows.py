"""Rows of a table told one after the other: "Lyon are third with 25 points, Lens fourth on 22 and Nice have 21".

The pattern matches a sentence as `Marked` writes it: "@t" a team, in lower case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.numbers import CARDINAL, ORDINAL, number
from knowledge.reading.language.pattern import Pattern
from knowledge.reading.marked import Marked
from knowledge.topics.standings.found import Found, asserted_at
from knowledge.topics.standings.lexicon import TABLE

if TYPE_CHECKING:
    from knowledge.reading.sentence import Sentence

_IS = r"(?: (?:are|is|have|has|sit|sits|lie|lies|stay|stays|remain|remains|follow|still|now|then|next|only|just|in))"
_LEADS = rf"(?: (?:are |is |sit |still )?(?:lead|leads|top|tops)(?: of)?(?: the)?(?: {TABLE}(?: [a-h])?)?)"
_END = r"(?= ?(?:[,.;:!?)]|$)| (?:and|but|each|from|after|while|who|at)\b)"
_ROW = Pattern(
    rf"(?<!@t and )@t,?(?:(?P<leads>{_LEADS})|{_IS}*(?: (?P<place>{ORDINAL}))?(?: place)?)"
    rf"(?P<at>,? (?:on|with))?(?: (?:just|only))?(?: (?P<points>{CARDINAL}))(?: points?)?{_END}"
)
_N = rf"(?:on|have|has|with) (?:just |only )?(?P<points>{CARDINAL}) points?\b"
_SHARED = tuple(
    Pattern(pattern)
    for pattern in (
        rf"@t and @t(?: [a-z]+){{0,3}}? {_N}",
        rf"@t [^,;.@]*\blevel with @t[^,;.@]* {_N}",
        rf"@t [^,;.@]*\b{_N},? (?:as (?:do|have|are)|the same as|like) @t",
    )
)
_PLACES = Pattern(  # "Leeds are ninth and Hull tenth", "with Hull second"
    rf"(?:\band|\bwith|\bwhile|,) (?P<team>@t)(?: (?:are|sit|lie|still|now|stay))* (?P<place>{ORDINAL})"
    r"(?=[,.;]|$| (?:on|with)\b)"
)
_PLACE_BEFORE = re.compile(rf"\b(?:{ORDINAL}|top|bottom)(?: of the {TABLE})?(?: [^,;.@]{{0,30}})?,? ?$")
_OF_TABLE = re.compile(rf"\bpoints?\b|\b{TABLE}\b|\bqualif", re.IGNORECASE)
_SEVERAL = 2  # bare numbers are points only in a list of them


def rows(sentence: Sentence) -> Iterator[Found]:
    """The rows that the sentence tells: those with a place, bare points of several teams, points that teams share."""
    marked = sentence.marked
    for pattern in _SHARED:
        for shared in pattern.finditer(marked.text):
            if _stands(sentence, marked, shared):
                points = number(shared["points"])
                at = marked.token(shared.start("points"))
                yield from (Found(at, team, points=points) for team in marked.teams(*shared.span()))
    yield from _next_places(sentence)
    told = [row for row in _ROW.finditer(marked.text) if _stands(sentence, marked, row)]
    listed = len(told) >= _SEVERAL and _is_of_table(sentence)
    for row in told:
        if listed or (row["at"] and (row["place"] or row["leads"])):
            place = 1 if row["leads"] else number(row["place"] or "")
            team = marked.teams(*row.span())[0]
            yield Found(marked.token(row.start()), team, position=place, points=number(row["points"]))


def _next_places(sentence: Sentence) -> Iterator[Found]:
    """The places told in one breath with another: "Leeds are ninth and Hull tenth"."""
    for found in _PLACES.finditer(sentence.marked.text):
        token, before = sentence.marked.token(found.start("place")), sentence.marked.text[: found.start()]
        if _PLACE_BEFORE.search(before) and asserted_at(sentence, token.idx - sentence.start):
            yield Found(token, sentence.marked.teams(*found.span("team"))[0], position=number(found["place"]))


def _stands(sentence: Sentence, marked: Marked, row: re.Match[str]) -> bool:
    token = marked.token(row.start("points"))
    return bool(marked.teams(*row.span())) and asserted_at(sentence, token.idx - sentence.start)


def _is_of_table(sentence: Sentence) -> bool:
    """Whether the sentence, or the one before, speaks of a table."""
    before = sentence.previous.text if sentence.previous else ""
    return any(_OF_TABLE.search(text) for text in (sentence.text, before))
