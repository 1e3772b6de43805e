"""Anew: sentences read again once it is known for whom the people that they name play.

"After the win at Lazio, Hale rested" tells whose win it was only to those who know whose player Hale is, which often
shows only in what the article states of goals and changes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from knowledge.reading.mention import Person
    from knowledge.reading.reading import Reading
    from knowledge.reading.sentence import Sentence
    from knowledge.statement import Statement


@runtime_checkable
class BySides(Protocol):
    """A topic whose statements tell of sides, be it of those of the people named."""

    by_sides: bool
    statements: Sequence[type[Statement]]

    def read(self, sentence: Sentence) -> Iterable[Statement]:
        """Everything of this topic that one sentence says."""
        ...


def sides_of(reading: Reading) -> Mapping[Person, str | None]:
    """The side of everybody named, as far as it is known by now."""
    return {person: person.team for person in reading.people}


def told_anew(
    reading: Reading, statements: Sequence[Statement], topics: Iterable[object], before: Mapping[Person, str | None]
) -> list[Statement]:
    """The statements, with those on sides read again in sentences on people whose side was not known `before`."""
    moved = {person for person, team in before.items() if team is None and person.team is not None}
    again = [one for one in reading.sentences if one.teams and not moved.isdisjoint(one.people)]
    told = list(statements)
    for topic in topics:
        if again and isinstance(topic, BySides) and topic.by_sides:
            kinds = tuple(topic.statements)
            told = [one for one in told if not (isinstance(one, kinds) and _is_of(one, again))]
            told += [statement for sentence in again for statement in topic.read(sentence)]
    return told


def _is_of(statement: Statement, sentences: Iterable[Sentence]) -> bool:
    """Whether the statement was read in one of the sentences."""
    return any(sentence.start <= statement.start < sentence.end for sentence in sentences)
