"""Rosters: whose players are listed behind a team's name, in line-ups, ratings and lists of scorers."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from knowledge.names import Team
from knowledge.reading.mention import Mention, Person
from knowledge.reading.teams.glued import team_before

if TYPE_CHECKING:
    from knowledge.reading.reading import Reading

_LINE_UP = 5  # people behind a team's name and a colon from which these are its line-up
_FORMATION = r"(?:\s*(?:XI|line-?up|team|starting (?:XI|line-?up)))?\s*(?:\([^()\n]{1,40}\))?\s*"
_TITLE = re.compile(rf"{_FORMATION}:", re.IGNORECASE)
_TITLE_AT_END = re.compile(rf"{_FORMATION}$", re.IGNORECASE)
_BENCH = re.compile(r"\s*(?:subs?|substitutes|bench|goals?|scorers?|booked|sent off)\b[^:\n]{0,20}:", re.IGNORECASE)
_SCORERS = re.compile(r"\s*\d{1,2}\s*\(([^)\n]{3,120})\)")
_NUMBER = r"(?:#?\d{1,2}\.? ?)?"
_LETTERS = r"[^\W\d_](?:[^,;:.()\n–—#-]|(?<! )-(?! )){1,35}"  # "Smith-Rowe" is one name, "Smith - Rowe" are two
_TOLD = r"(?: ?\([^()\n]{1,60}\)){0,2}"
_BETWEEN = r"(?:\s*[,;]\s*| ?(?:[–—]|(?<= )-|-(?= )) ?)"
# Every name but the last is taken whole at once, so that no text is tried in all the ways that it might be parted in.
_NAMES = (
    rf"\s*(?:(?>{_NUMBER}{_LETTERS}{_TOLD}){_BETWEEN}){{%d,20}}{_NUMBER}{_LETTERS}?{_TOLD}"
    r"(?=\s*(?:[.;\n]|$|[A-Z][\w ]{0,30}:))"
)
_ELEVEN = re.compile(_NAMES % 8)  # nine names on end are no sentence
_OTHERS = re.compile(
    rf"\s*[.;]?\s*(?:subs?|substitutes|bench|booked|cautioned|sent off)\b[^:\n.]{{0,20}}:{_NAMES % 0}", re.IGNORECASE
)
_BEFORE = 60  # characters before a colon in which a team's name stands, with its formation


class Stretch(NamedTuple):
    """Characters `start` to `end` of an article, in which players of a team are listed."""

    start: int
    end: int
    team: str


def listed(reading: Reading) -> Iterator[tuple[Person, str]]:
    """Everybody listed with a team, with its short name: "Leeds: Hale, Cole, …", "Leeds 2 (Hale 10, Cole pen 80)"."""
    starts = [reading.doc[mention.start].idx for mention in reading.mentions]
    for stretch in _stretches(reading, starts):
        for mention in _inside(reading, starts, stretch.start, stretch.end):
            if isinstance(mention.means, Person):
                yield mention.means, stretch.team
    for start, end in _lines(reading.text):
        yield from _scorers(reading, _inside(reading, starts, start, end))
    yield from _on_sheets(reading, starts)


def _on_sheets(reading: Reading, starts: list[int]) -> Iterator[tuple[Person, str]]:
    """Who scored for whom by a match sheet."""
    for sheet in reading.found_sheets:
        for goal in sheet.goals:
            own = goal.how == "own_goal"
            team = sheet.teams[sheet.teams[0] == goal.team] if own else goal.team
            for mention in _inside(reading, starts, goal.at, goal.at + 1):
                if isinstance(mention.means, Person):
                    yield mention.means, team


def _called(reading: Reading, end: int) -> str | None:
    """The side of a match sheet whose name in its heading ends there too."""
    for sheet in reading.found_sheets:
        for team, name in zip(sheet.teams, sheet.called, strict=True):
            if name and reading.text.endswith(name, 0, end):
                return team
    return None


def elevens(reading: Reading) -> Iterator[list[Person]]:
    """Those who are listed together in a line-up that no team's name heads."""
    starts = [reading.doc[mention.start].idx for mention in reading.mentions]
    for start, end in _lines(reading.text):
        if _ELEVEN.match(reading.text, start, end) is not None and not _heading(reading, starts, start, end):
            means = (mention.means for mention in _inside(reading, starts, start, end))
            yield list(dict.fromkeys(person for person in means if isinstance(person, Person)))


def _stretches(reading: Reading, starts: list[int]) -> Iterator[Stretch]:
    within = list(_within_text(reading))
    yield from within
    for line in _on_lines(reading, starts):
        if not any(one.start < line.end and line.start < one.end for one in within):
            yield line


def _inside(reading: Reading, starts: list[int], start: int, end: int) -> list[Mention]:
    return reading.mentions[bisect_left(starts, start) : bisect_left(starts, end)]


def _on_lines(reading: Reading, starts: list[int]) -> Iterator[Stretch]:
    """The lines that are line-ups, and those of substitutes below them."""
    text, last = reading.text, None
    for start, end in _lines(text):
        heading = _heading(reading, starts, start, end)
        team = heading or (last if _BENCH.match(text, start, end) else None)
        if team is not None:
            yield Stretch(start, end, team)
        last = team or (last if not text[start:end].strip() else None)


def _within_text(reading: Reading) -> Iterator[Stretch]:
    """The line-ups that stand behind other words of their line, with the substitutes and cards told behind them."""
    text = reading.text
    for colon in re.finditer(":", text):
        found = _ELEVEN.match(text, colon.end())
        title = _TITLE_AT_END.search(text, max(0, colon.start() - _BEFORE), colon.start()) if found else None
        team = _headed(reading, title.start()) if title is not None else None
        if found is not None and team is not None:
            end = found.end()
            while (more := _OTHERS.match(text, end)) is not None:
                end = more.end()
            yield Stretch(found.start(), end, team)


def _headed(reading: Reading, end: int) -> str | None:
    """The team whose name ends there."""
    known = team_before(reading.text, end, reading.gazetteer)
    return known[1] if known is not None else _called(reading, end)


def _lines(text: str) -> Iterator[tuple[int, int]]:
    return ((match.start(), match.end()) for match in re.finditer(r"[^\n]*", text))


def _heading(reading: Reading, starts: list[int], start: int, end: int) -> str | None:
    """The team whose line-up the line is."""
    inside = _inside(reading, starts, start, end)
    people = sum(isinstance(mention.means, Person) for mention in inside)
    if people < _LINE_UP or not isinstance(inside[0].means, Team):
        return None
    text, first = reading.text, reading.doc[inside[0].start : inside[0].end]
    heads = not text[start : first.start_char].strip() and _TITLE.match(text, first.end_char, end)
    return inside[0].means.name if heads else None


def _scorers(reading: Reading, inside: list[Mention]) -> Iterator[tuple[Person, str]]:
    """The scorers in brackets behind each team of a score line."""
    for mention in inside:
        behind = reading.doc[mention.start : mention.end].end_char
        if isinstance(mention.means, Team) and (found := _SCORERS.match(reading.text, behind)):
            for other in inside:
                if isinstance(other.means, Person) and behind < reading.doc[other.start].idx < found.end():
                    yield other.means, mention.means.name
