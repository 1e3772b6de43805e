from __future__ import annotations

import datetime as dt

import pytest

from knowledge.facts import merge
from knowledge.topics.goals.statement import Goal
from knowledge.topics.penalties.statement import Penalty
from knowledge.topics.results.statement import Result
from tests.knowledge.facts.paper import Paper, everything, groups, of_type, value

PAIR = ("Arsenal", "Chelsea")


def told(path: str, published: str | None, score: tuple[int, int] | None = None, **fields: object) -> Paper:
    """An article with the result of one match and, where `scorer` is given, a goal of the first side."""
    scorer = fields.pop("scorer", None)
    paper = Paper(path, published).says(Result, **({"teams": PAIR, "score": score} | fields))
    shared = {name: fields[name] for name in ("teams", "date") if name in fields}
    return paper.says(Goal, **({"teams": PAIR, "team": PAIR[0]} | shared), player=scorer) if scorer else paper


def goals(paper: Paper, *scorers: str) -> Paper:
    """The article with goals of the first side, too."""
    for scorer in scorers:
        paper.says(Goal, teams=PAIR, team=PAIR[0], player=scorer)
    return paper


THREE = ("Bukayo Saka", "Declan Rice", "Leandro Trossard")
ONE = [
    ("equal dates", [told("a", None, (2, 0), date="2023-10-21"), told("b", None, (2, 0), date="2023-10-21")]),
    (
        "the sides in either order",
        [told("a", None, (2, 0), date="2023-10-21"), told("b", "2023-10-22", (0, 2), teams=PAIR[::-1])],
    ),
    (
        "equal dates, whatever the score",
        [told("a", None, (2, 0), date="2023-10-21"), told("b", None, (2, 1), date="2023-10-21")],
    ),
    (
        "a day apart over midnight",
        [told("a", None, (2, 0), date="2023-10-21"), told("b", None, (2, 0), date="2023-10-22")],
    ),
    (
        "an undated report of the same week",
        [told("a", None, date="2023-10-21", scorer="Bukayo Saka"), told("b", "2023-10-24", winner="Arsenal")],
    ),
    (
        "a later recollection with score and scorer",
        [
            told("a", None, (2, 0), date="2023-10-21", scorer="Bukayo Saka"),
            told("b", "2024-03-01", (2, 0), scorer="Saka"),
        ],
    ),
    (
        "a later recollection with score and month",
        [
            told("a", "2023-09-29", (0, 0), date="2023-09-28"),
            told("b", "2023-11-24", (0, 0), evidence="The two had drawn 0-0 at the Bridge in September."),
        ],
    ),
    (
        "an article of unknown day with the score",
        [told("a", None, (2, 0), date="2023-10-21"), told("b", None, (2, 0))],
    ),
    ("two undated reports of one night", [told("a", "2023-10-22", (2, 0)), told("b", "2023-10-21", (2, 0))]),
    (
        "three undated reports, equally alike",
        [told(name, None, (2, 0), scorer="Bukayo Saka") for name in "abc"],
    ),
    (
        "a shoot-out's winner and the drawn score",
        [
            told("a", None, (1, 1), date="2023-08-06", winner="Arsenal", shootout=(4, 1)),
            told("b", "2023-08-07", (1, 1), winner="draw"),
        ],
    ),
    (
        "joined through a third article",
        [
            told("a", None, date="2023-10-21", scorer="Bukayo Saka"),
            told("b", None, (3, 2), scorer="Bukayo Saka"),
            told("c", None, (3, 2)),
        ],
    ),
    (
        "three scorers alike, and one too many in each",
        [
            goals(told("a", "2023-10-22", (3, 0), date="2023-10-21"), *THREE, "Ben White"),
            goals(told("b", "2023-10-22", (3, 0)), *THREE, "Kai Havertz"),
        ],
    ),
    (
        "the score of a report that tells a goal too many",
        [goals(told("a", "2023-10-22", (1, 0)), "Bukayo Saka", "Kai Havertz"), told("b", "2023-10-22", (1, 0))],
    ),
]


