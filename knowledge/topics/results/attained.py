"""Whether an outcome that a noun tells of came about, or was only hoped for, feared or near."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.reading.language.asserted import negated, told
from knowledge.reading.language.clauses import verb_of
from knowledge.reading.language.grammar import SUBJECTS
from knowledge.reading.language.seemed import gained_in_vain
from knowledge.topics.results.scores import scores_in

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

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
_GIVEN = frozenset("after following since despite with from".split())  # what stands behind these is had already
_STRIVING = frozenset("seek hope aim want need chase eye bid".split())  # "with" a win that has yet to come
_MODALS = frozenset({"would", "could", "can", "will", "might", "may", "should"})
_OF_HOPE = frozenset("for of to on at after in".split())
_DESCRIBING = frozenset({"DET", "ADJ", "NUM", "PROPN", "PART", "PUNCT", "VERB", "ADV", "PRON"})
_REACH = 8  # words from what is hoped for back to the hope
# What one is bound for has not come about.
_BOUND = frozenset("head chug drift meander destine set course look bind trundle".split())
_NEARER = frozenset({"towards", "toward"})
_TOWARDS = _NEARER | {"to", "for"}
# Said right before "a 1-0 win" or "a draw": what was near, sought or looming, whatever became of it.
SHORT_OF = re.compile(
    r"\b(?:intent on|desperate for|came for|come for|coming for|play(?:ed|s|ing)? for|angling for|gunning for|"
    r"holding out for|crying out for|on course for|on track for|set for|destined for|bound for|headed for|"
    r"(?:away|moments|seconds|minutes|inches|touching distance) from|short of|within (?:[\w-]+ ){1,4}of|"
    r"facing|staring at|dream(?:s|ed|t|ing) of|robbed of|deprived of|cheated (?:out )?of|denied|eyeing|banking on)"
    r" (?:an? |another |what would have been )?(?:[\w-]+ ){0,3}$",
    re.IGNORECASE,
)


def happened(sentence: Sentence, noun: Token) -> bool:
    """Whether it came about: told with its score, spoken of as known ("their", "the"), or asserted by its clause."""
    words = {child.lower_ for child in noun.children}
    definite = bool(words & _DEFINITE) or any(child.dep_ == "poss" for child in noun.children)
    scored = has_score(sentence, noun)
    wanting = noun.head.head if noun.head.pos_ == "ADP" else noun.head
    if (
        noun.head.lower_ == "without"
        or noun.head.lower_ in _NEARER
        or (noun.head.lower_ in _TOWARDS and _is_bound(wanting))
        or gained_in_vain(wanting)
    ):
        return False
    if wanting.lemma_ == "settle" and wanting.head.lemma_ == "have":
        return told(wanting.head)  # what somebody "had to settle for" did come about
    if negated(wanting) and not scored and not (definite and noun.head.lower_ in _GIVEN):
        return False
    wanted = wanting.lemma_.lower() in _HOPED and noun.head.lower_ not in _GIVEN
    wanted = wanted or (noun.head.lower_ == "with" and _strives(verb_of(noun)))
    within = scored and noun.head.lower_ == "in" and wanting.pos_ == "VERB"  # "all they needed in a 1-0 win"
    hoped_for = (wanted or _is_hoped_for(sentence, noun)) and not within
    if hoped_for or (not definite and _is_short_of(sentence, noun)):
        return definite and scored
    if (definite and not words & _NEW) or told(wanting if noun.head.lower_ == "with" else noun):
        return True
    return scored and not _only_seemed(wanting)


def _strives(verb: Token) -> bool:
    """Whether what the clause tells, with its means, is yet to come about: "would go top with a 3-0 victory"."""
    would = any(child.lower_ in _MODALS for child in verb.children if child.dep_ == "aux")
    return would or (verb.lemma_.lower() in _STRIVING and verb.tag_ != "VBD")


def _is_short_of(sentence: Sentence, noun: Token) -> bool:
    """Whether the words before the noun, or its verb, tell of it as what was near or thought of."""
    return _only_would(noun) or SHORT_OF.search(sentence.text[: noun.idx - sentence.start]) is not None


def _only_would(noun: Token) -> bool:
    """As in "a 1-1 draw would have been fair"."""
    return noun.dep_ in SUBJECTS and any(child.lower_ in {"would", "'d", "’d"} for child in noun.head.children)


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


def has_score(sentence: Sentence, noun: Token, *, level: bool = False) -> bool:
    """Whether a match's score stands just before the noun: "a 2-0 home win"; `level` asks for that of a draw."""
    before = sentence.text[max(0, noun.idx - sentence.start - 45) : noun.idx - sentence.start]
    return any(score.final and (score.level or not level) for score in scores_in(before))
