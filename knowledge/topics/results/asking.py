"""How questions ask how a match ended."""

from __future__ import annotations

from dataclasses import replace

from knowledge.answering.questions.ask import Ask, Aspect
from knowledge.answering.questions.asking import SIDES_COMPARED, pattern
from knowledge.topic import Command
from knowledge.topics.results.asking_of_several import OF_SEVERAL
from knowledge.topics.results.asking_when_and_where import NO_DEED, WHEN_AND_WHERE
from knowledge.topics.results.asking_whether import IF_SO
from knowledge.topics.results.asks import COMPARED, ENDED, WHOLE
from knowledge.topics.results.wanted import OUT

_SCORE = replace(ENDED, wants="score")

_A_MATCH = (
    r"(?:$| (?:the |it |that |this |their |by |last )?(?:\w+ )?"
    r"(?:TEAM|CUP(?!$)|DERBY|DATE|game|match|final|leg|tie|derby|it|at|in|between|on|when|away|against))"
)
"""What somebody may win, besides prizes: "the CUP tie", not "the CUP", which no one match of it settles."""

_EARLIER = (
    r"(?:last (?:season|year|time|term)(?: s)?(?: (?:game|match|meeting|fixture|encounter))?"
    r"|(?:last|previous|reverse|earlier|first|other) (?:game|match|meeting|fixture|encounter))"
)
"""Words for a meeting before the one talked about."""

PATTERNS = (
    pattern(SIDES_COMPARED, replace(ENDED, wants=COMPARED, apart=True, weight=9)),
    *WHEN_AND_WHERE,
    *IF_SO,
    *OF_SEVERAL,
    pattern(
        r"(?:score|result|who won|how did|did) .*?(?:PLAYER|his|her) (?:\w+ )?"
        r"(?:first|last|final|only|previous|farewell) "
        r"(?:\w+ )?(?:game|match) (?:with|as|in charge|at|for|of|against|before)",
        replace(ENDED, aspect=Aspect.OPEN, weight=8),
    ),
    pattern(r"who won .*?shootout|who won on penalties", replace(ENDED, weight=8)),
    pattern(r"shootout score|score (?:in|of) the shootout", replace(ENDED, wants="shootout", weight=8)),
    pattern(
        r"^what happened (?:(?:on|in|over|during|at) )?(?:the )?(?:DATE|CUP)(?: (?:games|matches))?(?: DATE)?$", ENDED
    ),
    pattern(r"what happened(?: in| at| with| when)?(?: the)? (?:TEAM(?! PLAYER)|DERBY|CUP|derby|match|game)", WHOLE),
    pattern(rf"^what happened (?:in )?(?:the )?{_EARLIER}(?: (?:they|TEAM|between|of|at|in)\b.*)?$", ENDED),
    pattern(rf"^(?:the )?TEAM (?:(?:v|against|and) )?TEAM (?:the )?{_EARLIER}$", ENDED),
    pattern(r"^(?:and )?how (?:was|did) (?:the )?(?:DERBY|derby|TEAM (?:and |against )?TEAM)(?: go)?$", WHOLE),
    pattern(r"what happened to TEAM (?:against|at|away to) TEAM", WHOLE),
    pattern(
        r"by how (?:many|much) .*?(?:TEAM|they)|^(?:and |so )?by how (?:many|much)(?: goals)?$|"
        r"how (?:many|much) (?:goals )?(?:did|have|has) (?:TEAM|they) "
        r"(?:win|won|lose|lost|beat|beaten) (?:TEAM )?by",
        replace(ENDED, aspect=Aspect.WHOLE, weight=6),
    ),
    pattern(
        r"^(?:and |so )?(?:who|which (?:team|side)s?) (?:has |have |else |last )*"
        r"(?:drew|drawn|held) (?:with |against )?TEAM",
        ENDED,
    ),
    pattern(r"tell me about(?! (?:the )?(?:TEAM|PLAYER)$)", WHOLE),
    pattern(
        r"^(?:the )?(?:TEAM (?:(?:against|and) )?TEAM|DERBY|derby) (?:stats|highlights|summary|recap|report)$", WHOLE
    ),
    pattern(
        r"^(?:the )?(?:TEAM (?:(?:v|vs|versus|and|against) )?TEAM|DERBY|derby)(?: (?:(?:on|in|from) )?(?:CUP|DATE))*$",
        WHOLE,
    ),
    pattern(
        r"^(?:and |so |what about |how about |what was )?(?:the )?(?:(?:one|match|game|result|fixture) )?"
        r"(?:before|after|previous|following)(?: one| match| game| result| that| this| it)?$",
        replace(ENDED, types=("result", "fixture"), weight=1),
    ),
    pattern(
        rf"TEAM (?:was |were |got )?{OUT}(?: \w+){{0,4}}? by (?:who|whom|which (?:team|side))$",
        ENDED,
    ),
    pattern(r"aggregate", replace(ENDED, aspect=Aspect.OPEN, weight=5)),
    pattern(
        rf"(?:who|which team|which side) (?:\w+ )?(?:(?:won|win|wins)(?:{_A_MATCH}| (?:this|that|that one)$)|"
        r"beat|beaten|went through|go through|goes through|knocked|advanced)",
        ENDED,
    ),
    pattern(
        r"how (?:much|badly|heavily|comfortably) (?:did|was|were) .*?TEAM .*?(?:beat|beaten|win|lose|end|finish)"
        r"|what did TEAM (?:beat|win|lose) .*?by",
        ENDED,
    ),
    pattern(
        r"who (?:\w+ )?(?:lost(?! PLAYER)|loses|came out on top|prevailed|triumphed|was victorious|"
        r"got the (?:win|points))"
        r"(?! (?:the ball|possession|his|her|their)\b)",
        ENDED,
    ),
    pattern(r"what did TEAM (?:get|do) (?:against|at|with)|what did (?:it|TEAM .*?) (?:finish|end)", ENDED),
    pattern(
        r"TEAM (?:(?:against|and) )?TEAM how (?:it |did it )?(?:ended|finished|went|end|finish|go)(?: up)?$", ENDED
    ),
    pattern(r"how (?:did|do) (?:\w+ ){0,4}?(?:end|finish|go|fare)|how (?:did|do|have) TEAM (?:do|get on|fare)", WHOLE),
    pattern(
        r"^(?:the )?TEAM (?:\w+ ){0,2}?(?:fulltime|outcome)$|^(?:fulltime|outcome)|fulltime score|outcome of"
        r"|^(?:the )?TEAM (?:against |and )?TEAM (?:how many(?: goals)?|how much|ended?|finish(?:ed)?|final|ended up)$",
        ENDED,
    ),
    pattern(r"^how did TEAM (?:beat|lose to|draw with|win (?:at|against)) TEAM$", replace(WHOLE, weight=1)),
    pattern(rf"{NO_DEED}(?:final )?score(?:line)?(?! (?:a|an|his|her|their|the|it|twice|for|first) )", _SCORE),
    pattern(r"results?", replace(ENDED, weight=2)),
)

COMMANDS = (
    Command(
        "result",
        "How a match ended",
        ("match", "team"),
        ("/result Inter Milan", "/result Inter Shakhtar"),
        Ask("results", ("result",), given=(), signs="result"),
    ),
    Command(
        "match",
        "All that is known of a match",
        ("match",),
        ("/match Inter Napoli",),
        WHOLE,
    ),
)