@pytest.mark.parametrize(("why", "papers"), ONE, ids=[why for why, _ in ONE])
def test_one_match(why: str, papers: list[Paper]) -> None:
    assert len(merge(everything(*papers)).matches) == 1, why


APART = [
    (
        "home and away",
        [told("a", None, (2, 0), date="2023-10-21"), told("b", None, (2, 0), date="2024-04-23")],
    ),
    (
        "first leg and second leg, undated",
        [told("a", "2024-04-10", (2, 2)), told("b", "2024-04-17", (0, 1))],
    ),
    (
        "cup and league",
        [
            told("a", "2024-01-08", (2, 0), competition="FA Cup"),
            told("b", "2024-01-09", (2, 0), competition="Premier League"),
        ],
    ),
    (
        "an article older than the match",
        [told("a", None, (2, 0), date="2023-10-21"), told("b", "2023-09-30", (2, 0))],
    ),
    (
        "more scorers than goals",
        [
            told("a", None, (1, 1), date="2023-10-21", scorer="Bukayo Saka"),
            told("b", "2023-10-22", (1, 1), scorer="Declan Rice"),
        ],
    ),
    (
        "the score in passing, and a report of more goals",
        [told("a", None, (1, 0)), goals(told("b", None, winner="Arsenal"), "Bukayo Saka", "Declan Rice")],
    ),
    (
        "the winner alone, of unknown day",
        [told("a", None, date="2023-10-21", winner="Arsenal"), told("b", None, winner="Arsenal")],
    ),
    (
        "the score and another month",
        [told("a", None, (2, 0), date="2023-09-21"), told("b", "2023-12-01", (2, 0), evidence="a 2-0 win in October")],
    ),
    (
        "the score and the month, seasons later",
        [
            told("a", None, (2, 0), date="2021-09-21"),
            told("b", "2023-12-01", (2, 0), evidence="a 2-0 win in September"),
        ],
    ),
    (
        "the score alone, seasons later",
        [told("a", None, (2, 0), date="2021-10-21"), told("b", "2023-12-01", (2, 0))],
    ),
    (
        "undated reports of other seasons with one scorer",
        [told("a", "2021-10-22", scorer="Bukayo Saka"), told("b", "2023-10-22", scorer="Bukayo Saka")],
    ),
    (
        "one article, two matches",
        [told("a", "2023-10-22", (2, 0)).says(Result, teams=PAIR, score=(2, 0), scene=2)],
    ),
]


@pytest.mark.parametrize(("why", "papers"), APART, ids=[why for why, _ in APART])
def test_two_matches(why: str, papers: list[Paper]) -> None:
    assert len(merge(everything(*papers)).matches) == 2, why


def test_another_outcome_told_beside_a_match_is_recalled_of_the_one_that_ended_so() -> None:
    both = told("b", "2024-01-11", (1, 1), date="2024-01-10").says(Result, teams=PAIR, score=(2, 0), date="2024-01-10")
    papers = [told("a", None, (2, 0), date="2024-01-06"), both, told("c", None, (1, 1), date="2024-01-10")]
    merged = merge(everything(*papers))
    assert groups(merged) == [{"a", "b"}, {"b", "c"}]
    assert not any(fact.disagreements for fact in merged.facts)


def test_another_outcome_that_no_match_had_contradicts_its_own() -> None:
    papers = [
        told("a", None, (1, 1), date="2024-01-10"),
        told("b", None, (1, 1), date="2024-01-10").says(Result, teams=PAIR, score=(2, 0), date="2024-01-10"),
    ]
    (result,) = of_type(merge(everything(*papers)), "result")
    assert result.disagreements == {"score": ((2, 0),)}


def test_between_two_dated_matches_an_undated_one_stays_apart() -> None:
    papers = [
        told("a", None, (2, 0), date="2023-10-21"),
        told("b", None, (2, 0), date="2024-04-23"),
        told("c", None, (2, 0)),
    ]
    assert groups(merge(everything(*papers))) == [{"a"}, {"b"}, {"c"}]


