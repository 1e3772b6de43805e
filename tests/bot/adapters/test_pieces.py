"""Replies in pieces: what they look like, where they lead, and where long ones are cut."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.pieces import Look, Piece, address, pieces, portions
from bot.messages import Reply, SourceLine


def test_a_reply_in_pieces() -> None:
    reply = Reply("Point.\nDetail.", (SourceLine("Echo, 9 Mar 2024", "“He scored.”", "https://echo.example/a"),))
    assert pieces(reply) == [
        Piece("Point.", Look.BOLD),
        Piece("\nDetail."),
        Piece("\n– "),
        Piece("Echo, 9 Mar 2024", url="https://echo.example/a"),
        Piece(": "),
        Piece("“He scored.”", Look.ITALIC),
    ]


def test_a_point_alone_is_plain() -> None:
    assert pieces(Reply("Point.")) == [Piece("Point.")]


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://echo.example/derby?a=1#b", True),
        ("http://echo.example", True),
        ("javascript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("https://", False),
        ("https://echo.example/a b", False),
        ("https://echo.example/<b>", False),
        ("https://[broken", False),
        ("derby.md", False),
        (None, False),
    ],
)
def test_only_web_addresses_are_linked(url: str | None, kept: bool) -> None:
    assert address(url) == (url if kept else None)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("one line\nand another", "one line"),
        ("One went in. Then two", "One went in."),
        ("nothing but words here", "nothing but"),
        ("x" * 30, "x" * 15),
    ],
)
def test_a_cut_is_made_at_the_most_sensible_place(text: str, first: str) -> None:
    portion = next(portions([Piece(text)], 15))
    assert portion == [Piece(first)]


@given(st.lists(st.builds(Piece, st.text(min_size=1)), max_size=6), st.integers(2, 20))
def test_nothing_but_spaces_at_the_cuts_is_lost(parts: list[Piece], limit: int) -> None:
    def length(text: str) -> int:
        return len(text.encode("utf-16-le", "surrogatepass")) // 2

    cut = list(portions(parts, limit, length))
    assert all(0 < sum(length(piece.text) for piece in portion) <= limit for portion in cut)
    told = "".join(piece.text for portion in cut for piece in portion)
    assert "".join(told.split()) == "".join("".join(piece.text for piece in parts).split())
