"""The verbs by which a ball is served, with what must follow each: nothing, whom they find, the ball, its way.

Patterns match a sentence as `Marked` writes it ("@p" a person, "@t" a team), in lower case.
"""

from __future__ import annotations

import re

_NOT_TO_FINISH = (
    r"(?!to (?:convert|meet|reach|finish|turn|head|tap|poke|prod|volley|stab|steer|connect|get|score|fire)\b)"
)
_MAN = (
    rf"(?!pieces?\b)(?:(?!wide\b|over\b|off\b|onside\b|offside\b){_NOT_TO_FINISH}[\w'-]+ ){{0,5}}?(?:@p|him\b|"
    r"(?:the|his) (?!spot\b|moment\b|time\b|range\b|net\b)(?:[\w-]+ ){0,2}(?:\w+|@t)\b)(?! onside\b)"
)
_BALL = (
    r"(?!(?:it|the \w+) (?:to|into) (?:extra|penalties|an? shoot))"
    rf"(?:(?!(?:after|from|by|following|before|when|as)\b){_NOT_TO_FINISH}[\w'@-]+ ){{0,5}}?"
    r"(?:cross(?! of\b)|corner|ball|pass|delivery|free[- ]kick|cut-?back|pull-?back|centre|it|header|flick|lay-?off|"
    r"back(?! of\b)|assist|@p's? [\w'-]+)\b"
)
_WAY = (
    r"(?!(?:his|her|an?|the) (?:[\w-]+ ){0,3}?(?:shot|effort|strike|drive|volley|penalty|"
    r"spot-kick)\b)(?:[^.;,@]{0,40} |(?:an? )?(?:[\w-]+ ){0,2}@p(?:'s?)? (?:[\w-]+ ){1,7}?)?(?:back|across|down|"
    r"on|square|"
    r"into (?:the|his|@p's) path|to (?:an? |the )?(?:[\w-]+ ){0,2}@p(?!'s)|"
    r"(?:for|towards) @p|in(?:to|side to|side for) (?:the )?(?:path|stride|feet|run) of)\b"
)
_CLEAR = (
    r"(?:the |an? )?(?:[\w-]+ ){0,3}?(?:@p|him) (?:clean )?(?:through|clear|in\b(?! (?:front|the lead))|away|"
    r"one[- ]on[- ]one|into space)\b"
)
_WITH_BALL = (
    r"(?:[^.;,@]|@t){0,60}? with (?:an?|the|his|another) (?:[\w'-]+,? ){0,4}?(?:pass|ball|cross|delivery|"
    r"back-?heel|flick|free[- ]kick|header)\b"
)
_GOAL = (
    r"(?:(?:the|an?|@t's|their|another|@p's) (?:[\w'-]+ ){0,3}?(?:opener|goal|second|third|fourth|equali[sz]er|"
    r"leveller|winner)(?! (?:half|leg))\b)"
)
DELIVERS = frozenset(
    """
    swing whip curl float clip drill lift loft chip dink send hit fire deliver drive put play slide roll thread
    slip provide curve bend sling ping spray arrow flight weight hook pull cut slot tee feed supply hang dig
    stand time scoop spoon stroke nudge prod stab square hoist loop launch pump punt recycle pop
    execute measure flash squirt produce conjure craft fashion fizz zip squeeze dispatch despatch offer
    """.split()
)
"""Verbs by which a ball is sent to somebody, where they have a ball for their object."""
SERVES: tuple[tuple[frozenset[str], re.Pattern[str]], ...] = (
    (frozenset("cross square centre assist".split()), re.compile("")),
    (
        frozenset(
            "feed find release pick set tee play slide send thread slip free supply locate unleash spot serve".split()
        ),
        re.compile(_MAN),
    ),
    (
        DELIVERS,
        re.compile(_BALL),
    ),
    (frozenset({"put", "send", "play", "set"}), re.compile(_CLEAR)),
    (frozenset({"get"}), re.compile(r"@p (?:clean )?(?:through|clear|in behind|away)\b")),
    (frozenset("split unlock carve open slice pierce cut unpick pick dissect".split()), re.compile(_WITH_BALL)),
    (frozenset("create make craft provide".split()), re.compile(_GOAL)),
    (frozenset({"drop"}), re.compile(r"(?:the ball|it|an? (?:[\w-]+ ){0,3}?(?:ball|pass|cross|free[- ]kick))\b")),
    (frozenset({"lay"}), re.compile(r"(?:the ball |it )?on\b")),
    (
        frozenset({"return"}),
        re.compile(r"(?:the ball|it|the pass)(?: (?:to|into|across|square|inside|for)\b|$|[.,;])|his (?:pass|ball)\b"),
    ),
    (frozenset({"give", "feed", "hand"}), re.compile(r"(?:it|the ball) (?:straight )?back to (?:@p|him\b)")),
    (
        frozenset({"guide", "steer", "send", "loop", "direct", "cushion", "flash"}),
        re.compile(
            r"an? (?:[\w-]+ )?header (?:back|down|across|square|into the (?:six-yard |penalty |danger )?"
            r"(?:box|area|zone|middle|path)|(?:to|towards) @p)\b"
        ),
    ),
    (
        frozenset({"push", "guide", "shift", "work"}),
        re.compile(
            r"(?:an?|the|another) (?:[\w-]+,? ){0,3}?(?:pass|ball|cross) (?:to|for|into|towards|across|inside)\b"
        ),
    ),
    (frozenset({"take"}), re.compile(r"(?:the|an?|that) (?:[\w-]+ ){0,2}(?:corner(?: kick)?|free[- ]kick|throw-in)\b")),
    (
        frozenset({"leave"}),
        re.compile(r"(?:it|the ball|an? (?:[\w-]+ ){0,3}?(?:back-?heel|lay-?off|pass|ball)) for @p"),
    ),
    (
        frozenset({"give", "hand", "offer", "gift", "present"}),
        re.compile(
            r"(?:@p|him|her) (?:with )?(?:an?|the) (?:[\w-]+ ){0,4}?"
            r"(?:tap-?in|finish|header|open goal|empty net|easiest|simplest)\b"
        ),
    ),
    (
        frozenset({"put", "serve", "lay", "hand", "offer"}),
        re.compile(r"(?:it|(?:the|an?|another) [\w-]+|everything) (?:up )?on a (?:[\w-]+ )?(?:plate|platter) for\b"),
    ),
    (
        frozenset({"win"}),
        re.compile(
            r"(?:the|an?|his) (?:[\w-]+ ){0,2}?(?:header|flick-on|knock-?down|first ball|aerial (?:duel|battle))\b"
        ),
    ),
    (frozenset({"keep"}), re.compile(r"(?:(?:the ball|it) (?:alive|in play)|alive (?:an?|the|it))\b")),
    (frozenset({"deliver", "pull", "cut"}), re.compile(r"(?:\w+ly )?(?:back )?for @p\b")),
    (frozenset({"turn"}), re.compile(r"(?:the )?(?:provider|creator)\b")),
    (frozenset({"be"}), re.compile(r"(?:again |this time |once more )?the (?:provider|creator|architect|supplier)\b")),
    (
        frozenset({"claim", "get", "register", "earn", "have", "grab", "collect", "bag", "notch", "record", "produce"}),
        re.compile(r"(?:the|an|his|another) (?:[\w-]+ ){0,2}?assist\b"),
    ),
    (frozenset({"lay"}), re.compile(r"(?:the ball |it )?(?:off|wide)\b")),
    (
        frozenset({"volley", "fizz", "zip", "fire"}),
        re.compile(r"(?:an?|the|his) (?:[\w-]+,? ){0,3}(?:cross|centre|corner)\b"),
    ),
    (
        frozenset(
            "cut pull lay knock nod head flick touch cushion help roll poke backheel hook prod steer pass".split()
        ),
        re.compile(_WAY),
    ),
)
