from __future__ import annotations

from collections.abc import Collection, Mapping

from knowledge.articles.visit import Visit


class Remembering:
    """A memory at hand, by which a test tells the time as well."""

    def __init__(self) -> None:
        self.kept: dict[str, Visit] = {}
        self.now = 1_000_000.0

    def clock(self) -> float:
        return self.now

    async def visits(self, locations: Collection[str]) -> Mapping[str, Visit]:
        return {location: self.kept[location] for location in locations if location in self.kept}
