"""`touchline statements`, `facts` and `matches`: what the store holds, for a person or for a program."""

from __future__ import annotations

import asyncio
from typing import Annotated

import typer

from bot.cli.opening import configured
from bot.readable import fact_line, match_line, statement_line
from bot.settings import Settings
from knowledge import Knowledge

AsJson = Annotated[bool, typer.Option("--json", help="One JSON object a line, with every field.")]


def statements(*, as_json: AsJson = False) -> None:
    """Print what each article states, in a fixed order."""
    asyncio.run(_statements(configured(), as_json=as_json))


def facts(*, as_json: AsJson = False) -> None:
    """Print what the articles hold together: each fact once, with all the statements that tell it."""
    asyncio.run(_facts(configured(), as_json=as_json))


def matches(*, as_json: AsJson = False) -> None:
    """Print the matches that the articles tell of, the newest first."""
    asyncio.run(_matches(configured(), as_json=as_json))


async def _statements(loaded: Settings, *, as_json: bool) -> None:
    async with await Knowledge.open(loaded.database_url) as knowledge:
        for statement in await knowledge.statements():
            typer.echo(statement.model_dump_json() if as_json else statement_line(statement, statement.article.path))


async def _facts(loaded: Settings, *, as_json: bool) -> None:
    async with await Knowledge.open(loaded.database_url) as knowledge:
        for fact in await knowledge.facts():
            typer.echo(fact.model_dump_json() if as_json else fact_line(fact))


async def _matches(loaded: Settings, *, as_json: bool) -> None:
    async with await Knowledge.open(loaded.database_url) as knowledge:
        for match in await knowledge.matches():
            typer.echo(match.model_dump_json() if as_json else match_line(match))
