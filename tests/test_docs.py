"""The documents hold what they promise: what they show comes out so, and what they name is there."""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import knowledge.topics
from bot.adapters.memory import MemoryAdapter
from bot.adapters.plain import block
from bot.core import Bot
from bot.readable import fact_line, statement_line
from knowledge import Article, Knowledge
from knowledge.ingestion import workers

ROOT = Path(__file__).parent.parent
_FILE = re.compile(r"## .*?`knowledge/topics/attendances/(?P<name>\w+\.py)`\n.*?```python\n(?P<code>.*?)```", re.DOTALL)


@pytest.fixture
def attendances(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The topic of the document, in a folder beside the built-in topics."""
    files = list(_FILE.finditer((ROOT / "docs" / "topics.md").read_text("utf-8")))
    assert len(files) == 5
    (tmp_path / "attendances").mkdir()
    for file in files:
        (tmp_path / "attendances" / file["name"]).write_text(file["code"], "utf-8")
    monkeypatch.setattr(knowledge.topics, "__path__", [*knowledge.topics.__path__, str(tmp_path)])
    _forget()
    importlib.invalidate_caches()
    yield
    _forget()
    for name in [name for name in sys.modules if name.startswith("knowledge.topics.attendances")]:
        del sys.modules[name]


def _forget() -> None:
    """Let the topics be found anew, by the reader that earlier tests have left as well."""
    knowledge.topics.discover.cache_clear()
    workers._reader.cache_clear()


@pytest.mark.usefixtures("attendances")
async def test_a_topic_is_one_package_found_by_itself(tmp_path: Path) -> None:
    text = "Inter beat Napoli 3-2 at San Siro. A crowd of 61,308 saw Inter beat Napoli."
    async with await Knowledge.open(f"sqlite:///{tmp_path}/docs.db") as known:
        await known.ingest([Article(path="crowd.md", text=text)])
        answer, _ = await known.ask("/attendance Inter Napoli")
        free, _ = await known.ask("what was the attendance at inter napoli?")
    assert answer.answered
    assert answer.text.startswith("61,308 people watched")
    assert free.text == answer.text


async def test_two_articles_go_the_way_that_is_described(tmp_path: Path) -> None:
    text = (ROOT / "docs" / "reading.md").read_text("utf-8")
    files = dict(re.findall(r"`(\w+\.md)`, of .*?```markdown\n(.*?)```", text, re.DOTALL))
    shown = [block.splitlines() for block in re.findall(r"```text\n(.*?)```", text, re.DOTALL)]
    assert (len(files), len(shown)) == (2, 3)
    for name, content in files.items():
        (tmp_path / name).write_text(content, "utf-8")
    async with await Knowledge.open(f"sqlite:///{tmp_path}/docs.db") as known:
        await known.ingest([str(tmp_path)])
        stated = [statement_line(each, "").removesuffix(" ()") for each in await known.statements()]
        facts = [fact_line(each).split(" ", 1)[1] for each in await known.facts()]
        memory = MemoryAdapter(Bot(known))
        reply = await memory.say(shown[2][0].removeprefix("> "))
    assert stated == shown[0]
    assert facts == shown[1]
    assert reply is not None
    assert block(reply).splitlines() == shown[2][1:]


_PATH = re.compile(r"`((?:knowledge|bot|docs|benchmarks|deploy)/[\w/.*]+)`")
_FILE_OF_A_ROOM = re.compile(r"`((?:\w+/)?\w+\.py)`")


@pytest.mark.parametrize(
    "document", [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))], ids=lambda it: it.name
)
def test_what_a_document_names_is_there(document: Path) -> None:
    named = {path for path in _PATH.findall(document.read_text("utf-8")) if "attendances" not in path}
    assert [path for path in named if not any(ROOT.glob(path.rstrip("/")))] == []


def test_what_the_way_names_is_there() -> None:
    named = set(_FILE_OF_A_ROOM.findall((ROOT / "docs" / "reading.md").read_text("utf-8")))
    assert len(named) >= 25
    assert [path for path in named if not any(ROOT.glob(f"knowledge/**/{path}"))] == []
