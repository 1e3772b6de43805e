"""Other times: what an article recalls beside its match, such as an earlier match of the same two teams."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Token

    from knowledge.reading.sentence import Sentence

_OTHER_TIME = re.compile(
    r"\b(first(?: - |[ -])leg|reverse fixture|return fixture|earlier (?:this|in the) season|"
    r"last (?:season|year|term|month|time|may|december|november|october|september|august|january|february|march|april)|"
    r"previous (?:meeting|encounter|season|match|game)|when (?:they|the (?:two )?(?:sides|teams)) (?:last )?met|"
    r"(?:a|two|three|four|five|six|ten) (?:years?|months?|seasons?) (?:ago|earlier|before)|"
    r"(?:win|won|beaten|beat|defeat|lost|drew|drawn|draw|met|victory|match|game|meeting)\b[^.;,]{0,30}?\bin "
    r"(?:(?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december))\b",
    re.IGNORECASE,
)
_LAST_WEEK = re.compile(r"\b(?:last|previous) week", re.IGNORECASE)


def other_time(text: str) -> str:
    """When another match of the same two teams was, in the text's words ("first leg", "last season"); else nothing."""
    found = _OTHER_TIME.search(text)
    return found.group(0).lower().replace(" - ", "-") if found else ""


def recalls(text: str) -> bool:
    """Whether the text tells of another match or of the week before."""
    return _OTHER_TIME.search(text) is not None or _LAST_WEEK.search(text) is not None


def same_time(sentence: Sentence, token: Token | None = None) -> Sequence[Token]:
    """The sentence's words but for the stretches of another time; the one that holds the token stays."""
    away = [part for part in sentence.asides if token is None or token.i not in part]
    if not away:
        return sentence.words
    return [word for word in sentence.words if not any(word.i in stretch for stretch in away)]
