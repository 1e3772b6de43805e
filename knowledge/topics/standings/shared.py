"""First places that two teams or more share: "Leeds and Hull lead on 32 points", "are level at the top"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.numbers import CARDINAL, number
from knowledge.reading.language.pattern import Pattern
from knowledge.reading.marked import TEAM
from knowledge.topics.standings.found import Found, asserted_at
from knowledge.topics.standings.lexicon import TABLE

if TYPE_CHECKING:
    from knowledge.reading.sentence import Sentence

_BOTH = rf"(?P<both>(?:{TEAM}, )*{TEAM},? (?:and|plus) (?:the )?{TEAM})"
_NOW = r"(?: (?:are|sit|lie|stand|remain|stay|still|now|both|currently|all|each|again|top|the|they))*?"
_AT_TOP = r"(?:(?:at the|on) )?(?:top|summit|first(?: place)?|leaders|league leaders|in first)\b"
_LEADS = (
    rf"(?:joint|level|tied|together|locked together|neck and neck)(?: on (?:{CARDINAL} )?points)?[ -]{_AT_TOP}"
    r"|share (?:the )?(?:lead|top (?:spot|place)|summit|first place)\b"
    rf"|(?:lead|top|head) the (?:[\w']+ ){{0,2}}?{TABLE}\b|lead (?:the way )?on (?={CARDINAL} points)"
)
_SHARED = Pattern(rf"{_BOTH}{_NOW} (?P<lead>{_LEADS})(?: (?:of|in) the (?:[\w']+ ){{0,2}}?{TABLE})?(?: (?:on|with) )?")
_POINTS = Pattern(rf" ?(?:on |with )?(?P<n>{CARDINAL}) points\b")


def shared(sentence: Sentence) -> Iterator[Found]:
    """The first place, with the points if these are told, of each team that has it."""
    marked = sentence.marked
    for found in _SHARED.finditer(marked.text):
        token = marked.token(found.start("lead"))
        if sentence.spoken(token) or not asserted_at(sentence, token.idx - sentence.start):
            continue
        points = _POINTS.match(marked.text, found.end())
        told = number(points["n"]) if points else None
        yield from (Found(token, team, position=1, points=told) for team in marked.teams(*found.span("both")))
