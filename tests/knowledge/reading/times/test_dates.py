from __future__ import annotations

import datetime as dt

import pytest

from knowledge.reading.times.dates import dates_in

PUBLISHED = dt.date(2021, 11, 22)  # a Monday
DERBY = dt.date(2021, 11, 7)

PAST = [
    ("They met on 7 November 2021.", "2021-11-07"),
    ("They met on Nov. 7, 2021.", "2021-11-07"),
    ("They met on the 7th of November.", "2021-11-07"),
    ("They met on Sunday, November 7th.", "2021-11-07"),
    ("They met on 2021-11-07.", "2021-11-07"),
    ("They met on 21/11/2021.", "2021-11-21"),
    ("They met on 3 January.", "2022-01-03"),
    ("They met on Boxing Day.", "2021-12-26"),
    ("They met on 29 February 2020.", "2020-02-29"),
    ("They won yesterday.", "2021-11-21"),
    ("They won last night.", "2021-11-21"),
    ("They won tonight.", "2021-11-22"),
    ("They won on Saturday.", "2021-11-20"),
    ("They won Monday’s match.", "2021-11-22"),
    ("They won last Monday.", "2021-11-15"),
    ("They won this Sunday.", "2021-11-21"),
    ("They lost two weeks ago.", "2021-11-08"),
    ("They lost a fortnight ago.", "2021-11-08"),
    ("They meet next Saturday.", "2021-11-27"),
    ("They meet next Tuesday.", "2021-11-30"),
    ("He returns in three days’ time.", "2021-11-25"),
    ("Rovers 1:2, 27 Januar, 17:30", "2022-01-27"),
    ("Rovers 1:2, 18 gennaio, 20:30", "2022-01-18"),
    ("Rovers 1:2, 3 enero, 20:30", "2022-01-03"),
    ("Rovers 2:1 (1:0, 1:1)4 février, 15:00", "2022-02-04"),
    ("Rovers 2:1 (1:0, 1:1)28 août, 15:00", "2021-08-28"),
]
FUTURE = [
    ("They play on Saturday.", "2021-11-27"),
    ("They play on Monday.", "2021-11-29"),
    ("They play tomorrow.", "2021-11-23"),
    ("They play on 3 January.", "2022-01-03"),
    ("They play on 21 November.", "2022-11-21"),
    ("They won last Sunday.", "2021-11-21"),
]
ANCHORED = [
    ("They lost two weeks earlier.", "2021-10-24"),
    ("A week later they won.", "2021-11-14"),
    ("They lost three days before that.", "2021-11-04"),
    ("The day before, they had trained.", "2021-11-06"),
    ("They lost the previous Saturday.", "2021-11-06"),
    ("They won the following Saturday.", "2021-11-13"),
    ("They won yesterday.", "2021-11-21"),
]
NOTHING = [
    "They won.",
    "Sheffield Wednesday won, and Wednesday are third.",
    "They may play 5 games in May and sit 12 points clear.",
    "They train on Saturdays.",
    "They met in the 2010 final, and in November 2021.",
    "They met on 31 June.",
    "They met on 30 February.",
    "They met on 03/04/2021.",
    "No. #9 Jan Novak scored in May 5,000 miles away.",
    "It was 50 years ago.",
    "Two weeks before the derby they lost.",
]


def told(text: str, published: dt.date | None, *, future: bool = False, anchor: dt.date | None = None) -> list[str]:
    found = dates_in(text, published, future=future, anchor=anchor)
    assert all(text[day.start : day.end].strip() for day in found)
    return [str(day.day) for day in found]


@pytest.mark.parametrize(("text", "day"), PAST)
def test_what_has_been_is_the_latest_such_day(text: str, day: str) -> None:
    assert told(text, PUBLISHED) == [day]


@pytest.mark.parametrize(("text", "day"), FUTURE)
def test_what_is_to_come_is_the_next_such_day(text: str, day: str) -> None:
    assert told(text, PUBLISHED, future=True) == [day]


@pytest.mark.parametrize(("text", "day"), ANCHORED)
def test_earlier_and_later_count_from_the_match_just_told(text: str, day: str) -> None:
    assert told(text, PUBLISHED, anchor=DERBY) == [day]


@pytest.mark.parametrize("text", NOTHING)
def test_no_day_is_guessed(text: str) -> None:
    assert told(text, PUBLISHED, anchor=DERBY) == []


@pytest.mark.parametrize("text", [text for text, _ in PAST[9:] + ANCHORED])
def test_without_a_publication_date_what_counts_from_it_tells_nothing(text: str) -> None:
    assert told(text, None) == []


def test_in_the_report_of_a_saturday_match_last_saturday_is_a_week_before() -> None:
    saturday = dt.date(2021, 11, 20)
    assert told("They lost last Saturday.", saturday + dt.timedelta(days=1), anchor=saturday) == ["2021-11-13"]
    assert told("They lost last Saturday.", saturday + dt.timedelta(days=5), anchor=saturday) == ["2021-11-20"]


def test_several_days_are_told_in_their_order() -> None:
    text = "They won on Saturday, lost on 7 November and travelled yesterday."
    assert told(text, PUBLISHED) == ["2021-11-20", "2021-11-07", "2021-11-21"]
