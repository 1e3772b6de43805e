"""Buttons beneath answers, pressed by anyone, also after a restart."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.adapters.memory import MemoryAdapter
from bot.core import Bot
from bot.manners import Manners
from bot.messages import Message, Place, Reply
from bot.presses import TOO_OLD, WRONG
from bot.records import Records
from tests.bot.twin import KnowledgeTwin


@pytest.fixture
def records() -> Records:
    return Records.open()


@pytest.fixture
def memory(knowledge: KnowledgeTwin, records: Records) -> MemoryAdapter:
    return MemoryAdapter(Bot(knowledge, records=records))


def labels(reply: Reply | None) -> list[str]:
    assert reply is not None
    return [button.label for button in reply.buttons]


async def test_more_turns_the_page_and_back_turns_it_again(memory: MemoryAdapter) -> None:
    assert labels(await memory.say("who scored?")) == ["More", WRONG]
    more = await memory.press("More")
    assert more is not None
    assert more.text == "He scored again in the 80th."
    assert more.edits == "1"
    assert labels(more) == ["Back", WRONG]
    back = await memory.press("Back")
    assert back is not None
    assert "12th minute" in back.text


async def test_somebody_else_may_press(memory: MemoryAdapter) -> None:
    await memory.say("who scored?", asker="ann", place=Place.GROUP, addressed=True)
    more = await memory.press("More", asker="ben")
    assert more is not None
    assert more.text == "He scored again in the 80th."


async def test_a_choice_takes_the_place_of_the_question_back(memory: MemoryAdapter, knowledge: KnowledgeTwin) -> None:
    await memory.say("/goals Salas")
    chosen = await memory.press("/goals Bruno Salas")
    assert chosen is not None
    assert "12th minute" in chosen.text
    assert chosen.edits == "1"
    assert knowledge.asked[-1] == ("/goals Bruno Salas", True)


async def test_buttons_outlive_a_restart(knowledge: KnowledgeTwin, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'records.db'}"
    before = Records.open(url)
    shown = await MemoryAdapter(Bot(knowledge, records=before)).say("who scored?")
    before.close()
    assert shown is not None
    after = Bot(knowledge, records=Records.open(url))
    reply = await after.reply(
        Message("", "chat", "asker", addressed=True, pressed=shown.buttons[0].key, replies_to="message 9")
    )
    assert reply is not None
    assert reply.text == "He scored again in the 80th."
    assert reply.edits == "message 9"


@pytest.mark.parametrize("key", ["", "nobody.p1", "../../etc.w", "x.c9", "x" * 400, "a.z0", "\0.w"])
async def test_a_key_that_nothing_is_kept_of(memory: MemoryAdapter, key: str) -> None:
    await memory.say("who scored?")
    reply = await memory.send(Message("", "chat", "asker", addressed=True, pressed=key or " "))
    assert reply == Reply(TOO_OLD, private=True)


async def test_a_choice_and_a_page_that_are_not_there(memory: MemoryAdapter) -> None:
    shown = await memory.say("/goals Salas")
    assert shown is not None
    answer = shown.buttons[0].key.partition(".")[0]
    assert await memory.send(Message("", "chat", "asker", pressed=f"{answer}.c7")) == Reply(TOO_OLD, private=True)
    last = await memory.send(Message("", "chat", "asker", pressed=f"{answer}.p99"))
    assert last is not None
    assert last.text == shown.text


async def test_a_wrong_answer_is_reported_with_its_evidence(memory: MemoryAdapter, records: Records) -> None:
    await memory.say("who scored?")
    reply = await memory.press(WRONG)
    assert reply is not None
    assert reply.private
    assert "report 1" in reply.text
    (report,) = records.reports()
    assert (report.chat, report.message) == ("chat", "1")
    assert report.shown.question == "who scored?"
    assert "edge of the box" in report.shown.answer.sources[0].quote


async def test_the_admins_chat_is_told(knowledge: KnowledgeTwin, records: Records) -> None:
    bot = Bot(knowledge, records=records, manners=Manners(admin_chat="telegram:-9"))
    told: list[tuple[str, Reply]] = []

    async def tell(chat: str, reply: Reply) -> str | None:
        told.append((chat, reply))
        return "1"

    bot.tell = tell
    memory = MemoryAdapter(bot)
    await memory.say("who scored?")
    await memory.press(WRONG)
    ((chat, reply),) = told
    assert chat == "telegram:-9"
    for part in ("Report 1", "who scored?", "12th minute", "touchline reports --close 1"):
        assert part in reply.text
    assert reply.sources[0].quote is not None


async def test_what_claims_nothing_cannot_be_wrong(memory: MemoryAdapter) -> None:
    assert labels(await memory.say("/help goals")) == []
    assert WRONG not in labels(await memory.say("gibberish"))
