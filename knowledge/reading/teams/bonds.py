"""Bonds: what an article's statements say of two players, or of a player and a team, as of one side or of two.

Who set up whose goal, who came on for whom and who saved whose kick is known only once the article's statements are
read; so are the goals that a score leaves to either side. What they tell of the players' sides is given back to them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol, runtime_checkable

from knowledge.statement import MatchStatement

if TYPE_CHECKING:
    from knowledge.reading.reading import Reading
    from knowledge.statement import Statement

_COMMON = 0.75  # what having played several matches of a team weighs
_RECALLED = 0.5
_STORY = 3  # opponents of one team from which an article is that team's story
_STATED = 2.5  # what a statement of two players weighs


class Bond(NamedTuple):
    """`player` and `other` (a person's name or a team's short name) are of one side of the scene's match, or of two."""

    player: str
    other: str
    same: bool
    weight: float
    scene: int


@runtime_checkable
class Bonding(Protocol):
    """A topic whose statements, taken together, tell more of the players' sides than each by itself."""

    def bonds(self, reading: Reading, statements: Sequence[Statement]) -> Iterable[Sequence[Bond]]:
        """What the article's statements of all topics tell of sides, in steps.

        After each step `reading` knows what it told before the next is asked for.
        """
        ...


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
    every = [set(scene.teams) for scene in reading.scenes if None not in scene.teams]
    story = set.intersection(*every) if len({frozenset(teams) for teams in every}) >= _STORY else set()
    played: defaultdict[str, set[int]] = defaultdict(set)
    for statement in statements:
        if isinstance(statement, MatchStatement) and statement.scene is not None:
            for name in (getattr(statement, field) for field in statement.people):
                if isinstance(name, str):
                    played[name].add(statement.scene)
    for name, numbers in played.items():
        matches = [set(scenes[number].teams) - {None} for number in numbers]
        common = set.intersection(*matches)
        if len(common) == 1 and len(matches) > 1:
            yield Bond(name, min(team for team in common if team), same=True, weight=_COMMON, scene=min(numbers))
        elif len(story) == 1 and reading.main.number not in numbers:
            yield Bond(name, min(team for team in story if team), same=True, weight=_RECALLED, scene=min(numbers))


def sided(reading: Reading, statements: Sequence[Statement], topics: Iterable[object]) -> list[Statement]:
    """The statements with the sides of their players as the whole article tells them."""
    before = {person.name: person.team for person in reading.people}
    reading.allegiance.learn([*stated_bonds(statements), *_by_matches(reading, statements)])
    for topic in topics:
        if isinstance(topic, Bonding):
            for step in topic.bonds(reading, statements):
                reading.allegiance.learn(step)
    after = {person.name: person.team for person in reading.people}
    changed = {name: team for name, team in after.items() if team is not None and team != before[name]}
    return [_of_side(statement, changed) for statement in statements]


def _of_side(statement: Statement, changed: dict[str, str]) -> Statement:
    """The statement with its player's side, if that has changed and is one of the match that the statement is about."""
    side = changed.get(getattr(statement, "player", None) or "")
    if side is None or not isinstance(statement, MatchStatement) or "team" not in type(statement).model_fields:
        return statement
    known = statement.teams is not None and side in statement.teams
    return statement.model_copy(update={"team": statement.credited(side)}) if known else statement
