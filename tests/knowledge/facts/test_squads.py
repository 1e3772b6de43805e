from __future__ import annotations

from knowledge.facts import merge
from knowledge.topics.fixtures.statement import Fixture
from knowledge.topics.goals.statement import Goal
from tests.knowledge.facts.paper import everything, groups, of_type
from tests.knowledge.facts.test_matches import PAIR, told

DAY = "2024-03-16"


def test_a_clubs_squads_play_matches_of_their_own() -> None:
    papers = [
        told("men", None, (3, 1), date=DAY),
        told("women", None, (1, 3), date=DAY, squad="women"),
        told("youths", None, (3, 1), date=DAY, squad="under-21"),
    ]
    merged = merge(everything(*papers))
    assert groups(merged) == [{"men"}, {"women"}, {"youths"}]
    assert len({match.id for match in merged.matches}) == 3
    assert {match.squad for match in merged.matches} == {None, "women", "under-21"}


def test_a_report_on_women_that_does_not_say_so_is_known_by_its_people() -> None:
    papers = [
        told("men", None, (3, 1), date=DAY, scorer="Leon Whitcombe"),
        told("women", None, (3, 1), date=DAY, scorer="Ella Thornbury", squad="women"),
        told("unsaid", None, (3, 1), date=DAY, scorer="Ella Thornbury"),
    ]
    assert groups(merge(everything(*papers))) == [{"men"}, {"women", "unsaid"}]


def test_an_announced_match_is_of_its_squad() -> None:
    planned = told("men", None, (3, 1), date=DAY).says(Fixture, teams=PAIR, date=DAY, squad="women", scene=2)
    assert {match.squad for match in merge(everything(planned)).matches} == {None, "women"}


def test_nobody_scores_for_both_sides() -> None:
    right = [told(name, None, (2, 0), date=DAY, scorer="Bukayo Saka") for name in "ab"]
    wrong = told("c", None, (2, 0), date=DAY).says(Goal, teams=PAIR, team="Chelsea", player="Bukayo Saka")
    (goal,) = of_type(merge(everything(*right, wrong)), "goal")
    assert (getattr(goal.value, "team", None), goal.disagreements) == ("Arsenal", {"team": ("Chelsea",)})
