"""Penalties that went in: "converted the penalty", "scored from the spot", "Kane's penalty gave England the lead"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.asserted import negated, told
from knowledge.reading.language.clauses import verb_of
from knowledge.reading.language.grammar import agent, passive, prepositions, subject
from knowledge.topics.penalties import lexicon
from knowledge.topics.penalties.kicks import Kick, is_kick, is_spot, tail_of
from knowledge.topics.penalties.sequels import happened, sequels, taken_by

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence


def conversions(sentence: Sentence, *, given: bool) -> Iterator[Kick]:
    """The penalties that the sentence says were scored; `given` if a penalty has been told of already."""
    for token in sentence.words:
        if sentence.spoken(token):
            continue
        if tail_of(token) in lexicon.GOALS and token.lower_ in lexicon.KICKS | lexicon.TAILS:
            yield from list(_owned(token.head, sentence)) or _owned(token, sentence)
        elif is_kick(token):
            yield from _by_kick(token, sentence)
        elif is_spot(token, sentence):
            yield from _by_spot(token, sentence)
        elif given and token.pos_ in {"VERB", "AUX"}:
            yield from sequels(token, sentence)


def _by_kick(noun: Token, sentence: Sentence) -> Iterator[Kick]:
    """What the verb over a kick, or what the kick stands behind, says of it."""
    verb = _governor(noun)
    if behind := list(_told_behind(noun, sentence)):
        yield from behind
    elif verb is None:
        if _counts_as_goal(noun) or _converted(noun):
            yield from _owned(noun, sentence)
    elif noun.dep_ in {"nsubj", "nsubjpass"}:
        if verb.lemma_ in (lexicon.SCORE if passive(verb) else lexicon.DECIDE) and happened(verb):
            by = agent(verb) if passive(verb) else None
            yield from taken_by(by, verb, sentence) if by is not None else _owned(noun, sentence)
    elif verb.lemma_ in lexicon.SCORE | (lexicon.DECIDE if noun.dep_ == "pobj" else frozenset()) and happened(verb):
        yield from list(taken_by(subject(verb), verb, sentence)) or _by_somebody(noun, sentence)
    elif (verb.lemma_ in lexicon.ANSWER and told(verb)) or (verb.lemma_ in lexicon.KEEPS_OUT and _in_vain(verb)):
        yield from _owned(noun, sentence)


def _in_vain(verb: Token) -> bool:
    """Whether somebody could not keep the kick out: "was unable to stop", "could not save"."""
    above = verb.head.lemma_.lower() if verb.dep_ in {"xcomp", "acomp"} else ""
    modals = {child.lower_ for child in verb.children if child.dep_ == "aux"}
    return above in {"unable", "fail", "powerless"} or (negated(verb) and bool(modals & {"could", "can"}))


def _told_behind(noun: Token, sentence: Sentence) -> Iterator[Kick]:
    """What a clause behind the kick says: "a penalty which Kane slotted away", "two penalties scored by Kane"."""
    for verb in noun.children:
        if verb.i > noun.i and verb.dep_ in {"relcl", "acl"} and verb.lemma_ in lexicon.SCORE and happened(verb):
            yield from taken_by(agent(verb) if passive(verb) or verb.dep_ == "acl" else subject(verb), verb, sentence)


def _governor(noun: Token) -> Token | None:
    """The verb that the kick is subject or object of; a particle may have taken the object: "rolled in the penalty"."""
    head = noun.head
    if noun.dep_ == "pobj" and head.lower_ == "of" and head.head.lower_ in lexicon.SEVERAL:
        return _governor(head.head)
    if noun.dep_ == "pobj" and head.lower_ == "on" and not noun.lower_.endswith("s"):
        return head.head if head.head.pos_ == "VERB" else None
    if head.pos_ in {"VERB", "AUX"} and noun.dep_ in {"dobj", "nsubj", "nsubjpass", "oprd", "attr"}:
        return head
    if noun.dep_ == "pobj" and head.lower_ in {"with", "in", "home", "away", "from"} and head.head.pos_ == "VERB":
        return head.head if head.lower_ != "from" else None
    return None


def _converted(noun: Token) -> bool:
    """Whether what is put behind the kick says that it went in: "Kane's penalty, drilled home in the last minute"."""
    behind = [word for word in noun.doc[noun.i + 1 : noun.i + 5] if word.text != "," and word.pos_ != "ADV"]
    return bool(behind) and behind[0].tag_ in {"VBN", "VBD"} and behind[0].lemma_ in lexicon.SCORE


def _counts_as_goal(noun: Token) -> bool:
    """Whether a kick only named counts as a goal: "through Kane's penalty", "goals from Foy and a Kane penalty"."""
    beside = [child for child in noun.children if child.i < noun.i]
    if any(child.lower_ in lexicon.FAILED for child in beside):
        return False
    if any(child.lower_ in {"a", "an"} for child in beside) and any(
        child.dep_ == "compound" and child.pos_ == "PROPN" for child in beside
    ):
        return True
    first = next(iter(reversed([word for word in noun.conjuncts if word.i < noun.i])), noun)
    head = first.head
    if first.dep_ == "pobj" and head.lower_ in {"through", "via", "to", "of", "from", "before", "by", "either"}:
        return head.lower_ in {"through", "via"} or head.head.lower_ in {
            "thanks",
            "courtesy",
            "goals",
            "strikes",
            "side",
        }
    if any(
        word.lower_ in lexicon.GOALS or word.lower_ in {"goals", "header", "strike", "free", "kick"}
        for word in noun.conjuncts
    ):
        return True
    return first.dep_ == "dobj" and head.lemma_ in lexicon.ANSWER


def _by_spot(spot: Token, sentence: Sentence) -> Iterator[Kick]:
    """What is told of the spot: "scored from the spot", "his goal from the spot", "put England ahead from the spot"."""
    head = spot.head
    if head.lower_ in lexicon.GOALS:
        owned = list(_owned(head, sentence))
        if owned:
            yield from owned
            return
    head = verb_of(head)
    if _scores_from_spot(head) if not passive(head) else head.lemma_ in lexicon.SCORE and happened(head):
        yield from taken_by(agent(head) if passive(head) else subject(head), head, sentence)


def _scores_from_spot(verb: Token) -> bool:
    """Whether what is told of the spot is a goal: "scored", "did not fail", "was calm", not "was fouled"."""
    if verb.lemma_ in {"fail", "miss", "err"}:
        return negated(verb) and not any(child.tag_ == "MD" for child in verb.children)
    if verb.lemma_ == "be":
        return any(word.lower_ in lexicon.COOL for word in verb.subtree) and happened(verb)
    return verb.lemma_ not in lexicon.NO_GOAL and happened(verb)


def _by_somebody(noun: Token, sentence: Sentence) -> Iterator[Kick]:
    """A kick with which a side decides: "United levelled with a penalty from Kane", not "with his penalty"."""
    return (kick for kick in _owned(noun, sentence) if not any(child.tag_ == "PRP$" for child in noun.children))


def _owned(noun: Token, sentence: Sentence) -> Iterator[Kick]:
    """A kick told with its taker: "Kane's penalty", "his penalty", "a late Kane penalty", "the penalty by Kane"."""
    near = [child for child in noun.children if child.dep_ in {"poss", "compound", "nmod", "amod"} and child.i < noun.i]
    far = [word for prep, word in prepositions(noun) if prep.lower_ in {"by", "from", "of"}]
    for word in (*near, *far):
        if (taker := sentence.person_at(word)) is not None and taker.plays:
            yield Kick(noun, taker, "scored")
            return
