"""The verbs by which a ball is put in: which verb, and what must follow it for a goal to be told.

Patterns match the words behind the verb as `Marked` writes them ("@p" a person, "@t" a team), in lower case.
"""

from __future__ import annotations

import re

from knowledge.topics.goals.wordings.goalward import FINISHES, GOALWARD, HOME, IN
from knowledge.topics.goals.wordings.rule import ANY, KEEPER, NEAR, NO_FINISH, Verb, verb

# Of these a ball that goes "past" somebody has gone in; others may merely have gone past a defender.
_SHOTS = """
    head nod fire slot poke stab prod curl sweep roll slam smash hammer drill lash rifle blast power stroke steer glance
    guide bend lob slide volley thump thunder crash ram shoot place dink squeeze sidefoot direct tuck unleash score net
    strike finish put bundle clip drive lift chip arrow thrash whip wallop whack crack belt angle fizz bang batter
    cannon jam jab slap spear snap shovel smuggle scramble ping caress redirect scuff
"""
_NET = r"(?:(?:back|roof) of the )?(?:net|netting|onion bag|rigging)"
# What a ball goes past that misses: "a shot past the left post that frustrated Hale".
_NO_KEEPER = r"(?:the )?(?:[\w-]+ )?(?:post|posts|upright|bar|crossbar)\b"
# Whoever is beaten thus is a goalkeeper, named as one or not: "beat Hale from the edge of the area".
SHOT_PAST = re.compile(
    r"(?:(?:the |@t(?:'s)? )?(?:[\w-]+ )?(?:goal)?keeper )?@p (?:for (?:an?|the|his|another|@t's) (?:@t "
    r")?(?:[\w'-]+ ){0,3}(?:goal|consolation|opener|winner|"
    r"equali[sz]er|second|third)\b|in the \w+ minute|on \d+ min|after \d+ min|"
    r"from (?:close|long|distance|\w+ yards|the edge|the spot|an? )|"
    r"(?:with|at) (?:an?|his|the) (?:[\w'-]+,? ){0,4}(?:shot|header|strike|effort|finish|drive|volley|"
    r"free[- ]kick|blast|chip|lob|"
    r"penalty|spot-kick|near post)|with ease(?=\.|$))"
)

