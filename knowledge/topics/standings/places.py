"""Places: positions in the table ("are third", "moved up to second", "the leaders", "11th-placed Monza")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.numbers import ORDINAL, number
from knowledge.reading.language.pattern import Pattern
from knowledge.topics.standings.ends import last_place
from knowledge.topics.standings.found import Found, asserted_at, position_at
from knowledge.topics.standings.holders import holder
from knowledge.topics.standings.lexicon import LAST, LEADING, MOVING
from knowledge.topics.standings.nearby import ALONE, last_team, team_before, team_behind, team_beside

if TYPE_CHECKING:
    from knowledge.reading.sentence import Sentence

_NAME = r"(?:[A-Z][\w.’'-]+|them|him|his side|the [A-Z]\w+|their \w+)"
_STEP = r"(?:up|down|back|joint|one|two|three|four|five|places?|provisionally|temporarily|in|into|to|at|from|as)"
# What may stand behind an ordinal that is a place: no noun that it counts ("third goal", "second half").
_NO_NOUN = (
    r"(?=\s*(?:$|[,.;:!?)–—]| -|on(?! (?:the|an?|his|their|its)\b)|in (?:the|their|its|Serie|La|Ligue|Group)\b"
    r"|at the\b|a point\b|(?:and|but|while|with|after|level|behind|ahead|above|just|as|for|thanks|following|until|by"
    r"|despite|before|when|overall|again|having|who|one|two|three|four)\b))"
)
_PLACED = Pattern(rf"\b(?P<n>{ORDINAL})[- ]placed\b", re.IGNORECASE)
_SUPPOSED = re.compile(r"\b(?:based on|would have|had they)\b", re.IGNORECASE)
_SIDE = re.compile(r" (?P<side>side|team|men|outfit|club)\b")  # "Marchetti's second-placed side"
_IN = re.compile(r",? (?:now |currently )?in (?:the )?$")
_LEADING = Pattern(rf"\b(?:{LEADING})\b", re.IGNORECASE)
_LAST = Pattern(rf"\b(?:{LAST})\b", re.IGNORECASE)
_MOVED = re.compile(
    rf"\b(?!go(?:es)? first\b)(?:(?:{'|'.join(MOVING)})|leapfrog(?:s|ged|ging)?(?: [\w.]+){{1,3}})"
    rf"(?: {_NAME}){{0,3}}(?: {_STEP}){{0,4}} (?:joint-)?(?P<n>{ORDINAL})(?!, then\b){_NO_NOUN}"
)
_PLACE = Pattern(
    rf"\b(?P<n>{ORDINAL})[- ](?:place|spot|position)\b(?! (?:play|match|final|race|teams?|sides?))", re.IGNORECASE
)
_TO_PLACE = re.compile(
    r"\b(?:or|for) (?:\w+ )?$|\b(?:points? (?:of|off|behind|from|above|ahead of)|gap (?:on|to)|clear of) $"
)
_IN_TABLE = Pattern(
    rf"(?<!the )(?<!his )(?<!a )(?<!their )(?<!her )(?<!s )\b(?P<n>{ORDINAL}) in (?:the )?(?:[A-Z\d]\w* ){{0,3}}"
    r"(?:table|league|standings|group|Premier League|Premiership|Bundesliga|Championship|Serie [AB]|La ?Liga|Ligue [12]"
    r"|Eredivisie|League (?:One|Two)|WSL|(?:Eastern|Western) Conference)\b"
    r"(?! (?:this|so far|since|games?|match\w*|goals?))"
)
_BETWEEN_TWO = re.compile(  # either of two may be meant: "two points ahead of Lyon in third"
    r"\b(?:ahead of|behind|above|below|clear of|adrift of|lead over|gap to) [^,;.]*$"
)
_IN_PLACE = re.compile(rf"(?:, (?:now |currently )?in|, who are| in) (?P<n>{ORDINAL})(?=[,.;]|$)")
# Told behind the name, between commas: "Leeds, third, host Derby", "Leeds, 20th and already down, lost".
_AFTER_NAME = re.compile(
    rf", (?:now |still |currently |who are )?(?!first\b)(?P<n>{ORDINAL})"
    rf"(?:,(?! (?:then )?(?:and )?(?:{ORDINAL})\b)| and (?:already|still|now|safe|with)\b"
    r"| (?:on goal difference|at kick-off)\b| after (?:the|their|a|this|last|\w+day)\b)"
)
_FROM_TO = Pattern(rf"\bfrom {ORDINAL} (?:place )?(?:up |down )?to (?P<n>{ORDINAL}){_NO_NOUN}")
_SEASON_IN = Pattern(
    r"\b(?:end|finish|conclud|complet)(?:s|e|es|ed|ing)? (?:the|their|its) (?:[\w-]+ )?(?:season|campaign) "
    rf"in (?P<n>{ORDINAL})"
    rf"(?=[,.;]| (?:place|after|with|and|as|behind|thanks)\b)"
)
_INTO = Pattern(rf"\binto (?:joint[- ])?(?P<n>{ORDINAL})(?: place)?{_NO_NOUN}")
_BRACKETED = Pattern(rf" \((?P<n>{ORDINAL})(?: (?:in|place)\b[^()]*)?[);]")
_PLACES = (
    (_MOVED, holder),
    (_IN_TABLE, holder),
    (_PLACE, holder),
    (_INTO, holder),
    (_FROM_TO, holder),
    (_SEASON_IN, holder),
    (_IN_PLACE, last_team),
    (_AFTER_NAME, team_before),
    (_BRACKETED, team_before),
)


def placed(sentence: Sentence) -> Iterator[Found]:
    """Places told beside the team's name: "third-placed Lyon", "leaders Inter"."""
    for found in _PLACED.finditer(sentence.text) if _SUPPOSED.search(sentence.text) is None else ():
        team = team_behind(sentence, found.end())
        if team is None and ALONE.match(sentence.text, found.end()):
            team = holder(sentence, found.start())
        if team is None and (side := _SIDE.match(sentence.text, found.end())) is not None:
            team = sentence.team_at(sentence.word_at(side.start("side")))
        yield from position_at(sentence, found, team, number(found["n"]))
    for found in _LEADING.finditer(sentence.text):
        yield from position_at(sentence, found, team_beside(sentence, found), 1)
    for found in _LAST.finditer(sentence.text):
        yield from position_at(sentence, found, team_beside(sentence, found), last_place(sentence))


def places(sentence: Sentence) -> Iterator[Found]:
    """Places told by the clause: "moved up to second", "stay third", "Juventus, in fifth,"."""
    for pattern, whose in _PLACES:
        for found in pattern.finditer(sentence.text):
            at = found.start("n")
            unsure = pattern is _IN_PLACE and _unsure(sentence, found)
            apposed = pattern is _AFTER_NAME
            if asserted_at(sentence, at, apposed=apposed) and not unsure and not _TO_PLACE.search(sentence.text, 0, at):
                clause = pattern in {_MOVED, _INTO}  # whose verb tells the team better than what stands before it
                beside = None if clause else team_before(sentence, _before_in(sentence, found.start()))
                team = beside or whose(sentence, found.start() if apposed else at)
                yield from position_at(sentence, found, team, number(found["n"]))


def _unsure(sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether "in 36th" may be said of another of two teams, or be a minute."""
    minute = found["n"][0].isdigit() and bool(sentence.minutes)
    return minute or _BETWEEN_TWO.search(sentence.text, 0, found.start()) is not None


def _before_in(sentence: Sentence, at: int) -> int:
    """Where the words before "in" (of "Everton in 17th place") end."""
    found = _IN.search(sentence.text, 0, at)
    return found.start() if found else at
