"""Kill reading at random points and see what it leaves: `python -m bench.kills FOLDER [KILLS] [--light]`.

The articles of FOLDER are read twice: undisturbed, and by a process that is killed (SIGKILL) again and again, in rounds
until there have been KILLS. Half of the articles come from a watched folder, half from a sitemap on this machine. After
every kill each article in the store has to be whole, and after every round all facts have to be those of the
undisturbed reading. With --light a reader without a language pipeline reads: the way into the store is the same.
"""

from __future__ import annotations

import asyncio
import os
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from knowledge import Article, Bounds, Knowledge
from knowledge.articles import files
from knowledge.knowledge import reader
from knowledge.reading.read import Passage, Read
from knowledge.store import Store
from knowledge.topics import discover
from knowledge.topics.goals.statement import Goal
from tests.standins.site import Sent, Site, site

BOUNDS = Bounds(private=True, pause=0.0)
SCORED = re.compile(r"(\w+) scored")

PER_ROUND = 30
"""Kills that are meant to fall into one reading of everything."""

State = Mapping[str, Sequence[str]]
"""By path, what the store has of an article: its digest, and all that it states."""


class LightReader:
    """Finds goals by a pattern: it takes next to no time."""

    def read(self, article: Article) -> Read:
        """A goal for whoever is said to have scored."""
        teams = ("Inter", "Napoli")
        goals = [
            Goal(
                article=article.ref,
                evidence=found[0],
                start=found.start(),
                end=found.end(),
                player=found[1],
                team="Inter",
                teams=teams,
                date=article.date,
            )
            for found in SCORED.finditer(article.text)
        ]
        return Read(article, tuple(goals), (Passage(0, len(article.text), article.text),))

    def read_all(self, articles: Iterable[Article]) -> Iterator[Read]:
        """The same for many."""
        return map(self.read, articles)


@dataclass(frozen=True)
class Sources:
    """Where the articles are, and how they are read."""

    locations: Sequence[str]
    light: bool

    def start(self, database: Path) -> subprocess.Popen[bytes]:
        """A process that takes in what is new."""
        return subprocess.Popen(  # noqa: S603 - it is this program
            [sys.executable, "-m", "bench.kills", "--once", str(database), str(int(self.light)), *self.locations],
            stdout=subprocess.DEVNULL,
        )

    async def opened(self, database: Path) -> Knowledge:
        """The store, to be read by the light reader or the real one."""
        topics = discover()
        kinds = {kind.model_fields["type"].default: kind for topic in topics for kind in topic.statements}
        store = await Store.open(f"sqlite:///{database}", kinds)
        return Knowledge(store, topics, make=LightReader if self.light else reader)


