"""What kind of thing a question asks for, and whether a sentence holds one."""

from __future__ import annotations

import re
from collections.abc import Iterable

from knowledge.answering.questions.concepts import alike, content, stems
from knowledge.answering.questions.query import Query
from knowledge.answering.questions.question import key
from knowledge.answering.questions.words import PLAIN

_NUMBER = (
    r"(?:\d+(?:st|nd|rd|th)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|"
    r"twelve|a dozen|twice|single|second|third|"
    r"fourth|fifth|sixth|seventh|eighth|ninth|tenth|no|none|zero|both|pair|hat-trick|not a|not one|failed to)"
)
_PATTERNS = {
    "number": re.compile(rf"\b{_NUMBER}\b(?![ -]half)", re.IGNORECASE),
    "money": re.compile(r"[£€$]|\b\d+(?:\.\d+)? ?(?:m|million|bn|billion|k)\b|\bfree transfer\b", re.IGNORECASE),
    "minute": re.compile(
        r"\d+(?:st|nd|rd|th)?[- ]minute|\d+\+?\d*['’]|\bminutes? (?:from|into|after|before|of|left|to)|"
        r"\(\d+\)|\bhalf-time\b"
        r"|\bon the (?:half-)?hour\b",
        re.IGNORECASE,
    ),
    "duration": re.compile(
        rf"\b(?:{_NUMBER}|a|several|few|couple of|rest of the|remainder of the) "
        rf"(?:\w+ )?(?:minutes?|days?|weeks?|months?|years?|games?|matches|season)\b"
        r"|\bseason\b|\b\d+(?:st|nd|rd|th) (?:anniversary|year|season)\b",
        re.IGNORECASE,
    ),
    "absence": re.compile(
        rf"\b(?:{_NUMBER}|a|several|few|couple of) (?:\w+ ){{0,2}}?(?:days?|weeks?|months?|years?|games?|matches)\b"
        rf"|\b{_NUMBER}-(?:game|match) (?:ban|suspension)\b"
        r"|\b(?:rest|remainder|end) of the (?:\w+ )?season\b|\buntil\b|\blong[- ]term\b"
        r"|\bout for (?:the season|some time|a while|long)\b",
        re.IGNORECASE,
    ),
    "day": re.compile(
        r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|may|june|july|august|september|"
        r"october|november|december)\b|\btomorrow\b|\btonight\b|\bweekend\b|\bnext (?:week|month|year)\b"
        r"|\b(?:19|20)\d\d\b"
        r"|\b(?:this|the|next|last) (?:summer|winter|spring|autumn)\b|\bend of (?:the|this|his) (?:season|campaign)\b",
        re.IGNORECASE,
    ),
    "age": re.compile(
        r"\b\d\d?[- ]years?[- ]old\b|\b(?:aged?|age of|turn(?:s|ed|ing)) \d\d\b|\b[A-Z]\w+, (?:who is )?\d\d\b"
        r"|\b\d\dth birthday\b"
    ),
    "crowd": re.compile(r"(?<![£€$])\b\d{1,3},\d{3}\b|\b[1-9]\d{3,5}\b(?! season)"),
    "referee": re.compile(r"\b[Rr]ef(?:eree)? [A-Z]\w+|\b[A-Z]\w+ refereed\b|\bofficial [A-Z]\w+"),
    "score": re.compile(r"\b\d{1,2}\s?[-–:]\s?\d{1,2}\b"),
}
_ASKED = (
    ("age", re.compile(r"\bhow (?:old|young)\b|\bwhat age\b")),
    (
        "crowd",
        re.compile(
            r"\bwhat (?:is|was) the (?:attendance|crowd)\b|\bhow many (?:fans|people|supporters|spectators)\b"
            r"|\battendance$"
            r"|\bhow many (?:were|was) (?:there at|in|at|watching|inside) (?:the )?(?:game|match|ground|stadium)\b"
        ),
    ),
    (
        "referee",
        re.compile(
            r"\bwho (?:(?:is|was) (?:the )?)?(?:match |man )?(?:ref|referee|refereed|refs|official|officiat\w+)\b"
            r"|\bname of the (?:\w+ )?(?:ref|referee)\b|\bwho (?:took charge of|officiates)\b"
        ),
    ),
    (
        "money",
        re.compile(r"\bhow much\b.*?\b(?:pay|paid|cost|fee|worth|spend|spent|offer|bid|sell|sold|earn)\b|\bwhat fee\b"),
    ),
    (
        "absence",
        re.compile(
            r"^(?!.*\b(?:game|match|play)\b).*\bhow long\b.*?"
            r"\b(?:out|sidelined|injured|banned|suspended|miss|absent|missing)\b"
        ),
    ),
    ("duration", re.compile(r"\bhow long\b")),
    ("number", re.compile(r"\bhow (?:many|much|often)\b|\bwhat number\b")),
    ("minute", re.compile(r"\b(?:what|which) minute\b")),
    ("day", re.compile(r"^(?:and |so )?when\b|\b(?:what|which) (?:day|date)\b")),
    ("score", re.compile(r"^(?!.*\b(?:did|to|not) (?:\w+ ){0,3}?score\b).*(?:\bscore(?:line)?\b|\baggregate\b)")),
    (
        "name",
        re.compile(
            r"^(?:and |so |but )?(?:who|whose|whom|which (?:\w+ ){0,2}?"
            r"(?:players?|keeper|striker|defender|man|sub(?:stitute)?|winger|midfielder|forward|full back|teenager))\b"
        ),
    ),
)
_CAPITAL = re.compile(r"(?<=[a-z,;–’'\"“‘(-] )[A-Z][\w'’-]+|(?<=[a-z,;–-] [“‘\"])[A-Z][\w'’-]+")
_FIRST = re.compile(r"^[“‘\"]?([A-Z][\w'’-]+)(?: [A-Z][\w'’-]+)?(?:['’]s)? ")


