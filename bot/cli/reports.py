"""`touchline reports`: the answers that somebody has called wrong, for whoever looks after the bot."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import closing
from typing import Annotated

import typer

from bot.adapters.plain import printable, source
from bot.cli.exports import AsJson
from bot.cli.opening import configured, records_of
from bot.errors import TouchlineError
from bot.pages import source_line
from bot.records import Records, Report
from knowledge import wording


def reports(
    *,
    as_json: AsJson = False,
    closed: Annotated[bool, typer.Option("--closed", help="List those that are closed, too.")] = False,
    close: Annotated[
        int | None, typer.Option(metavar="N", help="Close report N instead: its answer has been looked into.")
    ] = None,
) -> None:
    """List the answers that were called wrong, with what they rest on."""
    with closing(records_of(configured())) as records:
        if close is None:
            _list(records, as_json=as_json, closed=closed)
        else:
            _close(records, close)


def _list(records: Records, *, as_json: bool, closed: bool) -> None:
    found = records.reports(closed=closed)
    for report in found:
        typer.echo(report.model_dump_json() if as_json else "\n".join(_readable(report)))
    if not found:
        typer.echo(f"there is no {'' if closed else 'open '}report", err=True)


def _close(records: Records, number: int) -> None:
    if not records.close_report(number):
        raise TouchlineError(f"there is no open report {number}")
    typer.echo(f"report {number} is closed", err=True)


def _readable(report: Report) -> Iterator[str]:
    """A report in lines: when and where, what was asked and answered, and the sentences that this rests on."""
    point, *_ = report.shown.answer.text.split("\n")
    done = f", closed {_time(report.closed)}" if report.closed else ""
    yield _line(f"Report {report.number}, {_time(report.at)}, {report.chat}{done}")
    yield _line(f"  asked: {report.shown.question}")
    yield _line(f"  answered: {point}")
    if report.stands:
        yield _line(f"  stands there now: {report.stands.text.split(chr(10))[0]}")
    for each in report.shown.answer.sources:
        yield f"  – {source(source_line(each))}"


def _line(text: str) -> str:
    return printable(text).replace("\n", " ")


def _time(at: dt.datetime) -> str:
    return f"{wording.day(at.date())} {at:%H:%M} UTC"
