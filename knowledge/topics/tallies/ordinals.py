"""Counts whose noun is left out: "his 12th in the league this season", "a defeat, their fifth in six matches"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.numbers import ORDINAL, number
from knowledge.reading.language.pattern import Pattern
from knowledge.topics.tallies.count import Count, wished
from knowledge.topics.tallies.lexicon import NOUNS, RUNNING
from knowledge.topics.tallies.scopes import plain, scope_behind

if TYPE_CHECKING:
    from knowledge.reading.sentence import Sentence

_NOUN = "|".join(f"(?P<n{i}>{pattern})" for i, pattern in enumerate(NOUNS))
_NAMES = tuple(NOUNS.values())
_BOUNDED = r"(?= (?:goal )?(?:of|in|for|this|all|since|at|from|under|on the (?:bounce|spin|trot)\b|overall\b)|[,.;]|$)"
_OWNED = re.compile(rf"(?P<whose>\b(?:his|her|their|its|him)|['’]s?|s['’]) (?P<n>{ORDINAL}){_BOUNDED}", re.IGNORECASE)
_JOINED = re.compile(  # "his tenth goal of the season and fourth in five games"
    rf"(?P<whose>\b(?:his|her|their|its)|['’]s?|s['’])(?P<owned> )(?:[\w’'-]+ )?{ORDINAL}[\w’' -]*[,–—-]* ?"
    rf"\band (?:just |only )?(?P<n>{ORDINAL}){_BOUNDED}",
    re.IGNORECASE,
)
_HEADED = re.compile(  # as headlines have it: "Hale scores third in four games"
    rf"\b(?P<whose>scores|nets|bags|grabs|hits|claims) (?P<n>{ORDINAL})(?= (?:goal )?(?:of|in) )", re.IGNORECASE
)
_LOOSE = re.compile(rf"\b(?P<whose>an?|the) (?P<n>{ORDINAL})(?! for\b){_BOUNDED}", re.IGNORECASE)
_STRAIGHT = Pattern(  # "a victory, their second straight"
    rf"(?P<whose>\b(?:their|its|his|her|an?)|['’]s|s['’]) (?:just |only |[\w]+-[\w]+ )?(?P<n>{ORDINAL}) "
    rf"(?P<scope>{RUNNING}|in a row|in succession|running|on the (?:bounce|spin|trot))"
    r"(?=[,.;)]| and\b| in\b| at\b| after\b|$)",
    re.IGNORECASE,
)
_OUTCOMES = ("wins", "defeats", "draws", "clean_sheets")
_OUTCOME = re.compile(
    r"\b(?:(?P<o0>wins?|won|beat|victory|triumph)|(?P<o1>defeats?|lost|loss|beaten)|(?P<o2>draws?|drew|drawn)"
    r"|(?P<o3>clean[- ]sheet|shut-?out))\b",
    re.IGNORECASE,
)
_OF_TABLE = re.compile(r" in (?:the |a )?(?:[\w-]+ )?(?:table|standings|division|group|world|list)\b")
_IN_HISTORY = re.compile(r"[\w ]*\bin (?:the )?(?:[\w’']+ ){0,4}history\b")
_SEASON = re.compile(r"\b(?:season|campaign|term|year)\b", re.IGNORECASE)
_HIS = frozenset({"his", "her"})
_OF_ONE_MATCH = 5  # goals: whose sixth it is has scored before
_SCORED = re.compile(
    r"\b(?:scor|nett?|bag|grab|notch|head|nod|slott?|tapp?|tuck|fir|volley|blast|smash|drill|curl|lash|hamm|steer|stroke"
    r"|strok|sweep|swept|convert|finish|roll|poke|pok|chip|lob|struck|strik|hit|slid|got|get|claim|add)\w*"
    r"(?: (?:home|in|it|them|past|the ball|up))* $",
    re.IGNORECASE,
)
_BEYOND = re.compile(
    r"(?:of|for|in) (?:the|this|his|her) (?:[\w-]+ )?(?:season|campaign|year|club|team|side|country)\b"
)
_COUNTED = re.compile(rf"\b(?:{_NOUN})\b", re.IGNORECASE)
_BESIDE = re.compile(rf"\b(?:{_NOUN})(?:,| –| -)?(?: [\w’']+){{0,2}} ?$", re.IGNORECASE)


def elliptic_counts(sentence: Sentence) -> Iterator[Count]:
    """Counts whose noun is left out."""
    text = plain(sentence)
    straight = list(_straight(sentence))
    yield from straight
    for pattern in (_OWNED, _JOINED, _HEADED, _LOOSE):
        for found in pattern.finditer(text):
            behind, at = scope_behind(sentence, found.end()), found.start("n")
            value = number(found["n"]) or 0
            counts = value > 1 or _BESIDE.search(text, 0, found.start("whose")) is not None
            counts = counts or _is_scored(text, found, behind)
            counts = counts or (found["whose"].lower() in {"their", "its"} and _SEASON.search(behind or "") is not None)
            counts = counts and all(count.start != at for count in straight)
            bounded = behind or (value > _OF_ONE_MATCH and _scores(text, found))
            if bounded and counts and not wished(sentence, at) and not _is_place(text, found):
                owned = found.end("owned") if pattern is _JOINED else None
                yield Count(_left_out(text, found), value, at, found.end(), at, behind, owned=owned)


def _straight(sentence: Sentence) -> Iterator[Count]:
    """Outcomes in a row, named before or told by the verb: "won, their second straight"."""
    text = plain(sentence)
    for found in _STRAIGHT.finditer(text):
        named = list(_OUTCOME.finditer(text, 0, found.start()))
        what = next((what for i, what in enumerate(_OUTCOMES) if named[-1][f"o{i}"]), None) if named else None
        if what is not None and not wished(sentence, found.start("n")):
            at = found.start("n")
            yield Count(what, number(found["n"]) or 0, at, found.end(), at, found["scope"])


def _is_scored(text: str, found: re.Match[str], behind: str | None) -> bool:
    """Whether a first without a noun is a goal of more than one match: "nodded in his first of the season"."""
    return behind is not None and _BEYOND.match(behind) is not None and _scores(text, found)


def _scores(text: str, found: re.Match[str]) -> bool:
    """Whether somebody scored it: "bagged his 11th"."""
    return found["whose"].lower() in _HIS and _SCORED.search(text, 0, found.start("whose")) is not None


def _is_place(text: str, found: re.Match[str]) -> bool:
    """Whether a place in a table is told, or which of all that there ever were: "the 29th in the derby's history"."""
    ranked = found["whose"].lower() == "the" and _IN_HISTORY.match(text, found.end()) is not None
    return ranked or _OF_TABLE.match(text, found.end()) is not None


def _left_out(text: str, found: re.Match[str]) -> str:
    """What an ordinal without a noun counts: what is named before it (of a player's right before it), else goals."""
    at = found.start("whose")
    of_player = found["whose"].lower() in {"his", "her"} and "owned" not in found.groupdict()
    beside = _BESIDE.search(text, 0, at)
    named = [beside] if beside else [] if of_player else list(_COUNTED.finditer(text, 0, found.start("n")))
    what = next((what for i, what in enumerate(_NAMES) if named[-1][f"n{i}"]), "goals") if named else "goals"
    his = found["whose"].lower() in _HIS
    return "goals" if his and what == "penalties" else what  # "a penalty, his 14th of the season"
