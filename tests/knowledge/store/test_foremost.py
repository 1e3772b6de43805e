from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from knowledge.store import Store
from knowledge.store.among import Among
from knowledge.store.foremost import Deeds
from tests.knowledge.store.season import MERGED

SUNDAY = dt.date(2024, 2, 4)
THAT_DAY, BEFORE, AFTER = (
    Among(days=(SUNDAY, SUNDAY)),
    Among(days=(None, SUNDAY)),
    Among(days=(dt.date(2024, 2, 5), None)),
)

_WHERE = frozenset(("teams", "among", "limit"))

LEADERS: list[tuple[dict[str, Any], list[str]]] = [
    ({}, ["p-calha", "p-lautaro"]),
    ({"types": ("goal", "card")}, ["p-calha", "p-lautaro", "p-theo"]),
    ({"types": ("penalty",)}, []),
    ({"limit": 1}, ["p-calha"]),
    ({"doer": "keeper"}, []),
    ({"types": ("quote",), "doer": "speaker"}, ["p-inzaghi"]),
    ({"saying": (("how", ("open", "penalty")),)}, ["p-lautaro"]),
    ({"saying": (("how", ("own_goal",)),)}, []),
    ({"saying": (("how", ("open",)), ("team", ("AC Milan",)))}, []),
    ({"teams": ["AC Milan"]}, ["p-lautaro"]),
    ({"teams": ["Inter"], "saying": (("team", ("Inter",)),)}, ["p-calha", "p-lautaro"]),
    ({"teams": ["AC Milan"], "against": "AC Milan"}, ["p-lautaro"]),
    ({"teams": ["AC Milan"], "against": "Inter"}, []),
    ({"teams": ["Napoli", "AC Milan"]}, []),
    ({"among": Among(competitions=("Serie A", "Scudetto"))}, ["p-lautaro"]),
    ({"among": Among(competitions=("Coppa Italia",))}, []),
    ({"among": THAT_DAY}, ["p-lautaro"]),
    ({"among": BEFORE}, ["p-lautaro"]),
    ({"among": AFTER}, []),
    ({"among": Among(("Serie A",), (None, dt.date(2024, 2, 3)))}, []),
]


@pytest.mark.parametrize(("asked", "people"), LEADERS)
async def test_those_who_have_most_are_counted(store: Store, asked: dict[str, Any], people: list[str]) -> None:
    deeds = {name: value for name, value in asked.items() if name not in _WHERE}
    where = {name: value for name, value in asked.items() if name in _WHERE}
    found = await store.leaders(Deeds(**({"types": ("goal",)} | deeds)), **where)
    assert [(person, len(numbers)) for person, numbers in found] == [(person, 1) for person in people]


async def test_their_facts_are_those_of_their_numbers(store: Store) -> None:
    numbers = dict(await store.leaders(Deeds(("goal",))))
    assert [fact.id for fact in await store.facts_numbered(numbers["p-lautaro"])] == ["f-winner"]
    both = await store.facts_numbered([*numbers["p-lautaro"], *numbers["p-calha"]])
    assert both == await store.facts(types=["goal"])


async def test_they_are_counted_anew_once_facts_are_merged_anew(store: Store) -> None:
    before = await store.leaders(Deeds(("goal",)))
    kept = tuple(fact for fact in MERGED.facts if fact.id != "f-winner")
    await store.replace(replace(MERGED, facts=kept), await store.revision() + 1)
    assert [person for person, _ in before] == ["p-calha", "p-lautaro"]
    assert [person for person, _ in await store.leaders(Deeds(("goal",)))] == ["p-calha"]
    assert await store.earliest(["goal"]) == []


async def test_who_has_more_comes_first(store: Store) -> None:
    winner = next(fact for fact in MERGED.facts if fact.id == "f-winner")
    second = winner.model_copy(update={"id": "f-second", "value": winner.value.model_copy(update={"minute": "12"})})
    await store.replace(replace(MERGED, facts=(*MERGED.facts, second)))
    leaders = await store.leaders(Deeds(("goal",)))
    assert [(person, len(numbers)) for person, numbers in leaders] == [("p-lautaro", 2), ("p-calha", 1)]
    assert [fact.id for fact in await store.earliest(["goal"], limit=1)] == ["f-second"]


@pytest.mark.parametrize(
    ("among", "facts"),
    [(Among(), ["f-winner"]), (THAT_DAY, ["f-winner"]), (AFTER, []), (Among(("Coppa Italia",)), [])],
)
async def test_only_facts_with_a_minute_are_the_earliest(store: Store, among: Among, facts: list[str]) -> None:
    assert [fact.id for fact in await store.earliest(["goal"], among)] == facts


@pytest.mark.parametrize(
    ("among", "matches"),
    [(Among(), ["m-derby"]), (Among(("Serie A",)), ["m-derby"]), (AFTER, []), (Among(("Coppa Italia",)), [])],
)
async def test_only_matches_with_a_score_were_decided(store: Store, among: Among, matches: list[str]) -> None:
    assert await store.decided(among) == matches
