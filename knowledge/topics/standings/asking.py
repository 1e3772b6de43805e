"""How questions ask for places in a table."""

from __future__ import annotations

from dataclasses import replace

from knowledge.answering.questions.ask import Ask
from knowledge.answering.questions.asking import pattern
from knowledge.topic import Command
from knowledge.topics.standings.lexicon import SIZES

_ALL = Ask("standings", ("standing",), given=(), signs="position", apart=True, weight=5)
_POSITION = replace(_ALL, wants="position")
_POINTS = replace(_ALL, wants="points", signs="points")
_GAP = replace(_ALL, wants="gap", signs="gap")

LAST = tuple(sorted(set(SIZES.values())))
"""The places that are the last in some league."""

_NTH = {
    2: r"(?:second|2nd|runners up)",
    3: r"(?:third|3rd)",
    4: r"(?:fourth|4th)",
    5: r"(?:fifth|5th)",
    6: r"(?:sixth|6th)",
}
"""What the places after the first are called."""

_STANDS = r"(?:is|are|was|were|sits?|lies?|finish(?:ed)?|came|ended(?: up)?)"
_IN_A_TABLE = r"(?: place)?(?: (?:in|of) (?:the )?(?:league|table|CUP|DATE|standings))?(?: now| at the moment)?$"

_AT = r"(?!.*\b(?:away|play|playing|travel|travelling|drawn|going)\b)"
"""No ground is asked for."""

PATTERNS = (
    pattern(
        r"(?:how (?:many points|far)|points) .*?(?:behind|ahead|clear|adrift|off|between|above|below|outside"
        r"|short of|safety"
        r"|from(?! (?:(?:their|its|the|his) )?(?:last|past|first|opening|previous|\d)))",
        _GAP,
    ),
    pattern(
        r"(?:how big|what) .*?gap|gap (?:between|to|from)|how (?:big|large) is .*?lead|lead at the top|points lead",
        _GAP,
    ),
    pattern(r"level on points|how many points (?:do|did|does|are|were) TEAM (?:\w+ )?(?:lead|trail)(?:ing)?", _GAP),
    pattern(
        r"how (?:close|near) (?:are|is|were|was|did|do) (?:TEAM|they) (?:\w+ )?"
        r"(?:to|of|from|behind) (?:TEAM|the (?:top|leaders?|summit|drop|bottom|play-?offs?)|safety)",
        _GAP,
    ),
    pattern(
        r"^(?:what (?:is|are) )?(?:the )?TEAM (?:\w+ )?points(?: total| tally)?$|^points (?:for )?TEAM$|points total",
        _POINTS,
    ),
    pattern(r"(?:how many|what) points|points (?:did|do|does|have|has|had)", _POINTS),
    pattern(
        r"(?:who|which team|which side) .*?"
        r"(?:(?:top|leaders|in first)(?: of| in|$)|lead(?:s|ing)? (?:the (?:league|table|way)|(?:the )?CUP)"
        r"|(?:leads?|leading|topped|tops) (?:(?:the|their|TEAM) )?(?:CUP )?group)"
        r"|^(?:the )?(?:(?:top|leaders) of (?:the )?(?:league|table|CUP)|(?:CUP|league) leaders)$",
        replace(_POSITION, only=(("position", (1,)),), weight=4),
    ),
    pattern(
        r"(?:who|which team|which side) (?!.*\bscored?\b)"
        r".*?(?:(?:bottom|last)(?: of| in|$)|prop(?:s|ping)? up (?:the )?(?:\w+|CUP))",
        replace(_POSITION, only=(("position", LAST),), weight=4),
    ),
    pattern(
        rf"where (?:are|is|were|was|do|does|did) TEAM {_AT}.*?(?:league|CUP|stand|sit|lie|finish)"
        r"|where (?:are|is) TEAM(?: now| at| currently| right now)*$"
        r"|where (?:did|does|do|has|is) (?:that|it|this|the|a|TEAM) (?:\w+ ){0,4}?"
        r"(?:(?:against|over|at|to|with|by) TEAM )?"
        r"(?:leave|put|take|left|lift|move)s? (?:the )?(?:TEAM|them)"
        r"|how (?:high|low) (?:up )?(?:are|is) TEAM|TEAM place(?: in .*)?$"
        r"|(?:are|is|were|was) TEAM (?:\w+ ){0,2}?(?:top|bottom|first|last|leading|\d{1,2}(?:st|nd|rd|th)|second|third"
        r"|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?: (?:now|in (?:the )?(?:league|table|CUP)))?$"
        r"|(?:are|is|were|was) TEAM (?:\w+ ){0,2}?in the (?:drop zone|drop$"
        r"|(?:top|bottom) (?:\d{1,2}|two|three|four|five|six|seven|eight|ten|half)(?= (?:now|of|in)\b|$))"
        r"|^TEAM (?:top|bottom|first|last)$",
        _POSITION,
    ),
    pattern(
        r"(?!.*\b(?:position|role) (?:did|does|was|is|has|will|would|can|should) PLAYER\b)"
        r"(?:table|standings?|(?:league|what|which) (?:place|position|spot)|position|relegation zone)",
        _POSITION,
    ),
    *(
        pattern(
            rf"^(?:and )?(?:who|which team) {_STANDS} (?:in )?{name}{_IN_A_TABLE}",
            replace(_POSITION, only=(("position", (place,)),), weight=3),
        )
        for place, name in _NTH.items()
    ),
    pattern(r"(?:top|bottom) of", replace(_POSITION, weight=3)),
)

COMMANDS = (
    Command(
        "table",
        "Where a team stands, as far as articles say",
        ("team",),
        ("/table Inter", "/table Serie A"),
        Ask("standings", ("standing",), given=(), signs="position", apart=True),
    ),
)
