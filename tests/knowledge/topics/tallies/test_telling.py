"""How running counts are told."""

from __future__ import annotations

from knowledge.topics.tallies import topic
from knowledge.topics.tallies.statement import Tally
from tests.knowledge.topics.told import fact, query, told

SEASON = fact(Tally, words="his ninth of the season", player="Bo Ek", what="goals", count=9, scope="of the season")
YEAR = fact(Tally, words="the fourth since the turn of the year", player="Bo Ek", what="goals", count=4)
GAMES = fact(Tally, words="on his 50th appearance", player="Bo Ek", what="appearances", count=50)
SHEET = fact(Tally, words="a first clean sheet", team="Inter", what="clean_sheets", count=1)


def test_the_count_nearest_to_the_words_is_told() -> None:
    assert told(topic, query("how many goals has PLAYER got this season", "Bo Ek"), YEAR, SEASON, GAMES) == (
        "Bo Ek: 9 goals of the season, as of 5 Feb 2024."
    )
    since = told(topic, query("how many goals has PLAYER since the turn of the year", "Bo Ek"), SEASON, YEAR, GAMES)
    assert since == "Bo Ek: 4 goals, as of 5 Feb 2024."


def test_a_count_that_a_later_one_has_overtaken_is_left_out() -> None:
    tenth = fact(
        Tally, words="his tenth of the campaign", player="Bo Ek", what="goals", count=10, scope="of the campaign"
    )
    text = told(topic, query("how many goals has PLAYER got", "Bo Ek"), tenth, SEASON)
    assert text == "Bo Ek: 10 goals of the campaign, as of 5 Feb 2024."


def test_only_what_is_counted_is_told() -> None:
    assert "50 appearances" in (told(topic, query("how many games has PLAYER played", "Bo Ek"), SEASON, GAMES) or "")
    assert told(topic, query("how many assists has PLAYER got", "Bo Ek"), SEASON, GAMES) is None


def test_a_teams_count_is_a_teams() -> None:
    assert told(topic, query("", teams=["Inter"]), SEASON, SHEET, command="tally") == (
        "Inter: 1 clean sheet, as of 5 Feb 2024."
    )


def test_a_command_tells_every_count() -> None:
    text = told(topic, query("", "Bo Ek"), SEASON, YEAR, GAMES, command="tally")
    assert len((text or "").splitlines()) == 3
