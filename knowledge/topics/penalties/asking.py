"""How questions ask for penalties and who takes them."""

from __future__ import annotations

from dataclasses import replace

from knowledge.answering.questions.ask import Ask, Aspect
from knowledge.answering.questions.asking import pattern
from knowledge.topic import Command

_ALL = Ask("penalties", ("penalty",), signs="penalty", happened=False, weight=5)
_FAILED = replace(_ALL, only=(("outcome", ("missed", "saved")),), weight=6)
_SAVED = replace(_ALL, only=(("outcome", ("saved",)),), weight=6)
_SCORED = replace(_ALL, only=(("outcome", ("scored",)),), weight=6)
_ORDER = Ask("penalties", ("penalty_order",), given=(), apart=True, weight=7)
_KEEPER = replace(_ALL, wants="keeper", seek=("save",), weight=7)
_SAVER = replace(_SAVED, given=("keeper",), weight=7)
_AWARDED = Ask(
    "penalties",
    ("penalty",),
    Aspect.WHETHER,
    given=(),
    instead=("denied", "appeal", "shout", "handball", "waved"),
    weight=7,
)
_STORY = Ask("penalties", ("penalty",), Aspect.OPEN, given=(), seek=("penalty", "foul"), signs="awarded", weight=7)

_PENALTY = r"(?:penalty|penalties|(?<!what )(?<!which )(?<!league )(?<!table )spot|shootout|retake|retaken)"
_AWAY = (
    r"(?:won|win|earned|earn|fouled|foul|conceded|concede|gave away|give away|gave it away|giving away|"
    r"brought down|bring down|"
    r"caused|handled|awarded|tripped|responsible)"
)

