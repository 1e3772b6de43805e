"""`touchline statements` and `touchline facts`: what the store holds, for a person or for a program."""

from __future__ import annotations

import asyncio
from typing import Annotated

import typer

from bot.adapters.plain import printable
from bot.cli.opening import configured
from bot.pages import QUOTE
from bot.settings import Settings
from knowledge import Fact, Knowledge, Statement, wording

AsJson = Annotated[bool, typer.Option("--json", help="One JSON object a line, with every field.")]
UNSHOWN = {"type", "article", "evidence", "start", "end", "scene", "nth"}  # said otherwise, or not at all


def statements(*, as_json: AsJson = False) -> None:
    """Print what each article states, in a fixed order."""
    asyncio.run(_statements(configured(), as_json=as_json))


def facts(*, as_json: AsJson = False) -> None:
    """Print what the articles hold together: each fact once, with all the statements that tell it."""
    asyncio.run(_facts(configured(), as_json=as_json))


async def _statements(loaded: Settings, *, as_json: bool) -> None:
    async with await Knowledge.open(loaded.database_url) as knowledge:
        for statement in await knowledge.statements():
            typer.echo(statement.model_dump_json() if as_json else _readable(statement, statement.article.path))


async def _facts(loaded: Settings, *, as_json: bool) -> None:
    async with await Knowledge.open(loaded.database_url) as knowledge:
        for fact in await knowledge.facts():
            typer.echo(fact.model_dump_json() if as_json else _readable(fact.value, _tellings(fact)))


def _readable(statement: Statement, where: str) -> str:
    """A statement on one line: its type, what it says, its evidence and where that stands."""
    said = statement.model_dump(mode="json", exclude=UNSHOWN, exclude_none=True)
    fields = " ".join(f"{name}={_value(value)}" for name, value in said.items())
    return printable(f"{statement.type}: {fields} {wording.quoted(statement.evidence, QUOTE)} ({where})")


def _value(value: object) -> str:
    return "/".join("?" if part is None else str(part) for part in value) if isinstance(value, list) else str(value)


def _tellings(fact: Fact) -> str:
    articles = {statement.article.path for statement in fact.told}
    differing = f"; told otherwise: {', '.join(fact.disagreements)}" if fact.disagreements else ""
    return f"articles: {len(articles)}{differing}"
