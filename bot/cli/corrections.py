"""`touchline hide`, `correct`, `merge`, `split`, `rename`, `undo`, `corrections`: what the admin knows better."""

from __future__ import annotations

import asyncio
import getpass
from collections.abc import Awaitable, Callable
from typing import Annotated

import typer

from bot.cli.exports import AsJson
from bot.cli.opening import configured
from bot.readable import correction_line
from knowledge import Editor, KeptCorrection, Knowledge, Signed

Reason = Annotated[str, typer.Option("--reason", metavar="TEXT", help="Why: it is kept with the correction.")]
By = Annotated[str | None, typer.Option("--by", metavar="NAME", help="Who says so; your user name otherwise.")]
FactId = Annotated[
    str, typer.Argument(metavar="FACT", help="The first digits of `touchline facts`.", show_default=False)
]
MatchId = Annotated[
    str, typer.Argument(metavar="MATCH", help="The first digits of `touchline matches`.", show_default=False)
]
Name = Annotated[str, typer.Argument(help="A name; “Name (Team)” tells namesakes apart.", show_default=False)]

merge = typer.Typer(name="merge", no_args_is_help=True, help="Take two people, or two matches, for one.")
rename = typer.Typer(name="rename", no_args_is_help=True, help="Spell the name of a person or of a team otherwise.")


def hide(fact: FactId, *, reason: Reason, by: By = None) -> None:
    """Hide a fact: what tells it counts as unsaid."""
    _edit(lambda editor: editor.hide(fact, _signed(reason, by)))


def correct(
    fact: FactId,
    values: Annotated[
        list[str],
        typer.Argument(
            metavar="FIELD=VALUE...", help='What is right: minute=45, score=2-1, how="-".', show_default=False
        ),
    ],
    *,
    reason: Reason,
    by: By = None,
) -> None:
    """Correct fields of a fact; the value "-" is unsaid."""
    given = dict(_pair(value) for value in values)
    _edit(lambda editor: editor.correct(fact, given, _signed(reason, by)))


@merge.command("people")
def merge_people(first: Name, second: Name, *, reason: Reason, by: By = None) -> None:
    """Take two people for one, who goes by the first one's name."""
    _edit(lambda editor: editor.merge_people(first, second, _signed(reason, by)))


@merge.command("matches")
def merge_matches(first: MatchId, second: MatchId, *, reason: Reason, by: By = None) -> None:
    """Take two matches of the same teams for one."""
    _edit(lambda editor: editor.merge_matches(first, second, _signed(reason, by)))


def split(
    match: MatchId,
    articles: Annotated[
        list[str],
        typer.Argument(metavar="PATH|URL...", help="The articles that tell of the other match.", show_default=False),
    ],
    *,
    reason: Reason,
    by: By = None,
) -> None:
    """Split a match: these articles tell of another one than the rest."""
    _edit(lambda editor: editor.split_match(match, articles, _signed(reason, by)))


@rename.command("person")
def rename_person(old: Name, new: Name, *, reason: Reason, by: By = None) -> None:
    """Spell a person's name otherwise; the old spelling can still be asked for."""
    _edit(lambda editor: editor.rename("person", old, new, _signed(reason, by)))


@rename.command("team")
def rename_team(old: Name, new: Name, *, reason: Reason, by: By = None) -> None:
    """Spell a team's name otherwise; the old spelling can still be asked for."""
    _edit(lambda editor: editor.rename("team", old, new, _signed(reason, by)))


def undo(
    correction: Annotated[
        str,
        typer.Argument(metavar="CORRECTION", help="The first digits of `touchline corrections`.", show_default=False),
    ],
    *,
    reason: Reason,
    by: By = None,
) -> None:
    """Take a correction back."""
    _edit(lambda editor: editor.undo(correction, _signed(reason, by)))


def corrections(*, as_json: AsJson = False) -> None:
    """List the corrections, the oldest first, those undone too."""
    asyncio.run(_list(as_json=as_json))


async def _list(*, as_json: bool) -> None:
    async with await Knowledge.open(configured().database_url) as knowledge:
        found = await knowledge.editor.all()
    for kept in found:
        typer.echo(kept.correction.model_dump_json() if as_json else correction_line(kept))
    if not found:
        typer.echo("there is no correction", err=True)


def _edit(change: Callable[[Editor], Awaitable[KeptCorrection]]) -> None:
    """Make a change and tell it."""

    async def edited() -> KeptCorrection:
        async with await Knowledge.open(configured().database_url) as knowledge:
            return await change(knowledge.editor)

    typer.echo(correction_line(asyncio.run(edited())))


def _signed(reason: str, by: str | None) -> Signed:
    return Signed(by or getpass.getuser(), reason)


def _pair(text: str) -> tuple[str, str]:
    field, is_, value = text.partition("=")
    if not is_:
        raise typer.BadParameter(f"“{text}” is not FIELD=VALUE")
    return field.strip(), value
