from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from knowledge.ingestion.streams import together


async def counted(name: str, most: int, ended: list[str] | None = None) -> AsyncIterator[str]:
    try:
        for number in range(most):
            await asyncio.sleep(0)
            yield f"{name}{number}"
    finally:
        if ended is not None:
            ended.append(name)


@pytest.mark.parametrize("at_once", [1, 2, 8])
async def test_gives_everything_each_stream_in_its_order(at_once: int) -> None:
    found = [item async for item in together((counted(name, 3) for name in "abc"), at_once)]
    assert sorted(found) == ["a0", "a1", "a2", "b0", "b1", "b2", "c0", "c1", "c2"]
    assert all([item for item in found if item[0] == name] == [f"{name}{n}" for n in range(3)] for name in "abc")


async def test_one_that_waits_holds_up_no_other() -> None:
    async def waiting() -> AsyncIterator[str]:
        await asyncio.sleep(3600)
        yield "never"

    async def three(stream: AsyncIterator[str]) -> list[str]:
        return [await anext(stream) for _ in range(3)]

    both = together([waiting(), counted("a", 3)], 2)
    assert await asyncio.wait_for(three(both), 5) == ["a0", "a1", "a2"]


async def test_what_a_stream_raises_is_raised() -> None:
    async def failing() -> AsyncIterator[str]:
        yield "one"
        raise LookupError("none left")

    with pytest.raises(LookupError, match="none left"):
        _ = [item async for item in together([failing(), counted("a", 2)], 2)]