PATTERNS = (
    pattern(
        r"(?:why|how come|how(?! many| often)) .*?(?:retake|retaken|"
        r"taken again|(?:second|2nd|another) (?:go|chance|try|attempt))",
        replace(_STORY, seek=("penalty", "retaken"), weight=8),
    ),
    pattern(
        r"penalty (?:shouts?|appeals?|claims?)|penalty .*?(?:turned down|waved away|not given)",
        replace(_STORY, seek=("appeal",), signs="penalty"),
    ),
    pattern(
        r"(?:why|how come) .*?penalty .*?(?:not (?:\w+ )?(?:taken|stand|awarded|count)|overturned|overruled|rescinded|"
        r"cancelled|scrapped|ruled out|taken away|reversed|changed)",
        replace(_STORY, seek=("penalty", "overturn"), signs="penalty"),
    ),
    pattern(
        r"takers? (?:in |of |for )?(?:the )?(?:TEAM (?:(?:against|and) )?TEAM|DERBY)"
        r"|^TEAM (?:against |and )?TEAM penalty takers?$",
        _ALL,
    ),
    pattern(r"takers?|who takes? .*?penalt(?:y|ies)|penalty (?:order|hierarchy|list|duty|duties)|on penalties", _ORDER),
    pattern(rf"(?:who|which \w+|by who|by whom) .*?{_AWAY} .*?{_PENALTY}", _STORY),
    pattern(rf"who (?:gave|gives|give) (?:\w+ ){{1,2}}?{_PENALTY} away", _STORY),
    pattern(
        rf"(?:who|by whom) (?!.*?{_PENALTY}).*?(?:fouled|brought down|tripped|felled) .*?(?:free kick|set piece)"
        r"|(?:who|which \w+) (?:gave away|conceded) (?:the )?(?:free kick|foul)",
        replace(_STORY, seek=("foul",), signs=None, weight=5),
    ),
    pattern(
        rf"{_PENALTY} .*?{_AWAY} by|who (?:was )?(?:fouled|brought|bring|gave it away|conceded)",
        replace(_STORY, weight=4),
    ),
    pattern(r"which (?:\w+ )?(?:player|defender|man) (?:gave it away|conceded|was fouled)", replace(_STORY, weight=4)),
    pattern(rf"(?:why|how come|how(?! many| often)) .*?{_PENALTY}", _STORY),
    pattern(r"^(?:and |so )?who (?:took|takes|had taken) (?:it|that|that one|them)$", replace(_ALL, weight=4)),
    pattern(
        rf"(?:did|has|have|had) PLAYER (?:\w+ )?(?:saved?|stop(?:ped)?|keep out|kept out|den(?:y|ied)) .*?{_PENALTY}"
        rf"|{_PENALTY} (?:did|has|have|had) PLAYER (?:\w+ )?(?:saved?|stop(?:ped)?|keep out|kept out|den(?:y|ied))"
        rf"|PLAYER .*?{_PENALTY} saves?$|{_PENALTY} saves? by PLAYER",
        _SAVER,
    ),
    pattern(rf"who (?:was|is) (?:in goal|between the (?:posts|sticks)) .*?{_PENALTY}", _KEEPER),
    pattern(
        rf"(?:who|(?:keeper|goalkeeper|goalie)s?) (?:has |have |had )?(?:saved|kept out|stopped|denied) "
        rf"(?:a |any |the most )?{_PENALTY}",
        replace(_KEEPER, only=(("outcome", ("saved",)),)),
    ),
    pattern(
        rf"who (?!.*PLAYER).*?(?:saved|kept out|stopped|denied|keep out) .*?{_PENALTY}",
        replace(_KEEPER, only=(("outcome", ("saved", "missed")),)),
    ),
    pattern(rf"who .*?(?:saved|kept out|stopped|denied|faced|keep out) .*?{_PENALTY}", _KEEPER),
    pattern(rf"(?:keeper|goalkeeper|goalie) .*?{_PENALTY}|{_PENALTY} .*?(?:which|what) (?:keeper|goalkeeper)", _KEEPER),
    pattern(
        r"who (?:saved|stopped|kept out) (?:it|them|that|his|the shot)|which (?:keeper|goalkeeper)"
        r"|who (?:kept|pushed|tipped|turned|beat|palmed) (?:it|that|this) (?:out|away|aside|round|over)"
        r"|who made (?:the|that) save|^(?:and |so )?who (?:was|is) (?:in (?:goal|net)|between the (?:posts|sticks))\b",
        replace(_KEEPER, weight=4),
    ),
    pattern(r"^(?:and |so )?(?:the |what |what about the )?(?:keeper|goalkeeper)$", replace(_KEEPER, weight=4)),
    pattern(rf"(?:were|was|did) (?:TEAM|there|they) .*?(?:given|get|awarded|have|win|a) (?:a )?{_PENALTY}", _AWARDED),
    pattern(
        rf"{_PENALTY} .*?saved by|(?:was|were) .*?{_PENALTY} saved|had .*?{_PENALTY} saved|have .*?{_PENALTY} saved",
        _SAVED,
    ),
    pattern(rf"how many {_PENALTY} (?:has|have) TEAM (?:\w+ )?miss(?:ed)?", replace(_FAILED, weight=8)),
    pattern(
        rf"(?:miss|missed|fail|failed|failing|sky|skied|blaze|blazed|blast|"
        rf"waste|wasted|fluff|fluffed|squander) .*?{_PENALTY}"
        rf"|{_PENALTY} .*?(?:miss|missed|over|wide|failed)|missed .*?from the spot",
        _FAILED,
    ),
    pattern(
        rf"(?:score[sd]?|convert|converted|net|netted|put away|bury|buried|hit the winning|winning) .*?{_PENALTY}",
        _SCORED,
    ),
    pattern(
        r"^(?:and |so )?(?:who|did (?:anyone|anybody|he|she|PLAYER)(?: else)?) miss(?:ed)?(?: (?:it|one|that|any))?$",
        replace(_FAILED, weight=4),
    ),
    pattern(r"^(?:and |so )?(?:was|is) (?:it|that|his) (?:saved|kept out|stopped)$", replace(_SAVED, weight=4)),
    pattern(r"how many (?:did|has|have) (?:PLAYER|TEAM|he|she|they) (?:\w+ )?miss(?:ed)?$", replace(_FAILED, weight=8)),
    pattern(rf"{_PENALTY} .*?(?:scored|converted|go in)", _SCORED),
    pattern(rf"{_PENALTY} .*?(?:were|was|been|got) saved", _SAVED),
    pattern(rf"{_PENALTY} .*?(?:were|was|been|got) missed", _FAILED),
    pattern(_PENALTY, _ALL),
)

COMMANDS = (
    Command(
        "penalties",
        "Penalties of a player, a team or a match",
        ("player", "team", "match"),
        ("/penalties Lautaro", "/penalties Inter Milan"),
        replace(_ALL, weight=1),
    ),
    Command(
        "takers",
        "Who takes a team's penalties, in order",
        ("team",),
        ("/takers Inter",),
        Ask("penalties", ("penalty_order",), given=(), apart=True),
    ),
)
