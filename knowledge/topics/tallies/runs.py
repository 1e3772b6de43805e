"""Runs: counts told without a counting noun, by verbs, streaks and tallies ("won six of their last eight")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.numbers import CARDINAL, ORDINAL, number
from knowledge.topics.tallies.counts import Count, wished
from knowledge.topics.tallies.lexicon import OUTCOMES, RUNNING, STREAKS
from knowledge.topics.tallies.scopes import MATCHES, scope_behind

if TYPE_CHECKING:
    from knowledge.reading.sentence import Sentence

_ADVERBS = {"once": 1, "twice": 2, "thrice": 3}
_VERB = "|".join(f"(?P<v{i}>{pattern})" for i, pattern in enumerate(OUTCOMES))
_OUTCOMES = tuple(OUTCOMES.values())
_ONLY = r"(?:(?:just|only|a remarkable|an impressive|a total of|exactly|already|up to|at least|all|each of|more than|the) )*"
_MANY = rf"(?P<n>once|twice|thrice|{CARDINAL})"
_NTH = rf"for (?:just |only )?(?:the|an?) (?P<nth>{ORDINAL}) (?:straight |consecutive |successive )?time"
# "scored three times", "won five of", "lost once in", "has 19 in 24 games", "struck for the second time in five days".
_BY_VERB = re.compile(
    rf"\b(?:{_VERB}) {_ONLY}(?:{_NTH}|{_MANY}(?: more)?(?: times)?)(?![\w-])(?! (?:minutes?|points?)\b)", re.IGNORECASE
)
_HELD = re.compile(
    rf"\b(?:has|have|had|including|with|made it|for) {_ONLY}(?P<n>{CARDINAL})(?= (?:in|from) (?:{CARDINAL}|as many|(?:his|her) )\b)",
    re.IGNORECASE,
)
# "won their last five games", "won five straight", "lost four league games in a row".
_LAST = re.compile(
    rf"\b(?:{_VERB}) (?:each of |all of |all )?(?:their|its|his|the) (?:last|past|opening|first|previous|final) (?P<n>{CARDINAL})(?![\w-])"
    rf"(?! (?:minutes?|points?|goals?)\b)(?: [\w’'-]+){{0,3}}?(?: {MATCHES})?",
    re.IGNORECASE,
)
_ROW = re.compile(
    rf"\b(?:{_VERB}) {_ONLY}(?P<n>{CARDINAL}) (?:{RUNNING}\b(?: [\w’'-]+){{0,3}}?(?: {MATCHES})?|(?:[\w’'-]+ ){{0,3}}?"
    r"(?P<scope>in a row|on the (?:bounce|spin|trot)|in succession|running))\b",
    re.IGNORECASE,
)
_RECENT = r"(?:(?:their|its|his|the) )?(?:(?:last|past|opening|first|previous|final) )?"
_UNBEATEN = re.compile(
    rf"\b(?P<kind>unbeaten|winless) (?:now )?(?:in|for|over|through|across) (?:all )?{_RECENT}(?P<n>{CARDINAL})(?![\w-])(?! (?:years?|months?|days?)\b)"
    rf"|\b(?P<n2>{CARDINAL})(?: [\w-]+){{0,2}}?(?: {MATCHES})? (?P<kind2>unbeaten|winless)\b"
    rf"|\bwithout (?:(?P<w>a (?:\w+ )?(?:win|victory)|winning)|an? (?:\w+ )?(?:defeat|loss)|losing|defeat) "
    rf"(?:in|for|over|from) {_RECENT}(?P<n3>{CARDINAL})(?![\w-])(?! (?:years?|months?|days?)\b)"
    rf"|\b(?P<n4>{CARDINAL}) (?:[\w-]+ )?(?:games|matches) without (?:(?P<w2>a (?:\w+ )?(?:win|victory)|winning)|an? (?:\w+ )?(?:defeat|loss)|losing|defeat)\b",
    re.IGNORECASE,
)
_STREAK = re.compile(
    rf"\b(?P<n>{CARDINAL})[ -](?:match|game)[ -](?:[\w-]+ ){{0,2}}?(?P<kind>{'|'.join(STREAKS)})[ -](?:\w+ )?(?:run|streak|start|sequence|record)"
    rf"|\b(?P<kind2>{'|'.join(STREAKS)}) (?:\w+ )?(?:run|streak|start|sequence|record) (?:to|of|at|stretched to|now stands at|stands at) (?P<n2>{CARDINAL})(?![\w-])",
    re.IGNORECASE,
)
_ENDED = re.compile(
    r"\b(?:end|ends|ended|ending|snap\w*|halt\w*|brok?e\w*|stop\w*|avoid\w*|record|after)(?: [\w’'-]+){0,3} $",
    re.IGNORECASE,
)
_TALLY = re.compile(
    rf"\b(?:goal[ -])?(?:tally|total|haul|account)\b(?: (?:for|of|in) (?:the |this )?[\w ]{{3,25}}?)? (?:to|of|at|now stands at|stands at) (?P<n>{CARDINAL})\b"
    r"(?! (?:points?|minutes?|per)\b)",
    re.IGNORECASE,
)
_ACCOUNT = re.compile(
    r"\bopen(?:ed|ing|s)? (?:up )?(?P<scope>his|her|(?:the )?[\w’']+['’]s?) (?P<of>(?:[\w’'-]+ ){0,2}?)account\b",
    re.IGNORECASE,
)
_PERFECT = re.compile(rf"\b(?P<n>{CARDINAL})[- ](?:for|from|out of)[- ](?P<of>{CARDINAL})\b", re.IGNORECASE)
_BALANCE = re.compile(r"\((?:[WDL]\d+[ ,]*)+\)")
_BALANCED = {"W": "wins", "D": "draws", "L": "defeats"}
_SCOPED = frozenset({"wins", "defeats", "draws"})


def verb_counts(sentence: Sentence) -> Iterator[Count]:
    """Counts told by a verb: "scored six times this season", "won seven of their last eight"."""
    for pattern in (_LAST, _ROW):
        for found in pattern.finditer(sentence.text):
            if (what := _outcome(found)) in _SCOPED:
                scope = found.groupdict().get("scope") or found[0].split(" ", 1)[1]
                yield Count(what, _value(found["n"]), found.start(), found.end(), found.start(), scope)
    for found in _BY_VERB.finditer(sentence.text):
        value = _value(found["n"] or found["nth"])
        scope = scope_behind(sentence, found.end())
        if scope and not (found["nth"] and value == 1) and not wished(sentence, found.start()):
            yield Count(_outcome(found), value, found.start(), found.end(), found.start(), scope)
    for found in _HELD.finditer(sentence.text):
        if scope := scope_behind(sentence, found.end()):
            yield Count("goals", _value(found["n"]), found.start(), found.end(), found.start("n"), scope)


def streak_counts(sentence: Sentence) -> Iterator[Count]:
    """Streaks: "unbeaten in nine", "nine-match winless streak", "without a win in five"."""
    for found in _UNBEATEN.finditer(sentence.text):
        groups = found.groupdict()
        kind = groups["kind"] or groups["kind2"] or ("winless" if groups["w"] or groups["w2"] else "unbeaten")
        words = groups["n"] or groups["n2"] or groups["n3"] or groups["n4"]
        yield Count(
            kind.lower(),
            _value(words),
            found.start(),
            found.end(),
            found.start(),
            scope_behind(sentence, found.end()) or found[0],
        )
    for found in _STREAK.finditer(sentence.text):
        kind, words = found["kind"] or found["kind2"], found["n"] or found["n2"]
        if not _ENDED.search(sentence.text, max(0, found.start() - 60), found.start()):
            yield Count(STREAKS[kind.lower()], _value(words), found.start(), found.end(), found.start(), found[0])


def tally_counts(sentence: Sentence) -> Iterator[Count]:
    """Tallies by name: "took his tally to 20", "opened his account for the club", "a perfect 13 for 13 from the spot"."""
    for found in _TALLY.finditer(sentence.text):
        scope = scope_behind(sentence, _behind_goals(sentence, found.end()))
        yield Count("goals", _value(found["n"]), found.start(), found.end(), found.start(), scope)
    for found in _ACCOUNT.finditer(sentence.text):
        scope = scope_behind(sentence, found.end()) or found["of"].strip() or None
        yield Count("goals", 1, found.start(), found.end(), found.start(), scope)
    for found in _PERFECT.finditer(sentence.text):
        if found["n"] == found["of"] and re.search(r"\bspot\b|penalt", sentence.text):
            yield Count(
                "penalties",
                _value(found["n"]),
                found.start(),
                found.end(),
                found.start(),
                scope_behind(sentence, found.end()),
            )
    for found in _BALANCE.finditer(sentence.text):
        for each in re.finditer(r"([WDL])(\d+)", found[0]):
            at = found.start() + each.start()
            yield Count(_BALANCED[each[1]], int(each[2]), at, at + len(each[0]), at)


def _behind_goals(sentence: Sentence, at: int) -> int:
    goals = re.compile(r" (?:[\w-]+ ){0,2}?goals?\b").match(sentence.text, at)
    return goals.end() if goals else at


def _outcome(found: re.Match[str]) -> str:
    return next(what for i, what in enumerate(_OUTCOMES) if found[f"v{i}"])


def _value(words: str) -> int:
    return _ADVERBS.get(words.lower()) or number(words) or 0
