"""How running counts are told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from knowledge.answering.questions.mention import Mention
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


def test_goals_of_a_kind_are_not_all_goals() -> None:
    corners = fact(Tally, words="Inter have 13 set-piece goals this season", team="Inter", what="goals", count=13)
    assert told(topic, query("how many goals have TEAM got this season", teams=["Inter"]), corners) is None
    asked = query("how many set piece goals have TEAM got this season", teams=["Inter"])
    assert told(topic, asked, corners) == "Inter: 13 goals, as of 5 Feb 2024."


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


def test_a_run_may_be_told_before_what_it_counts() -> None:
    lost = fact(Tally, words="a second straight loss", team="Inter", what="defeats", count=2)
    fewer = fact(Tally, words="two losses in a third straight month", team="Inter", what="defeats", count=2)
    asked = query("how many games in a row have TEAM lost", teams=["Inter"])
    assert told(topic, asked, lost) == "Inter: 2 defeats, as of 5 Feb 2024."
    assert told(topic, asked, fewer) is None


def test_a_season_may_be_told_by_its_years() -> None:
    asked = query("how many goals has PLAYER scored this season", "Bo Ek")
    now = fact(Tally, words="in 2023/24 he has 20", player="Bo Ek", what="goals", count=20)
    then = fact(Tally, words="in 2018/19 he had 20", player="Bo Ek", what="goals", count=20)
    assert told(topic, asked, now) == "Bo Ek: 20 goals, as of 5 Feb 2024."
    assert told(topic, asked, then) is None


def test_a_title_is_no_win_and_a_run_no_tally_of_wins() -> None:
    wins = fact(Tally, words="their 14th win in 24 derbies", team="Inter", what="wins", count=14, scope="in 24 derbies")
    cup = fact(
        Tally,
        words="champions for a third time",
        team="Inter",
        what="titles",
        count=3,
        scope="champions for a third time",
    )
    run = fact(Tally, words="six wins in a row", team="Inter", what="wins", count=6, scope="in a row")
    titles = told(topic, query("how many titles have TEAM won", teams=["Inter"]), wins, cup)
    assert titles == "Inter: 3 titles (champions for a third time), as of 5 Feb 2024."
    assert told(topic, query("how many titles have TEAM won", teams=["Inter"]), wins) is None
    long = told(topic, query("how long is the winning run of TEAM", teams=["Inter"]), wins, run)
    assert long == "Inter: 6 wins in a row, as of 5 Feb 2024."


def test_a_run_without_a_win_is_told_by_its_name() -> None:
    winless = fact(
        Tally, words="winless in four", team="Inter", what="winless matches", count=4, scope="winless in four"
    )
    text = told(topic, query("how many games have TEAM gone without a win", teams=["Inter"]), SHEET, winless)
    assert text == "Inter: 4 winless matches, as of 5 Feb 2024."


def test_the_last_games_are_of_the_season() -> None:
    lately = fact(
        Tally, words="11 in his past 15", player="Bo Ek", what="goals", count=11, scope="in his past 15 games"
    )
    ever = fact(Tally, words="his 138th goal", player="Bo Ek", what="goals", count=138, scope="for the club")
    text = told(topic, query("how many goals has PLAYER scored this season", "Bo Ek"), ever, lately)
    assert text == "Bo Ek: 11 goals in his past 15 games, as of 5 Feb 2024."


def test_the_competition_stands_before_what_is_counted() -> None:
    league = fact(Tally, words="his 24th", player="Bo Ek", what="goals", count=24, scope="Bundesliga")
    text = told(topic, query("how many goals has PLAYER got", "Bo Ek"), league)
    assert text == "Bo Ek: 24 Bundesliga goals, as of 5 Feb 2024."


def test_a_run_is_a_run_by_whatever_name() -> None:
    scope = "winning sequence to eight Premier League matches"
    run = fact(Tally, words="their winning sequence", team="Inter", what="wins", count=8, scope=scope)
    asked = query("how many wins on the spin for TEAM", teams=["Inter"])
    assert told(topic, asked, run) == f"Inter: 8 wins ({scope}), as of 5 Feb 2024."


def test_what_nobody_counts_is_not_told_by_another_count() -> None:
    assert told(topic, query("how many shots did TEAM have", teams=["Inter"]), SHEET) is None


@pytest.mark.parametrize(
    ("cup", "words", "fits"),
    [
        ("Champions League", "his 50th goal in European club competitions", False),
        ("Champions League", "his fifth in the Champions League", True),
        ("Champions League", "his ninth of the season", False),
        ("Serie A", "his ninth of the season", True),
        ("Serie A", "his ninth of the season in all competitions", False),
        ("Serie A", "his third in the Coppa Italia", False),
    ],
)
def test_a_count_is_of_the_competition_named(cup: str, words: str, fits: bool) -> None:
    about = query("how many goals has PLAYER in CUP", "Bo Ek")
    about = replace(about, mentions=(Mention(cup.lower(), competition=cup),))
    count = fact(Tally, words=words, player="Bo Ek", what="goals", count=9)
    assert (told(topic, about, count) is not None) is fits
