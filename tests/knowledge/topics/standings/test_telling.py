"""How places in a table are told."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from knowledge.articles import ArticleRef
from knowledge.topics.standings import topic
from knowledge.topics.standings.statement import Standing
from tests.knowledge.topics.told import DERBY, fact, query, told

THIRD = fact(Standing, team="Inter", position=3, points=40)
GAP = fact(Standing, words="seven behind", team="Inter", gap=7, to="Napoli")
TOP = fact(Standing, team="Napoli", position=1, competition="Serie A")
LEAD = fact(Standing, words="restored their eight-point lead over Lazio", team="Napoli", gap=8, to="Lazio")
LAST = fact(Standing, team="Lecce", position=20, competition="Serie A")
LEVEL = fact(Standing, team="Roma", gap=0, to="Lazio")


def test_the_place_the_points_the_gap() -> None:
    assert told(topic, query("where are TEAM in the table", teams=["Inter"]), THIRD, GAP, TOP) == (
        "Inter: 3rd, 40 points (as of 5 Feb 2024)."
    )
    gap = told(topic, query("how many points behind TEAM are TEAM", teams=["Napoli", "Inter"]), THIRD, GAP, TOP)
    assert gap == "Inter: 7 points between them and Napoli (as of 5 Feb 2024)."
    level = told(topic, query("how many points behind TEAM are TEAM", teams=["Lazio", "Roma"]), LEVEL)
    assert level == "Roma: level on points with Lazio (as of 5 Feb 2024)."


def test_the_leaders_are_found_without_a_name() -> None:
    assert told(topic, query("who are top of CUP"), THIRD, TOP) == "Napoli in Serie A: 1st (as of 5 Feb 2024)."


def test_no_place_of_now_is_that_of_an_earlier_season() -> None:
    assert told(topic, query("where did TEAM finish in the table last season", teams=["Inter"]), THIRD) is None


def test_two_may_share_a_place() -> None:
    along = fact(Standing, team="Milan", position=1)
    text = told(topic, query("who is top of CUP"), TOP, along, LAST)
    assert text == "Napoli in Serie A: 1st (as of 5 Feb 2024).\nMilan: 1st (as of 5 Feb 2024)."


def test_two_who_share_the_first_place_are_second_too() -> None:
    along = fact(Standing, team="Milan", position=1)
    shared = "Napoli in Serie A: 1st (as of 5 Feb 2024).\nMilan: 1st (as of 5 Feb 2024)."
    assert told(topic, query("who is second in CUP"), TOP, along, LAST) == shared
    assert told(topic, query("who is third in CUP"), TOP, along, LAST) is None
    assert told(topic, query("who is second in CUP"), TOP, LAST) is None


def test_a_gap_is_told_in_its_direction() -> None:
    lead = told(topic, query("how many points between TEAM and TEAM", teams=["Napoli", "Lazio"]), LEAD)
    assert lead == "Napoli: 8 points ahead of Lazio (as of 5 Feb 2024)."


def test_the_last_are_found_without_a_name() -> None:
    eighteenth = fact(Standing, team="Verona", position=18, competition="Serie A")
    assert told(topic, query("who are bottom of CUP"), TOP, eighteenth, LAST) == (
        "Lecce in Serie A: 20th (as of 5 Feb 2024)."
    )
    assert told(topic, query("who are bottom of CUP"), TOP, eighteenth) is None


def test_what_is_not_told_is_none() -> None:
    assert told(topic, query("how many points did TEAM have", teams=["Napoli"]), TOP) is None


def test_the_place_is_told_by_the_article_that_the_question_leads_to() -> None:
    autumn = ArticleRef(path="/in/autumn.md", date=dt.date(2023, 11, 5))
    then = fact(Standing, team="Lazio", position=1, competition="Serie A", article=autumn)
    asked = replace(
        query("who were top of CUP when TEAM won", matches=[DERBY]), rest=" when TEAM won", paths=("/in/autumn.md",)
    )
    near = fact(Standing, words="top when they won", team="Napoli", position=1, competition="Serie A")
    assert told(topic, asked, near, then) == "Lazio in Serie A: 1st (as of 5 Nov 2023)."
