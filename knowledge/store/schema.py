"""The shape of the database and how an older one is brought up to it."""

from __future__ import annotations

from sqlalchemy import Connection, Engine, inspect, text

from knowledge.errors import StoreError
from knowledge.store.engine import reading, writing

HEAD = "0007"
"""The newest migration. Opening a database that has it costs one look-up; Alembic is loaded only for another."""


def bring_up(engine: Engine) -> None:
    """Make or migrate the tables. StoreError when the database is not touchline's, or a newer touchline's."""
    with reading(engine) as connection:
        if _version(connection) == HEAD:
            return
    _migrate(engine)


def _version(connection: Connection) -> str | None:
    tables = inspect(connection).get_table_names()
    if "alembic_version" in tables:
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if tables:
        raise StoreError(f"{connection.engine.url.database}: this is a database of another program")
    return None


def _migrate(engine: Engine) -> None:
    from alembic import command  # noqa: PLC0415 - takes longer to load than a chat may take to start
    from alembic.config import Config  # noqa: PLC0415
    from alembic.util import CommandError  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", "knowledge.store:migrations")
    try:
        with writing(engine) as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    except CommandError:
        raise StoreError(f"{engine.url.database}: made by a newer touchline or another program") from None
