from __future__ import annotations

import datetime as dt

from knowledge.facts import merge
from knowledge.topics.fixtures.statement import Fixture
from knowledge.topics.results.statement import Result
from tests.knowledge.facts.paper import Paper, everything, groups, of_type

PAIR = ("Lazio", "Bayern Munich")


def announced(path: str, published: str | None, **fields: object) -> Paper:
    return Paper(path, published).says(Fixture, **({"teams": PAIR} | fields))


def test_a_fixture_is_a_match_to_be_played() -> None:
    (match,) = merge(everything(announced("a", "2024-02-15", when="in three weeks"))).matches
    assert (match.teams, match.date, match.score) == (("Bayern Munich", "Lazio"), None, None)
    assert (match.since, match.until) == (dt.date(2024, 2, 15), None)


def test_the_match_announced_is_the_match_played_that_day() -> None:
    played = Paper("b", "2024-03-06").says(Result, teams=PAIR, score=(0, 3), date="2024-03-05")
    merged = merge(everything(announced("a", "2024-02-15", date="2024-03-05"), played))
    assert [match.score for match in merged.matches] == [(3, 0)]
    assert {fact.match for fact in merged.facts} == {merged.matches[0].id}


def test_the_id_of_a_fixture_stays_when_it_has_been_played() -> None:
    fixture = announced("a", "2024-02-15", date="2024-03-05")
    played = Paper("b", "2024-03-06").says(Result, teams=PAIR, score=(0, 3), date="2024-03-05")
    before, after = merge(everything(fixture)), merge(everything(fixture, played))
    assert before.matches[0].id == after.matches[0].id
    assert before.facts[0].id == of_type(after, "fixture")[0].id


def test_on_sunday_is_the_next_match_of_the_pair() -> None:
    played = Paper("b").says(Result, teams=PAIR, score=(0, 3), date="2024-03-05")
    assert groups(merge(everything(announced("a", "2024-02-28", when="on Tuesday"), played))) == [{"a", "b"}]


def test_a_fixture_is_not_the_match_before_it() -> None:
    played = Paper("b").says(Result, teams=PAIR, score=(1, 0), date="2024-02-14")
    assert groups(merge(everything(announced("a", "2024-02-16", when="the second leg"), played))) == [{"a"}, {"b"}]


def test_an_article_of_unknown_day_announces_what_is_still_to_come() -> None:
    first = Paper("b").says(Result, teams=PAIR, score=(1, 0), date="2024-02-14")
    second = announced("c", "2024-03-01", date="2024-03-05")
    assert groups(merge(everything(announced("a", None, when="the second leg"), first, second))) == [{"a", "c"}, {"b"}]


def test_articles_of_one_week_announce_the_same() -> None:
    papers = [announced("a", "2024-02-26", when="next"), announced("b", "2024-03-01"), announced("c", "2024-08-01")]
    assert groups(merge(everything(*papers))) == [{"a", "b"}, {"c"}]


def test_other_competitions_are_other_fixtures() -> None:
    papers = [
        announced("a", "2024-02-26", competition="Champions League"),
        announced("b", "2024-02-26", competition="Friendly"),
    ]
    assert groups(merge(everything(*papers))) == [{"a"}, {"b"}]


def test_a_fixture_lends_a_played_match_neither_day_nor_bound() -> None:
    played = Paper("b", "2024-03-06").says(Result, teams=PAIR, score=(0, 3))
    merged = merge(everything(announced("a", "2024-02-28"), played))
    assert sorted((match.score is None, match.date, match.since, match.until) for match in merged.matches) == [
        (False, None, None, dt.date(2024, 3, 6)),
        (True, None, dt.date(2024, 2, 28), None),
    ]
