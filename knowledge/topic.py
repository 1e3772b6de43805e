"""The door that every topic comes in by, the built-in ones as well as anyone else's.

A topic is a package under `knowledge.topics` whose `__init__` exposes `topic`. It holds its statement types, how they
are read, its commands with examples, how questions ask for it and how answers tell it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Protocol

from knowledge.answering.questions.ask import Ask
from knowledge.answering.questions.asking import Pattern, first

if TYPE_CHECKING:
    from knowledge.answering.questions.query import Query
    from knowledge.answering.replying.telling import Told
    from knowledge.facts.fact import Fact
    from knowledge.reading.reading import Reading
    from knowledge.reading.sentence import Sentence
    from knowledge.reading.teams.bonds import Bond
    from knowledge.statement import Statement


@dataclass(frozen=True, slots=True)
class Command:
    """A slash command as every platform publishes it.

    `takes` names what may follow ("player", "team", "match", "name"), which is what autocompletion offers; `examples`
    are complete messages that work, shown in help and run as tests; `ask` is what the command wants, None where it
    asks about the store itself.
    """

    name: str
    summary: str
    takes: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    ask: Ask | None = None


class Topic(Protocol):
    """A family of facts and all that belongs to it."""

    @property
    def name(self) -> str:
        """The topic's name, which is its package's."""
        ...

    @property
    def statements(self) -> tuple[type[Statement], ...]:
        """Its statement types."""
        ...

    @property
    def commands(self) -> tuple[Command, ...]:
        """Its slash commands."""
        ...

    def read(self, sentence: Sentence) -> Iterable[Statement]:
        """Everything of this topic that one sentence says. Called once for each sentence, in the article's order."""
        ...

    def asks(self, question: str) -> Ask | None:
        """What a free-text question wants of this topic, or None when it is not for it (see `Query.masked`)."""
        ...

    def tell(self, query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
        """The facts that answer the ask in words, or None when they do not hold the answer."""
        ...


Reader = Callable[["Sentence"], Iterable["Statement"]]
Bonder = Callable[["Reading", Sequence["Statement"]], Iterable[Sequence["Bond"]]]
Concluder = Callable[["Reading", Sequence["Statement"]], Sequence["Statement"]]
Teller = Callable[["Query", "Ask", Sequence["Fact"]], "Told | None"]


def reading(package: str) -> Reader:
    """The `read` of a package's module `reading`, loaded with the first sentence: answering starts without it."""
    load = cache(import_module)
    return lambda sentence: load(f"{package}.reading").read(sentence)


def bonding(package: str) -> Bonder:
    """The `bonds` of a package's module `bonds`, loaded in the same way."""
    load = cache(import_module)
    return lambda article, statements: load(f"{package}.bonds").bonds(article, statements)


def concluding(package: str) -> Concluder:
    """The `conclude` of a package's module `conclusions`, loaded in the same way."""
    load = cache(import_module)
    return lambda article, statements: load(f"{package}.conclusions").conclude(article, statements)


@dataclass(frozen=True)
class RuleTopic:
    """A topic put together from rules: the patterns of its questions, a function that reads and one that tells."""

    name: str
    statements: tuple[type[Statement], ...]
    commands: tuple[Command, ...]
    patterns: tuple[Pattern, ...]
    reader: Reader
    teller: Teller
    bonder: Bonder = lambda _article, _statements: ()
    concluder: Concluder = lambda _article, statements: statements
    by_sides: bool = False  # whether it reads sentences again once it is known for whom their people play

    def read(self, sentence: Sentence) -> Iterable[Statement]:
        """What the reading rules find in a sentence."""
        return self.reader(sentence)

    def bonds(self, reading: Reading, statements: Sequence[Statement]) -> Iterable[Sequence[Bond]]:
        """What statements tell together of whose its players are (`knowledge.reading.teams.bonds`)."""
        return self.bonder(reading, statements)

    def conclude(self, reading: Reading, statements: Sequence[Statement]) -> Sequence[Statement]:
        """The statements as they stand once all of the article's are known (`knowledge.reading.conclusions`)."""
        return self.concluder(reading, statements)

    def asks(self, question: str) -> Ask | None:
        """The ask of the first pattern that fits the question."""
        return first(self.patterns, question)

    def tell(self, query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
        """What the telling rules make of the facts."""
        return self.teller(query, ask, facts)
