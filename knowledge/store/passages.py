"""Passages: the sentences of all articles, found by their words and by whom they are about.

A passage is about the people and teams it names, the sides of its match, and who says it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Any

from pydantic_core import from_json, to_json
from sqlalchemy import Connection, delete, func, literal, select

from knowledge.names import fold
from knowledge.reading.read import Passage
from knowledge.store.articles import REF, ref
from knowledge.store.bulk import insert_all
from knowledge.store.rows import StoredPassage
from knowledge.store.tables import articles, passage_words, passages

COMMON = 5_000
"""A word in so many passages is common: a search goes by its rarer words, and by common ones in the newest only.

Ranking costs about 2 µs a passage, so this bounds a search to some 10 ms in a store of any size.
"""

_WORD = re.compile(r"[^\W_]+")
_COLUMNS = (
    *REF,
    passages.c.index,
    passages.c.start,
    passages.c.end,
    func.substr(articles.c.text, passages.c.start + 1, passages.c.end - passages.c.start),
    passages.c.names,
    passages.c.teams,
    passages.c.speaker,
)


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


def of(connection: Connection, path: str) -> list[StoredPassage]:
    """All passages of an article, in order."""
    some = select(*_COLUMNS, literal(0.0)).join_from(passages, articles).where(articles.c.path == path)
    return [_passage(row) for row in connection.execute(some.order_by(passages.c.index))]


def search(connection: Connection, words: Sequence[str], about: Collection[str], limit: int) -> list[StoredPassage]:
    """Passages with any of the words, those about any of the names first, each lot by bm25."""
    said = [phrase for word in words if (phrase := _phrase(word))]
    whom = [f'"{key}"' for name in about if (key := _key(name))]
    found = _best(connection, said, whom, limit) if whom else []
    if said and len(found) < limit:
        others = _best(connection, _rare(connection, said) or said, [], limit)
        found += [passage for passage in others if passage not in found]
    return found[:limit]


def _best(connection: Connection, said: Sequence[str], whom: Sequence[str], limit: int) -> list[StoredPassage]:
    columns = [f"{name} : ({' OR '.join(some)})" for name, some in (("about", whom), ("text", said)) if some]
    matching = passage_words.c.passage_words.op("MATCH")(" AND ".join(columns))
    newest = select(passage_words.c.rowid).where(matching).order_by(passage_words.c.rowid.desc()).limit(COMMON)
    oldest = select(func.min(newest.subquery().c.rowid)).scalar_subquery()
    hits = select(passage_words.c.rowid, passage_words.c.rank).where(matching, passage_words.c.rowid >= oldest)
    best = hits.order_by(passage_words.c.rank).limit(limit).subquery()
    some = select(*_COLUMNS, best.c.rank).join_from(best, passages, passages.c.id == best.c.rowid).join(articles)
    return [_passage(row) for row in connection.execute(some.order_by(best.c.rank, passages.c.id))]


def _rare(connection: Connection, said: Sequence[str]) -> list[str]:
    return [phrase for phrase in said if _count(connection, phrase) < COMMON]


def _count(connection: Connection, phrase: str) -> int:
    matching = passage_words.c.passage_words.op("MATCH")(f"text : {phrase}")
    some = select(passage_words.c.rowid).where(matching).limit(COMMON).subquery()
    return connection.execute(select(func.count()).select_from(some)).scalar_one()


def _phrase(word: str) -> str:
    """A word as FTS5 takes it, quoted; a word with an apostrophe becomes a phrase. Empty when nothing is left."""
    parts = _WORD.findall(fold(word))
    return f'"{" ".join(parts)}"' if parts else ""


def _key(name: str) -> str:
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
    about = {_key(name) for name in (*passage.names, *passage.teams, passage.speaker or "")}
    return {"rowid": identity, "text": fold(passage.text), "about": " ".join(sorted(about))}


def _passage(row: Sequence[Any]) -> StoredPassage:
    index, start, end, text, names, teams, speaker, rank = row[len(REF) :]
    return StoredPassage(
        article=ref(*row[: len(REF)]),
        index=index,
        start=start,
        end=end,
        text=text,
        names=tuple(from_json(names)),
        teams=tuple(from_json(teams)),
        speaker=speaker,
        rank=rank,
    )
