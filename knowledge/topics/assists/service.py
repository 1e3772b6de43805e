"""The words by which a ball is served: nouns ("cross"), passives ("set up by") and what spoils them.

Patterns match a sentence as `Marked` writes it ("@p" a person, "@t" a team), in lower case.
"""

from __future__ import annotations

import re

from knowledge.reading.language.pattern import Pattern

NOUN = (
    r"(?:cross(?:es)?|(?<!left-hand )(?<!right-hand )(?<!top )(?<!bottom )(?<!far )(?<!near "
    r")corner(?:[- ]kick)?s?|pass(?:es)?|through[- ]?balls?|balls?|delivery|cut[- ]?back|"
    r"pull[- ]?back|free[- ]kick|flick(?:[- ]on)?|flicked header|lay[- ]?off|assist|centre|knock[- ]?(?:down|back|on)|"
    r"feed|back-?heel|chip|dink|throw(?:[- ]in)?|nod[- ]?(?:back|down)|header back|service|supply|lob|set-?up|"
    r"header|touch|return pass|square ball|vision|long ball|switch of play|reverse pass|give-and-go|"
    r"diagonal|"
    r"(?:(?:first|one)-(?:time|touch)|instant|immediate|neat|clever|deft|subtle|clipped|lofted|weighted) "
    r"return(?! (?:to|from|of|after)\b)|"
    r"set[- ]piece|set play|in-?swinger|out-?swinger|punt|(?:long |goal[- ]?)kick|scoop|helper)"
    r"(?! goals?\b)"
)
"""Pattern of the nouns for a ball served."""
_RUN = r"(?:(?!shot|save|effort)[^\s@,.;:()]+ ){0,3}?(?:run|burst|surge|dribble|work|skill|trickery|footwork) and "
_ADJECTIVES = (
    rf"(?:{_RUN})?(?:(?!shot|save|effort|penalty|own|(?:and|in|into|to|on|off|at|by|for|from)\b(?!-))"
    r"[^\s@,.;:()]+ ){0,5}?"
)
NAMED = (
    r"(?:(?!an?\b|the (?:edge|left|right|byline|penalty)|close|his|deep|out|which|whom|where|\d(?!\d-year-old))"
    r"[^\s@,.;:()]+ |@t(?:'s)? "
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
    rf"\b{NOUN}(?: (?!(?:to|for|but|and|after|before|from|off|clear|away|out|behind|blocked|saved|missed|was|"
    r"were)\b)[^\s@,.;:()]+){0,5}?(?: from (?:the|deep|out|wide)"
    rf"(?: (?!and\b|to\b|for\b)[\w-]+){{0,3}}?)? (?:from|by) {NAMED}|"
    rf"\bassists?: {NAMED}|"
    rf"(?:after|following|from|through) (?:[\w-]+ ){{0,3}}work (?:[\w-]+ ){{0,5}}?(?:from|by) {NAMED}|"
    rf"(?:after|following|from|through|completing|finishing|capping|off) (?:[\w-]+ ){{0,3}}(?:support|build-?up|wing|"
    rf"approach) play (?:[\w-]+ ){{0,5}}?(?:from|by) {NAMED}|"
    rf"\b(?:good|great|fine|superb|excellent|brilliant|clever|neat|hard|lovely|terrific) (?:\w+ )?work "
    rf"(?:from|by) {NAMED}"
    r"(?= (?:[\w-]+ ){0,5}?(?:set up|created|made|teed up|sent|freed|gave|laid on|found|led to|presented)\b)|"
    rf"\b(?:collect|receiv|gather)\w+ the ball off {NAMED}"
)
# The same of somebody who is not named: "a cross from the Dane", "a one-two with the striker".
FROM_THE = Pattern(
    rf"\b(?:{NOUN}|good work|fine work)(?: (?!(?:to|for|but|and|after|before|from|off|clear|away|out|behind|blocked|"
    rf"saved|missed|was|were|with)\b)[^\s@,.;:()]+){{0,4}}? (?:from|by) (?P<the>the|his|their) "
)
WITH_THE = Pattern(
    r"\b(?:exchang\w+ passes|(?:an? )?(?:[\w-]+ )?one-twos?|wall pass|give-and-go|combin(?:ed|ing)|linked up|"
    r"trad\w+ passes|swapp\w+ passes|interchang\w+(?: of passes)?) (?:\w+ly )?(?:with|off) (?P<the>the|his) "
)
# Whom such a ball reached: "found Hale", "was met by Hale".
REACHES = re.compile(
    r"(?: (?!(?:and|but|before|then|while)\b)[\w'-]+){0,6}? (?:found|finds|picked out|reached|released|met by|"
    r"fell to|sent|set up|led to|put|freed|"
    r"fed|reaching|finding) (?:(?!the net|the corner|and\b|but\b)[^\s@,.;:()]+ |@t(?:'s)? ){0,5}?@p(?!'s?\b)"
)
# "set up by Hale", "was picked out by Hale".
BY = Pattern(
    r"\b(?:(?:left|presented|gifted|handed|given|offered|afforded) (?:with )?(?:an?|the)(?: [\w-]+){1,5}?|"
    r"assisted|set[- ]up|teed up|fed|found|played (?:in|through)|released|sent (?:clear|through|away|in|"
    r"racing|scampering)|picked out|supplied|put (?:through|clean through|in|clear)|"
    r"slipped (?:in|through)|slid (?:in|through)|freed|laid off|squared|provided|created|crafted|made|served|"
    r"delivered|headed (?:down|on|back|across|goalwards?)|nodded (?:down|on|back|across|goalwards?)|knocked down|"
    r"flicked on|helped on|"
    rf"cut back|pulled back|laid on) (?:(?!onside|offside|himself)[^\s@,.;:()]+ ){{0,3}}?by {NAMED}|"
    rf"\b(?:found|played|sent|released|picked) (?:in behind|behind|over the top|out on the \w+|down the \w+|"
    rf"(?:wide |out )?(?:in|into) (?:[\w-]+ ){{0,2}}(?:space|acres|room|area|box)) by {NAMED}"
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
    r"cut-?back|pull-?back|corner|centre|assist|long throw)(?= (?:for|to|into|that|(?:from )?which|towards)\b)|"
    r"\bwith (?:an?|the|that|this|his|her|another) (?:[\w'-]+,? ){0,4}?(?:header|knock-?down|nod|flick(?:-on)?|"
    r"lay-?off|"
    r"back-?heel|touch)(?= (?:for|to|into|towards) (?:(?!and\b)[^\s@,.;:()]+ ){0,3}?@p| (?:which|that) (?:was|is) )"
)
# "after a one-two with Hale".
WITH = Pattern(
    r"\b(?:exchang\w+ passes|(?:an? )?(?:[\w-]+ )?one-twos?|switch of play|wall pass|interplay|interchang\w+|"
    r"combin(?:ed|ing|ation)|linked up|give-and-go|"
    r"(?<!heated )(?<!angry )exchanges?(?: of passes)?|"
    r"trad\w+ passes|swapp\w+ passes) (?:\w+ly )?(?:passes )?(?:with|off) "
    r"(?:[^\s@,.;:()]+ |@t(?:'s)? ){0,4}?@p(?!'s?\b)"
)

