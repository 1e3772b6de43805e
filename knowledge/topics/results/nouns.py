"""Outcomes told by nouns: "Chelsea's 3-1 win at Villa", "the draw with Lazio", "a 7-0 rout at the hands of Hull"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.names import Team
from knowledge.reading.grammar import prepositions, subject, told
from knowledge.reading.meetings import name_of, subject_team
from knowledge.reading.mention import Person
from knowledge.topics.results import outcomes
from knowledge.topics.results.outcome import Outcome, host_of, on_aggregate, opponents, side
from knowledge.topics.results.scores import scores_in

if TYPE_CHECKING:
    from spacy.tokens import Token

    from knowledge.reading.sentence import Sentence

_ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth".split())
_DEFINITE = frozenset({"the", "that", "this"})
_HOPED = frozenset(
    "hope need want chase seek deserve await look push search bid quest chance hopes aim demand expect require".split()
)


def told_by_noun(sentence: Sentence, noun: Token) -> Iterator[Outcome]:
    """The outcomes that a noun tells; one in the plural tells one against each team listed."""
    result = _result(noun)
    if result is None or noun.pos_ not in {"NOUN", "PROPN"} or on_aggregate(sentence, noun):
        return
    others: list[str | None] = [*opponents(sentence, noun)]
    if noun.tag_ == "NNS" and len(others) < 2:
        return
    if not _presupposed(sentence, noun) and not told(noun):
        return
    own = _owner(sentence, noun)
    scored = _has_score(sentence, noun)
    if not others:
        others = [host_of(sentence, noun, own)]
    if others == [None] and not scored and (own is None or _counted(noun)):
        return
    if own is None:
        own = _bearer(sentence, noun, others[0])
    yield from (Outcome(noun, own if own != other else None, other, result) for other in others)


def _counted(noun: Token) -> bool:
    """Whether the noun is one of a count ("their sixth win in seven"), which tells no match."""
    return any(
        child.tag_ == "JJ" and (child.ent_type_ == "ORDINAL" or child.lower_ in _ORDINALS) for child in noun.children
    )


def _bearer(sentence: Sentence, noun: Token, opponent: str | None) -> str | None:
    """Whose it is where nothing owns the noun: the verb's subject, a person's side, the side named last before it."""
    verb_subject = subject(_verb_above(noun))
    team = sentence.team_at(verb_subject) if verb_subject is not None else None
    if team is not None and team != opponent:
        return team
    before = [m for m in sentence.mentions if m.end <= noun.i and isinstance(m.means, Team | Person)]
    for mention in reversed(before):
        side_named = mention.means.team if isinstance(mention.means, Person) else name_of(mention)
        if side_named and side_named != opponent:
            return side_named
    return subject_team(sentence, opponent) if opponent is not None else None


def _result(noun: Token) -> str | None:
    lemma = noun.lemma_.lower()
    if lemma in outcomes.THRASHINGS:
        return "win" if any(preposition.lower_ == "of" for preposition, _ in prepositions(noun)) else "defeat"
    if lemma in outcomes.DEFEATS:
        return "win" if any(preposition.lower_ == "of" for preposition, _ in prepositions(noun)) else "defeat"
    return "win" if lemma in outcomes.WINS else "draw" if lemma in outcomes.DRAWS else None


def _presupposed(sentence: Sentence, noun: Token) -> bool:
    """Whether the noun speaks of something known to have happened: with its score, or "their", "the" … before it."""
    words = {child.lower_ for child in noun.children}
    if words & {"no", "any", "another", "first", "a", "an"} and not _has_score(sentence, noun):
        return False
    if noun.head.lemma_.lower() in _HOPED or noun.head.head.lemma_.lower() in _HOPED:
        return False
    owned = any(child.dep_ == "poss" for child in noun.children)
    return owned or _has_score(sentence, noun) or bool(words & _DEFINITE)


def _has_score(sentence: Sentence, noun: Token) -> bool:
    before = sentence.text[max(0, noun.idx - sentence.start - 45) : noun.idx - sentence.start]
    return any(score.final for score in scores_in(before))


def _verb_above(noun: Token) -> Token:
    verb = noun
    while verb.pos_ not in {"VERB", "AUX"} and verb.head != verb:
        verb = verb.head
    return verb


def _owner(sentence: Sentence, noun: Token) -> str | None:
    """Whose win or defeat it is: "Chelsea's 3-1 win", "their home defeat", "Bowen's side's loss"."""
    for child in noun.children:
        if child.dep_ in {"poss", "compound", "nmod"} and (team := side(sentence, child)):
            return team
    return None
