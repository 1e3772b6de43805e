"""The result of the match that a report is about, where its sentences leave it to the headline."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from knowledge.topics.results.headlines import Headlined, headlined
from knowledge.topics.results.statement import Result

if TYPE_CHECKING:
    from knowledge.reading.reading import Reading
    from knowledge.reading.sentence import Sentence
    from knowledge.statement import Statement

_OUTCOME = re.compile(
    r"\b(?:wins?|won|winners?|winning|victory|beat|beaten|beating|defeat(?:ed)?|los[st]|losing|loss|draws?|drew|drawn|"
    r"points?|triumph|stalemate|comeback|thrash\w*|rout|\d-\d)\b",
    re.IGNORECASE,
)


def conclude(reading: Reading, statements: Sequence[Statement]) -> Sequence[Statement]:
    """The statements, with the result of the main match where only the headline tells it."""
    results = [one for one in statements if isinstance(one, Result) and one.scene == reading.main.number]
    told = headlined(reading) if not results else None
    return [*statements, _result(reading, told)] if told is not None else statements


def _result(reading: Reading, told: Headlined) -> Result:
    """The result, with a sentence about the match as its evidence."""
    main = reading.main
    goals = [told.goals[team] for team in main.teams if team is not None] if told.goals is not None else None
    score = tuple(goals) if goals is not None else None
    return _witness(reading, told.winner).tell_of(Result, main, score=score, winner=told.winner)


def _witness(reading: Reading, winner: str) -> Sentence:
    """The first sentence about the match that speaks of an outcome, one that names the winner before any other."""
    about = [s for s in reading.sentences if reading.scene_of(s) is reading.main and not any(map(s.spoken, s.span))]
    telling = [sentence for sentence in about if _OUTCOME.search(sentence.text)]
    naming = (sentence for sentence in telling if winner in sentence.teams)
    return next(naming, None) or next(iter((*telling, *about)), reading.sentences[0])
