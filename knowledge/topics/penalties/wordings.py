"""The wordings of penalties that did not go in.

They match a sentence as `Marked` writes it: "@p" a player, "@o" a coach, "@t" a team, in lower case. K stands for the
name of a kick. The first that finds a taker's kick settles it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.reading.language.pattern import Pattern
from knowledge.topics.penalties.parts import (
    ADVERBS,
    ASIDE,
    BY,
    DENIED,
    GONE,
    KEEPER,
    KICK,
    MISS,
    OWN,
    PART,
    SAVED,
    SAVES,
    SHOT_ASTRAY,
    TAKER,
    TAKERS,
    TRY,
    WASTED,
)

if TYPE_CHECKING:
    from knowledge.topics.penalties.statement import Outcome

Wording = tuple[Pattern, "Outcome"]

_FAILURES: tuple[tuple[str, Outcome], ...] = (
    (
        (
            rf"\bhad {TAKER} (?:converted|scored|buried|tucked away) (?:K)\b(?:[^.;@]|@t){{0,40}}?,? but {KEEPER} "
            rf"{ADVERBS}(?:produced|made|pulled off|{SAVES})\b"
        ),
        "saved",
    ),
    (
        (
            rf"{TAKERS},? (?:each |both |all )?(?:had seen|had|has|have|saw|sees|see|seeing|having|watched) "
            rf"(?:his |a |an |the |their |her )?(?:K)\b(?: (?:that|which) would (?:[^.;@]|@t){{0,50}})?"
            rf"[^.;@]{{0,40}}?\b{SAVED}(?: [^.;@]{{0,30}}?\b{BY} {KEEPER})?"
        ),
        "saved",
    ),
    (rf"{OWN} (?:K){ASIDE}[^.;@]{{0,40}}?\b{SAVED}(?: [^.;@]{{0,30}}?\b{BY} {KEEPER})?", "saved"),
    (rf"{KEEPER},?(?: who)? {ADVERBS}{SAVES} (?:(?:[a-z]+ly |well )?from |out |away )?{OWN} (?:K)\b", "saved"),
    (
        rf"\b(?P<keeper>he) {ADVERBS}{SAVES} (?:(?:[a-z]+ly |well )?from |out |away )?(?P<taker>@p'?s?) (?:K)\b",
        "saved",
    ),
    (
        (
            rf"{KEEPER},? [^.;@]{{0,60}}?(?<!powerless )(?<!unable )(?<!failed )\b(?:to|and|by|before|, ) ?{SAVES} "
            rf"(?:out |away )?{OWN} (?:K)\b"
        ),
        "saved",
    ),
    (rf"{KEEPER}'s? (?:[\w-]+ ){{0,2}}(?:saves?|stops?) (?:from|of|to deny|to keep out) {OWN} (?:K)\b", "saved"),
    (rf"{KEEPER},? [^.;@]{{0,60}}?\b(?:save|stop) (?:from|to deny|to keep out) {OWN} (?:K)\b", "saved"),
    (
        (
            rf"{KEEPER} [^.;]{{0,40}}?\b(?:denied|denying|deny|thwarted|foiled|frustrated|thwarting) (?P<taker>@p"
            rf"|him) (?:from|with) (?:the (?:penalty )?spot|(?:12|twelve) yards|(?:a|the|his) (?:K))"
        ),
        "saved",
    ),
    (
        (
            rf"(?:K),? (?:taken |struck |hit )?(?:by|from|of) (?P<taker>@p)\b(?:[^.;@]|@t){{0,40}}?\b"
            rf"(?:(?:was|is|were|being) )?{SAVED}(?: [^.;@]{{0,30}}?\b{BY} {KEEPER})?"
        ),
        "saved",
    ),
    (
        (
            rf"{KEEPER}(?: [^.;@]{{0,90}}?\b(?:including|by|and|with))? {ADVERBS}{SAVES} (?:a|an|the) (?:K),? "
            rf"(?:from|by|taken by|of) (?:(?!a\b|the\b)[\w-]+ |@t(?:'s)? ){{0,2}}(?P<taker>@p)\b"
        ),
        "saved",
    ),
    (rf"{KEEPER} {ADVERBS}{SAVES} (?P<taker>@p) (?:on|from|with) (?:a|the|his) (?:K)\b", "saved"),
    (
        (
            rf"{TAKER} {ADVERBS}(?:took|hit|struck|stepped up|fired|shot|placed|drilled|aimed|sent|stroked"
            rf"|blasted)\b[^.;@]{{0,40}}?(?:(?<=stepped up)|\b(?:the|a|his|her|@t's?) (?:K)"
            rf"|\bit\b)[^.;@]{{0,60}}?\b(?:but|where|only for|only to see|and"
            rf"|straight at) {KEEPER}[^.;@]{{0,50}}?\b(?:saved?|saves|stop|guessed|parried|kept|push(?:ed)?|dived|"
            rf"dove"
            rf"|flew|read|got down|was equal|blocked|deny|denied|turned|palmed|tip(?:ped)?)\b"
        ),
        "saved",
    ),
    (
        (
            rf"{OWN} (?:K)\b[^.;@]{{0,60}}?(?: and| but|,) {KEEPER},? [^.;@]{{0,30}}?"
            rf"\b(?:{SAVES}|held|caught|gathered)(?: it\b| the ball\b| well\b| comfortably\b| easily\b|(?=[.,;]|$))"
        ),
        "saved",
    ),
    (
        rf"{OWN} (?:K)\b[^.;@]{{0,30}}? (?:straight at|into the (?:arms|hands|gloves) of|too close to) {KEEPER}",
        "saved",
    ),
    (rf"{KEEPER} {ADVERBS}{SAVES} (?:[a-z]+ )?from (?P<taker>@p) from the (?:penalty )?spot", "saved"),
    (rf"{TAKER} {ADVERBS}took (?:the|a|his|@t's) (?:K)[^.;@]{{0,30}}? (?:and|but) {SHOT_ASTRAY}", "missed"),
    (rf"{OWN} (?:K)\b{ASIDE}[^.;@]{{0,40}}? {GONE}", "missed"),
    # "the penalty that they won, which Hale missed", "… which Hale had saved by Cole"
    (rf"(?:K)\b(?:(?:[^.;@]|@t){{0,70}},)? (?:which|that) {TAKER} {ADVERBS}{WASTED}", "missed"),
    (
        rf"(?:K)\b(?:(?:[^.;@]|@t){{0,70}},)? (?:which|that) {TAKER} (?:had|saw|has had) {SAVED}(?: by {KEEPER})?",
        "saved",
    ),
    (rf"{OWN} (?:missed|failed|wasted|squandered|wayward|skied|fluffed) (?:K)\b", "missed"),
    (r"(?:missed|failed|wasted|squandered|skied) (?:K),? (?:by|from|of) (?P<taker>@p)", "missed"),
    (
        (
            r"(?:K),? (?:which was |that was )?(?:missed|squandered|wasted|skied|failed|blazed \w+|fluffed"
            r"|ballooned) by (?P<taker>@p)"
        ),
        "missed",
    ),
    (
        (
            rf"(?:{TAKER},?|@p (?:slipped|stumbled|stuttered) and) (?:who )?{ADVERBS}{MISS} (?:the |a |an |his "
            rf"|their |her |another |from the |from |with |two |both |lines |@t's? )*(?:K|spot)\b"
        ),
        "missed",
    ),
    (
        (
            rf"{TAKER},? (?:who )?(?:had |has )?[^.;@]{{0,30}}?\band {ADVERBS}{MISS} (?:the |a |an |his "
            rf"|from the )*(?:K|spot)\b"
        ),
        "missed",
    ),
    (rf"{TAKER} [^.;@]{{0,60}}?{SHOT_ASTRAY} (?:from|with) (?:the |his |a )?(?:penalty )?(?:spot|K)\b", "missed"),
    (rf"{OWN} (?:penalty|spot[- ]kick|pk) miss\b", "missed"),
    (
        r"(?P<keeper>@p)'s (?:[\w-]+ )*?(?:penalty|spot[- ]kick|pk) (?:save|stop) (?:from|on|against) (?P<taker>@p)",
        "saved",
    ),
    (
        (
            rf"{TAKER} {ADVERBS}(?:hit|hitting|struck|rattled|clipped) {PART}(?:post|bar|crossbar"
            rf"|woodwork|upright)[^.;@]{{0,30}}?(?:(?:with|from|trying|attempting) (?:the |his "
            rf"|a )?(?:penalty )?(?:spot|(?:K)))"
        ),
        "missed",
    ),
    (rf"{TAKER},? {ADVERBS}stepped up[^.;@]{{0,40}}?\b{SHOT_ASTRAY}", "missed"),
    (rf"{TAKER} {ADVERBS}(?:saw|had|watched) {KEEPER} [^.;@]{{0,20}}?(?:away )?(?:his|the) (?:K)\b", "saved"),
    (rf"{TAKER} (?:was|is|being|been) {DENIED} by {KEEPER} (?:from the spot|with (?:a|the|his) (?:K))", "saved"),
    (rf"(?:K), (?:with |as )?{TAKER} {ADVERBS}{SHOT_ASTRAY}", "missed"),
)
# Where a penalty has been told of, the ball is its.
_OF_THE_BALL: tuple[tuple[str, Outcome], ...] = (
    (
        (
            rf"{TAKER},? [^.;@]{{0,60}}?\b(?:put|placed|hit|struck|sent|rolled|drove|fired|drilled) (?:it|"
            rf"the ball|shot) "
            rf"[^.;@]{{0,30}}?(?:too close to|straight at|into the (?:arms|hands|gloves) of) {KEEPER}"
        ),
        "saved",
    ),
)
# In the very sentence that names a shoot-out these need no kick.
_IN_SHOOTOUT: tuple[tuple[str, Outcome], ...] = (
    (rf"{KEEPER} {ADVERBS}{SAVES} (?:from |efforts? (?:from|by) )?(?P<taker>@p(?:,? (?:and )?@p)*)\b(?!')", "saved"),
    (rf"{TAKERS} (?:was|were|is|are|being|been) {DENIED} by {KEEPER}", "saved"),
    (
        rf"{TAKER} {ADVERBS}(?:hit|struck|rattled|clipped) {PART}(?:post|bar|crossbar|woodwork|upright)",
        "missed",
    ),
    (
        (
            rf"{TAKERS} {ADVERBS}(?:both |all )?(?:missed|blazed over|fired over|fired wide|shot wide|shot over"
            rf"|put (?:his|theirs?) (?:over|wide))"
        ),
        "missed",
    ),
)


def _compiled(kick: str, table: tuple[tuple[str, Outcome], ...]) -> tuple[Wording, ...]:
    return tuple(
        (Pattern(text.replace("(?:K)", f"(?:{kick})").replace("(?:K|", f"(?:{kick}|")), outcome)
        for text, outcome in table
    )


# With a kick named, with one that may be called "his effort" as a penalty was told of, and in a shoot-out.
OUTRIGHT = _compiled(KICK, _FAILURES)
ONCE_TOLD = _compiled(f"{KICK}|{TRY}", (*_FAILURES, *_OF_THE_BALL))
IN_SHOOTOUT = (*ONCE_TOLD, *_compiled(KICK, _IN_SHOOTOUT))
