"""How questions ask who made a goal."""

from __future__ import annotations

from dataclasses import replace

from knowledge.answering.questions.ask import Ask
from knowledge.answering.questions.asking import pattern
from knowledge.topic import Command

_MAKER = Ask(
    "assists",
    ("assist",),
    wants="player",
    given=("scorer",),
    seek=("score", "assist"),
    signs="assisted",
    leads_up="goal",
    weight=5,
)
_SCORER = Ask("assists", ("assist",), signs="assist", wants="scorer", weight=5)

_MADE = (
    r"(?:set(?:s)? (?:\w+ ){0,3}?up|assisted|assist|assists|teed up|laid on|laid it on|flicked (?:it )?on|picked out|"
    r"(?!pulled one back)"
    r"(?:headed|nodded|knocked|chested|flicked|laid|touched|helped|glanced|hooked|rolled|poked|squared|pulled|nudged) "
    r"(?:it|the ball|that|one) (?:on|down|off|across|back|square|inside)|"
    r"crossed|crosses|(?:take|took|taken|takes) (?:the|that) corner|"
    r"(?:swung|whipped|floated|clipped|delivered|lofted|swing|whip|float|(?:sent|put|curled|send|curl)(?= in)) "
    r"(?:in )?(?:the|that) (?:corner|cross|ball|pass)|gave .*? (?:ball|pass)|played in|"
    r"cut (?:it )?back|squared (?:it|for))"
)

PATTERNS = (
    pattern(rf"(?:date|when|minute) .*?{_MADE}", replace(_SCORER, wants="date", given=("player", "scorer"))),
    pattern(r"most assists|(?:top|best|leading) (?:assists?|assisters?|providers?)", replace(_SCORER, wants=None)),
    pattern(r"how many (?:\w+ ){0,3}?assists", replace(_SCORER, wants=None, weight=3)),
    pattern(r"who (?:did|has|have) .*?(?:set up|assist|assisted|tee up|lay on|cross for)", _SCORER),
    pattern(rf"(?:who|which \w+) .*?{_MADE}", _MAKER),
    pattern(
        r"(?:who|whose) .*?(?:made|created|provided|supplied)(?! (?:the|an?) (?:mistake|error|save|foul)\b) .*?"
        r"(?:goals?|winner|equaliser|opener|leveller)",
        _MAKER,
    ),
    pattern(
        r"who (?:\w+ )?(?:fed|passed (?:it )?to|supplied|slipped in|found|put through|sent through|crossed to"
        r"|(?:was|is) the provider for) PLAYER",
        _MAKER,
    ),
    pattern(
        r"^(?:any )?PLAYER assists?(?: (?:against|in|for|at) .*)?$|assists? by PLAYER", replace(_SCORER, wants=None)
    ),
    pattern(r"^(?:and |so )?(?:who(?: (?:was|is|did|got) (?:it|that))? from|from whom?)$", replace(_MAKER, weight=2)),
    pattern(
        r"who (?:\w+ )?(?:played|slipped|sent|threaded|slid|released) (?:PLAYER|him|her) "
        r"(?:in|through|away|clear|free)(?: on goal)?(?: for (?:his|her|the) .*)?",
        _MAKER,
    ),
    pattern(r"whose (?:pass|cross|corner|flick|ball|free kick|throw)", _MAKER),
    pattern(rf"did .*?{_MADE}", replace(_SCORER, wants=None)),
    pattern(r"assist(?:s|ed)?", _MAKER),
)

COMMANDS = (
    Command(
        "assists",
        "Assists of a player, or of a match",
        ("player", "match"),
        ("/assists Perisic", "/assists Inter Shakhtar"),
        Ask("assists", ("assist",), signs="assist"),
    ),
)
