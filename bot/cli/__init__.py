"""The `touchline` command. Data goes to standard output, messages to standard error.

Exit codes: 0 done, 1 something could not be done (said on standard error), 2 wrong usage.
"""

from __future__ import annotations

import sys
from importlib.metadata import version
from typing import Annotated

import typer

from bot.cli.ask import ask
from bot.cli.backup import backup
from bot.cli.chat import chat
from bot.cli.corrections import correct, corrections, hide, merge, rename, split, undo
from bot.cli.doctor import doctor
from bot.cli.exchange import export, import_
from bot.cli.exports import facts, matches, statements
from bot.cli.feeds import feeds
from bot.cli.forget import forget
from bot.cli.ingest import ingest
from bot.cli.reports import reports
from bot.cli.run import run
from bot.errors import TouchlineError
from knowledge import KnowledgeError

CORRECTING, KEEPING = "Correcting", "Keeping"

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
for command in (chat, ask, ingest, statements, facts, matches, run, reports, doctor):
    app.command()(command)
for correcting in (hide, correct, split, undo, corrections):
    app.command(rich_help_panel=CORRECTING)(correcting)
app.add_typer(feeds)
for keeping in (export, backup, forget):
    app.command(rich_help_panel=KEEPING)(keeping)
app.command("import", rich_help_panel=KEEPING)(import_)
for group in (merge, rename):
    app.add_typer(group, rich_help_panel=CORRECTING)


def show_version(wanted: bool) -> None:
    """Print the installed version and end, when asked to."""
    if wanted:
        typer.echo(f"touchline {version('touchline')}")
        raise typer.Exit


@app.callback()
def touchline(
    _version: Annotated[
        bool, typer.Option("--version", callback=show_version, is_eager=True, help="Print the version and end.")
    ] = False,
) -> None:
    """Answer football match questions from the articles a community feeds it."""


def main() -> None:
    """Run the command line. What goes wrong is told in one line, never as a traceback of bad input."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]  # text streams, unless replaced
    try:
        app()
    except (TouchlineError, KnowledgeError) as error:
        typer.echo(f"touchline: {error}", err=True)
        sys.exit(1)
