from __future__ import annotations

import pytest

from knowledge.facts.forms import alike, extends, full, words


@pytest.mark.parametrize(
    "name", ["Lautaro Martinez", "Stefan de Vrij", "Vinicius Jr.", "El Hadji Diouf", "Heung-min Son"]
)
def test_full_names(name: str) -> None:
    assert full(words(name))


@pytest.mark.parametrize("name", ["Martinez", "de Vrij", "Di Maria", "L. Martinez", "van der Sar", "Alexander-Arnold"])
def test_bare_names(name: str) -> None:
    assert not full(words(name))


@pytest.mark.parametrize(
    ("shorter", "longer"),
    [
        ("Lautaro", "Lautaro Martinez"),
        ("de Vrij", "Stefan de Vrij"),
        ("Vrij", "Stefan de Vrij"),
        ("L. Martinez", "Lautaro Martinez"),
        ("Mo Salah", "Mohamed Salah"),
        ("Diego Costa", "Diego da Silva Costa"),
    ],
)
def test_shorter_ways_to_say_a_name(shorter: str, longer: str) -> None:
    assert extends(words(longer), words(shorter))
    assert not extends(words(shorter), words(longer))


@pytest.mark.parametrize(
    ("shorter", "longer"),
    [
        ("Savic", "Sergej Milinkovic-Savic"),
        ("da Silva", "David Silva"),
        ("Martin", "Lautaro Martinez"),
        ("E. Martinez", "Lautaro Martinez"),
        ("Martinez Lautaro", "Lautaro Martinez"),
    ],
)
def test_names_of_others(shorter: str, longer: str) -> None:
    assert not extends(words(longer), words(shorter))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Fredrik Aursnes", "Fredik Aursnes", True),
        ("Thomas Muller", "Thomas Mueller", True),
        ("Philippe Mexes", "Phillipe Mexes", True),
        ("Fabio Cannavaro", "Paolo Cannavaro", False),
        ("Son Heung-min", "Heung-min Son", True),
        ("Luis Suarez", "Luiz Suarez", False),
        ("Jacob Murphy", "Josh Murphy", False),
        ("Pedro", "Pedri", False),
    ],
)
def test_spellings(one: str, other: str, *, expected: bool) -> None:
    assert alike(words(one), words(other)) is expected
