"""Keeping up: the store's facts are merged anew where what they rest on has changed."""

from __future__ import annotations

import asyncio

from knowledge.facts import merge
from knowledge.store import Store


async def bring_up_to_date(store: Store) -> None:
    """Merge the facts anew where articles or corrections have come or gone since they were merged."""
    if await store.stale():
        revision = await store.revision()
        corrections = [kept.correction for kept in await store.corrections()]
        merged = await asyncio.to_thread(merge, await store.statements(), corrections)
        await store.replace(merged, revision)
