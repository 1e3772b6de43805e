"""The verbs that tell a goal by what it did to the score and the match: the lead, a level score, a win.

Patterns match the words behind the verb as `Marked` writes them ("@p" a person, "@t" a team), in lower case.
"""

from __future__ import annotations

from knowledge.topics.goals.wordings.goalward import FINISHES
from knowledge.topics.goals.wordings.rule import ANY, NEAR, SIDE, Verb, verb

OUTCOMES: tuple[Verb, ...] = (
    verb(
        "answer reply respond",
        r"(?:for @t\b|with (?:an?|his|the) (?:[\w'-]+ ){0,5}?(?:goal|penalty|spot-kick|header|strike|volley|finish)\b)",
    ),
    verb(
        FINISHES,
        r"(?:(?:@t|them|the [\w-]+|(?:his|the) (?:side|team)) )?(?:ahead(?! of\b)|in front(?! of\b)|into (?:an? |the |"
        r"their )(?:[\w'-]+ )*lead\b)",
    ),
    verb(
        "head fire put push send shoot nod strike slot curl nudge edge volley poke sweep rifle give hand",
        rf"{ANY}(?:ahead(?! of\b)|in front(?! of\b)|(?:back )?level\b|back on (?:level )?terms|into (?:an? |the |"
        rf"their )(?:[\w'-]+ )*lead|"
        r"(?:the|an?|their|its) (?:[\w'-]+ ){0,3}(?:lead|advantage|cushion)\b|(?:\d|one|two|three|four|"
        r"five)[-–](?:\d|one|two|"
        r"three|nil) (?:up|ahead|in front))",
    ),
    verb(
        "punish",
        r"(?!for |by )(?:(?:more|some|the|an?|@t's?|@p's?|their|his) )*(?:[\w-]+ ){0,2}(?:defending|errors?|mistakes?|"
        r"slips?|blunders?|"
        r"lapses?|back-?pass|hesitation|mix-up|indecision|howler|generosity)\b",
    ),
    verb("get", r"(?:the |@t's )?party (?:started|going|under ?way)\b"),
    verb(
        "put",
        r"the (?:seal|icing|cherry) on\b(?! (?:his|their|an?) (?:[\w-]+ ){0,2}(?:display|performance|"
        r"season|career))",
    ),
    verb(
        "win nick snatch pinch steal",
        r"it (?:in the \S+ minute|in (?:stoppage|injury|added|extra)|with (?:an?|his) (?:[\w-]+ ){0,4}"
        r"(?:goal|header|shot|"
        r"strike|penalty|finish|volley|free[- ]kick)|from the spot|late|at the death|for @t|\w+ minutes from)\b",
    ),
    verb(
        "settle decide", r"(?:the (?:[\w-]+ )?(?:tie|match|game|contest|final|derby|affair))\b(?! (?:with a save|in))"
    ),
    verb(
        "see fire send help steer guide lead",
        r"(?:@t|them|his side|the \w+) (?:back )?into (?:an? |the )(?:[\w'-]+ ){0,3}lead\b",
    ),
    verb("equalise equalize level leveled levelled levele", r"(?!.{0,20}\b(?:accus|crit|allegation))"),
    verb(
        "tie knot even",
        r"(?:up )?(?:(?:the (?:game|match|score|scores|contest|series)|(?:every)?things?|it|matters)\b(?: up\b)?|"
        r"the score)(?! (?:together|down|in knots))",
    ),
    verb("pull", rf"{SIDE} (?:back )?(?:to )?within (?:an?|one|two|three)\b"),
    verb(
        "have",
        r"the (?:final say|last word|last laugh)\b"
        r"(?=.*\b(?:goal|strike|header|penalty|finish|shot|effort|winner|equali[sz]er|leveller)\b)",
    ),
    verb("find make", r"(?:the|a|their|@t's?) (?:[\w-]+ )?breakthrough\b(?! for @p)"),
    verb(
        "cap crown complete end seal",
        rf"{ANY}with (?:an?|his|the) (?:[\w'-]+ ){{0,4}}?(?:header|strike|volley|free[- ]kick|penalty|finish|tap-in)\b"
        r"(?! (?:that|which) (?:went|flew|hit|was|drifted|sailed))",
    ),
    verb("get set", r"the scoring\b"),
    verb("kick", r"(?:off|started) the scoring\b"),
    verb(
        "get set",
        r"(?:things|@t|(?:the )?(?:game|proceedings|evening|afternoon|night|party)) (?:started|going|under ?way|"
        r"off)[^.;]{0,40} with (?:an?|his|the) (?:[\w'-]+ ){0,5}?(?:goal|strike|header|penalty|finish|volley)\b",
    ),
    verb(
        "add put give",
        r"(?:[\w-]+ )?(?:gloss|shine|sheen|polish|respectability|(?:the|some) (?:[\w-]+ )?(?:cherry|icing|gloss)) "
        r"(?:to|on)\b(?! (?:his|her|their|an?) (?:[\w-]+ ){0,2}(?:display|performance|season|campaign|career))",
    ),
    verb(
        "put",
        rf"{SIDE} up(?=\s*[,.;]|\s*$| (?:from (?:close|\w+ yards|the spot)|in the|on|\d|one|two|by (?:an?|one|two)\b|"
        r"with (?:an?|his)|just|early|late|before|shortly|midway|again)\b)",
    ),
    verb(
        "put",
        r"(?:an?|the) (?:[\w-]+ )?exclamation (?:mark|point) on (?:an?|the|@t's?|their) (?:[\w-]+ ){0,3}?"
        r"(?:win|victory|match|game|result|scoreline|rout|comeback|night|afternoon|evening)\b",
    ),
    verb(
        "end snap break",
        r"(?:an?|the|his|her|their|@t's?) (?:[\w'-]+ ){0,4}?(?:goal|scoring|scoreless|goalless) "
        r"(?:drought|barren run|run|streak)\b",
    ),
    verb("draw", r"first blood\b(?! from)"),
    verb(
        "give hand throw offer restore rekindle reignite raise",
        rf"(?:{SIDE} |their |the )?(?:(?:some|renewed|fresh|new|late|brief|faint|genuine) )?"
        r"(?:hopes?|an? (?:[\w-]+ )?lifeline|a (?:route|way) back)\b[^.;,]{0,60} with (?:an?|his|the) "
        r"(?:[\w'-]+ ){0,5}?(?:strike|header|finish|volley|penalty|free[- ]kick)\b"
        r"(?! (?:just |inches |narrowly )?(?:wide|over|against|onto|off|that|which|saved))",
    ),
    verb("draw", r"(?:@t |them |the \w+ )?level\b(?! with @p| with @t (?:at|in|on)| on points)"),
    verb("cancel", rf"{NEAR}out\b"),
    verb("open begin start", r"(?:up )?(?:the |his |@t's |their )(?:[\w'-]+ )?(?:scoring|accounts?)\b"),
    verb(
        "break",
        rf"(?:(?:@t(?:'s?)?|the|their|his) )?{NEAR}(?:deadlock|impasse|stalemate|resistance|resolve|"
        rf"hearts)\b(?!.{{0,30}}\bsave)",
    ),
    verb("open", r"the (?:goal )?floodgates\b"),
    verb("spare", rf"{ANY}blushes\b"),
    verb(
        "bring haul drag get",
        rf"{SIDE} (?:right |straight )?back (?:in ?to|in) (?:it|(?:the )?(?:game|contest|match|tie|hunt))\b",
    ),
    verb(
        "put",
        rf"{SIDE} (?:firmly |back |right )?in (?:the driving seat|dreamland|cruise control|control|command|charge)\b",
    ),
    verb(
        "put get",
        r"(?:(?:the )?@t|them|(?:his|the) (?:side|team|hosts|visitors)) on the (?:board|scoreboard|"
        r"scoresheet)\b",
    ),
    verb(
        "double treble triple quadruple extend increase stretch restore regain halve reduce cut trim add slice "
        "slash pare "
        "chop whittle narrow",
        rf"(?!out\b){ANY}(?:lead(?! (?:pass|role|ball))|advantage|deficit|arrears|tally|cushion|scoring|parity|"
        r"margin)\b",
    ),
    verb(
        "pull get grab claw bring peg",
        r"(?:(?:a|one|another)(?: late| quick)?(?: goal)?(?: straight)? back\b|back (?:a|one)\b)",
    ),
    verb(
        "make",
        r"(?:it|the (?:score|scoreline|match|game|points|tie|result|win)|matters) "
        r"(?:[\w'-]+ ){0,2}?(?:\d|two|three|four|five|six|level|safe)\b(?! "
        r"\w+ (?:in|wins|games|straight))",
    ),
    verb(
        "earn salvage rescue snatch secure seal clinch steal nick win save pinch nab grab preserve settle decide ice",
        rf"{ANY}(?:points?|draws?|win|victory|spoils|game|match|tie|derby|success|result|contest|outcome|all "
        rf"three)\b[^,;]{{0,50}}\b(?:from the (?:penalty )?spot|with (?:an?|his|the) [^.;]{{0,40}}(?:goal|strike|"
        r"header|penalty|finish|effort|volley|shot|free[- ]kick|winner|equali[sz]er|tap-in)|at the death|"
        r"last-gasp|in the \S+ minute|in (?:stoppage|"
        r"injury|added) time|with the last kick|\w+ minutes from (?:time|the end))",
    ),
    verb(
        "secure seal snatch salvage rescue earn clinch steal nick win",
        rf"{ANY}(?:last-gasp|last-minute|stoppage-time|injury-time|dramatic|late) (?:[\w-]+ )?(?:draw|point|"
        rf"points|win|winner|victory)\b",
    ),
    verb(
        "complete seal round wrap cap close conclude",
        rf"{ANY}(?:scoring|rout|comeback|turnaround|fightback|thrashing|victory|win|points|success|"
        rf"demolition)\b(?!.{{0,40}}\b(?:save|stop|tackle|clean sheet))",
    ),
    verb(
        "bring draw pull get haul drag have",
        rf"{SIDE} (?:back )?(?:(?:level|on (?:level )?terms)\b(?! on points| with @t| at the (?:top|bottom|foot))|"
        r"ahead\b(?! of\b| in the (?:race|table))|in front\b(?! of\b))",
    ),
    verb(
        "kill", r"(?:off )?(?:the |@t's )?(?:game|match|contest|tie|challenge)(?: off)?\b(?! with (?:possession|time))"
    ),
    verb("put", rf"{NEAR}(?:beyond (?:all |any )?(?:doubt|reach|@t)|to bed|out of (?:sight|reach))\b"),
    verb("wrap", r"(?:things|it|matters) up\b"),
    verb("make", r"sure of (?:the |all three |@t's )?(?:points|win|victory|result)\b"),
    verb("seal settle clinch", r"it\b(?! (?:back|up|with a save))"),
)
