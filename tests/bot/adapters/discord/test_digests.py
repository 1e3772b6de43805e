"""Digests over the wire: a channel is told, and its message edited."""

from __future__ import annotations

import asyncio
import datetime as dt

import pytest

from bot import service
from bot.adapters.discord.adapter import DiscordAdapter
from bot.core import Bot
from bot.records import Records, Subscription
from bot.service import serve
from knowledge import Answer, News
from knowledge.facts import Match
from tests.bot.adapters.discord.knowing import Knowing
from tests.bot.adapters.discord.serving import MESSAGES
from tests.standins.discord import DiscordStandIn
from tests.standins.discord_payloads import CHANNEL
from tests.waiting import LONGEST

YESTERDAY = dt.date.today() - dt.timedelta(days=1)  # noqa: DTZ011 - the day where the bot is
DERBY = Match(id="derby", teams=("Porto Alto", "Verdano Calcio"), date=YESTERDAY, score=(0, 1))


async def test_a_channel_is_told_and_its_message_edited(
    adapter: DiscordAdapter,
    core: Bot,
    knowing: Knowing,
    records: Records,
    standin: DiscordStandIn,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(service, "LOOK", 0.01)
    chat = f"discord:{CHANNEL}"
    records.change(chat, "club", "Verdano Calcio")
    records.subscribe(Subscription(chat=chat, since=1))

    def learn(text: str) -> None:
        knowing.news.found = [(2, News(DERBY, Answer(text=text, answered=True), frozenset({"derby.md"})))]
        knowing.changes += 1

    stop = asyncio.Event()
    served = asyncio.create_task(serve(core, [adapter], stop))
    await standin.until(lambda: len(standin.sessions) == 1)
    learn("**Verdano** Calcio beat Porto Alto 1-0. @everyone")
    (told,) = await standin.requested(MESSAGES)
    learn("Verdano Calcio beat Porto Alto 1-0.\nGoals: Bruno Salas 12'")
    (edited,) = await standin.requested(rf"PATCH channels/{CHANNEL}/messages/\d+")
    stop.set()
    async with asyncio.timeout(LONGEST):
        await served
    assert r"\*\*Verdano\*\*" in told.body["content"]
    assert "@everyone" not in told.body["content"]
    assert "Bruno Salas 12'" in edited.body["content"]
    assert len(standin.matching(MESSAGES)) == 1
