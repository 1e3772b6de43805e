"""Totals: counts told as a sum reached: "took his tally to 20", "top scorer with 14", "the 22-goal striker"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.lexicon import POSITIONS
from knowledge.reading.language.numbers import CARDINAL
from knowledge.reading.language.pattern import Pattern
from knowledge.topics.tallies.count import Count
from knowledge.topics.tallies.one_match import for_a_side
from knowledge.topics.tallies.scopes import plain, scope_behind
from knowledge.topics.tallies.streaks import REACHING
from knowledge.topics.tallies.verbs import value

if TYPE_CHECKING:
    from knowledge.reading.sentence import Sentence

# What stands before "tally" → what it is of; any other word of these kinds is of goals ("league tally").
_KINDS = {"points": "points", "point": "points", "assist": "assists", "assists": "assists", "bookings": "yellow_cards"}
_KINDS |= {"booking": "yellow_cards", "appearance": "appearances", "appearances": "appearances", "caps": "appearances"}
_OTHERS = frozenset(  # of what no count is kept here
    """
    medal medals trophy trophies title shot shots pass passes corner corners save saves tackle tackles penalty injury
    card cards attendance vote votes foul fouls squad player players substitutes
    """.split()
)
_TALLY = Pattern(
    r"(?:(?<![\w-])(?P<kind>[\w’'-]+)[ -])?\b(?:tally|total|haul)\b(?: (?:for|of|in) (?:the |this )?[\w ]{3,25}?)?"
    rf" {REACHING}(?P<n>{CARDINAL})"
    r"(?: (?:[\w-]+ ){0,2}?goals?\b(?! and assists)|(?=[,.;)]|$| [-–—]| (?:in|for|this|from|with|after|as|when)\b))",
    re.IGNORECASE,
)
_DOUBLED = Pattern(r"\bdoubled (?:his|her) (?:goal |scoring |league )?(?:tally|account)\b", re.IGNORECASE)
_ACCOUNT = Pattern(
    r"\bopen(?:ed|ing|s)? (?:up )?(?:his|her|(?:the )?[\w’']+['’]s?) (?P<of>(?:[\w’'-]+ ){0,2}?)(?:account|tally)\b",
    re.IGNORECASE,
)
_PERFECT = re.compile(rf"\b(?P<n>{CARDINAL})[- ](?:for|from|out of)[- ](?P<of>{CARDINAL})\b", re.IGNORECASE)
_SPOT = re.compile(r"\bspot\b|penalt", re.IGNORECASE)
_TOP = Pattern(
    r"\b(?:top|leading|record)[ -](?P<who>(?:goal)?scorer|marksman),? (?:[^.;,()]{0,25} )?(?:with|on)"
    r" (?:a (?:[\w-]+ )?total of )?"
    rf"(?P<n>{CARDINAL})(?=[,.;)]|$| (?:in|this|for|so|and|was|is|has|had)\b)",
    re.IGNORECASE,
)
_SCORER = r"(?:top|leading)[ -](?:goal)?scorer(?=(?-i: [A-Z])|[,.])|hotshot|marksman|ace"
_PLAYER = rf"(?i:{'|'.join(sorted(POSITIONS - {'back', 'half'}))}|{_SCORER})\b"
_MANY_GOALS = Pattern(  # also "22-goal Hale", "the 51-cap midfielder"
    rf"\b(?P<n>(?i:{CARDINAL}))-(?:goal|(?P<games>cap)) (?:(?:[\w’'.-]+ ){{0,4}}?(?P<who>{_PLAYER})|(?P<name>[A-Z]))"
)
_TOP_SCORER = re.compile(r"(?:top|leading)\b", re.IGNORECASE)
_REACHED = Pattern(  # "took him to 14 for the season", "moved on to 100 Premier League goals"
    r"\b(?:tak(?:es?|ing)|took|mov(?:e|es|ed|ing)|carr(?:y|ied|ies|ying)|lift(?:s|ed|ing)?|put(?:s|ting)?|brought|bring(?:s|ing)?)"
    rf"(?: (?P<who>him|her))?(?: on| up)? (?:to|on) (?P<n>{CARDINAL})"
    r"(?:(?: (?!points?\b)[\w-]+){0,2} (?P<noun>goals|(?P<made>assists)|(?P<games>appearances|caps))\b"
    r"|(?= (?:for|this|in|so far)\b))",
    re.IGNORECASE,
)
_OF_SEASON = re.compile(r"\b(?:season|campaign)\b")
_RECORD = Pattern(  # "Hale's club record of 202 goals"
    rf"['’]s? (?P<what>(?:(?!own\b)[\w-]+ ){{0,4}}?record (?:tally |total |haul )?of (?P<n>{CARDINAL})"
    r" (?:[\w-]+ ){0,2}?(?:goals|(?P<games>appearances|caps)|(?P<made>assists))\b)",
    re.IGNORECASE,
)
_FEW = 3  # goals, which make "the three-goal striker" the hero of one match


def total_counts(sentence: Sentence) -> Iterator[Count]:
    """A tally that grows, an account that is opened, a record from the spot without a miss."""
    text = plain(sentence)
    for found in _TALLY.finditer(text):
        if (kind := (found["kind"] or "").lower()) not in _OTHERS:
            what = _KINDS.get(kind, "goals")
            yield Count(what, value(found["n"]), *found.span(), found.start(), scope_behind(sentence, found.end()))
    for found in _REACHED.finditer(text):
        scope = scope_behind(sentence, found.end())
        reached = found["who"] or (scope is not None and _OF_SEASON.search(scope) is not None)
        if found["noun"] or (reached and scope and value(found["n"]) > _FEW):
            what, at = _what(found), found.start("who") if found["who"] else found.start()
            yield Count(what, value(found["n"]), *found.span(), at, scope)
    yield from _opened_or_doubled(sentence)
    for found in _PERFECT.finditer(text):
        if found["n"] == found["of"] and _SPOT.search(text):
            scope = scope_behind(sentence, found.end())
            yield Count("penalties", value(found["n"]), *found.span(), found.start(), scope)


def _opened_or_doubled(sentence: Sentence) -> Iterator[Count]:
    """Accounts opened and tallies doubled, with a scope: else they are those of the match."""
    text = plain(sentence)
    for found in _DOUBLED.finditer(text):
        if (scope := scope_behind(sentence, found.end())) and not for_a_side(sentence, found.start(), scope):
            yield Count("goals", 2, *found.span(), found.start(), scope)
    for found in _ACCOUNT.finditer(text):
        if scope := scope_behind(sentence, found.end()) or found["of"].strip():
            yield Count("goals", 1, *found.span(), found.start(), scope)


def scorer_counts(sentence: Sentence) -> Iterator[Count]:
    """What a scorer has who is named by it: "top scorer with 14", "the 22-goal striker", "his record of 202 goals"."""
    text = plain(sentence)
    for found in _TOP.finditer(text):
        scope = scope_behind(sentence, found.end())
        yield Count("goals", value(found["n"]), *found.span(), found.start("who"), scope, given=True)
    for found in _RECORD.finditer(text):
        scope = scope_behind(sentence, found.end())
        yield Count(_what(found), value(found["n"]), *found.span("what"), found.end("what") - 1, scope, given=True)
    for found in _MANY_GOALS.finditer(text):
        top = found["who"] is not None and _TOP_SCORER.match(found["who"]) is not None
        if (number := value(found["n"])) > (1 if top else _FEW):
            at = found.end("who" if found["who"] else "name") - 1
            what = "appearances" if found["games"] else "goals"
            yield Count(what, number, *found.span(), at, given=True, personal=True)


def _what(found: re.Match[str]) -> str:
    """What the noun of a sum names: "goals" where it names nothing else."""
    return "appearances" if found["games"] else "assists" if found["made"] else "goals"
