"""Over the starter articles, through every layer: what docs/asking.md does not show of what a newcomer may meet."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.adapters.memory import MemoryAdapter
from bot.core import Bot
from knowledge import Command, Knowledge
from knowledge.topics import discover
from tests.bot.dialogue import verify_dialogue

COMMANDS: list[Command] = [command for topic in discover() for command in topic.commands]
DIALOGUES = {
    "somebody who played there, and something that he did elsewhere": [
        ("/scorers Inter Napoli", "Ivan Perisic"),
        ("why was perisics goal ruled out?", "Matteo Darmian was offside"),
    ],
    "one side's goals of the match before": [
        ("/scorers Inter Shakhtar", "Edin Dzeko"),
        ("who got the shakhtar one?", "No goal"),
    ],
    "a short name that two may bear": [("/goals Kane", "No article on record names “Kane”")],
    "a match that no article tells of, and a player who scored in others": [
        ("did Lautaro score for Inter vs Chelsea?", "No article on Inter–Chelsea"),
    ],
    "who leads of all, whatever was asked before": [
        ("who scored the own goal in the derby?", "de Vrij"),
        ("top scorer", "Edin Dzeko and Hakan Calhanoglu: 3 goals each on record."),
        ("has Mbappe been booked?", "No article on record names “Mbappe”"),
    ],
    "a team and no more": [("Inter", "Inter: 8 matches with a result on record.")],
    "a player and no more": [("Lautaro", "2 penalties taken")],
    "two teams and no more": [
        ("Inter Napoli", "Inter beat Napoli 3-2"),
        ("Inter v Milan", "AC Milan and Inter drew 1-1"),
    ],
    "a name that no article has, in a sentence": [("has Mbappe been booked?", "No article on record names “Mbappe”")],
    "a count of this season that no article gives": [
        ("how many goals has Dzeko scored this season?", "No count for the season is told; 3 goals on record"),
    ],
    "the score at half time, which no fact holds": [("what was the score at half time in the derby?", "“")],
    "a name that no article has": [("/goals Mbappe", "No article on record names")],
    "a match that no article tells of": [("/result Chelsea Arsenal", "No article on")],
    "what a source says": [("/result Inter Napoli", "3-2"), ("/sources", "The last answer rests on 3 articles")],
}


@pytest.fixture
async def starter(starter_database: Path) -> AsyncIterator[MemoryAdapter]:
    """The bot in memory, over the starter articles."""
    async with await Knowledge.open(f"sqlite:///{starter_database}") as knowledge:
        yield MemoryAdapter(Bot(knowledge))


@pytest.mark.parametrize("lines", DIALOGUES.values(), ids=DIALOGUES.keys())
async def test_dialogue(starter: MemoryAdapter, lines: list[tuple[str, str | None]]) -> None:
    await verify_dialogue(starter, lines)


async def test_one_missed_penalty_has_two_sources(starter: MemoryAdapter) -> None:
    reply = await starter.say("/penalties Lautaro")
    assert reply is not None
    assert reply.text.count("saved by") == 1
    assert {"Terrace Post, 8 Nov 2021", "Touchline Gazette, 7 Nov 2021"} <= {line.label for line in reply.sources}


def test_every_command_shows_how_it_is_used() -> None:
    assert len(COMMANDS) >= 12
    assert [command.name for command in COMMANDS if not command.examples] == []


@pytest.mark.parametrize("example", [text for command in COMMANDS if command.takes for text in command.examples])
async def test_every_example_of_a_command_is_answered(starter: MemoryAdapter, example: str) -> None:
    """An example is one message that works: on the starter articles it gets an answer that names its sources."""
    reply = await starter.say(example)
    assert reply is not None
    assert reply.sources, reply.text


async def test_what_is_on_record_is_told(starter: MemoryAdapter) -> None:
    reply = await starter.say("/coverage")
    assert reply is not None
    assert reply.text.startswith("On record: 10 articles (3–28 Nov 2021)")


async def test_names_are_suggested(starter: MemoryAdapter, starter_database: Path) -> None:
    async with await Knowledge.open(f"sqlite:///{starter_database}") as knowledge:
        assert "Lautaro Martinez" in await knowledge.complete("laut", ("player",))
        assert "Napoli" in await knowledge.complete("nap", ("team",))