def kind(main: str) -> str | None:
    """The kind of thing that the asking clause wants: "number", "name", …; None for anything."""
    return next((name for name, words in _ASKED if words.search(main)), None)


_SPENT = {
    "money": frozenset(content(("pay", "paid", "cost", "worth", "fee", "spend", "spent"))),
    "absence": frozenset(content(("long", "out"))),
    "duration": frozenset(content(("long",))),
    "crowd": frozenset(
        content(
            ("attendance", "crowd", "fans", "people", "supporters", "spectators", "many", "watched", "game", "match")
        )
    ),
    "age": frozenset(content(("old", "young", "age"))),
    "minute": frozenset(content(("minute",))),
    "day": frozenset(content(("date", "day"))),
}


def asked(main: str, stems: Iterable[str]) -> tuple[str, ...]:
    """The stems without those that the kind of thing asked for answers itself: a sum of money is what somebody paid."""
    return tuple(each for each in stems if each not in _SPENT.get(kind(main) or "", ()))


def holds(query: Query, text: str, names: tuple[str, ...]) -> bool:
    """Whether a sentence, about the people `names`, holds a thing of the kind asked for."""
    wanted = kind(query.main)
    if wanted is None:
        return True
    if wanted == "name":
        return _names_another(query, text, names)
    if wanted == "number" and (counted := _COUNTED.search(query.main)):
        return _counts(counted[1], text)
    return bool(_PATTERNS[wanted].search(text))


_COUNTED = re.compile(r"\bhow many ((?:(?!PLAYER|TEAM|did|do|does|has|have|had|was|were|is|are|in|of|for|from)\w+ )+)")
"""The words for what is to be counted."""


def counted_noun(main: str) -> tuple[str, ...]:
    """The stems of the words for what is to be counted: "how many shots did TEAM have"; none where it says none."""
    counted = _COUNTED.search(main)
    return tuple(content(counted[1].split())) if counted else ()


_TIMES = re.compile(rf"\b(?:twice|thrice|{_NUMBER}(?: \w+)? times?)\b", re.IGNORECASE)
"""How often something happened."""

_NEAR = 5
"""Words between which and a number, at most, the thing counted stands."""


def _counts(things: str, text: str) -> bool:
    """Whether a sentence has a number beside one of the things asked about."""
    if things.strip() == "times":
        return bool(_TIMES.search(text))
    wanted = {similar for word in content(things.split()) for similar in alike(word)}
    said = stems(text)
    numbers = [len(stems(text[: found.start()])) for found in _PATTERNS["number"].finditer(text)]
    near = (" ".join(said[max(at - _NEAR, 0) : at + _NEAR + 1]) for at in numbers)
    return bool(numbers) and (not wanted or any(f" {each} " in f" {words} " for words in near for each in wanted))


def _names_another(query: Query, text: str, names: tuple[str, ...]) -> bool:
    """Whether somebody is named who is not in the question."""
    asked = {word.text for word in query.question.words} | {
        part
        for ids in query.people
        for person in ids
        if person in query.persons
        for part in key(query.persons[person].name).split()
    }
    known = asked | PLAIN | {part for team in query.teams for part in key(team).split()}
    others = [name for name in names if not set(key(name).split()) & asked]
    written = [*_CAPITAL.findall(text), *_FIRST.findall(text)]
    return bool(others) or any(not set(key(word).split()) & known for word in written)
