"""How questions ask for cards."""

from __future__ import annotations

from dataclasses import replace

from knowledge.answering.questions.ask import Ask, Aspect
from knowledge.answering.questions.asking import pattern
from knowledge.topic import Command

_ALL = Ask("cards", ("card",), signs="card", instead=("booked", "red", "substitute", "foul"), weight=5)
_RED = replace(_ALL, only=(("colour", ("red", "second_yellow")),), signs="red")
_YELLOW = replace(_ALL, only=(("colour", ("yellow", "second_yellow")),), signs="yellow")

_TWICE = replace(_ALL, only=(("colour", ("second_yellow",)),), signs="red", weight=6)

_STORY = replace(_ALL, aspect=Aspect.OPEN, weight=6)
_OFF_STORY = replace(_RED, aspect=Aspect.OPEN, seek=("sent off", "wrongdoing"), weight=6)

_SENT_OFF = (
    r"sent off|red cards?|reds?(?! (?:players?|fans?|boss|manager|keeper|striker|side|team|squad|men)\b)"
    r"|see red|saw red|seeing red|dismissed|sending off|ordered off|marching orders|walked|red carded|sendings off"
)

_WHY = r"(?:why|how come|how(?! many| often)|what did)"

PATTERNS = (
    pattern(rf"{_WHY} .*?(?:{_SENT_OFF}|second yellow)", _OFF_STORY),
    pattern(rf"what .*?(?:{_SENT_OFF}) for(?: (?:in|against|at|on|by) .*)?$", _OFF_STORY),
    pattern(
        r"(?:why|how come) .*?(?:down to|with|reduced to|have|had) (?:only )?(?:10|ten|9|nine|a man (?:down|short))"
        r"(?: (?:men|players))?(?= (?:against|at|in|v|by|after)\b|$)",
        replace(_OFF_STORY, given=()),
    ),
    pattern(r"what .*?(?:booked|yellow|carded|cautioned) for", replace(_STORY, seek=("booked", "wrongdoing"))),
    pattern(rf"{_WHY} .*?(?:booked|yellows?|booking|cautioned|carded)", replace(_STORY, seek=("booked", "wrongdoing"))),
    pattern(
        r"^(?!.*\b(?:TEAM|DERBY|PLAYER|CUP|DATE)\b)(?:and |so )?who .*?"
        rf"(?:{_SENT_OFF}|booked|carded|cautioned) for (?:an?|his|her|the|\w+ing)",
        replace(_STORY, seek=("booked", "wrongdoing")),
    ),
    pattern(
        rf"(?:straight|direct) (?:reds?|red cards?)|(?:{_SENT_OFF}) .*?straight(?: one| away)?$",
        replace(_ALL, only=(("colour", ("red",)),), signs="red", weight=6),
    ),
    pattern(_SENT_OFF, _RED),
    pattern(r"(?:minute|when) (?:did|does) (?:PLAYER|he|she) walk", _RED),
    pattern(r"(?:did|were|was) TEAM .*?(?:10|ten) men", replace(_RED, given=())),
    pattern(r"(?:two|2|both) (?:yellows?|bookings?)|booked twice", _TWICE),
    pattern(r"second yellow|second bookable", _RED),
    pattern(r"booked|yellows?|cautioned|caution|bookings?|in(?:to)? the (?:ref )?book|yellow carded", _YELLOW),
    pattern(r"cards?|carded|disciplin\w+", _ALL),
)

COMMANDS = (
    Command(
        "cards",
        "Cards of a player, a team or a match",
        ("player", "team", "match"),
        ("/cards Skriniar", "/cards Inter Napoli"),
        replace(_ALL, weight=1),
    ),
)
