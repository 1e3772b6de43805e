"""Bearers: whose count it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from knowledge.names import Team
from knowledge.reading.grammar import subject
from knowledge.reading.mention import Person
from knowledge.topics.tallies.lexicon import OF_TEAMS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from knowledge.reading.mention import Mention
    from knowledge.reading.sentence import Sentence

_PLURAL = frozenset({"their", "its", "they", "them", "it", "our", "we"})
# Counts of having been there: who is named beside them was there, whatever the clause is about.
_BY_PRESENCE = frozenset({"appearances", "starts"})
_GIVING = frozenset("give hand earn bring secure seal hand deliver condemn inflict consign subject".split())


class Bearer(NamedTuple):
    """A player or a team (for a count that only teams have, the team of the person named)."""

    player: str | None = None
    team: str | None = None


def bearer_of(token: Token, what: str, sentence: Sentence) -> Bearer | None:
    """Whose count the word tells: the owner's, else that of whom it is given to or who the clause is about."""
    if what in _BY_PRESENCE and (named := _named_before(token, sentence)) is not None:
        return Bearer(player=named.name)
    for word in _candidates(token):
        if (bearer := _bearer(word, what, sentence)) is not None:
            return bearer
    return _nearest(token, what, sentence)


def _named_before(token: Token, sentence: Sentence) -> Person | None:
    """The person named last before the word: "a fine display by Foden on his first start"."""
    found = [mention.means for mention in sentence.mentions if mention.end <= token.i]
    return next((means for means in reversed(found) if isinstance(means, Person)), None)


def _candidates(token: Token) -> Iterator[Token]:
    yield from (child for child in token.children if child.dep_ == "poss")
    yield from _behind_for(token)
    if token.dep_ == "appos":
        yield from (child for child in token.head.children if child.dep_ == "poss")
    verb = _governor(token)
    if verb is None:
        return
    if verb.lemma_ in _GIVING:
        yield from (child for child in verb.children if child.dep_ in {"dative", "iobj"})
        yield from (child for child in verb.children if child.dep_ == "dobj" and child.i < token.i and child != token)
    if token.dep_ == "attr":
        yield from _behind_for(verb)
    if (who := subject(verb)) is not None:
        yield who
        yield from (child for child in who.children if child.dep_ == "poss")


def _behind_for(word: Token) -> Iterator[Token]:
    """Whom it is said to be for: "a second win for the home side"."""
    for child in word.children:
        if child.dep_ == "prep" and child.lower_ == "for":
            yield from (noun for noun in child.children if noun.dep_ == "pobj")


def _governor(token: Token) -> Token | None:
    """The verb that the word hangs on."""
    word = token
    for _ in range(8):
        if word.pos_ in {"VERB", "AUX"} or any(child.dep_ == "nsubj" for child in word.children):
            return word
        word = word.head
    return None


def _bearer(word: Token, what: str, sentence: Sentence) -> Bearer | None:
    mention = sentence.mention_at(word)
    if mention is not None and isinstance(mention.means, Team):
        return Bearer(team=mention.means.name)
    if word.lower_ in _PLURAL:
        team = sentence.team_at(word)
        return Bearer(team=team) if team else None
    person = sentence.person_at(word)
    if person is not None:
        return _of_person(person, what)
    team = sentence.team_at(word)
    return Bearer(team=team) if team else None


def _of_person(person: Person, what: str) -> Bearer | None:
    if what in OF_TEAMS:
        return Bearer(team=person.team) if person.team else None
    return Bearer(player=person.name)


def _nearest(token: Token, what: str, sentence: Sentence) -> Bearer | None:
    """The nearest person (for a count of teams, the nearest side) named before the word, else behind it."""
    before = [mention for mention in sentence.mentions if mention.start <= token.i]
    behind = [mention for mention in sentence.mentions if mention.start > token.i]
    for mention in (*reversed(before), *behind):
        if (bearer := _named(mention, what, sentence)) is not None:
            return bearer
    return None


def _named(mention: Mention, what: str, sentence: Sentence) -> Bearer | None:
    if isinstance(mention.means, Team) and what in OF_TEAMS and sentence.is_side(mention):
        return Bearer(team=mention.means.name)
    if isinstance(mention.means, Person) and what not in OF_TEAMS:
        return Bearer(player=mention.means.name)
    return None
