"""Assists told with whose goal they were for: "claimed the assist for Cole's second", "laid on the winner for Cole"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.asserted import told
from knowledge.reading.language.pattern import Pattern

if TYPE_CHECKING:
    import re

    from knowledge.reading.language.tokens import Token
    from knowledge.reading.marked import Marked
    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence

_GOAL = (
    r"(?:(?!own\b|disallowed\b)[\w-]+ ){0,3}?(?:goal|strike|opener|winner|equali[sz]er|leveller|header|finish|effort|"
    r"first|second|third)\b(?! (?:half|leg|match|game|season))"
)
_MAKER = r"(?P<maker>@p|\bhe\b)"
_WHOSE = r"(?P<scorer>@p)"
_FOR = (
    Pattern(
        rf"{_MAKER} (?:(?!not\b|never\b)[\w'-]+ ){{0,5}}?(?:provid|suppl|claim|contribut|register|record|collect|"
        rf"earn|had\b|got\b|"
        rf"ma[dk]|credited with)\w* (?:an?|the|another|his [\w-]+) (?:[\w-]+ ){{0,2}}?assist (?:on|for|"
        rf"in) {_WHOSE}'s? {_GOAL}"
    ),
    Pattern(
        rf"{_MAKER} (?:(?!not\b|never\b)[\w',-]+ ){{0,9}}?(?:laid on|laying on|set up|setting up|teed up|teeing up|"
        rf"created|creating|provided|providing|crafted) "
        rf"(?:the|a|an|another|their|his side's|@t's) {_GOAL} for (?:[\w-]+ ){{0,3}}?(?P<scorer>@p)"
    ),
    # "laid the third goal on a plate for Hale"
    Pattern(
        rf"{_MAKER} (?:(?!not\b|never\b)[\w'-]+ ){{0,4}}?(?:laid|laying|put|served) (?:the|an?|their|@t's) {_GOAL} on "
        r"a (?:[\w-]+ )?(?:plate|platter) for (?:[\w-]+ ){0,3}?(?P<scorer>@p)"
    ),
    # "Hale, on for Ward, set up both Cole and Dale for close-range goals"
    Pattern(
        rf"{_MAKER}(?:,[^@.;,]*@p,)? (?:(?!not\b|never\b)[\w'-]+ ){{0,4}}?(?:set up|setting up|teed up|teeing up|fed|"
        rf"found|assisted) (?P<scorer>(?:both )?@p,? and @p) for (?:[\w-]+ ){{0,3}}?(?:goals|tap-ins|finishes|scores)\b"
    ),
)


def credited_for(sentence: Sentence, marked: Marked) -> Iterator[tuple[Token, Person, Person]]:
    """Who is credited with a goal of whom, with the word that tells it."""
    for pattern in _FOR:
        for match in pattern.finditer(marked.text):
            word = marked.token(match.end("scorer") - 1)
            maker, deed = _meant(sentence, marked, match, "maker"), marked.token(match.start("scorer") - 1)
            scorers = [scorer for _, scorer in marked.people(*match.span("scorer")) if scorer.plays]
            if maker and maker not in scorers and told(deed) and not sentence.spoken(word):
                yield from ((word, maker, scorer) for scorer in scorers)


def _meant(sentence: Sentence, marked: Marked, match: re.Match[str], part: str) -> Person | None:
    """Who is named there, or meant by an epithet."""
    named = [person for _, person in marked.people(*match.span(part))]
    person = named[0] if named else sentence.person_at(marked.token(match.end(part) - 1))
    return person if person is not None and person.plays else None
