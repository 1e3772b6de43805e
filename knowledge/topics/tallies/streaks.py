"""Streaks by name: "unbeaten in nine", "a nine-match winless run", "extended their winning streak to five"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.numbers import CARDINAL
from knowledge.reading.language.pattern import Pattern
from knowledge.topics.tallies.count import OWNED, Count, wished
from knowledge.topics.tallies.lexicon import STREAKS
from knowledge.topics.tallies.scopes import MATCHES, plain, scope_behind
from knowledge.topics.tallies.verbs import value

if TYPE_CHECKING:
    from knowledge.reading.sentence import Sentence

_KIND = "|".join(STREAKS)
_HIGH = r"(?:an? [\w-]+-(?:record|high|best|equalling|breaking) )?"  # "to a club-record seven matches"
REACHING = rf"(?:to|of|at|stretched to|(?:now )?stands at|reach(?:ed|es|ing)) {_HIGH}"
"""Pattern of what leads to the number that a run or a tally has reached, with the space behind it."""
_RUN = r"(?:run|streak|start|sequence|record|skid|slump|stretch|spell|series)"
_GREW = (  # "in Europe to 21", "was extended to five"
    r"(?:(?:in|away from|at) (?:[\w’'-]+ ){1,3}?)?(?:(?:is |was |has |had |been |now |being )*(?:extended|stretched) )?"
)
_RECENT = r"(?:(?:their|its|his|the) )?(?:(?:last|past|opening|first|previous|final) )?"
_OVER = r"(?:in|for|over|from|through|across|any of)"
_ANY = r"(?:in|any of|in any of|each of|all)"
_NO_TIME = r"(?![\w-])(?! (?:years?|months?|weeks?|days?|minutes?)\b)"
_LOSS = r"(?:an? (?:\w+ )?(?:defeat|loss)|losing|defeat)"
_WIN = r"(?:a (?:\w+ )?(?:win|victory)|winning)"
_SPAN = rf"(?P<n>{CARDINAL})(?: (?:[\w-]+ ){{0,3}}?(?:games|matches|outings|appearances|fixtures))?"
_GOALLESS = (
    rf"(?:gone|went|going|goes|now|(?:run|streak|sequence) of) {_SPAN}"
    r" without (?:an? (?:[\w-]+ ){0,3}?goal|scoring)\b"
)
_WHERE = r"(?:(?:in|away from) (?:the league|the top flight|all competitions|home|[A-Z][\w-]+(?: [A-Z][\w-]+)?) )?"
_WINLESS_OVER = rf"(?:without {_WIN}|not won) {_WHERE}{_OVER}"
_WINLESS_ANY = rf"(?:failed to win|without winning) {_ANY}"
# Each pattern with what it counts; None where its group `kind` tells.
_PATTERNS = tuple(
    (Pattern(rf"\b{pattern}", re.IGNORECASE), what)
    for pattern, what in (
        (
            rf"(?P<kind>unbeaten|undefeated|winless) (?:now )?{_OVER} (?:all )?{_RECENT}(?P<n>{CARDINAL}){_NO_TIME}",
            None,
        ),
        (rf"(?P<n>{CARDINAL})(?: [\w-]+){{0,2}}?(?: {MATCHES})? (?P<kind>unbeaten|undefeated|winless)\b", None),
        (
            rf"(?:{_WINLESS_OVER}|{_WINLESS_ANY}) {_RECENT}(?P<n>{CARDINAL}){_NO_TIME}",
            "winless matches",
        ),
        (
            rf"(?:without {_LOSS}|not lost) {_OVER} {_RECENT}(?P<n>{CARDINAL}){_NO_TIME}",
            "unbeaten matches",
        ),
        (rf"{_SPAN} without {_WIN}\b", "winless matches"),
        (rf"{_SPAN} without {_LOSS}\b", "unbeaten matches"),
        (_GOALLESS, "matches without a goal"),
        (rf"(?P<n>{CARDINAL})[ -](?:match|game)[ -](?:[\w-]+ ){{0,2}}?(?P<kind>{_KIND})[ -](?:\w+ )?{_RUN}\b", None),
        (rf"(?P<kind>{_KIND}) (?:[\w’'-]+ ){{0,3}}?{_RUN} {_GREW}{REACHING}(?P<n>{CARDINAL}){_NO_TIME}", None),
        (rf"{_RUN} without {_WIN} {_WHERE}{_GREW}{REACHING}(?P<n>{CARDINAL}){_NO_TIME}", "winless matches"),
        (rf"{_RUN} without {_LOSS} {_WHERE}{_GREW}{REACHING}(?P<n>{CARDINAL}){_NO_TIME}", "unbeaten matches"),
    )
)
_ENDED = re.compile(
    r"\b(?:end|ends|ended|ending|snap\w*|halt\w*|br[eo]ak\w*|broke|stop\w*|record|after)(?: [\w’'-]+){0,3} $",
    re.IGNORECASE,
)
_GROWN = re.compile(r"\b(?:extended|stretched)\b", re.IGNORECASE)


def streak_counts(sentence: Sentence) -> Iterator[Count]:
    """Runs of matches."""
    text = plain(sentence)
    for pattern, what in _PATTERNS:
        for found in pattern.finditer(text):
            ended = _ENDED.search(text, max(0, found.start() - 60), found.start()) and not _GROWN.search(found[0])
            if not wished(sentence, found.start()) and not ended:
                scope = scope_behind(sentence, found.end()) or found[0]
                counted = what or STREAKS[found["kind"].lower()]
                given = found[0].startswith(("failed", "not ")) or OWNED.search(text, 0, found.start()) is not None
                at = found.start() if what == "matches without a goal" else found.end() - 1
                yield Count(counted, value(found["n"]), *found.span(), at, scope, given=given)
