"""Scenes with one side unsaid, given to the one match that they must be of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from knowledge.facts.agreement import contradict, support
from knowledge.facts.meeting import Meeting
from knowledge.facts.scene import Scene


def placed(meetings: Sequence[Meeting], halves: Iterable[Scene]) -> tuple[list[Meeting], list[Scene]]:
    """The meetings with the half-known scenes that are surely theirs, and the scenes that stay without a match.

    A side plays one match a day, so its match of that day is meant. Without a date the same event must be told of it.
    """
    of_team: defaultdict[str, list[int]] = defaultdict(list)
    for place, meeting in enumerate(meetings):
        for team in meeting.teams:
            of_team[team].append(place)
    found: defaultdict[int, list[Scene]] = defaultdict(list)
    left = []
    for scene in halves:
        homes = [at for team in scene.teams for at in of_team[team] if _meant(meetings[at], scene)]
        if len(homes) == 1:
            found[homes[0]].append(scene)
        else:
            left.append(scene)
    return [meeting.joined(found[place]) if place in found else meeting for place, meeting in enumerate(meetings)], left


def _meant(meeting: Meeting, scene: Scene) -> bool:
    if scene.squad != meeting.squad:
        return False
    if scene.date:
        return scene.date == meeting.day
    if scene.planned or not meeting.events.keys() & scene.events.keys():
        return False
    alone = Meeting((scene,))
    return not contradict(meeting, alone) and support(meeting, alone) > 0
