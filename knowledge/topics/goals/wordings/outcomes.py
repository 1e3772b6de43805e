"""The verbs that tell a goal by what it brought: the lead, a level score, a win, a hat-trick.

Patterns match the words behind the verb as `Marked` writes them ("@p" a person, "@t" a team), in lower case.
"""

from __future__ import annotations

from knowledge.topics.goals.wordings.rule import ANY, NEAR, SIDE, Verb, verb
from knowledge.topics.goals.wordings.scoring import FINISHES

OUTCOMES: tuple[Verb, ...] = (
    verb(
        "answer reply respond",
        r"(?:for @t\b|with (?:an?|his|the) (?:[\w'-]+ ){0,5}?(?:goal|penalty|spot-kick|header|strike|volley|finish)\b)",
    ),
    verb(
        "head fire put push send shoot nod strike slot curl nudge edge volley poke sweep rifle give hand",
        rf"{ANY}(?:ahead(?! of\b)|in front(?! of\b)|(?:back )?level\b|back on (?:level )?terms|into (?:an? |the |"
        rf"their )(?:[\w'-]+ )*lead|"
        r"(?:the|an?|their|its) (?:[\w'-]+ ){0,3}(?:lead|advantage|cushion)\b|(?:\d|one|two|three|four|"
        r"five)[-–](?:\d|one|two|"
        r"three|nil) (?:up|ahead|in front))",
    ),
    verb("score net", r""),
    verb(
        "strike",
        r"(?:again |first |twice |late |early )*(?:(?:in the [^\s@]+ minute|in (?:stoppage|injury|added) time|"
        r"on \d|after \d|"
        r"inside (?:the (?:opening|first)|\w+ minutes|\d)|late on|early on|at the death|with (?:\w+|\d+) minutes|"
        r"\w+ minutes (?:from|later|after|before|into)|either side of)|(?<=twice )(?!the|at|by))",
    ),
    verb("collect", r"(?:(?:an?|two|three|his \w+|the [\w-]+) )(?:[\w-]+ )?(?:goals?|brace|hat[- ]?trick)\b"),
    verb(
        "nab notch score get collect",
        r"(?:an?|the|his) (?:[\w-]+ )?(?:insurance|lone|opening|only|second|third) tally\b",
    ),
    verb(
        "get grab score claim net add hit bag",
        r"the (?:next|fourth|fifth|sixth|last)(?: goal)?(?=\s*[,.;]|"
        r"\s*$| (?:and|from|with|in)\b)",
    ),
    verb(
        FINISHES | {"get", "grab", "bag", "add", "score", "hit"},
        r"(?:in |home )?(?:two|three) more\b(?! "
        r"(?:shots|chances|efforts|saves|crosses))",
    ),
    verb(
        "punish",
        r"(?!for |by )(?:(?:more|some|the|an?|@t's?|@p's?|their|his) )*(?:[\w-]+ ){0,2}(?:defending|errors?|mistakes?|"
        r"slips?|blunders?|"
        r"lapses?|back-?pass|hesitation|mix-up|indecision|howler|generosity)\b",
    ),
    verb(
        "nip pop steal sneak ghost slip",
        r"(?:in|up) (?:at the (?:\w+ post|death) )?(?:for|with) (?:an?|the|his|@t's) (?:[\w'-]+ "
        r"){0,2}?(?:second|third|fourth|fifth|"
        r"winner|equali[sz]er|opener|goal|leveller)\b",
    ),
    verb("get", r"(?:the |@t's )?party (?:started|going|under ?way)\b"),
    verb(
        "put",
        r"the (?:seal|icing|cherry) on\b(?! (?:his|their|an?) (?:[\w-]+ ){0,2}(?:display|performance|"
        r"season|career))",
    ),
    verb("tally", r"(?=in the|on |from |off |twice|for @t|late|early|again|just)"),
    verb("get grab bag hit", r"(?:both|all (?:two|three|four|of)?) ?(?:(?:of|the|their|his) ){0,2}@t(?:'s?)? goals\b"),
    verb("get grab bag hit", r"all (?:of )?(?:the |their )?(?:two |three |four )?goals\b"),
    verb(
        "get grab add contribute supply",
        r"the other(?: goal)?(?=\s*[,.;]|\s*$| (?:from|with|after|when|on|in the \w+ minute)\b)",
    ),
    verb(
        "win",
        r"it (?:in the \S+ minute|in (?:stoppage|injury|added|extra)|with (?:an?|his) (?:[\w-]+ ){0,4}"
        r"(?:goal|header|shot|"
        r"strike|penalty|finish|volley|free[- ]kick)|from the spot|late|at the death|for @t|\w+ minutes from)\b",
    ),
    verb(
        "settle decide", r"(?:the (?:[\w-]+ )?(?:tie|match|game|contest|final|derby|affair))\b(?! (?:with a save|in))"
    ),
    verb(
        "pop",
        r"up (?:[\w-]+ ){0,3}with (?:an?|the|his) (?:[\w'-]+ ){0,4}?(?:goal|winner|equali[sz]er|opener|leveller)\b",
    ),
    verb(
        "see fire send help steer guide lead",
        r"(?:@t|them|his side|the \w+) (?:back )?into (?:an? |the )(?:[\w'-]+ ){0,3}lead\b",
    ),
    verb("equalise equalize level leveled levelled levele", r"(?!.{0,20}\b(?:accus|crit|allegation))"),
    verb(
        "tie knot",
        r"(?:up )?(?:(?:the (?:game|match|score|scores|contest)|things|it|matters)\b(?: up\b)?|the score)"
        r"(?! (?:together|down|in knots))",
    ),
    verb("pull", rf"{SIDE} (?:back )?(?:to )?within (?:an?|one|two|three)\b"),
    verb("have", r"the (?:final say|last word|last laugh)\b(?=.*\b(?:goal|strike|header|penalty|finish|shot|effort))"),
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
    verb("add", r"to (?:the|his|their|@t's) (?:total|scoreline|score|rout)\b"),
    verb("add", r"(?:further |more |late |the other )?goals\b(?! to )"),
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
        "give hand earn",
        rf"{SIDE} (?:the|their|an?) (?:[\w'-]+ ){{0,2}}?(?:go-ahead|opening|equali[sz]ing|winning|match-winning|"
        r"game-winning|decisive|(?:first|second|third|fourth)) goal\b",
    ),
    verb(
        "provide deliver supply",
        r"(?:the|an?|@t's|their) (?:[\w'-]+ ){0,3}?(?:clincher|(?:\w+-)?winner|opener|equali[sz]er|leveller)"
        r"\b(?! for (?:[^\s@,.;]+ ){0,3}@p)",
    ),
    verb("draw", r"first blood\b(?! from)"),
    verb(
        "produce conjure supply contribute apply",
        r"(?:up |an? |the |his |another |two )*(?!(?:[\w-]+ ){0,3}(?:top|mid|strong|second|third|fourth|fifth|sixth)\b)"
        r"(?:[\w-]+ ){0,4}?(?:finish(?:es)?\b(?! (?:to|of|above|in the (?:table|league|top))\b)|finishing touch\b)",
    ),
    verb("have", r"(?:his|her) (?:brace|hat[- ]?trick|double|reward)\b(?! of)"),
    verb(
        "get grab nick snatch nab poach produce fire rifle power score head curl plant",
        r"(?:home |in )?(?:an?|the|his|their|another|what was|@t's) (?:[\w'-]+ ){0,3}?(?:equali[sz]ing|winning|"
        r"match-winning|"
        r"game-winning|opening|decisive|go-ahead|clinching) (?:header|strike|shot|volley|penalty|effort|free[- ]kick|"
        r"finish|"
        r"tap-in|spot-kick)\b",
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
    verb("pick", r"out the (?:[\w-]+ ){0,3}(?:corner|net)\b"),
    verb(
        "double treble triple quadruple extend increase stretch restore regain halve reduce cut trim add",
        rf"{ANY}(?:lead(?! (?:pass|role|ball))|advantage|deficit|arrears|tally|cushion|scoring|parity|margin)\b",
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
        "find",
        r"(?:the |his )?(?:[\w'-]+ )?(?:back of )?(?:the )?(?:net|target|(?:bottom|top|far|near|roof|left|right)"
        r"[\w -]{0,12} "
        r"(?:corner|net)|scoresheet)\b",
    ),
    verb(
        "get be write",
        rf"{NEAR}on (?:the )?(?:score-?sheet|score sheet|scoreboard)\b|"
        rf"(?:(?!an?\b)[\w'-]+ ){{0,3}}?on target\b|(?:all |both |also |again )*among the (?:goals|scorers)\b",
    ),
    verb("get", r"off the mark\b"),
    verb(
        "find get grab add bag hit net notch",
        r"another(?=\s*[,.;]|\s*$| (?:in|after|when|on|late|before|just|"
        r"from (?:close|long|\w+ yards|the (?:spot|edge)))\b)",
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
        "break set reach finish come arrive provide close "
        "join mark celebrate cap crown respond reply open announce round wrap "
        "return repay inspire earn deliver "
        "contribute star punish stun silence rescue save edge upstage shock rock thrill haunt torment sink reward "
        "begin start bow sign kill level draw answer weigh pop chip pitch strike hit show demonstrate lead double "
        "extend "
        "light bring spark quieten crush dash "
        "ruin spoil end make put give lift hand send fire help complete settle seal win snatch secure",
        r"(?:(?:[^.;@]|@t){0,60}?\s)?with (?:an?|his|the|another|both|two) (?:[\w'-]+[ -]){0,5}?(?:goals?|brace|double|"
        r"hat[- ]?trick|winner|opener|equali[sz]er|leveller|tap-in|(?:second|third|fourth)(?=\s*[,.;]|\s*$| (?:in the|"
        r"on|"
        r"late|from)))\b"
        r"(?! (?:kick|difference|in mind|drought|tally|ratio))",
    ),
    verb(
        "be prove",
        r"(?:an? |the )[^.;@]{0,100}?\bwith (?:an?|the|his) (?:[\w'-]+ ){0,4}?(?:goal|brace|double|hat[- ]?trick|"
        r"winner|equali[sz]er)\b(?! (?:kick|difference))",
    ),
    verb(
        FINISHES - frozenset("finish help lay let pass place put race send touch turn walk".split())
        | frozenset(
            "help get bag grab notch tally claim register add hit produce plunder snatch pinch nab contribute "
            "weigh come "
            "complete steal nick find poach reach gobble secure seal record".split()
        ),
        r"(?!an? (?:assist|chance))(?:himself |home |in |with |through |to |off |up |themselves )*(?:an?|the|his|"
        r"her|their|another|both|two|three|four|@[pt]'s?|late|early|yet another|only|what)"
        r"(?: (?:@t(?:'s)?|(?!(?:of|at|on|across|towards?|over|wide|past|pass|cross|shot|through|to)\b)[\w'-]+)){0,7}? "
        r"(?:goals?\b(?! ?(?:kick|line|bound|mouth))|(?:\w+-)?winner|clincher|opener|equali[sz]er|leveller|"
        r"brace|double|"
        r"hat[- ]?trick|treble|consolation|(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|[a-z]+th(?<!both)) of "
        r"(?:the|this|his) (?:season|campaign|year)|"
        r"(?:first|second|third|fourth|fifth|sixth|seventh)(?=\s*[,.;)]|\s*$| (?:goal|from|"
        r"with|in|on|after|when|for|and|but|while|of the (?:game|night|match|"
        r"afternoon|evening|day)|late|before|just|as|shortly|soon|via|at|moments|to|past|since|either|under|\w+ "
        r"minutes)\b))",
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
    verb("break", r"his (?:[\w-]+ )?duck\b"),
    verb("be prove", r"(?:to be )?an? (?:[\w-]+ ){0,2}match-?winner\b"),
    verb("be", r"the (?:[\w-]+ )?(?:match-?winner|goalscorers?|scorers?|goal hero)\b"),
    verb("seal settle clinch", r"it\b(?! (?:back|up|with a save))"),
)
