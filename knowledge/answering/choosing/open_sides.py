"""Facts that leave their side unsaid, where a side is asked about or the score has no room for them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from knowledge.answering.questions.query import Query
from knowledge.facts.fact import Fact

if TYPE_CHECKING:
    from knowledge.store import Store


def within_the_score(query: Query, facts: Sequence[Fact]) -> list[Fact]:
    """The facts without goals of an unsaid side where the goals of known sides make up the score already."""
    rooms = _rooms(query, facts)
    return [fact for fact in facts if rooms.get(fact.id) != ()]


async def of_the_side(store: Store, query: Query, facts: list[Fact]) -> tuple[list[Fact], list[Fact]]:
    """The facts without those, of a side left unsaid, that are not of the side asked about; and which of these may be.

    The score tells some; others are by their players: of those seen with this side and, in one match alone, of those
    who were seen with none.
    """
    if query.side is None:
        return facts, []
    open_ = {fact.id: ids for fact in facts if (ids := _doers(fact)) and leaves_side_open(fact)}
    if not open_:
        return facts, []
    people = await store.people({person for ids in open_.values() for person in ids})
    seen = {person.id: person.teams for person in people}
    alone = query.named and len({frozenset(match.teams) for match in query.matches}) == 1
    own = {
        fact
        for fact, doers in open_.items()
        if any(query.side in seen.get(each, ()) for each in doers)
        or (alone and not any(seen.get(each) for each in doers))
    }
    rooms = _rooms(query, facts)
    known = [fact for fact in facts if fact.id not in open_ or rooms.get(fact.id) == (query.side,) or fact.id in own]
    doubtful = [fact for fact in facts if fact not in known and not any(seen.get(each) for each in open_[fact.id])]
    return known, [fact for fact in doubtful if query.side in rooms.get(fact.id, (query.side,))]


def _rooms(query: Query, facts: Sequence[Fact]) -> dict[str, tuple[str, ...]]:
    """For goals of an unsaid side, of matches whose score is known, the sides of which they may be by the score."""
    goals = [fact for fact in facts if fact.type == "goal"]
    unsaid = [fact for fact in goals if getattr(fact.value, "team", None) is None]
    if not unsaid:
        return {}
    sides = Counter((fact.match, getattr(fact.value, "team", None)) for fact in goals)
    rooms = dict[str, tuple[str, ...]]()
    for fact in unsaid:
        match = query.match(fact)
        if match and match.score:
            both = zip(match.teams, match.score, strict=True)
            rooms[fact.id] = tuple(team for team, scored in both if sides[fact.match, team] < scored)
    return rooms


def _doers(fact: Fact) -> list[str]:
    """Those of whom one side is told in the first place: the player, or both in a change of players."""
    return [person for name in ("player", "on", "off") for person in fact.persons.get(name, ())]


def leaves_side_open(fact: Fact) -> bool:
    """Whether it is not told for which side of its match somebody did it."""
    if fact.match is None or getattr(fact.value, "team", None) is not None:
        return False
    return getattr(fact.value, "how", None) != "own_goal"
