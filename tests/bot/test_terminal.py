"""The prompt in a terminal, driven through prompt_toolkit's own input and output."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from prompt_toolkit.application import create_app_session
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document
from prompt_toolkit.formatted_text import to_plain_text
from prompt_toolkit.history import InMemoryHistory
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

from bot.adapters.terminal import Suggestions, coloured, converse, history
from bot.core import Bot
from bot.messages import Reply
from bot.pages import MORE
from tests.bot.twin import KnowledgeTwin
from tests.waiting import LONGEST

CTRL_C, CTRL_D = "\x03", "\x04"


async def typed(bot: Bot, keys: str) -> None:
    with create_pipe_input() as keyboard, create_app_session(input=keyboard, output=DummyOutput()):
        keyboard.send_text(keys)
        await asyncio.wait_for(converse(bot, asyncio.Event()), timeout=LONGEST)


@pytest.mark.parametrize("end", [CTRL_C, CTRL_D])
async def test_a_conversation_ends_with_a_key(bot: Bot, knowledge: KnowledgeTwin, end: str) -> None:
    await typed(bot, f"who scored?\rwhich minute?\r{end}")
    assert knowledge.asked == [("who scored?", False), ("which minute?", True)]


async def test_what_was_asked_is_remembered_for_the_next_time(bot: Bot) -> None:
    await typed(bot, f"who scored?\r{CTRL_D}")
    assert list(history().load_history_strings()) == ["who scored?"]


def test_history_lives_with_the_session_where_it_cannot_be_written(
    alone: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = alone / "a-file"
    blocked.touch()
    monkeypatch.setenv("XDG_STATE_HOME", str(blocked))
    assert isinstance(history(), InMemoryHistory)


async def test_suggestions_while_typing(bot: Bot) -> None:
    document = Document("/result Verdano Calcio Por")
    found = [each async for each in Suggestions(bot).get_completions_async(document, CompleteEvent())]
    assert [(each.text, each.start_position) for each in found] == [("Porto Alto", -3)]


def test_markup_in_a_reply_stays_text() -> None:
    reply = Reply("<b>bold</b> \x1b[31m\n<i>more</i>", buttons=(MORE,))
    assert to_plain_text(coloured(reply)) == "<b>bold</b>  [31m\n<i>more</i>\n“more” tells the rest"
