"""How questions ask whether a match ended so."""

from __future__ import annotations

from dataclasses import replace

from knowledge.answering.questions.ask import Aspect
from knowledge.answering.questions.asking import pattern
from knowledge.topics.results.asks import ENDED, WHETHER, WHOLE

_PRIZE = (
    r"(?: (?:the|a|any|their|another))?(?: \w+)? "
    r"(?:league|title|championship|treble|double|troph(?:y|ies)|silverware)\b"
    r"(?! (?:game|match|opener|clash|derby|one)\b)"
)
"""What is won over a season, which no match settles."""

EVER = (
    r"^(?:and |so |but )?(?:have|has|are|is) (?:TEAM|they) (?:still |ever |even )?"
    r"(?:(?:lost|been beaten|won|drawn)(?: (?:a|any|one)(?: (?:game|match))?)?"
    r"(?: (?:this season|yet|so far|all season))+"
    r"|(?:unbeaten|undefeated)(?: (?:this season|so far|now))*)$"
)
"""Whether a team has lost, won or drawn any match of the season."""

IF_SO = (
    pattern(EVER, replace(WHETHER, weight=7)),
    pattern(
        r"^(?:and |so |but )?(?:did|have|has|are|were|is) (?:TEAM|they) "
        r".*?(?:season|ever|yet|since|this year|all year|unbeaten)",
        replace(ENDED, aspect=Aspect.OPEN),
    ),
    pattern(
        r"^(?:and |so |but )?(?:did|have|has) (?:TEAM|they) (?!.*\bdeserve)"
        rf".*?(?:(?:win|won)(?!{_PRIZE})|beat|beaten|lose|lost|draw|drawn"
        r"|(?:go|gone|get|got) (?:through|past|out)(?= against| past| on)|qualify against)",
        WHETHER,
    ),
    pattern(r"^(?:and |so |but )?(?:was|were) (?:it|that|TEAM) .*?(?:a win|beaten|a defeat|a draw|a loss)", WHETHER),
    pattern(r"did TEAM or TEAM", ENDED),
    pattern(
        r"(?:did|was|were|is) TEAM (?:keep|kept|get|got|have) a clean sheet|^(?:a )?clean sheet(?: for TEAM)?\b"
        r"|^(?:and |so |but )?did (?:TEAM|they) (?:concede|let (?:any|one) in|let in|ship)\b",
        replace(WHETHER, weight=5),
    ),
    pattern(r"^did TEAM play (?:against )?TEAM$", WHOLE),
    pattern(r"^(?:(?:was|is) )?(?:the )?TEAM (?:against |and )?TEAM (?:(?:was|were) )?(?:a )?draw$", WHETHER),
    pattern(
        r"^(?:and |so )?(?:was|is) (?:it|that|the (?:game|match|one))(?: (?:against|with|between|at|in|of) "
        r"(?:the )?(?:TEAM|DERBY)(?: and (?:the )?TEAM)?)? (?:a )?(?:\w+ )?(?:draw|drawn|level)$",
        WHETHER,
    ),
)
