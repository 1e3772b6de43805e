"""Digests over the wire: a group subscribes, and what is told there is edited."""

from __future__ import annotations

import asyncio
import datetime as dt

import pytest

from bot import service
from bot.core import Bot
from bot.service import serve
from knowledge import Answer, News
from knowledge.facts import Match
from tests.bot.adapters.telegram.conftest import adapter_over
from tests.bot.twin import KnowledgeTwin
from tests.standins.telegram import ANN, GROUP, Telegram
from tests.waiting import LONGEST

YESTERDAY = dt.date.today() - dt.timedelta(days=1)  # noqa: DTZ011 - the day where the bot is
DERBY = Match(id="derby", teams=("Porto Alto", "Verdano Calcio"), date=YESTERDAY, score=(0, 1))


async def test_a_group_is_told_and_its_message_edited(
    telegram: Telegram, bot: Bot, knowledge: KnowledgeTwin, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "LOOK", 0.01)
    telegram.members[ANN["id"]] = "administrator"

    def learn(text: str) -> None:
        knowledge.news.found = [(2, News(DERBY, Answer(text=text, answered=True), frozenset({"derby.md"})))]
        knowledge.changes += 1

    stop = asyncio.Event()
    served = asyncio.create_task(serve(bot, [adapter_over(telegram)], stop))
    for text in ("/follow Verdano Calcio", "/subscribe"):
        await telegram.say(text, GROUP)
    await telegram.answer(2)
    learn("<b>Verdano</b> Calcio beat Porto Alto 1-0. @ann_writes")
    told = dict(await telegram.answer(3))
    learn("Verdano Calcio beat Porto Alto 1-0.\nGoals: Bruno Salas 12'")
    await telegram.until(lambda: "Salas" in telegram.sent[2]["text"])
    stop.set()
    async with asyncio.timeout(LONGEST):
        await served
    assert told["text"] == "<b>Verdano</b> Calcio beat Porto Alto 1-0. @\u2060ann_writes"
    assert told["chat"]["id"] == GROUP["id"]
    assert len(telegram.sent) == 3
    assert telegram.sent[2]["message_id"] == told["message_id"]
