"""`touchline doctor`: what works, what does not, and what to do about it."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from dataclasses import dataclass

import typer
from dotenv import dotenv_values
from rapidfuzz import process

from bot.adapters.base import adapter, installed
from bot.cli.opening import configured
from bot.errors import AdapterError, SettingError
from bot.help import covered
from bot.settings import ENV_FILE, PREFIX, Settings, variables
from knowledge import Knowledge, KnowledgeError, wording


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at. `wrong` makes the doctor fail; what is merely worth knowing does not."""

    about: str
    says: str
    wrong: bool = False

    def __str__(self) -> str:
        return f"{'MEND' if self.wrong else 'ok':<5}{self.about}: {self.says}"


def doctor() -> None:
    """Check settings, store and chat adapters, and say what to mend."""
    findings = [*misspelt(), *asyncio.run(_examined())]
    for finding in findings:
        typer.echo(str(finding))
    if any(finding.wrong for finding in findings):
        raise typer.Exit(1)


def misspelt() -> Iterator[Finding]:
    """Variables that look like settings and are none."""
    known = variables()
    for name in sorted({*os.environ, *dotenv_values(ENV_FILE)} - set(known)):
        if name.startswith(PREFIX):
            nearest = process.extractOne(name, known)[0]
            yield Finding("settings", f"{name} is not a setting; did you mean {nearest}?", wrong=True)


async def _examined() -> list[Finding]:
    try:
        loaded = configured()
    except SettingError as error:
        return [Finding("settings", str(error), wrong=True)]
    return [Finding("settings", "every value can be used"), await _store(loaded), *_adapters(loaded)]


async def _store(loaded: Settings) -> Finding:
    try:
        async with await Knowledge.open(loaded.database_url) as knowledge:
            coverage = await knowledge.coverage()
    except KnowledgeError as error:
        return Finding("store", str(error), wrong=True)
    if not coverage.articles:
        return Finding("store", "empty; `touchline ingest PATH` feeds it")
    return Finding("store", f"{covered(coverage)}, {wording.count(coverage.facts, 'fact')}")


def _adapters(loaded: Settings) -> Iterator[Finding]:
    names = sorted({*installed(), *loaded.tokens})
    if not names:
        yield Finding("adapters", "no chat platform is configured; `touchline chat` needs none")
    for name in names:
        yield _adapter(name, loaded)


def _adapter(name: str, loaded: Settings) -> Finding:
    if name not in installed():
        return Finding(name, "its token is set, but this version has no adapter for it yet", wrong=True)
    try:
        ready = adapter(name, loaded)
    except AdapterError as error:
        return Finding(name, str(error), wrong=True)
    return Finding(name, "configured" if ready else "not configured")
