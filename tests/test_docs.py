"""The documents hold what they promise: the topic that docs/topics.md writes is read, asked for and told."""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import knowledge.topics
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
