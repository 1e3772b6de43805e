"""A reported answer is edited where it stands once facts are corrected, and back when that is undone."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.adapters.memory import MemoryAdapter
from bot.core import Bot
from bot.editing import Admins, Editing
from bot.errors import AdapterError
from bot.ingesting import here
from bot.messages import Reply
from bot.records import Records
from bot.revising import CORRECTED
from knowledge import Bounds, Knowledge

OWN_GOAL = "who scored the own goal in the derby?"


class Chats:
    """Where the bot speaks by itself: what it has said, and whether platforms take it."""

    def __init__(self) -> None:
        self.told: list[tuple[str, Reply]] = []
        self.reached = True

    async def tell(self, chat: str, reply: Reply) -> str | None:
        if not self.reached:
            raise AdapterError("out of reach")
        self.told.append((chat, reply))
        return reply.edits or "1"


@pytest.fixture
async def known(starter_database: Path, tmp_path: Path) -> AsyncIterator[Knowledge]:
    async with await Knowledge.open(f"sqlite:///{shutil.copy(starter_database, tmp_path / 'known.db')}") as opened:
        yield opened


@pytest.fixture
def chats() -> Chats:
    return Chats()


@pytest.fixture
def memory(known: Knowledge, chats: Chats) -> MemoryAdapter:
    records = Records.open()
    editing = Editing(known, Admins(frozenset({"ann"})), here(known, Bounds()), records=records)
    bot = Bot(known, records=records, editing=editing)
    bot.tell = chats.tell
    return MemoryAdapter(bot)


async def reported(memory: MemoryAdapter, *questions: str) -> str:
    """The message of the answer to the last of the questions, which somebody has called wrong."""
    for question in questions:
        await memory.say(question, chat="fans")
    message = next(reversed(memory.replies))
    await memory.press("Wrong?", chat="fans")
    return message


async def ordered(memory: MemoryAdapter, text: str) -> str:
    reply = await memory.say(text, chat="desk", asker="ann")
    assert reply is not None
    return reply.text


async def first_fact(memory: MemoryAdapter, about: str) -> str:
    return (await ordered(memory, f"/facts {about}")).split()[0]


async def test_it_is_edited_and_edited_back(memory: MemoryAdapter, chats: Chats, known: Knowledge) -> None:
    message = await reported(memory, OWN_GOAL)
    fact = await first_fact(memory, "1")
    told = await ordered(memory, f"/correct {fact} minute=19 the clock")
    assert "I have edited the answer of report 1." in told
    ((chat, reply),) = chats.told
    assert (chat, reply.edits) == ("fans", message)
    assert "19'" in reply.text
    assert reply.text.endswith(f"\n{CORRECTED}")
    assert "Wrong?" in [button.label for button in reply.buttons]
    (kept,) = await known.editor.all()
    await ordered(memory, f"/undo {kept.correction.id} no")
    assert chats.told[1][1].text == memory.replies[message].text


async def test_a_follow_up_is_asked_again_after_what_it_followed(memory: MemoryAdapter, chats: Chats) -> None:
    await reported(memory, OWN_GOAL, "and which minute?")
    fact = await first_fact(memory, OWN_GOAL)
    await ordered(memory, f"/correct {fact} minute=19 the clock")
    ((_, reply),) = chats.told
    assert "19" in reply.text


async def test_other_answers_are_left_alone(memory: MemoryAdapter, chats: Chats) -> None:
    await reported(memory, "/result Inter Napoli")
    fact = await first_fact(memory, OWN_GOAL)
    told = await ordered(memory, f"/hide {fact} it was given to the striker")
    assert "I have edited" not in told
    assert chats.told == []


async def test_what_could_not_be_told_is_told_next_time(memory: MemoryAdapter, chats: Chats) -> None:
    await reported(memory, OWN_GOAL)
    fact = await first_fact(memory, "1")
    chats.reached = False
    assert "I have edited" not in await ordered(memory, f"/correct {fact} minute=19 the clock")
    chats.reached = True
    other = await first_fact(memory, "/cards Koulibaly")
    assert "I have edited the answer of report 1." in await ordered(memory, f"/hide {other} none")
    assert "I have edited" not in await ordered(memory, f"/correct {fact} minute=19 the clock again")
