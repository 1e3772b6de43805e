"""One request at a time to a host, and a pause between two."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class Pace:
    """Keeps the pauses between requests to one host; different hosts never wait for each other."""

    def __init__(self) -> None:
        self._turns: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._free: defaultdict[str, float] = defaultdict(float)

    @asynccontextmanager
    async def turn(self, host: str, pause: float) -> AsyncIterator[None]:
        """Waits for one's turn with a host; the next comes `pause` seconds after this one has ended."""
        now = asyncio.get_running_loop().time
        async with self._turns[host]:
            await asyncio.sleep(self._free[host] - now())
            try:
                yield
            finally:
                self._free[host] = now() + pause
