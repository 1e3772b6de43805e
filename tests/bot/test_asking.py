"""docs/asking.md holds what it shows: every dialogue in it is talked through, over the articles it names."""

from __future__ import annotations

import datetime as dt
import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.adapters.memory import MemoryAdapter
from bot.adapters.plain import block, source
from bot.commands import MANAGING, OWN
from bot.core import Bot
from bot.messages import Reply
from bot.records import Records
from knowledge import Knowledge, Refusal
from knowledge.topics import discover
from tests.subprocesses import TOUCHLINE, output

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docs" / "asking.md").read_text("utf-8")
_STORE = "`docs/asking`"
"""What the document says from where its dialogues go over the articles beside it."""


@dataclass
class Turn:
    """What is said, or the button that is pressed, and the first lines of what comes back."""

    said: str
    shown: list[str] = field(default_factory=list)


def dialogues(text: str) -> list[list[Turn]]:
    """The dialogues of a part of the document, a block each."""
    return [list(_turns(block)) for block in re.findall(r"```text\n(.*?)```", text, re.DOTALL)]


def _turns(block: str) -> Iterator[Turn]:
    turn: Turn | None = None
    for line in block.splitlines():
        if line.startswith("> "):
            if turn:
                yield turn
            turn = Turn(line.removeprefix("> "))
        elif turn:
            turn.shown.append(line)
    if turn:
        yield turn


_STARTER, _OWN = (dialogues(part) for part in TEXT.split(_STORE, 1))


@pytest.fixture(scope="session")
def cups_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SQLite file with the articles of docs/asking: not to be changed."""
    path = tmp_path_factory.mktemp("cups") / "touchline.db"
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("TOUCHLINE_DATABASE_URL", f"sqlite:///{path}")
        output(TOUCHLINE, "ingest", ROOT / "docs" / "asking")
    return path


def lines(reply: Reply | None) -> list[str]:
    """A reply as the document shows it: its text, its sources, its buttons."""
    if reply is None:
        return []
    buttons = " ".join(f"[{button.label}]" for button in reply.buttons if button.label != "Wrong?")
    return [*reply.text.splitlines(), *(f"– {source(each)}" for each in reply.sources), *([buttons] if buttons else [])]


def cut(told: list[str], shown: list[str]) -> list[str]:
    """The first lines of a reply, each broken off with “…” where the line that shows it is."""
    return [
        line if line.endswith("…") and whole.startswith(line.removesuffix("…").rstrip()) else whole
        for whole, line in zip(told, shown, strict=False)
    ]


async def talk(database: Path, today: dt.date, turns: list[Turn]) -> None:
    """Say every line of a dialogue in one chat and compare what comes back with what is shown."""
    async with await Knowledge.open(f"sqlite:///{database}", today=lambda: today) as knowledge:
        memory = MemoryAdapter(Bot(knowledge, records=Records.open()))
        for turn in turns:
            pressed = turn.said.startswith("[")
            reply = await (memory.press(turn.said.strip("[]")) if pressed else memory.say(turn.said))
            assert cut(lines(reply), turn.shown) == turn.shown, turn.said


@pytest.mark.parametrize("turns", _STARTER, ids=lambda turns: turns[0].said)
async def test_over_the_starter_articles(starter_database: Path, turns: list[Turn]) -> None:
    await talk(starter_database, dt.date(2021, 12, 1), turns)


@pytest.mark.parametrize("turns", _OWN, ids=lambda turns: turns[0].said)
async def test_over_the_articles_beside_it(cups_database: Path, turns: list[Turn]) -> None:
    await talk(cups_database, dt.date(2024, 5, 1), turns)


async def test_the_readme_begins_with_what_the_terminal_shows(starter_database: Path) -> None:
    shown = re.search(r"((?:^    .*\n)+)", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE)
    turns = list(_turns(textwrap.dedent(shown[0]))) if shown else []
    assert len(turns) >= 4
    async with await Knowledge.open(f"sqlite:///{starter_database}", today=lambda: dt.date(2021, 12, 1)) as knowledge:
        memory = MemoryAdapter(Bot(knowledge))
        for turn in turns:
            reply = await memory.say(turn.said)
            assert reply is not None
            assert block(reply).split() == " ".join(turn.shown).split(), turn.said


def test_every_command_is_shown_with_a_reply() -> None:
    shown = {turn.said.split()[0].removeprefix("/") for turns in (*_STARTER, *_OWN) for turn in turns if turn.shown}
    commands = {command.name for topic in discover() for command in topic.commands}
    commands |= {command.name for command in (*OWN, *MANAGING)}
    assert commands - shown == set()


_WORDS = {
    Refusal.UNKNOWN_NAME: "No article on record names “",
    Refusal.NO_ARTICLE: "No article on ",
    Refusal.NOT_REPORTED: " is reported in the ",
    Refusal.AMBIGUOUS: "Which one do you mean: ",
    Refusal.NOT_UNDERSTOOD: "I could not make out what to look for.",
}


@pytest.mark.parametrize("refusal", Refusal)
def test_every_refusal_is_shown(refusal: Refusal) -> None:
    assert any(_WORDS[refusal] in line for turns in (*_STARTER, *_OWN) for turn in turns for line in turn.shown)


def test_there_is_much_to_talk_about() -> None:
    assert sum(len(turns) for turns in (*_STARTER, *_OWN)) >= 150
