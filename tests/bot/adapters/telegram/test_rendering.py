"""Text, entities and buttons, without a server."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.telegram.rendering import JOINER, inert, keyboard, rendered, shortened, units
from bot.messages import Button, Reply, SourceLine

TEXTS = st.text(st.characters(codec="utf-8"), max_size=300)
SOURCES = st.builds(SourceLine, TEXTS, quote=st.none() | TEXTS, url=st.sampled_from([None, "https://echo.example/a"]))

INERT = [
    ("mail ann@club.example", f"mail ann@{JOINER}club.{JOINER}example"),
    ("@ann and @ben", f"@{JOINER}ann and @{JOINER}ben"),
    ("http://localhost/x", f"http://{JOINER}localhost/x"),
    ("derby.md", f"derby.{JOINER}md"),
    ("He scored. They won 2.1 to 0.9 goals, i.e. by luck... @ home", None),
]
ROWS = [
    (["More", "Wrong?"], [["More", "Wrong?"]]),
    (["/goals Bruno Salas", "/goals Iker Salas", "More"], [["/goals Bruno Salas"], ["/goals Iker Salas", "More"]]),
    (["x" * 60, "More"], [["x" * 60], ["More"]]),
]
SHORTENED = [
    ("short", 10, "short"),
    ("two\n lines", 10, "two lines"),
    ("a longer line", 10, "a longer…"),
    ("⚽" * 9, 5, "⚽⚽⚽⚽…"),
]


@given(text=TEXTS, sources=st.lists(SOURCES, max_size=4).map(tuple), limit=st.integers(20, 200))
def test_whatever_is_said_is_told_whole_within_the_limit(
    text: str, sources: tuple[SourceLine, ...], limit: int
) -> None:
    messages = rendered(Reply(text, sources=sources), limit)
    for said, entities in messages:
        assert 0 < units(said) <= limit
        assert all(each.offset + each.length <= units(said) for each in entities)
    whole = "".join("".join(said for said, _ in messages).split())
    assert all("".join(inert(part).split()) in whole for part in (text, *(line.label for line in sources)))


@pytest.mark.parametrize(("text", "expected"), INERT)
def test_nothing_links_or_pings_by_itself(text: str, expected: str | None) -> None:
    assert inert(text) == (expected or text)


@pytest.mark.parametrize(("labels", "rows"), ROWS)
def test_short_buttons_stand_side_by_side(labels: list[str], rows: list[list[str]]) -> None:
    made = keyboard(Button(label, label, f"key.{number}") for number, label in enumerate(labels))
    assert made is not None
    assert [[button.text for button in row] for row in made.inline_keyboard] == rows


def test_a_button_that_would_do_nothing_is_not_shown() -> None:
    assert keyboard([Button("More", "/more")]) is None


@pytest.mark.parametrize(("text", "limit", "expected"), SHORTENED)
def test_what_has_no_room_is_shortened(text: str, limit: int, expected: str) -> None:
    assert shortened(text, limit) == expected
