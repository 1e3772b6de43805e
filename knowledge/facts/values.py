"""The tellings of one event, weighed against each other: what most say, field by field, and what contradicts it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from knowledge.facts.events import VAGUE
from knowledge.facts.fact import Match
from knowledge.facts.minutes import apart
from knowledge.facts.said import own_fields
from knowledge.facts.telling import Telling
from knowledge.facts.wording import WORDS
from knowledge.statement import MatchStatement, Statement

SCORES = frozenset({"score", "shootout"})
"""Fields that hold a number for each of the two teams, in their order."""

Names = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Weighed:
    """The fullest telling, what most say in each of its fields, and how many articles say what. People are ids."""

    fullest: Telling
    chosen: Mapping[str, object]
    told: Mapping[str, Mapping[object, int]]

    @property
    def persons(self) -> dict[str, tuple[str, ...]]:
        """Field → the persons it names."""
        ids = {field: self.chosen[field] for field in self.fullest.statement.people}
        return {field: found for field, found in ids.items() if isinstance(found, tuple) and found}

    def value(self, match: Match | None, names: Names) -> Statement:
        """The merged statement: people by their full names, the match's sides, day and competition."""
        base = self.fullest.statement
        update = {field: _named(base, field, value, names) for field, value in self.chosen.items()}
        if match:
            update["teams"] = _pair(base) or match.teams
            update["date"] = match.date
            update["competition"] = match.competition
        return base.model_copy(update=update)

    def disagreements(self, names: Names) -> dict[str, tuple[object, ...]]:
        """Field → the values that contradict the chosen one, the most told first."""
        base = self.fullest.statement
        return {
            field: tuple(_named(base, field, value, names) for value in other)
            for field in dict.fromkeys((*base.identity, *base.people, *self.told.keys() & SCORES))
            if field in self.told and field not in WORDS and (other := self._other(field))
        }

    def _other(self, field: str) -> list[object]:
        told = self.told[field]
        most_first = sorted(told, key=lambda value: (-told[value], str(value)))
        return [value for value in most_first if _differs(field, value, self.chosen[field])]


def weigh(event: Sequence[Telling]) -> Weighed:
    """The tellings weighed. The fullest has the most fields said, then the most words, then the first place."""
    fullest = max(event, key=lambda told: (*_says(told.statement), -told.order))
    fields = own_fields(type(fullest.statement))
    told = {field: _told(field, event, fullest) for field in fields}
    return Weighed(fullest, {field: _chosen(field, told[field], fullest.value(field)) for field in fields}, told)


def _says(statement: Statement) -> tuple[int, int]:
    values = [value for field in own_fields(type(statement)) if (value := getattr(statement, field)) is not None]
    return len(values), sum(len(value) for value in values if isinstance(value, str))


def _told(field: str, event: Sequence[Telling], base: Telling) -> dict[object, int]:
    """Value → how many articles say so."""
    counts: dict[object, int] = {}
    for _, value in dict.fromkeys((told.article, _in_order_of(base, told, field)) for told in event):
        if value is not None:
            counts[value] = counts.get(value, 0) + 1
    return counts


def _chosen(field: str, told: Mapping[object, int], own: object) -> object:
    """What most articles say, the exacter word before the vague one; in doubt what the fullest telling says."""
    if not told or (field in WORDS and own is not None):
        return own
    exact = [value for value in told if VAGUE.get(str(value), frozenset()).isdisjoint(told)]
    return min(exact, key=lambda value: (-told[value], value != own, str(value)))


def _in_order_of(base: Telling, told: Telling, field: str) -> object:
    """A value as it reads beside the base's teams: scores are turned where the sides are named the other way round."""
    value = told.value(field)
    if field not in SCORES or not isinstance(value, tuple):
        return value
    first, second = _pair(base.statement), _pair(told.statement)
    return value[::-1] if first and second and first != second else value


def _pair(statement: Statement) -> tuple[str, str] | None:
    home, away = (isinstance(statement, MatchStatement) and statement.teams) or (None, None)
    return (home, away) if home and away else None


def _named(statement: Statement, field: str, value: object, names: Names) -> object:
    """A value as a statement holds it: ids of persons become their names, one or several."""
    if field not in statement.people or not isinstance(value, tuple) or not value:
        return value
    found = tuple(names[person] for person in value)
    return found if isinstance(getattr(statement, field), tuple) else found[0]


def _differs(field: str, one: object, chosen: object) -> bool:
    if one == chosen or chosen in VAGUE.get(str(one), ()):
        return False
    return field != "minute" or apart(str(one), str(chosen)) != 0
