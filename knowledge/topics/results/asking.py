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
    pattern(
        rf"(?:who|which team|which side) (?:\w+ )?(?:(?:won|win|wins){_A_MATCH}|beat|"
        r"went through|go through|goes through|knocked|advanced)",
        _ALL,
    ),
    pattern(r"what did TEAM (?:get|do) (?:against|at|with)", _ALL),
    pattern(r"how did (?:\w+ ){0,4}?(?:end|finish|go)|how (?:did|have) TEAM (?:do|get on)", _ALL),
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
