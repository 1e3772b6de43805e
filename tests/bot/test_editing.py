"""Correcting from a chat: who may, what they see, and what becomes of it. The starter articles stand behind it."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.adapters.memory import MemoryAdapter
from bot.core import Bot
from bot.editing import ADMINS_ONLY, NONE, Admins, Editing
from bot.ingesting import here
from bot.messages import Manages, Message, Place, Reply
from bot.records import Records
from knowledge import Bounds, Knowledge
from tests.bot.dialogue import verify_dialogue

DESK = "telegram:-9"


@pytest.fixture
async def known(starter_database: Path, tmp_path: Path) -> AsyncIterator[Knowledge]:
    async with await Knowledge.open(f"sqlite:///{shutil.copy(starter_database, tmp_path / 'known.db')}") as opened:
        yield opened


@pytest.fixture
def records() -> Records:
    return Records.open()


@pytest.fixture
def memory(known: Knowledge, records: Records) -> MemoryAdapter:
    admins = Admins(frozenset({"asker", "telegram:7"}), DESK)
    editing = Editing(known, admins, here(known, Bounds()), records=records)
    return MemoryAdapter(Bot(known, records=records, editing=editing))


async def said(memory: MemoryAdapter, text: str) -> str:
    reply = await memory.say(text)
    assert reply is not None
    return reply.text


async def own_goal(memory: MemoryAdapter) -> str:
    """The digits of the one own goal."""
    return (await said(memory, "/facts who scored the own goal in the derby?")).split()[0]


async def test_a_fact_is_seen_hidden_and_brought_back(memory: MemoryAdapter, known: Knowledge) -> None:
    fact = await own_goal(memory)
    hidden = await said(memory, f"/hide {fact} it was given to us by the league")
    assert hidden.startswith("Done: ")
    (kept,) = await known.editor.all()
    assert (kept.correction.by, kept.correction.reason) == ("asker", "it was given to us by the league")
    await verify_dialogue(memory, [("who scored the own goal in the derby?", "Not on record as a goal")])
    correction = kept.correction.id
    assert correction in await said(memory, "/undo")
    assert (await said(memory, f"/undo {correction} it was not")).startswith("Undone: ")
    await verify_dialogue(
        memory,
        [
            ("who scored the own goal in the derby?", "de Vrij"),
            ("/undo", "no correction to undo"),
            (f"/undo {correction} again", f"Correction {correction} is undone already."),
        ],
    )


async def test_a_fact_is_corrected(memory: MemoryAdapter) -> None:
    fact = await own_goal(memory)
    told = await said(memory, f'/correct {fact} minute=18 player="Stefan De Vrij Jr" the referee says so')
    assert "minute=18 player=Stefan De Vrij Jr (asker, " in told
    assert told.splitlines()[0].endswith(": the referee says so)")
    await verify_dialogue(memory, [("who scored the own goal in the derby?", "Stefan De Vrij Jr")])


async def test_facts_of_the_last_answer(memory: MemoryAdapter) -> None:
    await verify_dialogue(
        memory,
        [("/facts", NONE), ("/penalties Lautaro", "penalt"), ("/facts", "penalty: "), ("/facts xyzzy", NONE)],
    )


async def test_facts_of_a_report(memory: MemoryAdapter) -> None:
    await memory.say("who scored the own goal in the derby?")
    await memory.press("Wrong?")
    await verify_dialogue(memory, [("/facts 1", "own_goal"), ("/facts 2", NONE)])


WRONG = [
    ("/hide", "Say why, too: /hide 3f2a9c1b"),
    ("/hide 3f2a9c1b", "Say why, too"),
    ("/hide 0000 it was not", "There is no fact 0000; what is corrected or told anew may get another id."),
    ("/hide goal it was not", "“goal” is no fact's id"),
    ("/correct 0000 minute=4", "Say why, too: /correct 3f2a9c1b minute=45+2"),
    ("/correct 0000 because", "There is no fact 0000; what is corrected or told anew may get another id."),
    ("/undo 0000", "Say why, too: /undo"),
    ("/ingest", "Say the addresses of web pages"),
    ("/ingest /etc/passwd", "Say the addresses of web pages"),
    ("/ingest https://echo.example/a file:///etc/passwd", "Say the addresses of web pages"),
]


@pytest.mark.parametrize(("text", "says"), WRONG)
async def test_what_cannot_be_done_is_said(memory: MemoryAdapter, known: Knowledge, text: str, says: str) -> None:
    await verify_dialogue(memory, [(text, says)])
    assert await known.editor.all() == []


async def test_pages_of_the_hosts_own_network_are_not_read(memory: MemoryAdapter) -> None:
    told = await said(memory, "/ingest http://127.0.0.1:9/derby")
    assert "127.0.0.1 is not on the open internet" in told
    assert "articles: 0 new" in told


def managing(manages: bool) -> Manages:
    async def asked() -> bool:
        return manages

    return asked


EVERYWHERE, AT_HOME = ("telegram:-5", "telegram:7"), (DESK, "telegram:8")
WHO = {
    "an admin by name, in any group": (*EVERYWHERE, managing(False), True, True),
    "who manages the admins' chat, there": (*AT_HOME, managing(True), True, False),
    "who is but in the admins' chat": (*AT_HOME, managing(False), False, False),
    "who manages another chat": ("telegram:-5", "telegram:8", managing(True), False, True),
    "anyone whom a platform cannot tell": (*AT_HOME, None, False, False),
}


@pytest.mark.parametrize(("chat", "asker", "manages", "may", "private"), WHO.values(), ids=WHO.keys())
async def test_who_may_correct(
    memory: MemoryAdapter, chat: str, asker: str, manages: Manages | None, may: bool, private: bool
) -> None:
    fact = await own_goal(memory)
    text = f"/hide {fact} says who"
    reply = await memory.send(Message(text, chat, asker, Place.GROUP, addressed=True, manages=manages))
    assert reply is not None
    assert (reply.text != ADMINS_ONLY) == may
    assert reply.private == private
    if not may:
        assert await own_goal(memory) == fact


async def test_in_the_admins_private_chat_its_owner_may(known: Knowledge) -> None:
    editing = Editing(known, Admins(chat="telegram:8"), here(known, Bounds()))
    memory = MemoryAdapter(Bot(known, editing=editing))
    reply = await memory.say("/undo", chat="telegram:8", asker="telegram:8")
    assert reply == Reply("There is no correction to undo.")


async def test_without_admins_there_are_no_such_commands(known: Knowledge) -> None:
    reply = await MemoryAdapter(Bot(known)).say("/hide 0000 it was not")
    assert reply is not None
    assert "no command /hide" in reply.text


async def test_help_leaves_them_out_and_explains_them(memory: MemoryAdapter) -> None:
    overview = "".join([await said(memory, "/help"), *[await said(memory, "/more") for _ in range(6)]])
    assert "/goals" in overview
    assert "/hide" not in overview
    await verify_dialogue(memory, [("/help hide", "• /hide 3f2a9c1b he was not on the pitch")])


async def test_words_and_digits_find_facts(known: Knowledge) -> None:
    editing = Editing(known, Admins(), here(known, Bounds()))
    found = await editing.suggested("who scored the own goal in the derby?")
    assert [fact.type for fact in found] == ["goal"]
    assert await editing.suggested(found[0].id[:6]) == found
    assert await editing.suggested("xyzzy") == []
