from __future__ import annotations

import pytest

from knowledge.articles import Article
from tests.knowledge.reading.made import DAY, read, reading

# An article and who is at home in its main match.
HOME = [
    ("Everton beat Leeds at Goodison Park.", "Everton"),
    ("Hosts Everton beat Leeds.", "Everton"),
    ("Everton beat visitors Leeds.", "Everton"),
    ("Everton beat Leeds. The win at Leeds lifted Everton.", "Leeds"),
    ("Everton lost to Leeds. Everton's home defeat hurt.", "Everton"),
    ("Everton were home to Leeds. Everton beat Leeds.", "Everton"),
    ("Everton visited Leeds. Everton beat Leeds.", "Leeds"),
    ("Leeds were beaten 2-1 at home by Everton.", "Leeds"),
    ("Everton won an edgy match 2-1 at Leeds.", "Leeds"),
    ("Everton beat Leeds. Hale scored as visiting Leeds pushed.", "Everton"),
    ("Arsenal beat Leeds 2-1 at the Emirates.", "Arsenal"),
    ("Everton beat Leeds at Goodison Park. Tom Hale broke a leg at Elland Road in May 2010.", "Everton"),
    ("Everton beat Leeds at Goodison Park. It made up for last season's Elland Road defeat.", "Everton"),
    ("Everton beat Leeds.", None),
    ("Everton beat Leeds. They had lost at Goodison Park. Elland Road was loud.", None),
    ("Everton beat Leeds. Leeds will go to Goodison Park in May.", None),
    ("Everton beat Leeds at Wembley.", None),
    ("Everton lost to Leeds. They are poor away from Goodison Park.", None),
    ("Leeds beat Everton. Goodison Park was empty that day. Elland Road sang. Elland Road shook.", "Leeds"),
]


# The headline and the address of an article on Everton and Leeds, and who is at home.
NAMED_FIRST = [
    ("Leeds 2-1 Everton", None, "Leeds"),
    ("Match report: Leeds 2–1 Everton: Hale settles it", None, "Leeds"),
    ("Everton win", "https://example.org/football/leeds-everton-premier-league-match-report", "Leeds"),
    ("Everton win", "https://example.org/2023/leeds-vs-everton-report", "Leeds"),
    ("Everton win", "https://example.org/match/leeds-vs-everton/feed", "Leeds"),
    # no order of a match
    ("Everton edge Leeds 2-1", None, None),
    ("Everton win", "https://example.org/football/leeds-everton-to-meet", None),
    ("Everton win", "https://example.org/football/hale-sinks-leeds-match-report", None),
    (None, None, None),
]


@pytest.mark.parametrize(("title", "url", "home"), NAMED_FIRST)
def test_score_line_and_address_name_the_home_side_first(title: str | None, url: str | None, home: str | None) -> None:
    text = "Everton met Leeds on Saturday. Everton were better than Leeds."
    assert read(Article(path="a.md", url=url, title=title, date=DAY, source=None, text=text)).main.home == home


def test_nations_named_first_need_not_be_at_home() -> None:
    assert reading("Ghana met Mali in the final. Nobody sang.", "Mali 0-1 Ghana").main.home is None


@pytest.mark.parametrize(("text", "home"), HOME)
def test_who_is_at_home(text: str, home: str | None) -> None:
    assert reading(text).main.home == home


def test_without_a_publication_date_a_weekday_tells_no_day() -> None:
    assert reading("Everton beat Leeds on Saturday.", date=None).main.date is None
