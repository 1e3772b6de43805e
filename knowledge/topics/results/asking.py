"""How questions ask how a match ended."""

from __future__ import annotations

from dataclasses import replace

from knowledge.answering.ask import Ask, Aspect
from knowledge.answering.asking import pattern
from knowledge.topic import Command

_ALL = Ask("results", ("result",), given=(), weight=3)
_SCORE = Ask("results", ("result",), wants="score", given=(), weight=3)
_WHOLE = replace(_ALL, types=("result", "goal", "penalty", "card", "disallowed_goal"), aspect=Aspect.WHOLE)
_WHETHER = replace(_ALL, aspect=Aspect.WHETHER)
_DATE = replace(_ALL, wants="date")

_A_MATCH = (
    r"(?:$| (?:the |it |that |this |their |by |last )?(?:\w+ )?"
    r"(?:TEAM|CUP|DERBY|DATE|game|match|final|leg|tie|derby|it|at|in|between|on|when|away|against))"
)
"""What somebody may win, besides prizes."""

_NO_DEED = r"(?<!did )(?<!to )(?<!not )(?<!PLAYER )(?<!TEAM did )(?<!could )(?<!can )"
"""Before a "score" that is not somebody's scoring."""

PATTERNS = (
    pattern(r"who won .*?shootout|who won on penalties", replace(_ALL, weight=8)),
    pattern(r"shootout score|score (?:in|of) the shootout", replace(_ALL, wants="shootout", weight=8)),
    pattern(r"what happened(?: in| at| with| when)?(?: the)? (?:TEAM|DERBY|CUP|match|game)", _WHOLE),
    pattern(r"tell me about(?! (?:the )?(?:TEAM|PLAYER)$)", _WHOLE),
    pattern(r"^(?:the )?(?:TEAM (?:(?:v|vs|versus|and|against) )?TEAM|DERBY|derby)$", _WHOLE),
    pattern(
        r"(?:score|scoreline|leading|ahead|winning|up) .*?(?:halftime|at the break|at the interval)|halftime score",
        replace(_ALL, aspect=Aspect.OPEN, seek=("halftime", "half time", "the break", "interval"), weight=6),
    ),
    pattern(r"(?:which|what) (?:games?|match|matches) .*?(?:win|won|lose|lost|draw|drew|drawn)", _ALL),
    pattern(r"when (?:did|was) .*?(?:beat|win|won|lose|lost|draw|drew)|last (?:win|defeat|victory|draw)", _ALL),
    pattern(r"aggregate", replace(_ALL, aspect=Aspect.OPEN, weight=5)),
    pattern(
        r"^(?:and |so |but )?(?:did|have|has|are|were|is) (?:TEAM|they) "
        r".*?(?:season|ever|yet|since|this year|all year|unbeaten)",
        replace(_ALL, aspect=Aspect.OPEN),
    ),
    pattern(
        r"^(?:and |so |but )?(?:did|have|has) (?:TEAM|they) "
        r".*?(?:win|won|beat|beaten|lose|lost|draw|drawn|go through|gone out|qualify)",
        _WHETHER,
    ),
    pattern(r"^(?:and |so |but )?(?:was|were) (?:it|that|TEAM) .*?(?:a win|beaten|a defeat|a draw|a loss)", _WHETHER),
    pattern(
        rf"(?:who|which team|which side) (?:\w+ )?(?:(?:won|win|wins){_A_MATCH}|beat|"
        r"went through|go through|goes through|knocked|advanced)",
        _ALL,
    ),
    pattern(r"(?:what|which) (?:date|day) (?:was|were|did) (?:TEAM|CUP|DERBY)", _DATE),
    pattern(r"when (?:was|did) (?:it|this|that|the (?:game|match)) (?:played|take place)", _DATE),
    pattern(r"did TEAM or TEAM", _ALL),
    pattern(
        r"when (?:was|were|did) (?:the )?TEAM (?:(?:last )?play |against |and )?(?:the )?TEAM(?: game| match| play)?$",
        _DATE,
    ),
    pattern(r"(?:did|was|were|is) TEAM (?:keep|kept|get|got|have) a clean sheet", _WHETHER),
    pattern(r"how many (?:goals )?(?:did|have|has) TEAM (?:put past|concede|let in|ship|leak)", _ALL),
    pattern(
        r"how (?:much|badly|heavily|comfortably) (?:did|was|were) .*?TEAM .*?(?:beat|beaten|win|lose|end|finish)"
        r"|what did TEAM (?:beat|win|lose) .*?by",
        _ALL,
    ),
    pattern(
        r"who (?:\w+ )?(?:lost|loses|came out on top|prevailed|triumphed|was victorious|got the (?:win|points))"
        r"(?! (?:the ball|possession|his|her|their)\b)",
        _ALL,
    ),
    pattern(r"what did TEAM (?:get|do) (?:against|at|with)|what did (?:it|TEAM .*?) (?:finish|end)", _ALL),
    pattern(r"how (?:did|do) (?:\w+ ){0,4}?(?:end|finish|go|fare)|how (?:did|do|have) TEAM (?:do|get on|fare)", _WHOLE),
    pattern(
        r"^(?:the )?TEAM (?:\w+ ){0,2}?(?:fulltime|outcome)$|^(?:fulltime|outcome)|fulltime score|outcome of", _ALL
    ),
    pattern(r"^did TEAM play (?:against )?TEAM$", _WHOLE),
    pattern(rf"{_NO_DEED}(?:final )?score(?:line)?(?! (?:a|an|his|her|their|the|it|twice|for|first) )", _SCORE),
    pattern(r"results?", replace(_ALL, weight=2)),
)

COMMANDS = (
    Command(
        "result",
        "How a match ended",
        ("match", "team"),
        ("/result Inter Milan", "/result Inter Shakhtar"),
        Ask("results", ("result",), given=()),
    ),
    Command(
        "match",
        "All that is known of a match",
        ("match",),
        ("/match Inter Napoli",),
        _WHOLE,
    ),
)
