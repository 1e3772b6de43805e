"""Outcomes told by nouns: "Chelsea's 3-1 win at Villa", "the draw with Lazio", "a 7-0 rout at the hands of Hull"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.asserted import told
from knowledge.reading.clauses import verb_of
from knowledge.reading.grammar import conjoined, objects, prepositions, subject
from knowledge.topics.results import outcomes
from knowledge.topics.results.bearers import bearer, owner
from knowledge.topics.results.outcome import Outcome, host_of, on_aggregate, opponent_behind, opponents, side
from knowledge.topics.results.scores import scores_in

if TYPE_CHECKING:
    from spacy.tokens import Token

    from knowledge.reading.sentence import Sentence

_ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth".split())
_TIMES = frozenset("season campaign term year reign tenure era career tournament month week day".split())
_DEFINITE = frozenset({"the", "that", "this"})
_NEW = frozenset({"no", "any", "another", "first", "a", "an"})
# What is hoped for, feared, or kept away, did not (or need not) come about.
_HOPED = frozenset(
    """
    hope need want chase seek await look push search bid quest chance aim demand expect require avoid escape deny
    prevent stave intent bent plan threaten dream wait hunt prospect possibility danger risk threat fear verge brink
    cusp sniff scent wish pursuit attempt try odds favourite favorite certain sure bound destined likely
    predict forecast tip
    """.split()
)
_WHILE = re.compile(r"(?:draw|stalemate) (?:for (?:\w+ )?\w+ minutes|until|till|at half|at the (?:break|interval))")
_OF_HOPE = frozenset("for of to on at after in".split())
_DESCRIBING = frozenset({"DET", "ADJ", "NUM", "PROPN", "PART", "PUNCT", "VERB", "ADV", "PRON"})
_REACH = 8  # words from what is hoped for back to the hope
# What one is bound for has not come about.
_BOUND = frozenset("head chug drift meander destine set course look bind trundle".split())
_TOWARDS = frozenset({"to", "for", "towards", "toward"})
_INTO = frozenset({"to", "for", "into"})  # "battled to a draw", "settled for a draw"
# With one of these a counted win or defeat is the one just had: "secured their first home win of the season".
_ATTAINED = frozenset(
    """
    secure earn seal clinch claim record register celebrate get win collect complete wrap slump suffer slip crash
    tumble succumb
    """.split()
)


def told_by_noun(sentence: Sentence, noun: Token) -> Iterator[Outcome]:
    """The outcomes that a noun tells; one in the plural tells one against each team listed."""
    result = _result(sentence, noun)
    if (
        result is None
        or _WHILE.match(sentence.text, noun.idx - sentence.start)
        or noun.pos_ not in {"NOUN", "PROPN"}
        or on_aggregate(sentence, noun)
        or _of_verb(noun)
    ):
        return
    others: list[str | None] = [*_against(sentence, noun, result)]
    if not _counts(sentence, noun, len(others)) or not _happened(sentence, noun):
        return
    own = owner(sentence, noun)
    if not others and result == "draw" and (both := _both(sentence, noun)):
        yield Outcome(noun, *both, result)
        return
    if not others:
        others = [host_of(sentence, noun, own)]
    if others == [None] and not _has_score(sentence, noun) and (own is None or _counted(noun)):
        return
    if own is None:
        own = bearer(sentence, noun, [other for other in others if other is not None], result)
    yield from (Outcome(noun, own if own != other else None, other, result) for other in others)


def _against(sentence: Sentence, noun: Token, result: str) -> list[str]:
    """Against whom, be it said of the noun or of a verb that leads to it: "battled to a draw at Leeds"."""
    against, verb = outcomes.AGAINST[result], verb_of(noun)
    found = opponents(sentence, noun, against)
    if not found and (behind := opponent_behind(sentence, noun, against)) is not None:
        return [behind]
    if found or noun.dep_ != "pobj" or noun.head.head != verb or noun.head.lower_ not in _INTO:
        return found
    return opponents(sentence, verb, against - {noun.head.lower_})


def _both(sentence: Sentence, draw: Token) -> tuple[str, str] | None:
    """The two sides that do what leads to a draw together: "Leeds and Hull played out a stalemate"."""
    doer = subject(verb_of(draw))
    sides = [team for word in conjoined(doer) if (team := side(sentence, word))] if doer is not None else []
    return (sides[0], sides[1]) if len(sides) == 2 and sides[0] != sides[1] else None


def _result(sentence: Sentence, noun: Token) -> str | None:
    lemma = noun.lemma_.lower()
    if lemma in outcomes.THRASHINGS | outcomes.DEFEATS:
        if opponents(sentence, noun, {"of"}):
            return "win"
        return None if lemma == "loss" and _is_of_a_thing(noun) else "defeat"
    return "win" if lemma in outcomes.WINS else "draw" if lemma in outcomes.DRAWS else None


def _of_verb(noun: Token) -> bool:
    """Whether the verb tells the same with its object: "held Leeds to a draw"."""
    verb = verb_of(noun)
    return noun.head.lower_ == "to" and noun.head.head == verb and verb.lemma_ in outcomes.HOLD and bool(objects(verb))


def _is_of_a_thing(loss: Token) -> bool:
    """Whether something is lost that is no match: "the loss of the title", not "the loss of the season"."""
    return any(of.lower_ == "of" and what.lemma_.lower() not in _TIMES for of, what in prepositions(loss))


def _counted(noun: Token) -> bool:
    """Whether the noun is one of a count ("their sixth win in seven"), which tells no match of its own."""
    ordinal = any(child.lower_ in _ORDINALS for child in noun.children)
    return ordinal and verb_of(noun).lemma_.lower() not in _ATTAINED


def _counts(sentence: Sentence, noun: Token, opponents: int) -> bool:
    """Whether the noun tells of one match for each opponent: "3-1 winners" is one, "wins" without opponents none."""
    if noun.lemma_.lower() in {"winner", "victor"}:
        return noun.tag_ == "NNS" and _has_score(sentence, noun)
    return noun.tag_ != "NNS" or opponents > 1


def _happened(sentence: Sentence, noun: Token) -> bool:
    """Whether it came about: told with its score, spoken of as known ("their", "the"), or asserted by its clause."""
    words = {child.lower_ for child in noun.children}
    definite = bool(words & _DEFINITE) or any(child.dep_ == "poss" for child in noun.children)
    scored = _has_score(sentence, noun)
    wanting = noun.head.head if noun.head.pos_ == "ADP" else noun.head
    if noun.head.lower_ == "without" or (noun.head.lower_ in _TOWARDS and _is_bound(wanting)):
        return False
    if wanting.lemma_ == "settle" and wanting.head.lemma_ == "have":
        return told(wanting.head)  # what somebody "had to settle for" did come about
    if wanting.lemma_.lower() in _HOPED or _is_hoped_for(sentence, noun):
        return definite and scored
    if (definite and not words & _NEW) or told(wanting if noun.head.lower_ == "with" else noun):
        return True
    return scored and not _only_seemed(wanting)


def _only_seemed(verb: Token) -> bool:
    """As in "seemed certain to end in a draw"."""
    return verb.tag_ == "VB" and verb.dep_ == "xcomp" and verb.head.lemma_.lower() in _HOPED


def _is_hoped_for(sentence: Sentence, noun: Token) -> bool:
    """Whether a word of hope or fear leads to the noun: "a long wait for a first win", "the prospect of defeat"."""
    first = max(sentence.span.start, noun.i - _REACH)
    for word in reversed(noun.doc[first : noun.i]):
        if word.tag_ in {"IN", "TO"}:
            before = word.doc[first : word.i]
            return word.lower_ in _OF_HOPE and len(before) > 0 and before[-1].lemma_.lower() in _HOPED
        if word.pos_ not in _DESCRIBING and word.dep_ not in {"compound", "nmod", "npadvmod"}:
            return False
    return False


def _is_bound(verb: Token) -> bool:
    """Whether what the verb leads to was yet to come: "heading for a draw", "were cruising to a 3-0 win"."""
    while verb.dep_ in {"prt", "prep", "advmod"}:
        verb = verb.head
    progressive = verb.tag_ == "VBG" and any(child.lemma_ in {"be", "look", "seem"} for child in verb.children)
    return verb.lemma_.lower() in _BOUND or progressive


def _has_score(sentence: Sentence, noun: Token) -> bool:
    before = sentence.text[max(0, noun.idx - sentence.start - 45) : noun.idx - sentence.start]
    return any(score.final for score in scores_in(before))
