"""Other times: what an article recalls beside its match, such as an earlier match of the same two teams."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.reading.language.pattern import Pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_NUMBER = r"a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few|\d{1,2}"
_OUTCOME = (
    r"win|won|winning|beaten|beat|beating|defeat|defeats|loss|lost|losing|drew|drawn|draw|met|victory|success|rout|"
    r"thrashing|hammering|match|game|meeting|encounter|upset|knocked|humbled|ousted|dumped|stunned|thrashed|hammered"
)
_OTHER_TIME = re.compile(
    r"\b(first(?: - |[ -])leg|(?:reverse|return|corresponding) (?:fixture|game|match)|(?:opening|first) meeting|"
    r"earlier (?:this|in the) season|at the start of the season|"
    rf"last (?:season|year|term|month|time|{_MONTHS})|"
    r"each of (?:the|their) (?:last|past|previous) (?:two|three|four|five|few) (?:seasons|years)|"
    r"(?:previous|last) (?:meeting|encounter|season|match|game|visit|trip|spell)|"
    r"when (?:they|the (?:two )?(?:sides|teams)) (?:last )?met|"
    rf"(?:{_NUMBER}) (?:years?|months?|seasons?) (?:ago|earlier|before)|"
    rf"(?:{_OUTCOME})\b[^.;,]{{0,30}}?\bin (?:(?:19|20)\d\d|{_MONTHS})|"
    rf"since (?:(?:{_MONTHS}) )?(?:19|20)\d\d|"
    rf"(?:{_MONTHS}) ?['’]s (?:[\w-]+ ){{0,5}}?(?:{_OUTCOME})|back in (?:{_MONTHS}|(?:19|20)\d\d))\b",
    re.IGNORECASE,
)
_OTHER_WAY = frozenset({"reverse", "corresponding"})
_REVERSE = Pattern(r"\b(?:reverse|corresponding) (?:fixture|game|match|encounter|meeting)\b", re.IGNORECASE)
_LAST_WEEK = Pattern(r"\b(?:last|previous) week", re.IGNORECASE)


def other_time(text: str) -> str:
    """When another match of the same two teams was, in the text's words ("first leg", "last season"); else nothing."""
    found = _OTHER_TIME.search(text)
    return found.group(0).lower().replace(" - ", "-") if found else ""


def tells_of_reverse(words: Sequence[Token]) -> bool:
    """Whether the words, in any order, name the other match of the two teams of the season, or that of the one before.

    As in "scored in the reverse fixture", which names neither team.
    """
    if all(word.lower_ not in _OTHER_WAY for word in words):
        return False  # as of nearly all that are asked about, which need not be put in order
    return _REVERSE.search(" ".join(word.text for word in sorted(words, key=lambda word: word.i))) is not None


def looks_back(sentence: Sentence) -> bool:
    """Whether the sentence's own verb tells of what came before: "Defeat in May had ended their hopes"."""
    verb = sentence.span.root
    return other_time(sentence.text) != "" and any(child.lower_ == "had" for child in verb.children)


def recalls(text: str) -> bool:
    """Whether the text tells of another match or of the week before."""
    return _OTHER_TIME.search(text) is not None or _LAST_WEEK.search(text) is not None


def same_time(sentence: Sentence, token: Token | None = None) -> Sequence[Token]:
    """The sentence's words but for the stretches of another time; the one that holds the token stays."""
    away = [part for part in sentence.asides if token is None or token.i not in part]
    if not away:
        return sentence.words
    return [word for word in sentence.words if not any(word.i in stretch for stretch in away)]
