"""Who took a penalty, how it ended and who stood in goal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.grammar import agent, asserted, objects, passive, prepositions, subject
from knowledge.reading.mention import Role
from knowledge.topics.penalties import lexicon
from knowledge.topics.penalties.kicks import Kick, is_spot, tail_noun, told_before
from knowledge.topics.penalties.outcomes import outcome_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence
    from knowledge.topics.penalties.statement import Outcome


def by_noun(noun: Token, sentence: Sentence) -> Iterator[Kick]:
    """What a noun that means a kick tells: "Kane's penalty was saved by Neuer", "the missed penalty by Kane"."""
    owner = _owner(noun, sentence)
    for word in noun.children:
        if word.dep_ in {"acl", "relcl", "amod"} and word.tag_ in {"VBN", "VBD", "JJ"} and (told := outcome_of(word)):
            yield from _of_participle(noun, word, told, owner, sentence)
            return
    verb = _governor(noun)
    if verb is None:
        if owner is not None and _counts(noun):
            yield Kick(noun, owner, "scored")
        return
    yield from _of_verb(noun, verb, owner, sentence)


def _of_participle(noun: Token, word: Token, told: Outcome, owner: Person | None, sentence: Sentence) -> Iterator[Kick]:
    by = agent(word)
    doer = _one(by, sentence)
    seer = _governor(noun)
    if told == "saved":
        takers = [owner] if owner else []
        if seer is not None and seer.lemma_ in {"see", "have", "watch"} and (who := subject(seer)) is not None:
            takers = list(sentence.people_at(who)) or takers
        yield from (Kick(word, taker, told, doer) for taker in takers)
    elif (taker := doer or owner) is not None:
        yield Kick(word, taker, told)


def _of_verb(noun: Token, verb: Token, owner: Person | None, sentence: Sentence) -> Iterator[Kick]:
    told = outcome_of(verb)
    as_subject = noun.dep_ in {"nsubj", "nsubjpass"}
    if as_subject and not passive(verb) and verb.lemma_ in lexicon.DECIDE and told != "missed":
        told = "scored"
    if told is None:
        yield from _later(noun, verb, owner, sentence)
    elif not _happened(verb, told):
        return
    elif told == "saved":
        yield from _saved(verb, owner, as_subject, sentence)
    else:
        doer = None if as_subject and not passive(verb) else agent(verb) if passive(verb) else subject(verb)
        taker = _one(doer, sentence) or owner
        if taker is not None and _may_take(taker, sentence):
            yield Kick(verb, taker, told, _beaten(verb, sentence))


def _saved(verb: Token, owner: Person | None, as_subject: bool, sentence: Sentence) -> Iterator[Kick]:
    keeper = _one(agent(verb) if passive(verb) else subject(verb), sentence) if not (as_subject and not passive(verb)) else None
    taker = owner or next((who for word in objects(verb) if (who := sentence.person_at(word))), None)
    if taker is not None and taker is not keeper:
        yield Kick(verb, taker, "saved", keeper)


def _later(noun: Token, verb: Token, owner: Person | None, sentence: Sentence) -> Iterator[Kick]:
    """A kick that was only struck: what the clauses behind say became of it. "Hit his penalty low, but Neuer saved"."""
    if verb.lemma_ not in lexicon.TAKE:
        if owner is not None and _counts(noun):
            yield Kick(noun, owner, "scored")
        return
    taker = owner or _one(subject(verb), sentence)
    if taker is None:
        return
    for word in noun.doc[noun.i + 1 : sentence.span.end]:
        if word.lower_ in lexicon.SAVES and word.head.lemma_ in {"make", "produce", "pull"}:
            yield Kick(verb, taker, "saved", _one(subject(word.head), sentence))
            return
        if word.pos_ in {"VERB", "AUX"} and (told := outcome_of(word)) is not None and _happened(word, told):
            keeper = _one(agent(word) if passive(word) else subject(word), sentence) if told == "saved" else _beaten(word, sentence)
            yield Kick(verb, taker, told, keeper if keeper is not taker else None)
            return


def by_spot(spot: Token, sentence: Sentence) -> Iterator[Kick]:
    """What "from the spot" tells: "Kane scored from the spot", "Neuer denied Kane from the spot"."""
    verb = spot.head
    if verb.pos_ not in {"VERB", "AUX"}:
        yield from _by_goal_from_spot(verb, sentence)
        return
    told = outcome_of(verb) or "scored"
    if not _happened(verb, told) or verb.lemma_ in {"step", "stand", *lexicon.AWARD} and told == "scored" and verb.lemma_ not in {"give", "earn", "win"}:
        return
    if told == "saved":
        denied = [who for word in objects(verb) if (who := sentence.person_at(word)) is not None]
        keeper = _one(agent(verb) if passive(verb) else subject(verb), sentence)
        if passive(verb):
            denied = sentence.people_at(who) if (who := subject(verb)) is not None else []
        yield from (Kick(verb, taker, told, keeper) for taker in denied if taker is not keeper)
        return
    doer = subject(verb) if not passive(verb) else agent(verb)
    takers = sentence.people_at(doer) if doer is not None else []
    yield from (Kick(verb, taker, told, _beaten(verb, sentence)) for taker in takers if _may_take(taker, sentence))


def _by_goal_from_spot(noun: Token, sentence: Sentence) -> Iterator[Kick]:
    """"Kane's equaliser from the spot", "Kane from the spot"."""
    person = _owner(noun, sentence) if noun.lower_ in lexicon.GOALS | {"goal", "strike"} else sentence.person_at(noun)
    if person is not None and _may_take(person, sentence):
        yield Kick(noun, person, "scored")


def by_compound(noun: Token, sentence: Sentence) -> Iterator[Kick]:
    """"Kane's penalty miss", "Neuer's penalty save from Kane", "a Kane penalty equaliser"."""
    tail = tail_noun(noun)
    owner = _owner(noun.head, sentence) if noun.dep_ == "compound" else None
    if owner is None:
        return
    if tail in lexicon.MISSES:
        yield Kick(noun, owner, "missed")
    elif tail in lexicon.GOALS:
        yield Kick(noun, owner, "scored")
    elif tail in lexicon.SAVES:
        taken = [who for prep, word in prepositions(noun.head) if prep.lower_ in {"from", "on"} and (who := sentence.person_at(word))]
        yield from (Kick(noun, taker, "saved", owner) for taker in taken)


def follow_up(verb: Token, sentence: Sentence) -> Iterator[Kick]:
    """What became of a penalty told of before: "and Kane made no mistake", "Kane sent Neuer the wrong way"."""
    wrong_footed = verb.lemma_ in {"send", "leave"} and "wrong way" in sentence.reading.doc[verb.i : verb.i + 9].text.lower()
    doer = subject(verb)
    if doer is None or passive(verb) or not _happened(verb, "scored"):
        return
    no_mistake = verb.lemma_ == "make" and any(word.lower_ in {"mistake", "mistakes"} and _is_no(word) for word in objects(verb))
    plainly = verb.lemma_ in lexicon.PLAINLY_SCORE and not any(noun.lower_ not in {"it", "home", "ball"} for noun in objects(verb))
    stepped = plainly and (_stepped_up(verb) or verb.lemma_ in {"convert", "dispatch", "oblige", "stroke"})
    keepers = [who for word in objects(verb) if (who := sentence.person_at(word)) is not None] if wrong_footed else []
    if not (told_before(verb, sentence) and (wrong_footed or no_mistake or stepped)):
        return
    for taker in sentence.people_at(doer):
        if taker not in keepers and _may_take(taker, sentence):
            yield Kick(verb, taker, "scored", keepers[0] if keepers else _beaten(verb, sentence))


def _stepped_up(verb: Token) -> bool:
    return verb.head.lemma_ == "step" or any(child.lemma_ == "step" for child in verb.children)


def _is_no(noun: Token) -> bool:
    return any(child.lower_ == "no" for child in noun.children)


def _happened(verb: Token, told: Outcome) -> bool:
    return asserted(verb) or (told == "missed" and asserted(verb.head))


def _one(token: Token | None, sentence: Sentence) -> Person | None:
    return sentence.person_at(token) if token is not None else None


def _owner(noun: Token, sentence: Sentence) -> Person | None:
    """Whose kick it is: "Kane's penalty", "his penalty", "a late Kane penalty", "the penalty by Kane"."""
    near = [child for child in noun.children if child.dep_ in {"poss", "compound", "nmod", "amod"} and child.i < noun.i]
    for word in near:
        person = sentence.person_at(word)
        if person is not None and _may_take(person, sentence):
            return person
    far = (word for prep, word in prepositions(noun) if prep.lower_ in {"by", "from", "of"})
    return next((who for word in far if (who := sentence.person_at(word)) and _may_take(who, sentence)), None)


def _may_take(person: Person, sentence: Sentence) -> bool:
    return person.role not in {Role.COACH, Role.REFEREE, Role.OTHER}


def _beaten(verb: Token, sentence: Sentence) -> Person | None:
    """The keeper that the ball went past."""
    for prep, noun in prepositions(verb):
        if prep.lower_ in {"past", "beyond", "under", "underneath"}:
            return sentence.person_at(noun)
    return None


def _counts(noun: Token) -> bool:
    """Whether a kick that is only named is told as a goal: "through Kane's penalty", "cancelled out Kane's penalty"."""
    head = noun.head
    if noun.dep_ == "pobj" and head.lower_ in {"through", "via", "to", "of"}:
        return head.lower_ in {"through", "via"} or head.head.lower_ in {"thanks", "courtesy"}
    return noun.dep_ == "dobj" and head.lemma_ in lexicon.ANSWER


def _governor(noun: Token) -> Token | None:
    """The verb that the kick is subject or object of."""
    head = noun.head
    if noun.dep_ in {"dobj", "nsubj", "nsubjpass", "oprd", "attr"} and head.pos_ in {"VERB", "AUX"}:
        return head
    if noun.dep_ == "pobj" and head.lower_ in {"with", "from"} and head.head.pos_ == "VERB":
        return head.head
    return None


def is_follow_up(token: Token) -> bool:
    """Whether the word may be the verb of such a clause."""
    return token.pos_ in {"VERB", "AUX"}


__all__ = ["by_compound", "by_noun", "by_spot", "follow_up", "is_follow_up", "is_spot"]
