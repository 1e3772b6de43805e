"""The verbs that tell a goal of a ball: "his shot flew in", "the free-kick crept over the line".

Patterns match the words behind the verb as `Marked` writes them ("@p" a person, "@t" a team), in lower case.
"""

from __future__ import annotations

from knowledge.topics.goals.wordings.goalward import GOALWARD, IN
from knowledge.topics.goals.wordings.rule import ANY, KEEPER, NEAR, Verb, verb

BALLS = frozenset(
    """
    header shot strike effort volley kick penalty drive finish lob half-volley chip flick blast cross corner ball
    attempt curler touch rocket free-kick spot-kick hit screamer missile piledriver backheel shot-cross
    """.split()
)
FLY = frozenset(
    """
    fly go creep trickle sneak sail nestle squirm slip drift roll bounce cannon rocket whistle spin dribble drop float
    loop squeeze deflect ricochet zip arrow swerve dip bend crash rattle fizz find take curl end rise skid bobble hit
    lodge settle land finish evade elude wind career scuttle soar scream thunder power spiral arc thud rip sizzle
    explode
    """.split()
)
FLIGHTS: tuple[Verb, ...] = (
    verb(FLY, rf"{ANY}(?:{GOALWARD})"),
    verb(FLY, rf"{NEAR}(?:all the way|straight|directly|just) in\b(?! (?:the|to|for)\b)|(?:[\w'-]+ ){{0,3}}?{IN}"),
    verb(
        FLY,
        rf"{NEAR}(?:past|beyond|under|underneath|beneath|over|through) (?:(?:the|@t's|an?) )?"
        r"(?:(?!post\b|bar\b|by\b|for\b|to\b|from\b|and\b)[\w-]+ )"
        rf"{{0,3}}{KEEPER}(?!'s? (?:[\w-]+ )?(?:post|upright|bar|crossbar)\b)"
        r"(?!'s? (?!near|far|legs|reach|dive|despair|left|right|hands?|grasp))",
    ),
    verb(
        FLY | {"kiss", "clip", "brush", "graze", "shave", "strike", "flick", "take", "catch", "glance"},
        rf"{ANY}on (?:its|the) (?:\w+ )?(?:way|path|journey|descent|route|flight) (?:in\b|past |beyond |(?:into|to) "
        r"(?:the |@t's |an? )?(?:[\w'-]+ ){0,4}?(?:net|goal|corner)\b)",
    ),
    verb("deceive elude wrong-foot wrongfoot", rf"{NEAR}{KEEPER}\b(?!.*\b(?:hit|struck|clear|wide|over))"),
    verb("cross", r"(?:over )?the (?:goal )?line\b"),
    verb("separate divide", r"the (?:two )?(?:sides|teams)\b"),
    verb("be prove", r"(?:to be )?(?:all )?(?:the difference|enough|decisive|sufficient)\b(?! (?:save|stop|block))"),
)
# Verbs of whoever sends such a ball off: "Hale let fly and the ball flew in".
LETS_FLY = frozenset(
    """
    let shoot strike hit head connect volley fire unleash curl meet drive lash swing flick stab poke try get rise leap
    jump climb stoop lunge stretch turn pull chance aim
    """.split()
)
