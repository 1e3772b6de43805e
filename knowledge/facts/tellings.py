"""What the articles say of one fact, each statement made when it is looked at."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import overload

from knowledge.articles import ArticleRef
from knowledge.statement import Statement


class Tellings(Sequence[Statement]):
    """The statements that tell a fact, in a fixed order.

    Both iterables are gone through once, and only where they are asked for: of most facts that are looked up no more
    than the merged statement is told, and of many of the others only in which articles they stand.
    """

    def __init__(self, articles: Iterable[ArticleRef], statements: Iterable[Statement]) -> None:
        self._articles = articles
        self._statements = statements

    @cached_property
    def articles(self) -> tuple[ArticleRef, ...]:
        """The article of each statement."""
        return tuple(self._articles)

    @cached_property
    def statements(self) -> tuple[Statement, ...]:
        """The statements themselves. StoreError: their topic has another shape by now."""
        return tuple(self._statements)

    @overload
    def __getitem__(self, at: int) -> Statement: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Statement, ...]: ...
    def __getitem__(self, at: int | slice) -> Statement | tuple[Statement, ...]:
        return self.statements[at]

    def __len__(self) -> int:
        return len(self.articles)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Tellings | tuple) and self.statements == tuple(other)

    def __hash__(self) -> int:
        return hash(self.statements)

    def __repr__(self) -> str:
        return repr(self.statements)
