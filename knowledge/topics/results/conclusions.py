"""The result of the match that an article is about, where its sentences leave it to the headline or the goals."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from knowledge.reading.language.pattern import Pattern
from knowledge.topics.goals.statement import Goal
from knowledge.topics.results.adding import added_up, decider, last_stood
from knowledge.topics.results.agreeing import agreeing
from knowledge.topics.results.headlines import Headlined, headlined
from knowledge.topics.results.leaving import left_to
from knowledge.topics.results.scores import Goals
from knowledge.topics.results.statement import Result
from knowledge.topics.results.unowned import unowned

if TYPE_CHECKING:
    from knowledge.reading.reading import Reading
    from knowledge.reading.sentence import Sentence
    from knowledge.statement import Statement

_OUTCOME = Pattern(
    r"\b(?:wins?|won|winners?|winning|victory|beat|beaten|beating|defeat(?:ed)?|los[st]|losing|loss|draws?|drew|drawn|"
    r"points?|triumph|stalemate|comeback|thrash\w*|rout|\d-\d)\b",
    re.IGNORECASE,
)


def conclude(reading: Reading, statements: Sequence[Statement]) -> Sequence[Statement]:
    """The statements, with the result of the main match where only its headline or its goals tell it."""
    scene, given = reading.main.number, statements
    statements = titled(reading, statements)
    results = [one for one in statements if isinstance(one, Result) and one.scene == scene]
    goals = [one for one in statements if isinstance(one, Goal) and one.scene == scene]
    in_words = any(result in given for result in results)
    if not results and (found := _by_decider(reading, goals)) is not None:
        statements, results = [*statements, found], [found]
    if (goals or in_words) and len(results) == 1 and results[0].score is None and results[0].shootout is None:
        return _scored(reading, statements, results[0], goals)
    return statements


def _scored(
    reading: Reading, statements: Sequence[Statement], result: Result, goals: Sequence[Goal]
) -> Sequence[Statement]:
    """The statements with the score of the result, and with the sides of its goals that follow from it."""
    score = _without_owner(reading, result) or last_stood(reading, result, goals) or added_up(reading, result, goals)
    side = left_to(result, goals) if score is None else None
    if side is not None:
        sided = [goal.model_copy(update={"team": goal.team or side}) for goal in goals]
        if (score := added_up(reading, result, sided)) is not None:
            statements = [*(one for one in statements if one not in goals), *sided]
    whole = result.model_copy(update={"score": score})
    return [whole if one is result else one for one in statements] if score is not None else statements


def titled(reading: Reading, statements: Sequence[Statement]) -> Sequence[Statement]:
    """The statements with the result of the main match that only the headline tells, without what it contradicts."""
    told, main = headlined(reading), reading.main.number
    statements = agreeing(statements, main, told.winner if told is not None else None)
    in_words = any(isinstance(one, Result) and one.scene == main for one in statements)
    return statements if told is None or in_words else [*statements, _result(reading, told)]


def _without_owner(reading: Reading, result: Result) -> Goals | None:
    """The score that is told of no side, in the order of the match's teams."""
    goals = unowned(reading, result.winner) if result.teams is not None else None
    return goals if goals is None or result.teams is None or result.winner == result.teams[0] else goals[::-1]


def _by_decider(reading: Reading, goals: Sequence[Goal]) -> Result | None:
    """The result by whose goal won it."""
    if None in reading.main.teams or (goal := decider(reading, goals)) is None:
        return None
    sentence = next(sentence for sentence in reading.sentences if goal.start < sentence.start + len(sentence.text))
    return sentence.tell_of(Result, reading.main, winner=goal.team)


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
