from __future__ import annotations

import os
import sys
import time
from collections.abc import AsyncIterator, Iterable, Iterator
from pathlib import Path
from subprocess import PIPE, Popen

import pytest

from knowledge.articles import Article
from knowledge.errors import ArticleError, ReadingError
from knowledge.ingestion import workers
from knowledge.ingestion.streams import chain, chunks, take
from knowledge.reading.read import Read
from tests.knowledge.ingestion.twin import ReaderTwin, make


async def stream(number: int, text: str = "Rossi scored.") -> AsyncIterator[Article]:
    for at in range(number):
        yield Article(path=f"{at:03}", text=text)


class Dies(ReaderTwin):
    """Ends its whole process at the first article."""

    def read_all(self, articles: Iterable[Article]) -> Iterator[Read]:
        os._exit(1)


class TellsItsProcess(ReaderTwin):
    """Reads into the title which process it is."""

    def read(self, article: Article) -> Read:
        return super().read(article.model_copy(update={"title": str(os.getpid())}))


@pytest.mark.parametrize("number", [0, 1, workers.HANDFUL, workers.HANDFUL + 30])
async def test_reads_every_article_in_order(number: int) -> None:
    read = [outcome async for outcome in workers.read(stream(number), make)]
    assert [outcome.article.path for outcome in read if isinstance(outcome, Read)] == [
        f"{at:03}" for at in range(number)
    ]


async def processes(number: int) -> set[str | None]:
    read = [outcome async for outcome in workers.read(stream(number), TellsItsProcess)]
    return {outcome.article.title for outcome in read if isinstance(outcome, Read)}


async def test_a_handful_is_read_here_and_more_in_other_processes() -> None:
    assert await processes(workers.HANDFUL) == {str(os.getpid())}
    assert str(os.getpid()) not in await processes(workers.HANDFUL + 1)


async def test_one_article_that_fails_costs_no_other() -> None:
    several = chain([Article(path="bad", text="They trip.")], stream(3))
    read = [outcome async for outcome in workers.read(several, make)]
    assert [type(outcome) for outcome in read] == [ArticleError, Read, Read, Read]


async def test_says_so_when_a_process_ends() -> None:
    with pytest.raises(ReadingError, match="ingest again to go on"):
        async for _ in workers.read(stream(workers.HANDFUL + 1), Dies):
            pass


async def test_streams_are_taken_in_parts() -> None:
    async def count(most: int) -> AsyncIterator[int]:
        for number in range(most):
            yield number

    numbers = count(7)
    assert await take(numbers, 2) == [0, 1]
    assert [part async for part in chunks(chain([10], numbers), 3)] == [[10, 2, 3], [4, 5, 6]]
    assert await take(numbers, 5) == []


READING = """
import asyncio
from tests.knowledge.ingestion.test_workers import Slow, stream
from knowledge.ingestion.workers import read

async def main():
    async for outcome in read(stream(200), Slow):
        print(outcome.article.title, flush=True)

if __name__ == "__main__":
    asyncio.run(main())
"""


class Slow(TellsItsProcess):
    """Takes its time over each article."""

    def read(self, article: Article) -> Read:
        time.sleep(0.05)
        return super().read(article)


def test_reading_processes_end_with_the_one_they_read_for(tmp_path: Path) -> None:
    (tmp_path / "reading.py").write_text(READING)
    here = os.environ | {"PYTHONPATH": "."}
    with Popen([sys.executable, tmp_path / "reading.py"], stdout=PIPE, text=True, env=here) as one:
        assert one.stdout
        worker = int(one.stdout.readline())
        one.kill()
    for _ in range(500):
        if not alive(worker):
            break
        time.sleep(0.01)
    assert not alive(worker)


def alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True
