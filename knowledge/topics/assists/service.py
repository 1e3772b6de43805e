"""The words by which a ball is served: nouns ("cross"), verbs ("picked out") and what spoils them.

Patterns match a sentence as `Marked` writes it ("@p" a person, "@t" a team), in lower case.
"""

from __future__ import annotations

import re

from knowledge.reading.language.pattern import Pattern

NOUN = (
    r"(?:cross(?:es)?|(?<!left-hand )(?<!right-hand )(?<!top )(?<!bottom )(?<!far )(?<!near "
    r")corner(?:[- ]kick)?s?|pass(?:es)?|through[- ]?balls?|balls?|delivery|cut-?back|"
    r"pull-?back|free[- ]kick|flick(?:-on)?|flicked header|lay-?off|layoff|assist|centre|knock-?down|knock-?back|"
    r"feed|back-?heel|chip|dink|throw(?:-in)?|nod-?back|header back|set-piece|service|supply|lob|"
    r"header|nod-?down|touch|return pass|square ball|vision|long ball|switch of play|reverse pass|give-and-go)"
    r"(?! goals?\b)"
)
"""Pattern of the nouns for a ball served."""
_RUN = r"(?:(?!shot|save|effort)[^\s@,.;:()]+ ){0,3}?(?:run|burst|surge|dribble|work|skill|trickery|footwork) and "
_ADJECTIVES = rf"(?:{_RUN})?(?:(?!shot|save|effort|penalty|own|and\b)[^\s@,.;:()]+ ){{0,5}}?"
NAMED = (
    r"(?:(?!an?\b|the (?:edge|left|right|byline|penalty)|close|his|deep|out|\d(?!\d-year-old))[^\s@,.;:()]+ |@t(?:'s)? "
    r"){0,5}?@p(?!'s?\b)"
)
"""Pattern of who serves, with what is said of him: "the eager 17-year-old @p"."""

# "from Hale's low cross", "off a Hale corner", "from his cross", "the Argentine's pass".
OWNED = Pattern(
    rf"(?:(?P<who>@p(?=')|\bhis|\bwhose|(?:the|his|their) (?:[\w-]+ )?(?:[\w-]+|@t)(?='s? ))(?:'s?)? {_ADJECTIVES}|"
    rf"\b(?:from|off|to|by|met|in|home|(?:an?|another|the) (?:(?!(?:of|from|to|by|and|for|in)\b)[\w-]+ ){{0,2}}?) ?"
    rf"(?P<beside>@p) (?:[\w-]+ )?)"
    rf"{NOUN}\b(?! ?-?(?:kick )?(?:spot|area|box|taker|flag|room)| for @t)"
)
# "a cross from Hale", "a fine ball by Hale".
FROM = re.compile(
    rf"\b{NOUN}(?: (?!(?:to|for|but|and|after|before|from|off)\b)[^\s@,.;:()]+){{0,5}}?(?: from (?:the|deep|out|wide)"
    rf"(?: (?!and\b|to\b|for\b)[\w-]+){{0,3}}?)? (?:from|by) {NAMED}|"
    rf"\bassists?: {NAMED}|"
    rf"(?:after|following|from|through) (?:[\w-]+ ){{0,3}}work (?:[\w-]+ ){{0,5}}?(?:from|by) {NAMED}"
)
# Whom such a ball reached: "found Hale", "was met by Hale".
REACHES = re.compile(
    r"(?: [\w'-]+){0,6}? (?:found|finds|picked out|reached|released|met by|fell to|sent|set up|led to|put|freed|"
    r"fed|reaching|finding) (?:(?!the net|the corner)[^\s@,.;:()]+ |@t(?:'s)? ){0,5}?@p(?!'s?\b)"
)
# "set up by Hale", "was picked out by Hale".
BY = Pattern(
    r"\b(?:assisted|set[- ]up|teed up|fed|found|played (?:in|through)|released|sent (?:clear|through|away|in|"
    r"racing|scampering)|picked out|supplied|put (?:through|clean through|in|clear)|"
    r"slipped (?:in|through)|slid (?:in|through)|freed|laid off|squared|provided|created|crafted|made|served|"
    r"delivered|headed (?:down|on|back|across)|nodded (?:down|on|back|across)|knocked down|flicked on|helped on|"
    rf"cut back|pulled back|laid on) (?:(?!onside|offside|himself)[^\s@,.;:()]+ ){{0,3}}?by {NAMED}"
)
# "a corner was swung in by Hale".
DELIVERED = Pattern(
    rf"\b{NOUN}(?: (?:from|out|wide|to|down) [^.;,@]{{1,25}}?)? (?:(?:was|is|being|had been|that was|which was) )?"
    r"(?:\w+ly )?(?:chipped|swung|whipped|floated|curled|sent|lifted|clipped|drilled|fired|driven|slung|lofted|hung|"
    r"flighted|arced|taken|struck|played|put|delivered|provided|supplied|dispatched)"
    rf"(?: (?!(?:off|against|wide|away|out|past|onto)\b)[\w-]+){{0,6}}? by {NAMED}"
)
# "Hale and Cole combined": whoever of the two scores has been served by the other.
PAIR = re.compile(
    r"@p and @p (?:then |both |\w+ly )?(?:combin(?:ed|ing)|link(?:ed|ing)[- ]up|interchang\w+|"
    r"(?:exchang|trad|swapp)\w+ passes|play(?:ed|ing) an? (?:[\w-]+ )?one-two)\b"
)
# "turned provider with a low cross for Cole": a ball told of whoever does what the verb before it says.
WITH_BALL = Pattern(
    r"\bwith (?:an?|the|that|this|his|her|another) (?:[\w'-]+,? ){0,4}?(?:cross|pass|through[- ]?ball|ball|delivery|"
    r"cut-?back|pull-?back|corner|centre|assist|long throw)(?= (?:for|to|into|that|which|towards)\b)"
)
# "after a one-two with Hale".
WITH = Pattern(
    r"\b(?:exchang\w+ passes|(?:an? )?(?:[\w-]+ )?one-twos?|interchang\w+|combin(?:ed|ing|ation)|linked up|give-and-go|"
    r"trad\w+ passes|swapp\w+ passes) (?:\w+ly )?(?:passes )?(?:with|off) "
    r"(?:[^\s@,.;:()]+ |@t(?:'s)? ){0,4}?@p(?!'s?\b)"
)

