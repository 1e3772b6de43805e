"""How long answers take while the store is refreshed: `python -m bench.busy [ARTICLES [DATABASE]]`.

A made-up season of that many articles (12,500 unless told otherwise) is the store; a DATABASE that is there already is
taken as it is, and grows. Fans' questions are put to it while nothing else goes on. They are put again while `touchline
feeds refresh`, in a process of its own as `touchline run` starts it, reads thirty more reports from a folder, merges
them with all the others and puts all facts anew; and once more after that. Times are those of the clock: what somebody
who asks has to wait.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import sys
import tempfile
import time
from asyncio.subprocess import PIPE
from collections.abc import Iterable
from itertools import cycle, islice
from pathlib import Path

from bench.scale import QUESTIONS, occasions, say
from bench.season import CHANCE, League, reports
from bot.aside import TOUCHLINE
from bot.collecting import collect_seldom
from knowledge import Article, Knowledge
from knowledge.ingestion import bring_up_to_date
from knowledge.ingestion.version import reader_version
from knowledge.store import Store
from knowledge.topics import discover

COMING = 30
"""Articles that the refresh brings."""

ROUNDS = 60
"""Matches asked about, each in every kind of question."""

PAUSE = 0.005
"""Seconds between an answer and the next question."""


async def filled(store: Store, number: int) -> list[Article]:
    """Save so many articles, unless they are there, and merge what they state; the articles that are yet to come."""
    season = reports(League.made(), number + COMING)
    known = await store.digests()
    for read in islice(season, number):
        if read.article.path not in known:
            await store.save(read, reader_version())
    await bring_up_to_date(store)
    return [read.article for read in season]


def written(articles: Iterable[Article], folder: Path) -> None:
    """Put articles into a folder, each in a file."""
    for article in articles:
        head = f'---\ntitle: "{article.title}"\ndate: {article.date}\nsource: {article.source}\n---\n'
        (folder / Path(article.path).name).write_text(f"{head}\n{article.text}\n", "utf-8")


async def asked(known: Knowledge, questions: Iterable[str], until: asyncio.Task[int] | None = None) -> list[float]:
    """Milliseconds that each answer takes; of no more questions than there are, or until something is done."""
    taken: list[float] = []
    for question in questions:
        if until is not None and until.done():
            break
        begun = time.perf_counter()
        await known.ask(question)
        taken.append((time.perf_counter() - begun) * 1_000)
        await asyncio.sleep(PAUSE)
    return taken


def told(name: str, taken: list[float]) -> None:
    """Tell the middle, the end and the worst of what was measured."""
    cuts = statistics.quantiles(taken, n=100)
    say(f"{name}: {len(taken)} answers, p50 {cuts[49]:.1f} ms, p99 {cuts[98]:.1f} ms, longest {max(taken):.1f} ms")


async def refreshed(url: str) -> int:
    """Let `touchline feeds refresh` run beside; its exit code."""
    settings = {**os.environ, "TOUCHLINE_DATABASE_URL": url}
    process = await asyncio.create_subprocess_exec(
        *TOUCHLINE, "feeds", "refresh", "--background", env=settings, stdout=PIPE
    )
    await process.communicate()
    return process.returncode or 0


async def measure(number: int, path: Path, folder: Path) -> None:
    """Ask the store at `path`, while nothing goes on and while it is refreshed from `folder`."""
    url = f"sqlite:///{path}"
    kinds = {kind.model_fields["type"].default: kind for topic in discover() for kind in topic.statements}
    store = await Store.open(url, kinds)
    written(await filled(store, number), folder)
    about = await occasions(store, ROUNDS)
    await store.close()
    every = [form.format(**vars(each)) for form in QUESTIONS for each in about]
    CHANCE.shuffle(every)
    async with await Knowledge.open(url) as known:
        await known.feeds.add(str(folder))
        await asked(known, every[:20])
        collect_seldom()
        told("before", await asked(known, every))
        begun, merged = time.perf_counter(), await known.merged()
        refresh = asyncio.create_task(refreshed(url))
        told("meanwhile", await asked(known, cycle(every), refresh))
        if await refresh or await known.merged() == merged:
            raise SystemExit("nothing was refreshed")
        say(f"refresh: {time.perf_counter() - begun:.0f} s")
        told("after", await asked(known, every))


def main() -> None:
    """Measure on a store of its own, thrown away at the end, unless one is named."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 12_500
    with tempfile.TemporaryDirectory() as own:
        folder = Path(own) / "coming"
        folder.mkdir()
        asyncio.run(measure(number, Path(sys.argv[2]) if len(sys.argv) > 2 else Path(own) / "busy.db", folder))


if __name__ == "__main__":
    main()
