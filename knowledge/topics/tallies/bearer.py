"""A bearer: the player or the team that a word or a name beside a count may mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from knowledge.names import Team
from knowledge.reading.mention import Person, Role
from knowledge.topics.tallies.lexicon import OF_COACHES, OF_NO_TEAM, OF_PLAYERS, OF_TEAMS, WON
from knowledge.topics.tallies.nearby import last_person

if TYPE_CHECKING:
    from collections.abc import Iterable

    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

PLURAL = frozenset({"their", "its", "they", "them", "it"})
"""Pronouns that mean a team."""


class Bearer(NamedTuple):
    """A player or a team (for a count that only teams have, the team of the person named; a coach's has both)."""

    player: str | None = None
    team: str | None = None


def first_bearer(words: Iterable[Token], what: str, sentence: Sentence) -> Bearer | None:
    """The bearer that the first of the words that means one means."""
    return next((bearer for word in words if (bearer := bearer_at(word, what, sentence)) is not None), None)


def bearer_at(word: Token, what: str, sentence: Sentence) -> Bearer | None:
    """Whom the noun phrase headed by the word means, as a bearer of what is counted."""
    if is_team(word, sentence):
        return _of_team(sentence.team_at(word), what)
    person = last_person(word.i, sentence) if word.lower_ == "latter" else _person(word, sentence)
    if person is not None:
        return of_person(person, what)
    team = sentence.team_at(word) if sentence.mention_at(word) is None else None
    return _of_team(team, what)


def _of_team(team: str | None, what: str) -> Bearer | None:
    return Bearer(team=team) if team and what not in OF_NO_TEAM else None


def _person(word: Token, sentence: Sentence) -> Person | None:
    return sentence.person_at(word) if word.lower_ not in PLURAL else None


def is_team(token: Token, sentence: Sentence) -> bool:
    """Whether the word names a team that plays."""
    mention = sentence.mention_at(token)
    return mention is not None and isinstance(mention.means, Team) and sentence.is_side(mention)


def of_person(person: Person, what: str) -> Bearer | None:
    """A person as bearer: for what only teams have his team, for what only players have a player alone."""
    if what not in OF_TEAMS or what in {"clean_sheets", "games"} or (what in WON and person.plays):
        return Bearer(player=person.name) if person.plays or what not in OF_PLAYERS else None
    if person.role is Role.COACH and what in OF_COACHES:
        return Bearer(player=person.name, team=person.team)
    return Bearer(team=person.team) if person.team else None


def bearer_named(means: object, what: str) -> Bearer | None:
    """The bearer that a name beside the count may mean: a team for what teams have, a person for the rest."""
    if isinstance(means, Team) and what in OF_TEAMS:
        return Bearer(team=means.name)
    if isinstance(means, Person) and what not in OF_TEAMS:
        return Bearer(player=means.name) if means.plays or what not in OF_PLAYERS else None
    return None
