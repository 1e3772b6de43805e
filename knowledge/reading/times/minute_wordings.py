"""The wordings that tell a minute of a match, each with its reading by the clock.

`WORDED` name a unit ("in the 87th minute", "on the hour"), `BARE` are figures alone ("87'", "(90+5)", "at 87"). Where
two overlap the one above counts.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from knowledge.reading.language.numbers import CARDINAL, ORDINAL
from knowledge.reading.language.pattern import Pattern
from knowledge.reading.times.clock import (
    BREAK,
    FIRST_HALF,
    SECOND_HALF,
    after_deed,
    at_the_end,
    back_from,
    begins,
    earlier,
    in_added,
    inside,
    inside_from,
    last_of,
    later,
    on_from,
    on_the_hour,
    outright,
    played,
)

Counting = Callable[[re.Match[str], str | None], str | None]
Wording = tuple[Pattern, Counting]

LATER = r"(?:later|after that|afterwards)\b"

_EARLIER = r"(?:earlier|previously|before that)\b"
_EXTRA_TIME = r"(?:(?:first|second)[- ](?:half|period) of )?extra[- ]time"
_HOUR = r"(?:(?:half|quarter)[- ])?hour(?:[- ]mark)?"
_MATCH = r"match|game|contest|tie|clash|encounter|proceedings|derby|final|play"
_THE = r"(?:the |this |their )?(?:(?:start|beginning|end|close) of (?:the )?)?"
_BEGINNING = rf"{SECOND_HALF}|{_HOUR}|{_EXTRA_TIME}|{FIRST_HALF}|kick[- ]?off"
_ENDING = rf"(?:normal |full[- ]?|regulation )?time|regulation|end|final whistle|finish|{BREAK}|{_HOUR}|{_EXTRA_TIME}"
_SINCE = rf"{_THE}(?P<start>{_BEGINNING})\b"
_DURING = rf"{_THE}(?P<start>{_BEGINNING}|{_MATCH})\b"
_UNTIL = rf"{_THE}(?P<end>{_ENDING})\b(?! line)(?: of {_EXTRA_TIME})?"
_WITHIN = rf"{_THE}(?P<end>{_ENDING}|{FIRST_HALF}|half|{_MATCH})\b"
_PERIOD = rf"(?:the )?{FIRST_HALF}|(?:the )?(?:normal|regulation|ordinary|regular) time"
_ADDED = (
    rf"(?P<when>(?:the )?(?:{FIRST_HALF}[- ]|second[- ]half )?"
    r"(?:(?:stoppage|added|injury|additional|added[- ]on)[- ]time|stoppages)"
    rf"(?: (?:at the end of|in|of) the {FIRST_HALF})?)"
)
_LENGTH = (
    rf"\b(?:(?P<minutes>{CARDINAL}|an?)[- ]min(?:ute)?s?\b|(?P<seconds>{CARDINAL})[- ]seconds\b"
    r"|(?P<hours>half[- ]an[- ]hour|an hour|a quarter of an hour))"
)
_ONLY = r"(?:just |only |a mere |exactly |all of )?"
_GONE = r"(?:gone|played|elapsed|passed|on the clock)\b(?! by)"
_LEFT = r"(?:still )?(?:left|remaining|to go|to play)\b"
_NTH = rf"\b(?P<nth>{ORDINAL})(?: and (?:final|last))?"
_NO_NOUN = r"(?=[,.;:)–—]|$| [-–—]| (?:when|and|as|after|but|with|through|thanks|by|from|before|to)\b)"
_ENDS_THERE = (
    r"[.;:]|,(?! two| three|\d)|$| (?:when|as|through|via|with|courtesy|thanks|by|from|before|after|and|but)\b"
)
_OTHERS = r"(?:(?:, | and |, and )%s)*"
_AGAIN = r"equali|level|respond|reply|restore|double|extend|add|hit back|get back|strike back|draw level"
_AFTER_BARE = r"['’′]?(?: ?(?:mins?|pen|og|p)\b\.?)?"
_MONTHS = "Jan|Feb|Mar(?:ch)? |Apr|May |June|July|Aug|Sep|Oct|Nov|Dec"
_BEFORE_BARE = (
    rf"(?:(?:pens?|og|p)\.? |(?-i:(?!Round|Group|Game|Match|Week|Day|Under|Top|No|Aged?|{_MONTHS})"
    r"(?:#\d+ )?(?:[^\W\d_a-z][^\s()]* |d[aeiu] |van ){1,4}))?"
)
_NO_MINUTES = r"(?:per|years?|million|points?|pounds?|degrees|games?|goals?|metres|yards|km)\b"

_COUNTED = (
    *("appearances", "assists", "caps", "corners", "defeats", "draws", "fouls", "gained", "games", "matches", "points"),
    *("saves", "seasons", "sheets", "shots", "starts", "wins", "won", "years"),
)
_IN_BRACKETS = "".join(rf"(?<!\b{word} )" for word in _COUNTED) + rf"\({_BEFORE_BARE}"
"""Before a figure in brackets that is a minute: behind "most points gained (" it says how many."""


def _wordings(*table: tuple[str, Counting]) -> tuple[Wording, ...]:
    return tuple((Pattern(pattern, re.IGNORECASE), reading) for pattern, reading in table)


WORDED = _wordings(
    (rf"{_NTH}[- ]minute (?:of|in|into) {_ADDED}", in_added),
    (rf"{_NTH} (?:added minute|minute added)\b(?P<when>)", in_added),
    (rf"{_LENGTH} (?:into|in) {_ADDED}", in_added),
    (rf"\b(?:after|with) {_ONLY}{_LENGTH} of {_ADDED}", in_added),
    (rf"{_NTH}[- ]minute (?:of|after|in|into) {_DURING}", on_from),
    (rf"{_LENGTH} (?:in|into) {_DURING}", on_from),
    (rf"\b(?:after|took(?: [\w’']+){{0,3}}?) {_ONLY}{_LENGTH} of {_DURING}", on_from),
    (rf"{_LENGTH} (?:after|past|following|beyond) {_SINCE}", on_from),
    (rf"\b(?:with)?in (?:the )?(?:first|opening) {_LENGTH} of {_SINCE}", inside_from),
    (rf"\bseconds (?:into|after|following) {_THE}(?P<start>{SECOND_HALF}|{FIRST_HALF}|kick[- ]?off)\b", begins),
    (rf"\b(?:after|on) {_ONLY}{_LENGTH}(?= left (?-i:[A-Z]|the\b|him\b|them\b|his\b))", played),
    (rf"\b(?:within|inside) {_ONLY}{_LENGTH} of {_SINCE}", inside_from),
    (
        rf"{_THE}(?P<start>{_BEGINNING}|{_MATCH}) (?:was|is) (?:(?:just|only|barely|less than) )?{_LENGTH} old\b",
        on_from,
    ),
    (rf"{_LENGTH} of {_DURING} (?:had |have )?(?:{_GONE})", on_from),
    (rf"{_LENGTH} (?:of (?:normal|regulation|regular) time )?{_LEFT} (?:in|of|before|until|to) {_WITHIN}", back_from),
    (rf"{_LENGTH} of {_WITHIN} {_LEFT}", back_from),
    (rf"{_LENGTH} {_LEFT}(?P<end>)", back_from),
    (rf"{_LENGTH} (?:from|before|short of|shy of|until|to|till) {_UNTIL}", back_from),
    (rf"\b(?:final|last|closing) minute of (?P<end>{_PERIOD}|{_EXTRA_TIME})\b", last_of),
    (r"\bin the (?:final|last|dying|closing) minute\b(?! (?:of|before|in|when)\b)", at_the_end),
    (rf"{_LENGTH} {LATER}", later),
    (rf"{_LENGTH} {_EARLIER}", earlier),
    (rf"\b(?P<minute>{ORDINAL})-minute\b", outright),
    (rf"\b(?P<minute>{ORDINAL})(?={_OTHERS % ORDINAL}[- ](?:(?:first|second)[- ]half )?minutes?\b)", outright),
    (r"\b(?:the |an? )(?P<minute>)opening[- ]minute\b", outright),
    (rf"{_LENGTH} (?:(?:had|have|were|are|was) )?(?:just |only |barely )?(?:been )?(?:{_GONE})", played),
    (rf"^{_LENGTH} and (?=[A-Z@])", played),
    (rf"\binside {_ONLY}{_LENGTH}(?! of)", inside),
    (rf"{_LENGTH} in{_NO_NOUN}", played),
    (rf"\b(?:after|on(?! an? min)) {_ONLY}{_LENGTH}(?! (?:on|of|out)\b)", played),
    (rf"\btook (?:[\w’']+ ){{0,3}}?{_ONLY}{_LENGTH} (?:for (?:[\w’'-]+ ){{1,4}})?to (?!{_AGAIN})", played),
    (r"\b(?<!-)(?P<minute>\d{1,3})(?=(?:(?:, | and |, and )\d{1,3})+ minutes\b)", outright),
    (r"(?:(?<=\d and )|(?<=\d(?:st|nd|rd|th) and ))(?P<minute>\d{1,3}) minutes\b", outright),
    (r"\b(?P<minute>\d{1,3}(?:st|nd|rd|th))(?= and \d{1,3} minutes\b)", outright),
    (rf"\b(?:on|at|upon) the {_HOUR}\b(?! of)", on_the_hour),
    (r"\b(?P<minute>\d{1,3}) ?mins?\b", outright),
    (r"\bmin(?:ute|\.)? (?P<minute>\d{1,3})\b", outright),
)
BARE = _wordings(
    (r"(?<!\d)(?P<minute>(?:45|90|105|120)['’′]?\s?\+\s?\d{1,2})(?!\d)['’′]?", outright),
    (rf"\b(?:in|until|from|it was) the (?P<minute>\d+(?:st|nd|rd|th)){_NO_NOUN}", outright),
    (r"(?<![\w'‘\"“.:-])(?P<minute>\d{1,3})['’′](?![\w\"”])", outright),
    (rf"(?:{_IN_BRACKETS}|(?<=\d, ))(?P<minute>\d{{1,3}}){_AFTER_BARE}(?=\)|, \d+{_AFTER_BARE}[,)])", outright),
    (rf"\bon (?P<minute>[1-9]|[1-8]\d)(?={_ENDS_THERE})", after_deed),
    (rf"(?<!\w)(?-i:at) (?P<minute>4[1-9]|[5-9]\d)\b(?![-–:%]|[.,]\d|, | {_NO_MINUTES})", outright),
)
