from __future__ import annotations

from dataclasses import replace

import pytest

from knowledge.facts.fact import Person
from knowledge.store import Name, Store, names
from knowledge.store.names import trigrams
from tests.knowledge.store.season import MERGED

LAUTARO = Name("lautaro", "person", "p-lautaro", 1)
INTER = Name("inter", "team", "Inter", 3)

NAMED = [
    ("lautaro", [LAUTARO]),
    ("martinez", [Name("martinez", "person", "p-lautaro", 1)]),
    ("lautaro martinez", [Name("lautaro martinez", "person", "p-lautaro", 1)]),
    ("calhanoglu", [Name("calhanoglu", "person", "p-calha", 1)]),
    ("inter", [INTER]),
    ("nerazzurri", [Name("nerazzurri", "team", "Inter", 3)]),
    ("rossoneri", [Name("rossoneri", "team", "AC Milan", 2)]),
    ("Lautaro", []),
    ("lautar", []),
    ("liverpool", []),
    ("", []),
]


@pytest.mark.parametrize(("form", "found"), NAMED)
async def test_finds_people_and_teams_by_any_of_their_forms(store: Store, form: str, found: list[Name]) -> None:
    assert await store.named(form) == found


async def test_a_club_is_nobodys_first_name(store: Store) -> None:
    people = (Person(id="p-page", name="Chelsea Fancast"), Person(id="p-pickford", name="Jordan Pickford"))
    await store.replace(replace(MERGED, people=(*MERGED.people, *people)))
    assert await store.named("chelsea") == []
    assert [name.id for name in await store.named("chelsea fancast")] == ["p-page"]
    assert [name.id for name in await store.named("jordan")] == ["p-pickford"]


async def test_finds_several_forms_at_once(store: Store) -> None:
    assert await store.named_among(["lautaro", "inter", "nobody"]) == [INTER, LAUTARO]


async def test_a_name_that_many_bear_leaves_room_for_others(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(names, "MOST", 1)
    assert await store.named_among(["lautaro", "inter"]) == [INTER]
    assert await store.named("lautaro") == [LAUTARO]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("lautar", "p-lautaro"),
        ("lautarro", "p-lautaro"),
        ("latuaro", "p-lautaro"),
        ("martines", "p-lautaro"),
        ("calhanglu", "p-calha"),
        ("napli", "Napoli"),
        ("theo hernandes", "p-theo"),
    ],
)
async def test_offers_what_a_slip_resembles_first(store: Store, typed: str, meant: str) -> None:
    assert (await store.resembling(typed))[0].id == meant


async def test_offers_no_more_than_asked_for_and_nothing_unlike(store: Store) -> None:
    assert len(await store.resembling("martines", limit=2)) == 2
    assert await store.resembling("xyzzy") == []


STARTING = [
    (("inz", None, 25), ["p-inzaghi"]),
    (("in", None, 25), ["Inter", "p-inzaghi"]),
    (("in", "person", 25), ["p-inzaghi"]),
    (("in", None, 1), ["Inter"]),
    (("zz", None, 25), []),
    (("%", None, 25), []),
]


@pytest.mark.parametrize(("wanted", "found"), STARTING)
async def test_completes_names_the_best_known_first(
    store: Store, wanted: tuple[str, None, int], found: list[str]
) -> None:
    assert [name.id for name in await store.starting(*wanted)] == found


def test_trigrams_mark_the_ends_of_words() -> None:
    assert trigrams("kane") == {" ka", "kan", "ane", "ne "}
    assert trigrams("de ro") == {" de", "de ", " ro", "ro "}
    assert trigrams("x") == {" x "}