def say(line: str) -> None:
    """Print one measure."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


async def once(sources: Sources, database: Path) -> None:
    """What the killed process does."""
    async with await sources.opened(database) as knowledge:
        await knowledge.feeds.refresh(sources.locations, bounds=BOUNDS)


async def stated(sources: Sources, database: Path) -> State:
    """What the store has of each article: its text, and all that was read in it."""
    async with await sources.opened(database) as knowledge:
        said: dict[str, list[str]] = {
            path: [digest]
            for path, digest in (await knowledge._store.digests()).items()  # noqa: SLF001 - a measure
        }
        for statement in await knowledge.statements():
            said[statement.article.path].append(statement.model_dump_json(exclude={"article": {"also"}}))
        return said


async def facts(database: Path) -> list[str]:
    """All facts, after what an interrupted reading left unmerged was merged."""
    async with await Knowledge.open(f"sqlite:///{database}") as knowledge:
        return [fact.model_dump_json() for fact in await knowledge.facts()]


def finish(sources: Sources, database: Path) -> None:
    """Take in all there is, undisturbed: a listing is worked off look by look."""
    before = -1
    while (count := landed(database)) != before:
        before = count
        if code := sources.start(database).wait():
            sys.exit(f"a reading that nobody disturbed ended with {code}")


def killed(sources: Sources, database: Path, growth: int) -> bool:
    """Whether the process was killed, some moments after it had landed so many articles, before it ended by itself."""
    process = sources.start(database)
    before = landed(database)
    while process.poll() is None and landed(database) - before < growth:
        time.sleep(0.02)
    time.sleep(random.uniform(0.0, 2.0))  # noqa: S311 - nothing secret
    if process.poll() is not None:
        return False
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    return True


def landed(database: Path) -> int:
    """How many articles are in the store, whoever is writing to it."""
    try:
        with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
            count: int = connection.execute("SELECT count(*) FROM articles").fetchone()[0]
    except sqlite3.Error:
        return 0
    return count


def prepare(folder: Path, articles: Sequence[Path], served: Site) -> Sequence[str]:
    """Half of the articles in a folder, half behind a sitemap."""
    pages = {}
    for number, path in enumerate(articles):
        if number % 2:
            shutil.copy(path, folder / f"{number:05}{path.suffix}")
        else:
            pages[f"/{number:05}"] = Sent(path.read_bytes(), headers={"content-type": "text/markdown"})
    urls = "".join(f"<url><loc>{page}</loc><lastmod>2024-03-10</lastmod></url>" for page in pages)
    served.pages |= {**pages, "/map.xml": Sent(f"<urlset>{urls}</urlset>", headers={"content-type": "text/xml"})}
    return [str(folder), served / "map.xml"]


def disturbed(sources: Sources, database: Path, whole: State, kills: int) -> Counter[str]:
    """What killing did to one reading of everything, at most so many times."""
    most = 2 * len(whole) // PER_ROUND
    counts: Counter[str] = Counter()
    found: State = {}
    while found.keys() != whole.keys() and counts["kills"] < kills:
        counts["kills"] += killed(sources, database, random.randrange(most))  # noqa: S311 - nothing secret
        found = asyncio.run(stated(sources, database))
        counts["half-read"] += sum(said != whole.get(path) for path, said in found.items())
        say(f"kill {counts['kills']}: {len(found)} articles are there, {counts['half-read']} half-read")
    finish(sources, database)
    found = asyncio.run(stated(sources, database))
    counts["lost"] += len(whole.keys() - found.keys())
    counts["doubled"] += len(found.keys() - whole.keys())
    return counts


def main(source: Path, kills: int, *, light: bool) -> None:
    """Measure, and print what is found."""
    random.seed(1)
    total = Counter(dict.fromkeys(("kills", "rounds", "half-read", "lost", "doubled", "other facts"), 0))
    with tempfile.TemporaryDirectory() as name, site() as served:
        (folder := Path(name) / "articles").mkdir()
        articles = files.find(source)
        sources = Sources(prepare(folder, articles, served), light)
        begun = time.monotonic()
        finish(sources, Path(name) / "whole.db")
        taken = time.monotonic() - begun
        whole, held = asyncio.run(stated(sources, Path(name) / "whole.db")), asyncio.run(facts(Path(name) / "whole.db"))
        say(f"undisturbed: {len(whole)} articles of {len(articles)} files, {len(held)} facts, {taken:.0f} s")
        while total["kills"] < kills:
            database = Path(name) / f"round{total['rounds']}.db"
            total.update(disturbed(sources, database, whole, kills - total["kills"]))
            total["rounds"] += 1
            total["other facts"] += asyncio.run(facts(database)) != held
            say(", ".join(f"{name}: {count}" for name, count in total.items()))


if __name__ == "__main__":
    if "--once" in sys.argv:
        _, _, path_, light_, *locations_ = sys.argv
        asyncio.run(once(Sources(locations_, bool(int(light_))), Path(path_)))
    else:
        given = [each for each in sys.argv[1:] if each != "--light"]
        main(Path(given[0]), int(given[1]) if len(given) > 1 else 50, light="--light" in sys.argv)
