"""How absences are told."""

from __future__ import annotations

from knowledge.topics.absences import topic
from knowledge.topics.absences.statement import Absence
from tests.knowledge.topics.told import fact, query, told

HURT = fact(Absence, player="Bo Ek", team="Inter", reason="injury")
TOO = fact(Absence, player="Cy Orr", team="Inter", reason="injury")
BANNED = fact(Absence, player="Ada Low", team="Inter", reason="suspension")
AWAY = fact(Absence, player="Di Ray", team="Roma")


def test_the_missing_are_told_by_team_and_reason() -> None:
    assert told(topic, query("", teams=["Inter"]), HURT, TOO, BANNED, AWAY, command="absences") == (
        "Inter: Bo Ek and Cy Orr are injured (as of 5 Feb 2024).\nInter: Ada Low is suspended (as of 5 Feb 2024)."
    )


def test_only_the_banned_are_banned() -> None:
    text = told(topic, query("who is suspended for TEAM", teams=["Inter"]), HURT, BANNED)
    assert text == "Inter: Ada Low is suspended (as of 5 Feb 2024)."


def test_those_who_missed_a_match_are_not_of_the_opponents() -> None:
    assert told(topic, query("who missed the game against TEAM", teams=["Inter"]), HURT) is None
    text = told(topic, query("who missed the TEAM game against TEAM", teams=["Inter", "Roma"]), HURT)
    assert text == "Inter: Bo Ek is injured (as of 5 Feb 2024)."


def test_that_somebody_is_injured_says_not_what_the_injury_is() -> None:
    knee = fact(Absence, words="out with a sore knee", player="Bo Ek", team="Inter", reason="injury")
    asked = query("what injury has PLAYER got", "Bo Ek")
    assert told(topic, asked, knee) == "Inter: Bo Ek is injured (as of 5 Feb 2024)."
    assert (told(topic, asked, HURT) or "").startswith("What the injury is is not told: Inter: Bo Ek is injured")


def test_no_injury_says_how_many_there_were() -> None:
    assert told(topic, query("how many injuries has PLAYER had", "Bo Ek"), HURT) is None


def test_yes_where_missing_is_asked_and_no_where_readiness_is() -> None:
    assert (told(topic, query("is PLAYER injured", "Bo Ek"), HURT) or "").startswith("Yes — Inter: Bo Ek is injured")
    assert (told(topic, query("is PLAYER available", "Bo Ek"), HURT) or "").startswith("No — Inter: Bo Ek is injured")
    assert told(topic, query("is PLAYER injured", "Zoe Ash"), HURT) is None
