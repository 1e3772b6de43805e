"""Passages: the sentences of all articles, found by their words and by whom they are about.

A passage is about the people and teams it names, the sides of its match, and who says it.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from heapq import nsmallest
from itertools import islice
from typing import Any

from pydantic_core import from_json, to_json
from sqlalchemy import Connection, bindparam, delete, func, select

from knowledge.names import fold
from knowledge.reading.read import Passage
from knowledge.store import typed
from knowledge.store.bulk import insert_all
from knowledge.store.rows import StoredPassage
from knowledge.store.tables import articles, passage_words, passages

NEWEST = 500
"""Passages with a word that are looked at, the newest: it keeps a search at a few milliseconds in a store of any size.

(FTS5's own bm25 goes through all passages of every word: a second for "the" in a million.)
"""

WORDS = 5
"""Words that a search goes by, the longest: by and large they are the rarest (Zipf's law of abbreviation)."""

_WORD = re.compile(r"[^\W_]+")
_COLUMNS = (
    articles.c.ref,
    passages.c.index,
    passages.c.start,
    passages.c.end,
    func.substr(articles.c.text, passages.c.start + 1, passages.c.end - passages.c.start),
    passages.c.names,
    passages.c.teams,
    passages.c.speaker,
)
_NEWEST = select(
    func.json_group_array(  # one row to fetch, not one for each passage
        select(passage_words.c.rowid)
        .where(passage_words.c.passage_words.op("MATCH")(bindparam("condition")))
        .order_by(passage_words.c.rowid.desc())
        .limit(bindparam("most"))
        .subquery()
        .c.rowid
    )
)
_OF_ARTICLES = (
    select(*_COLUMNS)
    .join_from(passages, articles)
    .where(articles.c.path.in_(bindparam("paths", expanding=True)))
    .order_by(articles.c.path, passages.c.index)
)
_OF_IDS = (
    select(passages.c.id, *_COLUMNS)
    .join_from(passages, articles)
    .where(passages.c.id.in_(bindparam("ids", expanding=True)))
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


def of(connection: Connection, paths: Collection[str]) -> dict[str, list[StoredPassage]]:
    """All passages of each of these articles, in order."""
    found: dict[str, list[StoredPassage]] = {path: [] for path in paths}
    for row in connection.execute(_OF_ARTICLES, {"paths": list(paths)}).all():
        passage = _passage(row)
        found[passage.article.path].append(passage)
    return found


def search(connection: Connection, words: Sequence[str], about: Collection[str], limit: int) -> list[StoredPassage]:
    """Passages with any of the words, those about any of the names first; each lot by the rarity of the words it has.

    Of equals the newest comes first. Without words: the newest passages about the names.
    """
    said = sorted({f"text : {phrase}" for word in words if (phrase := _phrase(word))}, key=lambda one: (-len(one), one))
    whom = " OR ".join(f'"{key}"' for name in about if (key := _key(name)))
    by_name = [f"about : ({whom}) AND {one}" for one in said] or [f"about : ({whom})"] if whom else []
    ranks = _ranks(connection, by_name[:WORDS], limit)
    if len(ranks) < limit:
        others = _ranks(connection, said[:WORDS], limit)
        ranks |= {id_: rank for id_, rank in others.items() if id_ not in ranks}
    return _ranked(connection, dict(islice(ranks.items(), limit)))


def speaking_of(connection: Connection, words: Collection[str], limit: int) -> dict[str, list[StoredPassage]]:
    """For each word that stands in any passage, the newest passages with it."""
    ids = {word: _newest(connection, f"text : {phrase}", limit) for word in words if (phrase := _phrase(word))}
    known = dict.fromkeys((id_ for found in ids.values() for id_ in found), 0.0)
    rows = dict(zip(known, _ranked(connection, known), strict=True))
    return {word: [rows[id_] for id_ in found] for word, found in ids.items() if found}


def _ranks(connection: Connection, conditions: Sequence[str], limit: int) -> dict[int, float]:
    """The best passages that meet any condition: the negative sum of the rarities of the conditions they meet."""
    hits = [ids for condition in conditions if (ids := _newest(connection, condition, NEWEST))]
    last = max((ids[0] for ids in hits), default=0)
    ranks: defaultdict[int, float] = defaultdict(float)
    for ids in hits:
        rarity = _rarity(ids, last)
        for id_ in ids:
            ranks[id_] -= rarity
    return {-newest: rank for rank, newest in nsmallest(limit, ((rank, -id_) for id_, rank in ranks.items()))}


def _newest(connection: Connection, condition: str, limit: int) -> list[int]:
    """The newest passages that meet a condition, newest first."""
    found = connection.execute(_NEWEST, {"condition": condition, "most": limit}).scalar_one()
    return sorted(from_json(found), reverse=True)


def _rarity(ids: Sequence[int], last: int) -> float:
    """Inverse document frequency (Spärck Jones 1972): how often is told by how far back the newest passages reach."""
    return math.log(1 + (last - ids[-1] + 1) / len(ids)) if len(ids) == NEWEST else math.log(1 + last / len(ids))


def _ranked(connection: Connection, ranks: Mapping[int, float]) -> list[StoredPassage]:
    found = {id_: _passage(row, ranks[id_]) for id_, *row in connection.execute(_OF_IDS, {"ids": list(ranks)})}
    return [found[id_] for id_ in ranks]


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


def _passage(row: Sequence[Any], rank: float = 0.0) -> StoredPassage:
    index, start, end, text, names, teams, speaker = row[1:]
    return StoredPassage(
        article=typed.ref(row[0]),
        index=index,
        start=start,
        end=end,
        text=text,
        names=tuple(from_json(names)),
        teams=tuple(from_json(teams)),
        speaker=speaker,
        rank=rank,
    )
