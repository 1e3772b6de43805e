"""Answers cut into what a chat can read."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.messages import SourceLine
from bot.pages import LIMIT, QUOTE, SOURCES, first_page, one_each, source_line, split, whole
from knowledge import Answer, Source


def sources(count: int) -> tuple[Source, ...]:
    return tuple(Source(path=f"{number}.md", quote=f"Sentence {number}.") for number in range(count))


@given(st.text(max_size=3 * LIMIT))
def test_a_cut_loses_only_white_space(text: str) -> None:
    head, rest = split(text)
    assert len(head) <= LIMIT
    assert (head + rest).split() == text.split() or "".join((head + rest).split()) == "".join(text.split())


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("short", "short"),
        ("a" * 400 + "\n" + "b" * 400, "a" * 400),
        ("a" * 300 + ". " + "b" * 200 + ". " + "c" * 300, "a" * 300 + ". " + "b" * 200 + "."),
        (" ".join(["word"] * 200), " ".join(["word"] * 120)),
        ("x" * 700, "x" * LIMIT),
    ],
)
def test_where_it_is_cut(text: str, head: str) -> None:
    assert split(text)[0] == head


def test_pages_hold_everything_once() -> None:
    answer = Answer(text="point.\n" + "line\n" * 300, more="the very end", sources=sources(8), answered=True)
    pages: list[Answer] = []
    rest: Answer | None = answer
    while rest is not None:
        page, rest = first_page(rest)
        pages.append(page)
    told = "\n".join(page.text for page in pages)
    assert told.count("line") == 300
    assert told.endswith("the very end")
    assert [source.path for page in pages for source in page.sources] == [f"{number}.md" for number in range(8)]
    assert all(len(page.text) <= LIMIT and len(page.sources) <= SOURCES for page in pages)


def test_many_sources_alone_are_worth_more() -> None:
    page, rest = first_page(Answer(text="point", sources=sources(SOURCES + 1)))
    assert page.text == "point"
    assert rest is not None
    assert rest.sources == sources(SOURCES + 1)[SOURCES:]


def test_what_fits_has_no_more() -> None:
    assert first_page(Answer(text="point", sources=sources(SOURCES)))[1] is None


def test_choices_are_offered_once() -> None:
    page, rest = first_page(Answer(text="which?", more="rest", choices=("/goals A", "/goals B")))
    assert page.choices == ("/goals A", "/goals B")
    assert rest is not None
    assert rest.choices == ()


def test_nothing_is_held_back_where_nobody_can_ask_for_more() -> None:
    reply = whole(Answer(text="point", more="rest", sources=sources(9)))
    assert reply.text == "point\nrest"
    assert len(reply.sources) == 9
    assert reply.buttons == ()


def test_an_article_is_named_once() -> None:
    twice = (Source(path="a.md", quote="One."), Source(path="b.md", quote="Two."), Source(path="a.md", quote="Three."))
    assert [source.quote for source in one_each(Answer(text="point", sources=twice)).sources] == ["One.", "Two."]


NAMED = [
    (Source(path="a/b.md", quote="Said.", source="Echo", date=dt.date(2024, 3, 9)), "Echo, 9 Mar 2024"),
    (Source(path="a/b.md", quote="Said.", title="A derby"), "A derby"),
    (Source(path="a/b.md", quote="Said."), "b.md"),
]


@pytest.mark.parametrize(("source", "label"), NAMED)
def test_a_source_has_a_name(source: Source, label: str) -> None:
    assert source_line(source) == SourceLine(label, "“Said.”")


def test_a_long_quote_is_cut_between_words() -> None:
    quote = source_line(Source(path="a.md", quote="He struck, " * 30)).quote
    assert quote is not None
    assert len(quote) <= QUOTE + len("“”")
    assert quote.endswith(("struck…”", "He…”"))


def test_a_quote_is_one_line() -> None:
    assert source_line(Source(path="a.md", quote="He struck\n\tlow.")).quote == "“He struck low.”"


def test_a_sentence_that_the_text_quotes_is_not_quoted_again() -> None:
    sentence = "Salas struck low from the edge of the box, and the net shook for a while."
    answer = Answer(
        text="Salas scored.\n“Salas struck low from the edge of the box, and …”",
        sources=(Source(path="a.md", quote=sentence), Source(path="b.md", quote="Salas had the last word.")),
    )
    assert [line.quote for line in whole(answer).sources] == [None, "“Salas had the last word.”"]
