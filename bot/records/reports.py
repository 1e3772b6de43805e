"""Answers that somebody has called wrong."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from pydantic import BaseModel, ConfigDict
from sqlalchemy import Connection, delete, insert, select, update

from bot.records.shown import Shown, quotes
from bot.records.tables import reports
from knowledge import Answer


class Report(BaseModel):
    """One report: which answer, in which chat and message it stands. `closed` is when an admin was done with it.

    `stands` is the answer that has taken its place there.
    """

    model_config = ConfigDict(frozen=True)

    number: int
    chat: str
    message: str | None
    at: dt.datetime
    closed: dt.datetime | None
    shown: Shown
    stands: Answer | None = None


def file(connection: Connection, shown: Shown, chat: str, message: str | None, now: float) -> Report:
    """Note that an answer is called wrong. One message is reported once: again gives the report there is."""
    same = select(*_COLUMNS).where(reports.c.chat == chat, reports.c.message == message, reports.c.closed.is_(None))
    known = connection.execute(same).first()
    if known and message:
        return _report(known)
    row = {"chat": chat, "message": message, "json": shown.model_dump_json(), "at": now}
    return _report(connection.execute(insert(reports).values(row).returning(*_COLUMNS)).one())


def every(connection: Connection, *, closed: bool) -> list[Report]:
    """All reports, the oldest first; those closed too when asked for."""
    some = select(*_COLUMNS).order_by(reports.c.number)
    return [_report(row) for row in connection.execute(some if closed else some.where(reports.c.closed.is_(None)))]


def close(connection: Connection, number: int, now: float) -> bool:
    """Close a report; whether there was one open of that number."""
    open_ = reports.c.closed.is_(None)
    done = connection.execute(update(reports).where(reports.c.number == number, open_).values(closed=now))
    return done.rowcount == 1


def revise(connection: Connection, number: int, answer: Answer) -> None:
    """Note which answer stands there now."""
    connection.execute(update(reports).where(reports.c.number == number).values(stands=answer.model_dump_json()))


def withdraw(connection: Connection, articles: frozenset[str]) -> None:
    """Let go of the reports on answers that quote any of these articles, by their paths."""
    for report in every(connection, closed=True):
        stands = Shown(question="", answer=report.stands) if report.stands else report.shown
        if quotes(report.shown, articles) or quotes(stands, articles):
            connection.execute(delete(reports).where(reports.c.number == report.number))


_COLUMNS = (
    reports.c.number,
    reports.c.chat,
    reports.c.message,
    reports.c.json,
    reports.c.at,
    reports.c.closed,
    reports.c.stands,
)


def _report(row: Sequence[Any]) -> Report:
    number, chat, message, json, at, closed, stands = row
    return Report(
        number=number,
        chat=chat,
        message=message,
        at=_time(at),
        closed=_time(closed) if closed else None,
        shown=Shown.model_validate_json(json),
        stands=Answer.model_validate_json(stands) if stands else None,
    )


def _time(seconds: float) -> dt.datetime:
    return dt.datetime.fromtimestamp(seconds, dt.UTC)
