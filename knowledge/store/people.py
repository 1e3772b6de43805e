"""The people the articles know."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, delete, select

from knowledge.facts.fact import Person
from knowledge.store.bulk import each, insert_all, values
from knowledge.store.prepared import Prepared
from knowledge.store.tables import people

_BY_IDS = Prepared(select(people.c.json).where(people.c.id.in_(each("ids"))).order_by(people.c.id))


def put(connection: Connection, known: Collection[Person]) -> None:
    """Keep these people. The table is empty."""
    insert_all(connection, people, ({"id": person.id, "json": person.model_dump_json()} for person in known))


def drop(connection: Connection) -> None:
    """Forget all people."""
    connection.execute(delete(people))


def by_ids(connection: Connection, ids: Collection[str]) -> list[Person]:
    """The people of those ids, by id."""
    return [Person.model_validate_json(json) for json in _BY_IDS.column(connection, ids=values(ids))]
