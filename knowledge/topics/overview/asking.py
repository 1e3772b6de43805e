"""How questions ask for everything there is."""

from __future__ import annotations

from dataclasses import replace

from knowledge.answering.questions.ask import Ask, Aspect
from knowledge.answering.questions.asking import pattern
from knowledge.topic import Command

_PLAYER = Ask(
    "overview", (), Aspect.WHOLE, given=("player", "scorer", "keeper", "on", "off", "speaker", "takers"), weight=2
)
_TEAM = Ask("overview", ("result", "standing", "fixture"), Aspect.WHOLE, given=(), weight=2)

_TOOK_PART = Ask("overview", (), Aspect.WHETHER, given=_PLAYER.given, weight=5)

PATTERNS = (
    pattern(
        r"^(?:and |so |but )?did (?:PLAYER|he|she) (?:even |actually )?"
        r"(?:play|feature|appear|take part|get on|get a game|make an appearance)(?! (?:well|badly|poorly|as|a|the)\b)",
        _TOOK_PART,
    ),
    pattern(
        r"^(?:and |so |but )?(?:was|were) (?:PLAYER|he|she) (?:even |actually )?"
        r"(?:playing|involved|on the pitch|in action)\b"
        r"|^(?:and |so |but )?(?:was|were) (?:PLAYER|he|she)$",
        _TOOK_PART,
    ),
    pattern(
        r"^(?:(?:any|the) )?PLAYER (?:(?!penalt|goal|scoring|card|assist|disciplin)\w+ )?"
        r"(?:stats?|statistics|numbers|record|info|profile|performance)$"
        r"|^PLAYER (?:against|in|at) (?:the )?(?:TEAM|DERBY|CUP)(?: (?:game|match|final))?$"
        r"|^(?:stats|numbers|record) (?:for|of|on) PLAYER$"
        r"|^what did PLAYER do(?: (?:in|at|against|for|to) (?:the )?(?:TEAM|DERBY|CUP|derby)"
        r"(?: (?:game|match|final))?)?$",
        replace(_PLAYER, weight=5),
    ),
    pattern(
        r"^TEAM (?:stats?|statistics|record|info)$|^(?:stats|record) (?:for|of|on) TEAM$", replace(_TEAM, weight=5)
    ),
    pattern(r"^(?:and |so )?who (?:is|was) PLAYER$", replace(_PLAYER, weight=5)),
    pattern(r"^(?:(?:tell me about|what (?:do you know|is known) about) )?PLAYER$", _PLAYER),
    pattern(
        r"^(?:and )?how (?:is|was|has|have) PLAYER (?:been )?(?:doing|getting on|playing|performing|done)"
        r"(?: (?:lately|recently|now|so far|this season))?$",
        replace(_PLAYER, weight=5),
    ),
    pattern(
        r"^(?:(?:what is|whats|any|the|give me) )?(?:the )?(?:latest|news|latest news|update|updates) "
        r"(?:on|about|from|with|for) (?:the )?TEAM$|^TEAM news$",
        replace(_TEAM, weight=5),
    ),
    pattern(
        r"^(?:(?:which|what|any|all|list|show|how many) )*(?:the )?(?:matches|games|results|fixtures) "
        r"(?:(?:do|have|are|is|you|there|got|know|cover|hold|on|record|with|it|stored) )*"
        r"(?:of|on|about|for|from|with|involving|by) (?:the )?TEAM(?: on record)?$"
        r"|^what (?:do you (?:have|know|hold)|have you got|is there|is on record) (?:of|on|about|for) (?:the )?TEAM$",
        replace(_TEAM, weight=5),
    ),
    pattern(r"^(?:and|so|what about|how about) PLAYER$", replace(_PLAYER, weight=0)),
    pattern(r"^(?:(?:who (?:is|are)|tell me about|what (?:do you know|is known) about) )?(?:the )?TEAM$", _TEAM),
)

COMMANDS = (
    Command("player", "All that is on record of a player", ("player",), ("/player Lautaro",), _PLAYER),
    Command("team", "A team's matches, place and next match on record", ("team",), ("/team Inter",), _TEAM),
    Command("coverage", "What the articles on record cover", (), ("/coverage",)),
    Command(
        "sources",
        "The sources of the last answer, or the articles on somebody or a match",
        ("match", "player", "team"),
        ("/sources Inter Napoli",),
        _PLAYER,
    ),
)
