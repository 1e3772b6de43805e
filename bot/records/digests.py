"""Which chats are told of new matches, and which matches each has been told of."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict
from sqlalchemy import Connection, delete, insert, select
from sqlalchemy.dialects.sqlite import insert as put

from bot.records.tables import digests, subscriptions


class Subscription(BaseModel):
    """A chat that wants to be told, with the chats that it is part of, of what articles after number `since` tell."""

    model_config = ConfigDict(frozen=True)

    chat: str
    within: tuple[str, ...] = ()
    since: int


class Digest(BaseModel):
    """What a chat has been told of one match: the articles it rests on, what it says, and the message it stands in.

    Without a message it is not known whether it was told.
    """

    model_config = ConfigDict(frozen=True)

    chat: str
    match: str
    articles: frozenset[str]
    text: str
    message: str | None = None


def subscribe(connection: Connection, subscription: Subscription) -> None:
    """A chat is told from now on."""
    unsubscribe(connection, subscription.chat)
    connection.execute(insert(subscriptions).values(chat=subscription.chat, json=subscription.model_dump_json()))


def unsubscribe(connection: Connection, chat: str) -> None:
    """A chat is told no more. What it has been told of is kept, so that it is not told again."""
    connection.execute(delete(subscriptions).where(subscriptions.c.chat == chat))


def every(connection: Connection) -> list[Subscription]:
    """All subscriptions, by chat."""
    rows = connection.execute(select(subscriptions.c.json).order_by(subscriptions.c.chat)).scalars()
    return [Subscription.model_validate_json(json) for json in rows]


def note(connection: Connection, digest: Digest) -> None:
    """Keep a digest in place of the one of its chat and match."""
    row = {"chat": digest.chat, "match": digest.match, "json": digest.model_dump_json()}
    kept = put(digests).values(row)
    connection.execute(kept.on_conflict_do_update(index_elements=[digests.c.chat, digests.c.match], set_=row))


def drop(connection: Connection, digest: Digest) -> None:
    """Keep a digest no longer."""
    connection.execute(delete(digests).where(digests.c.chat == digest.chat, digests.c.match == digest.match))


def of(connection: Connection, chat: str) -> list[Digest]:
    """What a chat has been told of, by match."""
    rows = connection.execute(select(digests.c.json).where(digests.c.chat == chat).order_by(digests.c.match)).scalars()
    return [Digest.model_validate_json(json) for json in rows]


def move(connection: Connection, old: str, new: str) -> None:
    """A chat goes by another id from now on. What it was told stays where it was, and is not told again."""
    for subscription in every(connection):
        if subscription.chat == old:
            unsubscribe(connection, old)
            subscribe(connection, subscription.model_copy(update={"chat": new}))
    for digest in of(connection, old):
        drop(connection, digest)
        note(connection, digest.model_copy(update={"chat": new, "message": None}))
