"""Scenes of one pair of teams, told apart by who played: men, women, reserves, age groups."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from knowledge.facts.scene import Scene


def by_squad(scenes: Sequence[Scene]) -> list[list[Scene]]:
    """The scenes squad by squad, each in the given order.

    A report on women may nowhere say so: a scene without a squad is of the one squad that tells of somebody in it, if
    no other scene without a squad does.
    """
    squads: defaultdict[tuple[str, ...], set[str | None]] = defaultdict(set)
    told: Counter[tuple[str, ...]] = Counter()
    for scene in scenes:
        for person in _people(scene):
            squads[person].add(scene.squad)
            told[person] += scene.squad is None
    found: defaultdict[str | None, list[Scene]] = defaultdict(list)
    for scene in scenes:
        alone = [person for person in _people(scene) if told[person] == 1]
        others = {squad for person in alone for squad in squads[person]} - {None}
        squad = next(iter(others)) if scene.squad is None and len(others) == 1 else scene.squad
        found[squad].append(scene)
    return [found[squad] for squad in sorted(found, key=lambda squad: squad or "")]


def _people(scene: Scene) -> set[tuple[str, ...]]:
    return {person for _, person, _ in scene.events}
