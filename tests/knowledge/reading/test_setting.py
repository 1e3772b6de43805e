from __future__ import annotations

import pytest

from tests.knowledge.reading.made import reading

# An article and who is at home in its main match.
HOME = [
    ("Everton beat Leeds at Goodison Park.", "Everton"),
    ("Hosts Everton beat Leeds.", "Everton"),
    ("Everton beat visitors Leeds.", "Everton"),
    ("Everton beat Leeds. The win at Leeds lifted Everton.", "Leeds"),
    ("Everton lost to Leeds. Everton's home defeat hurt.", "Everton"),
    ("Everton were home to Leeds. Everton beat Leeds.", "Everton"),
    ("Everton visited Leeds. Everton beat Leeds.", "Leeds"),
    ("Everton beat Leeds.", None),
    ("Everton beat Leeds at Wembley.", None),
    ("Everton lost to Leeds. They are poor away from Goodison Park.", None),
    ("Leeds beat Everton. Goodison Park was empty that day. Elland Road sang. Elland Road shook.", "Leeds"),
]
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
]


@pytest.mark.parametrize(("text", "home"), HOME)
def test_who_is_at_home(text: str, home: str | None) -> None:
    assert reading(text).main.home == home


@pytest.mark.parametrize(("text", "competition"), COMPETITIONS)
def test_the_competition_is_one_in_which_the_two_can_meet(text: str, competition: str | None) -> None:
    made = reading(text)
    assert made.scene_of(made.sentences[-1]).competition == competition


def test_without_a_publication_date_a_weekday_tells_no_day() -> None:
    assert reading("Everton beat Leeds on Saturday.", date=None).main.date is None
