"""Replies as plain text, and the console's lines."""

from __future__ import annotations

import asyncio
import io

import pytest

from bot.adapters.lines import answer_lines
from bot.adapters.plain import block, one_line, printable
from bot.core import Bot
from bot.messages import Button, Reply, SourceLine
from bot.pages import MORE

FULL = Reply(
    text="Salas scored once.\n• 12th minute, against Porto Alto",
    sources=(
        SourceLine("Echo, 9 Mar 2024", "“Salas struck.”"),
        SourceLine("Post", "“One goal.\nNo more.”"),
        SourceLine("Diary"),
    ),
    buttons=(
        Button("/goals Bruno Salas", "/goals Bruno Salas"),
        Button("/goals Iker Salas", "/goals Iker Salas"),
        MORE,
    ),
)


def test_over_several_lines() -> None:
    assert block(FULL).splitlines() == [
        "Salas scored once.",
        "• 12th minute, against Porto Alto",
        "1. /goals Bruno Salas",
        "2. /goals Iker Salas",
        "  – Echo, 9 Mar 2024: “Salas struck.”",
        "  – Post: “One goal. No more.”",
        "  – Diary",
    ]


def test_on_one_line() -> None:
    assert one_line(FULL) == (
        "Salas scored once. · • 12th minute, against Porto Alto · 1. /goals Bruno Salas · 2. /goals Iker Salas (more) "
        "[Echo, 9 Mar 2024: “Salas struck.”; Post: “One goal. No more.”; Diary]"
    )


@pytest.mark.parametrize("text", ["\x1b[31mred", "\x07bell", "right\u202eto left", "zero\x00", "back\rover"])
def test_nothing_from_outside_steers_a_terminal(text: str) -> None:
    shown = printable(text)
    assert shown.isprintable()
    assert [char for char in shown if char.isalpha()] == [char for char in text if char.isalpha()]


async def test_one_reply_a_line(bot: Bot) -> None:
    out = io.StringIO()
    lines = io.StringIO("/goals Salas\n\n   \n2\n1\nmore\n/help\n")
    await answer_lines(bot, lines, out, asyncio.Event())
    replies = out.getvalue().splitlines()
    assert len(replies) == 5
    assert replies[0].startswith("Which Salas do you mean? · 1. /goals Bruno Salas")
    assert replies[3].startswith("There is nothing more")


async def test_a_stop_ends_it(bot: Bot) -> None:
    stop, out = asyncio.Event(), io.StringIO()
    stop.set()
    await answer_lines(bot, io.StringIO("/help\n"), out, stop)
    assert out.getvalue() == ""


async def test_ctrl_c_ends_it(bot: Bot) -> None:
    class Interrupted(io.StringIO):
        def readline(self, _size: int = -1) -> str:  # type: ignore[override]
            raise KeyboardInterrupt

    out = io.StringIO()
    await answer_lines(bot, Interrupted(), out, asyncio.Event())
    assert out.getvalue() == ""
