"""Counts: the running counts that a sentence's words tell, before anybody asks whose they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from knowledge.names import Competition, Team
from knowledge.reading.numbers import CARDINAL, ORDINAL, number
from knowledge.topics.tallies.lexicon import BOUNDING, NOUNS, RUNNING, WISHED
from knowledge.topics.tallies.scopes import of_one_match, scope_behind

if TYPE_CHECKING:
    from knowledge.reading.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Count:
    """`count` of `what` in the words from `start` to `end` of the sentence; its head word stands at `at`."""

    what: str
    count: int
    start: int
    end: int
    at: int
    scope: str | None = None


_NOUN = "|".join(f"(?P<n{i}>{pattern})" for i, pattern in enumerate(NOUNS))
_NAMES = tuple(NOUNS.values())
# Words that may stand between the number and the noun.
_BETWEEN = (
    r"(?P<between>(?:Serie [AB] |(?!(?:of|in|and|or|for|the|a|an|to|as|at|on|with|from|by|his|her|their|was|is|were|are|had|has|half"
    r"|minute|minutes|points?|goals?|games?|matches|who|that|which|after|when|but|yellow|red|own|disallowed|leg|place)\b)"
    r"[\w.'’-]+ ){0,5}?)"
)
_ORDINAL = re.compile(rf"(?<![\w-])(?P<n>{ORDINAL}) {_BETWEEN}(?:{_NOUN})\b(?![-–])", re.IGNORECASE)
_CARDINAL = re.compile(
    rf"(?<![\w–-])(?P<n>{CARDINAL}|no) {_BETWEEN}(?:{_NOUN})\b(?![-–]| (?:ahead|behind|up|down|clear|in front)\b)",
    re.IGNORECASE,
)
_ELLIPTIC = re.compile(
    rf"\b(?P<whose>his|her|['’]s|a|an|the|and|him) (?P<n>{ORDINAL})(?= (?:(?:goal )?(?:of|in|for|this|since) )|[,.;]|$)",
    re.IGNORECASE,
)
_WISHED = re.compile(rf"\b{WISHED}(?: (?!and\b|but\b|as\b|when\b)[\w'’-]+){{0,4}}? ?$", re.IGNORECASE)
_JOINING = re.compile(
    r"since (?:(?!since)[\w.'’£?€-]+ ){0,3}?(?:joining|signing|arriv\w+|mov\w+|switch\w*|transfer\w*|return\w*|tak\w+ (?:over|charge)|"
    r"appoint\w+|debut\w*|leaving|swapping)",
    re.IGNORECASE,
)
_SAID = re.compile(r" (?:scored|conceded|netted|recorded|claimed|suffered|made|kept|won)\b")
_NOT_A_START = re.compile(r"\bsince\b|\b(?:in|for) (?!(?:the|his|her|their|any|all)\b)|after\b", re.IGNORECASE)
_TITLES = frozenset({"titles", "yellow_cards", "red_cards"})


def noun_counts(sentence: Sentence) -> Iterator[Count]:
    """Counts told as a number and a noun: "his sixth goal of the season", "12 goals in 15 games"."""
    for found in _ORDINAL.finditer(sentence.text):
        count, scope = _count_of(sentence, found)
        if _tells_ordinal(sentence, count, found["between"], scope):
            yield count
    for found in _CARDINAL.finditer(sentence.text):
        count, scope = _count_of(sentence, found)
        running = re.search(RUNNING, found["between"]) is not None
        if (scope is not None or running) and not wished(sentence, found.start()):
            yield count


def _count_of(sentence: Sentence, found: re.Match[str]) -> tuple[Count, str | None]:
    index, at = next((i, found.start(f"n{i}")) for i in range(len(_NAMES)) if found[f"n{i}"])
    behind = scope_behind(sentence, _behind_participle(sentence, found.end()))
    before = found["between"].strip()
    bounds = " ".join(
        word for word in (before if _bounds(sentence, before, found.start("between")) else "", behind or "") if word
    )
    count = Count(_NAMES[index], number(found["n"]) or 0, found.start(), found.end(), at, bounds or None)
    return count, behind


def _behind_participle(sentence: Sentence, at: int) -> int:
    """Past a participle that says nothing new: "20 goals scored under the new manager"."""
    said = _SAID.match(sentence.text, at)
    return said.end() if said else at


def _tells_ordinal(sentence: Sentence, count: Count, between: str, behind: str | None) -> bool:
    """Whether an ordinal counts on beyond one match: "his second" alone may be of the match, "his first since" no count."""
    if of_one_match(sentence, count.end) or wished(sentence, count.start):
        return False
    tail = sentence.text[count.end :].lstrip()
    if count.count == 1:
        return count.scope is not None and starts_afresh(tail, behind, bounded=count.scope != behind)
    if re.search(RUNNING, between) or count.scope:
        return True
    return count.count >= 4 and count.what not in _TITLES


def starts_afresh(tail: str, behind: str | None, *, bounded: bool) -> bool:
    """Whether a "first" is the first of all, not the end of a drought: "his first goal for the club", not "in six games"."""
    if behind is None:
        return bounded and not re.match(_NOT_A_START, tail)
    if _JOINING.match(behind):
        return True
    return re.match(_NOT_A_START, behind) is None or re.match(r"for|in (?:a |the )?[A-Z]", behind) is not None


def _bounds(sentence: Sentence, words: str, start: int) -> bool:
    """Whether the words before the noun bound the count: "league", "Premier League", "Brighton"."""
    if not words:
        return False
    if any(word.lower() in BOUNDING for word in re.split(r"[ -]", words)) or "league" in words.lower():
        return True
    first, last = sentence.start + start, sentence.start + start + len(words)
    return any(
        isinstance(mention.means, Team | Competition) and first <= sentence.reading.doc[mention.start].idx < last
        for mention in sentence.mentions
    )


def elliptic_counts(sentence: Sentence) -> Iterator[Count]:
    """Goals told without the noun: "his 12th in the league this season", "his fifth in five home matches"."""
    for found in _ELLIPTIC.finditer(sentence.text):
        value = number(found["n"]) or 0
        behind = scope_behind(sentence, found.end())
        if behind and value > 1 and not wished(sentence, found.start()):
            yield Count("goals", value, found.start(), found.end(), found.start("n"), behind)


def wished(sentence: Sentence, at: int) -> bool:
    """Whether what comes before character `at` makes it a wish or a denial: "in search of a first win"."""
    return _WISHED.search(sentence.text, max(0, at - 60), at) is not None
