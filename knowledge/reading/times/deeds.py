"""Deeds: whether a minute is of another deed that its sentence tells beside the one asked about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.reading.language.deeds import TAKES_AWAY
from knowledge.reading.language.grammar import subject

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

_SUBSTITUTES = frozenset({"substitute", "sub", "replacement", "substitution", "introduction"})
_REPLACES = frozenset({"replace", "introduce"})
_COMES = frozenset({"come", "bring", "send", "throw", "step"})
_STANDS = frozenset({"lead", "trail", "be", "stand"})
_GOALS = frozenset("goal strike header effort penalty winner opener equaliser equalizer brace double finish".split())


def of_another(verb: Token, token: Token, sentence: Sentence) -> bool:
    """Whether the verb tells what another player did: "Hale hit the bar after 30 minutes and Cole scored"."""
    above = None if _subjects(verb) else subject(verb)  # "did so, heading in on 30 minutes, but Cole scored"
    doing = _subjects(verb) if above is None else [above]
    doers = [person for doer in doing if (person := sentence.person_at(doer)) is not None]
    path = [token, *token.ancestors]
    if verb in path:
        joined = path[path.index(verb) - 1] if path.index(verb) else verb
        others = [sentence.person_at(subject) for subject in _subjects(joined)]
        return joined.dep_ == "conj" and bool(doers) and any(other not in doers for other in others)
    player = sentence.person_at(token)
    return player is not None and any(doer is not player for doer in doers)


def of_change(minute: Token) -> bool:
    """Whether the minute is that of somebody's coming on: "an 80th-minute substitute", "who replaced Cole after 60"."""
    for word in minute.ancestors:
        if word.lemma_.lower() in _SUBSTITUTES:
            return True
        if word.pos_ == "VERB":
            return word.lemma_ in _REPLACES or (word.lemma_ in _COMES and any(map(_is_on, word.children)))
    return False


def _is_on(word: Token) -> bool:
    """Whether the word is the "on" of "came on", not that of "came on 80 minutes"."""
    return word.lower_ == "on" and not any(child.dep_ == "pobj" for child in word.children)


def in_pluperfect(verb: Token) -> bool:
    """Whether the verb tells beside the rest what had come before: "who had been booked"."""
    return verb.dep_ == "relcl" and any(child.dep_ == "aux" and child.lower_ == "had" for child in verb.children)


def of_others_goal(minute: Token, token: Token) -> bool:
    """Whether the minute stands behind a goal that is somebody else's: "Hale's goal in the 35th minute".

    So is the minute of one that is undone: "cancelled out Hale's 35th-minute opener"; the one behind it is that of the
    answer: "cancelled out Hale's opener in the 35th minute".
    """
    if (undone := _undone(minute)) is not None and minute.i < undone.i:
        return token not in undone.subtree
    if (undone := _undone(token)) is not None and minute not in undone.subtree:
        return undone.head in minute.ancestors
    noun = next((word for word in minute.ancestors if word.lemma_.lower() in _GOALS and word is not undone), None)
    if noun is None or noun.i > minute.i or token == noun or token in noun.subtree:
        return False
    return any(child.dep_ == "poss" and child.tag_ != "PRP$" for child in noun.children)


def _undone(word: Token) -> Token | None:
    """The goal that the word is or stands with, where an answer takes it away: "cancelled out Hale's opener"."""
    goal = next((above for above in (word, *word.ancestors) if above.lemma_.lower() in _GOALS), None)
    taken = goal is not None and goal.dep_ == "dobj" and goal.head.lemma_.lower() in TAKES_AWAY
    return goal if taken else None


def but_then(word: Token, token: Token) -> bool:
    """Whether the minute is of what came then: "Hale scored, but it all changed with a red card in the 69th minute"."""
    verb = next((above for above in word.ancestors if above.dep_ == "conj" and _subjects(above)), None)
    if verb is None or verb.i < token.i or verb in token.ancestors or verb == token:
        return False
    return any(child.lower_ == "but" for child in verb.head.children if child.i < verb.i)


def as_it_stood(minute: Token, token: Token) -> bool:
    """Whether the minute tells how it stood till then: "Rovers led in the 83rd minute, but Hale equalised"."""
    verb = next((above for above in minute.ancestors if above.pos_ in {"VERB", "AUX"}), None)
    stood = verb is not None and verb.lemma_ in _STANDS and verb.i < minute.i
    return stood and any(word.lower_ == "but" for word in minute.doc[minute.i : token.i])


def _subjects(verb: Token) -> list[Token]:
    return [child for child in verb.children if child.dep_ in {"nsubj", "nsubjpass"}]
