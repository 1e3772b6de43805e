"""The tables of the records. Times are seconds since 1970 (UTC)."""

from __future__ import annotations

from sqlalchemy import Column, Float, Integer, MetaData, String, Table, Text

metadata = MetaData()

chats = Table(
    "chats",
    metadata,
    Column("chat", String, primary_key=True),
    Column("settings", Text, nullable=False),
)

seen = Table(
    "seen",
    metadata,
    Column("chat", String, primary_key=True),
    Column("message", String, primary_key=True),
    Column("at", Float, nullable=False, index=True),
    sqlite_with_rowid=False,
)

shown = Table(
    "shown",
    metadata,
    Column("id", String, primary_key=True),
    Column("json", Text, nullable=False),
    Column("at", Float, nullable=False, index=True),
)

reports = Table(
    "reports",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("chat", String, nullable=False),
    Column("message", String),
    Column("json", Text, nullable=False),
    Column("at", Float, nullable=False),
    Column("closed", Float),
    Column("stands", Text),
    sqlite_autoincrement=True,  # a number that admins have seen never means another report
)

subscriptions = Table(
    "subscriptions",
    metadata,
    Column("chat", String, primary_key=True),
    Column("json", Text, nullable=False),
)

digests = Table(
    "digests",
    metadata,
    Column("chat", String, primary_key=True),
    Column("match", String, primary_key=True),
    Column("json", Text, nullable=False),
)

marks = Table(
    "marks",
    metadata,
    Column("key", String, primary_key=True),
    Column("value", Text, nullable=False),
)
