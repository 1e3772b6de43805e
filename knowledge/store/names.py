"""Names: every form of every person and team of the store, found exactly, by their beginning, or by resemblance.

Resemblance is by trigrams of words with their ends marked, as PostgreSQL's pg_trgm cuts them, among names of nearly the
same length: one typing error changes the length by one at most and three trigrams (Gravano et al., "Approximate String
Joins in a Database (Almost) for Free", VLDB 2001: length and count filtering).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from sqlalchemy import Connection, bindparam, delete, func, select

from knowledge.facts.fact import Merged, Person
from knowledge.names import Team, fold, gazetteer
from knowledge.store.bulk import each, insert_all, values
from knowledge.store.facts import people_of, teams_of
from knowledge.store.prepared import Prepared
from knowledge.store.rows import Name, NameKind
from knowledge.store.tables import grams, names

_LONGER = 3
"""Letters that a resembling name may be longer or shorter by."""

MOST = 200
"""Bearers of the forms asked for that are looked at, the best known: half a league may be called David."""

_COLUMNS = (names.c.form, names.c.kind, names.c.id, names.c.weight)
_BEARERS = Prepared(
    select(*_COLUMNS)
    .where(names.c.form.in_(each("forms")))
    .order_by(names.c.weight.desc(), names.c.form, names.c.kind, names.c.id)
    .limit(bindparam("most"))
)
_STARTING = (
    select(func.min(names.c.form).label("form"), names.c.kind, names.c.id, names.c.weight)
    .where(names.c.form >= bindparam("prefix"), names.c.form < bindparam("beyond"))
    .group_by(names.c.kind, names.c.id)
    .order_by(names.c.weight.desc(), func.min(names.c.form), names.c.kind, names.c.id)
    .limit(bindparam("most"))
)
_STARTING_WITH = Prepared(_STARTING)
_STARTING_OF_KIND = Prepared(_STARTING.where(names.c.kind == bindparam("kind")))
_SHARED = (
    select(grams.c.name, func.count().label("shared"))
    .where(grams.c.gram.in_(each("grams")))
    .where(grams.c.length.between(bindparam("shortest"), bindparam("longest")))
    .group_by(grams.c.name)
    .order_by(func.count().desc(), grams.c.name)
    .limit(bindparam("most"))
    .subquery()
)
_RESEMBLING = Prepared(
    select(*_COLUMNS).join(_SHARED, _SHARED.c.name == names.c.number).order_by(_SHARED.c.shared.desc(), names.c.number)
)


def put(connection: Connection, merged: Merged) -> None:
    """Keep the names of all people and teams. The tables are empty."""
    known = sorted(set(_people(merged)) | set(_teams(merged)), key=lambda name: (name.form, name.kind, name.id))
    insert_all(
        connection,
        names,
        (
            {"number": number, "form": name.form, "kind": name.kind, "id": name.id, "weight": name.weight}
            for number, name in enumerate(known)
        ),
    )
    insert_all(
        connection,
        grams,
        (
            {"gram": gram, "length": len(name.form), "name": number}
            for number, name in enumerate(known)
            for gram in trigrams(name.form)
        ),
    )


def drop(connection: Connection) -> None:
    """Forget all names."""
    connection.execute(delete(grams))
    connection.execute(delete(names))


def trigrams(form: str) -> set[str]:
    """Three letters each of every word with its ends marked: "kane" → " ka", "kan", "ane", "ne "."""
    words = (f" {word} " for word in form.split())
    return {word[at : at + 3] for word in words for at in range(max(len(word) - 2, 1))}


def made(connection: Connection, forms: Sequence[str]) -> Iterator[tuple[str, Sequence[Name]]]:
    """Whom exactly each form names, the `MOST` best known; nobody, where it is no name."""
    bearers = _found(connection, _BEARERS, forms=values(forms), most=MOST)
    if len(bearers) == MOST and len(forms) > 1:  # those of one form may have left no room for another's
        for form in forms:
            yield from made(connection, [form])
        return
    found: dict[str, list[Name]] = {form: [] for form in forms}
    for name in bearers:
        found[name.form].append(name)
    yield from found.items()


def best_known(of_forms: Iterable[Sequence[Name]]) -> list[Name]:
    """The `MOST` best known of those whom several forms name, the best known first."""
    named = sorted(chain.from_iterable(of_forms), key=lambda name: (-name.weight, name.form, name.kind, name.id))
    return named[:MOST]


def starting(connection: Connection, prefix: str, kind: NameKind | None, limit: int) -> list[Name]:
    """Whom a name that starts so may mean, each once, the best known first."""
    bounds = {"prefix": prefix, "beyond": prefix + chr(0x10FFFF)}
    if kind is None:
        return _found(connection, _STARTING_WITH, most=limit, **bounds)
    return _found(connection, _STARTING_OF_KIND, kind=kind, most=limit, **bounds)


def resembling(connection: Connection, form: str, limit: int) -> list[Name]:
    """Names of about that length that share trigrams with the form, those that share most first."""
    bounds = {"shortest": len(form) - _LONGER, "longest": len(form) + _LONGER}
    return _found(connection, _RESEMBLING, grams=values(sorted(trigrams(form))), most=limit, **bounds)


def _found(connection: Connection, some: Prepared, **asked: object) -> list[Name]:
    return [Name(*row) for row in some.rows(connection, **asked)]


def _people(merged: Merged) -> Iterator[Name]:
    weights = Counter(person for fact in merged.facts for person in people_of(fact))
    for person in merged.people:
        for form in _forms(person):
            yield Name(fold(form), "person", person.id, weights[person.id])


def _forms(person: Person) -> Iterator[str]:
    """The full name, every end of it ("van Persie"), every form seen, and its first word, if that names no club."""
    words = person.name.split()
    yield from (" ".join(words[at:]) for at in range(len(words)))
    if not _is_a_club(words[0]):
        yield words[0]
    yield from person.forms


def _is_a_club(word: str) -> bool:
    """Whether a word is rather a club's name than a person's first: of a "Chelsea HQ" who is quoted nobody thinks."""
    known = [entry for entry in gazetteer().names.get(fold(word), ()) if isinstance(entry, Team)]
    return any(team.kind == "club" and not team.common for team in known)


def _teams(merged: Merged) -> Iterator[Name]:
    played = {match.id: match for match in merged.matches}
    weights = Counter(team for fact in merged.facts for team in teams_of(fact, played))
    weights.update({team: 0 for match in merged.matches for team in match.teams})
    old: defaultdict[str, set[str]] = defaultdict(set)
    for new, spelling in merged.spellings:
        old[new].add(spelling)
    for name, weight in weights.items():
        team = gazetteer().teams.get(name)
        known = (*team.forms, *team.nicknames, *([team.beginning] if team.beginning else ())) if team else ()
        for form in {name, *old[name], *known}:
            yield Name(fold(form), "team", name, weight)
