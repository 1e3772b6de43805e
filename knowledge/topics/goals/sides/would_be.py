"""Would-be goals: whose somebody is by the score that he might have made: "Hale could have made it 3-0".

Before it his side had one goal fewer than that: of a match that ended 2-1 it was the winners.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from knowledge.reading.language.numbers import number
from knowledge.reading.language.pattern import Pattern
from knowledge.reading.teams.bonds import Bond
from knowledge.topics.goals.sides.outcomes import Score, scores

if TYPE_CHECKING:
    from knowledge.reading.reading import Reading
    from knowledge.statement import Statement

_WEIGHT = 1.5
_NUMBER = r"(?:\d|one|two|three|four|five|nil)"
_WOULD_MAKE_IT = Pattern(
    r"@p (?:(?!@)[\w-]+ ){0,3}?"
    r"(?:(?:could|should|might|would|ought to) (?:\w+ )?have made|(?:almost|nearly|all but) made|"
    rf"(?:had|missed|spurned|wasted|squandered) (?:an?|the) (?:[\w-]+ ){{0,2}}(?:chance|opportunity) to make) it "
    rf"(?P<one>{_NUMBER})-(?P<other>{_NUMBER})\b"
)


def would_be(reading: Reading, statements: Sequence[Statement]) -> Iterator[Bond]:
    """The side of whoever might have made a score to which only one of the two sides could come."""
    known = scores(statements)
    for sentence in reading.sentences:
        marked = sentence.marked
        for match in _WOULD_MAKE_IT.finditer(marked.text):
            number_of = reading.scene_of(sentence).number
            score = known.get(number_of, {})
            more, fewer = sorted((number(match["one"]) or 0, number(match["other"]) or 0), reverse=True)
            able = [team for team in score if _may_come_to(score, team, more, fewer)]
            if len(able) == 1:
                for _, person in list(marked.people(*match.span()))[:1]:
                    yield Bond(person.name, able[0], same=True, weight=_WEIGHT, scene=number_of)


def _may_come_to(score: Score, team: str, more: int, fewer: int) -> bool:
    """Whether the team may have been a goal short of leading so; to level or to pull one back is told otherwise."""
    others = [goals for name, goals in score.items() if name != team]
    return more > fewer and score[team] >= more - 1 and all(goals >= fewer for goals in others)
