"""Goals told of whoever was handed them: "laid on the opener for Hale", "Hale was left with a tap-in"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.asserted import told
from knowledge.reading.language.pattern import Pattern
from knowledge.topics.goals import manner
from knowledge.topics.goals.claim import Claim

if TYPE_CHECKING:
    from knowledge.reading.marked import Marked
    from knowledge.reading.sentence import Sentence
    from knowledge.topics.goals.statement import How

_GOAL = r"(?:opener|opening goal|goal|second|third|fourth|fifth|equali[sz]er|leveller|winner|consolation)(?: goal)?\b"
_EASY = r"(?:simple|simplest|easy|easiest|straightforward|routine|close-range)"
_TAP_IN = r"(?:tap-in|empty-netter)"
_WORDS = r"(?:[^\s@,.;:()]+ |@t(?:'s)? )"
_UNLESS_MISSED = r"(?![^.;]{0,40}\b(?:missed|wide|over|fluffed|squandered|saved|denied|blocked|cleared)\b)"
_HAVING = r"(?:had|have|got|get|found|find|grabbed|claimed)"
_FINISHING = (
    r"(?:head|nodd|fir|slott|pok|stabb|prodd|curl|sweep|roll|slamm|smash|hammer|drill|lash|rifl|blast|strok|steer|"
    r"glanc|"
    r"guid|volley|thump|bundl|tapp|turn|tuck|convert|finish|scor|sidefoot|power)(?:ed|ing)"
)
_HANDED = (
    Pattern(
        rf"\b(?:left with|had|given|handed|presented with) (?:only )?(?:an? (?:{_EASY} |[\w-]+ ){{0,3}}{_TAP_IN}|"
        rf"the (?:{_EASY}) "
        rf"of (?:finishes|tap-ins|headers|tasks|jobs|touches)(?! (?:to|of)))\b{_UNLESS_MISSED}"
    ),
    Pattern(
        rf"\bleaving {_WORDS}{{0,3}}(?P<who>@p) (?:with )?an? (?:[\w-]+ ){{0,2}}"
        rf"(?:{_TAP_IN}|{_EASY} (?:finish|header))\b"
    ),
    Pattern(
        rf"\b(?:la(?:id|ying) on|made|creat(?:ed|ing)|provid(?:ed|ing)|craft(?:ed|ing)|set(?:ting)? up) (?:the|an?|"
        rf"@t's|their) (?:[\w'-]+ ){{0,3}}?{_GOAL} for "
        rf"{_WORDS}{{0,3}}(?P<who>@p)(?!')"
    ),
    Pattern(
        rf"\b(?:assist|pass|cross) (?:to|for) {_WORDS}{{0,3}}(?P<who>@p) for (?:an?|the|his) "
        rf"(?:[\w'-]+ ){{0,3}}?{_GOAL}"
    ),
    Pattern(
        rf"\b(?:pick(?:ed|ing)?|found|find(?:ing)?|set(?:ting)?|tee(?:d|ing)|fed|feed(?:ing)?|play(?:ed|ing)|"
        rf"slipp(?:ed|ing)|releas(?:ed|ing)) (?:up |in )?{_WORDS}{{0,3}}(?P<who>@p) "
        rf"(?:(?:up|out) )?(?:from [^@.;]{{0,30}} )?for (?:an? (?:[\w-]+ ){{0,2}}?(?:{_EASY} (?:finish|header|"
        rf"volley)|{_TAP_IN})|"
        rf"the {_EASY} of (?:finishes|tap-ins|headers))\b{_UNLESS_MISSED}"
    ),
    Pattern(
        rf"\bassist(?:ed|ing|s) {_WORDS}{{0,3}}(?P<who>@p) (?:for|in) (?:an?|the|his|@t's) (?:[\w'-]+ ){{0,3}}?{_GOAL}"
    ),
    Pattern(
        rf"(?P<who>@p)(?:,| was| were| had been| being)+ (?:set up|teed up|fed|found|played (?:in|through)|released|"
        rf"picked out) by {_WORDS}{{0,3}}@p for (?:an?|the|his|@t's) (?:[\w'-]+ ){{0,3}}?{_GOAL}"
    ),
    # "his backheel gave Hale a tap-in", "gave his partner, Tom Hale, a simple finish"
    Pattern(
        rf"\b(?:gave|giv(?:es|ing)|gift(?:ed|s|ing)|hand(?:ed|s|ing)|present(?:ed|s|ing)|offer(?:ed|s|ing)|"
        rf"afford(?:ed|ing)|"
        rf"left|laid on|provid(?:ed|ing)) (?:[^\s@.;:()]+ |@t(?:'s)? ){{0,5}}(?P<who>@p),? "
        rf"(?:with )?an? (?:[\w-]+ ){{0,3}}?(?:{_TAP_IN}|{_EASY} (?:finish|header|goal))\b{_UNLESS_MISSED}"
    ),
    # "set up both Hale and Cole for close-range goals"
    Pattern(
        rf"\b(?:set(?:ting)? up|teed up|teeing up|fed|found|assisted|crossed for) (?:both )?{_WORDS}{{0,3}}"
        r"(?P<who>@p(?:, @p)?,? and (?:(?!@)[\w-]+ ){0,3}@p) for (?:(?!@)[\w-]+ ){0,3}"
        rf"(?:goals|tap-ins|finishes|scores)\b{_UNLESS_MISSED}"
    ),
    # "laid the third goal on a plate for Hale"
    Pattern(
        rf"\b(?:lay(?:s|ing)?|laid|put|serv(?:ed|ing)) (?:the|an?|@t's|their) (?:[\w'-]+ ){{0,3}}?{_GOAL} on a "
        rf"(?:[\w-]+ )?(?:plate|platter) for {_WORDS}{{0,3}}(?P<who>@p)(?!')"
    ),
    # "his slip gifted Hale the opener"
    Pattern(
        r"\b(?:gave|giv(?:es|ing)|gift(?:ed|s|ing)|hand(?:ed|s|ing)|present(?:ed|s|ing)) "
        r"(?:[^\s@.;:()]+ |@t(?:'s)? ){0,5}(?P<who>@p),? (?:with )?(?:the|an?|his|their|@t's) "
        r"(?:(?!hope|chance|sight|view|glimpse|shot|look|run)[\w-]+ ){0,2}?(?:goal|opener|equali[sz]er|leveller|"
        r"winner)\b"
        r"(?! ?(?:kick|bonus|to (?:aim|defend|shoot|attack)|against|'s|medal))"
    ),
    # "had their equaliser, Hale firing past the keeper"
    Pattern(
        rf"\b{_HAVING} (?:their|the|an?|his|@t's) (?:[\w'-]+ ){{0,3}}?(?:lead|breakthrough|reward|{_GOAL})"
        rf"(?: [^.;@]{{0,40}})?, (?:with )?{_WORDS}{{0,3}}(?P<who>@p),? (?:[\w-]+ly )?{_FINISHING}\b(?! (?:wide|over))"
    ),
    # "the opener came when Hale picked out Cole at the far post"
    Pattern(
        rf"\b{_GOAL} (?:had )?(?:came|arrived|followed) (?:[^.;@]{{0,50}} )?(?:when|as|after) {_WORDS}{{0,3}}@p "
        rf"(?:[\w-]+ly )?(?:found|picked out|fed|released|set up|teed up|played in|slipped in|freed) {_WORDS}{{0,3}}"
        r"(?P<who>@p)(?! \w+(?:ed|ing)\b)(?! (?:and|but|only)\b)[^.;@,]{0,60}"
        r"(?:[.;]|,(?! (?:who|whose|but|only|and)\b)|$)"
    ),
    # "slid it to Hale, whose finish was emphatic"
    Pattern(
        r"(?P<who>@p),? (?:and )?whose (?:[^.;@]{0,40}? )?finish (?:was |is |proved )?(?:[\w-]+ly |as |so )?"
        r"(?:clinical|emphatic|deadly|unerring|assured|cool|composed|flawless|perfect|superb|exquisite|ruthless|"
        r"simple|precise|calm|excellent|sublime|brilliant|stunning)\b(?! (?:as |but |only |wide|over))"
    ),
    # "was rewarded for his patience with the third", "was credited with the goal"
    Pattern(
        rf"(?P<who>@p),?(?: [^\s@.;:()]+){{0,3}}? (?:rewarded (?:for [^.;@]{{0,40}} )?|credited )with "
        rf"(?:an?|the|his|their|@t's) (?:(?!own\b)[\w'-]+ ){{0,3}}?{_GOAL}(?! (?:half|place|kick|award|medal))"
    ),
    # "helped to bring Leeds level, finding Hale at the back post"
    Pattern(
        r"\b(?:br(?:ing|ought|inging)|put(?:ting)?|dr(?:aw|ew|awing)|pull(?:ed|ing)?|haul(?:ed|ing)?) @t (?:back )?"
        r"(?:level|ahead|in front|back into (?:it|the game|the match)), (?:finding|picking out|setting up|teeing up|"
        rf"playing in|releasing) {_WORDS}{{0,3}}(?P<who>@p)(?!'){_UNLESS_MISSED}"
    ),
    # "Hale saw a gap, and the ball was judged to have crossed the line"
    Pattern(
        r"(?:from (?:the|an?) (?:[\w-]+ )?(?P<free>free-kick),? )?(?P<who>@p)(?!')(?: [^@.;]{0,110})? "
        r"(?:ball|it|effort|shot|header|free-kick) (?:was|were|had been) (?:[\w-]+ )?"
        r"(?:ad)?(?:judged|deemed|ruled|shown|confirmed|found|given|seen) (?:by [^@.;]{1,30} )?to have (?:[\w-]+ )?"
        r"crossed (?:the |his |their )?(?:goal-?)?line\b"
    ),
    Pattern(rf"\b{_GOAL} (?:[^.;@]{{0,25}} )?(?:from|off) the (?:boot|head|foot) of {_WORDS}{{0,3}}(?P<who>@p)"),
)


# "Leeds drew level when Hale found Cole at the far post", "opened the scoring after a slip by Hale set Cole up"
_FOR_NEWS = Pattern(
    r"\b(?:(?:took?|regain(?:ed)?|restored?) (?:the|their|an?) (?:[\w-]+ )?lead|(?:went|go) (?:ahead|in front)|"
    r"(?:drew|draw|pulled|got) (?:back )?level|equali[sz]ed?|level(?:led)?|open(?:ed)? the scoring|"
    r"(?:doubled?|halved?|extend(?:ed)?) (?:the|their) (?:lead|advantage|deficit)|made it \d-\d|broke the deadlock|"
    rf"pulled (?:one|a goal) back)(?: [^.;@]{{0,50}})? (?:when|as|after) {_WORDS}{{0,8}}@p (?:[\w-]+ly )?"
    r"(?:found|picked out|fed|released|set up|teed up|played in|slipped in|sent clear|"
    rf"(?:set|put|played|sent|slipped)(?= {_WORDS}{{0,3}}@p (?:up|clear|through|in|free)\b)) "
    rf"{_WORDS}{{0,3}}(?P<who>@p)(?! \w+(?:ed|ing)\b)(?! (?:and|but|only)\b)"
    rf"(?:[^.;@,]|(?:against|past) @[pt]){{0,60}}(?:[.;]|,(?! (?:who|whose|but|only|and)\b)|$)"
)
_FROM_PLAY = re.compile(r"\b(?:finding|picking out|playing in|releasing|(?:hardly|scarcely|barely|not|n't) miss)\b")
_SURE = Pattern(
    r"(?P<who>@p)(?:'s? (?:[\w-]+ )?(?:header|shot|finish))?,?(?: [^.;@]{0,70}?,?)? could(?:n't| not| hardly| "
    r"scarcely| barely) miss\b"
    r"(?! (?:the|a|an|this|out|his|on|it)\b)(?!.{0,60}\b(?:but|yet|somehow|only|until)\b)"
)


def told_of_receivers(sentence: Sentence, marked: Marked) -> Iterator[Claim]:
    """Every goal that the sentence tells of whoever was handed it."""
    for pattern in (*_HANDED, _FOR_NEWS, _SURE):
        for match in pattern.finditer(marked.text):
            word = marked.token(match.start() if pattern is _FOR_NEWS else match.end() - 1)
            who = match.start("who") if "who" in match.re.groupindex else marked.text.rfind("@p", 0, match.start())
            if who < 0 or not (told(word) or pattern is _SURE) or sentence.spoken(word):
                continue
            for named, player in marked.people(who, max(who + len("@p"), _end_of("who", match))):
                yield Claim(word, player, named, _how(match))


def _end_of(group: str, match: re.Match[str]) -> int:
    return match.end(group) if group in match.re.groupindex else -1


def _how(match: re.Match[str]) -> How | None:
    """How the goal was scored: from play, where somebody was found for it or could not miss."""
    if match.groupdict().get("free") is not None:
        return "free_kick"
    return "open" if _FROM_PLAY.search(match[0]) is not None else manner.of_noun("", match[0])
