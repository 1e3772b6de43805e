"""Dialogues over the in-memory adapter: what the bot says, whatever the platform."""

from __future__ import annotations

import pytest
from structlog.testing import capture_logs

from bot.adapters.memory import MemoryAdapter
from bot.answers import LONGEST, TOO_LONG
from bot.core import TOO_MUCH, Bot
from bot.limits import Limits
from bot.manners import Manners
from bot.messages import Place
from bot.own import NO_MORE
from tests.bot.dialogue import SILENCE, verify_dialogue
from tests.bot.twin import KnowledgeTwin

DIALOGUES = {
    "a command": [("/goals Bruno Salas", "12th minute")],
    "a command in capitals with the bot's name": [("/GOALS@touchline  Bruno Salas ", "12th minute")],
    "free text and a follow-up": [("who scored?", "12th minute"), ("which minute?", "In the 12th")],
    "more, once": [("who scored?", "12th"), ("/more", "again in the 80th"), ("more", NO_MORE)],
    "more of nothing": [("/more", NO_MORE)],
    "a choice by its number": [("/goals Salas", "Which Salas"), ("1", "12th minute")],
    "a number that is no choice": [("/goals Salas", "Which Salas"), ("3", "did not understand")],
    "a number when nothing was offered": [("2", "did not understand")],
    "a misspelt command": [("/gaols Bruno Salas", "Did you mean /goals Bruno Salas?"), ("1", "12th minute")],
    "an unknown command": [("/zzzzzz", "no command /zzzzzz")],
    "help": [("/help", "/goals Salas – Goals of a player"), ("/help goals", "• /goals Bruno Salas")],
    "help on a slashed, misspelt name": [("/help /gaols", "Did you mean /goals?")],
    "a greeting": [("Hello!", "2 articles, 9–10 Mar 2024"), ("who are you?", "football match questions")],
    "thanks": [
        ("thanks a lot", "You are welcome."),
        ("Thank you!", "You are welcome."),
        ("lol ok thanks", "You are welcome."),
    ],
    "a question that begins politely": [("hello, who scored?", "did not understand")],
    "a start": [("/start", "2 articles, 9–10 Mar 2024")],
    "privacy": [("/privacy", "Log lines do not hold messages")],
    "a pasted article": [("word " * LONGEST, TOO_LONG), ("who scored?", "12th minute")],
    "blank": [("  ", SILENCE)],
}


@pytest.mark.parametrize("lines", DIALOGUES.values(), ids=DIALOGUES.keys())
async def test_dialogue(memory: MemoryAdapter, lines: list[tuple[str, str | None]]) -> None:
    await verify_dialogue(memory, lines)


async def test_a_reply_carries_sources_and_buttons(memory: MemoryAdapter) -> None:
    reply = await memory.say("/goals Bruno Salas")
    assert reply is not None
    assert [(line.label, line.url) for line in reply.sources] == [
        ("Harbour Echo, 9 Mar 2024", "https://echo.example/derby")
    ]
    assert [button.label for button in reply.buttons] == ["More"]


async def test_buttons_can_be_pressed(memory: MemoryAdapter) -> None:
    await memory.say("/goals Salas")
    scored = await memory.press("/goals Bruno Salas")
    more = await memory.press("More")
    assert scored is not None
    assert "12th minute" in scored.text
    assert more is not None
    assert more.text == "He scored again in the 80th."


async def test_a_button_that_is_not_there_cannot_be_pressed(memory: MemoryAdapter) -> None:
    with pytest.raises(ValueError, match="no button 'More'"):
        await memory.press("More")


async def test_askers_do_not_share_a_conversation(memory: MemoryAdapter, knowledge: KnowledgeTwin) -> None:
    await memory.say("who scored?", asker="ann")
    await memory.say("which minute?", asker="ben")
    await memory.say("which minute?", asker="ann", chat="elsewhere")
    await memory.say("which minute?", asker="ann")
    assert [followed for _, followed in knowledge.asked] == [False, False, False, True]


async def test_a_mention_alone_gets_a_hint(memory: MemoryAdapter) -> None:
    reply = await memory.say("", place=Place.GROUP, addressed=True)
    assert reply is not None
    assert "/help" in reply.text


async def test_too_many_questions_get_one_notice_then_silence(knowledge: KnowledgeTwin) -> None:
    memory = MemoryAdapter(Bot(knowledge, limits=Limits(asker=2, chat=60, clock=lambda: 0.0)))
    replies = [await memory.say("who scored?") for _ in range(4)]
    assert [reply.text if reply else None for reply in replies[2:]] == [TOO_MUCH, None]
    assert len(knowledge.asked) == 2


async def test_a_fault_is_apologised_for_and_logged_without_the_text(memory: MemoryAdapter) -> None:
    with capture_logs() as lines:
        reply = await memory.say("break")
    [line] = lines
    assert reply is not None
    assert line["id"] in reply.text
    assert line["error"] == "RuntimeError"
    assert "twin.py" in line["where"]
    assert "break" not in [value for key, value in line.items() if key != "where"]


async def test_the_log_holds_the_text_when_the_owner_wants_it(knowledge: KnowledgeTwin) -> None:
    with capture_logs() as lines:
        await MemoryAdapter(Bot(knowledge, manners=Manners(log_texts=True))).say("break")
    assert lines[0]["text"] == "break"


async def test_and_the_bot_tells_so(knowledge: KnowledgeTwin) -> None:
    reply = await MemoryAdapter(Bot(knowledge, manners=Manners(log_texts=True))).say("/privacy")
    assert reply is not None
    assert "written to the log" in reply.text
