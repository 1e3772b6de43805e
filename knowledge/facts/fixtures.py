"""Matches to come: which announced match is which, and which have been played since."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence

from knowledge.facts.clusters import cluster
from knowledge.facts.meeting import Meeting
from knowledge.facts.scene import Scene

_AHEAD = 14
"""Days that "on Sunday" or "next in the league" reaches ahead of the article that says so."""


def planned(meetings: list[Meeting], announced: Sequence[Scene]) -> list[Meeting]:
    """The pair's meetings with what was announced of them, and the announced ones that no article tells of as played.

    A dated announcement is of the match of that day. One without a date is of the one match of the two weeks after its
    article, or, where the article's own day is unknown, of the one match that is still to come.
    """
    known, undated = _dated(meetings, [(scene, scene.date) for scene in announced])
    known, left = _dated(known, [(scene, _day(known, scene)) for scene in undated])
    return known + [Meeting(tuple(scenes)) for scenes in cluster(left, _distance)]


def _dated(known: list[Meeting], days: Iterable[tuple[Scene, dt.date | None]]) -> tuple[list[Meeting], list[Scene]]:
    """The meetings with the scenes that have a day, and the scenes that have none."""
    by_day: defaultdict[dt.date, list[Scene]] = defaultdict(list)
    left: list[Scene] = []
    for scene, day in days:
        (by_day[day] if day else left).append(scene)
    for day in sorted(by_day):
        known = _placed(known, day, by_day[day])
    return known, left


def _placed(known: Sequence[Meeting], day: dt.date, scenes: Sequence[Scene]) -> list[Meeting]:
    """The meetings with the scenes in the one of that day (a day is left to time zones), or in one of their own."""
    gaps = [(abs((meeting.day - day).days), place) for place, meeting in enumerate(known) if meeting.day]
    gap, home = min(gaps, default=(2, 0))
    if gap > 1:
        return [*known, Meeting(tuple(scenes))]
    return [meeting.joined(scenes) if place == home else meeting for place, meeting in enumerate(known)]


def _day(known: Iterable[Meeting], scene: Scene) -> dt.date | None:
    """The day of the one meeting that an announcement without a date can be of."""
    days = [meeting.day for meeting in known if meeting.day and _awaits(meeting, meeting.day, scene)]
    return days[0] if len(days) == 1 else None


def _awaits(meeting: Meeting, day: dt.date, scene: Scene) -> bool:
    told = scene.published
    if meeting.competitions and scene.competition and scene.competition not in meeting.competitions:
        return False
    return meeting.planned if told is None else 0 <= (day - told).days <= _AHEAD


def _distance(one: Scene, other: Scene) -> int | None:
    """Days between two articles that announce the same undated match, None where it cannot be the same."""
    if one.article == other.article or (one.published is None) != (other.published is None):
        return None
    if one.competition and other.competition and one.competition != other.competition:
        return None
    days = abs((one.published - other.published).days) if one.published and other.published else 0
    return days if days <= _AHEAD else None
