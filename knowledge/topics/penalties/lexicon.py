"""The words of penalties: what a kick is called, and the verbs that tell how it ended."""

from __future__ import annotations

import re

from knowledge.reading.language.pattern import Pattern

KICKS = frozenset({"penalty", "penalties", "pen", "pens", "pk", "pks", "retake"})
# Behind "penalty" these make the kick's name longer; any other noun makes something else of it ("penalty area").
TAILS = frozenset({"kick", "kicks", "effort", "attempt", "strike", "shot"})
GOALS = frozenset(
    """
    goal equaliser equalizer winner opener leveller consolation finish conversion brace double strike effort
    """.split()
)

# To one of these, of a keeper's, the ball goes that beats him: "to Hale's right".
PLACES = frozenset({"left", "right", "side", "corner", "post"})

# Who does these to a kick, or from the spot, scores.
SCORE = frozenset(
    """
    convert score dispatch despatch bury slot net tuck roll stroke thump smash hammer drill fire slam thunder
    rifle sink finish power sweep place put knock slide chip dink lash crash execute nail bag notch add grab
    curl squeeze blast clip steer guide side-foot sidefoot bang ram stab poke whip plant complete level
    equalise equalize strike double wrap seal oblige pass claim hit make land float panenka slip transform connect
    """.split()
)
# A kick that does these, or a side that does them with one, has scored: "Kane's penalty gave England the lead".
DECIDE = frozenset(
    """
    give put earn seal secure win rescue level equalise equalize restore settle double hand draw open cancel
    salvage clinch decide separate ensure send make snatch gift wrap complete halve reduce bring extend cap
    help prove divide inspire reply respond answer mark celebrate start break score round increase strike add deliver
    pull ice
    """.split()
)
# Of these a kick that counted is the object: "cancelled out Kane's penalty".
ANSWER = frozenset({"cancel", "follow", "nullify", "negate", "answer", "add"})
ENDING_VERBS = frozenset("hit provide score net convert slot bury dispatch strike fire sink roll stroke tuck".split())
# Scoring verbs that need no object where a penalty has been told of.
FROM_THE_SPOT = frozenset({"convert", "dispatch", "despatch", "oblige", "stroke"})
SHOOTOUT_GOALS = frozenset({"score", "convert", "net"})
KEEPS_OUT = frozenset({"keep", "stop", "save", "deny", "prevent", "repel", "reach"})
"""Who cannot do these to a kick is beaten: "could not keep out"."""
# Ends of a shoot-out, scored by who brings them about: "hit the winner", "provided the clincher".
ENDS = frozenset({"clincher", "winner", "decider", "kick", "effort", "attempt", "one"})
SEVERAL = frozenset({"brace", "pair"})
# So many kicks at once: "buried two penalties", "scored twice from the spot".
COUNTED = re.compile(
    r"\b(?P<two>two|both|brace of|pair of)(?: [\w'-]+){0,3}? (?:penalties|pens|pks|(?:penalty|spot)[ -]?kicks)\b"
    r"|\b(?P<twice>twice) (?:more )?(?:from (?:the )?(?:penalty )?spot|with penalties)\b",
    re.IGNORECASE,
)
# Verbs before "from the spot" that tell no goal.
NO_GOAL = frozenset(
    """
    miss fail squander waste fluff blaze sky balloon skew spurn botch drag scuff save deny thwart foil stop
    step stand face award concede appeal claim try have want be shoot restart hit frustrate see clear watch
    read
    """.split()
)

SPOT = Pattern(
    r"\bfrom (?:the )?(?:(?:penalty|pk) )?(?:spot|mark)\b|\bfrom (?:12|twelve) yards\b|\bfrom (?:11"
    r"|eleven) (?:metres|meters|m)\b",
    re.IGNORECASE,
)
# Beside these twelve yards are the spot's: "converted from 12 yards after Hale was brought down".
FOULED = Pattern(
    r"\bfouled\b|\b(?:brought|hauled|pulled|hacked|chopped|dragged|cut|taken) down\b|\bfelled\b|\btripped\b|"
    r"\bupended\b"
    r"|\bhandball|\bhandled\b|\bbundled over\b|\bscythed\b|\bwrestled\b",
    re.IGNORECASE,
)
# Who is so from the spot has scored: "was unerring from the spot".
COOL = frozenset("accurate calm clinical composed cool deadly faultless flawless ice-cool target unerring".split())
SURE_SPOT = re.compile(r"spot|mark|met(?:re|er)s", re.IGNORECASE)  # twelve yards may be open play
TOLD = Pattern(
    r"\bpenalt(?:y|ies)\b(?![ -](?:area|box|shoot-?out|spot))|\bspot[- ]?kick|\b(?:to"
    r"|from) the (?:penalty )?spot\b|\bPKs?\b|\bthe wrong way from (?:12|twelve) yards",
    re.IGNORECASE,
)
REFUSED = Pattern(
    r"\b(?:appeal|claim|shout|cried|denied a|no penalty|turned down|waved|overturn|rescind|reversed"
    r"|should have (?:had|been)|wanted a)",
    re.IGNORECASE,
)
# What gives a penalty, so that the next sentence may tell its end.
AWARDED = re.compile(
    r"\baward|\bpoint(?:ed|ing|s)? to\b|\bw[oi]n(?:s|ning)?\b|\bearn|\bdr[ae]w|\bconced|\bg[ia]ven?\b|\bgets?\b"
    r"|\bgot\b|\bhandball|\bfoul|\bfell|"
    r"\bbrought down|\btrip|\bhandled|\bblew|\bVAR\b|\bpenalty\W*$|\bspot\W*$",
    re.IGNORECASE,
)
MATCH = re.compile(r"\b(?:normal|regulation|full)[- ]time\b|\bregulation\b|\bin the match\b", re.IGNORECASE)
FAILED = frozenset({"saved", "missed", "failed", "wasted", "squandered", "skied", "unsuccessful"})
LAST_TRY = re.compile(r"\bre-?taken? (?:penalty|spot[- ]?kick|kick|effort|attempt)\b", re.IGNORECASE)
RETAKEN = re.compile(r"\bre-?t(?:aken?|aking|ook)\b|\bt(?:aken?|ook) again\b|\bencroach|\breprieve", re.IGNORECASE)
# A kick that does this ended a shoot-out, in an article that tells of one.
ENDING = Pattern(
    r"\bthrough (?:to|into|on|in)\b|(?<!-)\bwinning\b|\bdecisive\b|\bclinch|\bsettled\b|\bsent .{0,40}\bthrough\b"
    r"|\b(?:first|opening|second|third|fourth|fifth|sixth|final|next(?: \w+)?) (?:kicks?|efforts|takers?)\b"
    r"|\bto win the (?:tie|contest)\b",
    re.IGNORECASE,
)
SHOOTOUT = Pattern(
    r"\bshoot[- ]?outs?\b|\bsudden[- ]death\b|\bon (?:penalties|pens|pks|spot[- ]kicks)\b"
    r"|\brounds? of (?:penalties|pks|spot[- ]kicks|kicks)\b"
    r"|\b(?:in|to|went to|into|via) (?:penalties|pks|spot[- ]kicks)\b|\bpenalties\b.{0,20}\bextra[- ]time\b"
    r"|\bextra[- ]time and penalties\b|\bpanenka in the\b",
    re.IGNORECASE,
)
