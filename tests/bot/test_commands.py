"""The table of commands, and what counts as calling one."""

from __future__ import annotations

import re

import pytest

from bot.adapters.memory import MemoryAdapter
from bot.commands import OWN, Call, CommandTable, call
from knowledge import Command
from tests.bot.twin import KnowledgeTwin

CALLS = [
    ("/goals Salas", Call("goals", "Salas")),
    ("  /Goals   Bruno Salas ", Call("goals", "Bruno Salas")),
    ("/GOALS@Touchline_Bot Salas", Call("goals", "Salas", "Touchline_Bot")),
    ("/help", Call("help")),
    ("/quotes\nSalas", Call("quotes", "Salas")),
    ("goals Salas", None),
    ("/ goals", None),
    ("/", None),
    ("/goals/salas", None),
    ("see /goals", None),
]


@pytest.mark.parametrize(("text", "called"), CALLS)
def test_call(text: str, called: Call | None) -> None:
    assert call(text) == called


def test_a_call_is_written_back_in_its_plain_form() -> None:
    assert str(Call("goals", "Salas", "touchline")) == "/goals Salas"


@pytest.mark.parametrize(
    ("typed", "nearest"), [("gaols", "goals"), ("resutl", "result"), ("halp", "help"), ("zzzz", None), ("q", None)]
)
def test_nearest(typed: str, nearest: str | None) -> None:
    found = CommandTable(KnowledgeTwin.commands).nearest(typed)
    assert (found.name if found else None) == nearest


def test_two_commands_of_one_name_are_a_mistake() -> None:
    with pytest.raises(ValueError, match="/help"):
        CommandTable([Command("help", "Another help")])


@pytest.mark.parametrize("command", OWN, ids=lambda command: command.name)
def test_every_platform_can_publish_it(command: Command) -> None:
    """The narrower of Telegram's and Discord's rules for names and descriptions."""
    assert re.fullmatch(r"[a-z0-9_]{1,32}", command.name)
    assert 1 <= len(command.summary) <= 100


@pytest.mark.parametrize("example", [example for command in OWN for example in command.examples])
async def test_own_examples_work(memory: MemoryAdapter, example: str) -> None:
    said = example.replace("penalties", "goals")  # a command of the topics, which the twin has not got
    reply = await memory.say(said)
    assert reply is not None
    assert "no command" not in reply.text
