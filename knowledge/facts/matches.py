"""Scenes of all articles → matches, pair by pair of teams."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence

from knowledge.facts.agreement import contradict, support
from knowledge.facts.meeting import Meeting
from knowledge.facts.scene import Scene


def played(scenes: Sequence[Scene]) -> list[Meeting]:
    """The matches that scenes of one pair of teams tell of as played, in the fixed order.

    A pair plays once a day, so an equal date is one match whatever else the articles say. A scene without a date joins
    the meeting that most speaks for, if only one does; joined scenes may decide for others, so this goes on until all
    are settled. An outcome that seemed recalled of another match, which then nobody tells of, contradicts its own.
    """
    meetings = _neighbouring(_by_date(scenes)) + [Meeting((scene,)) for scene in scenes if not scene.date]
    while proposals := _proposals(meetings):
        meetings = _joined(meetings, proposals)
    return sorted(_brought_back(meetings), key=lambda meeting: meeting.order)


def _brought_back(meetings: Iterable[Meeting]) -> list[Meeting]:
    """The meetings with outcomes that found no other match in the match of the day that is told beside them."""
    found = list(meetings)
    for lone in [meeting for meeting in found if all(scene.recalled and scene.told_day for scene in meeting.scenes)]:
        days = {scene.told_day for scene in lone.scenes}
        home = next((other for other in found if other.dates & days), None)
        if home is not None:
            found = [other for other in found if other not in (lone, home)] + [home.joined(lone.scenes)]
    return found


def _by_date(scenes: Iterable[Scene]) -> list[Meeting]:
    found: defaultdict[dt.date, list[Scene]] = defaultdict(list)
    for scene in scenes:
        if scene.date:
            found[scene.date].append(scene)
    return [Meeting(tuple(found[date])) for date in sorted(found)]


def _neighbouring(dated: Iterable[Meeting]) -> list[Meeting]:
    """Meetings of two days running joined, where nothing but the day differs."""
    found: list[Meeting] = []
    for meeting in dated:
        if found and not contradict(found[-1], meeting):
            found[-1] = found[-1].joined(meeting.scenes)
        else:
            found.append(meeting)
    return found


Proposal = tuple[int, int, int]


def _proposals(meetings: Sequence[Meeting]) -> list[Proposal]:
    """(support, undated, home) for each undated meeting, by place, whose best home is beyond doubt; best first."""
    undated = {place for place, meeting in enumerate(meetings) if not meeting.dates}
    fits: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for place in undated:
        for other, meeting in enumerate(meetings):
            if other in undated and other <= place:
                continue
            fit = 0 if contradict(meetings[place], meeting) else support(meetings[place], meeting)
            if fit:
                fits[place].append((fit, other))
                fits[other].append((fit, place))
    found = [(fit, place, home) for place in undated for fit, home in _best(fits[place], meetings)]
    return sorted(found, key=lambda proposal: (-proposal[0], *proposal[1:]))


def _best(fits: Sequence[tuple[int, int]], meetings: Sequence[Meeting]) -> list[tuple[int, int]]:
    """The one best home; of several equally good ones the first, if the others may be the same match, else none."""
    most = max((fit for fit, _ in fits), default=0)
    homes = sorted(home for fit, home in fits if fit == most)
    doubtful = any(contradict(meetings[homes[0]], meetings[other]) for other in homes[1:])
    return [(most, homes[0])] if homes and not doubtful else []


def _joined(meetings: Sequence[Meeting], proposals: Iterable[Proposal]) -> list[Meeting]:
    """The meetings after the proposals were followed, best first, but for those that have come to contradict."""
    home = list(range(len(meetings)))
    grown = dict(enumerate(meetings))
    for _, place, other in proposals:
        one, two = home[place], home[other]
        if one != two and not contradict(grown[one], grown[two]):
            grown[one] = grown[one].joined(grown.pop(two).scenes)
            home = [one if root == two else root for root in home]
    return list(grown.values())
