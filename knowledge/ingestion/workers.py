"""Reading on all cores: the language pipeline is loaded once in each process, articles go there in chunks."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import aclosing
from functools import cache
from multiprocessing.process import BaseProcess
from typing import Protocol

from knowledge.articles import Article
from knowledge.errors import ArticleError, ReadingError
from knowledge.ingestion.streams import chain, chunks, take
from knowledge.reading.read import Read

CHUNK = 8
"""Articles that a process reads at a time: about a second's work, so that progress is seen and little is lost."""

HANDFUL = 24
"""Up to so many articles are read in this process: starting others, each with a pipeline, would take longer."""


class Reads(Protocol):
    """What reads: `knowledge.reading.reader.Reader`, or its stand-in in tests."""

    def read(self, article: Article) -> Read:
        """Everything one article states."""
        ...

    def read_all(self, articles: Iterable[Article]) -> Iterator[Read]:
        """The same for many, in their order."""
        ...


Make = Callable[[], Reads]
"""Builds the reader. A function of a module, so that other processes can import it."""

Outcome = Read | ArticleError


async def read(articles: AsyncIterator[Article], make: Make) -> AsyncGenerator[Outcome, None]:
    """Each article read, in their order. One that the reader fails on comes as an error, and the rest goes on.

    Raises:
        ReadingError: a reading process has ended.
    """
    first = await take(articles, HANDFUL + 1)
    executor = _processes() if len(first) > HANDFUL else ThreadPoolExecutor(1)
    try:
        async with aclosing(_read_ahead(executor, make, chunks(chain(first, articles), CHUNK))) as read_ahead:
            async for outcomes in read_ahead:
                for outcome in outcomes:
                    yield outcome
    except BrokenProcessPool:
        raise ReadingError("a reading process has ended, perhaps for want of memory: ingest again to go on") from None
    finally:
        executor.shutdown(cancel_futures=True)


async def _read_ahead(
    executor: Executor, make: Make, parts: AsyncIterator[Sequence[Article]]
) -> AsyncGenerator[Sequence[Outcome], None]:
    """Keeps two chunks a core under way, so that no core waits and no more articles are in memory than it takes."""
    loop = asyncio.get_running_loop()
    under_way: deque[asyncio.Future[Sequence[Outcome]]] = deque()
    try:
        async for part in parts:
            under_way.append(loop.run_in_executor(executor, _read, make, part))
            if len(under_way) > 2 * _cores():
                yield await under_way.popleft()
        while under_way:
            yield await under_way.popleft()
    finally:
        for chunk in under_way:
            if not chunk.cancel():
                chunk.exception()  # whatever it was, another chunk has told it already


def _read(make: Make, articles: Sequence[Article]) -> Sequence[Outcome]:
    reader = _reader(make)
    try:
        return list(reader.read_all(articles))
    except Exception:  # noqa: BLE001 - one article that a rule trips over must not cost the others
        return [_read_one(reader, article) for article in articles]


def _read_one(reader: Reads, article: Article) -> Outcome:
    try:
        return reader.read(article)
    except Exception as error:  # noqa: BLE001 - as above
        return ArticleError(article.path, f"could not be read ({type(error).__name__}: {error}); please report this")


@cache
def _reader(make: Make) -> Reads:
    return make()


def _processes() -> Executor:
    spawn = multiprocessing.get_context("spawn")  # forking a process that has threads may hang
    return ProcessPoolExecutor(_cores(), mp_context=spawn, initializer=_stand_by)


def _stand_by() -> None:
    """Ctrl-C reaches every process of a terminal; the first one decides what is finished. Without it, nothing is."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with, args=(multiprocessing.parent_process(),), daemon=True).start()


def _end_with(parent: BaseProcess | None) -> None:
    if parent:
        parent.join()
        os._exit(1)  # the parent was killed: nobody is left to read for


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