_BROKEN = (
    r"only as far as|dropp(?:ed|ing)(?= @p's| the (?:cross|corner))|(?:headed|hooked|hacked|nodded) (?:clear|away|"
    r"out)|save[ds]?|saving|parr\w+|block\w*|"
    r"rebound\w*|loose|clear(?:ed|ance|ing)|mess|"
    r"(?<!via a )(?<!aid of a )(?<!help of a )"
    r"deflect\w+(?! (?:[\w-]+ )?(?:shot|effort|attempt|strike|drive|volley|finish))|"
    r"spill\w*|tipp(?:ed|ing|s)\b(?! (?:home|it in|in)\b)|"
    r"ricochet\w*|"
    r"(?:beaten|kept|pushed|turned) (?:out|away)|"
    r"palm\w*|carom\w*|squirm\w*|seiz\w+ possession|fumbl\w+|punch\w*|intercept\w*|flapp\w+|pick(?:ed|ing|s) off|"
    r"failed to(?! (?:sniff|track|react|pick|spot|cut|stop|mark|read|follow|jump|challenge))|inadvertent\w*|miscu\w+|"
    r"half-cleared|"
    r"second attempt|dispossess\w*|hit the (?:post|bar|crossbar|woodwork)|off the (?:post|bar|crossbar)|against "
    r"the|denied|(?:went|flew|shot|fired|headed|dragged|just|narrowly|inches|blazed|curled|nodded|going|"
    r"heading|drifting|rolling|flying|bound) wide|misplaced|mis-?directed|stray|wayward|under-?hit|"
    r"tackled|fouled|penalty(?! area| box| spot)|handball|own (?:net|goal)|wall|"
    r"(?:lost|losing) (?:the ball|possession)|(?<!no )mistake|error|back-?pass|"
    r"offside|cancel\w*|wiped out|smother\w*|thwart\w*|crossbar|woodwork|intended|untouched"
)
# What keeps a ball from its man, told before it.
KEPT = re.compile(rf"\b(?!failed to clear(?: \w+){{0,2}}(?:,| and) @p's)(?:{_BROKEN})\b")
# What comes between a pass and a goal that makes it no assist.
SPOILED = re.compile(
    rf"\b(?:{_BROKEN}|earlier|"
    r"minutes (?:after|before|later)(?! (?:his|her) (?:introduction|arrival)))\b"
)
