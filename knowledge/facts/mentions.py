"""Where the statements name people, and which side the named person was on."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from knowledge.facts.said import said
from knowledge.statement import MatchStatement, Statement


@dataclass(frozen=True, slots=True)
class Mention:
    """A name as one article gives it.

    `team` is the side the person was said to be on; `near` are all the sides it may have been: the teams of the match,
    or of the whole article where no match is meant. `day` is that of the match, where it is known.
    """

    form: str
    article: str
    team: str | None
    near: frozenset[str]
    day: dt.date | None = None

    @property
    def key(self) -> tuple[str, str, str, tuple[str, ...], str]:
        """A fixed order of mentions."""
        return (self.form, self.article, self.team or "", tuple(sorted(self.near)), str(self.day))


def around(statements: Iterable[Statement]) -> Mapping[str, frozenset[str]]:
    """Path of each article → all teams that it tells of."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for statement in statements:
        found[statement.article.path].update(_teams(statement))
    return {path: frozenset(teams) for path, teams in found.items()}


def mentions(statement: Statement, near: frozenset[str]) -> Mapping[str, tuple[Mention, ...]]:
    """Field → the people it names, in its order; `near` are the teams of the article."""
    of_match = isinstance(statement, MatchStatement) and statement.teams
    near, day = (
        (_teams(statement), statement.date) if of_match and isinstance(statement, MatchStatement) else (near, None)
    )
    return {
        field: tuple(Mention(form, statement.article.path, _side(statement, field), near, day) for form in forms)
        for field in statement.people
        if (forms := _forms(statement, field))
    }


def _forms(statement: Statement, field: str) -> tuple[str, ...]:
    value = said(statement, field)
    return (value,) if isinstance(value, str) else tuple(value or ())


def _teams(statement: Statement) -> frozenset[str]:
    sides = (statement.teams or ()) if isinstance(statement, MatchStatement) else ()
    return frozenset(team for team in (*sides, said(statement, "team")) if team)


def _side(statement: Statement, field: str) -> str | None:
    """The person's own side. `team` is the one that a goal or a kick counts for: keepers and own goals are across."""
    team: str | None = said(statement, "team")
    if field != "keeper" and said(statement, "how") != "own_goal":
        return team
    others = [side for side in _teams(statement) if side != team]
    return others[0] if team and len(others) == 1 else None