SCORES: tuple[Verb, ...] = (
    verb(
        FINISHES,
        ANY + r"(?:for|to make it) (?:an? |the )?(?:[\w-]+ ){0,2}?\d-\d(?: [\w-]+)? (?:lead|advantage)\b",
    ),
    verb(FINISHES, ANY + f"(?:{HOME})"),
    verb(FINISHES, ANY + f"(?:{GOALWARD})"),
    verb(FINISHES, rf"(?:[^.;@]{{0,30}}?\s)?(?:{IN})"),
    verb(
        f"{_SHOTS} tap nod turn flick divert touch prod knock volley force",
        r"(?:@p's|@t's|the|a|his) (?:[\w'-]+ ){0,3}(?:cross|corner|delivery|free[- ]kick|ball|pass|rebound|centre|"
        r"cut-?back|pull-?back|knock-?down|effort|shot|header) (?:off the (?:\w+ )?(?:post|bar|woodwork) and )?"
        r"in(?=\s*$|[,.;]| (?:from|at|off|past|via|to|for|as|when)\b)",
    ),
    verb(
        _SHOTS,
        rf"(?!through @p(?!'))(?:@p's? (?:[\w'-]+ ){{1,4}}?)?{NEAR}(?:(?:past|beyond) "
        rf"(?:(?!{_NO_KEEPER})[\w'-]+ |@t(?:'s)? ){{0,6}}|"
        rf"(?:under|underneath|beneath|over|across|through) (?:(?:the|an?) )?"
        rf"(?:(?!(?:pressure|by|for|to|of|goal|which|where|and)\b)[\w-]+ ){{0,2}})"
        rf"{KEEPER}"
        rf"(?!'s? (?!near|far|legs|reach|dive|despair|left|right|hand)){NO_FINISH}",
    ),
    verb(
        FINISHES,
        r"(?:an?|the|his) (?:[\w'-]+,? ){0,4}?(?:shot|drive|effort|header|volley|strike|finish|free[- ]kick|penalty|"
        rf"spot[- ]kick) (?:low )?(?:past|beyond|over) (?:(?!{_NO_KEEPER}|"
        rf"(?:after|from|by|as|when)\b)[\w'-]+ |@t(?:'s)? ){{0,4}}{KEEPER}\b(?!')",
    ),
    verb(
        "hit unleash strike",
        r"(?:an?|the|his) (?:[\w'-]+,? ){0,4}?(?:shot|drive|effort|volley|screamer|rocket|thunderbolt|piledriver|blast|"
        rf"belter|curler|rasper) (?:low )?(?:past|beyond) (?:the )?{KEEPER}\b(?!')",
    ),
    verb(
        FINISHES | {"hit"},
        r"(?!.{0,70}(?:\b(?:pass|cross|corner|ball|delivery|cut-?back|free[- ]kick|penalty)\b|\b(?:to|for|towards) @p))"
        rf"{ANY}for (?:the|an?|his|their) (?:[\w'-]+ ){{0,2}}?(?:equali[sz]er|winner|opener|leveller|consolation)\b",
    ),
    verb("leave make set have see", rf"(?:the |@t's |@p's )?{_NET} (?:bulg|rippl|billow|shak|danc)\w*"),
    verb("bulge ripple billow", rf"(?:the |@t's |@p's )?{_NET}\b(?!ting)"),
    verb(
        "bury roll slot place stroke send put tuck slide side-foot sidefoot fire drill slam pass stick sweep thump",
        rf"(?:it|the ball|an? (?:[\w-]+ )?(?:shot|penalty|effort)|his (?:[\w-]+ )?(?:penalty|spot-kick|kick|"
        rf"effort|shot)|the (?:penalty|spot-kick|kick)) "
        rf"(?:[\w-]+ ){{0,2}}to (?:the )?{KEEPER}'s? (?:left|right)\b",
    ),
    verb("curl bend slot steer slip roll stroke place sweep", rf"{NEAR}a?round {KEEPER}"),
    verb(
        _SHOTS,
        rf"(?:[^.;@]{{0,30}}?\s)?(?:through|between) (?:the )?"
        rf"(?:legs of (?:the )?(?:[\w-]+ )?{KEEPER}|{KEEPER}'s? legs)\b"
        r"(?! (?:but|only|in midfield|on the (?:left|right|halfway)|before|and (?:wide|onto|against|clear|away)))",
    ),
    verb(
        "hit strike fire send drive take try unleash shoot crack",
        r"(?:an?|the|his) (?:[\w'-]+,? ){0,5}(?:shot|drive|effort|header|volley|strike|free[- ]kick) (?:that|which) "
        rf"(?:(?:[\w'-]+ ){{0,3}}(?:past|beyond|under|over|through)|(?:gave|left|beat)) (?:the )?{KEEPER}(?! "
        rf"(?:to|a) )",
    ),
    verb("tuck put stroke slot roll stick", rf"{NEAR}away\b"),
    verb("make", r"no mistake\b(?!s)"),
    verb(
        "scissor-kick scissors-kick scissor overhead-kick bicycle-kick",
        r"(?:it|the ball|@p's \w+) (?:in|home)\b|home\b",
    ),
    verb(
        _SHOTS,
        r"(?:an?|the|his) (?:[\w'-]+,? ){0,4}?(?:shot|drive|effort|strike) between @p and (?:his|the) (?:near )?post",
    ),
    verb("send", r"(?:@p|(?:the|@t's) (?:[\w-]+ ){0,2}(?:goal)?keeper) (?:[\w'-]+ )?(?:the )?wrong way"),
    verb(
        "convert",
        r"(?!(?:[\w'-]+ ){0,2}(?:to|into)\b(?! (?:stoppage|added|injury|the (?:net|bottom|top|corner))))(?:by\b|"
        r"(?:[\w-]+ly )?from (?:close|\w+ (?:yards|metres)|the spot)|"
        r"(?:with (?:relish|aplomb|ease|confidence|conviction|authority|a)\b|and\b|on (?:the hour|\d)|past |low |"
        r"high |coolly|"
        r"emphatically|late |deep )|"
        r".{0,40}(?:penalty|pk\b|spot|cross|chance|tap-in|rebound|pass|corner|12 yards|ball|"
        r"delivery|free[- ]kick)|\s*[,.;]|$)",
    ),
    verb(
        "finish",
        r"(?:by\b|off\b(?! (?:the|their|his) (?:season|campaign))|(?:[a-z]+ly|well|low|superbly|with aplomb|smartly|"
        r"first[- ]time)\b|past\b|into\b|from (?:close|\d|\w+ (?:yards|metres|meters)|a|the|inside|outside)|"
        r"on the (?:quick )?(?:counter|break)|"
        r"(?:after|following) an? (?:[\w-]+ ){0,3}?(?:one-two|give-and-go|exchange|run|move|pass|cross)\b|"
        r"(?:@p|@t)'s\b|(?:an?|the) (?:@p (?:[\w-]+ )?|.{0,25}\b)(?:move|pass|cross|feed|through[- ]ball|centre)\b|"
        r"at the (?:second|third) (?:attempt|time)|"
        r"with (?:his|the) (?:[\w-]+ ){0,3}?(?:left|right|foot|boot|instep|toe|head)\b)",
    ),
    verb("finish", r"\s*\.?\s*$"),
    verb("pick", r"(?:his|her|the) spot\b(?!,? (?:but|only))"),
    verb("bury dispatch despatch", r"(?!.{0,15}@[pt])(?:the|a|his|it|past|what|from|into)\b"),
    verb(
        "strike",
        r"(?:twice|again|late|early|first|back (?:through|with|in)|in the|on the|with|from|for|either side|after|"
        r"just|seconds|\w+ minutes|"
        r"at the|the (?:winner|equal|opener|opening|second|third|only|decisive)|his|their)\b|\s*[,.;]|$",
    ),
    verb(
        "strike",
        r"an? (?!post|bar)(?:[^,.;@]{0,60}?(?:into|from|past|to|low|in the)\b|[^,.;@]*[,.;])(?!.*\b(?:save|tip|block))",
    ),
    verb(
        "turn divert deflect redirect help guide flick knock nudge tap touch prod",
        rf"(?:it |@p's (?:[\w-]+ ){{1,4}}|(?:the|an?|his) (?:[\w-]+ ){{0,3}}(?:cross|corner|ball|delivery|centre|"
        rf"free[- ]kick) )(?:past|beyond) (?:(?:the|@t's) (?:[\w-]+ ){{0,2}})?(?:(?:goal)?keeper @p|{KEEPER})(?! @p)"
        r"(?!,? (?:but|only|before)\b)",
    ),
    verb(
        "meet connect",
        r"(?:[^.;]{0,60}? )?with an? (?:[\w-]+,? ){0,4}(?:header|volley|shot|strike|finish|effort) "
        r"(?:into|past|for (?:his|her|an?|the) (?:[\w-]+ ){0,3}?(?:goal|second|third|opener|winner|equali[sz]er)|"
        r"that (?:[\w'-]+ ){0,4}(?:beat|flew|went in|found|past|beyond|into))\b",
    ),
    verb("have", r"(?:an?|the) (?:[\w-]+ ){0,2}tap-in\b"),
    verb("pounce", r"(?:from (?:close|\w+ yards)|for (?:@t|the (?:@t|[\w-]+ (?:goal|equali[sz]er|winner|opener))))"),
    verb("do", r"the rest\b"),
    verb(
        "breach",
        r"(?:(?:the|@t's|@t|their) )+(?:[\w-]+ ){0,2}(?:defences?|goal|rearguard|back ?line)"
        r"(?=\s*[,.;]|\s*$| (?:with|on|after|in the|from|when|for|late|early|just)\b)",
    ),
    verb("accept", r"the (?:gift|present|invitation)\b(?! to)"),
    verb(
        "catch",
        rf"(?:the )?(?:[\w-]+ )?{KEEPER} (?:out|off guard|unawares|by surprise|cold) (?:with|from) (?:an?|his)\b",
    ),
    verb("chip lob nutmeg", r"(?:the|@t's) (?:[\w-]+ ){0,2}(?:goal)?keeper\b(?!,? (?:but|only))"),
    verb(
        "chip lob",
        r"@p(?=\s*\.|\s*$| (?:from (?:\d|halfway|an?|the (?:edge|halfway)|outside|long|distance|close)|for the|"
        r"to make))",
    ),
    verb(
        "slip",
        r"(?:it|the ball|(?:an?|his) (?:[\w-]+ )?(?:shot|finish)) (?:past|under|beneath|beyond) "
        rf"(?:the )?(?:[\w-]+ )?{KEEPER}(?=\s*[,.;]|\s*$| (?:from|for|to (?:make|give|put|open)|in the|on \d|"
        rf"after|at the))",
    ),
    verb("hit", rf"(?:an?|the|his|one) ?(?:[\w'-]+,? ){{0,4}}{GOALWARD}"),
    verb("gobble snaffle", r"(?:up )?(?:the|a) (?:[\w-]+ ){0,2}(?:rebound|chance|opportunity)\b"),
    verb("have", r"the ball in the (?:back of the )?net\b"),
    verb(
        "apply provide supply add get put",
        r"(?:the|a) (?:[\w'-]+ ){0,2}?(?:final|finishing|decisive|last|crucial) touch(?:es)?\b"
        r"(?! (?:on|to) (?:the|an?) (?:[\w-]+ )?(?:display|performance|day|night|evening|afternoon|victory|win))|"
        r"(?:the|an?) (?:[\w-]+ ){0,2}finish\b(?! (?:all |badly )?(?:wrong|wide|over))",
    ),
)
