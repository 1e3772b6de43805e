from __future__ import annotations

from functools import cache

import pytest

from knowledge.reading.reader import Reader
from knowledge.topics.goals import topic as goals
from knowledge.topics.results import topic as results
from knowledge.topics.results.statement import Result
from tests.knowledge.reading.made import article

EVERTON, LEEDS = "Everton", "Leeds"
_TEAMS = "Everton met Leeds on Saturday. Everton striker Mateo Ruiz and Leeds striker Tom Hale were back. "
_PLAY = (
    "Neither goalkeeper had a shot to save before the interval, and every cross was cleared in the first half. " * 25
)
# What is told of the goals, and how many Everton and Leeds had.
ADDED: list[tuple[str, tuple[int, int] | None]] = [
    ("Everton drew with Leeds. Mateo Ruiz gave Everton the lead and Tom Hale equalised.", (1, 1)),
    ("Everton beat Leeds. Mateo Ruiz scored the winner in the 80th minute.", (1, 0)),
    (
        "Everton beat Leeds. Tom Hale opened the scoring. Everton’s Dan Okafor levelled and Mateo Ruiz hit the winner.",
        (2, 1),
    ),
    ("Everton drew with Leeds. Mateo Ruiz scored twice and Tom Hale scored twice.", (2, 2)),
    (
        "Everton beat Leeds. Mateo Ruiz opened the scoring in the 12th minute. He added a second in the 60th minute.",
        (2, 0),
    ),
    (
        "Everton beat Leeds. Mateo Ruiz opened the scoring. Everton midfielder Dan Okafor scored in the 60th minute.",
        (2, 0),
    ),
    ("Everton beat Leeds. Mateo Ruiz scored the winner, his third goal of the season, in the 80th minute.", (1, 0)),
    ("Everton drew with Leeds, whose goalkeeper saved everything.", (0, 0)),
    ("Everton beat Leeds. Mateo Ruiz scored in the 80th minute. It was the only goal.", (1, 0)),
    ("Everton beat Leeds. Mateo Ruiz gave Everton the lead in the 12th minute.", (1, 0)),
    ("Everton beat Leeds. Mateo Ruiz opened the scoring. Everton midfielder Dan Okafor scored.", (2, 0)),
    ("Everton beat Leeds. Mateo Ruiz completed his hat-trick in the 80th minute.", (3, 0)),
    # goals that are counted, and not told
    ("Everton beat Leeds. Mateo Ruiz gave Everton the lead. A mistake led to Everton's third.", (3, 0)),
    (
        "Everton beat Leeds. Tom Hale opened the scoring. Mateo Ruiz equalised. Everton’s Dan Okafor added the third.",
        (3, 1),
    ),
    ("Everton drew with Leeds. Mateo Ruiz gave Everton the lead. It should be 2-0. Tom Hale equalised.", (1, 1)),
    # goals of whom nothing tells the side: the one that is left to the winners, a score that they add up to
    ("Everton beat Leeds. Jan Novak opened the scoring. Tom Hale levelled. Mateo Ruiz hit the winner.", (2, 1)),
    (
        "Everton beat Leeds. Jan Novak headed in. Ivo Maric then fired home. Mateo Ruiz scored. Everton were 2-1 up.",
        (2, 1),
    ),
    ("Everton beat Leeds. Jan Novak and Mateo Ruiz scored. Everton were 2-1 up and on top.", None),
    # a score of which it is not said whose it is
    ("Everton beat Leeds. The 3-1 victory owed much to the crowd.", (3, 1)),
    ("Everton beat Leeds. Mateo Ruiz made it 4-2 at the death.", (4, 2)),
    # goals left out, told twice, or not sure
    ("Everton routed Leeds. Mateo Ruiz gave Everton the lead in the 12th minute.", None),
    ("Everton beat Leeds. Mateo Ruiz gave Everton the lead. They put four past Leeds.", None),
    ("Everton beat Leeds. Mateo Ruiz gave Everton the lead. Two goals from the Leeds striker worried them.", None),
    ("Everton beat Leeds. Mateo Ruiz gave Everton the lead before Leeds equalised.", None),
    ("Everton beat Leeds. The 3-1 victory was like the 2-0 win here last season. Leeds went quietly.", None),
    ("Everton beat Leeds. Mateo Ruiz scored three for Everton, who were 2-1 up at the break.", None),
    ("Everton drew with Leeds. It was 1-1 at the break.", None),
    ("Everton drew with Leeds. Mateo Ruiz gave Everton the lead.", None),
    ("Everton beat Leeds. Tom Hale gave Leeds the lead.", None),
    ("Everton beat Leeds. Mateo Ruiz levelled in the 80th minute.", None),
    ("Everton twice came back to draw with Leeds. Tom Hale gave Leeds the lead and Mateo Ruiz equalised.", None),
    ("Everton beat Leeds. It was 2-1 at the break. Mateo Ruiz scored in the 80th minute.", None),
    ("Everton beat Leeds on penalties. Mateo Ruiz gave Everton the lead and Tom Hale equalised.", None),
]
# What is told of goals where nothing tells who won, and who did.
DECIDED = [
    ("Mateo Ruiz scored the winner in the 80th minute.", EVERTON),
    ("Tom Hale struck the only goal in the 80th minute.", LEEDS),
    ("Mateo Ruiz scored in the 80th minute.", None),
    ("Mateo Ruiz scored Everton’s only goal in the 80th minute.", None),
    ("Mateo Ruiz almost scored the winner in the 80th minute.", None),
]


@cache
def _reader() -> Reader:
    return Reader([goals, results])


def _results(text: str) -> list[Result]:
    return [one for one in _reader().read(article(_TEAMS + text + " " + _PLAY)).statements if isinstance(one, Result)]


@pytest.mark.parametrize(("text", "score"), ADDED)
def test_goals_add_up_to_a_score_where_they_leave_no_other(text: str, score: tuple[int, int] | None) -> None:
    (result,) = _results(text)
    assert result.teams is not None
    assert result.score == (score if score is None or result.teams[0] == EVERTON else score[::-1])


def test_goals_with_minutes_of_their_own_add_up_in_a_note_too() -> None:
    told = "Everton beat Leeds. Mateo Ruiz scored in the 12th minute. Everton’s Dan Okafor scored in the {} minute."
    for minute, score in (("60th", (2, 0)), ("12th", None)):
        read = _reader().read(article(_TEAMS + told.format(minute))).statements
        assert [set(one.score or ()) or None for one in read if isinstance(one, Result)] == [
            set(score) if score else None
        ]


@pytest.mark.parametrize(("text", "winner"), DECIDED)
def test_a_winner_tells_who_won(text: str, winner: str | None) -> None:
    assert [result.winner for result in _results(text)] == ([] if winner is None else [winner])


def test_what_is_told_in_passing_gives_way_to_a_score() -> None:
    (result,) = _results("Everton beat Leeds 2-0. On a day that hurt, the loss to Leeds was not the worst for Everton.")
    assert result.winner == EVERTON


def test_what_is_told_in_passing_gives_way_to_the_headline() -> None:
    told = article(_TEAMS + "The loss to Leeds hurt Everton. " + _PLAY, "Ruiz fires Everton to victory over Leeds")
    (result,) = [one for one in _reader().read(told).statements if isinstance(one, Result)]
    assert result.winner == EVERTON


def test_a_score_told_the_other_way_round_is_misread() -> None:
    told = "Everton beat Leeds 1-0. On a day that hurt, there was a 1-0 defeat for Everton of all teams."
    assert [result.winner for result in _results(told)] == [EVERTON]
