from __future__ import annotations

import re
from pathlib import Path

import pytest

from knowledge.ingestion.version import fingerprint, reader_version
from tests.knowledge.articles.test_files import written


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A package with a rule, a name file and a room that has nothing to do with reading."""
    for name in ("statement.py", "reading/rule.py", "names/data/clubs.toml", "store/tables.py"):
        written(tmp_path, name, "one")
    return tmp_path


def places(house: Path) -> list[Path]:
    return [house / room for room in ("statement.py", "reading", "names")]


@pytest.mark.parametrize("name", ["statement.py", "reading/rule.py", "reading/new.py", "names/data/clubs.toml"])
def test_changes_with_what_decides_how_articles_are_read(house: Path, name: str) -> None:
    before = fingerprint(places(house), [])
    written(house, name, "two")
    assert fingerprint(places(house), []) != before


@pytest.mark.parametrize("name", ["store/tables.py", "reading/__pycache__/rule.pyc", "reading/notes.md"])
def test_stays_with_anything_else(house: Path, name: str) -> None:
    before = fingerprint(places(house), [])
    written(house, name, "two")
    assert fingerprint(places(house), []) == before


def test_changes_with_the_language_pipeline(house: Path) -> None:
    assert fingerprint(places(house), ["spacy 3.8.7"]) != fingerprint(places(house), ["spacy 3.8.8"])


def test_touchlines_own_is_short() -> None:
    assert re.fullmatch(r"[0-9a-f]{16}", reader_version())
