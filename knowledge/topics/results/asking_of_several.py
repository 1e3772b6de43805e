"""How questions ask how several matches ended: those of a side, of a competition, of some days."""

from __future__ import annotations

from dataclasses import replace

from knowledge.answering.questions.ask import Aspect
from knowledge.answering.questions.asking import pattern
from knowledge.topics.results.asks import CONCEDED, ENDED
from knowledge.topics.results.extremes import ASKED

_NEWEST = replace(ENDED, anywhere=True, weight=4)

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

OF_SEVERAL = (
    pattern(
        r"^(?:and |so |but )?(?:did|has|have) (?:anyone|anybody|any (?:team|side|club)s?)(?: else)? (?:\w+ )?"
        r"(?:beat|beaten|defeat(?:ed)?|(?:win|won) (?:against|at)) TEAM",
        replace(ENDED, aspect=Aspect.COUNT, weight=5),
    ),
    pattern(
        r"(?:TEAM|they) (?:\w+ )?clean sheets"
        r"|clean sheets (?:(?:by|for|from|of|have|has|did|do) )+(?:the )?(?:TEAM|they)",
        replace(ENDED, weight=2),
    ),
    pattern(r"^(?:and |so )?who (?:kept|keeps|got|had) (?:a |the )?clean sheet", replace(ENDED, weight=4)),
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
    pattern(rf"^(?:and |so )?(?:{_WHOM} |{_TEAMS} ){_SINCE}*{_BEAT}(?: {_IN}.*?)?$", replace(ENDED, weight=5)),
    pattern(r"TEAM (?:(?!home|away)\w+ )?(?:wins|victories|defeats|losses|draws)$", replace(ENDED, weight=2)),
    pattern(
        r"how many (?:(?:games|matches|times) )?(?:have|has|did) (?:TEAM|they) (?:\w+ )?"
        rf"(?:win|won|lose|lost|draw|drew|drawn){_ALTOGETHER}"
        r"|how many (?:wins|victories|defeats|losses|draws) (?:have|has|did|do|does) (?:TEAM|they)"
        rf"(?: (?:have|had|got|get))?{_ALTOGETHER}",
        replace(ENDED, weight=2),
    ),
    pattern(r"(?:which|what) (?:games?|match|matches) .*?(?:win|won|lose|lost|draw|drew|drawn)", ENDED),
    pattern(r"when (?:did|was) .*?(?:beat|win|won|lose|lost|draw|drew)|last (?:win|defeat|victory|draw)", ENDED),
    pattern(
        r"how many (?:goals )?(?:did|have|has) (?:TEAM|they) (?:(?:put|hit|stick|knock|smash|fire|bang) (?:\w+ )?past"
        r"|concede|let in|ship|leak)"
        r"|how many (?:goals )?(?:did|have|has) (?:TEAM|they) (?:scored?|get|got|net|netted) (?:in |on |during )?DATE$"
        r"|how many (?:goals )?did (?:TEAM|they) (?:score|get|net|bag|manage)(?: in (?:that|it|the (?:game|match)))?$",
        replace(ENDED, wants=CONCEDED, weight=5),
    ),
    pattern(
        r"how many (?:goals )?(?:have|has|did) (?:TEAM|they) (?:scored?|got|netted|conceded?|let in|shipped)"
        rf"{_ALTOGETHER}",
        replace(ENDED, wants=CONCEDED, weight=3),
    ),
    pattern(r"^(?:the )?(?:results|scores)$", _NEWEST),
    pattern(rf"^{_TELL}?(?:the )?TEAM (?:home |away )?(?:games|matches|results)(?: (?:at home|away))?$", _NEWEST),
    pattern(r"^(?:the )?DATE (?:results|scores|matches|games)$", ENDED),
    pattern(
        r"^(?:and )?(?:(?:which|what|how many|any|all|list|show me|were there|was there|the) )+"
        r"(?:games?|match(?:es)?|draws?)(?: (?:that |which )?(?:ended|finished|was|were))?$",
        replace(ENDED, weight=1),
    ),
    pattern(rf"^{_TELL}?{_OF}*CUP(?: (?:results|scores|matches|games)(?: (?:(?:on|in|from|of) )?DATE)?)?$", _NEWEST),
    pattern(rf"^{_TELL}?{_OF}*(?:results|scores|matches|games) (?:in|of|from) (?:the )?CUP$", _NEWEST),
    pattern(r"^(?:and )?(?:who|which teams?) (?:won|played|lost|drew) DATE$", ENDED),
)
