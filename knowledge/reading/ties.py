"""Ties: what a verb or a noun says of two people, as team-mates or as opponents."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.names import Team
from knowledge.reading import deeds
from knowledge.reading.grammar import agent, objects, passive, prepositions, subject

if TYPE_CHECKING:
    from spacy.tokens import Token

    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence


def person_of(sentence: Sentence, token: Token | None) -> Person | None:
    """The person that the word denotes."""
    return sentence.person_at(token) if token is not None else None


def team_of(sentence: Sentence, token: Token | None) -> str | None:
    """The team that the word names as a side; a person has none here."""
    if token is None:
        return None
    mention = sentence.mention_at(token)
    if mention is not None:
        return mention.means.name if isinstance(mention.means, Team) and sentence.is_side(mention) else None
    return None if person_of(sentence, token) else sentence.team_at(token)


def actor_of(sentence: Sentence, token: Token | None) -> Person | None:
    """The person the token means, or whose shot or pass it is: "Delph's low drive", "a cross from Suso"."""
    if token is None or token.lemma_.lower() not in deeds.PASSES | deeds.SHOTS:
        return person_of(sentence, token)
    owner = next((child for child in token.children if child.dep_ == "poss"), None)
    if owner is not None:
        return person_of(sentence, owner)
    makers = (noun for preposition, noun in prepositions(token) if preposition.lower_ in {"from", "by"})
    return next((person for noun in makers if (person := person_of(sentence, noun)) is not None), None)


def verb_ties(sentence: Sentence, verb: Token) -> Iterator[tuple[Person, Person, bool, float]]:
    """Ties between a verb's subject, its objects and the people its prepositions bring in."""
    in_passive = passive(verb)
    one = actor_of(sentence, agent(verb) if in_passive else subject(verb))
    same = deeds.between(verb.lemma_.lower())
    for word in [subject(verb)] if in_passive else objects(verb):
        other = actor_of(sentence, word)
        if one is not None and other is not None:
            yield from _object_ties(verb, word, one, other, same)
    first = actor_of(sentence, subject(verb))
    if first is not None:
        yield from _preposition_ties(sentence, verb, first)


def _object_ties(
    verb: Token, word: Token | None, one: Person, other: Person, same: bool | None
) -> Iterator[tuple[Person, Person, bool, float]]:
    """As in "X fed Y", "X fouled Y", "X met Y's cross", "X saved Y's shot"."""
    lemma, thing = verb.lemma_.lower(), word.lemma_.lower() if word is not None else ""
    if thing in deeds.PASSES | deeds.SHOTS:
        if lemma in deeds.STOPS:
            yield one, other, False, 2.0
        elif thing in deeds.PASSES and lemma in deeds.FINISHES:
            yield one, other, True, 2.0
    elif same is not None:
        yield one, other, same, 3.0


def _preposition_ties(sentence: Sentence, verb: Token, first: Person) -> Iterator[tuple[Person, Person, bool, float]]:
    """As in "X fired past Y", "X crossed for Y", "X headed home from Y's corner"."""
    for preposition, noun in prepositions(verb):
        if noun.lemma_.lower() in deeds.CHALLENGES:
            victims = (
                person for on, whom in prepositions(noun) if on.lower_ == "on" and (person := person_of(sentence, whom))
            )
            yield from ((first, victim, False, 2.0) for victim in victims)
        other = actor_of(sentence, noun)
        if other is None:
            continue
        if noun.lemma_.lower() in deeds.PASSES:
            yield first, other, True, 2.0
            continue
        together = deeds.by_preposition(verb.lemma_.lower(), preposition.lower_, passive(verb))
        if together is not None:
            yield first, other, together, 2.0


def noun_ties(sentence: Sentence, token: Token) -> Iterator[tuple[Person, bool, float]]:
    """People joined by "and" to this one; the head of "a challenge by X on Y" is met as X's noun."""
    if token.dep_ in {"nsubj", "dobj", "pobj"} and sentence.mention_at(token) is not None:
        for word in token.conjuncts:
            if word.i > token.i and (other := person_of(sentence, word)) is not None:
                yield other, True, 1.0
    noun = token.head.head if token.dep_ == "pobj" else token.head if token.dep_ == "poss" else None
    if noun is not None and noun.lemma_.lower() in deeds.CHALLENGES:
        for preposition, other_noun in prepositions(noun):
            other = person_of(sentence, other_noun)
            if other_noun != token and other is not None and preposition.lower_ in {"on", "by", "from", "with"}:
                yield other, False, 2.0
