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
    ("Everton beat Leeds. They had lost at Goodison Park. Elland Road was loud.", None),
    ("Everton beat Leeds. Leeds will go to Goodison Park in May.", None),
    ("Everton beat Leeds at Wembley.", None),
    ("Everton lost to Leeds. They are poor away from Goodison Park.", None),
    ("Leeds beat Everton. Goodison Park was empty that day. Elland Road sang. Elland Road shook.", "Leeds"),
]


@pytest.mark.parametrize(("text", "home"), HOME)
def test_who_is_at_home(text: str, home: str | None) -> None:
    assert reading(text).main.home == home


def test_without_a_publication_date_a_weekday_tells_no_day() -> None:
    assert reading("Everton beat Leeds on Saturday.", date=None).main.date is None
