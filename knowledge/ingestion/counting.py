"""Counting what becomes of each look, while articles are taken in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from knowledge.errors import ArticleError
from knowledge.ingestion.known import Standing
from knowledge.ingestion.summary import Summary
from knowledge.store.rows import Coverage

Progress = Callable[[int, int], None]
"""Called with how many articles are done and how many there are, as far as is known by then."""


class Counts:
    """How many looks are expected, and what came of those that are done; `on_progress` is told of each."""

    def __init__(self, on_progress: Progress | None = None) -> None:
        self._on_progress = on_progress or (lambda done, total: None)
        self._expected = 0
        self._of: Counter[Standing] = Counter()
        self._problems: list[ArticleError] = []

    def expect(self, count: int) -> None:
        """So many more looks are to come, or fewer."""
        self._expected += count

    def count(self, standing: Standing) -> None:
        """One more article is done with."""
        self._of[standing] += 1
        self._step()

    def fail(self, problem: ArticleError) -> None:
        """One more could not be taken in."""
        self._problems.append(problem)
        self._step()

    def _step(self) -> None:
        done = self._of.total() + len(self._problems)
        self._on_progress(done, max(done, self._expected))

    def summary(self, coverage: Coverage, seconds: float) -> Summary:
        """What all of it came to; `coverage` is what the store holds now."""
        return Summary(
            new=self._of[Standing.NEW],
            changed=self._of[Standing.CHANGED],
            unchanged=self._of[Standing.UNCHANGED],
            reread=self._of[Standing.REREAD],
            foreign=self._of[Standing.FOREIGN],
            withdrawn=self._of[Standing.WITHDRAWN],
            copies=self._of[Standing.COPY],
            statements=coverage.statements,
            facts=coverage.facts,
            seconds=seconds,
            problems=tuple(self._problems),
        )
