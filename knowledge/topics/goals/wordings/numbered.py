"""Numbered goals: those told by their number and their minute alone, "his second, on 67 minutes, was a header"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.pattern import Pattern
from knowledge.reading.mention import Role
from knowledge.topics.goals import manner
from knowledge.topics.goals.claim import Claim

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.marked import Marked
    from knowledge.reading.sentence import Sentence
    from knowledge.topics.goals.statement import How

_NUMBERS = {"first": 1, "opener": 1, "second": 2, "third": 3, "fourth": 4}
_BEGINS = (
    r"(?:^|(?<=[.,;:-] )|\b(?:and|but|while|with|then|was|were) )"  # what it was is told of it, not of another deed
)
_SPOT = r" (?:was |came )?(?:a penalty|from the (?:penalty )?spot),?"
_NUMBERED = Pattern(
    rf"{_BEGINS}(?P<whose>@p's?|(?:his|her)\b|the [\w-]+'s) (?:own )?(?P<nth>{'|'.join(_NUMBERS)})(?: goal)?"
    r"(?: of the (?:game|match|night|afternoon|evening)|(?P<counted> of the (?:season|campaign)| for (?:the club|@t)))?"
    rf"(?P<spot>{_SPOT})?"
    r"(?=,? (?:came|arrived|followed|was|had come|in|on|after|just|with|\w+ (?:minutes?|seconds)\b|an? minute\b|\d))"
)
# What a goal is said to have come of: "Hale's third was the result of a slip", "his second stemmed from a corner".
_CAME_OF = Pattern(
    rf"{_BEGINS}(?!.*\b(?:wide|over|saved|blocked)\b)(?P<whose>@p's?|(?:his|her)\b|the [\w-]+'s) "
    rf"(?P<nth>{'|'.join(_NUMBERS)})(?: goal)? (?:was (?:the result of|a "
    r"(?:[\w-]+ ){0,2}?(?:tap-in|header|volley|finish|strike|penalty|free[- ]kick|beauty|gem|gift)\b)|owed (?:much|"
    r"a lot|"
    r"everything|more) to|stemmed from|resulted from|came (?:from|via|off|courtesy of|thanks to) (?:an?|the|close)\b)"
)
_BETWEEN = re.compile(
    r",?(?: (?:came|arrived|followed|was|had come|comes|arrives|scored|struck|in|on|the|at|just|only|also|after|with))*"
    r",? *"
)


def told_by_numbers(sentence: Sentence, marked: Marked) -> Iterator[Claim]:
    """Every goal of which the sentence gives the number among its player's, and right behind it the minute."""
    timed = _NUMBERED.finditer(marked.text) if sentence.minutes else ()
    for match in (*timed, *_CAME_OF.finditer(marked.text)):
        number, owner = marked.token(match.start("nth")), _owner(marked, match)
        player = sentence.person_at(owner)
        if player is None or not player.plays or player.role is Role.KEEPER or sentence.spoken(number):
            continue
        if _CAME_OF.found(match):
            yield Claim(number, player, owner, manner.of_noun("", match[0]), (_NUMBERS[match["nth"]],), gapped=True)
        elif _timed(sentence, marked.token(match.end() - 1)):
            how: How | None = "penalty" if match["spot"] else None
            nth = () if match["counted"] else (_NUMBERS[match["nth"]],)  # of the season's goals, not of the match's
            yield Claim(number, player, owner, how, nth, gapped=True)


def _owner(marked: Marked, match: re.Match[str]) -> Token:
    """The word for whose the goal is."""
    first = match.start("whose")
    return marked.token(first if not match["whose"].startswith("the ") else first + len("the "))


def _timed(sentence: Sentence, last: Token) -> bool:
    """Whether a minute stands right behind the word."""
    end = last.idx + len(last.text) - sentence.start
    behind = (minute for minute in sentence.minutes if minute.start >= end)
    return any(_BETWEEN.fullmatch(sentence.text, end, minute.start) is not None for minute in behind)
