from __future__ import annotations

import datetime as dt

import pytest

from tests.knowledge.reading.made import DAY, reading

# An article and the day of its main match; it was published on Sunday, 12 March 2023.
DAYS = [
    ("Everton beat Leeds on Saturday.", "2023-03-11"),
    ("Everton beat Leeds 2-1. Everton beat Leeds on 4 March.", "2023-03-04"),
    ("Everton beat Leeds. It rained on Friday.", None),
    ("Everton beat Leeds. Here is the best of yesterday's game.", "2023-03-11"),
    ("Everton beat Leeds. Here is the best of Friday’s big match.", "2023-03-10"),
    ("Everton beat Leeds. Here is the best of Friday's win.", None),
    (" date 2023-03-12 Everton beat Leeds.", None),
    ("Everton beat Leeds.", None),
]
# What a report tells between the result and its end, and the other days it may tell.
_RUN = (
    "Mateo Ruiz opened the scoring in the first half. Leeds were slow to answer. Just before the break Tom Hale drew "
    "level. After the interval Everton had the better of it and won a string of corners, all of them cleared. "
) * 12
# A title and an article, and the day of its main match.
REPORTS = [
    ("Ruiz earns Everton victory", "Everton beat Leeds 2-1. " + _RUN, str(DAY)),
    ("Ruiz earns Everton victory", "Everton beat Leeds 2-1 on Saturday. " + _RUN, "2023-03-11"),
    (
        "Ruiz earns Everton victory",
        "Everton beat Leeds 2-1. "
        + _RUN
        + "Ruiz trained on Friday for the first time since leaving Everton's draw with "
        "Chelsea on crutches. ",
        str(DAY),
    ),
    ("How Everton stopped Leeds", "Everton beat Leeds 2-1. " + _RUN, None),
    ("“We were lucky”: Ruiz on the win", "Everton beat Leeds 2-1. " + _RUN, None),
    ("Everton player ratings", "Everton beat Leeds 2-1. " + _RUN, None),
    ("Ruiz earns Everton victory", "Everton beat Leeds 2-1. " + _RUN[:500], None),
    (
        "Ruiz earns Everton victory",
        "Everton beat Leeds 2-1. " + "Nobody sang on the way home to the coast. " * 70,
        None,
    ),
]
_MAIN = "Everton beat Leeds 2-1 on Saturday. It was a good game for Everton. "
# What is told beside the main match, and the day of the match that it recalls.
RECALLED = [
    ("Arsenal beat Chelsea 2-0 on Friday.", "2023-03-10"),
    ("On Friday, Arsenal beat Chelsea 2-0.", "2023-03-10"),
    ("There was joy on Friday, when Arsenal drew with Chelsea after Suarez had scored for Chelsea.", "2023-03-10"),
    ("Arsenal beat Chelsea 2-0 and host Fulham on Friday.", None),
    ("Arsenal, who knocked out Lyon on Thursday, beat Chelsea 2-0.", None),
]


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_the_day_is_told_beside_one_of_the_teams(text: str, day: str | None) -> None:
    date = reading(text).main.date
    assert (date and date.isoformat()) == day


@pytest.mark.parametrize(("title", "text", "day"), REPORTS)
def test_a_full_report_without_a_day_is_of_the_day(title: str, text: str, day: str | None) -> None:
    assert reading(text, title).main.date == (None if day is None else dt.date.fromisoformat(day))


@pytest.mark.parametrize(("text", "day"), RECALLED)
def test_a_match_recalled_has_only_its_own_day(text: str, day: str | None) -> None:
    made = reading(_MAIN + text)
    scene = next(scene for scene in made.scenes if scene.has("Chelsea"))
    assert scene.date == (None if day is None else dt.date.fromisoformat(day))
