"""A chat subscribes, articles come, and it is told: from the command to the message, over a store of its own."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.adapters.memory import MemoryAdapter
from bot.core import Bot
from bot.digests import TAKEN_BACK
from bot.managing import ADMINS_ONLY, NO_CLUB
from bot.messages import Message, Place, Reply
from bot.records import Records
from knowledge import Article, Knowledge, Signed
from knowledge.store import Store
from knowledge.topics import discover
from tests.bot.dialogue import verify_dialogue
from tests.knowledge.ingestion.twin import make

YESTERDAY = dt.date.today() - dt.timedelta(days=1)  # noqa: DTZ011 - the day where the bot is
LONG_AGO = YESTERDAY - dt.timedelta(days=300)


def article(name: str, text: str, date: dt.date = YESTERDAY) -> Article:
    return Article(path=name, source="Harbour Echo", date=date, text=text)


@pytest.fixture
async def known(tmp_path: Path) -> AsyncIterator[Knowledge]:
    kinds = {kind.model_fields["type"].default: kind for topic in discover() for kind in topic.statements}
    async with Knowledge(await Store.open(f"sqlite:///{tmp_path}/known.db", kinds), discover(), make=make) as opened:
        await opened.ingest([article("before.md", "Keller scored.")])
        yield opened


@pytest.fixture
def shown() -> dict[str, Reply]:
    """What the bot has said by itself, by message."""
    return {}


@pytest.fixture
def bot(known: Knowledge, shown: dict[str, Reply], tmp_path: Path) -> Bot:
    return served(known, shown, tmp_path)


def served(known: Knowledge, shown: dict[str, Reply], tmp_path: Path) -> Bot:
    async def tell(chat: str, reply: Reply) -> str | None:
        assert chat == "chat"
        assert not reply.edits or reply.edits in shown
        number = reply.edits or str(len(shown) + 1)
        shown[number] = reply
        return number

    made = Bot(known, records=Records.open(f"sqlite:///{tmp_path}/records.db"))
    made.tell = tell
    return made


def goals(shown: dict[str, Reply]) -> list[str]:
    return [reply.text.splitlines()[1] for reply in shown.values()]


async def test_news_is_told_and_edited_over_a_restart(
    bot: Bot, known: Knowledge, shown: dict[str, Reply], tmp_path: Path
) -> None:
    await verify_dialogue(
        MemoryAdapter(bot),
        [
            ("/subscribe", NO_CLUB),
            ("/follow Inter", "mean Inter here"),
            ("/settings", "Telling of its matches unasked: off"),
            ("/subscribe", "tell of a match of Inter"),
            ("/settings", "Telling of its matches unasked: on"),
        ],
    )
    await bot.attend()
    assert shown == {}
    await known.ingest([article("new.md", "Salas scored."), article("archive.md", "Lund scored.", LONG_AGO)])
    await bot.attend()
    assert goals(shown) == ["Goals: Keller, Salas"]
    assert [line.label for line in shown["1"].sources] == ["Harbour Echo, " + shown["1"].sources[0].label[14:]] * 2
    again = served(known, shown, tmp_path)
    await again.attend()
    await known.ingest([article("newer.md", "Brandt scored.")])
    await again.attend()
    assert goals(shown) == ["Goals: Keller, Salas, Brandt"]


async def test_a_correction_reaches_what_was_told(bot: Bot, known: Knowledge, shown: dict[str, Reply]) -> None:
    await verify_dialogue(MemoryAdapter(bot), [("/follow Inter", "Inter"), ("/subscribe on", "Inter")])
    await known.ingest([article("new.md", "Salas scored.")])
    await bot.attend()
    wrong = next(fact for fact in await known.facts() if fact.value.player == "Salas")  # type: ignore[attr-defined]
    await known.editor.hide(wrong.id, Signed("ann", "he did not"))
    await bot.attend()
    assert goals(shown) == ["Goals: Keller"]
    await known.editor.forget("new.md")
    await known.editor.forget("before.md")
    await bot.attend()
    assert [reply.text for reply in shown.values()] == [TAKEN_BACK]


async def test_nobody_is_told_after_the_end(bot: Bot, known: Knowledge, shown: dict[str, Reply]) -> None:
    await verify_dialogue(
        MemoryAdapter(bot),
        [
            ("/follow Inter", "Inter"),
            ("/subscribe", "Inter"),
            ("/subscribe perhaps", "/subscribe on, /subscribe off"),
            ("/subscribe off", "no matches"),
        ],
    )
    await known.ingest([article("new.md", "Salas scored.")])
    await bot.attend()
    assert shown == {}


async def test_in_a_group_admins_decide(bot: Bot) -> None:
    async def manages() -> bool:
        return False

    asked = Message("/subscribe", "telegram:-1", "telegram:2", Place.GROUP, manages=manages)
    assert await bot.reply(asked) == Reply(ADMINS_ONLY, private=True)
    assert bot.records
    assert bot.records.subscriptions() == []
