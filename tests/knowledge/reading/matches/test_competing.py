from __future__ import annotations

import pytest

from knowledge.articles import Article
from knowledge.topics.fixtures import topic as fixtures
from knowledge.topics.fixtures.statement import Fixture
from knowledge.topics.results import topic as results
from knowledge.topics.results.statement import Result
from tests.knowledge.reading.made import DAY, read, reading
from tests.knowledge.topics.stated import stated

# An article and the competition of its last sentence's match.
COMPETITIONS = [
    ("Everton beat Leeds in the FA Cup.", "FA Cup"),
    ("Everton beat Leeds. The Premier League is hard.", "Premier League"),
    ("Everton beat Leeds. The Champions League is far away.", None),
    ("Everton beat Lyon in the Europa League.", "Europa League"),
    ("France beat Spain at the World Cup.", "World Cup"),
    ("Everton beat Leeds in the Premier League. Nobody sang. Arsenal beat Chelsea.", "Premier League"),
    ("Everton beat Leeds in the Premier League. Nobody sang. Inter beat Napoli.", None),
    ("Everton beat Leeds.", None),
    ("Swansea beat Leeds in the Premier League.", "Premier League"),
    ("Toronto FC beat Seattle Sounders in MLS.", "MLS"),
    # what a team is, or hopes for, is no match's competition
    ("Everton beat Championship side Leeds in the FA Cup.", "FA Cup"),
    ("Everton beat Leeds. Both were Championship winners once. The Premier League is hard.", "Premier League"),
    ("Everton beat Lyon. It rained, and both belong in the Champions League.", None),
    ("Premier League champions Everton lost to Leeds.", "Premier League"),
    ("Premier League side Everton lost to Championship side Leeds.", None),
]
# The headline and the address of a report on Everton's win over Leeds, and its competition.
ELSEWHERE = [
    ("Everton reach FA Cup quarter-finals", None, "FA Cup"),
    ("Everton win", "https://example.org/football/2023/mar/everton-leeds-fa-cup-match-report", "FA Cup"),
    ("Everton win", "https://example.org/premier-league/everton%20leeds", "Premier League"),
    ("Everton close in on Champions League", "https://example.org/sport/1234", None),
    (None, None, None),
]
_EUROPE = "Everton beat Lyon in the Europa League on Saturday. Everton were better than Lyon."
_AFRICA = "Ghana beat Mali in the Africa Cup of Nations final. Ghana were better than Mali."
_CUP = "Everton beat Leeds in the FA Cup on Saturday. Everton were better than Leeds."
_LEAGUE = "Everton beat Leeds in the Premier League on Saturday. Everton were better than Leeds."
# What is told beside the main match, and that match's competition.
BESIDE = [
    (_EUROPE, "Everton won the first leg 1-0.", "Europa League"),
    (_EUROPE, "Inter beat Porto 2-0 last week.", "Europa League"),
    (_EUROPE, "Everton beat Fulham 2-0 last week.", None),
    (_EUROPE, "Inter beat Porto in a friendly last week.", None),
    (_AFRICA, "Togo lost the semi-final to Ghana 2-0.", "Africa Cup of Nations"),
    (_AFRICA, "Togo lost to Ghana in May.", None),
    (_CUP, "Hull City beat Fulham 2-0 in the third round.", "FA Cup"),
    (_CUP, "Hull City beat Fulham 2-0 on Friday.", None),
    (_LEAGUE, "Hull City beat Fulham 2-0 on Friday.", "Premier League"),
    (_LEAGUE, "Hull City beat Fulham 2-0 after a replay.", None),
    (_LEAGUE, "Sixth in the Championship, Arsenal rested after a 2-0 win over Hull City.", "Championship"),
]
# The same of matches to come.
TO_COME = [
    ("Everton beat Leeds in the Premier League.", "Everton host Fulham on Saturday.", "Premier League"),
    (
        "Everton beat Leeds in the Premier League.",
        "In sight of the Champions League, Everton host Fulham on Saturday.",
        "Premier League",
    ),
    ("Everton beat Leeds in the Premier League.", "Everton host Fulham in the FA Cup on Saturday.", "FA Cup"),
    ("Everton beat Leeds in the Premier League.", "Everton host Fulham in a fifth-round tie on Saturday.", None),
    ("Everton beat Leeds in the FA Cup.", "Everton host Fulham in the fifth round on Saturday.", "FA Cup"),
    ("Everton beat Leeds in the FA Cup.", "Everton host Fulham on Saturday.", None),
    ("Everton beat Lyon in the Europa League.", "Everton host Leeds on Saturday.", None),
    ("Everton beat Leeds in the FA Cup.", "Everton host Championship leaders Norwich on Saturday.", None),
    ("Everton beat Leeds in the Premier League.", "Everton host Carling Cup semi-finalists Fulham.", None),
]


@pytest.mark.parametrize(("text", "competition"), COMPETITIONS)
def test_the_competition_is_one_in_which_the_two_can_meet(text: str, competition: str | None) -> None:
    made = reading(text)
    assert made.scene_of(made.sentences[-1]).competition == competition


@pytest.mark.parametrize(("title", "url", "competition"), ELSEWHERE)
def test_the_main_match_may_be_told_of_in_headline_and_address(
    title: str | None, url: str | None, competition: str | None
) -> None:
    text = "Everton beat Leeds on Saturday. Nobody sang."
    article = Article(path="a.md", url=url, title=title, date=DAY, source=None, text=text)
    assert read(article).main.competition == competition


@pytest.mark.parametrize(("main", "text", "competition"), BESIDE)
def test_the_competition_of_a_match_told_of_beside_it(main: str, text: str, competition: str | None) -> None:
    (told,) = (one for one in stated(results, f"{main} {text}") if isinstance(one, Result) and one.scene != 0)
    assert told.competition == competition


@pytest.mark.parametrize(("main", "text", "competition"), TO_COME)
def test_the_competition_of_a_match_to_come(main: str, text: str, competition: str | None) -> None:
    (told,) = (one for one in stated(fixtures, f"{main} {text}") if isinstance(one, Fixture))
    assert told.competition == competition


def test_the_lines_of_a_cup_draw_are_of_the_cup() -> None:
    text = "Everton beat Leeds in the FA Cup.\n\nFulham v Arsenal\n\nHull City v Chelsea\n"
    assert {one.competition for one in stated(fixtures, text) if isinstance(one, Fixture)} == {"FA Cup"}


def test_all_matches_of_a_draw_are_of_its_cup() -> None:
    text = "Everton will host Leeds in the FA Cup fourth round. Hull City travel to Chelsea and Fulham welcome Arsenal."
    drawn = stated(fixtures, text, title="FA Cup fourth-round draw: Everton host Leeds")
    assert {one.competition for one in drawn if isinstance(one, Fixture)} == {"FA Cup"}
