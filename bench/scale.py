"""How fast a large store answers: `python -m bench.scale [ARTICLES [DATABASE]]`.

Fills a store with that many made-up match reports (100,000 unless told otherwise, which takes half an hour), three on
each match, as if they had been read, and merges what they state; a DATABASE that is there already is only asked. Then
fans' questions are put to it, each about a match and a player on record or about none, and beside each the same words
to SQLite's own full-text search, ranked by bm25: what an answer costs more than a search. Times are those of the
process, so that other work on the machine does not count.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import re
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.season import CHANCE, League, reports
from bot.collecting import collect_seldom
from knowledge import Knowledge
from knowledge.facts import merge
from knowledge.names import fold
from knowledge.store import Store
from knowledge.topics import discover

QUESTIONS = (
    "/goals {player}",
    "/cards {player}",
    "/player {player}",
    "/result {home} {away}",
    "/scorers {home} {away}",
    "/match {home} {away}",
    "/team {home}",
    "who scored in {home} against {away}?",
    "who scored for {home} against {away} on {day}?",
    "how many goals has {player} scored?",
    "did {player} score against {away}?",
    "when did {home} last beat {away}?",
    "has {player} ever been sent off?",
    "why was {player} booked against {away}?",
    "top scorer",
    "who has scored most against {away}?",
    "biggest win",
    "/goals Xyzzy Nobody",
    "/penalties {player}",
)
ROUNDS = 60  # every question is asked so often, each time about another match
SEARCHED = 10  # a full-text search is made for one question in so many: ranking the common words takes its time
_FULL_TEXT = """
    SELECT rowid FROM passage_words WHERE passage_words MATCH ? ORDER BY bm25(passage_words) LIMIT 10
"""


def say(line: str) -> None:
    """Print one measure."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


@dataclass(frozen=True)
class Occasion:
    """A match on record and somebody who scored in it."""

    home: str
    away: str
    day: str
    player: str


async def occasions(store: Store, number: int) -> list[Occasion]:
    """Matches of any day, with the scorer of one of their goals."""
    found: list[Occasion] = []
    while len(found) < number:
        since = dt.date(2005, 8, 1) + dt.timedelta(days=CHANCE.randrange(7000))
        for match in await store.matches((), since, since, limit=3):
            for goal in (await store.facts(types=["goal"], matches=[match.id]))[:1]:
                player, team = str(getattr(goal.value, "player", "")), str(getattr(goal.value, "team", ""))
                away = next(each for each in match.teams if each != team)
                found.append(Occasion(team, away, f"{match.date}", player))
    return found[:number]


async def fill(store: Store, number: int) -> None:
    """Save the articles and merge what they state."""
    begun = time.perf_counter()
    for read in reports(League.made(), number):
        await store.save(read)
    say(f"save: {(time.perf_counter() - begun) / number * 1000:.1f} ms an article")
    begun = time.perf_counter()
    merged = merge(await store.statements())
    say(f"merge: {len(merged.facts):,} facts in {time.perf_counter() - begun:.0f} s")
    begun = time.perf_counter()
    await store.replace(merged)
    say(f"replace: {time.perf_counter() - begun:.0f} s")


async def asked(known: Knowledge, questions: list[str]) -> Iterator[float]:
    """Milliseconds that each answer takes."""
    taken: list[float] = []
    for question in questions:
        begun = time.process_time()
        await known.ask(question)
        taken.append((time.process_time() - begun) * 1_000)
    return iter(taken)


def searched(path: Path, questions: list[str]) -> Iterator[float]:
    """Milliseconds that a full-text search for each question's words takes."""
    connection = sqlite3.connect(path)
    for question in questions:
        words = " OR ".join(f'"{word}"' for word in re.findall(r"\w{4,}", fold(question)))
        begun = time.process_time()
        connection.execute(_FULL_TEXT, (words,)).fetchall()
        yield (time.process_time() - begun) * 1_000
    connection.close()


def told(name: str, taken: Iterator[float]) -> None:
    """Tell the middle and the ends of what was measured."""
    cuts = statistics.quantiles(taken, n=100)
    say(f"{name}: p50 {cuts[49]:.1f} ms, p95 {cuts[94]:.1f} ms, p99 {cuts[98]:.1f} ms")


async def measure(number: int, path: Path) -> None:
    """Fill the store at `path` with that many articles, unless there are none to add, then ask it."""
    kinds = {kind.model_fields["type"].default: kind for topic in discover() for kind in topic.statements}
    store = await Store.open(f"sqlite:///{path}", kinds)
    if number:
        await fill(store, number)
    known = await store.coverage()
    say(f"store: {known.articles:,} articles, {known.facts:,} facts")
    about = await occasions(store, ROUNDS)
    await store.close()
    asking = {form: [form.format(**vars(each)) for each in about] for form in QUESTIONS}
    every = [question for questions in asking.values() for question in questions]
    CHANCE.shuffle(every)
    async with await Knowledge.open(f"sqlite:///{path}") as knowledge:
        await asked(knowledge, every[:20])
        collect_seldom()  # as `touchline run` does
        told(f"{len(every)} answers", await asked(knowledge, every))
        told(f"{len(every[::SEARCHED])} full-text searches", searched(path, every[::SEARCHED]))
        for form, questions in asking.items():
            told(f"  {form}", await asked(knowledge, questions))


def main() -> None:
    """Measure on a store of its own, thrown away at the end, unless one is named."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(folder) / "scale.db"
        asyncio.run(measure(0 if path.exists() else number, path))
        say(f"size: {path.stat().st_size / 1e6:,.0f} MB")


if __name__ == "__main__":
    main()
