"""How questions ask when and where a match was played, and how it stood at half-time."""

from __future__ import annotations

from dataclasses import replace

from knowledge.answering.questions.asking import pattern
from knowledge.topics.results.asks import ENDED, HALF_TIME, PLACE

_DATE = replace(ENDED, wants="date")
_WHERE = replace(ENDED, types=("result", "fixture"), wants=PLACE, weight=6)
_AT_HALF_TIME = replace(ENDED, types=("result", "goal"), wants=HALF_TIME, seek=("halftime",), weight=6)

NO_DEED = r"(?<!did )(?<!to )(?<!not )(?<!PLAYER )(?<!TEAM did )(?<!could )(?<!can )"
"""Before a "score" that is not somebody's scoring."""

WHEN_AND_WHERE = (
    pattern(
        r"(?:score|scoreline|leading|ahead|winning|up|stand|TEAM|it) .*?(?:halftime|at the break|at the interval)"
        r"|halftime (?:score|result|scoreline)|^(?:and )?(?:at )?halftime$"
        rf"|{NO_DEED}score .*?(?:after|on|at|in) (?:the )?\d{{1,2}}(?:st|nd|rd|th)? minutes?\b",
        _AT_HALF_TIME,
    ),
    pattern(
        r"^(?!(?:and |so )?where (?:is|are) TEAM$)(?:and |so )?where(?: (?:was|is|were|are|did|do|will) "
        r"(?:it|that|this|they|(?:the )?(?:game|match|DERBY|derby)|TEAM)"
        r"(?: (?:against |and |play |meet |face )?TEAM)?(?: (?:play(?:ed|ing)?|held|take place|be played|at))?)?$"
        r"|^(?:and |so )?(?:at |in )?(?:which|what) (?:stadium|ground|venue|city)\b",
        _WHERE,
    ),
    pattern(r"(?:what|which) (?:date|day) (?:was|were|did) (?:TEAM|CUP|DERBY)", _DATE),
    pattern(r"when (?:was|did) (?:it|this|that|the (?:game|match)) (?:played|take place)", _DATE),
    pattern(
        r"^(?:and |so )?(?:when|(?:on )?(?:what|which) (?:day|date))"
        r"(?: (?:was|is) (?:it|that|this|(?:the )?(?:game|match|DERBY|derby)))?(?: (?:on|played(?: on)?))?$",
        replace(_DATE, weight=1),
    ),
    pattern(
        r"when (?:was|were|did) (?:the )?TEAM (?:(?:last )?play |against |and )?(?:the )?TEAM(?: game| match| play)?$",
        _DATE,
    ),
)
