"""Tellings → scenes: what each article tells of each match."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from knowledge.facts.said import said
from knowledge.facts.scene import PLANNED, Scene
from knowledge.facts.telling import Telling
from knowledge.statement import MatchStatement


def scenes(tellings: Iterable[Telling]) -> list[Scene]:
    """The tellings by article and match; a side that one statement leaves unsaid is taken from its scene."""
    grouped: defaultdict[tuple[object, ...], list[Telling]] = defaultdict(list)
    for told in tellings:
        if isinstance(told.statement, MatchStatement):
            grouped[_group(told, told.statement)].append(told)
    found = [Scene(teams, tuple(own)) for group in grouped.values() for teams, own in _by_teams(group).items()]
    return [part for scene in found for part in _one_outcome(scene)]


def _group(told: Telling, statement: MatchStatement) -> tuple[object, ...]:
    planned = statement.type == PLANNED
    if statement.scene is not None:
        return (told.article, planned, statement.scene)
    return (told.article, planned, _known(statement), statement.date)


def _known(statement: MatchStatement) -> tuple[str, ...]:
    return tuple(sorted({team for team in statement.teams or () if team}))


def _by_teams(group: Iterable[Telling]) -> Mapping[tuple[str, ...], list[Telling]]:
    """A group's tellings by their teams, those that know fewer with the one pair that agrees."""
    known = [(told, _known(told.statement)) for told in group if isinstance(told.statement, MatchStatement)]
    told_of = {teams for _, teams in known}
    pairs = {teams for teams in told_of if len(teams) == 2}
    sides = tuple(sorted({team for teams in told_of for team in teams}))
    if not pairs and len(sides) == 2:
        pairs = {sides}
    found: defaultdict[tuple[str, ...], list[Telling]] = defaultdict(list)
    for told, teams in known:
        fitting = [pair for pair in pairs if set(teams) <= set(pair)]
        found[fitting[0] if len(fitting) == 1 else teams].append(told)
    return found


def _one_outcome(scene: Scene) -> list[Scene]:
    """The scene, and what contradicts its outcome: a match ends but once, so that is likely recalled of another."""
    lone = [Scene(scene.teams, (told,)) for told in scene.tellings if _tells_outcome(told)]
    if len(lone) < 2 or scene.kicked_off:
        return [scene]
    main = max(lone, key=lambda one: (one.score is not None, -one.order))
    other = [one for one in lone if _at_odds(one.score, main.score) or _at_odds(one.winner, main.winner)]
    apart = {one.order for one in other}
    left = Scene(scene.teams, tuple(told for told in scene.tellings if told.order not in apart))
    return [left, *(replace(one, recalled=True) for one in other)]


def _tells_outcome(told: Telling) -> bool:
    return said(told.statement, "score") is not None or said(told.statement, "winner") is not None


def _at_odds(one: object, other: object) -> bool:
    return one is not None and other is not None and one != other
