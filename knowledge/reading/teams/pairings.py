"""Pairings: neighbouring sides of a sentence that it sets against one another, not merely beside one another."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from knowledge.reading.teams.opponents import AGAINST, are_listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from knowledge.reading.language.tokens import Token
    from knowledge.reading.mention import Mention
    from knowledge.reading.sentence import Sentence

_FAR = 14  # words between two sides that one word for a match can still join
_BEFORE = 4  # words before the first side: "the 2-0 win of Inter over Lazio"
_BEHIND = 4  # words behind the second side: "Shakhtar, with whom Inter had drawn"
_LEAD = 2  # sentences in which any two teams are those that met
_SCORE = re.compile(r"\b\d{1,2}\s?[-–]\s?\d{1,2}\b")
_MEET_EACH_OTHER = frozenset("meet draw face play clash share finish contest battle tussle".split())
_OUTCOMES = frozenset("win victory defeat loss draw stalemate thrashing rout success triumph".split())
# Words that between two sides tell that they met.
_MEETING = (
    frozenset(
        """
    win victory defeat loss draw stalemate match game tie clash meeting encounter leg final semi-final quarter-final
    fixture thrashing rout lose beat crash succumb host visit thrash hammer stun eliminate overcome success
    """.split()
    )
    | _MEET_EACH_OTHER
)


def opposed(sentence: Sentence, sides: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Neighbouring sides that are not merely listed beside one another."""
    for first, second in pairwise(sorted(sides, key=lambda mention: mention.start)):
        one, other = first.team, second.team
        if one == other or first.kind != second.kind or _begins_clause(sentence, second):
            continue
        if _of_two_matches(sentence, first, second):
            continue
        if are_listed(sentence, first, second):
            meet = _meet_each_other(sentence, first)
        else:
            meet = sentence.index < _LEAD or _match_word_near(sentence, first, second)
        if meet:
            yield first, second


def _begins_clause(sentence: Sentence, mention: Mention) -> bool:
    """Whether the side is the subject of a further clause: "Milan go to Fiorentina and Inter face Napoli"."""
    root = sentence.reading.doc[mention.start : mention.end].root
    return root.dep_ in {"nsubj", "nsubjpass"} and root.head.dep_ == "conj"


def _of_two_matches(sentence: Sentence, first: Mention, second: Mention) -> bool:
    """Whether either side has an outcome of its own: "Hull's draw was followed by a defeat for Leeds".

    Or is met in one of its own: "a win at Hull and last week's victory over Leeds".
    """
    doc = sentence.reading.doc
    met = [_outcome(doc[side.start : side.end].root) for side in (first, second)]
    if None not in met and met[0] is not met[1]:
        return True
    own, before = doc[first.start : first.end].root, doc[max(second.start - 1, 0)]
    owns = own.dep_ == "poss" and own.head.lemma_.lower() in _OUTCOMES
    theirs = before.lower_ == "for" and before.head.lemma_.lower() in _OUTCOMES and before.head != own.head
    return owns and theirs


def _outcome(side: Token) -> Token | None:
    """The outcome that is told to be against the side: "the 3-1 win at Hull", "a loss to Hull"."""
    noun = side.head.head if side.dep_ == "pobj" else side
    return noun if side.dep_ == "pobj" and noun.pos_ == "NOUN" and noun.lemma_.lower() in _OUTCOMES else None


def _match_word_near(sentence: Sentence, first: Mention, second: Mention) -> bool:
    """Whether a word for a match, or a score, stands between the two, or just behind a second that does it."""
    doc = sentence.reading.doc
    if second.start - first.end > _FAR:
        return False
    behind = _BEHIND if doc[second.start : second.end].root.dep_ in {"nsubj", "nsubjpass"} else 0
    around = doc[max(sentence.span.start, first.start - _BEFORE) : min(sentence.span.end, second.end + behind)]
    told = any(
        token.lower_ in AGAINST or (token.lemma_.lower() in _MEETING and token.pos_ != "ADJ") for token in around
    )
    return told or _SCORE.search(around.text) is not None


def _meet_each_other(sentence: Sentence, first: Mention) -> bool:
    """As in "A and B drew", "between A and B"."""
    doc = sentence.reading.doc
    if first.start and doc[first.start - 1].lower_ in {"between", "both"}:
        return True
    root = doc[first.start : first.end].root
    return root.dep_ == "nsubj" and root.head.lemma_ in _MEET_EACH_OTHER
