"""Scores told elsewhere than with the outcome: in the headline, or by who scored "the only goal"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.names import fold
from knowledge.reading.language.pattern import Pattern
from knowledge.topics.results.scores import Goals

if TYPE_CHECKING:
    from knowledge.reading.reading import Reading
    from knowledge.reading.sentence import Sentence
    from knowledge.topics.results.statement import Result

_HEADLINE = re.compile(r"(?<![\d:–-])(\d{1,2})\s?[-–]\s?(\d{1,2})(?![\d–-])")
_AGGREGATE = re.compile(r"\(?\bagg(?:regate)?\b[^)]*\)?|\(?\d\s?[-–]\s?\d (?:on )?agg(?:regate)?\b\)?", re.IGNORECASE)
_ONLY = Pattern(
    r"\bthe (?:(?:game|match|night|afternoon|evening|day)['’]s )?(?:only|lone|solitary) goal\b"
    r"(?! (?:of|in|from|for) (?!the (?:game|match|night|afternoon|evening|day|contest|tie)\b))",
    re.IGNORECASE,
)


def completed(result: Result, sentence: Sentence) -> Result | None:
    """The result with its score, where the article tells that of its main match elsewhere.

    None where the headline's score says otherwise: what was told then is the outcome of the tie.
    """
    reading = sentence.reading
    teams, main = result.teams, result.scene == reading.main.number
    if result.score is not None or not main or teams is None or None in teams:
        return result
    goals = _headline(reading, teams)
    if goals is not None and result.winner != _winner(teams, goals):
        return None
    goals = goals or _only_goal(reading, teams, result.winner)
    return result.model_copy(update={"score": goals}) if goals is not None else result


def _winner(teams: tuple[str | None, str | None], goals: Goals) -> str | None:
    return "draw" if goals[0] == goals[1] else teams[0] if goals[0] > goals[1] else teams[1]


def _headline(reading: Reading, teams: tuple[str | None, str | None]) -> Goals | None:
    """The score that stands in the headline behind the one team or before the other."""
    title = _AGGREGATE.sub("", reading.article.title or "")
    told = list(_HEADLINE.finditer(title))
    if len(told) != 1 or not reading.title_teams or not set(reading.title_teams[:2]) <= set(teams):
        return None
    goals = int(told[0][1]), int(told[0][2])
    if len(reading.title_teams) > 1:
        return goals if reading.title_teams[0] == teams[0] else goals[::-1]
    before = fold(reading.title_teams[0]) in fold(title[: told[0].start()])
    return goals if before == (reading.title_teams[0] == teams[0]) else goals[::-1]


def _only_goal(reading: Reading, teams: tuple[str | None, str | None], winner: str | None) -> Goals | None:
    """One goal to none for the winner of a match with an only goal."""
    for sentence in reading.sentences:
        found = _ONLY.search(sentence.text)
        if found is not None and reading.scene_of(sentence) is reading.main:
            return {teams[0]: (1, 0), teams[1]: (0, 1)}.get(winner)
    return None
