"""The people the articles know."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from sqlalchemy import Connection, delete, select

from knowledge.facts.fact import Person
from knowledge.store.bulk import each, insert_all, values
from knowledge.store.prepared import Prepared
from knowledge.store.tables import people

_BY_IDS = Prepared(select(people.c.id, people.c.json).where(people.c.id.in_(each("ids"))))


def put(connection: Connection, known: Collection[Person]) -> None:
    """Keep these people. The table is empty."""
    insert_all(connection, people, ({"id": person.id, "json": person.model_dump_json()} for person in known))


def drop(connection: Connection) -> None:
    """Forget all people."""
    connection.execute(delete(people))


def made(connection: Connection, ids: Collection[str]) -> Iterator[tuple[str, Person]]:
    """The people of those ids."""
    return ((id_, Person.model_validate_json(json)) for id_, json in _BY_IDS.rows(connection, ids=values(ids)))
