"""Outcomes told by set phrases: "a share of the points", "all three points", "settled for a point"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.asserted import told
from knowledge.reading.grammar import objects, subject
from knowledge.topics.results.outcome import Outcome, side

if TYPE_CHECKING:
    from spacy.tokens import Token

    from knowledge.reading.sentence import Sentence

_DRAWN = re.compile(
    r"\bshar\w+ (?:of )?the (?:points|spoils)\b|\bhonours (?:were )?even\b|"
    r"\b(?:rescued?|salvaged?|earn(?:ed)?|snatch(?:ed)?|secured?|claim(?:ed)?|won|gave|settled? for|picked up) "
    r"(?:\S+ ){0,4}?(?:a|one) (?:\S+ ){0,2}?point\b",
    re.IGNORECASE,
)
_WON = re.compile(r"\b(?:(?:all|the) three|maximum) points\b", re.IGNORECASE)
_TAKING = frozenset("take give earn claim secure win hand snatch seal gift collect bag grab".split())


def told_by_phrase(sentence: Sentence) -> Iterator[Outcome]:
    """The outcome of the match that the sentence is about, told by a phrase and not by a word for it."""
    for phrase, result in ((_DRAWN, "draw"), (_WON, "win")):
        match = phrase.search(sentence.text)
        word = _verb_in(sentence, match) if match is not None else None
        if word is None or sentence.spoken(word) or not told(word):
            continue
        own = next((team for token in (*objects(word), subject(word)) if (team := side(sentence, token))), None)
        if own is not None:
            yield Outcome(word, own, None, result)


def _verb_in(sentence: Sentence, match: re.Match[str]) -> Token | None:
    """The verb that takes the points, in the phrase or just before it."""
    start, end = sentence.start + match.start(), sentence.start + match.end()
    inside = [token for token in sentence.words if start - 40 <= token.idx < end and token.pos_ == "VERB"]
    return next(
        (token for token in reversed(inside) if token.lemma_.lower() in _TAKING | {"share", "settle", "rescue"}), None
    )
