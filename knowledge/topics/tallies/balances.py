"""Balances: how many matches a team has won, drawn and lost: "(W6 D4 L1)", "have won nine, drawn four and lost two"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.numbers import CARDINAL, number
from knowledge.reading.language.pattern import Pattern
from knowledge.topics.tallies.count import Count, wished
from knowledge.topics.tallies.scopes import plain, scope_behind

if TYPE_CHECKING:
    from knowledge.reading.sentence import Sentence

_LETTERS = re.compile(r"\((?:[WDL]\d+[ ,]*)+\)")
_LETTER = re.compile(r"(?P<what>[WDL])(?P<n>\d+)")
_LETTERED = re.compile(r"\b\d+[WDL](?:[-–, ]+\d+[WDL]\b){1,2}")  # "are 2W-5L-0D"
_LETTER_BEHIND = re.compile(r"(?P<n>\d+)(?P<what>[WDL])")
_WORD = rf"(?:won|drawn|drew|lost) (?:just |only )?{CARDINAL}(?: (?:times|games|matches|of them))?"
_WORDS = Pattern(rf"\b{_WORD}(?:(?:,| and|, and) {_WORD})+", re.IGNORECASE)
_PART = re.compile(rf"(?P<what>won|drawn|drew|lost) (?:just |only )?(?P<n>{CARDINAL})", re.IGNORECASE)
_WHAT = {"w": "wins", "d": "draws", "l": "defeats"}


def balance_counts(sentence: Sentence) -> Iterator[Count]:
    """The parts of each balance, which share what they are counted over."""
    text = plain(sentence)
    for whole, part in ((_LETTERS, _LETTER), (_LETTERED, _LETTER_BEHIND), (_WORDS, _PART)):
        for found in whole.finditer(text):
            scope, first = scope_behind(sentence, found.end()), None
            for told in part.finditer(text, *found.span()) if not wished(sentence, found.start()) else ():
                what, count = _WHAT[told["what"][0].lower()], number(told["n"]) or 0
                if count:
                    given = whole is not _WORDS
                    of = Count(what, count, *told.span(), told.start(), scope, given=given, of=first)
                    first = first or of
                    yield of
