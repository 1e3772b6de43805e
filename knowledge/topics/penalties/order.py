"""The order in which a side's players take penalties, as an article or somebody quoted in it states it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.pattern import Pattern
from knowledge.topics.penalties.statement import PenaltyOrder

if TYPE_CHECKING:
    from knowledge.reading.marked import Marked
    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence

_KICK = r"(?:penalty|penalties|spot[- ]kicks?|penalty kicks?)"
_LIST = (
    r"(?P<list>@p(?:(?: first| second| third| fourth)?"
    r"(?:,? (?:and |then |followed by |before |ahead of )?(?:then |finally |after (?:him"
    r"|that) )?|, )@p)*)"
)
_BEST = (
    r"(?:first[- ]choice|first|number[- ]one|no\.? ?1|designated|regular|main|usual|undisputed|chosen"
    r"|nominated|primary)"
)
_FURTHER = (
    r"(?P<more>(?:[^.;@]{0,40}(?:ahead of|followed by|before|then|with|after (?:him|that)|second"
    r"|next)[^.;@]{0,30}@p(?:(?:,| and|, and| then|, then) @p)*)+)"
)
_PATTERNS = tuple(
    Pattern(pattern)
    for pattern in (
        (
            rf"(?:{_KICK}|designated|nominated) takers? (?:are|is|were|will be|remain|include|:|-|–)[^.;@]{{0,25}}?"
            rf" ?{_LIST}(?! (?:and|or),)"
        ),
        (
            rf"(?:order|hierarchy|list|pecking order)(?: of| for| on| from)?[^.;@]{{0,30}}?{_KICK}[^.;@]{{0,25}}?(?:is"
            rf"|was|:|reads|goes|remains)[^.;@]{{0,15}}? ?{_LIST}"
        ),
        (
            rf"(?P<list>@p) (?:is|was|remains|stays|will be) (?:still )?(?:the|our|their|his|@t's|@o's"
            rf"|my) (?:{_BEST} )?(?:{_KICK} )?taker{_FURTHER}"
        ),
        (
            rf"(?P<list>@p) (?:is|was|remains|stays) (?:still )?(?:the|our|their|@t's|@o's"
            rf"|my) {_BEST} {_KICK} taker(?! (?:when|in the absence|after))"
        ),
        (
            rf"(?P<list>@p) (?:takes|will take|would take|is first in line to take|is first to take) (?:the|our|their"
            rf"|@t's) {_KICK},?{_FURTHER}"
        ),
        (
            rf"(?P<list>@p) takes? (?:the|our|their|@t's) {_KICK}[,;]? (?:and |with )?(?P<more>@p) (?:is |comes )?"
            r"(?:next|second|behind him|after him)\b"
        ),
        (
            rf"(?P<list>@p(?:(?:, and |, | and )@p)+) are (?:the|our|their|@t's) (?:[\w-]+ )?{_KICK} takers,? in that"
            r" order\b"
        ),
        rf"(?P<list>@p) is (?:ahead of|before) (?P<more>@p(?:(?:,| and|, and|, then| then) @p)*)[^.;@]{{0,60}}{_KICK}",
    )
)
_TOLD = Pattern(r"\btak(?:er|e)s?\b|\border\b|\bhierarchy\b|\bahead of\b", re.IGNORECASE)


def orders(sentence: Sentence, marked: Marked) -> Iterator[PenaltyOrder]:
    """The orders of takers that the sentence states, in quotation marks or not."""
    if not _TOLD.search(sentence.text):
        return
    for pattern in _PATTERNS:
        for match in pattern.finditer(marked.text):
            parts = [match.span(part) for part in ("list", "more") if match.groupdict().get(part)]
            takers = [person for start, end in parts for _, person in marked.people(start, end)]
            at = marked.token(match.start("list"))
            names = tuple(dict.fromkeys(taker.name for taker in takers))
            yield sentence.state(
                PenaltyOrder, at, team=_team(match.start("list"), takers, sentence, marked), takers=names
            )
            return


def _team(at: int, takers: list[Person], sentence: Sentence, marked: Marked) -> str | None:
    """Whose takers they are: the players' side, else the speaker's, else the one the sentence names."""
    told = [taker.team for taker in takers if taker.team]
    said_at = marked.token(at).idx
    speaker = next(
        (speech.speaker for speech in sentence.reading.speeches if speech.start <= said_at < speech.end), None
    )
    speaking = (person.team for person in sentence.reading.people if person.name == speaker)
    return next((team for team in (*told, *speaking, *sentence.teams) if team), None)
