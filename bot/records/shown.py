"""Answers that stand in chats with buttons beneath them."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict
from sqlalchemy import Connection, delete, insert, select

from bot.records.tables import shown
from knowledge import Answer


class Shown(BaseModel):
    """An answer as it was given, and what it was given to. Nobody's name or id is kept with it.

    `asked` are the questions that led to it as they were put to knowledge, those that it followed up on first.
    """

    model_config = ConfigDict(frozen=True)

    question: str
    answer: Answer
    asked: tuple[str, ...] = ()


def keep(connection: Connection, identity: str, answer: Shown, now: float) -> None:
    """Keep an answer, so that its buttons work."""
    connection.execute(insert(shown).values(id=identity, json=answer.model_dump_json(), at=now))


def get(connection: Connection, identity: str) -> Shown | None:
    """The answer of that id; None when it is not kept any more."""
    json = connection.execute(select(shown.c.json).where(shown.c.id == identity)).scalar()
    return Shown.model_validate_json(json) if json else None


def withdraw(connection: Connection, articles: frozenset[str]) -> None:
    """Let go of the answers that quote any of these articles, by their paths."""
    rows = connection.execute(select(shown.c.id, shown.c.json)).all()
    quoting = [row.id for row in rows if quotes(Shown.model_validate_json(row.json), articles)]
    for identity in quoting:
        connection.execute(delete(shown).where(shown.c.id == identity))


def quotes(answered: Shown, articles: frozenset[str]) -> bool:
    """Whether an answer quotes any of these articles."""
    return any(source.path in articles for source in answered.answer.sources)


def forget(connection: Connection, before: float) -> None:
    """Let go of answers given before that time."""
    connection.execute(delete(shown).where(shown.c.at < before))
