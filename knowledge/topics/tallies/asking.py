"""How questions ask for running counts."""

from __future__ import annotations

from dataclasses import replace

from knowledge.answering.questions.ask import Ask
from knowledge.answering.questions.asking import pattern
from knowledge.topic import Command

_ALL = Ask("tallies", ("tally",), signs="count", apart=True, weight=4)
_IN_A_ROW = replace(_ALL, signs="run", weight=6)

_THINGS = (
    r"(?:goals?|assists?|appearances?|games?|apps|caps|starts?|wins?|defeats?|losses|draws?|clean sheets?|hat tricks?|"
    r"titles?|trophies|penalties|points|league goals|finals?)"
)
_SO_FAR = (
    r"(?:season|so far|in total|overall|career|all time|this year|turn of the year|"
    r"record|ever|in a row|running|consecutive|"
    r"straight|on the (?:spin|bounce|trot)|for the club|since|up to|now|unbeaten|winless|"
    r"last \d+|\d+ \w*? ?games|reach|reached)"
)

_RUN = (
    r"(?:unbeaten|winless|winning|losing) (?:run|streak|start|sequence)|(?:unbeaten|winless)(?! .*?record)"
    r"|(?:gone|been|go) .*?without (?:an? )?(?:win|winning|defeat|losing|loss|victory)"
)
_POINTS = r"how many points .*?(?:from|out of) (?:(?:their|its|the|his) )?(?:last|past|first|opening|previous|\d)"

PATTERNS = (
    pattern(r"tally|tallies", _ALL),
    pattern(_RUN, _IN_A_ROW),
    pattern(_POINTS, replace(_ALL, weight=6)),
    pattern(
        r"how many .*?(?:in a row|in succession|successive|consecutive|straight|on the (?:spin|bounce|trot))", _IN_A_ROW
    ),
    pattern(rf"^TEAM (?:home|away) {_THINGS}$", _ALL),
    pattern(rf"how many (?:\w+ )?(?:league|career|international|season) {_THINGS} (?:for |by |of |from )?PLAYER", _ALL),
    pattern(rf"how many {_THINGS} (?:for|by) (?:PLAYER|TEAM|him|them) .*?{_SO_FAR}", replace(_ALL, weight=6)),
    pattern(r"how many penalties has", replace(_ALL, weight=7)),
    pattern(rf"(?:has|have) PLAYER ever .*?(?:{_THINGS}|penalty|goal|missed|scored)", replace(_ALL, weight=7)),
    pattern(rf"how many .*?{_THINGS} .*?{_SO_FAR}|how many .*?{_SO_FAR} .*?{_THINGS}", _ALL),
    pattern(r"how many .*?(?:has|have|had)|how many (?:for|by|from) PLAYER", _ALL),
    pattern(
        r"^PLAYER (?:\w+ )?(?:season|league|goal|scoring) (?:goals|tally|total|count|record|haul)$"
        r"|^PLAYER how many goals$",
        _ALL,
    ),
    pattern(rf"how many .*?{_THINGS} (?:is|was) (?:that|it|this)", _ALL),
    pattern(r"how many .*?(?:is|are|was|were) (?:PLAYER|TEAM|he|they) (?:on|up to|off)", _ALL),
    pattern(rf"^(?:and )?(?:PLAYER|TEAM) (?:\w+ )?{_THINGS} .*?{_SO_FAR}", _ALL),
    pattern(r"how (?:is|was) PLAYER doing", _ALL),
)

COMMANDS = (
    Command(
        "tally",
        "Running counts of a player or a team",
        ("player", "team"),
        ("/tally Lautaro", "/tally Calhanoglu"),
        Ask("tallies", ("tally",), apart=True),
    ),
)
