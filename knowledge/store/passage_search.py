"""Passages found by their words and by whom they are about."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Collection, Sequence
from heapq import nsmallest
from typing import Any

from pydantic_core import from_json
from sqlalchemy import Connection, bindparam, func, select

from knowledge.store import typed
from knowledge.store.bulk import each, values
from knowledge.store.passages import key, phrase
from knowledge.store.prepared import Prepared
from knowledge.store.rows import StoredPassage
from knowledge.store.tables import articles, passage_words, passages

Ranks = Sequence[tuple[int, float]]
"""Passages by their ids, the best first, each with its rank: the lower, the better."""

NEWEST = 500
"""Passages with a word that are looked at, the newest: it keeps a search at a few milliseconds in a store of any size.

(FTS5's own bm25 goes through all passages of every word: a second for "the" in a million.)
"""

WORDS = 5
"""Words that a search goes by, the longest: by and large they are the rarest (Zipf's law of abbreviation)."""

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
_NEWEST = Prepared(
    select(
        func.json_group_array(  # one row to fetch, not one for each passage
            select(passage_words.c.rowid)
            .where(passage_words.c.passage_words.op("MATCH")(bindparam("condition")))
            .order_by(passage_words.c.rowid.desc())
            .limit(bindparam("most"))
            .subquery()
            .c.rowid
        )
    )
)
_OF_ARTICLES = Prepared(
    select(*_COLUMNS)
    .join_from(passages, articles)
    .where(articles.c.path.in_(each("paths")))
    .order_by(articles.c.path, passages.c.index)
)
_NAMING = Prepared(
    select(articles.c.path)
    .join_from(passage_words, passages, passages.c.id == passage_words.c.rowid)
    .join(articles)
    .where(passage_words.c.passage_words.op("MATCH")(bindparam("condition")))
    .distinct()
)
_PATHS = Prepared(
    select(passages.c.id, articles.c.path).join_from(passages, articles).where(passages.c.id.in_(each("ids")))
)
_OF_IDS = Prepared(select(passages.c.id, *_COLUMNS).join_from(passages, articles).where(passages.c.id.in_(each("ids"))))


def of(connection: Connection, paths: Collection[str]) -> dict[str, list[StoredPassage]]:
    """All passages of each of these articles, in order."""
    found: dict[str, list[StoredPassage]] = {path: [] for path in paths}
    for row in _OF_ARTICLES.rows(connection, paths=values(paths)):
        passage = _passage(row)
        found[passage.article.path].append(passage)
    return found


def best(connection: Connection, words: Sequence[str], about: Collection[str], limit: int) -> Ranks:
    """Passages with any of the words about any of the names, else about whomever, by the rarity of the words they have.

    Of equals the newest comes first. Without words: the newest passages about the names.
    """
    said = sorted({f"text : {quoted}" for word in words if (quoted := phrase(word))}, key=lambda one: (-len(one), one))
    whom = _about(about)
    by_name = [f"{whom} AND {one}" for one in said] or [whom] if whom else []
    return _ranks(connection, by_name[:WORDS], limit) or _ranks(connection, said[:WORDS], limit)


def ranked(connection: Connection, ranks: Ranks) -> list[StoredPassage]:
    """The passages themselves, in that order; without those that have gone since."""
    ids, known = [id_ for id_, _ in ranks], dict(ranks)
    found = {id_: _passage(row, known[id_]) for id_, *row in _OF_IDS.rows(connection, ids=values(ids))}
    return [found[id_] for id_ in ids if id_ in found]


def paths(connection: Connection, ranks: Ranks) -> list[str]:
    """The articles of these passages, the one first whose passages have the best ranks together."""
    ids, known = [id_ for id_, _ in ranks], dict(ranks)
    together: defaultdict[str, float] = defaultdict(float)
    for id_, path in _PATHS.rows(connection, ids=values(ids)):
        together[path] += known[id_]
    return sorted(together, key=lambda path: (together[path], path))


def naming(connection: Connection, names: Collection[str]) -> list[str]:
    """The paths of the articles with a passage about any of the names, in order."""
    whom = _about(names)
    return sorted(_NAMING.column(connection, condition=whom)) if whom else []


def _about(names: Collection[str]) -> str:
    """What FTS5 takes for "about any of these"; empty when there is nobody."""
    whom = " OR ".join(f'"{word}"' for name in names if (word := key(name)))
    return f"about : ({whom})" if whom else ""


def speaking_of(connection: Connection, words: Collection[str], limit: int) -> dict[str, list[StoredPassage]]:
    """For each word that stands in any passage, the newest passages with it."""
    ids = {word: _newest(connection, f"text : {quoted}", limit) for word in words if (quoted := phrase(word))}
    known = list(dict.fromkeys(id_ for found in ids.values() for id_ in found))
    rows = dict(zip(known, ranked(connection, [(id_, 0.0) for id_ in known]), strict=True))
    return {word: [rows[id_] for id_ in found] for word, found in ids.items() if found}


def _ranks(connection: Connection, conditions: Sequence[str], limit: int) -> Ranks:
    """The best passages that meet any condition: the negative sum of the rarities of the conditions they meet."""
    hits = [ids for condition in conditions if (ids := _newest(connection, condition, NEWEST))]
    last = max((ids[0] for ids in hits), default=0)
    ranks: defaultdict[int, float] = defaultdict(float)
    for ids in hits:
        rarity = _rarity(ids, last)
        for id_ in ids:
            ranks[id_] -= rarity
    return [(-newest, rank) for rank, newest in nsmallest(limit, ((rank, -id_) for id_, rank in ranks.items()))]


def _newest(connection: Connection, condition: str, limit: int) -> list[int]:
    """The newest passages that meet a condition, newest first."""
    (found,) = _NEWEST.column(connection, condition=condition, most=limit)
    return sorted(from_json(found), reverse=True)


def _rarity(ids: Sequence[int], last: int) -> float:
    """Inverse document frequency (Spärck Jones 1972): how often is told by how far back the newest passages reach."""
    return math.log(1 + (last - ids[-1] + 1) / len(ids)) if len(ids) == NEWEST else math.log(1 + last / len(ids))


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
