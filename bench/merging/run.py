"""One run over the gold set: what was read of it and what that was merged into, beside what the gold holds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from bench.merging.conll import Cluster
from bench.merging.gold import Mention, Report, reports
from knowledge.facts import Merged, merge
from knowledge.knowledge import reader
from knowledge.statement import Statement

Told = tuple[str, Mention]
"""The path of a report and one thing that it tells."""

TYPES = frozenset({"result", "goal", "penalty", "card", "assist"})
"""What the gold lists whole."""


@dataclass(frozen=True)
class Run:
    """`stated` are the statements read, by article; `merged` is what became of them."""

    gold: Sequence[Report]
    stated: Mapping[str, list[Statement]]
    merged: Merged

    @property
    def reports(self) -> int:
        """How many reports there are."""
        return len(self.gold)

    @cached_property
    def matches(self) -> int:
        """How many real matches they tell of."""
        return len({mention.event for _, mention in self.mentions if mention.type == "result"})

    @cached_property
    def mentions(self) -> list[Told]:
        """All that the gold says is told."""
        return [(report.article.path, mention) for report in self.gold for mention in report.mentions]

    @cached_property
    def read(self) -> dict[Told, Statement]:
        """The statement for each of the mentions that were read."""
        found = ((told, told[1].told_in(self.stated[told[0]])) for told in self.mentions)
        return {told: statement for told, statement in found if statement is not None}

    @property
    def missed(self) -> Iterator[Told]:
        """The mentions that were not read."""
        return (told for told in self.mentions if told not in self.read)

    @property
    def invented(self) -> Iterator[tuple[str, Statement]]:
        """The statements of the listed types that are no mention."""
        meant = {id(statement) for statement in self.read.values()}
        stated = ((path, statement) for path, statements in self.stated.items() for statement in statements)
        return ((path, statement) for path, statement in stated if id(statement) not in meant)

    @cached_property
    def key(self) -> list[Cluster]:
        """The mentions by their real event."""
        return _by_event(self.mentions)

    @cached_property
    def key_read(self) -> list[Cluster]:
        """The mentions that were read by their real event."""
        return _by_event(self.read)

    @cached_property
    def response(self) -> list[Cluster]:
        """The facts as sets of mentions, what is no mention standing for itself."""
        told_as = {_words(statement): told for told, statement in self.read.items()}
        clusters = (
            frozenset[Hashable](told_as.get(_words(one), _words(one)) for one in fact.told)
            for fact in self.merged.facts
            if fact.type in TYPES
        )
        return [cluster for cluster in clusters if cluster]

    @cached_property
    def response_read(self) -> list[Cluster]:
        """The facts as sets of the mentions that were read."""
        return [mentions for cluster in self.response if (mentions := cluster & frozenset(self.read))]

    @property
    def split(self) -> Iterator[tuple[str, int]]:
        """The events that became several facts, and how many."""
        found = ((event, [one for one in self.response_read if one & event]) for event in self.key_read)
        return ((_names(event)[0], len(parts)) for event, parts in found if len(parts) > 1)

    @property
    def joined(self) -> Iterator[list[str]]:
        """The events that became one fact."""
        return (names for cluster in self.response_read if len(names := _names(cluster)) > 1)


def read_and_merge() -> Run:
    """Read the reports of the gold set and merge what they state."""
    gold = list(reports())
    reads = reader().read_all(report.article for report in gold)
    stated = {read.article.path: list(read.statements) for read in reads}
    merged = merge(statement for statements in stated.values() for statement in statements)
    listed = {path: [one for one in statements if one.type in TYPES] for path, statements in stated.items()}
    return Run(gold, listed, merged)


def _by_event(mentions: Iterable[Told]) -> list[Cluster]:
    found: defaultdict[str, set[Hashable]] = defaultdict(set)
    for told in mentions:
        found[told[1].event].add(told)
    return [frozenset(found[event]) for event in sorted(found)]


def _names(cluster: Cluster) -> list[str]:
    return sorted({told[1].event for told in cluster if isinstance(told, tuple) and isinstance(told[1], Mention)})


def _words(statement: Statement) -> Hashable:
    return (
        statement.article.path,
        statement.type,
        statement.start,
        statement.end,
        statement.nth,
        statement.model_dump_json(),
    )
