"""How questions ask how a match ended."""

from __future__ import annotations

from dataclasses import replace

from knowledge.answering.questions.ask import Ask, Aspect
from knowledge.answering.questions.asking import pattern
from knowledge.topic import Command
from knowledge.topics.results.extremes import ASKED
from knowledge.topics.results.wanted import OUT

_ALL = Ask("results", ("result",), given=(), signs="result", weight=3)
_SCORE = replace(_ALL, wants="score")
_WHOLE = replace(_ALL, types=("result", "goal", "penalty", "card", "disallowed_goal"), aspect=Aspect.WHOLE)
_WHETHER = replace(_ALL, aspect=Aspect.WHETHER)
_DATE = replace(_ALL, wants="date")

HALF_TIME = "halftime"
"""What is wanted where the score at half-time is asked for: no statement has it as a field."""

CONCEDED = "conceded"
"""What is wanted where the number of goals of one side is asked for that the score tells."""

PLACE = "place"
"""What is wanted where the ground is asked for: the sentences on the match name it."""

_WHERE = replace(_ALL, types=("result", "fixture"), wants=PLACE, weight=6)
_AT_HALF_TIME = replace(_ALL, types=("result", "goal"), wants=HALF_TIME, seek=("halftime",), weight=6)
_NEWEST = replace(_ALL, anywhere=True, weight=4)

_NUMBER = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|few|couple of)"
_MATCHES = r"(?:results?|scores?|match(?:es)?|games?)"
_LATEST = rf"(?:last|latest|recent|most recent|newest|previous|past) (?:{_NUMBER} )?(?:CUP )?{_MATCHES}"
_TELL = (
    r"(?:and |so )?(?:(?:what|which) (?:was|were|is|are) |how (?:did|was|were|have|has) |give me |show (?:me )?|"
    r"list |any )"
)
_OF = r"(?:the |all |their |our |TEAM |they )"
_DO = r"(?:\w+ )?(?:do|done|did|get on|got on|fare|fared) (?:in |at )?"

_BEAT = (
    r"(?:beat|beaten|defeat|defeated|(?:lose|lost|losing|draw|drew|drawn|drawing) (?:to|with|against)|"
    r"(?:win|won) (?:against|at|away)|win|won|lost|lose)"
)
_WHOM = r"(?:who|whom|which teams?|which sides?|what teams?) (?:else )?(?:did|do|has|have) (?:the )?(?:TEAM|they)"
_TEAMS = r"(?:all |list |the )*(?:teams|sides|clubs) (?:that )?(?:TEAM|they)"
_SINCE = r"(?:have |has |did |last |also |ever )"
_IN = r"(?:last|this|since|so far|(?:in|on|at|for) (?:the )?(?:\w+ )?(?:CUP|DATE|final|semi|round|league|cup|season))"

_ALTOGETHER = r"(?: (?:so far|this season|all season|in total|in|on|during|the|at|home|away|CUP|DATE))*$"
"""What may stand behind a deed of which all those on record are counted."""

_A_MATCH = (
    r"(?:$| (?:the |it |that |this |their |by |last )?(?:\w+ )?"
    r"(?:TEAM|CUP(?!$)|DERBY|DATE|game|match|final|leg|tie|derby|it|at|in|between|on|when|away|against))"
)
"""What somebody may win, besides prizes: "the CUP tie", not "the CUP", which no one match of it settles."""

_NO_DEED = r"(?<!did )(?<!to )(?<!not )(?<!PLAYER )(?<!TEAM did )(?<!could )(?<!can )"
"""Before a "score" that is not somebody's scoring."""

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

