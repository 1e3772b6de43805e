"""The words of substitutions."""

from __future__ import annotations

import re

from knowledge.reading.language.numbers import CARDINAL
from knowledge.reading.language.pattern import Pattern

# A coach does these to who comes on; some need a word behind them ("bring on", "send on").
INTRODUCE = frozenset({"introduce", "insert", "unleash", "deploy"})
GIVEN = frozenset({"given", "handed", "granted", "afforded"})  # the last ten minutes
BRING = frozenset({"bring", "send", "throw", "put", "call", "sub", "summon", "fling", "toss", "thrust", "turn"})
# Who comes on does these.
COME = frozenset({"come", "jog", "trot", "sub"})
ARRIVE = COME | {"step", "enter", "run", "go", "climb", "emerge", "get", "spring", "appear"}

# A coach does these to who goes off.
WITHDRAW = frozenset({"withdraw", "substitute", "hook", "remove", "sacrifice"})
TAKE = frozenset({"take", "haul", "sub", "bring", "force", "pull", "usher", "drag"})
# Who goes off does these.
LEAVE = frozenset({"go", "come", "hobble", "limp", "walk", "trudge", "trundle", "troop", "traipse", "head", "retire"})

DEPART = frozenset({"leave", "depart", "exit"})  # the match, if what is told behind says so
_FIELD = r"(?:the (?:field|pitch|game|match|fray|action|stage) )?(?:\w+ly |[\w-]+ (?:minutes|seconds) later )?"
EARLY = re.compile(
    rf"{_FIELD}(?:to (?:an? |the |\w+ )(?:[\w-]+ ){{0,3}}?(?:ovation|applause|reception|cheers|boos|jeers)\b"
    rf"|(?:in|on|after) (?:just |only )?(?:the )?(?:{CARDINAL}|\d+(?:st|nd|rd|th))[ -]minutes?\b"
    r"|(?:with|because of|due to|through) (?:[\w’'-]+ ){0,6}?"
    r"(?:injury|knock|strain|problem|bruise|cramp|concussion)\b)",
    re.IGNORECASE,
)
AT_END = re.compile(r"\b(?:half|full)[- ]?time\b|\bfinal whistle\b|\bthe (?:end|break|interval)\b", re.IGNORECASE)

HURT = frozenset(
    {"limp", "hobble"}
)  # off, and perhaps on again: no change of players by itself, unless its time is told
FOR_REST = re.compile(
    r"\b(?:before|just before|shortly before|at|early in|midway through|late in) (?:the )?(?:half-?time|break|interval|"
    r"first half|second half|hour)\b|\bmidway through\b|\bearly on\b|\blate on\b|\binside \w+ minutes\b",
    re.IGNORECASE,
)

ON = frozenset({"on", "in"})
OFF = frozenset({"off"})
# Behind "off" and "on" these make no particle of it: "came off his line", "came off worse".
NO_PARTICLE = frozenset("his her their the a an line worse worst best second better to of top".split())
# Before "on": no particle either, "was sent off late on", "came back on".
WHEN = frozenset({"late", "later", "early", "earlier", "back"})
ARRIVALS = frozenset({"introduction", "entrance"})
FIELD = frozenset({"fray", "game", "match", "contest", "pitch", "field"})

