"""Backing: what a clause says of a person and a team together, for or against."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading import deeds
from knowledge.reading.grammar import objects, passive, prepositions, subject
from knowledge.reading.ties import actor_of, person_of, team_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence


def teams_met(sentence: Sentence, verb: Token) -> Iterator[tuple[str, bool, float]]:
    """Teams that the clause of a person's deed names, and whether they are the person's own."""
    lemma = verb.lemma_.lower()
    for word in objects(verb):
        if (team := team_of(sentence, word)) is not None and lemma in deeds.FOR_TEAM | deeds.AGAINST_TEAM:
            yield team, lemma in deeds.FOR_TEAM, 3.0
        yield from _parts(sentence, word)
        yield from _goods(sentence, verb, word)
    for preposition, noun in (pair for head in (verb, *objects(verb)) for pair in prepositions(head)):
        if preposition.lower_ in {"for", "against"} and (team := team_of(sentence, noun)) is not None:
            yield team, preposition.lower_ == "for", 2.0
        yield from _parts(sentence, noun)


def _goods(sentence: Sentence, verb: Token, thing: Token) -> Iterator[tuple[str, bool, float]]:
    """As in "Added City's sixth", "restored Villa's lead", "his first Brighton goal"; "cancelled out Leeds's lead"."""
    if thing.lemma_.lower() in deeds.OWN_GOODS:
        for child in thing.children:
            if child.dep_ in {"poss", "compound", "nmod"} and (team := team_of(sentence, child)) is not None:
                against = verb.lemma_.lower() in deeds.TAKES_AWAY and thing.lemma_ != "deficit"
                yield team, not against, 2.0


def _parts(sentence: Sentence, noun: Token) -> Iterator[tuple[str, bool, float]]:
    """As in "The Arsenal defence", "Villa's penalty area": parts of the other side that an attacker meets."""
    if noun.lemma_.lower() in deeds.PARTS:
        for child in noun.children:
            if child.dep_ in {"poss", "compound", "nmod", "amod"} and (team := team_of(sentence, child)) is not None:
                yield team, False, 1.0


def people_with(sentence: Sentence, verb: Token) -> Iterator[tuple[Person, bool, float]]:
    """People in the clauses of a team's deed: "led through X", "level when Y scored", "were denied by Z"."""
    lemma = verb.lemma_.lower()
    for preposition, noun in (pair for head in (verb, *objects(verb)) for pair in prepositions(head)):
        person = actor_of(sentence, noun)
        if person is None:
            continue
        if preposition.lower_ in {"through", "via", "courtesy", "from"} or noun.lemma_.lower() in deeds.SHOTS:
            yield person, not _loses(verb), 2.0
        elif preposition.lower_ == "by" and passive(verb) and lemma in deeds.AGAINST_TEAM | deeds.HELPS:
            yield person, lemma in deeds.HELPS, 2.0
    if lemma in deeds.CHANGES:
        yield from ((person, True, 2.0) for word in objects(verb) if (person := person_of(sentence, word)))
    for child in verb.children:
        if child.dep_ in {"advcl", "conj", "relcl"} and (person := actor_of(sentence, subject(child))) is not None:
            weight = 1.0 if child.lemma_.lower() in deeds.SCORES else 0.5 if child.dep_ == "advcl" else 0.0
            yield person, lemma not in deeds.GOES_BADLY and not _before(child), weight


def _loses(verb: Token) -> bool:
    """As in "fell to a goal by X", "went behind to X's opener"."""
    goes = verb.lemma_.lower() == "go" and any(child.lower_ in {"behind", "down"} for child in verb.children)
    return goes or verb.lemma_.lower() in deeds.GOES_BADLY


def _before(clause_verb: Token) -> bool:
    """Whether the clause tells what came after: "led before Silva levelled"."""
    return any(child.lower_ in {"before", "but", "until"} for child in clause_verb.children) or any(
        child.lower_ == "but" for child in clause_verb.head.children
    )
