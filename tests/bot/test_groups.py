"""When the bot speaks and when it keeps quiet."""

from __future__ import annotations

import pytest

from bot.adapters.memory import MemoryAdapter
from bot.messages import Message, Place

IN_A_GROUP = [
    ("who scored?", False, False),
    ("who scored?", True, True),
    ("/goals Salas", False, True),
    ("/goals@touchline Salas", False, True),
    ("/goals@Touchline Salas", False, True),
    ("/goals@another_bot Salas", False, False),
    ("/goals@another_bot Salas", True, False),
    ("/weather Genoa", False, False),
    ("/weather@touchline Genoa", False, True),
    ("/weather Genoa", True, True),
    ("talk about /goals later", False, False),
    ("", False, False),
    ("", True, True),
]


@pytest.mark.parametrize(("text", "addressed", "answered"), IN_A_GROUP)
async def test_in_a_group(memory: MemoryAdapter, text: str, addressed: bool, answered: bool) -> None:
    reply = await memory.say(text, place=Place.GROUP, addressed=addressed)
    assert (reply is not None) is answered


@pytest.mark.parametrize(
    ("text", "answered"), [("who scored?", True), ("/weather", True), ("/goals@another_bot x", False)]
)
async def test_in_private(memory: MemoryAdapter, text: str, answered: bool) -> None:
    assert (await memory.say(text) is not None) is answered


@pytest.mark.parametrize("place", Place)
async def test_an_edited_message_is_not_answered_twice(memory: MemoryAdapter, place: Place) -> None:
    edited = Message("/goals Salas", "chat", "asker", place, addressed=True, edited=True)
    assert await memory.send(edited) is None
