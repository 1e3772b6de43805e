"""How questions ask for cards."""

from __future__ import annotations

from dataclasses import replace

from knowledge.answering.ask import Ask, Aspect, pattern
from knowledge.topic import Command

_ALL = Ask("cards", ("card",), seek=("booked", "red", "substitute", "foul"), weight=5)
_RED = replace(_ALL, only=(("colour", ("red", "second_yellow")),))
_YELLOW = replace(_ALL, only=(("colour", ("yellow", "second_yellow")),))

_SENT_OFF = (
    r"sent off|red cards?|reds?|see red|saw red|seeing red|dismissed|sending off|ordered off|marching orders|walked"
)

PATTERNS = (
    pattern(
        rf"what .*?(?:do|did|done) .*?(?:{_SENT_OFF}|booked|yellows?)", replace(_ALL, aspect=Aspect.OPEN, weight=6)
    ),
    pattern(_SENT_OFF, _RED),
    pattern(r"second yellow|second bookable", _RED),
    pattern(r"booked|yellows?|cautioned|caution|bookings?|carded", _YELLOW),
    pattern(r"cards?", _ALL),
)

COMMANDS = (
    Command(
        "cards",
        "Cards of a player, a team or a match",
        ("player", "team", "match"),
        ("/cards Bastoni", "/cards Inter Napoli"),
        Ask("cards", ("card",)),
    ),
)
