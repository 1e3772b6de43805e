"""Roles: what a noun of football English says somebody does ("striker", "boss", "linesman")."""

from __future__ import annotations

from knowledge.reading import lexicon
from knowledge.reading.mention import Role

_ROLES = (
    (Role.KEEPER, lexicon.KEEPERS),
    (Role.COACH, lexicon.COACHES),
    (Role.REFEREE, lexicon.REFEREES),
    (Role.OTHER, lexicon.OTHERS),
    (Role.PLAYER, lexicon.PLAYERS),
)


def role_of(word: str) -> Role | None:
    """The role that a noun of football English names, if it names one."""
    word = word.lower()
    for role, words in _ROLES:
        if word in words:
            return role
    return None
