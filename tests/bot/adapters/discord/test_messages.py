"""Messages: what is answered where, quoted and in place."""

from __future__ import annotations

import pytest
from simcord.enums import MessageType

from bot.adapters.discord import client
from bot.core import Bot
from bot.messages import Message, Reply
from bot.records import Records
from tests.bot.adapters.discord.conftest import READING, World
from tests.bot.adapters.discord.knowing import SLOWLY, Knowing

SCORED = "12th minute"


async def test_a_private_message_is_answered(world: World) -> None:
    await world.ben.send_dm("who scored?")
    (answer,) = world.said(world.ben.user.dm_channel)
    assert SCORED in answer


@pytest.mark.parametrize(
    "text",
    [
        "{me} who scored?",
        "{me}, who scored?",
        "{me}: who scored?",
        "who scored, {me}?",
        "who {me}scored?",
        "**{me}** _who_ scored?",
        "{me}\nwho   scored?",
    ],
)
async def test_a_mention_is_answered_with_a_quote_and_without_a_ping(world: World, knowing: Knowing, text: str) -> None:
    question = await world.ben.send(world.channel, text.format(me=world.me))
    (answer,) = world.written()
    assert SCORED in answer.content
    assert answer.reference is not None
    assert answer.reference.message_id == question.id
    assert answer.flags.suppress_embeds
    assert knowing.asked == [("who scored?", False)]
    sent = world.env.http_requests[-1].json
    assert sent is not None
    assert sent["allowed_mentions"] == {"parse": [], "replied_user": False}


async def test_a_command_typed_to_the_bot_is_a_command(world: World, knowing: Knowing) -> None:
    await world.ben.send(world.channel, f"{world.me} /penalties Inter  Milan")
    assert SCORED in world.said()[0]
    assert knowing.asked == [("/penalties Inter Milan", False)]


async def test_a_reply_to_the_bot_needs_no_mention(world: World) -> None:
    await world.ben.send(world.channel, f"{world.me} who scored?")
    (answer,) = world.written()
    await world.ben.send(world.channel, f"{world.me} which minute?", reply_to=answer)
    assert world.said()[1] == "In the 12th minute."


@READING
async def test_a_reply_without_a_ping_is_one_too(world: World) -> None:
    await world.ben.send(world.channel, f"{world.me} who scored?")
    await world.ben.send(world.channel, "which minute?", reply_to=world.written()[0])
    assert world.said()[1] == "In the 12th minute."


async def test_a_thread_is_a_chat_of_its_own(world: World, knowing: Knowing) -> None:
    start = await world.ben.send(world.channel, "a thread, please")
    await start.create_thread(name="derby")
    (thread,) = world.channel.threads
    await world.ben.send(thread, f"{world.me} who scored?")
    await world.ben.send(world.channel, f"{world.me} which minute?")
    assert SCORED in world.said(thread)[-1]
    assert knowing.asked == [("who scored?", False), ("which minute?", False)]


@pytest.mark.parametrize("text", ["who scored?", "/goals Bruno Salas", "@everyone who scored?", "hello"])
async def test_what_is_put_to_nobody_stays_unread(world: World, knowing: Knowing, text: str) -> None:
    await world.ann.send(world.channel, text)
    assert world.said() == []
    assert knowing.asked == []


@READING
async def test_where_admins_let_it_listen_it_answers_questions(world: World, knowing: Knowing) -> None:
    await world.ben.send(world.channel, "who scored?")
    assert world.said() == []
    await world.ann.send(world.channel, f"{world.me} /listen on")
    await world.ben.send(world.channel, "who scored?")
    await world.ben.send(world.channel, "what a save that was?")
    listening, answer = world.said()
    assert "question" in listening
    assert SCORED in answer
    assert knowing.asked[-1][0] == "what a save that was?"


