"""Taking asynchronous streams in parts."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")


async def take(stream: AsyncIterator[T], most: int) -> list[T]:
    """The next items of a stream, fewer where it ends; it can be gone on with."""
    taken: list[T] = []
    while len(taken) < most:
        try:
            taken.append(await anext(stream))
        except StopAsyncIteration:
            break
    return taken


async def chunks(stream: AsyncIterator[T], size: int) -> AsyncIterator[list[T]]:
    """The stream in lists of that size; the last may be shorter."""
    while chunk := await take(stream, size):
        yield chunk


async def chain(first: Iterable[T], rest: AsyncIterator[T]) -> AsyncIterator[T]:
    """The first items and then the rest."""
    for item in first:
        yield item
    async for item in rest:
        yield item


async def together(streams: Iterable[AsyncIterator[T]], at_once: int) -> AsyncIterator[T]:
    """The items of all streams as they come, so many streams side by side. What one raises is raised here."""
    left = iter(streams)
    items: asyncio.Queue[T | _End] = asyncio.Queue(1)

    async def drain() -> None:
        try:
            for stream in left:
                async for item in stream:
                    await items.put(item)
        except Exception as error:  # noqa: BLE001 - it is raised where the items are taken
            await items.put(_End(error))
        else:
            await items.put(_End())

    running = [asyncio.create_task(drain()) for _ in range(at_once)]
    try:
        ended = 0
        while ended < len(running):
            item = await items.get()
            if not isinstance(item, _End):
                yield item
            elif item.error:
                raise item.error
            else:
                ended += 1
    finally:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)


@dataclass(frozen=True, slots=True)
class _End:
    """The end of a stream, and what it ended with."""

    error: Exception | None = None
