"""The door that every topic comes in by, the built-in ones as well as anyone else's.

A topic is a package under `knowledge.topics` whose `__init__` exposes `topic`. It holds its statement types, how they
are read, its commands with examples, how questions ask for it and how answers tell it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from knowledge.answering.query import Ask, Query
    from knowledge.answering.telling import Told
    from knowledge.facts.fact import Fact
    from knowledge.reading.sentence import Sentence
    from knowledge.statement import Statement


@dataclass(frozen=True, slots=True)
class Command:
    """A slash command as every platform publishes it.

    `takes` names what may follow ("player", "team", "match", "name"), which is what autocompletion offers; `examples`
    are complete messages that work, shown in help and run as tests.
    """

    name: str
    summary: str
    takes: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()


class Topic(Protocol):
    """A family of facts and all that belongs to it."""

    name: str
    statements: tuple[type[Statement], ...]
    commands: tuple[Command, ...]

    def read(self, sentence: Sentence) -> Iterable[Statement]:
        """Everything of this topic that one sentence says. Called once for each sentence, in the article's order."""
        ...

    def asks(self, question: str) -> Ask | None:
        """What a free-text question (folded: lower case, no accents) wants of this topic, or None when it is not for it."""
        ...

    def tell(self, query: Query, facts: Sequence[Fact]) -> Told | None:
        """The facts that answer the query in words, or None when they do not hold the answer."""
        ...
