"""How questions ask for goals."""

from __future__ import annotations

from dataclasses import replace

from knowledge.answering.questions.ask import Ask, Aspect
from knowledge.answering.questions.asking import pattern
from knowledge.topic import Command
from knowledge.topics.goals.bench import FROM_THE_BENCH
from knowledge.topics.goals.earliest import EARLIEST, NEWEST

_DENIED = ("miss", "save", "disallowed", "wide", "chance", "no goal", "did not score")
_SIGNS = "goal"
_ALL = Ask("goals", ("goal",), signs=_SIGNS, instead=_DENIED, weight=3)
_OWN = Ask("goals", ("goal",), only=(("how", ("own_goal",)),), signs="own_goal", weight=5)
_DISALLOWED = Ask(
    "goals", ("disallowed_goal",), seek=("ruling", "disallowed"), signs="disallowed", happened=False, weight=6
)
_WHETHER = Ask("goals", ("goal",), Aspect.WHETHER, instead=_DENIED, weight=4)

_MOVED = (
    r"(?:(?:make|makes|made|making) it"
    r"(?: (?:for|against|at|in|level|safe|TEAM|[2-9]|two|three|four|five|six|seven|eight|nine)\b|$)"
    r"|(?:put|fired?|sent|shot|headed|edged|nudged) (?:the )?(?:TEAM|them) (?:\w+ )?(?:ahead|in front|up|level)"
    r"|(?:gave|give|handed|earned|got|fired|shot|headed) (?:the )?(?:TEAM|them) (?:\w+ ){0,2}?lead"
    r"|(?:take|took|taken|open|opened|opens) the (?:lead|scoring)"
    r"|(?:go|went|draw|drew|get|got) (?:ahead|in front|level)"
    r"|(?:pull(?:ed)?|get|got|claw(?:ed)?|nick(?:ed)?|grab(?:bed)?|scored?) (?:\w+ )?(?:one|a goal) back"
    r"|(?:doubled?|extend(?:ed)?|increased?|stretch(?:ed)?|halved?|reduced?|restored?|cut) (?:the |their |TEAM )+"
    r"(?:\w+ )?(?:lead|advantage|deficit|arrears)"
    r"|(?:seal(?:ed)?|settled?|clinch(?:ed)?|wrapp?(?:ed)? up|round(?:ed)? off|completed?|capped|finish(?:ed)? off)"
    r" (?:the )?(?:\w+ )?(?:scoring|rout|comeback|win|victory|turnaround|points|game|match|tie|result|it|things|TEAM)\b"
    r"|(?:wrapp(?:ed)?|seal(?:ed)?|finish(?:ed)?|round(?:ed)?) (?:it|things|the \w+) (?:up|off)"
    r"|(?:win|won|settled?|decided?|nick(?:ed)?|snatch(?:ed)?|stole) (?:it|the (?:game|match|points|tie)) "
    r"for (?:the )?(?:TEAM|them)"
    r"|(?:rescue|save|earn|salvage|snatch|nick|secure|grab|steal|win)(?:s|d|ed|bed)? (?:the )?(?:(?:TEAM|them) )?"
    r"(?:a|the) (?:\w+ )?(?:point|draw)"
    r"|consolation)"
)
"""What a goal does to the score: whoever asks for that asks for the goal."""

