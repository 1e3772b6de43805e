"""What turns a finish down: a ball only put into the middle, one that missed, one that somebody kept out.

Patterns match the words behind the verb as `Marked` writes them, in lower case.
"""

from __future__ import annotations

import re

from knowledge.reading.language.pattern import Pattern

# A ball that is only put into the middle: "whipped in a corner", "sent a cross in".
DELIVERIES = re.compile(
    r"(?:[\w'-]+ ){0,2}in (?:an?|another|the(?! loose)|his) (?:[\w'-]+ ){0,4}(?:cross|corner|ball|delivery|centre|"
    r"free[- ]kick|pass|peach)\b|"
    r"(?:an?|another|the|his) (?:(?!(?:into|inside|beyond|past)\b)[\w'-]+ ){0,4}"
    r"(?:cross|corner|ball|delivery|centre|free[- ]kick|pass)(?: "
    r"[\w'-]+){0,3}? (?:in\b(?! (?:off|the (?:back of the )?(?:net|goal|[\w-]+ corner)))|"
    r"into the (?:box|area|middle|mixer|penalty|six)|across(?! (?:the )?(?:@p|(?:goal)?keeper)(?:[.,;]|$))|to "
    r"@p(?!'s? (?:left|right)\b))"
)
# What no cross brings by itself: "curled in a free-kick to take all three points".
DECIDES = re.compile(
    r"\bto (?:level|equali[sz]e|seal|snatch|rescue|settle|win (?:it|the|all)|make it \d|take (?:all|the (?:points|"
    r"lead))|"
    r"restore|double|put @t (?:ahead|in front|level))\b"
)
DELIVERING = frozenset(
    "whip send clip lift drill chip curl drive play slide put loop arrow pass direct cut float swing roll place "
    "hook cross flick fire sweep slip dink thread lay bend let get".split()
)

# Said of a corner these tell how it came over: "a corner was chipped in by Hale", unlike "was headed in by Hale".
SENT_OVER = frozenset("whip swing float chip curl send play drift lift loft fire take drill".split())
SET_PIECES = frozenset("corner cross delivery free-kick centre throw ball".split())

# What somebody did to a ball told of before: "that Hale saved", "which hit the post".
KEPT_OUT = Pattern(
    r"\b(?:to |and |that |which |, )(?:forc|draw|drew|test|stretch|extend|sting|stung|bring|brought|produc|requir|"
    r"demand)[^.;,]{0,60}\b(?:save|stop|block|clearance|palms|best|full stretch)\b|"
    r"(?:\b(?:that|which|but)\b|, his (?:[\w-]+ ){0,3}(?:effort|shot|header|attempt|finish|volley|touch)\b)[^.;,]{0,45}"
    r"\b(?:save|spill|parr|block|tipp|push(?=e[ds]|ing)|palm|clear|wide|post|bar|woodwork|rebound|kept|beat away|"
    r"turned (?:away|round|over)|denied|off[- ]target|dealt with|gather|collect|smother|comfortably|comfortable "
    r"(?:for|save))"
)

# What turns all of these down: the ball did not go in, or another thing is scored.
MISSES = Pattern(
    r"\b(?:inside|outside|base|foot) of (?:the|an?) (?:[\w-]+ )?(?:post|bar|upright)|"
    r"\b(?:just|narrowly|inches) (?:past|beyond|outside|over|above) (?:the |@p's )(?:[\w-]+ )?(?:post|upright|bar|"
    r"angle)\b|"
    r"\b(?:just |narrowly |inches |agonisingly )?(?:wide|off target|off-target)\b|\b(?:narrowly|just|high|well|"
    r"inches) over\b|^(?:[\w'-]+ )?over(?=\s*$|\s*[,.;]| (?:and|from|after|the (?:bar|top|crossbar|target)|when|"
    r"as|following)\b)|over the (?:cross)?bar|over the top|"
    r"(?<!in )(?<!home )(?<!net )(?<!corner )(?:against|onto|on to|off|hit|struck|"
    r"at(?! (?:the|his|@t's) (?:far|near|back|left|right|other|first|second)\b)|clipped) "
    r"(?:the |a )?(?:[\w-]+ )?(?:of the )?"
    r"(?:post|bar|crossbar|upright|woodwork|frame|wall)(?! and in)|"
    r"(?<!far[- ])side[- ]netting|straight at|into the (?:stand|wall|crowd|arms|hands|gloves|side|path|area|box|six)|"
    r"\bover an? (?:@p(?:'s)? )?(?:[\w-]+ )?(?:corner|cross|free[- ]kick|ball|centre)\b|"
    r"only (?:to see|for) (?:[^.;]{0,40})(?:save|block|tip|clear|push|parr|keep|deny)|"
    r"\boff (?:the|his|their|its|@t's) (?:own )?(?:goal(?: ?- ?| ))?line\b|"
    r"(?<!through )(?<!clear )(?<!one )(?<!shots )\b(?:at|on) goal\b|goalwards|\bsaves?\b"
)
