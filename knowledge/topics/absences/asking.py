"""How questions ask who is missing."""

from __future__ import annotations

from dataclasses import replace

from knowledge.answering.questions.ask import Ask, Aspect
from knowledge.answering.questions.asking import pattern
from knowledge.topic import Command

_ALL = Ask("absences", ("absence",), signs="absence", apart=True, weight=4)
_BANNED = replace(_ALL, only=(("reason", ("suspension",)),), signs="suspension", weight=5)
_ILL = replace(_ALL, only=(("reason", ("other", None)),), signs="illness")
_INJURED = replace(_ALL, only=(("reason", ("injury", "other", None)),), signs="injury")
_READY = replace(_INJURED, signs="ready")
_NO_GAME = r"^(?!.*\b(?:game|match|play|season|league)\b.*\bsuspended\b).*"
"""Before "suspended": matches are, too."""
_STORY = replace(_ALL, aspect=Aspect.OPEN, signs="missing", weight=4)

PATTERNS = (
    pattern(r"why .*?(?:suspended|banned)", replace(_STORY, seek=("suspended", "sent off"), weight=5)),
    pattern(
        r"why (?:is|was|are|were|did|does|has|had) (?:(?:PLAYER|TEAM|he|she|they) )?not "
        r"(?:.*? )?(?:play|played|playing|start|started|starting|feature|featured|in|involved|available|there|on)"
        r"|why (?:is|was|are|were) (?:not (?:PLAYER|he|she)|(?:PLAYER|he|she) not) (?:at|with)"
        r"|why .*?(?:missing|miss(?:es|ed)?|absent|(?<!want )(?<!wants )out|unavailable|left out|sat out|"
        r"sidelined)"
        r"(?! (?:\w+ ){0,2}?(?:penalt(?:y|ies)|chances?|sitters?|goals?|shots?|headers?|target|spot))"
        r"|^(?:and |so |but )?why no PLAYER",
        _STORY,
    ),
    pattern(
        r"(?:how long|how many (?:more )?(?:games|matches|weeks|months|days)) "
        r"(?:is|was|will|has|are|did|does|could|might|may|must|would) (?:PLAYER|he|she|they) "
        r".*?(?:out|injured|sidelined|banned|suspended|miss|absent)",
        _STORY,
    ),
    pattern(
        r"wrong with (?:PLAYER|he|she|him|her)(?= (?:how|and|after|at|against|in|for|when)\b|$)|when .*? back"
        r"|how bad (?:is|was) (?:it|that|the|his|her|PLAYER) ?(?:injury|knock|knee|ankle|hamstring|hurt|$)",
        replace(_STORY, seek=("injury",), weight=3),
    ),
    pattern(rf"{_NO_GAME}suspended|banned|suspensions?|bans?|through suspension", _BANNED),
    pattern(
        r"^(?:and |so )?(?:who|which (?:\w+ )?players?) (?:else )?(?:missed|misses|sat out) "
        r"(?!.*\btraining\b)(?:the |that |this )?(?:TEAM )?"
        r"(?:DERBY|derby|TEAM|CUP|game|match|clash|final|trip|win|defeat|draw)\b(?! penalt)"
        r"|^(?:and |so )?(?:who|which (?:\w+ )?players?) (?:else )?"
        r"(?:(?:will |did )?miss(?:ed|es)? out(?! on\b)|(?:will )?miss(?:ed|es)? the "
        r"(?:first|second|1st|2nd|return|next|opening|last|away|home) (?:leg|games?|match(?:es)?|round|tie))",
        replace(_ALL, weight=6),
    ),
    pattern(r"ill|illness|sick|virus", _ILL),
    pattern(r"^(?:any )?team news|TEAM team news", replace(_ALL, weight=5)),
    pattern(
        r"(?:will|can|could|would) (?:PLAYER|he|she) (?:\w+ )?be (?:fit|back|available|ready|involved|ok)"
        r"|(?:is|was|are) (?:PLAYER|he|she) (?:\w+ )?(?:fit|ok|okay|alright|back|crocked|sidelined)"
        r"|^(?:is|will) (?:PLAYER|he|she) (?:be )?(?:playing|starting|play)"
        r"(?: (?:for|against|at|in|on|tonight|today) .*)?$"
        r"|^PLAYER (?:fit|out)$",
        _READY,
    ),
    pattern(
        r"miss(?:es|ing)? (?:the|their|his) next (?:game|match)"
        r"|^(?:will|can) PLAYER play(?! (?:for|at|as|a|the|with)\b)"
        r"|who will not (?:\w+ )?(?:play|feature|be available)",
        replace(_ALL, weight=5),
    ),
    pattern(
        r"(?:came|come|went|go|limped|hobbled|carried|taken|forced|stretchered|subbed|substituted) off "
        r"(?:\w+ )?(?:injur(?:ed|y)|hurt)|(?:came|come|went|go) off .*?injured",
        replace(_INJURED, weight=6),
    ),
    pattern(r"injur(?:ed|y|ies)|hurt|sidelined|treatment room", _INJURED),
    pattern(r"unavailable|absent|absentees|absences?|available|fit to play|ruled out|left out", _ALL),
    pattern(
        r"^(?!.*\btraining\b).*?(?:who|which (?:\w+ ){0,2}?players?|was|were|is|are|did) "
        r".*?(?:miss|misses|missing|without|out)",
        replace(_ALL, weight=2),
    ),
)

COMMANDS = (
    Command(
        "absences",
        "Who is injured, suspended or missing",
        ("team", "player", "match"),
        ("/absences Inter", "/absences de Vrij"),
        Ask("absences", ("absence",), signs="absence", apart=True),
    ),
)
