"""How questions ask for everything there is."""

from __future__ import annotations

from knowledge.answering.ask import Ask, Aspect
from knowledge.answering.asking import pattern
from knowledge.topic import Command

_PLAYER = Ask(
    "overview", (), Aspect.WHOLE, given=("player", "scorer", "keeper", "on", "off", "speaker", "takers"), weight=2
)
_TEAM = Ask("overview", ("result", "standing", "fixture"), Aspect.WHOLE, given=(), weight=2)

PATTERNS = (
    pattern(r"^(?:(?:who is|tell me about|what (?:do you know|is known) about) )?PLAYER$", _PLAYER),
    pattern(r"^(?:(?:who (?:is|are)|tell me about|what (?:do you know|is known) about) )?(?:the )?TEAM$", _TEAM),
)

COMMANDS = (
    Command("player", "All that is on record of a player", ("player",), ("/player Lautaro",), _PLAYER),
    Command("team", "A team's matches, place and next match on record", ("team",), ("/team Inter",), _TEAM),
    Command("coverage", "What the articles on record cover", (), ("/coverage",)),
    Command(
        "sources",
        "The sources of the last answer, or the articles on somebody or a match",
        ("match", "player", "team"),
        ("/sources Inter Napoli",),
        _PLAYER,
    ),
)
