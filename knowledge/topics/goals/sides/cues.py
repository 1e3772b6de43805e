"""Cues: what the words about a goal say of the goals before it and of the match.

They are matched with a sentence as `Marked` writes it ("@p" a person, "@t" a team), in lower case.
"""

from __future__ import annotations

import re

_WHOSE = r"(?:the|their|his side's|his team's|that|@t's?|a|@p's?)"
LEVELS = re.compile(
    r"\b(?:equali[sz]\w*|levell?(?:ed|er|ing)?\b(?! (?:best|of|on points))|restor\w+ parity|all square|"
    r"cancel\w* (?:it |that )?out(?! by)|"
    r"ma(?:de|k\w+) it (?:1-1|2-2|3-3|4-4|(?:one|two|three|1|2|3)[- ](?:all|apiece|each))\b(?! to))"
)
REDUCES = re.compile(
    r"\b(?:halv\w+|reduc\w+|cut|cutting|narrow\w*) (?:\w+ ){0,2}(?:deficit|arrears|lead|advantage|gap)|"
    r"\bpull\w* (?:one|a goal) back|\b(?:got|get|gets|grabbed|clawed) (?:one|a goal) back|\bconsolation|\blifeline"
)
EXTENDS = re.compile(
    rf"\b(?:doubl\w+|extend\w*|increas\w+|tripl\w+|trebl\w+|stretch\w*) {_WHOSE} (?:\w+ )?"
    r"(?:lead|advantage|tally|score)|"
    r"\b(?:add\w*|bag\w*|grab\w*|got|get|hit|net\w*|notch\w*|for|score\w*|(?:head|fir|slott|tuck|sweep|roll|slamm|"
    r"smash|volley|tapp|nodd|pok|prodd|bundl|curl|drill|lash|rifl)(?:ed|ing)|swept|struck) "
    r"(?:in |home )?(?:a|the) (?:second|third|fourth|fifth|sixth)\b(?! (?:half|minute|time|period|yellow|leg|of|"
    r"straight|successive|consecutive|(?:[\w-]+ )?(?:game|match|season|day|night|week|month|year|weekend)s?\b))|"
    r"\bma(?:de|k\w+) it (?:[2-9]-0|two-nil|three-nil|two|three|four|five|[2-9]-nil)\b(?!-)"
)
# What puts a side in front that was level.
AHEAD = re.compile(
    r"\b(?:put|puts|putting|gave|give|giving|fir\w+|head\w+|hand\w+|sent|shot|nod\w+|edg\w+|push\w+|slot\w+|lift\w+|"
    r"tap\w+|volley\w+|curl\w+|drill\w+|pok\w+|prod\w+) (?:(?!level|hope|chance|2-0|two)[\w@'-]+ ){1,3}?"
    r"(?:ahead|in front|the (?:early |deserved |surprise |shock )?lead)\b|"
    r"\b(?:restor\w+|regain\w+) (?:the|their|@t's?|his side's) (?:one-goal |slender |narrow )?(?:lead|advantage)\b|"
    r"\b(?:re)?(?:took|taken|taking) the lead\b|\bback in front\b"
)
# Behind an equaliser: the same side goes in front.
TURNS = re.compile(
    r"\bcomplet\w+ (?:the|a|their|his side's) (?:[\w-]+ )?(?:comeback|turnaround|fightback)|"
    r"\bturn\w* the (?:match|game|tie)|\bput (?:them|his side|the \w+) (?:in front|ahead)"
)
WINNER = re.compile(r"\b(?:winner|winning goal|decisive goal|(?:only|lone) goal)\b(?! of the season)")
OPENS = re.compile(
    r"\b(?:open(?:er|ing goal)|open\w* the scoring|deadlock|(?:the|an? \w+) lead|in front|ahead|first goal|"
    r"breakthrough)\b"
)
# Which side it was that won, as the winning goal tells it; "@t's only goal" was none.
DECIDES = re.compile(
    r"(?<!@t's )(?<!their )\b(?:winner|winning goal|decisive goal|the (?:only|lone) goal)\b(?! of the season)"
)
# Goals after which nobody doubted who would win.
SEALS = re.compile(
    r"\b(?:seal\w*|wrap\w* up|clinch\w*|secur\w*|made sure of|making sure of|complet\w+|ic(?:ed|ing)|snatch\w*) "
    r"(?:the |an? |their |his side's )?(?:[\w-]+ ){0,2}?"
    r"(?:win|victory|triumph|success|points|result|rout)\b|"
    r"\b(?:put|putting|puts) (?:the )?(?:game|match|result|contest|tie|outcome|win|victory|it) "
    r"(?:beyond (?:\w+ )?(?:doubt|reach)|to bed)\b|\b(?:killed|killing) (?:off )?the (?:game|match|contest|tie)\b|"
    r"\bgame-?winn\w+|\bwin(?:s|ning)? it\b|\bwon it\b"
)
# Goals that brought a win, whoever's it was: "a routine win with goals from @p, @p".
OF_A_WIN = re.compile(
    r"\b(?:win|victory|triumph|rout|success|thrashing)(?: [\w-]+){0,3} (?:with|thanks to|courtesy of|through)"
    r"(?: [\w-]+){0,4} goals? (?:from|by|through)\b"
)
# What only the last goal of a draw brings.
RESCUES = re.compile(
    r"\b(?:earn|rescu|salvag|snatch|secur|nick|grab|stole|steal|sav)\w* (?:(?:the|an?|his side) |@t )*(?:[\w-]+ ){0,2}?"
    r"(?:point|draw|share of the (?:points|spoils))\b"
)
CONSOLATION = re.compile(r"\bconsolation\b")
# "goals from @p and @p": what stands between two scorers of one list.
LIST = re.compile(r"@p(?: ?\([^)]*\))?(?:,| and|, and|,? plus) (?:a |an |one from |another from )?(?:[\w'-]+ ){0,2}?")
_AFTER = re.compile(r"\bafter (?:[\w-]+ ){0,2}@p had\b")
_UNREAL = re.compile(
    r"\b(?:not|n't|never|no|could|would|should|might|fail\w*|chances?|try|tried|trying|want\w*|look\w*|threaten\w*|"
    r"hop\w+|close to|without|search of|efforts?|need\w*|after|since) (?:[\w'-]+ ){0,3}$"
)
_FROM = re.compile(r"(?!\d)[\w'-]+ (?:from|by|through) (?:[\w'-]+ ){0,3}@p(?!'s? )")
_JOINT = re.compile(r"\b(?:before|after|but|and|while|then|as|when|until|with)\b|[;:]")


def says(pattern: re.Pattern[str], words: str) -> bool:
    """Whether the words say so of what came about."""
    return any(_UNREAL.search(words, 0, match.start()) is None for match in pattern.finditer(words))


def since(text: str, start: int, name: int) -> int:
    """Where the words from `start` begin to be about the goal of whose name stands there: "a point | after @p had"."""
    told = [match.start() for match in _AFTER.finditer(text, start) if match.start() < name < match.end()]
    return told[0] if told else start


def parting(text: str, start: int, end: int, otherwise: int) -> int:
    """Where the words between two goals part: before the last word that joins their clauses."""
    joints = [match.start() for match in _JOINT.finditer(text, start, end)]
    return joints[-1] if joints and start > 0 and end < len(text) else otherwise


def own_words(text: str, start: int, end: int, name: int) -> str:
    """The words from start to end without the goals that they tell of others than whose name stands at `name`."""
    others = [match for match in _FROM.finditer(text, start, end) if match.end() - len("@p") != name]
    told = (
        char for at, char in enumerate(text[start:end], start) if not any(o.start() <= at < o.end() for o in others)
    )
    return "".join(told)