# Verbs that serve, with what must follow each: nothing, whom they find, the ball, or the way it goes.
_MAN = (
    r"(?:(?!wide\b|over\b|off\b|onside\b|offside\b)[\w'-]+ ){0,5}?(?:@p|him\b|"
    r"(?:the|his) (?!spot\b|moment\b|time\b|range\b|net\b)(?:[\w-]+ ){0,2}(?:\w+|@t)\b)(?! onside\b)"
)
_BALL = (
    r"(?:(?!(?:after|from|by|following|before|when|as)\b)[\w'@-]+ ){0,5}?(?:cross|corner|ball|pass|delivery|"
    r"free[- ]kick|centre|it|header|flick|lay-?off|back(?! of\b)|assist|"
    r"@p's? [\w'-]+)\b"
)
_WAY = (
    r"(?:[^.;,@]{0,40} |(?:an? )?(?:[\w-]+ ){0,2}@p(?:'s?)? (?:[\w-]+ ){1,7}?)?(?:back|across|down|on|square|"
    r"into (?:the|his|@p's) path|to @p|"
    r"for @p)\b"
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
SERVES: tuple[tuple[frozenset[str], re.Pattern[str]], ...] = (
    (frozenset("cross square centre assist".split()), re.compile("")),
    (
        frozenset("feed find release pick set tee play slide send thread slip free supply locate unleash spot".split()),
        re.compile(_MAN),
    ),
    (
        frozenset(
            """
            swing whip curl float clip drill lift loft chip dink send hit fire deliver drive put play slide roll thread
            slip provide curve bend sling ping spray arrow flight weight hook pull cut slot tee feed supply hang dig
            stand time scoop spoon stroke nudge prod stab square
            """.split()
        ),
        re.compile(_BALL),
    ),
    (frozenset({"put", "send", "play"}), re.compile(_CLEAR)),
    (frozenset("split unlock carve open slice pierce cut unpick pick dissect".split()), re.compile(_WITH_BALL)),
    (frozenset("create make craft provide".split()), re.compile(_GOAL)),
    (frozenset({"lay"}), re.compile(r"on\b")),
    (
        frozenset({"leave"}),
        re.compile(r"(?:it|the ball|an? (?:[\w-]+ ){0,3}?(?:back-?heel|lay-?off|pass|ball)) for @p"),
    ),
    (
        frozenset({"give", "hand", "offer", "gift", "present"}),
        re.compile(r"(?:@p|him) (?:with )?(?:an?|the) (?:[\w-]+ ){0,4}?(?:tap-?in|finish|header)\b"),
    ),
    (frozenset({"deliver", "pull", "cut"}), re.compile(r"(?:\w+ly )?(?:back )?for @p\b")),
    (frozenset({"turn"}), re.compile(r"(?:the )?(?:provider|creator)\b")),
    (frozenset({"be"}), re.compile(r"(?:again )?the (?:provider|creator|architect|supplier)\b")),
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

_BROKEN = (
    r"save[ds]?|saving|parr\w+|block\w*|rebound\w*|loose|clear(?:ed|ance|ing)|mess|deflect\w+|spill\w*|"
    r"ricochet\w*|"
    r"(?:beaten|kept|pushed|turned) (?:out|away)|"
    r"palm\w*|carom\w*|squirm\w*|seiz\w+ possession|fumbl\w+|punch\w*|intercept\w*|flapp\w+|failed to|"
    r"half-cleared|"
    r"second attempt|dispossess\w*|hit the (?:post|bar|crossbar|woodwork)|off the (?:post|bar|crossbar)|against "
    r"the|denied|(?:went|flew|shot|fired|headed|dragged|just|narrowly|inches|blazed|curled|nodded|going|"
    r"heading|drifting|rolling|flying|bound) wide|misplaced|mis-?directed|stray|wayward|under-?hit|"
    r"tackled|fouled|penalty(?! area| box| spot)|handball|own (?:net|goal)|wall|"
    r"(?:lost|losing) (?:the ball|possession)|mistake|error|back-?pass|"
    r"offside|cancel\w*|wiped out|smother\w*|thwart\w*|crossbar|woodwork|intended|untouched"
)
# What keeps a ball from its man, told before it.
KEPT = re.compile(rf"\b(?:{_BROKEN})\b")
# What comes between a pass and a goal that makes it no assist.
SPOILED = re.compile(
    rf"\b(?:{_BROKEN}|earlier|minutes (?:after|before|later)(?! (?:his|her) (?:introduction|arrival)))\b"
)
