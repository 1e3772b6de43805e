"""Counts of matches played: "his 150th game for the club", "13 games into his career"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.numbers import CARDINAL, ORDINAL, number
from knowledge.reading.language.pattern import Pattern
from knowledge.topics.tallies.count import Count, wished
from knowledge.topics.tallies.lexicon import COUNTED
from knowledge.topics.tallies.scopes import MATCHES, plain, scope_behind

if TYPE_CHECKING:
    from knowledge.reading.sentence import Sentence

_CAREER = 20  # from the twentieth on, "his 20th game" counts a career
_NTH_GAME = Pattern(
    rf"(?:\b(?:his|her)|['’]s?|s['’]) (?P<n>{ORDINAL}) "
    rf"(?:(?!(?:in|from|of|out|over|across|after|{COUNTED})\b)[\w.’'-]+ ){{0,3}}?(?:games?|match(?:es)?)\b"
    r"(?! (?:in charge|at the helm|in the dugout|as (?:\w+ )?(?:manager|coach|boss)))",
    re.IGNORECASE,
)
_IN_CHARGE = Pattern(  # "his 518th and last game in charge"
    rf"(?:\b(?:his|her)|['’]s?|s['’]) (?P<n>{ORDINAL})(?: and (?:last|final))? (?:[\w.’'-]+ ){{0,2}}?(?:game|match)"
    r" (?P<scope>in charge|at the helm|in the dugout|as (?:[\w’'-]+ )?(?:manager|coach|boss))\b",
    re.IGNORECASE,
)
_OPENING = 3  # matches of a season, of which each is told as its first, second, third
_NTH_OF_SEASON = Pattern(  # "in their 53rd match of the season"
    rf"\b(?:in|for|during|after|before|play(?:ed|ing)?) (?:their|its|[\w.’'-]+['’]s?) (?P<n>{ORDINAL})"
    r" (?:competitive |league )?(?:games?|match(?:es)?)(?= (?:of|in) (?:the|a|what|this|an?) )",
    re.IGNORECASE,
)
_CAPPED = Pattern(rf"\b(?P<scope>capped) (?:just |only )?(?P<n>{CARDINAL}) times\b", re.IGNORECASE)
_GAMES_INTO = Pattern(rf"\b(?P<n>{CARDINAL}) {MATCHES} into (?P<scope>(?:his|her) [\w ’'-]+)", re.IGNORECASE)
_PLAYED = Pattern(
    r"\b(?:(?:has|have|had|having)(?: (?:already|now|so far|only|just))* (?:played|featured|appeared)|play(?:ed|ing)"
    r"|appear(?:ed|ing)|featur(?:ed|ing))"
    rf" (?:in )?(?:just |only |over |a total of |all )*(?P<n>{CARDINAL}) (?:(?!minutes?|hours?)[\w.’'-]+ ){{0,4}}?"
    r"(?:games|matches|times|fixtures)\b",
    re.IGNORECASE,
)


def game_counts(sentence: Sentence) -> Iterator[Count]:
    """Matches that a player or a team has played."""
    text = plain(sentence)
    for found in _NTH_GAME.finditer(text):
        value = number(found["n"]) or 0
        if value >= _CAREER and not wished(sentence, found.start()):
            scope = scope_behind(sentence, found.end())
            yield Count("appearances", value, found.start("n"), found.end(), found.end() - 1, scope)
    for found in _IN_CHARGE.finditer(text):
        if not wished(sentence, found.start()):
            at = found.end("n")
            yield Count("games", number(found["n"]) or 0, found.start("n"), found.end(), at - 1, found["scope"])
    for found in _NTH_OF_SEASON.finditer(text):
        if (scope := scope_behind(sentence, found.end())) and (number(found["n"]) or 0) > _OPENING:
            yield Count("games", number(found["n"]) or 0, found.start("n"), found.end(), found.end() - 1, scope)
    for found in _PLAYED.finditer(text):
        scope = scope_behind(sentence, found.end())
        many = (number(found["n"]) or 0) >= _CAREER // 2
        if (many or scope) and not (scope or "").startswith("in ") and not wished(sentence, found.start()):
            yield Count("appearances", number(found["n"]) or 0, *found.span(), found.start(), scope)
    yield from _given(text)


def _given(text: str) -> Iterator[Count]:
    """Matches that the words take for granted: "capped 70 times", "13 games into his career"."""
    for pattern in (_CAPPED, _GAMES_INTO):
        for found in pattern.finditer(text):
            value, at = number(found["n"]) or 0, found.start("scope")
            yield Count("appearances", value, *found.span(), at, found["scope"], given=True)
