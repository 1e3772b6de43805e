"""What each chat has set for itself."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, TypeAdapter
from sqlalchemy import Connection, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from bot.records.tables import chats

Values = dict[str, str | bool]
_VALUES = TypeAdapter(Values)


class Verbosity(StrEnum):
    """How much an answer says at once."""

    BRIEF = "brief"
    NORMAL = "normal"
    FULL = "full"


class ChatSettings(BaseModel):
    """A chat's settings. `club` is the team that "we" and "us" mean; `listening` lets the bot answer unasked."""

    model_config = ConfigDict(frozen=True)

    club: str | None = None
    listening: bool = False
    verbosity: Verbosity = Verbosity.NORMAL


def of(connection: Connection, places: Sequence[str]) -> ChatSettings:
    """The settings in force: each is that of the first of these chats, the nearest first, that sets it."""
    rows = connection.execute(select(chats.c.chat, chats.c.settings).where(chats.c.chat.in_(places))).all()
    own = {chat: _VALUES.validate_json(settings) for chat, settings in rows}
    values: Values = {}
    for place in reversed(places):
        values |= own.get(place, {})
    return ChatSettings.model_validate(values)


def change(connection: Connection, chat: str, name: str, value: str | bool | None) -> None:
    """Set one setting of a chat; None takes it back."""
    kept = connection.execute(select(chats.c.settings).where(chats.c.chat == chat)).scalar()
    values = _VALUES.validate_json(kept) if kept else {}
    values.pop(name, None)
    if value is not None:
        values[name] = value
    row = insert(chats).values(chat=chat, settings=_VALUES.dump_json(values).decode())
    connection.execute(
        row.on_conflict_do_update(index_elements=[chats.c.chat], set_={"settings": row.excluded.settings})
    )


def move(connection: Connection, old: str, new: str) -> None:
    """A chat goes by another id from now on."""
    if connection.execute(select(chats.c.chat).where(chats.c.chat == old)).first():
        connection.execute(delete(chats).where(chats.c.chat == new))
        connection.execute(update(chats).where(chats.c.chat == old).values(chat=new))
