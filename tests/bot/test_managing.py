"""A chat's settings: who may change them and what they do."""

from __future__ import annotations

import pytest

from bot.adapters.memory import MemoryAdapter
from bot.core import Bot
from bot.managing import ADMINS_ONLY
from bot.messages import Message, Place, Reply
from bot.records import ChatSettings, Records, Verbosity
from tests.bot.dialogue import verify_dialogue
from tests.bot.twin import KnowledgeTwin

CHANNEL, SERVER = "discord:2", "discord:1"


@pytest.fixture
def records() -> Records:
    return Records.open()


@pytest.fixture
def memory(knowledge: KnowledgeTwin, records: Records) -> MemoryAdapter:
    return MemoryAdapter(Bot(knowledge, records=records))


async def in_channel(memory: MemoryAdapter, text: str, *, admin: bool) -> Reply | None:
    async def manages() -> bool:
        return admin

    return await memory.send(Message(text, CHANNEL, "asker", Place.GROUP, within=(SERVER,), manages=manages))


DIALOGUES = {
    "a club": [
        ("/settings", "Club followed: none"),
        ("/follow Verdano Calcio", "mean Verdano Calcio here"),
        ("/settings", "Club followed: Verdano Calcio"),
        ("/follow nobody", "No club is followed"),
        ("/settings", "Club followed: none"),
    ],
    "a part of a name": [("/follow porto", "mean Porto Alto here")],
    "a name that fits two": [("/follow o", "Which team?"), ("1", "mean Porto Alto here")],
    "a name that fits none": [("/follow Wanderers", "know no team “Wanderers”")],
    "how much": [("/verbosity brief", "brief"), ("/settings", "Answers: brief")],
    "a word that is none": [("/verbosity loud", "/verbosity brief, /verbosity normal, /verbosity full")],
    "nothing after it": [("/listen", "Club followed")],
}


@pytest.mark.parametrize("lines", DIALOGUES.values(), ids=DIALOGUES.keys())
async def test_in_private_everyone_decides(memory: MemoryAdapter, lines: list[tuple[str, str | None]]) -> None:
    await verify_dialogue(memory, lines)


@pytest.mark.parametrize("text", ["/follow Porto Alto", "/listen on", "/verbosity full"])
async def test_in_a_group_admins_decide(memory: MemoryAdapter, records: Records, text: str) -> None:
    assert await in_channel(memory, text, admin=False) == Reply(ADMINS_ONLY, private=True)
    assert records.settings(CHANNEL, (SERVER,)) == ChatSettings()
    changed = await in_channel(memory, text, admin=True)
    assert changed is not None
    assert changed.private
    assert records.settings(CHANNEL, (SERVER,)) != ChatSettings()


async def test_a_platform_that_cannot_tell_admins_lets_nobody_decide(memory: MemoryAdapter, records: Records) -> None:
    reply = await memory.send(Message("/listen on", CHANNEL, "asker", Place.GROUP))
    assert reply == Reply(ADMINS_ONLY, private=True)
    assert not records.settings(CHANNEL).listening


async def test_listening_is_for_the_channel_and_the_club_for_the_server(
    memory: MemoryAdapter, records: Records
) -> None:
    await in_channel(memory, "/listen on", admin=True)
    await in_channel(memory, "/follow Porto Alto", admin=True)
    await in_channel(memory, "/verbosity full", admin=True)
    assert records.settings("discord:3", (SERVER,)) == ChatSettings(club="Porto Alto", verbosity=Verbosity.FULL)
    assert records.settings("discord:4", (CHANNEL, SERVER)).listening


async def test_everyone_may_look(memory: MemoryAdapter) -> None:
    reply = await in_channel(memory, "/settings", admin=False)
    assert reply is not None
    assert "Answering without being spoken to: off" in reply.text


async def test_a_brief_answer_keeps_the_rest_for_more(memory: MemoryAdapter) -> None:
    await memory.say("/verbosity brief")
    brief = await memory.say("who scored?")
    assert brief is not None
    assert [line.quote for line in brief.sources] == [None]
    await memory.say("/verbosity full")
    full = await memory.say("who scored?")
    assert full is not None
    assert full.sources[0].quote is not None


@pytest.mark.parametrize("said", ["did we win?", "Who scored for us?", "our next match"])
async def test_the_club_is_named_in_questions(memory: MemoryAdapter, knowledge: KnowledgeTwin, said: str) -> None:
    reply = await memory.say(said)
    assert knowledge.asked[-1][0] == said
    assert reply is not None
    assert "Which club are “we”?" in reply.text
    await memory.say("/follow Porto Alto")
    await memory.say(said)
    assert "Porto Alto" in knowledge.asked[-1][0]


async def test_without_records_there_is_nothing_to_set(bot: Bot) -> None:
    reply = await MemoryAdapter(bot).say("/listen on")
    assert reply is not None
    assert "no command /listen" in reply.text
