"""Several platforms served at once: what fails, what is tried again, and what the bot says by itself."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager

import pytest
from structlog.testing import capture_logs

from bot import service
from bot.adapters.base import Adapter
from bot.core import Bot
from bot.errors import AdapterError, RecordsError
from bot.messages import Reply
from bot.metrics import Metrics
from bot.records import Records
from bot.service import Pauses, serve
from tests.bot.pigeon import Pigeon
from tests.bot.twin import KnowledgeTwin
from tests.waiting import LONGEST

SHUT = AdapterError("the loft is shut")
STORM = ConnectionError("no route")


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """What takes a second or an hour takes a moment."""
    monkeypatch.setattr(service, "FIRST_PAUSE", 0.001)
    monkeypatch.setattr(service, "HOUR", 0.001)


async def until(holds: Callable[[], object]) -> None:
    """Wait for it, within reason."""
    async with asyncio.timeout(LONGEST):
        while not holds():  # noqa: ASYNC110 - what is waited for has no event of its own
            await asyncio.sleep(0.001)


@asynccontextmanager
async def serving(bot: Bot, adapters: Sequence[Adapter]) -> AsyncIterator[None]:
    """The adapters are served meanwhile, and end as they do when the bot is stopped."""
    stop = asyncio.Event()
    task = asyncio.create_task(serve(bot, adapters, stop))
    await asyncio.sleep(0)
    yield
    stop.set()
    async with asyncio.timeout(LONGEST):
        await task


async def test_a_failure_that_may_pass_is_tried_again_and_leaves_the_others_alone(bot: Bot) -> None:
    failing, steady = Pigeon("failing", [STORM, STORM]), Pigeon("steady")
    with capture_logs() as lines:
        async with serving(bot, [failing, steady]):
            await until(lambda: failing.runs == 3)
    assert steady.runs == 1
    assert [(line["adapter"], line["error"], line["reason"]) for line in lines] == [
        ("failing", "ConnectionError", "no route")
    ] * 2


async def test_a_failure_that_will_not_pass_is_told_once(bot: Bot) -> None:
    lost, steady = Pigeon("lost", [SHUT]), Pigeon("steady")
    with capture_logs() as lines:
        async with serving(bot, [lost, steady]):
            await until(lambda: lines)
            await asyncio.sleep(0.01)
    assert (lost.runs, steady.runs) == (1, 1)
    assert [(line["adapter"], line["reason"]) for line in lines] == [("lost", "the loft is shut")]


async def test_when_every_platform_is_lost_it_is_told(bot: Bot) -> None:
    with capture_logs(), pytest.raises(AdapterError, match=r"^no platform could be served: here, there$"):
        await serve(bot, [Pigeon("here", [SHUT]), Pigeon("there", [STORM, SHUT])], asyncio.Event())


async def test_a_stop_does_not_wait_for_the_next_try(bot: Bot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service, "FIRST_PAUSE", 1_000.0)
    failing = Pigeon("failing", [STORM])
    with capture_logs() as lines:
        async with serving(bot, [failing]):
            await until(lambda: lines)
    assert failing.runs == 1


@pytest.mark.parametrize(
    ("ran", "pauses"),
    [
        ([0, 0, 0, 0, 0, 0, 0, 0], [1, 2, 4, 8, 16, 32, 60, 60]),
        ([0, 59, 61, 0], [1, 2, 1, 2]),
    ],
)
def test_pauses_grow_until_it_has_run_well(ran: list[float], pauses: list[float]) -> None:
    pause = Pauses(1.0)
    assert [pause.after(seconds) for seconds in ran] == pauses


async def test_a_platform_that_fails_is_not_connected(knowledge: KnowledgeTwin) -> None:
    metrics = Metrics(["lost", "steady"])
    with capture_logs() as lines:
        async with serving(Bot(knowledge, watch=metrics), [Pigeon("lost", [SHUT]), Pigeon("steady")]):
            await until(lambda: lines)
            assert metrics.platforms == {"lost": False, "steady": True}


async def test_the_bot_tells_a_chat_something_by_itself(bot: Bot) -> None:
    here, there = Pigeon("here"), Pigeon("there")
    async with serving(bot, [here, there]):
        assert bot.tell
        assert await bot.tell("there:12:3", Reply("A report.")) == "7"
    assert (here.told, there.told) == ([], [("there:12:3", "A report.")])
    assert bot.tell is None


@pytest.mark.parametrize("chat", ["elsewhere:1", "nonsense"])
async def test_what_cannot_be_told_is_logged_without_the_text(bot: Bot, chat: str) -> None:
    async with serving(bot, [Pigeon("here")]):
        assert bot.tell
        with capture_logs() as lines, pytest.raises(AdapterError, match="not served"):
            await bot.tell(chat, Reply("Who asked?"))
    assert [line["event"] for line in lines] == ["chat not told"]
    assert "Who asked?" not in str(lines)


async def test_what_may_have_been_told_is_logged_too(bot: Bot) -> None:
    async with serving(bot, [Pigeon("here")]):
        assert bot.tell
        with capture_logs() as lines:
            assert await bot.tell("here:far", Reply("Who asked?")) is None
    assert [line["event"] for line in lines] == ["chat not told"]


async def test_changes_are_attended_to_also_after_a_failure(bot: Bot, monkeypatch: pytest.MonkeyPatch) -> None:
    outcomes: list[Exception | None] = [RuntimeError("odd"), None]

    async def attend() -> None:
        outcome = outcomes.pop(0) if outcomes else None
        if outcome:
            raise outcome

    monkeypatch.setattr(bot, "attend", attend)
    monkeypatch.setattr(service, "LOOK", 0.001)
    with capture_logs() as lines:
        async with serving(bot, [Pigeon()]):
            await until(lambda: not outcomes)
    assert [line["reason"] for line in lines] == ["odd"]


async def test_records_are_tidied_also_after_a_failure(
    knowledge: KnowledgeTwin, monkeypatch: pytest.MonkeyPatch
) -> None:
    records = Records.open()
    outcomes: list[Exception | None] = [RecordsError("the disk is full"), None]

    def tidy() -> None:
        outcome = outcomes.pop(0) if outcomes else None
        if outcome:
            raise outcome

    monkeypatch.setattr(records, "tidy", tidy)
    with capture_logs() as lines:
        async with serving(Bot(knowledge, records=records), [Pigeon()]):
            await until(lambda: not outcomes)
    assert [line["reason"] for line in lines] == ["the disk is full"]
