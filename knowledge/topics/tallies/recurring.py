"""What came about again and again: "scored in each of his last four games", "back-to-back wins"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.numbers import CARDINAL, ORDINAL, number
from knowledge.reading.language.pattern import Pattern
from knowledge.topics.tallies.count import Count, wished
from knowledge.topics.tallies.lexicon import NOUNS, RUNNING
from knowledge.topics.tallies.scopes import MATCHES, plain

if TYPE_CHECKING:
    from knowledge.reading.sentence import Sentence

_DEEDS = {
    r"failed to score|gone without (?:a goal|scoring)|drawn a blank": "matches without a goal",
    r"scor(?:ed|ing)|(?<=to )score|found the net|netted|been on target|struck": "games scored in",
    r"kept (?:an?(?:other)? )?clean[ -]sheets?|not conceded|kept (?:it|things) tight": "clean_sheets",
    r"conceded|conceding": "games conceded in",
}
_LAST = (
    rf"(?:{CARDINAL} of |each of |every one of |every |all of |all )?(?:his|her|their|its|the|(?:[\w’'-]+ ){{1,3}})"
    rf"(?:last|past|previous|opening|first) {CARDINAL}"
    rf"(?! (?:minute|second|hour|day|week|month|year)s?\b)(?: (?:[\w’'-]+ ){{0,3}}?{MATCHES})?"
)
_RUNS_ON = r"(?:in a row|running|in succession|on the (?:bounce|spin|trot))"
_RUN = rf"{CARDINAL} (?:{RUNNING} (?:[\w’'-]+ ){{0,2}}?{MATCHES}|(?:[\w’'-]+ ){{0,2}}?{MATCHES} {_RUNS_ON})"
_GAME = r"(?:[\w’'-]+ ){0,2}?(?:game|match)"
_NTH = rf"(?:an?|his|her|their|the) (?:[\w-]+ )?{ORDINAL} (?:{RUNNING} {_GAME}|{_GAME} {_RUNS_ON})\b"
_IN = tuple(
    (Pattern(rf"\b(?:{deed}) (?:in|for) (?P<scope>{_LAST}|{_RUN}|{_NTH})", re.IGNORECASE), what)
    for deed, what in _DEEDS.items()
)
_TWICE = tuple(
    (Pattern(rf"\bback-to-back (?P<scope>(?:[\w’'-]+ ){{0,2}}?)(?P<at>{noun})\b", re.IGNORECASE), what)
    for noun, what in NOUNS.items()
    if what in {"wins", "defeats", "draws", "clean_sheets", "titles", "hat-tricks"}
)


def recurring_counts(sentence: Sentence) -> Iterator[Count]:
    """In how many of the last matches something came about, and what came about in the last two."""
    text = plain(sentence)
    for pattern, what in _IN:
        for found in pattern.finditer(text):
            if not wished(sentence, found.start()):
                scope = found["scope"].replace("every one of ", "")
                many = re.search(rf"\b(?:{ORDINAL}|{CARDINAL})", scope, re.IGNORECASE)
                count = (number(many[0]) if many else None) or 0
                yield Count(what, count, *found.span(), found.start(), found["scope"], given=what.startswith("matches"))
    for pattern, what in _TWICE:
        for found in pattern.finditer(text):
            if found[0].endswith("s") and not wished(sentence, found.start()):
                yield Count(what, 2, *found.span(), found.start("at"), f"back-to-back {found['scope']}".strip())