# Words of a side's selection before the match, which is no substitution.
SELECTION = Pattern(
    r"\bstarting|\bline-?ups?\b|\bXI\b|\beleven\b|\bfrom the (?:side|team|XI|start|warm)|\b(?:chang|alteration"
    r"|switch)\w* (?:to|from) "
    r"(?:the|his|their|a)\b(?! (?:back|front|\d|[\w-]+ (?:formation|shape)))"
    r"|\bsuspen|\brecall|\bstart(?:s|ed)? (?:in|for|at|up|ahead|as|on the bench|instead)\b"
    r"|\bfirst(?:-ever| league| home)? start\b"
    r"|\bfull debut\b|\bwarm-?up\b|\bthe side that\b|\bmade (?:one|two|three|four|five|six|seven|eight|nine|ten"
    r"|several|\d+) changes?\b(?! (?:at|after|before|midway|on the|in the \w+ minute))"
    r"|\bcup-tied\b|\bineligible\b|\bkick-?off\b|\bdropped to the bench\b|\bcame into the side\b|\bsquad\b"
    r"|\b(?:goalkeeping|only|sole|outfield) (?:alteration|change)\b|\bselection\b|\bchanges were\b|\bstarts? to\b",
    re.IGNORECASE,
)
# When nobody is left to come on, who goes off is not replaced.
_THEIR = r"(?:of )?(?:(?:three|five|six|their|the|its|his|her|allotted) )*"
_CHANGES = r"(?:sub\w*|changes|replacements)"
ALL_USED = Pattern(
    rf"\ball {_THEIR}{_CHANGES} (?:having |had |have )?(?:already |been |all )*(?:used|made)\b"
    rf"|\bno (?:more )?{_CHANGES} (?:left|remaining)\b|\b(?:used|made|exhausted) all {_THEIR}{_CHANGES}",
    re.IGNORECASE,
)
# Replacing somebody for good, or in another post.
FOR_GOOD = Pattern(
    r"\bas (?:the new\b|(?:[\w'’]+ ){0,3}(?:manager|head coach|coach|boss|captain|skipper|number (?:one|1)|"
    r"first[- ]choice)\b)|\bin charge\b"
    r"|\b(?:long-term|permanent|ideal|natural|possible|potential|obvious|perfect) replacement|\bsacked\b"
    r"|\bsince @p|\bin (?:january|february|july|august)\b|\bsince \w+(?: \w+)? replaced\b",
    re.IGNORECASE,
)
# The same, unless a change in the match is told: "a double change, with January signing Hale replacing Cole".
PERHAPS_FOR_GOOD = Pattern(
    r"\bsign(?:ed|ing)?\b.*\breplace|\btransfer|\bcontract\b|\bloan\b|\bsummer\b",
    re.IGNORECASE,
)
# What tells a change in the match, whatever else is told of the player who came on.
IN_MATCH = re.compile(
    r"\b(?:double|triple|quadruple) (?:change|substitution|switch)\b|\boff the bench\b"
    r"|\b(?:sen(?:d|t|ding)|br(?:ing|ought|inging)|thr(?:ow|ew|owing)|c(?:ome|ame|oming)) on\b(?! loan)"
    r"|\b(?:at|after) (?:the )?(?:break|interval|half-time)\b|\b(?:after|in the|on) \w+ minutes?\b"
    r"|\b\d+(?:st|nd|rd|th)[- ]minute\b",
    re.IGNORECASE,
)
# Behind a change: a time of its own that is no minute.
LATER = re.compile(
    r",? (?:(?:very |only )?(?:soon|shortly|moments|not long|immediately|straight|just|\w+ minutes) (?:after|later)"
    r"|soon|later|late on|at half-?time|at the (?:break|interval|restart))\b",
    re.IGNORECASE,
)
# Behind a minute told before it: that the change came at the interval.
AT_BREAK = re.compile(r"\b(?:for the second half|at half-?time|at the (?:break|interval|restart))\b", re.IGNORECASE)
# Between a minute and a change told behind it: that the change came before.
EARLIER = re.compile(r"\b(?:minutes?|moments|seconds) (?:earlier|before)\b", re.IGNORECASE)
# Behind a change told in passing: what the clause goes on to tell ("Foy, on for Hale, shot wide in the 70th minute").
ASIDE = re.compile(r", (?!in |on |after |with |at )\w+")
# Beside a coming on: for how long it was, up to the end.
CAMEO = re.compile(
    rf"\b(?:for (?:the )?(?:last|final|closing) (?P<last>{CARDINAL}) min(?:ute)?s\b|"
    rf"(?:an?|the|his) (?P<cameo>{CARDINAL})-minute (?:late )?(?:cameo|run-?out|appearance|outing)\b|"
    rf"(?:given|handed|granted|afforded) (?:just |only |the (?:last|final|closing) |a (?:last|final) )?"
    rf"(?P<given>{CARDINAL}) min(?:ute)?s\b(?! of))",
    re.IGNORECASE,
)
# Told of a substitute: when he came on ("80th-minute substitute Hale", "Hale, an 80th-minute replacement"). The minute
# of "in the 80th minute substitute Hale hit the post" is that of the shot.
TIMED = Pattern(
    r"(?<!\bin the )(?<!\d)(?P<before>\d{1,3})(?:st|nd|rd|th)[- ]minute (?:substitute|sub|replacement),? "
    r"(?P<on>@p)(?!'s? replac)|"
    r"(?P<who>@p),?(?: -)? (?:(?:who )?(?:was|came on) )?(?:as )?an? (?P<behind>\d{1,3})(?:st|nd|rd|th)[- ]minute "
    r"(?:substitute|sub|replacement)\b",
)
# Beside a going off: that the referee sent him.
SENT_OFF = re.compile(
    r"\b(?:red card|(?:straight|second) (?:red|yellow|booking|caution)|sent off|sending[- ]off|dismiss(?:ed|al))\b",
    re.IGNORECASE,
)
# Before an arrival: that it is his own, and no coach's of a player.
AFTER_HIS = re.compile(
    r"\b(?:minutes?|moments|seconds|shortly|soon) (?:after|of|from|since) (?:his|her) (?:\w+ )?"
    r"(?:introduction|entrance|arrival)$",
    re.IGNORECASE,
)
# How long somebody played who did not play to the end: "lasted 61 minutes", "completed the first hour".
LASTED = Pattern(
    rf"(?P<who>@p),?(?: who)? (?:only |just |barely )?(?:lasted|completed|managed|got through) "
    rf"(?:only |just |barely |some |the (?:first|opening) )?(?P<long>{CARDINAL} (?:minutes|mins)|(?:an )?hour)\b"
    r"(?! (?:after|of (?:the|this)|this|in (?:the|his)|before|for|across|later|earlier))"
)
