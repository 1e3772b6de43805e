"""Roles: what a noun of football English says somebody does ("striker", "boss", "linesman")."""

from __future__ import annotations

from knowledge.reading.language import lexicon
from knowledge.reading.mention import Role

_ROLES = {  # of a word that names two, the one further down counts
    **dict.fromkeys(lexicon.PLAYERS, Role.PLAYER),
    **dict.fromkeys(lexicon.OTHERS, Role.OTHER),
    **dict.fromkeys(lexicon.REFEREES, Role.REFEREE),
    **dict.fromkeys(lexicon.COACHES, Role.COACH),
    **dict.fromkeys(lexicon.KEEPERS, Role.KEEPER),
}


def role_of(word: str) -> Role | None:
    """The role that a noun of football English names, if it names one."""
    return _ROLES.get(word.lower())
