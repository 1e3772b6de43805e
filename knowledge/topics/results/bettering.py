"""Bettering: what a side does to another, or undergoes, by winning, losing or drawing, told by set phrases.

Most name the other side behind a preposition ("came unstuck at Leeds"), some in their midst ("put Leeds to the sword").
The latter are matched with a sentence as `Marked` writes it ("@t" a team), in lower case.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.asserted import told
from knowledge.reading.language.grammar import subject
from knowledge.reading.language.pattern import Pattern
from knowledge.topics.results.outcome import Outcome, opponent_behind, side

if TYPE_CHECKING:
    import re

    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

Ways = tuple[tuple[Pattern, frozenset[str]], ...]


def ways(*told: tuple[str, str]) -> Ways:
    """Phrases, each with the prepositions (in one string) behind which the other side is named."""
    return tuple(
        (Pattern(rf"\b{phrase}(?= (?:{behind.replace(' ', '|')}) )"), frozenset(behind.split()))
        for phrase, behind in told
    )


_OUT = (
    r"(?:go|goes|going|went|gone|crash(?:es|ed|ing)?|bow(?:s|ed|ing)?|tumbled?) out(?: of (?:[\w’'-]+ ){0,4}?[\w’'-]+)?"
    r"(?: on penalties)?"
)
_KIND = r"(?:comfortable|deserved|worthy|easy|narrow|convincing|emphatic|clear|surprise|unlikely|handsome|eventual)"
_GETS = r"(?:t[oa]k(?:e|es|en|ing)|took|earn\w*|claim\w*|snatch\w*|stole|pinch\w*|grabb?\w*|pick\w* up|secur\w*|got)"
_MANY = r"(?:four|five|six|seven|eight|nine)"
_RUN = r"(?:[\w-]+ ){0,4}?unbeaten (?:[\w-]+ ){0,3}?(?:run|start|record|streak|sequence|campaign|season)"
_LEAVES = r"(?:left|leav\w+|depart\w*|return\w*|c[oa]m[ei]\w*|went|gone|walked|travelled|headed)"
# What a side does to another by winning, and the prepositions behind which the other is named.
_BETTERS = ways(
    (r"(?:came|come|comes|coming) out on top", "against over at"),
    (r"(?:got|get|gets|getting|had|has) the (?:better|best)", "of"),
    (r"emerge[sd]? (?:victorious|triumphant)", "against over at from"),
    (r"(?:was|were|is|are|proved?|proving) (?:\w+ )?(?:too|far too) (?:good|strong|hot|powerful|much)", "for"),
    (r"(?:had|has) (?:far |simply )?too much(?: \w+)?", "for"),
    (rf"(?:put|hit|scored?|smashed|fired|thumped|slammed|rattled|plundered|knocked|banged) (?:in )?{_MANY}", "past"),
    (r"\w+ (?:their|its) way", "past"),
    (r"(?:makes?|made|making) (?:light|short|easy) work", "of"),
    (
        r"(?:got|get|gets|return(?:s|ed|ing)?|were|are) (?:back )?(?:to|on the) winning (?:ways|track)",
        "against at over",
    ),
    (r"(?:had|has|have|enjoyed) the last laugh", "against over at"),
    (r"(?:claim|earn|secure|took|take|ha[ds]|have|w[io]n)\w* (?:[\w-]+ ){0,3}?bragging rights", "against over at"),
    (rf"(?:was|were|are|ran out|emerged?(?: as)?) (?:\w+ )?{_KIND} winners", "against over at"),
    (r"(?:complet\w+|did|done|secured|sealed|claimed) (?:a|the|their) (?:[\w-]+ ){0,3}?double", "over"),
    (r"(?:exact|gain|t[oa]k|g[eo]t|earn|claim|enjoy|ha[dsv])\w* (?:[\w-]+ ){0,3}?revenge", "on over against"),
    (r"(?:got|get|gets|getting) one over", "on"),
    (r"(?:t[oa]k\w+|took) (?:good |excellent )?care", "of"),
    (r"dispos(?:ed?|es|ing)", "of"),
    (r"(?:t[oa]k\w+|took|claim\w*) the (?:\w+ )?scalp", "of"),
    (r"(?:ran|run|runs|running) (?:riot|rampant|amok)", "against at"),
    (r"(?:had|has) the (?:final|last) (?:word|say)", "against at"),
    (
        r"ma[dk]\w+ it (?:[\w-]+ ){1,3}?(?:wins|victories) (?:from|out of|in|on) (?:[\w-]+ ){0,3}?[\w-]+",
        "against over at",
    ),
)
_WORSE = ways(
    (r"(?:was|were|is|are|proved?) no match", "for"),
    (_OUT, "to against at"),
    (r"(?:came|come|coming) (?:unstuck|a cropper)", "against at"),
    (r"(?:came|come|coming) off second best", "against at to"),
    (r"(?:were|was|been) (?:turned over|found out|taken apart|torn to shreds|taken to the cleaners)", "by at"),
    (r"(?:were|was|been|are|is) (?:given|taught|handed) (?:a|an) (?:[\w-]+ ){0,3}?(?:lesson|hiding)", "by at"),
    (r"(?:met|meets?) (?:their|its) match", "in against at"),
    (r"(?:fell|fall|fallen) (?:victim|prey|foul)", "to of"),
    (rf"{_LEAVES} (?:(?:home|back|away) )?empty-handed", "from at"),
    (r"(?:capitulat|surrender|crumbl|collaps|wilt|founder|slip|trip)(?:p?ed|s|p?ing)(?: up)?", "to at against"),
    (r"(?:came|come|fell|fall) (?:up )?short", "against at"),
    (r"(?:was|were|been) (?:put to the sword|undone|torn apart|ripped apart)", "by"),
    (r"(?:surrendered|relinquished|lost|gave up) (?:their|its) " + _RUN, "to against at"),
    (r"on the (?:wrong|receiving) end of an? (?:[\w-]+ ){0,4}?(?:scoreline|score|result|lesson)", "against at from by"),
)
_LEVEL = ways(
    (r"drop(?:s|ped|ping)? two (?:[\w-]+ )?points", "against at to with"),
    (r"shar(?:e|ed|ing) (?:the points|the spoils|(?:two|four|six) goals|a (?:two|four|six)-goal \w+)", "with"),
    (
        rf"{_GETS} (?:a|their|its) (?:(?!to\b|of\b|lead\b)[\w-]+ ){{0,4}}?point(?: of the (?:season|campaign|year))?",
        "off from against",
    ),
    (r"(?:[\w-]+ ){0,2}draw (?:from|on|in) (?:their|its|the)(?: own)? (?:visit|trip)", "to"),
    (
        r"(?:were|was|are|is|been) (?:forced|made|left|obliged) to settle for a (?:[\w-]+ )?(?:point|draw)",
        "at with against",
    ),
)

_THEM = r"(?:the )?(?P<them>@t)"
_FROM = rf"(?P<verb>(?:c[oa]me|coming|went|return(?:ed|s)?) (?:away |back |home )?from|left|leave) {_THEM} with"
_POINTS = r"(?:(?:all|the) three|maximum|the) points"
_ENDS = r"(?:end|halt|snap|stopp?|breaks?|broke|spoil|ruin|shatter|wreck|terminat)\w*"
_EQUALISES = r"\b(?:equali[sz]\w*|levell?\w*|dr[ae]w\w*|point)\b[^.;@]{0,60}"
_TAKES = r"(?:saw|see|took|take|guide|steer|fire|carrie|ease|edge|push|propel|lift)[sd]?"
_AT_HALF = r"(?! (?:at|before|until|by|in) (?:half|the break|the interval|the (?:first|opening)|the table))"
_OVER = "(?:ended|over|halted|broken|snapped|brought to an end)"
_ENDED = rf"(?:c[ao]mes? to an end|end(?:ed|s)|(?:was|were|is|has been|had been) {_OVER})"
_LEVELLED = (
    r"shar(?:e[ds]?|ing) (?:two|four|six) goals|(?:divid|split|shar)\w* the (?:points|spoils)|dr[ae]w a blank|"
    r"cancell?\w* (?:each other|one another) out|(?:finish|end)\w* (?:all square|level|even)|"
    r"(?:served up|shared|played out|fought out|produced) (?:a|an) (?:[\w-]+ ){0,4}?(?:stalemate|draw)"
)
_APIECE = r"(?:a|one) point (?:apiece|each)|honours (?:were )?even|(?:points|spoils) (?:were )?(?:shared|divided|split)"
_DENIED = frozenset({"separated", "split", "deny"})  # what did not come about where nobody won, or one side did not
# The same with the other side in the midst of the phrase.
_AROUND: tuple[tuple[Pattern, str], ...] = tuple(
    (Pattern(rf"(?<!\w){phrase}"), result)
    for phrase, result in (
        (rf"(?P<verb>put(?:ting|s)?) {_THEM} to the sword\b", "win"),
        (rf"(?P<verb>t[oa]k(?:e|es|ing)|took) {_THEM} to the cleaners\b", "win"),
        (rf"(?P<verb>{_TAKES}) (?:the )?(?P<us>@t) (?:home|over the line) (?:against|at|away to) {_THEM}(?!')", "win"),
        (rf"(?P<verb>three points) for (?:the )?(?P<us>@t) (?:at home to|against|over|away to|at) {_THEM}(?!')", "win"),
        (rf"(?P<verb>w[io]ns?|victory|triumph|three points) (?:[\w-]+ ){{0,4}}?at the expense of {_THEM}(?!')", "win"),
        (rf"(?P<verb>{_TAKES}) (?:the [\w-]+|his (?:side|team)|them) past {_THEM}(?!')", "win"),
        (rf"(?P<verb>br(?:eak|oke)(?:s|ing)?) {_THEM}(?:'s?)? hearts\b", "win"),
        (rf"(?P<verb>br(?:eak|oke)(?:s|ing)?) the hearts of {_THEM}(?!')", "win"),
        (rf"{_FROM} (?:{_POINTS}|(?:an?|the|their \w+) (?:[\w-]+ ){{0,3}}?(?:win|victory))\b", "win"),
        (rf"{_FROM} (?:an?|one|only a|just a) (?:[\w-]+ ){{0,2}}?(?:point|draw)\b", "draw"),
        (rf"(?P<verb>{_LEAVES}) {_THEM} empty-handed\b", "defeat"),
        (rf"(?P<verb>{_ENDS}) {_THEM}(?:'s|') {_RUN}\b", "win"),
        (rf"(?P<verb>inflict)\w* {_THEM}(?:'s|') (?:[\w-]+ ){{0,3}}?(?:defeat|loss)\b", "win"),
        (
            rf"(?P<verb>progress|advanc|went through|qualif|mov)\w* (?:[\w-]+ ){{0,3}}?at {_THEM}(?:'s|') expense\b",
            "win",
        ),
        (rf"(?P<verb>{_TAKES}) (?:the )?(?P<us>@t) past {_THEM}(?!')", "win"),
        (
            rf"(?P<us>@t)(?:'s|') {_RUN} (?P<verb>{_ENDED}) (?:in defeat )?(?:by|at|against) {_THEM}(?!')",
            "defeat",
        ),
        (rf"(?P<us>@t) and {_THEM} could not be (?P<verb>separated|split)\b{_AT_HALF}", "draw"),
        (rf"nothing (?:could |would |to )?(?P<verb>separate[sd]?) (?P<us>@t) (?:and|from) {_THEM}{_AT_HALF}", "draw"),
        (rf"(?P<us>@t) and {_THEM} (?:\w+ )?(?:\w+ )?(?P<verb>{_LEVELLED})\b{_AT_HALF}", "draw"),
        (
            rf"{_EQUALISES} (?P<verb>den(?:y|ied|ies|ying)) {_THEM} (?:[\w'-]+ ){{0,4}}?(?:victory|win|{_POINTS})\b",
            "draw",
        ),
        (rf"(?P<verb>{_APIECE}) (?:between|for) (?P<us>@t) and {_THEM}{_AT_HALF}", "draw"),
    )
)


def bettered(sentence: Sentence) -> Iterator[Outcome]:
    """The outcomes that a phrase tells of the side that is its subject and of the one that it names."""
    for phrases, result in ((_BETTERS, "win"), (_WORSE, "defeat"), (_LEVEL, "draw")):
        for phrase, behind in phrases:
            for match in phrase.finditer(sentence.text):
                verb, last = (sentence.word_at(at) for at in (match.start(), match.end() - 1))
                other = opponent_behind(sentence, last, behind)
                yield from outcome_of(sentence, verb, doing_side(sentence, verb), other, result)
    for phrase, result in _AROUND:
        for match in phrase.finditer(sentence.marked.text):
            verb = sentence.marked.token(match.start("verb"))
            own = _team(sentence, match, "us") if "us" in match.groupdict() else doing_side(sentence, verb)
            yield from outcome_of(sentence, verb, own, _team(sentence, match, "them"), result)


def outcome_of(
    sentence: Sentence, verb: Token, own: str | None, other: str | None, result: str, *, known: bool = False
) -> Iterator[Outcome]:
    """The outcome, where both sides are known, nobody only says it and it came about, or is `known` to have done."""
    if own is None or other is None or own == other or sentence.spoken(verb):
        return
    if known or told(verb) or verb.lower_ in _DENIED:
        yield Outcome(verb, own, other, result)


def doing_side(sentence: Sentence, verb: Token) -> str | None:
    """Whose side does what the verb says, be it by a player or, as in "two Leeds goals ended their run", by goals."""
    doer = subject(verb.head if verb.dep_ in {"aux", "auxpass"} else verb)
    owners = (
        (child for child in doer.children if child.dep_ in {"poss", "compound", "nmod"}) if doer is not None else ()
    )
    meant = (side(sentence, word) or sentence.team_at(word) for word in (doer, *owners) if word is not None)
    return next(filter(None, meant), None)


def _team(sentence: Sentence, match: re.Match[str], group: str) -> str | None:
    return next(iter(sentence.marked.teams(*match.span(group))), None)
