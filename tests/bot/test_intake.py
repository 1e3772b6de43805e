"""Which messages are taken up: the fresh, once, and in a listening chat those that are overheard."""

from __future__ import annotations

import datetime as dt

import pytest
from structlog.testing import capture_logs

from bot.commands import CommandTable
from bot.core import TOO_MUCH, Bot
from bot.groups import Heard
from bot.intake import Intake
from bot.limits import Limits
from bot.messages import Message, Place, Reply
from bot.records import Records
from knowledge import Answer
from tests.bot.twin import SCORED, KnowledgeTwin

NOON = dt.datetime(2024, 3, 9, 12, tzinfo=dt.UTC)


@pytest.mark.parametrize(("minutes", "heard"), [(0, Heard.SPOKEN_TO), (9, Heard.SPOKEN_TO), (11, Heard.NOTHING)])
def test_what_is_old_is_passed_over(minutes: int, heard: Heard) -> None:
    intake = Intake(CommandTable(()), None, None, dt.timedelta(minutes=10), lambda: NOON)
    assert intake.heard(Message("who scored?", "c", "a", sent=NOON - dt.timedelta(minutes=minutes))) is heard


async def test_a_message_that_comes_twice_is_answered_once(knowledge: KnowledgeTwin) -> None:
    bot = Bot(knowledge, records=Records.open())
    message = Message("who scored?", "c", "a", id="7")
    assert await bot.reply(message) is not None
    assert await bot.reply(message) is None
    assert len(knowledge.asked) == 1


LISTENING = [
    ("who scored?", True),
    ("Who scored?", True),
    ("goals by salas?", True),
    ("what a save", False),  # begins as a question does, and no fact answers it
    ("they scored", False),
    ("gibberish?", False),
    ("/weather Genoa", False),
]


@pytest.mark.parametrize(("text", "answered"), LISTENING)
async def test_a_listening_chat(text: str, answered: bool) -> None:
    known = SCORED.model_copy(update={"facts": ("goal-1",)})
    knowledge = KnowledgeTwin()
    knowledge.answers = {"who scored?": known, "Who scored?": known, "goals by salas?": known}
    records = Records.open()
    records.change("c", "listening", value=True)
    bot = Bot(knowledge, records=records)
    assert (await bot.reply(Message(text, "c", "a", Place.GROUP)) is not None) is answered
    assert await bot.reply(Message(text, "elsewhere", "a", Place.GROUP)) is None


async def test_a_reply_to_somebody_is_not_overheard() -> None:
    knowledge = KnowledgeTwin()
    knowledge.answers = {"who scored?": SCORED.model_copy(update={"facts": ("goal-1",)})}
    records = Records.open()
    records.change("c", "listening", value=True)
    bot = Bot(knowledge, records=records)
    assert await bot.reply(Message("who scored?", "c", "a", Place.GROUP, replies_to="5")) is None


async def test_an_answer_without_facts_is_kept_to_itself() -> None:
    knowledge = KnowledgeTwin()
    knowledge.answers = {"why?": Answer(text="Because of the rain.", answered=True)}
    records = Records.open()
    records.change("c", "listening", value=True)
    bot = Bot(knowledge, records=records)
    assert await bot.reply(Message("why?", "c", "a", Place.GROUP)) is None
    assert await bot.reply(Message("why?", "c", "a", Place.GROUP, addressed=True)) is not None


async def test_a_fault_over_what_was_overheard_is_kept_to_the_log() -> None:
    records = Records.open()
    records.change("c", "listening", value=True)
    bot = Bot(KnowledgeTwin(), records=records)
    with capture_logs() as lines:
        assert await bot.reply(Message("who broke it?", "c", "a", Place.GROUP)) is None
    assert [line["event"] for line in lines] == ["answer failed"]


async def test_whoever_is_overheard_is_not_told_of_limits() -> None:
    records = Records.open()
    records.change("c", "listening", value=True)
    bot = Bot(KnowledgeTwin(), records=records, limits=Limits(asker=1, chat=9))
    await bot.reply(Message("who scored?", "c", "a", Place.GROUP))
    assert await bot.reply(Message("who scored?", "c", "a", Place.GROUP)) is None
    await bot.reply(Message("who scored?", "c", "b", Place.GROUP, addressed=True))
    assert await bot.reply(Message("who scored?", "c", "b", Place.GROUP, addressed=True)) == Reply(
        TOO_MUCH, private=True
    )
