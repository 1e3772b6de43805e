"""The words of penalties: what a kick is called, and the verbs that tell how it ended."""

from __future__ import annotations

import re

KICK = frozenset({"penalty", "penalties", "pen", "pens", "pk", "pks"})
# Behind "penalty" these make the kick's name longer; any other noun makes something else of it ("penalty area").
KICK_TAILS = frozenset({"kick", "kicks", "effort", "attempt", "strike", "shot", "try"})
GOALS = frozenset({"goal", "equaliser", "equalizer", "winner", "opener", "leveller", "consolation", "finish", "conversion", "brace", "double"})
MISSES = frozenset({"miss", "misses", "failure"})
SAVES = frozenset({"save", "stop", "stops", "saves"})
# A kick by another name, where a penalty is being told of.
TRIES = frozenset({"effort", "attempt", "kick", "shot", "strike", "panenka", "try", "spotkick"})

SCORE = frozenset(
    """
    convert score dispatch despatch bury slot net tuck roll stroke thump smash hammer drill fire slam thunder rifle sink finish
    power sweep place put knock slide chip dink lash crash execute nail bag notch add grab curl squeeze blast clip steer guide
    side-foot sidefoot bang ram stab poke whip plant complete level equalise equalize strike double wrap seal oblige pass
    """.split()
)
# Scoring verbs that say by themselves, of one who took a penalty, that it went in.
PLAINLY_SCORE = frozenset("convert score dispatch despatch bury slot net tuck roll stroke thump smash sink oblige equalise equalize level".split())
MISS = frozenset(
    """
    miss fail squander waste fluff blaze sky balloon skew spurn botch drag scuff shank fritter misfire hoof
    """.split()
)
SAVE = frozenset(
    """
    save stop parry deny thwart repel block palm tip turn foil smother claw fend swat beat push keep frustrate read stave get
    """.split()
)
# Of these a keeper's name is the subject or agent only where a save is meant.
DENY = frozenset({"deny", "thwart", "foil", "frustrate"})
TAKE = frozenset({"take", "hit", "strike", "step", "stand", "shoot", "face", "see", "have", "watch", "send", "aim", "go", "attempt"})
# The subject of these went in: "X's penalty gave Leeds the lead".
DECIDE = frozenset(
    """
    give put earn seal secure win rescue level equalise equalize restore settle double hand draw open cancel salvage clinch
    decide separate ensure send make hand snatch gift wrap complete halve reduce bring extend cap help prove divide inspire
    """.split()
)
# Objects of these are goals: "cancelled out X's penalty".
ANSWER = frozenset({"cancel", "follow", "overturn", "nullify", "negate", "answer", "add"})
# What a side does to a penalty before it is taken.
AWARD = frozenset("award give concede win earn appeal claim request get draw seek want demand deny grant hand wave overturn reverse rescind".split())
WOODWORK = frozenset({"post", "bar", "crossbar", "woodwork", "upright", "frame"})

SPOT = re.compile(
    r"\bfrom (?:the )?(?:(?:penalty|pk) )?(?:spot|mark)\b|\bfrom (?:12|twelve) yards\b|\bfrom (?:11|eleven) (?:metres|meters|m)\b", re.IGNORECASE
)
SURE_SPOT = re.compile(r"spot|mark|met(?:re|er)s", re.IGNORECASE)  # twelve yards may be open play
TOLD = re.compile(
    r"\bpenalt(?:y|ies)\b(?![ -](?:area|box|shoot-?out|spot))|\bspot[- ]?kick|\b(?:to|from) the (?:penalty )?spot\b|\bPKs?\b",
    re.IGNORECASE,
)
REFUSED = re.compile(
    r"\b(?:appeal|claim|shout|cried|denied a|no penalty|turned down|waved|overturn|rescind|reversed|should have (?:had|been)|wanted a)", re.IGNORECASE
)
RETAKEN = re.compile(r"\bre-?t(?:aken?|aking|ook)\b|\bt(?:aken?|ook) again\b|\bsecond attempt\b", re.IGNORECASE)
FIRST = frozenset({"initial", "first", "original"})
SHOOTOUT = re.compile(
    r"\bshoot[- ]?outs?\b|\bsudden[- ]death\b|\bon (?:penalties|pens|pks|spot[- ]kicks)\b|\brounds? of (?:penalties|pks|spot[- ]kicks|kicks)\b"
    r"|\b(?:winning|decisive|deciding|fifth|fourth|third|second|first) (?:penalty|spot[- ]kick|kick|pk)\b.{0,40}\b(?:win|won|through|victory|final|title|trophy)\b"
    r"|\b(?:in|to|went to|into|via) (?:penalties|pks|spot[- ]kicks)\b|\bpenalties\b.{0,20}\bextra[- ]time\b",
    re.IGNORECASE,
)
