"""The verbs that score: which verb, and what must follow it for a goal to be told.

Patterns match the words behind the verb as `Marked` writes them ("@p" a person, "@t" a team), in lower case.
"""

from __future__ import annotations

import re
from typing import NamedTuple


class Verb(NamedTuple):
    """Verbs (lemmas) that tell a goal of their subject when what follows them fits the pattern."""

    lemmas: frozenset[str]
    behind: re.Pattern[str]


def _verb(lemmas: str | frozenset[str], behind: str) -> Verb:
    return Verb(frozenset(lemmas.split()) if isinstance(lemmas, str) else lemmas, re.compile(behind))


_NEAR = r"(?:[^.;@]{0,45}?\s)?"  # some words of the same clause, naming nobody
_ANY = r"(?:[^.;]{0,70}?[\s(])?"  # some words of the same clause
_KEEPER = r"(?:@p|(?:goal)?keeper|goalie|custodian)"

# Ways of kicking and heading; they score only where the words behind say that the ball went in.
FINISHES = frozenset(
    """
    angle arrow backheel belt bend blast blaze bounce bundle bury caress chip clip convert crack crash curl
    cushion deflect despatch dink direct dispatch divert drill drive finish fire flick foot force glance guide
    hammer head heel help hook knee knock lash lay let lift lob loop net nod nudge pass ping place plant poke
    pop power prod produce push put race ram redirect rifle roll scoop score scramble send shoot side-foot
    sidefoot slam slice slide slot smack smash squeeze stab steer stick stoop strike stroke sweep tap thrash
    thump thunder thwack toe touch tuck turn unleash volley wallop whack whip
    """.split()
)
# Of these a ball that goes "past" somebody has gone in; others may merely have gone past a defender.
_SHOTS = """
    head nod fire slot poke stab prod curl sweep roll slam smash hammer drill lash rifle blast power stroke steer glance
    guide bend lob volley thump thunder crash ram shoot place dink squeeze sidefoot direct tuck unleash score net strike
    finish put bundle clip drive lift chip arrow
"""
_HOME = (
    r"\bhome\b(?! (?:side|team|fans|crowd|support|supporters|defence|defender|keeper|goalkeeper|goal|end|ground|"
    r"win|defeat|loss|draw|debut|victory|success|game|match|leg))"
)
_GOALWARD = (
    r"\b(?:(?:into|in|inside|beyond|in off|between) (?:the |an? |his |their |@t's |@p's |[\w'-]+ ){0,4}?"
    r"(?:(?:back of the |empty |unguarded |open |vacant )*(?:net|goal)(?![\w-]| ?(?:kick|line|mouth))|(?:top|"
    r"bottom|far|near|left|right)"
    r"[\w -]{0,15} (?:corner|post)|corner(?! flag)|rigging|onion bag|roof of)|to the (?:[\w'-]+ ){0,3}(?:net|"
    r"corner(?! flag))|over the (?:goal )?line|in off)\b"
)
_PARTICLE = (
    r"\bin(?=\s*$|\s*[,.;:!)–—]| - | (?:from|off|at|after|before|for|via|by|past|on|under|underneath|beneath|as|when|"
    r"unmarked|unchallenged|superbly|with (?!ease)|[a-z]+ly|following|to make|another|what|and)\b| @p'"
    r"| (?:(?:the|an?|his|her|their|another|@p's|@t's|@t)\s)(?:(?!area|box|six|minute|half|season|game)[\w'-]+ "
    r"){0,3}?(?:@p(?:'s?)? )?(?:(?!area|box|six|minute|half)[\w'-]+ ){0,3}?"
    r"(?:rebound|ball|cross|corner|delivery|centre|free[- ]kick|penalty|spot[- ]kick|opener|"
    r"(?:second|third|fourth)(?! (?:half|leg|period|minute))|"
    r"winner|equali[sz]er|leveller|header|shot|volley|effort|pass|"
    r"goal|beauty|screamer|belter|stunner|rocket|curler|cut-?back|pull-?back|strike|consolation|knock-?down|flick-on)\b)"
)

# Whoever is beaten thus is a goalkeeper, named as one or not: "beat Hale from the edge of the area".
SHOT_PAST = re.compile(
    r"@p (?:in the \w+ minute|on \d+ min|after \d+ min|from (?:close|long|distance|\w+ yards|the edge|the spot|an? )|"
    r"(?:with|at) (?:an?|his|the) (?:[\w'-]+,? ){0,4}(?:shot|header|strike|effort|finish|drive|volley|free[- ]kick|"
    r"penalty|spot-kick|near post))"
)

