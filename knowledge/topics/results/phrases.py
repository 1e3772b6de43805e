"""Outcomes told by what a side takes from a match: "a share of the points", "all three points"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.asserted import told
from knowledge.reading.language.grammar import objects, subject
from knowledge.reading.language.pattern import Pattern
from knowledge.reading.language.seemed import gained_in_vain
from knowledge.topics.results.bettering import bettered
from knowledge.topics.results.deciding import decided
from knowledge.topics.results.going_through import went_through
from knowledge.topics.results.outcome import Outcome, host_of, opponent_behind, side

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

_DRAWN = Pattern(
    r"\bshar\w+ (?:of )?(?:the (?:points|spoils)|a point)\b|\b(?:points|spoils) (?:were|are|being) shared\b|"
    r"\bhonours (?:were )?even\b|"
    r"\b(?:(?:rescu|salvag|claim|secur|earn|pick|snatch|bank|nab|pinch)(?:es|s|ed|e)?(?: up)?|w[io]ns?|"
    r"g[ai]ves?|settled? for|took|tak(?:en|es?|ing)|"
    r"(?:held|hold|hung|hang|clung|cling) on (?:for|to claim|to earn|to take)) "
    r"(?:\S+ ){0,4}?(?:a|one) (?:\S+ ){0,2}?point\b(?! (?:from|off|out of|behind|ahead|clear|adrift|lead))",
    re.IGNORECASE,
)
_WON = Pattern(
    r"\b(?:(?:all|the) three|maximum) points\b|"
    r"\b(?:take|took|seal|sealed|snatch|snatched|wrapped up|secured|clinched) the points\b",
    re.IGNORECASE,
)
_TAKING = frozenset(
    "take give earn claim secure win hand snatch seal gift collect bag grab wrap share settle rescue salvage pick hold "
    "bank nab pinch hang cling".split()
)
_AWAY = frozenset({"at", "against", "away", "from"})


def told_by_phrase(sentence: Sentence) -> Iterator[Outcome]:
    """The outcome of the match that the sentence is about, told by a phrase and not by a word for it."""
    for phrase, result in ((_DRAWN, "draw"), (_WON, "win")):
        match = phrase.search(sentence.text)
        word = _verb_in(sentence, match) if match is not None else None
        if word is None or sentence.spoken(word) or not _came_about(word):
            continue
        end = match.end() if match is not None else 0
        own = _taker(sentence, word, end)
        if own is not None or result == "draw":
            last = sentence.word_at(end - 1)
            opponent = opponent_behind(sentence, last, _AWAY) or host_of(sentence, last, own)
            yield Outcome(word, own, opponent or host_of(sentence, word, own), result)
    yield from bettered(sentence)
    yield from went_through(sentence)
    yield from decided(sentence)


def _came_about(verb: Token) -> bool:
    """Whether points were taken; what a side "had to settle for" was."""
    settled = verb.lemma_ == "settle" and verb.head.lemma_ in {"have", "force", "leave", "make", "oblige"}
    return told(verb.head if settled else verb) and not gained_in_vain(verb)


def _taker(sentence: Sentence, verb: Token, end: int) -> str | None:
    """Who takes the points: for whom, who is given them, who takes them, or the side of the player who does."""
    gaining = opponent_behind(sentence, sentence.word_at(end - 1), {"for"})
    given = (team for token in (*objects(verb), subject(verb)) if (team := side(sentence, token)))
    doer = subject(verb)
    players = (doer, *(child for child in doer.children if child.dep_ == "poss")) if doer is not None else ()
    return gaining or next(given, None) or next(filter(None, map(sentence.team_at, players)), None)


def _verb_in(sentence: Sentence, match: re.Match[str]) -> Token | None:
    """The verb that takes the points, in the phrase or just before it."""
    start, end = sentence.start + match.start(), sentence.start + match.end()
    inside = [token for token in sentence.words if start - 40 <= token.idx < end and token.pos_ == "VERB"]
    return next((token for token in reversed(inside) if token.lemma_.lower() in _TAKING), None)
