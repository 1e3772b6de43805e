"""Days that questions name."""

from __future__ import annotations

import datetime as dt

import pytest

from knowledge.answering.questions.dates import days

TODAY = dt.date(2022, 3, 9)


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("on 21 november 2021", "2021-11-21", "2021-11-21"),
        ("november 21st, 2021", "2021-11-21", "2021-11-21"),
        ("the 3rd of may 2022", "2022-05-03", "2022-05-03"),
        ("2021-11-07", "2021-11-07", "2021-11-07"),
        ("in nov 2021", "2021-11-01", "2021-11-30"),
        ("feb 2024", "2024-02-01", "2024-02-29"),
        ("december 2021", "2021-12-01", "2021-12-31"),
        ("the 2021/22 season", "2021-07-01", "2022-06-30"),
        ("2019 final", "2019-01-01", "2019-12-31"),
        ("last night", "2022-03-08", "2022-03-09"),
        ("yesterday", "2022-03-08", "2022-03-08"),
        ("last week", "2022-02-23", "2022-03-08"),
        ("last month", "2022-02-01", "2022-02-28"),
        ("last year", "2021-01-01", "2021-12-31"),
        ("at the weekend", "2022-03-04", "2022-03-07"),
        ("last weekend", "2022-03-04", "2022-03-07"),
        ("this weekend", "2022-03-11", "2022-03-14"),
    ],
)
def test_days_are_read(text: str, since: str, until: str) -> None:
    (found,) = days(text, TODAY)
    assert (found.since, found.until) == (day(since), day(until))


@pytest.mark.parametrize("text", ["", "he may score", "10 men", "20 years ago", "31 february"])
def test_what_names_no_day(text: str) -> None:
    assert not [found for found in days(text, TODAY) if found.since]


def test_a_day_that_no_month_has_is_left_out() -> None:
    (found,) = days("31 february 2021", TODAY)
    assert (found.since, found.until) == (day("2021-02-01"), day("2021-02-28"))


def test_a_day_without_a_year_is_of_any_year() -> None:
    (found,) = days("on 10 may", TODAY)
    assert found.hold(day("2020-05-10"), day("2020-05-10"))
    assert not found.hold(day("2020-06-10"), day("2020-06-10"))
    assert found.hold(None, day("2020-06-10"))


def test_a_number_behind_a_month_may_be_the_year() -> None:
    (found,) = days("in dec 23", TODAY)
    assert found.hold(day("2023-12-17"), day("2023-12-17"))
    assert found.hold(day("2021-12-23"), day("2021-12-23"))
    assert not found.hold(day("2021-12-17"), day("2021-12-17"))


def test_several_days_are_read_in_order() -> None:
    first, second = days("nov 2021 and feb 2024", TODAY)
    assert (first.since, second.since) == (day("2021-11-01"), day("2024-02-01"))


@pytest.mark.parametrize(
    ("first", "last", "held"),
    [
        ("2021-11-07", "2021-11-07", True),
        ("2021-10-01", "2021-12-31", True),
        ("2021-12-01", None, False),
        (None, "2021-10-31", False),
        (None, None, True),
    ],
)
def test_a_window_is_held_when_it_may_fall_on_the_days(first: str | None, last: str | None, held: bool) -> None:
    (found,) = days("november 2021", TODAY)
    assert found.hold(day(first) if first else None, day(last) if last else None) is held


@pytest.mark.parametrize(
    ("text", "newest", "first"),
    [
        ("on 24 november", 2021, ("2021-11-24", "2021-11-24")),
        ("in november", 2021, ("2021-11-01", "2021-11-30")),
        ("in december", 2021, ("2021-12-01", "2021-12-31")),
        ("on 29 february", 2021, ("2020-02-29", "2020-02-29")),
        ("on 24 november 2019", 2021, ("2019-11-24", "2019-11-24")),
    ],
)
def test_days_without_a_year_are_of_the_newest_first(text: str, newest: int, first: tuple[str, str]) -> None:
    (named,) = days(text, TODAY)
    found = next(named.in_years(newest))
    assert (found.since, found.until) == tuple(map(day, first))


def test_a_number_behind_a_month_may_be_its_year() -> None:
    (named,) = days("in dec 23", TODAY)
    *_, last = named.in_years(2024)
    assert (last.since, last.until) == (day("2023-12-01"), day("2023-12-31"))


def test_no_year_has_the_thirtieth_of_february() -> None:
    (named,) = days("on 30 february", TODAY)
    assert list(named.in_years(2021)) == []
