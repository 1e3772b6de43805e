"""Streaks by name: "unbeaten in nine", "a nine-match winless run", "extended their winning streak to five"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.numbers import CARDINAL
from knowledge.reading.language.pattern import Pattern
from knowledge.topics.tallies.count import OWNED, Count, wished
from knowledge.topics.tallies.ends import is_ended
from knowledge.topics.tallies.lexicon import STREAKS
from knowledge.topics.tallies.scopes import MATCHES, plain, scope_behind
from knowledge.topics.tallies.verbs import value

if TYPE_CHECKING:
    from knowledge.reading.sentence import Sentence

_KIND = "|".join(STREAKS)
_HIGH = r"(?:an? [\w-]+-(?:record|high|best|equalling|breaking) )?"  # "to a club-record seven matches"
REACHING = (
    rf"(?:to|of|at|stretched to|(?:now )?stands at|(?:has )?reach(?:ed|es|ing)|dates back|goes back|spans) {_HIGH}"
)
"""Pattern of what leads to the number that a run or a tally has reached, with the space behind it."""
GOALLESS = "matches without a goal"
_RUN = r"(?:run|streak|start|sequence|record|skid|slump|stretch|spell|series)"
_BARREN = r"(?:goal(?:less)?|scoring|scoreless|barren)"
_GREW = (  # "in Europe to 21", "was extended to five"
    r"(?:(?:in|away from|at) (?:[\w’'-]+ ){1,3}?)?(?:(?:is |was |has |had |been |now |being )*(?:extended|stretched) )?"
)
_RECENT = r"(?:(?:their|its|his|her|the) )?(?:(?:last|past|opening|first|previous|final|most recent) )?"
_OVER = r"(?:in|for|over|from|through|across|any of|during)"
_ANY = r"(?:in|any of|in any of|each of|all)"
_NO_TIME = r"(?![\w-])(?! (?:years?|months?|weeks?|days?|minutes?|hours?|points?)\b)"
_COUNTED = rf"(?P<n>{CARDINAL})(?: (?:[\w-]+ ){{0,3}}?(?:games|matches|outings|appearances|fixtures|attempts))?"
_PREVIOUS = rf"(?P<n>{CARDINAL})(?: (?:last|previous|opening))?{_NO_TIME}"  # "in their three previous games"
_COMPETITION = r"(?:[\w.’'-]+ ){0,3}?"
# What a run is without → what its matches are.
_LACKED = {
    rf"(?:an? {_COMPETITION}(?:win|victory)|winning|tasting victory)": "winless matches",
    rf"(?:an? {_COMPETITION}(?:defeat|loss)|losing|defeat|tasting defeat)": "unbeaten matches",
    rf"(?:an? {_COMPETITION}goal(?! from)|scoring|finding the net)": GOALLESS,
    rf"an? {_COMPETITION}goal from open play": f"{GOALLESS} from open play",
    r"(?:conceding(?: an? goal)?|letting one in)": "clean_sheets",
}
# What is told not to have been done in any of them.
_UNDONE = {
    r"(?:not|failed to|yet to|unable to) (?:w[io]n|tasted? victory|pick(?:ed)? up a win)": "winless matches",
    r"not (?:lost|tasted defeat|been beaten)|avoided defeat": "unbeaten matches",
    r"(?:not|failed to|unable to|yet to) (?:scored?|find the net|found the net)": GOALLESS,
}
_WHERE = r"(?:(?:in|away from|at|on) (?:all competitions|home|(?:the )?[\w-]+(?: [A-Z][\w-]+){0,2}(?: proper)?) )?"
# Of how many of the last ones nothing is told to be true, and how many there have been since it was.
_NONE_OF = {"won": "winless matches", "lost": "unbeaten matches", "scored in": GOALLESS}
_SINCE = {
    r"won|tasted victory|win|victory": "winless matches",
    r"lost|tasted defeat|defeat|loss": "unbeaten matches",
    r"scored|found the net|goal": GOALLESS,
}
# Nouns of which there was none in so many.
_NO = {r"wins?|victor(?:y|ies)": "winless matches", r"defeats?|loss(?:es)?": "unbeaten matches", r"goals?": GOALLESS}
# What leads to matches without a goal that are several: "the sides played 90 minutes without a goal" are not.
_RUNNING_ON = r"(?:gone|went|going|goes|go|now|(?:run|streak|sequence) of|after|play(?:ed|ing))"
# Each pattern with what it counts; None where its group `kind` tells.
_PATTERNS = tuple(
    (Pattern(rf"\b{pattern}", re.IGNORECASE), what)
    for pattern, what in (
        (
            rf"(?P<kind>unbeaten|undefeated|winless) (?:now )?{_OVER} (?:all )?{_RECENT}{_PREVIOUS}",
            None,
        ),
        (rf"(?P<n>{CARDINAL})(?: [\w-]+){{0,2}}?(?: {MATCHES})? (?P<kind>unbeaten|undefeated|winless)\b", None),
        *((rf"without {lack} {_WHERE}{_OVER} {_RECENT}{_PREVIOUS}", what) for lack, what in _LACKED.items()),
        *((rf"(?:{undone}) {_WHERE}(?:{_OVER}|{_ANY}) {_RECENT}{_PREVIOUS}", what) for undone, what in _UNDONE.items()),
        *((rf"{did} none of {_RECENT}{_PREVIOUS}", what) for did, what in _NONE_OF.items()),
        *(
            (rf"{_COUNTED} (?:(?:have|had|has) (?:now )?passed )?since (?:[\w’']+ ){{1,3}}?last (?:{did})\b", what)
            for did, what in _SINCE.items()
        ),
        *((rf"\bno (?:[\w-]+ )?(?:{noun}) (?:in|from) {_RECENT}{_PREVIOUS}", what) for noun, what in _NO.items()),
        (
            rf"wait for an? (?:[\w-]+ ){{0,3}}?(?:win|victory) (?:to|of|stretched to) (?P<n>{CARDINAL}){_NO_TIME}",
            "winless matches",
        ),
        (rf"without winning {_ANY} {_RECENT}{_PREVIOUS}", "winless matches"),
        *((rf"{_COUNTED} without {lack}\b", what) for lack, what in _LACKED.items() if what != GOALLESS),
        *((rf"{_RUNNING_ON} {_COUNTED} without {lack}\b", what) for lack, what in _LACKED.items() if what == GOALLESS),
        (rf"(?P<n>{CARDINAL})[ -](?:match|game)[ -](?:[\w-]+ ){{0,2}}?(?P<kind>{_KIND})[ -](?:\w+ )?{_RUN}\b", None),
        (rf"(?P<n>{CARDINAL})[ -](?:match|game)[ -](?:league )?{_BARREN}[ -](?:drought|{_RUN})\b", GOALLESS),
        (rf"(?P<kind>{_KIND}) (?:[\w’'-]+ ){{0,3}}?{_RUN} {_GREW}{REACHING}(?P<n>{CARDINAL}){_NO_TIME}", None),
        *(
            (rf"{_RUN} without {lack} {_WHERE}{_GREW}{REACHING}(?P<n>{CARDINAL}){_NO_TIME}", what)
            for lack, what in _LACKED.items()
        ),
    )
)
_GIVEN = ("failed", "not ", "no ", "wait")
_RECORD = re.compile(r"\brecord(?: [\w’'-]+){0,2} $", re.IGNORECASE)


def streak_counts(sentence: Sentence) -> Iterator[Count]:
    """Runs of matches."""
    text = plain(sentence)
    for pattern, what in _PATTERNS:
        for found in pattern.finditer(text):
            owned = OWNED.search(text, 0, found.start()) is not None
            set_once = not owned and _RECORD.search(text, max(0, found.start() - 40), found.start()) is not None
            stands = owned and found.start("n") == found.start()  # "failed to extend their nine-match unbeaten run"
            if (stands or not wished(sentence, found.start())) and not set_once:
                scope = scope_behind(sentence, found.end()) or found[0]
                counted = what or STREAKS[found["kind"].lower()]
                given = stands or found[0].startswith(_GIVEN) or is_ended(sentence, *found.span())
                at = found.start("n") if what == GOALLESS or "without" in found[0] else found.end() - 1
                yield Count(counted, value(found["n"]), *found.span(), at, scope, given=given)