PATTERNS = (
    pattern(
        r"(?:score|result|who won|how did|did) .*?(?:PLAYER|his|her) (?:\w+ )?"
        r"(?:first|last|final|only|previous|farewell) "
        r"(?:\w+ )?(?:game|match) (?:with|as|in charge|at|for|of|against|before)",
        replace(_ALL, aspect=Aspect.OPEN, weight=8),
    ),
    pattern(r"who won .*?shootout|who won on penalties", replace(_ALL, weight=8)),
    pattern(r"shootout score|score (?:in|of) the shootout", replace(_ALL, wants="shootout", weight=8)),
    pattern(r"what happened(?: in| at| with| when)?(?: the)? (?:TEAM|DERBY|CUP|derby|match|game)", _WHOLE),
    pattern(r"^(?:and )?how (?:was|did) (?:the )?(?:DERBY|derby|TEAM (?:and |against )?TEAM)(?: go)?$", _WHOLE),
    pattern(r"what happened to TEAM (?:against|at|away to) TEAM", _WHOLE),
    pattern(
        r"by how (?:many|much) .*?(?:TEAM|they)|^(?:and |so )?by how (?:many|much)(?: goals)?$|"
        r"how (?:many|much) (?:goals )?(?:did|have|has) (?:TEAM|they) "
        r"(?:win|won|lose|lost|beat|beaten) (?:TEAM )?by",
        replace(_ALL, aspect=Aspect.WHOLE, weight=6),
    ),
    pattern(
        r"^(?:and |so |but )?(?:did|has|have) (?:anyone|anybody|any (?:team|side|club)s?)(?: else)? (?:\w+ )?"
        r"(?:beat|beaten|defeat(?:ed)?|(?:win|won) (?:against|at)) TEAM",
        replace(_ALL, aspect=Aspect.COUNT, weight=5),
    ),
    pattern(
        r"^(?:and |so )?(?:who|which (?:team|side)s?) (?:has |have |else |last )*"
        r"(?:drew|drawn|held) (?:with |against )?TEAM",
        _ALL,
    ),
    pattern(
        r"(?:TEAM|they) (?:\w+ )?clean sheets"
        r"|clean sheets (?:(?:by|for|from|of|have|has|did|do) )+(?:the )?(?:TEAM|they)",
        replace(_ALL, weight=2),
    ),
    pattern(r"^(?:and |so )?who (?:kept|keeps|got|had) (?:a |the )?clean sheet", replace(_ALL, weight=4)),
    pattern(r"tell me about(?! (?:the )?(?:TEAM|PLAYER)$)", _WHOLE),
    pattern(
        r"^(?:the )?(?:TEAM (?:(?:against|and) )?TEAM|DERBY|derby) (?:stats|highlights|summary|recap|report)$", _WHOLE
    ),
    pattern(r"^what happened DATE$", _ALL),
    pattern(r"^(?:the )?(?:TEAM (?:(?:v|vs|versus|and|against) )?TEAM|DERBY|derby)$", _WHOLE),
    pattern(
        r"(?:score|scoreline|leading|ahead|winning|up|stand|TEAM|it) .*?(?:halftime|at the break|at the interval)"
        r"|halftime (?:score|result|scoreline)|^(?:and )?(?:at )?halftime$"
        rf"|{_NO_DEED}score .*?(?:after|on|at|in) (?:the )?\d{{1,2}}(?:st|nd|rd|th)? minutes?\b",
        _AT_HALF_TIME,
    ),
    pattern(
        r"^(?:and |so |what about |how about |what was )?(?:the )?(?:(?:one|match|game|result|fixture) )?"
        r"(?:before|after|previous|following)(?: one| match| game| result| that| this| it)?$",
        replace(_ALL, types=("result", "fixture"), weight=1),
    ),
    pattern(
        r"^(?!(?:and |so )?where (?:is|are) TEAM$)(?:and |so )?where(?: (?:was|is|were|are|did|do|will) "
        r"(?:it|that|this|they|the (?:game|match|DERBY)|DERBY|TEAM)"
        r"(?: (?:against |and )?TEAM)?(?: (?:play(?:ed|ing)?|held|take place|be played|at))?)?$"
        r"|^(?:and |so )?(?:at |in )?(?:which|what) (?:stadium|ground|venue|city)\b",
        _WHERE,
    ),
    pattern(ASKED, replace(_NEWEST, weight=7)),
    pattern(
        rf"^{_TELL}?{_OF}*(?:{_DO}{_OF}*)?{_LATEST}(?: (?:of|for|by|from|with) (?:the )?TEAM| on record| then)?$",
        _NEWEST,
    ),
    pattern(
        r"^(?:TEAM (?:\w+ )?form|(?:and |so )?how (?:are|have|is|has) (?:TEAM|they) "
        r"(?:been )?(?:doing|getting on|faring|playing|performing)(?: lately| recently| these days)?)$",
        _NEWEST,
    ),
    pattern(r"^(?:and |so )?who (?:did|have|has) TEAM (?:last )?(?:play|played|face|faced)(?: last)?$", _NEWEST),
    pattern(rf"^(?:and |so )?(?:{_WHOM} |{_TEAMS} ){_SINCE}*{_BEAT}(?: {_IN}.*?)?$", replace(_ALL, weight=5)),
    pattern(r"TEAM (?:(?!home|away)\w+ )?(?:wins|victories|defeats|losses|draws)$", replace(_ALL, weight=2)),
    pattern(
        r"how many (?:(?:games|matches|times) )?(?:have|has|did) (?:TEAM|they) (?:\w+ )?"
        rf"(?:win|won|lose|lost|draw|drew|drawn){_ALTOGETHER}"
        r"|how many (?:wins|victories|defeats|losses|draws) (?:have|has|did|do|does) (?:TEAM|they)"
        rf"(?: (?:have|had|got|get))?{_ALTOGETHER}",
        replace(_ALL, weight=2),
    ),
    pattern(r"(?:which|what) (?:games?|match|matches) .*?(?:win|won|lose|lost|draw|drew|drawn)", _ALL),
    pattern(
        rf"TEAM (?:was |were |got )?{OUT}(?: \w+){{0,4}}? by (?:who|whom|which (?:team|side))$",
        _ALL,
    ),
    pattern(r"when (?:did|was) .*?(?:beat|win|won|lose|lost|draw|drew)|last (?:win|defeat|victory|draw)", _ALL),
    pattern(r"aggregate", replace(_ALL, aspect=Aspect.OPEN, weight=5)),
    pattern(EVER, replace(_WHETHER, weight=7)),
    pattern(
        r"^(?:and |so |but )?(?:did|have|has|are|were|is) (?:TEAM|they) "
        r".*?(?:season|ever|yet|since|this year|all year|unbeaten)",
        replace(_ALL, aspect=Aspect.OPEN),
    ),
    pattern(
        r"^(?:and |so |but )?(?:did|have|has) (?:TEAM|they) (?!.*\bdeserve)"
        rf".*?(?:(?:win|won)(?!{_PRIZE})|beat|beaten|lose|lost|draw|drawn"
        r"|(?:go|gone|get|got) (?:through|past|out)(?= against| past| on)|qualify against)",
        _WHETHER,
    ),
    pattern(r"^(?:and |so |but )?(?:was|were) (?:it|that|TEAM) .*?(?:a win|beaten|a defeat|a draw|a loss)", _WHETHER),
    pattern(
        rf"(?:who|which team|which side) (?:\w+ )?(?:(?:won|win|wins)(?:{_A_MATCH}| (?:this|that|that one)$)|"
        r"beat|beaten|went through|go through|goes through|knocked|advanced)",
        _ALL,
    ),
    pattern(r"(?:what|which) (?:date|day) (?:was|were|did) (?:TEAM|CUP|DERBY)", _DATE),
    pattern(r"when (?:was|did) (?:it|this|that|the (?:game|match)) (?:played|take place)", _DATE),
    pattern(
        r"^(?:and |so )?(?:when|(?:on )?(?:what|which) (?:day|date))"
        r"(?: (?:was|is) (?:it|that|this|the (?:game|match|DERBY)|DERBY))?(?: (?:on|played(?: on)?))?$",
        replace(_DATE, weight=1),
    ),
    pattern(r"did TEAM or TEAM", _ALL),
    pattern(
        r"when (?:was|were|did) (?:the )?TEAM (?:(?:last )?play |against |and )?(?:the )?TEAM(?: game| match| play)?$",
        _DATE,
    ),
    pattern(
        r"(?:did|was|were|is) TEAM (?:keep|kept|get|got|have) a clean sheet|^(?:a )?clean sheet(?: for TEAM)?\b"
        r"|^(?:and |so |but )?did (?:TEAM|they) (?:concede|let (?:any|one) in|let in|ship)\b",
        replace(_WHETHER, weight=5),
    ),
    pattern(
        r"how many (?:goals )?(?:did|have|has) (?:TEAM|they) (?:(?:put|hit|stick|knock|smash|fire|bang) (?:\w+ )?past"
        r"|concede|let in|ship|leak)"
        r"|how many (?:goals )?(?:did|have|has) (?:TEAM|they) (?:scored?|get|got|net|netted) (?:in |on |during )?DATE$"
        r"|how many (?:goals )?did (?:TEAM|they) (?:score|get|net|bag|manage)(?: in (?:that|it|the (?:game|match)))?$",
        replace(_ALL, wants=CONCEDED, weight=5),
    ),
    pattern(
        r"how many (?:goals )?(?:have|has|did) (?:TEAM|they) (?:scored?|got|netted|conceded?|let in|shipped)"
        rf"{_ALTOGETHER}",
        replace(_ALL, wants=CONCEDED, weight=3),
    ),
    pattern(
        r"how (?:much|badly|heavily|comfortably) (?:did|was|were) .*?TEAM .*?(?:beat|beaten|win|lose|end|finish)"
        r"|what did TEAM (?:beat|win|lose) .*?by",
        _ALL,
    ),
    pattern(
        r"who (?:\w+ )?(?:lost(?! PLAYER)|loses|came out on top|prevailed|triumphed|was victorious|"
        r"got the (?:win|points))"
        r"(?! (?:the ball|possession|his|her|their)\b)",
        _ALL,
    ),
    pattern(r"what did TEAM (?:get|do) (?:against|at|with)|what did (?:it|TEAM .*?) (?:finish|end)", _ALL),
    pattern(r"TEAM (?:(?:against|and) )?TEAM how (?:it |did it )?(?:ended|finished|went|end|finish|go)(?: up)?$", _ALL),
    pattern(r"how (?:did|do) (?:\w+ ){0,4}?(?:end|finish|go|fare)|how (?:did|do|have) TEAM (?:do|get on|fare)", _WHOLE),
    pattern(
        r"^(?:the )?TEAM (?:\w+ ){0,2}?(?:fulltime|outcome)$|^(?:fulltime|outcome)|fulltime score|outcome of"
        r"|^(?:the )?TEAM (?:against |and )?TEAM (?:how many(?: goals)?|how much|ended?|finish(?:ed)?|final|ended up)$",
        _ALL,
    ),
    pattern(r"^did TEAM play (?:against )?TEAM$", _WHOLE),
    pattern(r"^(?:(?:was|is) )?(?:the )?TEAM (?:against |and )?TEAM (?:(?:was|were) )?(?:a )?draw$", _WHETHER),
    pattern(
        r"^(?:and |so )?(?:was|is) (?:it|that|the (?:game|match|one))(?: (?:against|with|between|at|in|of) "
        r"(?:the )?(?:TEAM|DERBY)(?: and (?:the )?TEAM)?)? (?:a )?(?:\w+ )?(?:draw|drawn|level)$",
        _WHETHER,
    ),
    pattern(r"^how did TEAM (?:beat|lose to|draw with|win (?:at|against)) TEAM$", replace(_WHOLE, weight=1)),
    pattern(rf"{_NO_DEED}(?:final )?score(?:line)?(?! (?:a|an|his|her|their|the|it|twice|for|first) )", _SCORE),
    pattern(r"^(?:the )?(?:results|scores)$", _NEWEST),
    pattern(rf"^{_TELL}?(?:the )?TEAM (?:home |away )?(?:games|matches|results)(?: (?:at home|away))?$", _NEWEST),
    pattern(r"^(?:the )?DATE (?:results|scores|matches|games)$", _ALL),
    pattern(
        r"^(?:and )?(?:(?:which|what|how many|any|all|list|show me|were there|was there|the) )+"
        r"(?:games?|match(?:es)?|draws?)(?: (?:that |which )?(?:ended|finished|was|were))?$",
        replace(_ALL, weight=1),
    ),
    pattern(rf"^{_TELL}?{_OF}*CUP(?: (?:results|scores|matches|games)(?: (?:(?:on|in|from|of) )?DATE)?)?$", _NEWEST),
    pattern(rf"^{_TELL}?{_OF}*(?:results|scores|matches|games) (?:in|of|from) (?:the )?CUP$", _NEWEST),
    pattern(r"^(?:and )?(?:who|which teams?) (?:won|played|lost|drew) DATE$", _ALL),
    pattern(r"results?", replace(_ALL, weight=2)),
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
        _WHOLE,
    ),
)
