"""What the articles say of one fact, each statement made when it is looked at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import overload

from knowledge.articles import ArticleRef
from knowledge.statement import Statement


class Tellings(Sequence[Statement]):
    """The statements that tell a fact, in a fixed order.

    `articles` has the article of each. The statements are gone through once, and only where they are asked for: of most
    facts that are looked up no more than the merged statement is told, and in which articles they stand.
    """

    def __init__(self, articles: Iterable[ArticleRef], statements: Iterable[Statement]) -> None:
        self.articles = tuple(articles)
        self._statements = statements

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

    def __iter__(self) -> Iterator[Statement]:
        return iter(self.statements)

    def __len__(self) -> int:
        return len(self.articles)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Tellings | tuple) and self.statements == tuple(other)

    def __hash__(self) -> int:
        return hash(self.statements)

    def __repr__(self) -> str:
        return repr(self.statements)
