"""Whole dialogues over the starter articles: what a newcomer meets in the first chat, through every layer."""

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
    "an own goal and its minute": [
        ("who scored the own goal in the derby?", "de Vrij"),
        ("and which minute?", "17"),
    ],
    "a penalty told by three articles is one": [("/penalties Lautaro", "saved by")],
    "a result": [("/result Inter Napoli", "Inter beat Napoli 3-2")],
    "takers in their order": [("/takers Inter", "Lautaro Martinez")],
    "a name half remembered": [("lautarro goals", "Lautaro Martinez scored")],
    "an accent nobody types": [("/penalties calhanoglu", "Calhanoglu")],
    "another player of the same question": [("/penalties Lautaro", "Lautaro"), ("and Calhanoglu?", "Calhanoglu")],
    "what another player did, after who": [
        ("who missed the pen in the derby?", "Lautaro Martinez had a penalty saved"),
        ("and Calhanoglu?", "Hakan Calhanoglu scored a penalty"),
    ],
    "a nickname": [("/result Nerazzurri Partenopei", "3-2")],
    "somebody who played there, and something that he did elsewhere": [
        ("/scorers Inter Napoli", "Ivan Perisic"),
        ("why was perisics goal ruled out?", "Matteo Darmian was offside"),
    ],
    "one side's goals of the match before": [
        ("/scorers Inter Shakhtar", "Edin Dzeko"),
        ("who got the shakhtar one?", "No goal"),
    ],
    "nobody named": [("who scored?", "Of which player, team or match?")],
    "a fan of nobody knows whom": [("did we win?", "Which club are “we”?")],
    "what comes next": [("/next Inter", "Inter v Spezia (Serie A, 1 Dec 2021).\nInter v Roma (Serie A, 4 Dec 2021)")],
    "a short name that two may bear": [("/goals Kane", "No article on record names “Kane”")],
    "a match that no article tells of, and a player who scored in others": [
        ("did Lautaro score for Inter vs Chelsea?", "No article on Inter–Chelsea"),
    ],
    "who leads": [("top scorer", "Edin Dzeko: 3 goals on record.")],
    "who leads of all, whatever was asked before": [
        ("who scored the own goal in the derby?", "de Vrij"),
        ("top scorer", "Edin Dzeko: 3 goals on record."),
        ("has Mbappe been booked?", "No article on record names “Mbappe”"),
    ],
    "who leads in something else": [("who has missed most penalties?", "Lautaro Martinez: 1 penalty on record.")],
    "all there is of a kind": [
        (
            "list all red cards",
            "Nikola Milenkovic was sent off (second yellow card, 73') — Juventus 1-0 Fiorentina",
        )
    ],
    "a kind by what became of it": [("which penalties were saved?", "saved by Ciprian Tatarusanu")],
    "everything on a day": [("results on 24 Nov 2021", "Inter beat Shakhtar Donetsk 2-0")],
    "a team and no more": [("Inter", "Inter: 9 matches with a result on record.")],
    "a player and no more": [("Lautaro", "2 penalties taken")],
    "two teams and no more": [
        ("Inter Napoli", "Inter beat Napoli 3-2"),
        ("Inter v Milan", "AC Milan and Inter drew 1-1"),
    ],
    "when a team last won": [("when did Inter last win?", "Inter beat Venezia 2-0 (Serie A, 27 Nov 2021)")],
    "a win that is not on record": [
        ("when did Inter last beat Milan?", "No win of Inter against AC Milan is on record")
    ],
    "a name that no article has, in a sentence": [("has Mbappe been booked?", "No article on record names “Mbappe”")],
    "a count of this season that no article gives": [
        ("how many goals has Dzeko scored this season?", "3 goals on record"),
    ],
    "the score at half time, which no fact holds": [("what was the score at half time in the derby?", "“")],
    "a quote": [("/quotes Inzaghi", "I am not happy with the result")],
    "a reason": [("why did Stefan de Vrij miss the match against Napoli?", "thigh")],
    "a name that no article has": [("/goals Mbappe", "No article on record names")],
    "a match that no article tells of": [("/result Chelsea Arsenal", "No article on")],
    "an event that no article reports": [("/cards Handanovic", "No card is reported")],
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
