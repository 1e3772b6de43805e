"""Taking asynchronous streams in parts."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
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
