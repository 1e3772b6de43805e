"""Backing: which teams the clause of a person's deed names, as the person's own or as the other side."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language import deeds, lexicon
from knowledge.reading.language.asserted import negated
from knowledge.reading.language.clauses import clause
from knowledge.reading.language.fortunes import is_own
from knowledge.reading.language.grammar import objects, passive, prepositions, subject
from knowledge.reading.teams.actors import team_of

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

_HARMS = frozenset("problem trouble threat danger nightmare headache concern handful misery torment".split())
_THEY = frozenset({"they", "them", "their", "themselves"})
_DANGERS = frozenset("bottom relegation drop zone danger trouble sight reach".split())
_TROUBLES = frozenset("foot heels ropes canvas sword cosh trouble pressure tailspin".split())


def teams_met(sentence: Sentence, verb: Token) -> Iterator[tuple[str, bool, float]]:
    """Teams that the clause of a person's deed names, and whether they are the person's own."""
    lemma = verb.lemma_.lower()
    if negated(verb):
        return
    for word in objects(verb):
        if (team := team_of(sentence, word)) is not None and lemma in deeds.FOR_TEAM | deeds.AGAINST_TEAM:
            yield team, lemma in deeds.FOR_TEAM and not _into_trouble(verb), 1.0 if word.lower_ in _THEY else 3.0
        elif team is not None and lemma == "gift":  # by a mistake, or an own goal
            gives = subject(verb)
            yield team, gives is not None and is_own(gives), 2.0
        yield from _goods(sentence, verb, word)
    yield from _for_whom(sentence, verb)
    for word in clause(verb):
        if word.dep_ in {"dobj", "pobj"}:
            yield from _parts(sentence, word)
            yield from _keeper(sentence, verb, word)
    yield from _wins_beside(sentence, verb)


def _for_whom(sentence: Sentence, verb: Token) -> Iterator[tuple[str, bool, float]]:
    """For whom or against whom it is done, and over whom that is a victory: "his penalty earned a win over Leeds"."""
    won = any(word.lemma_.lower() in deeds.VICTORIES for word in objects(verb))
    for preposition, noun in (pair for head in (verb, *objects(verb)) for pair in prepositions(head)):
        team = team_of(sentence, noun) if preposition.lower_ in {"for", "against", "over"} else None
        if team is not None and (won or preposition.lower_ != "over"):
            own = preposition.lower_ == "for" and preposition.head.lemma_.lower() not in _HARMS
            undone = preposition.lower_ != "over" and _undoes_goal(verb)
            yield team, own != undone, 2.0


def _undoes_goal(verb: Token) -> bool:
    """As in "cancelled out Cole's opener for Leeds", which was the other side's."""
    lemma = verb.lemma_.lower()
    return lemma in deeds.TAKES_AWAY and any(word.lemma_.lower() in deeds.SHOTS for word in objects(verb))


def _into_trouble(verb: Token) -> bool:
    """As in "put Leeds on the back foot", "sent Leeds out", no "sent Leeds out of the bottom three"."""
    below = [word for child in verb.children if child.i > verb.i for word in (child, *child.children)]
    out = any(word.lower_ == "out" and _DANGERS.isdisjoint(each.lower_ for each in word.subtree) for word in below)
    return out or any(word.lower_ == "behind" or (word.dep_ == "pobj" and word.lower_ in _TROUBLES) for word in below)


def _wins_beside(sentence: Sentence, verb: Token) -> Iterator[tuple[str, bool, float]]:
    """As in "Hale scored twice as Leeds beat Everton": the side whose win goes with a goal."""
    if verb.lemma_.lower() in deeds.DISMISSED:
        return
    for child in verb.children:
        marked = any(word.lower_ == "as" and word.dep_ == "mark" for word in child.children)
        wins = child.lemma_.lower() in deeds.WINS or any(
            word.lemma_.lower() in deeds.VICTORIES for word in objects(child)
        )
        if child.dep_ == "advcl" and marked and wins and not passive(child):
            side = next((team_of(sentence, word) for word in child.children if word.dep_ == "nsubj"), None)
            if side is not None:
                yield side, True, 2.0


def _goods(sentence: Sentence, verb: Token, thing: Token) -> Iterator[tuple[str, bool, float]]:
    """As in "Added City's sixth", "restored Villa's lead", "his first Brighton goal"; "cancelled out Leeds's lead"."""
    takes_away = verb.lemma_.lower() in deeds.TAKES_AWAY
    if thing.lemma_.lower() in deeds.OWN_GOODS or (takes_away and thing.lemma_.lower() in deeds.AMBITIONS):
        for child in thing.children:
            if child.dep_ in {"poss", "compound", "nmod"} and (team := team_of(sentence, child)) is not None:
                against = takes_away and thing.lemma_ != "deficit"
                yield team, not against, 1.0 if child.lower_ in _THEY else 2.0


def _keeper(sentence: Sentence, verb: Token, noun: Token) -> Iterator[tuple[str, bool, float]]:
    """As in "rounded the Leeds keeper", "a shot past the Leeds keeper"."""
    beaten = deeds.between(verb.lemma_.lower()) is False if noun.dep_ == "dobj" else noun.head.lower_ in deeds.BEYOND
    if beaten and noun.lower_ in lexicon.KEEPERS:
        yield from ((club, False, 1.0) for child in noun.children if (club := sentence.club_at(child)) is not None)


def _parts(sentence: Sentence, noun: Token) -> Iterator[tuple[str, bool, float]]:
    """As in "The Arsenal defence", "Villa's penalty area": parts of the other side that an attacker meets."""
    if noun.lemma_.lower() in deeds.PARTS and not any(child.tag_ == "PRP$" for child in noun.children):
        for child in noun.children:
            if child.dep_ in {"poss", "compound", "nmod", "amod"} and (team := team_of(sentence, child)) is not None:
                yield team, False, 1.0
