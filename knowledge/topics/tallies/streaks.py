"""Streaks and tallies by name: "unbeaten in nine", "a nine-match winless run", "took his tally to 20"."""

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
_REACHING = r"(?:to|of|at|stretched to|(?:now )?stands at)"
_RUN = r"(?:run|streak|start|sequence|record)"
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
        (rf"(?P<kind>unbeaten|winless) (?:now )?{_OVER} (?:all )?{_RECENT}(?P<n>{CARDINAL}){_NO_TIME}", None),
        (rf"(?P<n>{CARDINAL})(?: [\w-]+){{0,2}}?(?: {MATCHES})? (?P<kind>unbeaten|winless)\b", None),
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
        (rf"(?P<kind>{_KIND}) (?:[\w’'-]+ ){{0,3}}?{_RUN} {_GREW}{_REACHING} (?P<n>{CARDINAL}){_NO_TIME}", None),
    )
)
_ENDED = re.compile(
    r"\b(?:end|ends|ended|ending|snap\w*|halt\w*|br[eo]ak\w*|broke|stop\w*|record|after)(?: [\w’'-]+){0,3} $",
    re.IGNORECASE,
)
_GROWN = re.compile(r"\b(?:extended|stretched)\b", re.IGNORECASE)
_TALLY = Pattern(
    r"\b(?:(?P<points>points?)[ -]|goal[ -])?(?:tally|total|haul)\b(?: (?:for|of|in) (?:the |this )?[\w ]{3,25}?)?"
    rf" {_REACHING} (?P<n>{CARDINAL})"
    r"(?: (?:[\w-]+ ){0,2}?goals?\b(?! and assists)|(?=[,.;]|$| (?:in|for|this|from|with|after|as|when)\b))",
    re.IGNORECASE,
)
_ACCOUNT = Pattern(
    r"\bopen(?:ed|ing|s)? (?:up )?(?:his|her|(?:the )?[\w’']+['’]s?) (?P<of>(?:[\w’'-]+ ){0,2}?)account\b",
    re.IGNORECASE,
)
_PERFECT = re.compile(rf"\b(?P<n>{CARDINAL})[- ](?:for|from|out of)[- ](?P<of>{CARDINAL})\b", re.IGNORECASE)
_SPOT = re.compile(r"\bspot\b|penalt", re.IGNORECASE)


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
                yield Count(counted, value(found["n"]), *found.span(), found.end() - 1, scope, given=given)


def tally_counts(sentence: Sentence) -> Iterator[Count]:
    """A tally that grows, an account that is opened, a record from the spot without a miss."""
    text = plain(sentence)
    for found in _TALLY.finditer(text):
        what = "points" if found["points"] else "goals"
        yield Count(what, value(found["n"]), *found.span(), found.start(), scope_behind(sentence, found.end()))
    for found in _ACCOUNT.finditer(text):
        if scope := scope_behind(sentence, found.end()) or found["of"].strip():  # else it is that of the match
            yield Count("goals", 1, *found.span(), found.start(), scope)
    for found in _PERFECT.finditer(text):
        if found["n"] == found["of"] and _SPOT.search(text):
            yield Count(
                "penalties", value(found["n"]), *found.span(), found.start(), scope_behind(sentence, found.end())
            )
