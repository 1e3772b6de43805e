"""Passages: the sentences of all articles, filed under their words and whom they are about.

A passage is about the people and teams it names, the sides of its match, and who says it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pydantic_core import to_json
from sqlalchemy import Connection, delete, func, select

from knowledge.names import fold
from knowledge.reading.read import Passage
from knowledge.store.bulk import insert_all
from knowledge.store.tables import articles, passage_words, passages

_WORD = re.compile(r"[^\W_]+")


def put(connection: Connection, article: int, found: Sequence[Passage]) -> None:
    """Keep the passages of an article."""
    first = 1 + (connection.execute(select(func.max(passages.c.id))).scalar() or 0)
    insert_all(connection, passages, (_row(first + at, article, at, passage) for at, passage in enumerate(found)))
    insert_all(connection, passage_words, (_words(first + at, passage) for at, passage in enumerate(found)))


def drop(connection: Connection, path: str) -> None:
    """Forget the passages of an article."""
    rows = select(passages.c.id).join(articles).where(articles.c.path == path)
    connection.execute(delete(passage_words).where(passage_words.c.rowid.in_(rows)))
    connection.execute(delete(passages).where(passages.c.id.in_(rows)))


def phrase(word: str) -> str:
    """A word as FTS5 takes it, quoted; a word with an apostrophe becomes a phrase. Empty when nothing is left."""
    parts = _WORD.findall(fold(word))
    return f'"{" ".join(parts)}"' if parts else ""


def key(name: str) -> str:
    """A name as the one word that it is filed under."""
    return "".join(_WORD.findall(fold(name)))


def _row(identity: int, article: int, index: int, passage: Passage) -> dict[str, object]:
    return {
        "id": identity,
        "article": article,
        "index": index,
        "start": passage.start,
        "end": passage.end,
        "names": to_json(passage.names).decode(),
        "teams": to_json(passage.teams).decode(),
        "speaker": passage.speaker,
    }


def _words(identity: int, passage: Passage) -> dict[str, object]:
    about = {key(name) for name in (*passage.names, *passage.teams, passage.speaker or "")}
    return {"rowid": identity, "text": fold(passage.text), "about": " ".join(sorted(about))}
