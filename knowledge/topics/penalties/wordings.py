"""The wordings of penalties that did not go in.

They match a sentence as `Marked` writes it: "@p" a player, "@o" a coach, "@t" a team, in lower case. K stands for the
name of a kick. The first that finds a taker's kick settles it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.reading.pattern import Pattern

if TYPE_CHECKING:
    from knowledge.topics.penalties.statement import Outcome

Wording = tuple[Pattern, "Outcome"]

_KICK = (
    r"(?:[\w'+-]+ ){0,4}?(?:penalt(?:y|ies)(?:[- ](?:kicks?|efforts?|attempts?|shot))?(?![- ](?:area|box|spot"
    r"|shoot-?out|claim|appeal|shout|decision|taker|save|miss)(?:s|es)?\b)"
    r"|spot[ -]?kicks?|pks?|(?:effort|attempt|kick|shot|strike)s? from (?:the (?:penalty )?spot|(?:12"
    r"|twelve) yards|(?:11|eleven) met(?:re|er)s))"
)
_TRY = (
    r"(?:(?:low|weak|poor|tame|first|opening|second|third|fourth|fifth|resulting|subsequent|own|left-footed"
    r"|right-footed) )*(?:effort|attempt|kick|panenka)s?(?! from)"
)
_TAKER = r"(?P<taker>@p|he)"
_OWN = r"(?P<taker>@p's?|@p'|his)"
_TAKERS = r"(?P<taker>@p(?:,? (?:and )?@p)*|he|(?:both|two) (?:men|players))"
_KEEPER = (
    r"(?:(?:the |@t's? |his )?(?:[\w-]+ ){0,3}?(?:goal)?keeper,? |@t (?:\w+ )?)?(?P<keeper>@p|(?:the "
    r"|@t )?(?:[\w-]+ )?(?:goal)?keeper)"
)
_ASIDE = r"(?:,? (?:which|that|awarded|given|won|taken|a|after|struck|hit)\b[^.;]{0,90}?,?)?"
_SAVED = (
    r"(?:saved|stopped|kept out|parried|pushed (?:away|out|aside|wide|onto|on to|past|round|around)|turned (?:away"
    r"|aside|wide|onto|round|around)"
    r"|palmed (?:away|out|aside|wide|to|over)|tipped (?:away|wide|over|onto|on to|round|around|past)"
    r"|beaten (?:away|out)|repelled|blocked|clawed (?:away|out)"
    r"|batted away|smothered|swatted away|denied|thwarted|foiled|read)"
)
_SAVES = (
    r"(?:saves?|saved|saving|stops?|stopped|stopping|kept out|keeping out|keeps out|parried|parrying|parries"
    r"|keep out|parry|repel|(?:push|turn|tip|beat|claw) (?:away|out|aside)|pushed away|pushing away|repelled|repelling"
    r"|palmed away|turned away|tipped away|beat away|beating away|blocked|clawed away|smothered|denied|denying"
    r"|deny|thwarted|thwarting|foiled|foiling|frustrated)"
)
_PART = r"(?:the|a) (?:(?:outside|inside|foot|base) of the |\w+ )?"
_ADVERBS = (
    r"(?:[a-z]+ly |also |then |twice |again |even |first |later |promptly |soon |once |still |had |has |having )*"
)
_GONE = (
    r"(?:(?:hit|struck|hitting|striking|clipped|rattled|smacked|thudded|crashed|cannoned|came|rebounded|bounced"
    r"|thumped|cracked|found|smashed|hammered|slammed|clattered|pinged|clanged|skimmed|kissed|grazed|shaved|was|is)\b"
    r"[^.;@]{0,40}?(?:post|bar|crossbar|woodwork|upright|frame)\b(?! and in| and over the line)"
    r"|(?:went|going|flying|flew|sailed|drifted|rolled|was|ballooned|soared|skidded|curled|headed|dragged"
    r"|trickled)\b[^.;@]{0,30}?(?:wide|over|off target|astray|into the stands?|into orbit))"
)
_MISS = (
    r"(?:miss(?:es|ed|ing)?|squander(?:ed|ing)?|wast(?:ed|ing)|fluff(?:ed|ing)|skied|sky(?:ing)?|ballooned|blazed"
    r"|blazing|skewed|skewing|spurned|spurning|botched"
    r"|fail(?:ed|ing|s)? (?:to (?:convert|score|take|beat \S+ from|net)|with|from)|failed|shanked|dragged|dragging"
    r"|scuffed|wasted"
    r"|(?:could|did) ?n[o']t (?:convert|score|take)|unable to (?:convert|score)|sent(?=[^.;@]{0,40}(?:wide|over))"
    r"|put(?=[^.;@]{0,40}(?:wide|over))"
    r"|(?:fired|shot|struck|stroked|blasted|hit|hammered|smashed|lifted|drilled|placed|rolled|curled|sidefooted"
    r"|powered|thumped|lashed|lofted|rattled|clipped|crashed|chipped|dinked|screwed|pulled|slid|banged|slammed|clanged"
    r"|cannoned|bounced|pushed|slipped|squeezed)"
    r"(?=[^.;@]{0,60}(?:\bwide\b(?! of @p)|\bover\b(?! the line)|\b(?:post|bar|crossbar|woodwork"
    r"|upright)\b(?! and in))))"
)
_WASTED = (
    r"(?:(?:missed|squandered|wasted|skied|fluffed|ballooned)\b(?! (?:out|the (?:game|match|chance)))"
    r"|(?:blazed|fired|hit|put|sent|dragged|shot|skewed|lifted|struck) (?:over|wide)\b)"
)
_SHOT_ASTRAY = (
    r"(?:fired|shot|struck|stroked|blasted|hit|hammered|smashed|lifted|drilled|placed|rolled|curled|powered"
    r"|thumped|lashed|lofted|rattled|clipped|crashed|chipped|blazed|skied|"
    r"sent (?:it|his \w+)|put (?:it|his \w+)|hitting|firing|blazing|blasting|shooting|skying|ballooned|dragged"
    r"|slipped|scooped|screwed|pulled)"
    r"[^.;@]{0,50}?(?:\bwide\b|\bover\b(?! the line)|off target|\b(?:post|bar|crossbar|woodwork|upright)\b(?! and in))"
)

_FAILURES: tuple[tuple[str, Outcome], ...] = (
    (
        (
            rf"\bhad {_TAKER} (?:converted|scored|buried|tucked away) (?:K)\b(?:[^.;@]|@t){{0,40}}?,? but {_KEEPER} "
            rf"{_ADVERBS}(?:produced|made|pulled off|{_SAVES})\b"
        ),
        "saved",
    ),
    (
        (
            rf"{_TAKERS},? (?:each |both |all )?(?:had seen|had|has|have|saw|sees|see|seeing|having|watched) "
            rf"(?:his |a |an |the |their |her )?(?:K)\b(?: (?:that|which) would (?:[^.;@]|@t){{0,50}})?"
            rf"[^.;@]{{0,40}}?\b{_SAVED}(?: [^.;@]{{0,30}}?\bby {_KEEPER})?"
        ),
        "saved",
    ),
    (rf"{_OWN} (?:K){_ASIDE}[^.;@]{{0,40}}?\b{_SAVED}(?: [^.;@]{{0,30}}?\bby {_KEEPER})?", "saved"),
    (rf"{_KEEPER},?(?: who)? {_ADVERBS}{_SAVES} (?:out |away )?{_OWN} (?:K)\b", "saved"),
    (rf"{_KEEPER},? [^.;@]{{0,60}}?\b(?:to|and|by|before|, ) ?{_SAVES} (?:out |away )?{_OWN} (?:K)\b", "saved"),
    (rf"{_KEEPER},? [^.;@]{{0,60}}?\b(?:save|stop) (?:from|to deny|to keep out) {_OWN} (?:K)\b", "saved"),
    (
        (
            rf"{_KEEPER} [^.;]{{0,40}}?\b(?:denied|denying|deny|thwarted|foiled|frustrated|thwarting) (?P<taker>@p"
            rf"|him) (?:from|with) (?:the (?:penalty )?spot|(?:12|twelve) yards|(?:a|the|his) (?:K))"
        ),
        "saved",
    ),
    (
        (
            rf"(?:K),? (?:taken |struck |hit )?(?:by|from|of) (?P<taker>@p)\b[^.;@]{{0,40}}?\b(?:was|is|were"
            rf"|being) {_SAVED}(?: [^.;@]{{0,30}}?\bby {_KEEPER})?"
        ),
        "saved",
    ),
    (
        (
            rf"{_KEEPER}(?: [^.;@]{{0,90}}?\b(?:including|by|and|with))? {_ADVERBS}{_SAVES} (?:a|an|the) (?:K),? "
            rf"(?:from|by|taken by|of) (?:(?!a\b|the\b)[\w-]+ |@t(?:'s)? ){{0,2}}(?P<taker>@p)\b"
        ),
        "saved",
    ),
    (rf"{_KEEPER} {_ADVERBS}{_SAVES} (?P<taker>@p) (?:on|from|with) (?:a|the|his) (?:K)\b", "saved"),
    (
        (
            rf"{_TAKER} {_ADVERBS}(?:took|hit|struck|stepped up|fired|shot|placed|drilled|aimed|sent|stroked"
            rf"|blasted)\b[^.;@]{{0,40}}?(?:(?<=stepped up)|\b(?:the|a|his|her|@t's?) (?:K)"
            rf"|\bit\b)[^.;@]{{0,60}}?\b(?:but|where|only for|only to see|and"
            rf"|straight at) {_KEEPER}[^.;@]{{0,50}}?\b(?:saved?|saves|stop|guessed|parried|kept|push(?:ed)?|dived|dove"
            rf"|flew|read|got down|was equal|blocked|deny|denied|turned|palmed|tip(?:ped)?)\b"
        ),
        "saved",
    ),
    (
        (
            rf"{_OWN} (?:K)\b[^.;@]{{0,60}}?(?: and| but|,) {_KEEPER},? [^.;@]{{0,30}}?"
            rf"\b(?:{_SAVES}|held|caught|gathered)(?: it\b| the ball\b| well\b| comfortably\b| easily\b|(?=[.,;]|$))"
        ),
        "saved",
    ),
    (
        rf"{_OWN} (?:K)\b[^.;@]{{0,30}}? (?:straight at|into the (?:arms|hands|gloves) of|too close to) {_KEEPER}",
        "saved",
    ),
    (rf"{_KEEPER} {_ADVERBS}{_SAVES} (?:[a-z]+ )?from (?P<taker>@p) from the (?:penalty )?spot", "saved"),
    (rf"{_TAKER} {_ADVERBS}took (?:the|a|his|@t's) (?:K)[^.;@]{{0,30}}? (?:and|but) {_SHOT_ASTRAY}", "missed"),
    (rf"{_OWN} (?:K)\b{_ASIDE}[^.;@]{{0,40}}? {_GONE}", "missed"),
    # "the penalty that they won, which Hale missed", "… which Hale had saved by Cole"
    (rf"(?:K)\b(?:(?:[^.;@]|@t){{0,70}},)? (?:which|that) {_TAKER} {_ADVERBS}{_WASTED}", "missed"),
    (
        rf"(?:K)\b(?:(?:[^.;@]|@t){{0,70}},)? (?:which|that) {_TAKER} (?:had|saw|has had) {_SAVED}(?: by {_KEEPER})?",
        "saved",
    ),
    (rf"{_OWN} (?:missed|failed|wasted|squandered|wayward|skied|fluffed) (?:K)\b", "missed"),
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
            rf"(?:{_TAKER},?|@p (?:slipped|stumbled|stuttered) and) (?:who )?{_ADVERBS}{_MISS} (?:the |a |an |his "
            rf"|their |her |another |from the |from |with |two |both )*(?:K|spot)\b"
        ),
        "missed",
    ),
    (
        (
            rf"{_TAKER},? (?:who )?(?:had |has )?[^.;@]{{0,30}}?\band {_ADVERBS}{_MISS} (?:the |a |an |his "
            rf"|from the )*(?:K|spot)\b"
        ),
        "missed",
    ),
    (rf"{_TAKER} [^.;@]{{0,60}}?{_SHOT_ASTRAY} (?:from|with) (?:the |his |a )?(?:penalty )?(?:spot|K)\b", "missed"),
    (rf"{_OWN} (?:penalty|spot[- ]kick|pk) miss\b", "missed"),
    (
        r"(?P<keeper>@p)'s (?:[\w-]+ )*?(?:penalty|spot[- ]kick|pk) (?:save|stop) (?:from|on|against) (?P<taker>@p)",
        "saved",
    ),
    (
        (
            rf"{_TAKER} {_ADVERBS}(?:hit|hitting|struck|rattled|clipped) {_PART}(?:post|bar|crossbar"
            rf"|woodwork|upright)[^.;@]{{0,30}}?(?:(?:with|from|trying|attempting) (?:the |his "
            rf"|a )?(?:penalty )?(?:spot|(?:K)))"
        ),
        "missed",
    ),
    (rf"{_TAKER},? {_ADVERBS}stepped up[^.;@]{{0,40}}?\b{_SHOT_ASTRAY}", "missed"),
)
# In the very sentence that names a shoot-out these need no kick.
_IN_SHOOTOUT: tuple[tuple[str, Outcome], ...] = (
    (rf"{_KEEPER} {_ADVERBS}{_SAVES} (?:from |efforts? (?:from|by) )?(?P<taker>@p(?:,? (?:and )?@p)*)\b(?!')", "saved"),
    (
        rf"{_TAKER} {_ADVERBS}(?:hit|struck|rattled|clipped) {_PART}(?:post|bar|crossbar|woodwork|upright)",
        "missed",
    ),
    (
        (
            rf"{_TAKERS} {_ADVERBS}(?:both |all )?(?:missed|blazed over|fired over|fired wide|shot wide|shot over"
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
OUTRIGHT = _compiled(_KICK, _FAILURES)
ONCE_TOLD = _compiled(f"{_KICK}|{_TRY}", _FAILURES)
IN_SHOOTOUT = (*ONCE_TOLD, *_compiled(_KICK, _IN_SHOOTOUT))