PATTERNS = (
    pattern(
        r"(?:who|whose|which \w+) .*?(?:fault|mistake|error|howler|blunder|gaffe|clanger|back ?pass|to blame) .*?"
        r"(?:goals?|opener|equaliser|winner|leveller)",
        replace(_ALL, aspect=Aspect.OPEN, given=(), weight=7),
    ),
    pattern(
        r"(?:goals?|headers?|efforts?|strikes?|finish|shots?|equaliser|winner|lob|chip|volley|tap in|free kick) .*?"
        r"(?:disallowed|ruled out|chalked off|chopped off|wiped out|cancelled out|scrapped|cancelled)",
        _DISALLOWED,
    ),
    pattern(r"(?:disallowed|ruled out|chalked off|chopped off) (?:\w+ )?goals?", _DISALLOWED),
    pattern(
        r"(?:it|that|this|first|second|third|other|one) (?:(?:one|effort|was|got|get) )?"
        r"(?:disallowed|ruled out|chalked off|chopped off)|why (?:did|was) (?:.*? )?not .*?(?:count|stand|allowed)",
        _DISALLOWED,
    ),
    pattern(r"(?:had|have) (?:one|it) (?:disallowed|ruled out|chalked off|chopped off)", _DISALLOWED),
    pattern(r"(?:rule|chalk|chop)(?:s|d|ed|ped)? (?:out|off) (?:\w+ ){0,2}?(?:goals?|headers?|efforts?)", _DISALLOWED),
    pattern(r"(?:goals?|headers?|efforts?|strikes?) .*?not (?:\w+ )?(?:given|count|stand|allowed)", _DISALLOWED),
    pattern(r"not .*?(?:goals?|headers?|efforts?|strikes?) .*?(?:given|count|stand|allowed)", _DISALLOWED),
    pattern(
        r"^(?:and )?(?:did |has |have )?(?:who|anyone|anybody|any) "
        r".*?(?:hat tricks?|braces?|(?:score|scored|net|netted) twice)",
        replace(_ALL, anywhere=True, weight=4),
    ),
    pattern(NEWEST, replace(_ALL, which="newest", anywhere=True, weight=5)),
    pattern(EARLIEST, replace(_ALL, which="earliest", anywhere=True, weight=5)),
    pattern(
        r"^(?:and |so )?(?:was|were|is) .*?(?:goals?|winner|equaliser|opener|strike) (?:\w+ ){0,5}?"
        r"(?:a|from a|from the) (?:penalty|spot)$"
        r"|(?:goals?|winner|equaliser|opener|strike) .*?(?:was|were|is) (?:it|that|this|they) "
        r"(?:\w+ )?(?:a |from (?:a |the ))?(?:penalty|penalties|spot)$",
        replace(_WHETHER, only=(("how", ("penalty",)),), weight=8),
    ),
    pattern(
        r"^(?:and |so )?(?:when|(?:what|which|in what|in which) minute) did (?:PLAYER|he|she) "
        r"(?:\w+ ){0,2}?(?:win|seal|settle|clinch|nick|snatch|steal|decide|equalise|level|open|score)\b",
        replace(_ALL, weight=4),
    ),
    pattern(
        r"how long (?:did|does|has) it take (?:for )?(?:TEAM|PLAYER|him|her|them) (?:\w+ )?to (?:\w+ )?"
        r"(?:score|go (?:ahead|in front)|take the lead|open the scoring|break the deadlock|equalise|level|net|double)",
        replace(_ALL, wants="minute", weight=5),
    ),
    pattern(
        r"^(?:and |so |but )?(?:did |has |have )?(?:anyone|anybody)(?: else)? (?:\w+ )?(?:score[ds]?|net(?:ted)?)\b",
        replace(_ALL, wants="player", given=(), weight=4),
    ),
    pattern(rf"{FROM_THE_BENCH} .*?(?:scored?|net|netted|bagged|equalised?)", replace(_ALL, weight=6)),
    pattern(r"own goals?|own net|own keeper|own goalkeeper|own goal line", _OWN),
    pattern(
        r"minute .*?(?:scored?|goals?|equalised?|levell?e?d?|win it|put|free kick|net|winner|equaliser|opener|his)",
        _ALL,
    ),
    pattern(rf"^(?:and |so )?(?:who|whose|which \w+|when|(?:what|which|in what) minute)\b.*? {_MOVED}", _ALL),
    pattern(
        r"(?:was|were|is) (?:PLAYER|TEAM|his|her|their|the|that) .*?(?:goals?|headers?|efforts?) .*?(?:given|allowed)",
        replace(_WHETHER, types=("goal", "disallowed_goal")),
    ),
    pattern(
        r"(?:did|has|have) .*?(?:shots?|headers?|efforts?|free kick|goals?|volley|strike|it) .*?"
        r"(?:count|go in|cross the line|stand|find the net)",
        _WHETHER,
    ),
    pattern(
        r"(?:did|has|have) (?:\w+ ){0,3}?(?:get|got|have|had|hit|claim) (?:(?:TEAM|DERBY|the|a|their|his|her) ){1,2}"
        r"(?:\w+ )?(?:goals?|winner|equaliser|opener|leveller"
        r"|first|second|third|fourth|fifth|sixth|[1-5](?:st|nd|rd|th))"
        r"(?: (?:goal|one))?(?=$| (?:for|against|in|at)\b)",
        _ALL,
    ),
    pattern(r"(?:did|has|have) (?:\w+ ){0,4}?(?:scored?|net|netted|find the net|bag|bagged|get a goal|grab)", _ALL),
    pattern(r"who .*?(?:scored|netted|bagged|found the net|equalised|levelled|opened the scoring|on target)", _ALL),
    pattern(r"on the (?:score sheet|scoresheet)|(?:hit|hits|rattled) the net|deadlock|first blood", _ALL),
    pattern(
        r"who (?:\w+ )?(?:struck|notched|nodded|slotted|tapped|headed|volleyed|curled|smashed) .*?(?:for|against|in)",
        _ALL,
    ),
    pattern(
        r"(?:who|whose) .*?(?:got|grabbed|hit|had) .*?(?:goals?|winner|equaliser|opener|leveller|one|"
        r"first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|5th|6th)",
        _ALL,
    ),
    pattern(
        r"how many goals (?:\w+ ){0,3}?in total in (?:the )?(?:TEAM (?:(?:against|and) )?TEAM|DERBY)"
        r"|how many goals (?:\w+ ){0,3}?in (?:the )?(?:TEAM (?:(?:against|and) )?TEAM|DERBY) .*?in total",
        replace(_ALL, weight=5),
    ),
    pattern(
        r"^PLAYER (?:against|at|in) (?:the )?(?:TEAM|DERBY) how many(?: goals)?$"
        r"|^PLAYER how many (?:goals )?(?:against|at|in) (?:the )?(?:TEAM|DERBY)$",
        _ALL,
    ),
    pattern(r"who (?:was |were )?(?:the )?(?:first|last|1st|2nd|second|third)(?: one)? to (?:score|net)", _ALL),
    pattern(r"how many did (?:PLAYER(?: and PLAYER)?|he|she) (?:get|score|bag|net|grab|hit|manage)", _ALL),
    pattern(r"who .*?put .*?(?:ahead|in front|level)", _ALL),
    pattern(
        r"how (?:did|do|have) TEAM (?:equalise|level|draw level|take the lead|go (?:ahead|in front)|get back)", _ALL
    ),
    pattern(
        r"how (?:did|do|does) (?:TEAM|PLAYER|they|he|she) (?:\w+ )?(?:win|nick|snatch|steal) it"
        r"(?= (?:against|at|over|late|for|in the end)\b|$)",
        _ALL,
    ),
    pattern(r"(?:date|when) .*?(?:scored?|goals?|equalised?|netted?)", _ALL),
    pattern(
        r"(?:when|minute) .*?(?:get|got|bag|bagged|grab|grabbed|score|scored) (?:his|hers|theirs|one|it|both|the)"
        r"(?: (?:first|second|2|3|two|three|both|brace|double|treble|hat trick|pair|goals?))?"
        r"(?:$| (?:for|against|in|at)\b)",
        _ALL,
    ),
    pattern(
        r"^(?!.*\b(?:faults?|blame|responsible|mistakes?|errors?|involved)\b)"
        r".*?how many .*?(?:goals?|scored?|bag|bagged|netted?)",
        _ALL,
    ),
    pattern(
        r"^(?!.*(?:goal difference|\b(?:faults?|blame|responsible)\b)).*?(?:scorers?|goal scorers?|goals|scored)", _ALL
    ),
    pattern(r"hat tricks?|braces?", replace(_ALL, anywhere=True)),
    pattern(
        r"^(?!.*\b(?:mistakes?|errors?|blunder|fault|blame|difference)\b)"
        r".*?(?:winner|equaliser|opener|leveller|(?<!in )goal)",
        Ask("goals", ("goal",), weight=2),
    ),
)

COMMANDS = (
    Command(
        "goals",
        "Goals of a player, or of a match",
        ("player", "team", "match"),
        ("/goals Lautaro", "/goals Inter Shakhtar"),
        Ask("goals", ("goal",), signs=_SIGNS),
    ),
    Command(
        "scorers",
        "Who scored in a match",
        ("match", "team"),
        ("/scorers Inter Napoli",),
        Ask("goals", ("goal",), signs=_SIGNS),
    ),
)
