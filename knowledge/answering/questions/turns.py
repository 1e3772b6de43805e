"""Which of several a question means: "the opener", "his second", "who made it 3-1"."""

from __future__ import annotations

import re

_NO_GOAL = (
    r"(?! (?:half|leg|time|game|match|penalty|minute|yellow|card|season|round|team|place|choice|goal since|"
    r"loss|defeat|win|victory|start|cap|appearance|trophy|title|meeting|day|week|month|"
    r"challenge|tackle|foul|touch|kick|save|shot|chance|attempt|club|spell|signing|manager|coach))"
)
_TOTAL = r"(?:[2-9]|two|three|four|five|six|seven|eight|nine)\b"
_MADE = r"\b(?:make|made|makes|making) it"
MAIDEN = "maiden"
"""Somebody's first goal of all for a club, or in a competition, whatever others fell in the match."""

_TURNS = (
    (
        MAIDEN,
        re.compile(
            r"\bmaiden\b|\b(?:his|her|PLAYER) (?:very )?first (?:TEAM|CUP|league|senior|career|international|"
            r"competitive|professional|home|european|top flight)(?: \w+)? (?:goal|strike)\b"
            r"|\b(?:his|her|PLAYER) (?:very )?first (?:goal|strike) (?:for|since|of) "
        ),
    ),
    (
        "opener",
        re.compile(
            r"\bopener\b|\bopening goal\b|\bscored? first\b|\bfirst (?:goal|one|scorer|to score)\b|"
            r"\bopen(?:ed)? the scoring\b|\b(?:broke|break) the deadlock\b|\b(?:drew|draw) first blood\b"
        ),
    ),
    ("made", re.compile(rf"{_MADE}(?! (?:all |to |safe|through|past|up|out|level)\b| {_TOTAL})")),
    (
        "ahead",
        re.compile(
            r"\b(?:put|fired?|sent|shot|headed|edged|nudged) (?:the )?(?:TEAM|them) (?:\w+ )?(?:ahead|in front|up)\b|"
            r"\b(?:gave|give|handed|earned|got|fired|shot|headed) (?:the )?(?:TEAM|them) .*?\blead\b|"
            r"\b(?:take|took|taken) the lead\b|\bgo (?:ahead|in front)\b|\bwent (?:ahead|in front)\b"
        ),
    ),
    ("doubled", re.compile(r"\bdoubled?\b.*?\b(?:lead|advantage)\b")),
    (
        "back",
        re.compile(
            r"\b(?:pull(?:ed)?|get|got|claw(?:ed)?|nick(?:ed)?|grab(?:bed)?|scored?) (?:\w+ )?(?:one|a goal) back\b|"
            r"\b(?:halved?|reduced?|cut)\b.*?\b(?:lead|deficit|arrears)\b"
        ),
    ),
    ("consolation", re.compile(r"\bconsolation\b")),
    (
        "sealed",
        re.compile(
            r"\b(?:seal(?:ed)?|settled?|clinch(?:ed)?|wrapp?(?:ed)? (?:\w+ ){0,2}?up|"
            r"round(?:ed)? off|completed?|capped|"
            r"finished (?:\w+ )?off|made (?:sure of|it safe)|"
            r"put (?:it|the game|the match|the result) (?:to bed|beyond doubt))\b"
        ),
    ),
    (
        "equaliser",
        re.compile(
            r"\bequali[sz]\w*|\bleveller\b|\blevell?e?d?\b(?! on points)|"
            r"\b(?:rescue|save|earn|salvage|snatch|nick|secure|grab|steal|win)(?:s|d|ed|bed)? "
            r"(?:the )?(?:(?:TEAM|them) )?(?:a|the) (?:\w+ )?(?:point|draw)\b"
        ),
    ),
    (
        "winner",
        re.compile(
            r"\bwinner\b|\bwinning goal\b|\bgoals? (?:beat|sank|sunk|saw off|did for)\b|"
            r"\bwin it\b|\bwon it\b|\bdecider\b"
        ),
    ),
    ("last", re.compile(r"\b(?:last|late|final) (?:goal|one|scorer|to score)\b|\bscored? last\b")),
    ("1", re.compile(rf"\b(?:first|1st)\b{_NO_GOAL}")),
    ("2", re.compile(rf"\b(?:second|2nd)\b{_NO_GOAL}|{_MADE} (?:2|two)\b")),
    ("3", re.compile(rf"\b(?:third|3rd)\b{_NO_GOAL}|{_MADE} (?:3|three)\b")),
    ("4", re.compile(rf"\b(?:fourth|4th)\b{_NO_GOAL}|{_MADE} (?:4|four)\b")),
    ("5", re.compile(rf"\b(?:fifth|5th)\b{_NO_GOAL}|{_MADE} (?:5|five)\b")),
    ("6", re.compile(rf"\b(?:sixth|6th)\b{_NO_GOAL}|{_MADE} (?:6|six)\b")),
    ("7", re.compile(rf"\b(?:seventh|7th)\b{_NO_GOAL}|{_MADE} (?:7|seven)\b")),
    ("8", re.compile(rf"\b(?:eighth|8th)\b{_NO_GOAL}|{_MADE} (?:8|eight)\b")),
    ("9", re.compile(rf"\b(?:ninth|9th)\b{_NO_GOAL}|{_MADE} (?:9|nine)\b")),
)


def turn(question: str) -> str | None:
    """The one of several that a question means: "opener", "winner", a number from "1"."""
    return next((name for name, words in _TURNS if words.search(question)), None)
