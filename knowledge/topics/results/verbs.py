"""Outcomes told by verbs: "Inter beat Napoli", "Leeds were edged out by Hull", "Roma drew with Lazio"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.grammar import agent, objects, passive, subject, told
from knowledge.topics.results import outcomes
from knowledge.topics.results.outcome import Outcome, on_aggregate, opponents, side
from knowledge.topics.results.scores import scores_in

if TYPE_CHECKING:
    from spacy.tokens import Token

    from knowledge.reading.sentence import Sentence

_ANY = frozenset().union(*outcomes.AGAINST.values())
_DRAWN = re.compile(r"\b(?:draw|stalemate|goalless|scoreless|\d-\d)\b")


def told_by_verb(sentence: Sentence, verb: Token) -> Iterator[Outcome]:
    """The outcome that a verb tells, if it tells one."""
    if verb.pos_ not in {"VERB", "AUX"} or not told(verb) or on_aggregate(sentence, verb):
        return
    lemma = verb.lemma_.lower()
    if lemma in outcomes.BEAT and _complete(verb):
        yield from _beaten(sentence, verb, "win")
    elif lemma in outcomes.HOLD and _DRAWN.search(sentence.text):
        yield from _beaten(sentence, verb, "draw")
    elif lemma in outcomes.WIN | outcomes.LOSE | outcomes.DRAW and not passive(verb) and _of_match(sentence, verb):
        result = "win" if lemma in outcomes.WIN else "defeat" if lemma in outcomes.LOSE else "draw"
        own = side(sentence, subject(verb))
        others = [team for team in opponents(sentence, verb, outcomes.AGAINST[result]) if team != own]
        yield from (Outcome(verb, own, other, result) for other in (others or [None]))


def _complete(verb: Token) -> bool:
    """Whether a verb that needs a particle to mean winning has it ("brushed aside", "knocked out")."""
    needed = outcomes.BEAT_WITH.get(verb.lemma_.lower())
    return not needed or any(child.lower_ in needed for child in verb.children)


def _of_match(sentence: Sentence, verb: Token) -> bool:
    """Whether what is won, lost or drawn is a match: a word for one, an opponent or a score stands with the verb."""
    found = [word for word in objects(verb) if word.pos_ in {"NOUN", "PROPN"}]
    if any(word.lemma_.lower() in outcomes.MATCHES and word.tag_ == "NN" for word in found):
        return True
    if found:
        return False
    near = sentence.text[verb.idx - sentence.start :][:30]
    return bool(opponents(sentence, verb, _ANY)) or any(score.final for score in scores_in(near))


def _beaten(sentence: Sentence, verb: Token, result: str) -> Iterator[Outcome]:
    """Winner and beaten sides of a verb like "beat", in the active or the passive."""
    if passive(verb):
        loser = side(sentence, subject(verb))
        by = side(sentence, agent(verb))
        if loser is not None and (by is not None or any(score.final for score in scores_in(sentence.text))):
            yield Outcome(verb, loser, by, "draw" if result == "draw" else "defeat")
        return
    winner = side(sentence, subject(verb))
    for word in objects(verb):
        beaten = side(sentence, word)
        if beaten is not None and beaten != winner:
            yield Outcome(verb, winner, beaten, result)
