"""Siding: an article's statements with the sides of their players as all of them, taken together, tell."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from knowledge.reading.teams.attached import attached
from knowledge.reading.teams.bonds import Bond, Bonding
from knowledge.statement import MatchStatement

if TYPE_CHECKING:
    from knowledge.reading.mention import Scene
    from knowledge.reading.reading import Reading
    from knowledge.statement import Statement

_COMMON = 0.75  # what having played several matches of a team weighs
_RECALLED = 0.5
_STORY = 3  # opponents of one team from which an article is that team's story
_STATED = 2.5  # what a statement of two players weighs


def stated_bonds(statements: Iterable[Statement]) -> Iterator[Bond]:
    """The bonds of the players named by one statement: `mates` are of one side, `opponents` of two."""
    for statement in statements:
        if isinstance(statement, MatchStatement) and statement.scene is not None:
            for fields, same in ((statement.mates, True), (statement.opponents, False)):
                names = [name for field in fields if (name := getattr(statement, field)) is not None]
                if len(names) == len(fields) > 1:
                    yield Bond(names[0], names[1], same, _STATED, statement.scene)


def _by_matches(reading: Reading, statements: Iterable[Statement]) -> Iterator[Bond]:
    """Whose a player is of whom deeds in several matches are told: of the one team that all of them have in common.

    An article on one team tells of its matches with others; so does a player's part in a match that it recalls.
    """
    scenes = {scene.number: scene for scene in reading.scenes}
    story = _told_of(reading)
    played: defaultdict[str, set[int]] = defaultdict(set)
    for statement in statements:
        if isinstance(statement, MatchStatement) and statement.scene is not None:
            for name in (getattr(statement, field) for field in statement.people):
                if isinstance(name, str):
                    played[name].add(statement.scene)
    for name, numbers in played.items():
        matches = [set(scenes[number].teams) - {None} for number in numbers if not _met_alone(scenes[number])]
        common = set.intersection(*matches) if matches else set()
        if len(common) == 1 and len(matches) > 1:
            yield Bond(name, min(team for team in common if team), same=True, weight=_COMMON, scene=min(numbers))
        elif len(story) == 1 and reading.main.number not in numbers:
            yield Bond(name, min(team for team in story if team), same=True, weight=_RECALLED, scene=min(numbers))


def _told_of(reading: Reading) -> set[str | None]:
    """The one team whose story an article is: it played all the matches told of, or all but one of many."""
    every = {frozenset(scene.teams) for scene in reading.scenes if None not in scene.teams}
    played = Counter(team for teams in every for team in teams)
    enough = len(every) - (len(every) > _STORY)
    return {team for team, count in played.items() if len(every) >= _STORY and count >= enough}


def _met_alone(scene: Scene) -> bool:
    """Whether a match is known only by whom somebody met in it."""
    return scene.teams[0] is None


def sided(reading: Reading, statements: Sequence[Statement], topics: Iterable[object]) -> list[Statement]:
    """The statements with the sides of their players as the whole article tells them."""
    before = {person.name: person.team for person in reading.people}
    reading.allegiance.learn([*stated_bonds(statements), *_by_matches(reading, statements), *attached(reading)])
    for topic in topics:
        if isinstance(topic, Bonding):
            for step in topic.bonds(reading, statements):
                reading.allegiance.learn(step)
    after = {person.name: person.team for person in reading.people}
    changed = {name: team for name, team in after.items() if team is not None and team != before[name]}
    return [_of_side(reading, statement, changed) for statement in statements]


def _of_side(reading: Reading, statement: Statement, changed: dict[str, str]) -> Statement:
    """The statement with its player's side, if that has changed and is, or may be, one of the statement's match."""
    if not isinstance(statement, MatchStatement) or "team" not in type(statement).model_fields:
        return statement
    player, teams = getattr(statement, "player", None) or "", statement.teams or (None, None)
    if player not in changed and getattr(statement, "team", None) is not None:
        return statement
    side = _in_match(reading, statement, player) or changed.get(player)
    if side is None:
        return statement
    if side not in teams and teams[0] is None and teams[1] is not None and _alike(reading, side, teams[1]):
        teams = side, teams[1]  # whoever met them was the player's own side
    if side not in teams:
        return statement
    return statement.model_copy(update={"teams": teams, "team": statement.credited(side)})


def _in_match(reading: Reading, statement: MatchStatement, player: str) -> str | None:
    """The side of the statement's match for which most of what the article tells speaks."""
    scene = next((one for one in reading.scenes if one.number == statement.scene), None)
    return reading.allegiance.side_in(scene, player) if scene is not None else None


def _alike(reading: Reading, one: str, other: str) -> bool:
    """Whether both are clubs, or both nations."""
    known = reading.gazetteer.teams
    return one in known and other in known and known[one].kind == known[other].kind
