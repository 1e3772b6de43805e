from __future__ import annotations

import datetime as dt

import pytest

from knowledge.articles import Article
from knowledge.names import gazetteer
from knowledge.reading.matches.address import day_of_address, sides_of_address, words_of_address
from tests.knowledge.reading.made import DAY, read

SITE = "https://example.org"
# An address and the two sides of the match that it names.
BILLED = [
    ("/football/everton-vs-leeds/report/17", ("Everton", "Leeds")),
    ("/match/2023-04-01-leeds-united-vs-everton-fc/feed", ("Leeds", "Everton")),
    ("/football/everton-women-vs-leeds-women/report", ("Everton", "Leeds")),
    ("/match/sporting-kansas-city-vs-los-angeles-football-club/feed", ("Sporting Kansas City", "LAFC")),
    ("/match/us-mens-national-team-vs-mexico/feed", ("USA", "Mexico")),
    ("/2019-08-14-leeds-vs-club-america/feed", ("Leeds", "America")),
    ("/wolves_v_burnley", ("Wolves", "Burnley")),
    ("/news/arsenal-vs-spurs-tv-channel", ("Arsenal", "Tottenham")),
]
# Addresses that name no two sides beside one another.
UNBILLED = [
    None,
    "",
    "/football/everton-leeds-match-report",
    "/news/hale-scores-late-vs-leeds",
    "/news/everton-v-who-knows",
    "/news/everton-striker-v-leeds",
    "/vs-leeds",
    "/everton-vs",
    "/everton-vs-everton-women",
]
PLAIN = "It rained on Saturday. Everton beat Hull City 3-0 last week. Everton like a goal. Hull City do not."


@pytest.mark.parametrize(("path", "sides"), BILLED)
def test_an_address_names_the_sides_of_its_match(path: str, sides: tuple[str, str]) -> None:
    assert sides_of_address(gazetteer(), f"{SITE}{path}", "") == sides


@pytest.mark.parametrize("path", UNBILLED)
def test_other_addresses_name_none(path: str | None) -> None:
    assert sides_of_address(gazetteer(), path and f"{SITE}{path}", "") is None


@pytest.mark.parametrize(("text", "sides"), [("Start scored.", ("Start", "Leeds")), ("A shaky start.", None)])
def test_a_word_is_a_side_where_the_article_names_it(text: str, sides: tuple[str, str] | None) -> None:
    assert sides_of_address(gazetteer(), f"{SITE}/a-shaky-start-vs-leeds", text) == sides


def test_the_words_of_an_address_come_without_its_site() -> None:
    assert words_of_address(f"{SITE}/football/2023/everton-leeds%20united") == " football 2023 everton leeds united"


@pytest.mark.parametrize(
    ("path", "teams"),
    [("/everton-vs-leeds/report", {"Everton", "Leeds"}), ("/everton-news", {"Everton", "Hull"})],
)
def test_the_match_of_the_address_is_what_the_article_is_about(path: str, teams: set[str]) -> None:
    made = read(Article(path="a.md", url=f"{SITE}{path}", title=None, date=DAY, source=None, text=PLAIN))
    assert set(made.main.teams) == teams


def test_the_address_tells_which_club_a_nickname_means() -> None:
    text = "The Blues were beaten at last. United sang."
    made = read(
        Article(path="a.md", url=f"{SITE}/everton-vs-leeds-united", title=None, date=DAY, source=None, text=text)
    )
    assert [mention.team for mention in made.mentions] == ["Everton", "Leeds"]


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("/match/2023-04-01-leeds-united-vs-everton-fc/feed", dt.date(2023, 4, 1)),
        ("/match/2023-04-31-leeds-united-vs-everton-fc/feed", None),
        ("/news/2023-04-01-hale-signs-for-leeds", None),
        ("/2023-04-01/everton-vs-leeds/report", None),
    ],
)
def test_a_day_right_before_the_sides_is_that_of_their_match(path: str, day: dt.date | None) -> None:
    assert day_of_address(SITE + path) == day
