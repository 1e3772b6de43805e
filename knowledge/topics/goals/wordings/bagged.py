"""The verbs that tell a goal as what somebody got: the winner, a brace, his second, a place on the scoresheet.

Patterns match the words behind the verb as `Marked` writes them ("@p" a person, "@t" a team), in lower case.
"""

from __future__ import annotations

from knowledge.topics.goals.wordings.goalward import FINISHES
from knowledge.topics.goals.wordings.rule import NEAR, SIDE, Verb, verb

BAGGED: tuple[Verb, ...] = (
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
        "nip pop steal sneak ghost slip",
        r"(?:in|up) (?:at the (?:\w+ post|death) )?(?:for|with) (?:an?|the|his|@t's) (?:[\w'-]+ "
        r"){0,2}?(?:second|third|fourth|fifth|"
        r"winner|equali[sz]er|opener|goal|leveller)\b",
    ),
    verb(
        "add score get net grab",
        r"what (?:seemed|looked|appeared|proved|turned out)(?: like| to be)? (?:an?|the) (?:[\w-]+ ){0,3}?"
        r"(?:goal|tally|winner|equali[sz]er|consolation|opener|clincher|third|fourth)\b",
    ),
    verb("tally", r"(?=in the|on |from |off |after |before |either |twice|for @t|late|early|again|just)"),
    verb("get grab bag hit", r"(?:both|all (?:two|three|four|of)?) ?(?:(?:of|the|their|his) ){0,2}@t(?:'s?)? goals\b"),
    verb("get grab bag hit", r"all (?:of )?(?:the |their )?(?:two |three |four )?goals\b"),
    verb(
        "get grab add contribute supply",
        r"the other(?: goal)?(?=\s*[,.;]|\s*$| (?:from|with|after|when|on|in the \w+ minute)\b)",
    ),
    verb(
        "pop",
        r"up (?:[\w-]+ ){0,3}with (?:an?|the|his) (?:[\w'-]+ ){0,4}?(?:goal|winner|equali[sz]er|opener|leveller)\b",
    ),
    verb("add", r"to (?:the|his|their|@t's) (?:total|scoreline|score|rout)\b"),
    verb("add", r"(?:further |more |late |the other )?goals\b(?! to )"),
    verb(
        "give hand earn",
        rf"{SIDE} (?:the|their|an?) (?:[\w'-]+ ){{0,2}}?(?:go-ahead|opening|equali[sz]ing|winning|match-winning|"
        r"game-winning|decisive|(?:first|second|third|fourth)) goal\b",
    ),
    verb(
        "tack",
        r"on (?:another|(?:an?|the|his|their|two|three) (?:[\w-]+ ){0,2}?(?:second|third|fourth|fifth|sixth|goals?))\b"
        r"(?! (?:minutes?|signing|player|year|half)\b)",
    ),
    verb(
        "provide deliver supply",
        r"(?:the|an?|@t's|their) (?:[\w'-]+ ){0,3}?(?:clincher|(?:\w+-)?winner|opener|equali[sz]er|leveller|"
        r"(?:decisive|winning|opening|crucial|only|(?:match|game)-winning) goal)"
        r"\b(?! for (?:[^\s@,.;]+ ){0,3}@p)",
    ),
    verb(
        "produce conjure supply contribute apply",
        r"(?:up |an? |the |his |another |two )*(?!(?:[\w-]+ ){0,3}(?:top|mid|strong|second|third|fourth|fifth|sixth)\b)"
        r"(?:[\w-]+ ){0,4}?(?:finish(?:es)?\b(?! (?:to|of|above|in the (?:table|league|top))\b)|finishing touch\b)",
    ),
    verb(
        "get",
        r"on(?: to)? [^.;]{0,60}? for (?:an?|the|his|@t's) (?:@t |[\w'-]+ ){0,3}?"
        r"(?:opener|winner|equali[sz]er|leveller|decider|(?:opening|winning|first|second|third|fourth) goal)\b",
    ),
    verb(
        "wrap round seal cap finish",
        r"(?:up |off )?(?:his|her) (?:[\w-]+ )?(?:hat[- ]?trick|treble|brace|double)\b",
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
    verb("pick", r"out the (?:[\w-]+ ){0,3}(?:corner|net)\b"),
    verb(
        "find",
        r"(?:the |his )?(?:[\w'-]+ )?(?:back of )?(?:the )?(?:net|target|(?:bottom|top|far|near|roof|left|right)"
        r"[\w -]{0,12} "
        r"(?:corner|net)|scoresheet)\b",
    ),
    verb(
        "get be write",
        rf"{NEAR}(?:on|onto|into) (?:the )?(?:score-?sheet|score sheet|scoreboard)\b|"
        rf"(?:(?!an?\b)[\w'-]+ ){{0,3}}?on target\b|(?:all |both |also |again )*among the (?:goals|scorers)\b",
    ),
    verb("get", r"off the mark\b"),
    verb(
        "cancel nullify match answer",
        r"(?:that|it|this|@t's (?:goal|opener|lead))(?: out)? with (?:an?|his|the) (?:[\w'-]+ ){0,3}?"
        r"(?:goal|strike|header|finish|penalty|equali[sz]er|volley|free[- ]kick)\b(?! (?:wide|over|that|which))",
    ),
    verb(
        FINISHES | {"tally", "get", "grab", "add", "hit", "bag", "claim", "register"},
        r"what (?:would |was to )?(?:(?:later )?(?:turn(?:ed)? out|prove[ds]?)(?: to be)?|be|become|was) "
        r"(?:the|an?|their|@t's) (?:[\w-]+ ){0,2}?"
        r"(?:(?:match-|game-)?winner|opener|equali[sz]er|leveller|consolation|(?:winning|only|final) goal)\b",
    ),
    verb("pounce", r"(?:[^.;@]{0,30} )?with an? (?:[\w-]+ ){0,3}finish\b(?! (?:wide|over|that|which))"),
    verb(
        "add",
        r"(?:(?:further |yet more )?insult to (?:the )?injury|salt to (?:the|their) wounds?) "
        r"with (?:an?|the|his|their|@t's) (?:[\w-]+ ){0,2}?"
        r"(?:goal|second|third|fourth|fifth|sixth|seventh|strike|finish|header|penalty|tap-in)\b"
        r"(?! (?:booking|yellow|wide|over))",
    ),
    verb(
        "find get grab add bag hit net notch",
        r"another(?=\s*[,.;]|\s*$| (?:in|after|when|on|late|before|just|"
        r"from (?:close|long|\w+ yards|the (?:spot|edge)))\b)",
    ),
    verb(
        "break set reach finish come arrive provide close "
        "join mark celebrate cap crown respond reply open announce round wrap "
        "return repay inspire earn deliver "
        "contribute star punish stun silence rescue save edge upstage shock rock thrill haunt torment sink reward "
        "begin start bow sign kill level draw answer weigh pop chip pitch strike hit show demonstrate lead double "
        "extend "
        "light bring spark quieten crush dash "
        "etch create prevent avert thwart frustrate enhance steady calm justify electrify upset rub compound pile heap "
        "twist deepen ruin spoil end snap halt make put give lift hand send fire help complete settle seal win snatch "
        "secure",
        r"(?:(?:[^.;@]|@t){0,60}?\s)?with (?:an?|his|the|another|both|two) (?:@t(?:'s)? |[\w'-]+[ -]){0,5}?"
        r"(?:goals?|brace|double|"
        r"hat[- ]?trick|winner|opener|equali[sz]er|leveller|tap-in|(?:second|third|fourth)(?=\s*[,.;]|\s*$| (?:in the|"
        r"on|"
        r"late|from)))\b"
        r"(?! (?:kick|difference|in mind|drought|tally|ratio))",
    ),
    verb(
        "be prove become",
        r"(?:an? |the )[^.;@]{0,100}?\bwith (?:an?|the|his) (?:[\w'-]+ ){0,4}?(?:goal|brace|double|hat[- ]?trick|"
        r"winner|equali[sz]er)\b(?! (?:kick|difference))",
    ),
    verb(
        FINISHES - frozenset("finish help lay let pass place put race send touch turn walk".split())
        | frozenset(
            "help get bag grab notch tally claim register add hit produce plunder snatch pinch nab contribute "
            "weigh come "
            "complete steal nick find poach reach gobble secure seal record tally".split()
        ),
        r"(?!(?:an?|the|his|another) (?:[\w-]+ )?(?:assist|chance)s?\b)(?:himself |home |in |with |through |to |"
        r"off |up |themselves )*(?:an?|the|his|"
        r"her|their|another|both|two|three|four|@[pt]'s?|late|early|yet another|only|what)"
        r"(?: (?:@t(?:'s)?|(?!(?:of|at|on|across|towards?|over|wide|past|pass|cross|shot|through|to)\b)[\w'-]+)){0,7}? "
        r"(?:goals?\b(?! ?(?:kick|line|bound|mouth))|(?:\w+-)?winner|clincher|opener|equali[sz]er|leveller|"
        r"brace|double|"
        r"hat[- ]?trick|treble|consolation|(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|[a-z]+th(?<!both)) of "
        r"(?:the|this|his) (?:season|campaign|year)|"
        r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|\d{1,2}(?:st|nd|rd|th))"
        r"(?=\s*[,.;)]|\s*$| (?:goal|from|"
        r"with|in|on|after|when|for|and|but|while|of the (?:game|night|match|"
        r"afternoon|evening|day)|late|before|just|as|shortly|soon|via|at|moments|to|past|since|either|under|\w+ "
        r"minutes)\b))",
    ),
    verb(
        "etch write put get add inscribe",
        r"(?:his|her|their) (?:own )?names? (?:on ?to|on to|on|in|to) (?:the )?(?:score-?sheet|scoreboard|list of "
        r"scorers|scorers)\b",
    ),
    verb(
        "keep hold",
        r"(?:his|her) (?:cool|nerve|composure) (?:to score )?from (?:the (?:penalty )?spot|12 yards|twelve yards)\b",
    ),
    verb("break", r"his (?:[\w-]+ )?duck\b"),
    verb("be prove", r"(?:to be )?an? (?:[\w-]+ ){0,2}match-?winner\b"),
    verb("be", r"the (?:[\w-]+ )?(?:match-?winner|goalscorers?|scorers?|goal hero)\b"),
)
