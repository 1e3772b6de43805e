from __future__ import annotations

import pytest

from knowledge.reading.language.roles import role_of
from knowledge.reading.mention import Role

ROLES = [
    ("striker", Role.PLAYER),
    ("Goalkeeper", Role.KEEPER),
    ("boss", Role.COACH),
    ("linesman", Role.REFEREE),
    ("chairman", Role.OTHER),
    ("crowd", None),
]


@pytest.mark.parametrize(("word", "role"), ROLES)
def test_a_noun_names_a_role(word: str, role: Role | None) -> None:
    assert role_of(word) is role
