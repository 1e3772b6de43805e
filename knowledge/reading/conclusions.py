"""Conclusions: what an article states once all that its sentences tell is known.

A report may leave the result of its match to the headline and to the goals it tells.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from knowledge.reading.reading import Reading
    from knowledge.statement import Statement


@runtime_checkable
class Concluding(Protocol):
    """A topic that states more, or otherwise, once everything that the article's sentences tell is known."""

    def conclude(self, reading: Reading, statements: Sequence[Statement]) -> Sequence[Statement]:
        """The article's statements of all topics, those of this one as they stand beside the others."""
        ...


def concluded(reading: Reading, statements: Sequence[Statement], topics: Iterable[object]) -> Sequence[Statement]:
    """The statements after every topic has drawn its conclusions."""
    for topic in topics:
        if isinstance(topic, Concluding):
            statements = topic.conclude(reading, statements)
    return statements
