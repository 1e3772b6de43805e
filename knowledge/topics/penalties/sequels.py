"""Sequels: what became of a penalty told of before, and who scored it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.asserted import negated, told
from knowledge.reading.language.grammar import objects, passive, subject
from knowledge.topics.penalties import lexicon
from knowledge.topics.penalties.kicks import Kick, in_shootout, is_kick

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence


def sequels(verb: Token, sentence: Sentence) -> Iterator[Kick]:
    """The goal that the verb tells: "and Kane made no mistake", "Kane sent Neuer the wrong way"."""
    if passive(verb) or not (happened(verb) or _came_to(verb, sentence)):
        return
    words = [word for word in objects(verb) if word.lower_ not in {"home", "it", "ball"}]
    behind = verb.doc[verb.i : min(verb.i + 10, sentence.span.end)].text.lower()
    if verb.lemma_ in {"send", "leave"} and "wrong way" in behind:
        keeper = next((who for word in words if (who := sentence.person_at(word))), None)
        yield from taken_by(subject(verb), verb, sentence, keeper)
    elif (verb.lemma_ == "make" and "no mistake" in behind) or _scores(verb, words, sentence):
        yield from taken_by(subject(verb), verb, sentence)


def _scores(verb: Token, words: list[Token], sentence: Sentence) -> bool:
    """Whether the verb, with these objects, is one of scoring from the spot, or of ending a shoot-out."""
    if not words:
        by_itself = verb.lemma_ in lexicon.SHOOTOUT_GOALS and lexicon.SHOOTOUT.search(sentence.text) is not None
        return by_itself or _stepped_up(verb) or _took(verb) or verb.lemma_ in lexicon.FROM_THE_SPOT
    ends = verb.lemma_ in lexicon.ENDING_VERBS and any(word.lower_ in lexicon.ENDS for word in words)
    return ends and in_shootout(sentence)


def _came_to(verb: Token, sentence: Sentence) -> bool:
    """Whether it is told from before what came about: "Kane would go on to convert"."""
    would = any(child.dep_ == "aux" and child.lower_ == "would" for child in verb.children)
    return would and in_shootout(sentence) and not negated(verb) and " if " not in sentence.text.lower()


def _stepped_up(verb: Token) -> bool:
    """Whether it is told of who stepped up: "stepped up to score", "stepped up and fired home"."""
    return verb.lemma_ in lexicon.SCORE and (
        verb.head.lemma_ == "step" or any(child.lemma_ == "step" for child in verb.children)
    )


def _took(verb: Token) -> bool:
    """Whether it is told of who took the kick: "took the penalty himself and scored"."""
    above = verb.head
    taken = above.lemma_ == "take" and any(is_kick(word) for word in objects(above))
    return taken and verb.dep_ == "conj" and verb.lemma_ in lexicon.SHOOTOUT_GOALS


def taken_by(doer: Token | None, verb: Token, sentence: Sentence, keeper: Person | None = None) -> Iterator[Kick]:
    """A goal from the spot for everybody that the doer's words denote; the keeper is who is told to be beaten."""
    for taker in sentence.people_at(doer) if doer is not None else []:
        if taker.plays and taker is not keeper:
            yield Kick(verb, taker, "scored", keeper or _beaten(verb, sentence, taker))


def _beaten(verb: Token, sentence: Sentence, taker: Person) -> Person | None:
    """The keeper that the ball went past, or to whose left it went."""
    near = verb.doc[verb.i : min(verb.i + 14, sentence.span.end)]
    past = [noun for word in near if word.lower_ in {"past", "beyond"} for noun in word.children if noun.dep_ == "pobj"]
    beside = [word for word in near if word.dep_ == "poss" and word.head.lower_ in lexicon.PLACES]
    beaten = [*past, *beside, *(word for word in objects(verb) if verb.lemma_ in {"beat", "send"})]
    return next(
        (who for word in beaten for who in sentence.people_at(word)[:1] if who is not taker and who.plays), None
    )


def happened(verb: Token) -> bool:
    """Whether the verb tells what came about; who "steps up to score" does."""
    return not negated(verb) and told(verb)