SCORES: tuple[Verb, ...] = (
    _verb(FINISHES, _ANY + f"(?:{_HOME})"),
    _verb(FINISHES, _ANY + f"(?:{_GOALWARD})"),
    _verb(FINISHES, rf"(?:[^.;@]{{0,30}}?\s)?(?:{_PARTICLE})"),
    _verb(
        _SHOTS,
        rf"{_NEAR}(?:(?:past|beyond) (?:(?!the post)[\w'-]+ |@t(?:'s)? ){{0,6}}|(?:under|underneath|beneath|over|"
        rf"across|through) (?:(?:the|an?) )?(?:(?!pressure|by\b)[\w-]+ ){{0,2}}){_KEEPER}(?!'s? (?!near|far|legs|reach|"
        rf"dive|despair|left|right|hand))",
    ),
    _verb("curl bend slot steer slip roll stroke place sweep", rf"{_NEAR}a?round {_KEEPER}"),
    _verb(
        "hit strike fire send drive take try unleash shoot",
        r"(?:an?|the|his) (?:[\w'-]+,? ){0,5}(?:shot|drive|effort|header|volley|strike|free[- ]kick) (?:that|which) "
        rf"(?:[\w'-]+ ){{0,3}}(?:past|beyond|under|over|through) {_KEEPER}",
    ),
    _verb(
        "answer reply respond",
        r"(?:for @t\b|with (?:an?|his|the) (?:[\w'-]+ ){0,5}?(?:goal|penalty|spot-kick|header|strike|volley|finish)\b)",
    ),
    _verb("tuck put stroke slot roll stick", rf"{_NEAR}away\b"),
    _verb(
        "head fire put send shoot nod strike slot curl nudge edge volley poke sweep rifle give hand",
        rf"{_ANY}(?:ahead(?! of\b)|in front(?! of\b)|(?:back )?level\b|back on (?:level )?terms|into (?:an? |the |"
        rf"their )(?:[\w'-]+ )*lead|"
        r"(?:the|an?|their) (?:[\w'-]+ ){0,3}(?:lead|advantage)\b|(?:\d|one|two|three|four|five)[-–](?:\d|one|two|"
        r"three|nil) (?:up|ahead|in front))",
    ),
    _verb("score net", r""),
    _verb("equalise equalize level leveled levelled levele", r"(?!.{0,20}\b(?:accus|crit|allegation))"),
    _verb("draw", r"(?:@t |them |the \w+ )?level\b"),
    _verb("cancel", rf"{_NEAR}out\b"),
    _verb("open begin start", r"(?:up )?(?:the |his |@t's |their )(?:[\w'-]+ )?(?:scoring|account)\b"),
    _verb("break", rf"{_NEAR}deadlock\b"),
    _verb(
        "double treble triple quadruple extend increase stretch restore regain halve reduce cut trim add",
        rf"{_ANY}(?:lead|advantage|deficit|arrears|tally|cushion|scoring|parity|margin)\b",
    ),
    _verb(
        "pull get grab claw bring peg",
        r"(?:(?:a|one|another)(?: late| quick)?(?: goal)?(?: straight)? back\b|back (?:a|one)\b)",
    ),
    _verb(
        "make",
        r"(?:it|the (?:score|scoreline|match|game|points|tie|result|win)|matters) "
        r"(?:[\w'-]+ ){0,2}?(?:\d|two|three|four|five|six|level|safe)\b(?! "
        r"\w+ (?:in|wins|games|straight))",
    ),
    _verb(
        "find",
        r"(?:the |his )?(?:[\w'-]+ )?(?:back of )?(?:the )?(?:net|target|(?:bottom|top|far|near|roof)[\w -]{0,12} "
        r"(?:corner|net)|scoresheet)\b",
    ),
    _verb(
        "get be put write",
        rf"{_NEAR}on (?:the )?(?:score-?sheet|score sheet|scoreboard|target)\b|among the (?:goals|scorers)\b",
    ),
    _verb("get", r"off the mark\b"),
    _verb("make", r"no mistake\b(?!s)"),
    _verb(
        "earn salvage rescue snatch secure seal clinch steal nick win save grab preserve settle decide",
        rf"{_ANY}(?:points?|draws?|win|victory|spoils|game|match|tie|derby|success|all "
        rf"three)\b[^,;]{{0,50}}\b(?:from the (?:penalty )?spot|with (?:an?|his|the) [^.;]{{0,40}}(?:goal|strike|"
        r"header|penalty|finish|effort|volley|shot|free[- ]kick|winner|equali[sz]er|tap-in)|at the death|last-gasp)",
    ),
    _verb(
        "secure seal snatch salvage rescue earn clinch steal nick win",
        rf"{_ANY}(?:last-gasp|last-minute|stoppage-time|injury-time|dramatic|late) (?:[\w-]+ )?(?:draw|point|"
        rf"points|win|winner|victory)\b",
    ),
    _verb(
        "complete seal round wrap cap",
        rf"{_ANY}(?:scoring|rout|comeback|turnaround|fightback|thrashing|victory|win|points|success|"
        rf"demolition)\b(?!.{{0,40}}\b(?:save|stop|tackle|clean sheet))",
    ),
    _verb(
        "join mark celebrate cap crown respond reply open announce round wrap return repay inspire earn deliver "
        "contribute star punish stun silence rescue save edge "
        "ruin spoil end make put give lift hand send fire help complete settle seal win snatch secure",
        r"(?:(?:[^.;@]|@t){0,60}?\s)?with (?:an?|his|the|another|both|two) (?:[\w'-]+ ){0,5}?(?:goals?|brace|double|"
        r"hat-?trick|winner|opener|equali[sz]er|leveller|tap-in)\b(?! (?:kick|difference))",
    ),
    _verb(
        "be prove",
        r"(?:an? |the )[^.;@]{0,100}?\bwith (?:an?|the|his) (?:[\w'-]+ ){0,4}?(?:goal|brace|double|hat-?trick|winner|"
        r"equali[sz]er)\b(?! (?:kick|difference))",
    ),
    _verb("send", r"@p (?:[\w'-]+ )?(?:the )?wrong way"),
    _verb(
        "convert",
        r"(?!.{0,12}\b(?:to|into)\b)(?:by\b|.{0,40}(?:penalty|spot|cross|chance|rebound|pass|corner|12 yards|ball|"
        r"delivery|free[- ]kick)|\s*[,.;]|$)",
    ),
    _verb(
        "finish",
        r"(?:by\b|off\b(?! (?:the|their|his) (?:season|campaign))|(?:[a-z]+ly|well|low|superbly|with aplomb|smartly|"
        r"first[- ]time)\b|past\b|into\b|from (?:close|\d|a|the|inside|outside)|(?:@p|@t)'s\b|(?:an?|the) "
        r".{0,25}\bmove\b)",
    ),
    _verb("bury dispatch despatch", r"(?!.{0,15}@[pt])(?:the|a|his|it|past|what|from|into)\b"),
    _verb(
        "strike",
        r"(?:twice|again|late|early|first|back (?:through|with|in)|in the|on the|with|from|for|either side|after|"
        r"just|seconds|\w+ minutes|"
        r"at the|the (?:winner|equal|opener|opening|second|third|only|decisive)|his|their)\b|\s*[,.;]|$",
    ),
    _verb(
        "strike",
        r"an? (?!post|bar)(?:[^,.;@]{0,60}?(?:into|from|past|to|low|in the)\b|[^,.;@]*[,.;])(?!.*\b(?:save|tip|block))",
    ),
    _verb(
        "get bag grab notch claim register add hit produce plunder snatch pinch nab contribute chip weigh come "
        "help complete head "
        "fire volley curl lash drill steal nick find poach strike reach gobble tuck crash hammer smash thump "
        "rifle secure seal record roll slam sweep tap stab poke force",
        r"(?!an? (?:assist|chance))(?:himself |home |in |with |through |to |off |up |themselves )*(?:an?|the|his|"
        r"her|their|another|both|two|three|four|@[pt]'s?|late|early|yet another|only|what)"
        r"(?: (?!of\b|at\b|on\b)[\w'-]+){0,7}? (?:goals?(?! ?(?:kick|line|bound|mouth))|winner|opener|"
        r"equali[sz]er|leveller|brace|double|hat-?trick|"
        r"treble|consolation|(?:first|second|third|fourth|fifth|sixth|seventh)(?=\s*[,.;)]|\s*$| (?:goal|from|"
        r"with|in|on|after|when|for|of the (?:game|night|match|"
        r"afternoon|evening|day)|late|before|just|as|shortly|soon|via|at|moments|to|past|since|either|under|\w+ "
        r"minutes)\b))",
    ),
)
