"""Whether sentences say what a card was shown for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from knowledge.answering.choosing.people import is_about
from knowledge.answering.questions.concepts import Text
from knowledge.answering.questions.query import Query
from knowledge.answering.sentences.concern import Concern
from knowledge.answering.sentences.nearness import TELLS, Nearness
from knowledge.answering.sentences.prose import points_back
from knowledge.answering.sentences.signs import sign
from knowledge.names import fold

if TYPE_CHECKING:
    from knowledge.store.rows import StoredPassage

_FOR = re.compile(
    r"\bfor (?!(?:the )?(?:first|second|third|last|rest|visitors|hosts|home|TEAM|[A-Z])"
    r"|(?:over|under|about|around|nearly|almost|most|much|more|long|an? (?:\w+ )?(?:hour|while|spell|time)|\d+|"
    r"(?:two|three|four|five|ten) )\b)\w+"
    r"|\bafter (?:he |she |\w+ing\b)|\bby \w+ing\b|\bwhen (?:he|she)\b"
    r"|\bsecond (?:yellow|booking|bookable|caution)|\b(?:two|both) (?:yellow|booking)"
)
"""What follows for which offence a card was shown."""


def tells_offence(
    query: Query, passages: Sequence[StoredPassage], nearness: Nearness, concern: Concern, at: int
) -> bool:
    """Whether the sentence, or the one before or after that it goes on from, says what their card was for.

    That there was a card it tells, or one beside it, which goes on from it where nobody is named; or whose the offence
    was: "a handball by PLAYER".
    """
    people = [query.names_of(ids) for ids in query.subjects]
    if not all(is_about(passages[at], names) or concern.goes_on(at) for names in people):
        return False
    goes_on, after = _goes_on(passages, at), at + 1 < len(passages) and points_back(passages[at + 1].text)
    beside = range(max(at - 1, 0), min(at + 2, len(passages))) if people else range(at - goes_on, at + 1 + after)
    shown = any(nearness.of(place) >= TELLS or _shows_a_card(passages[place]) for place in beside)
    if not (shown or _is_theirs(query, passages[at].text)):
        return False
    return any(_says_for_what(passages[place].text) for place in range(at - goes_on, at + 1 + after))


def _goes_on(passages: Sequence[StoredPassage], at: int) -> bool:
    return at > 0 and points_back(passages[at].text)


def _shows_a_card(passage: StoredPassage) -> bool:
    return bool(sign("card").places(fold(passage.text)))


def _is_theirs(query: Query, text: str) -> bool:
    """Whether something was done by them."""
    names = "|".join(re.escape(name.split()[-1]) for ids in query.subjects for name in query.names_of(ids))
    return bool(names and re.search(rf"\bby (?:[\w’'-]+ ){{0,2}}?(?:{names})\b", text))


def _says_for_what(text: str) -> bool:
    return Text(text).means("wrongdo") or bool(_FOR.search(text))
