"""How questions ask for changes of players."""

from __future__ import annotations

from dataclasses import replace

from knowledge.answering.questions.ask import Ask, Aspect
from knowledge.answering.questions.asking import pattern
from knowledge.topic import Command

_CHANGED = ("substitute",)
_ON = Ask("substitutions", ("substitution",), signs="came_off", wants="on", given=("off",), weight=5)
_OFF = Ask("substitutions", ("substitution",), signs="came_on", wants="off", given=("on",), weight=5)
_ALL = Ask("substitutions", ("substitution",), signs="substitution", given=("on", "off"), weight=3)

_TAKEN_OFF = r"(?:hooked|taken off|substituted|go off|went off|brought off|withdrawn|replaced|come off|came off)"

_STARTED = Ask("substitutions", ("substitution",), Aspect.OPEN, given=("on", "off"), seek=_CHANGED, weight=4)

PATTERNS = (
    pattern(
        r"(?:why|how come) (?:(?:was|did|were|is|had) )?(?:PLAYER|he|she) (?:(?:was|did|had) )?.*?"
        r"(?:taken off|brought off|go off|come off|hooked|substituted|replaced|withdrawn)",
        replace(_STARTED, seek=(*_CHANGED, "injury"), signs="forced_off", weight=5),
    ),
    pattern(
        r"why (?:did|has|had) (?:PLAYER|TEAM|he|she|they) (?:\w+ )?"
        r"(?:substitute|take|bring|hook|haul|withdraw|replace)d? "
        r"(?:(?:off|on) )?(?:PLAYER|him|her)(?: off)?(?= (?:at|against|in|so|for|when|after|before)\b|$)",
        replace(_STARTED, seek=(*_CHANGED, "injury"), signs="forced_off", weight=5),
    ),
    pattern(
        r"how (?:many minutes|long) did (?:PLAYER|he|she) (?:last|stay on|play|get)"
        r"(?= (?:(?:in|on|against|before) (?:the |that )?(?:game|match|pitch|field|TEAM|DERBY|it)\b)|$)",
        replace(_ALL, wants="minute", given=("off",), weight=5),
    ),
    pattern(
        r"did (?:PLAYER|he|she) start(?! (?:\w+ )?(?:a|the|his|her|to)\b)"
        r"|(?:is|was) (?:PLAYER|he|she) .*?(?:bench|benched)",
        _STARTED,
    ),
    pattern(
        r"who (?:did|does|has|have) (?:PLAYER|TEAM|they|he|she) (?:bring|brought|send|sent|put|throw|introduce|"
        r"take|took|hook|replace) (?:on|off)",
        replace(_ALL, given=(), weight=5),
    ),
    pattern(
        r"who (?:did|had|has|is|was) (?:PLAYER|he|she) (?:\w+ )?"
        r"(?:replaced?|(?:come|came|substituted?|go|gone|went) (?:on|in) (?:for|instead))"
        r"|PLAYER (?:came )?on for who",
        _OFF,
    ),
    pattern(
        r"who (?:\w+ )?(?:came on|came in|replaced|was brought on|took the place|took PLAYER place|come on|substituted)"
        r"|(?:substituted?|substitute|replacement) for PLAYER|PLAYER (?:was )?(?:replaced|substituted) by",
        _ON,
    ),
    pattern(
        r"who (?:was|were|got) (?:taken off|substituted|withdrawn|hooked|replaced)"
        r"|who (?:came|went|made) (?:off(?! the bench)|way)",
        _OFF,
    ),
    pattern(rf"(?:why|how come) .*?{_TAKEN_OFF}|how .*?being substituted", replace(_ALL, aspect=Aspect.OPEN, weight=4)),
    pattern(
        r"minute .*?(?:come on|go off|came on|went off|come off|substituted|replaced?|taken off|brought (?:on|off))",
        replace(_ALL, wants="minute", weight=5),
    ),
    pattern(rf"(?:did|was) .*?(?:come on|{_TAKEN_OFF}|replace)|^PLAYER (?:came on|{_TAKEN_OFF})", _ALL),
    pattern(r"^PLAYER substituted?$|^(?:\w+ ){0,3}?changes (?:by|in|for) (?:the )?TEAM", _ALL),
    pattern(
        r"(?:substitutes?|substitutions?|changes) .*?"
        r"(?:work(?:ed)?|impact|difference|good|best|effect|pa(?:y|id) off|help(?:ed)?|impress(?:ed)?)",
        replace(_ALL, aspect=Aspect.OPEN, given=(), weight=4),
    ),
    pattern(r"substitutes|substitutions?|changes", replace(_ALL, given=("on", "off"))),
)

COMMANDS = (
    Command(
        "subs",
        "Who came on for whom",
        ("match", "player", "team"),
        ("/subs Inter Napoli", "/subs Dzeko"),
        Ask("substitutions", ("substitution",), signs="substitution", given=("on", "off")),
    ),
)