async def test_who_is_no_admin_does_not_decide(world: World, records: Records) -> None:
    await world.ben.send(world.channel, f"{world.me} /listen on")
    assert "Only admins" in world.said()[0]
    await world.ann.send(world.channel, f"{world.me} /listen on")
    assert records.settings(f"discord:{world.channel.id}").listening


async def test_a_threads_channel_and_server_are_known(world: World, records: Records) -> None:
    start = await world.ben.send(world.channel, "a thread, please")
    await start.create_thread(name="derby")
    (thread,) = world.channel.threads
    records.change(f"discord:{world.channel.id}", "verbosity", "brief")
    await world.ben.send(thread, f"{world.me} /settings")
    assert "Answers: brief" in world.said(thread)[-1]


@READING
async def test_bots_webhooks_and_system_messages_are_passed_over(world: World, knowing: Knowing) -> None:
    other = world.guild.add_member(world.env.create_user("other", bot=True))
    await other.send(world.channel, f"{world.me} who scored?")
    await world.guild.create_webhook(world.channel).send(f"{world.me} who scored?")
    world.guild.create_system_message(world.channel, MessageType.NEW_MEMBER, author=world.ben)
    await world.env.settle()
    assert world.said() == []
    assert knowing.asked == []


async def test_an_edited_question_is_not_answered_again(world: World) -> None:
    question = await world.ben.send(world.channel, f"{world.me} who scored?")
    await world.ben.edit(question, f"{world.me} which minute?")
    assert len(world.said()) == 1


@pytest.mark.simcord(settle_timeout=0.5)
async def test_who_waits_sees_the_bot_typing_and_others_are_served(world: World, knowing: Knowing) -> None:
    knowing.slow = True
    await world.ben.send(world.channel, f"{world.me} who scored?")
    await world.env.advance_time(client.TYPING_AFTER)
    typing = [each for each in world.env.http_requests if each.path.endswith("/typing")]
    assert [each.path for each in typing] == [f"/channels/{world.channel.id}/typing"]
    knowing.slow = False
    await world.ann.send(world.channel, f"{world.me} which minute?")
    assert world.said() == ["In the 12th minute."]
    await world.env.advance_time(SLOWLY)
    assert SCORED in world.said()[1]


@pytest.mark.simcord(settle_timeout=0.5)
async def test_a_question_deleted_meanwhile_is_answered_all_the_same(world: World, knowing: Knowing) -> None:
    knowing.slow = True
    question = await world.ben.send(world.channel, f"{world.me} who scored?")
    await world.ben.delete(question)
    await world.env.advance_time(SLOWLY)
    (answer,) = world.written()
    assert SCORED in answer.content


@pytest.mark.parametrize(("status", "code"), [(403, 50013), (404, 10003), (500, 0)])
async def test_what_cannot_be_sent_stops_nothing(world: World, status: int, code: int) -> None:
    world.env.inject_error("POST", "/channels/*/messages", status=status, code=code)
    await world.ben.send(world.channel, f"{world.me} who scored?")
    await world.ben.send(world.channel, f"{world.me} which minute?")
    assert world.said() == ["In the 12th minute."]


async def test_without_the_right_to_read_history_the_answer_quotes_nothing(world: World) -> None:
    world.env.inject_error("POST", "/channels/*/messages", status=400, code=160002)
    await world.ben.send(world.channel, f"{world.me} who scored?")
    (answer,) = world.written()
    assert answer.reference is None


async def test_a_long_answer_comes_in_several_messages_of_whole_lines(
    world: World, core: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = [f"Match {number} ended in a goalless draw." for number in range(200)]

    async def told(_asked: Message) -> Reply:
        return Reply("\n".join(lines))

    monkeypatch.setattr(core, "reply", told)
    await world.ben.send(world.channel, f"{world.me} tell me everything")
    written = world.written()
    assert len(written) >= 3
    assert "\n".join(message.content for message in written).replace("*", "").split("\n") == lines
    assert [message.reference is not None for message in written] == [True, *[False] * (len(written) - 1)]
