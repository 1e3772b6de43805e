"""Over the wire: what the network, Discord and its limits do to a bot."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from bot.adapters.discord.adapter import DiscordAdapter
from bot.core import Bot
from tests.bot.adapters.discord.knowing import Knowing
from tests.bot.adapters.discord.serving import CALLBACK, MESSAGES, Watching, contents, serving
from tests.standins.discord import DiscordStandIn
from tests.standins.discord_payloads import ROLE, Payload


async def test_a_command_and_names_to_complete(adapter: DiscordAdapter, core: Bot, standin: DiscordStandIn) -> None:
    async with serving(adapter, core, standin):
        await standin.slash("goals", player="Bruno Salas")
        (answered,) = await standin.requested(CALLBACK)
        await standin.slash("goals", kind=4, player="sal")
        completed = (await standin.requested(CALLBACK, times=2))[1]
    assert answered.body["type"] == 4
    assert "12th minute" in answered.body["data"]["content"]
    assert [choice["value"] for choice in completed.body["data"]["choices"]] == ["Bruno Salas", "Iker Salas"]


@pytest.mark.parametrize("status", [429, 502])
async def test_it_tries_again_when_discord_asks_it_to(
    adapter: DiscordAdapter,
    core: Bot,
    standin: DiscordStandIn,
    watching: Watching,
    status: int,
) -> None:
    async with serving(adapter, core, standin):
        standin.fail(MESSAGES, status, via="1.1 standin")
        await standin.mention("who scored?")
        first, second = await standin.requested(MESSAGES, times=2)
    assert first == second
    assert ("discord held back" in watching.seen) == (status == 429)


async def test_a_ban_from_sending_stops_nothing(adapter: DiscordAdapter, core: Bot, standin: DiscordStandIn) -> None:
    async with serving(adapter, core, standin):
        standin.fail(MESSAGES, 429)  # without "Via" it is a wall before Discord, and trying again makes it worse
        await standin.mention("who scored?")
        await standin.requested(MESSAGES)
        await standin.mention("which minute?")
        await standin.requested(MESSAGES, times=2)
    assert contents(standin)[1] == "In the 12th minute."


@pytest.mark.parametrize(
    ("lose", "resumed"),
    [
        (lambda standin: standin.drop(4000), True),
        (lambda standin: standin.drop(1001), True),
        (lambda standin: standin.frame({"op": 7, "d": None, "s": None, "t": None}), True),
        (lambda standin: standin.frame({"op": 9, "d": False, "s": None, "t": None}), False),
    ],
    ids=["an error", "going away", "asked to reconnect", "session lost"],
)
async def test_a_lost_connection_is_taken_up_again(
    adapter: DiscordAdapter,
    core: Bot,
    standin: DiscordStandIn,
    watching: Watching,
    lose: Callable[[DiscordStandIn], Awaitable[None]],
    resumed: bool,
) -> None:
    async with serving(adapter, core, standin):
        await standin.mention("who scored?")
        await standin.requested(MESSAGES)
        await lose(standin)
        await standin.until(lambda: len(standin.sessions) == 2)
        await standin.mention("which minute?")
        await standin.requested(MESSAGES, times=2)
    assert [session["op"] for session in standin.sessions] == [2, 6 if resumed else 2]
    assert contents(standin)[1] == "In the 12th minute."
    assert watching.seen == ["discord up", "discord down", "discord up", "discord down"]


async def test_ones_questions_are_answered_in_turn(
    adapter: DiscordAdapter, core: Bot, standin: DiscordStandIn, knowing: Knowing
) -> None:
    knowing.pausing = asyncio.Event()
    async with serving(adapter, core, standin):
        await standin.mention("who scored?")
        await standin.mention("which minute?")
        await knowing.begun.wait()
        knowing.pausing.set()
        await standin.requested(MESSAGES, times=2)
    assert knowing.asked == [("who scored?", False), ("which minute?", True)]


async def test_the_bots_own_role_is_the_bot(
    adapter: DiscordAdapter, core: Bot, standin: DiscordStandIn, knowing: Knowing
) -> None:
    async with serving(adapter, core, standin):
        await standin.say(f"<@&{ROLE}> which minute?", mention_roles=[ROLE])
        await standin.requested(MESSAGES)
    assert knowing.asked == [("which minute?", False)]


async def test_what_comes_twice_is_answered_once(
    adapter: DiscordAdapter, core: Bot, standin: DiscordStandIn, knowing: Knowing
) -> None:
    async with serving(adapter, core, standin):
        for _ in range(3):
            await standin.say("<@9000000000000002> who scored?", id="8100000000000001")
            await standin.slash("goals", id="8100000000000002", player="Bruno Salas")
        await standin.mention("which minute?")
        await standin.until(lambda: "In the 12th minute." in contents(standin))
        await standin.requested(CALLBACK)
    assert sorted(asked for asked, _ in knowing.asked) == ["/goals Bruno Salas", "which minute?", "who scored?"]
    assert len(contents(standin)) == 2


@pytest.mark.parametrize(
    ("event", "data"),
    [
        ("MESSAGE_CREATE", {"id": "1", "content": "no author, no channel"}),
        ("MESSAGE_CREATE", None),
        ("INTERACTION_CREATE", {"id": "1", "type": 2, "data": {"name": "goals"}}),
        ("INTERACTION_CREATE", []),
        ("GUILD_CREATE", {"id": "not a number"}),
        ("NEVER_HEARD_OF", {"d": 1}),
    ],
)
async def test_what_cannot_be_read_is_passed_over(
    adapter: DiscordAdapter, core: Bot, standin: DiscordStandIn, event: str, data: Payload | list[object] | None
) -> None:
    async with serving(adapter, core, standin):
        await standin.emit(event, data)
        await standin.mention("who scored?")
        await standin.requested(MESSAGES)
    assert len(standin.sessions) == 1
