"""The adapter's life over the wire: it starts, serves and stops, and says what cannot work."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.adapters.discord.adapter import DiscordAdapter
from bot.adapters.discord.checking import NO_INTENT, REFUSED
from bot.core import Bot
from bot.errors import AdapterError
from bot.messages import Reply
from bot.records import Records
from tests.bot.adapters.discord.knowing import Knowing
from tests.bot.adapters.discord.serving import CALLBACK, MESSAGES, Watching, contents, serving
from tests.standins.discord import TOKEN, DiscordStandIn
from tests.standins.discord_payloads import CHANNEL, PRIVATE
from tests.subprocesses import TOUCHLINE
from tests.waiting import LONGEST


async def test_it_starts_serves_and_stops(
    adapter: DiscordAdapter, core: Bot, standin: DiscordStandIn, watching: Watching
) -> None:
    async with serving(adapter, core, standin):
        (session,) = standin.sessions
        assert session["d"]["token"] == TOKEN
        assert session["d"]["intents"] == 1 << 0 | 1 << 9 | 1 << 12  # servers, their messages, private messages
        question = await standin.mention("who scored?")
        (said,) = await standin.requested(MESSAGES)
    assert "12th minute" in said.body["content"]
    assert said.body["message_reference"]["message_id"] == int(question)
    assert {command["name"] for command in standin.commands} >= {"goals", "penalties", "help", "ask"}
    assert watching.seen == ["discord up", "discord down"]


async def test_buttons_outlive_the_process(
    adapter: DiscordAdapter, knowing: Knowing, standin: DiscordStandIn, tmp_path: Path
) -> None:
    url = f"sqlite:///{tmp_path / 'records.db'}"
    before, after = Records.open(url), Records.open(url)
    async with serving(adapter, Bot(knowing, records=before), standin):
        await standin.mention("who scored?")
        (said,) = await standin.requested(MESSAGES)
    more = said.body["components"][0]["components"][0]["custom_id"]
    async with serving(adapter, Bot(knowing, records=after), standin):
        await standin.press(more, standin.written(said.body))
        (pressed,) = await standin.requested(CALLBACK)
    assert pressed.body["type"] == 7
    assert "again in the 80th" in pressed.body["data"]["content"]
    assert len(standin.matching("PUT .*/commands")) == 1
    before.close()
    after.close()


@pytest.mark.parametrize(
    ("refuse", "told"),
    [
        (lambda standin: standin.fail("GET users/@me", 401), REFUSED),
        (lambda standin: setattr(standin, "refuses_with", 4004), REFUSED),
        (lambda standin: setattr(standin, "refuses_with", 4014), NO_INTENT),
    ],
    ids=["at sign-in", "at the gateway", "for its intents"],
)
async def test_what_trying_again_does_not_mend_is_told_plainly(
    adapter: DiscordAdapter,
    core: Bot,
    standin: DiscordStandIn,
    refuse: Callable[[DiscordStandIn], None],
    told: str,
) -> None:
    refuse(standin)
    with capture_logs() as lines, pytest.raises(AdapterError) as error:
        await asyncio.wait_for(adapter.run(core, asyncio.Event()), 5)
    assert str(error.value) == told
    assert TOKEN not in f"{error.value} {lines}"


async def test_anything_else_may_pass_and_is_left_to_the_service(
    adapter: DiscordAdapter, core: Bot, standin: DiscordStandIn
) -> None:
    standin.fail("GET users/@me", 418)
    with pytest.raises(Exception, match="418") as error:
        await asyncio.wait_for(adapter.run(core, asyncio.Event()), 5)
    assert not isinstance(error.value, AdapterError)
    async with serving(adapter, core, standin):
        await standin.mention("who scored?")
        await standin.requested(MESSAGES)


async def test_a_stop_lets_answers_end_and_takes_no_more(
    adapter: DiscordAdapter, core: Bot, standin: DiscordStandIn, knowing: Knowing
) -> None:
    knowing.pausing = asyncio.Event()
    async with serving(adapter, core, standin) as stop:
        await standin.mention("who scored?")
        await knowing.begun.wait()
        assert adapter._client is not None
        in_flight = adapter._client.in_flight
        stop.set()
        await in_flight.closed.wait()
        await standin.mention("which minute?")
        knowing.pausing.set()
    assert ["12th minute" in text for text in contents(standin)] == [True]


async def test_a_stop_waits_no_longer_than_it_is_told(
    adapter: DiscordAdapter, core: Bot, standin: DiscordStandIn, knowing: Knowing
) -> None:
    knowing.pausing = asyncio.Event()
    with capture_logs() as lines:
        async with serving(adapter, core, standin):
            await standin.mention("who scored?")
            await knowing.begun.wait()
    assert [line["answers"] for line in lines if "cut off" in line["event"]] == [1]
    assert contents(standin) == []


async def test_a_stop_needs_no_connection(adapter: DiscordAdapter, core: Bot, standin: DiscordStandIn) -> None:
    standin.fail("GET users/@me", 502, times=9)
    stop = asyncio.Event()
    running = asyncio.create_task(adapter.run(core, stop))
    await standin.requested("GET users/@me")
    stop.set()
    await asyncio.wait_for(running, 2)
    assert standin.sessions == []


async def test_it_tells_what_nobody_asked_for(adapter: DiscordAdapter, core: Bot, standin: DiscordStandIn) -> None:
    chat = f"discord:{CHANNEL}"
    with pytest.raises(AdapterError, match="not connected"):
        await adapter.tell(chat, Reply("Report 1"))
    async with serving(adapter, core, standin):
        told = await adapter.tell(chat, Reply("Report 1"))
        assert await adapter.tell(chat, Reply("Corrected", edits=told)) == told
        for nowhere in ("discord:9", "telegram:9", "discord:general"):
            with pytest.raises(AdapterError, match=f"{nowhere} cannot be written to"):
                await adapter.tell(nowhere, Reply("Report 1"))
    (edited,) = standin.matching(rf"PATCH channels/{CHANNEL}/messages/{told}")
    assert edited.body["content"] == "Corrected"


async def test_the_program_serves_until_it_is_told_to_stop(adapter: DiscordAdapter, standin: DiscordStandIn) -> None:
    program = await asyncio.create_subprocess_exec(str(TOUCHLINE), "run", stderr=asyncio.subprocess.PIPE)
    try:
        await standin.until(lambda: len(standin.sessions) == 1)
        await standin.whisper("/help")
        (said,) = await standin.requested(f"POST channels/{PRIVATE}/messages")
        program.send_signal(signal.SIGTERM)
        _, errors = await asyncio.wait_for(program.communicate(), LONGEST)
    finally:
        if program.returncode is None:
            program.kill()
    assert program.returncode == 0
    assert "goals" in said.body["content"]
    assert b"touchline serves discord" in errors
    assert TOKEN.encode() not in errors