def test_between_two_dated_matches_a_scorer_decides() -> None:
    papers = [
        told("a", None, (2, 0), date="2023-10-21", scorer="Bukayo Saka"),
        told("b", None, (2, 0), date="2024-04-23", scorer="Declan Rice"),
        told("c", None, (2, 0), scorer="Declan Rice"),
    ]
    assert groups(merge(everything(*papers))) == [{"a"}, {"b", "c"}]


def test_a_round_up_of_both_legs_gives_each_its_own() -> None:
    both = told("c", "2024-04-18", (2, 2)).says(Result, teams=PAIR[::-1], score=(1, 0), scene=2)
    papers = [told("a", None, (2, 2), date="2024-04-09"), told("b", None, (0, 1), date="2024-04-17"), both]
    assert groups(merge(everything(*papers))) == [{"a", "c"}, {"b", "c"}]


def test_an_undated_match_is_bounded_by_the_first_article_on_it() -> None:
    (match,) = merge(everything(told("a", "2023-10-25", (2, 0)), told("b", "2023-10-22", (2, 0)))).matches
    assert (match.date, match.since, match.until) == (None, None, dt.date(2023, 10, 22))


def test_sources_that_disagree_are_shown_to_disagree() -> None:
    papers = [told(name, None, (2, goals), date="2023-10-21") for name, goals in (("a", 1), ("b", 0), ("c", 0))]
    merged = merge(everything(*papers))
    (result,) = of_type(merged, "result")
    assert merged.matches[0].score == value(result, "score") == (2, 0)
    assert result.disagreements == {"score": ((2, 1),)}


def test_scores_are_turned_to_the_order_of_the_teams() -> None:
    papers = [told("a", None, (0, 2), teams=PAIR[::-1], date="2023-10-21"), told("b", None, (2, 0), date="2023-10-21")]
    merged = merge(everything(*papers))
    assert (merged.matches[0].teams, merged.matches[0].score) == (PAIR, (2, 0))
    assert not merged.facts[0].disagreements


def test_a_side_left_unsaid_is_taken_from_the_scene() -> None:
    paper = told("a", None, (2, 0)).says(Goal, teams=("Arsenal", None), player="Bukayo Saka")
    merged = merge(everything(paper))
    assert value(of_type(merged, "goal")[0], "teams") == PAIR
    assert {fact.match for fact in merged.facts} == {merged.matches[0].id}


MISS = {"player": "Bukayo Saka", "team": "Arsenal", "outcome": "missed"}


def test_an_unsaid_opponent_is_the_one_of_that_day() -> None:
    half = Paper("b").says(Penalty, teams=(None, "Arsenal"), date="2023-10-21", **MISS)
    merged = merge(everything(told("a", None, (2, 0), date="2023-10-21"), half))
    assert of_type(merged, "penalty")[0].match == merged.matches[0].id
    assert value(of_type(merged, "penalty")[0], "teams") == PAIR


def test_an_unsaid_opponent_is_the_one_of_the_same_event() -> None:
    whole = told("a", None, (2, 0), date="2023-10-21").says(Penalty, teams=PAIR, **MISS)
    half = Paper("b", "2023-10-23").says(Penalty, teams=("Arsenal", None), **MISS)
    (penalty,) = of_type(merge(everything(whole, half)), "penalty")
    assert len(penalty.told) == 2


def test_an_unsaid_opponent_without_day_or_event_stays_unsaid() -> None:
    half = Paper("b", "2023-10-23").says(Penalty, teams=("Arsenal", None), **MISS)
    merged = merge(everything(told("a", None, (2, 0), date="2023-10-21"), half))
    assert of_type(merged, "penalty")[0].match is None


def test_a_second_outcome_in_one_scene_is_of_another_match() -> None:
    paper = told("a", "2023-10-22", scorer="Bukayo Saka").says(Result, teams=PAIR, score=(2, 1))
    merged = merge(everything(paper.says(Result, teams=PAIR, winner="Chelsea")))
    assert sorted((match.score or (0, 0), match.winner) for match in merged.matches) == [
        ((0, 0), "Chelsea"),
        ((2, 1), "Arsenal"),
    ]
    assert not any(fact.disagreements for fact in merged.facts)
