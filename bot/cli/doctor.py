"""`touchline doctor`: what works, what does not, and what to do about it."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from dataclasses import replace

import typer
from dotenv import dotenv_values
from rapidfuzz import process

from bot.adapters.base import Finding
from bot.adapters.plain import printable
from bot.cli import checks
from bot.cli.opening import configured
from bot.errors import SettingError
from bot.logs import blotting
from bot.settings import ENV_FILE, PREFIX, Settings, variables


def doctor() -> None:
    """Check settings, store, records and chat platforms, and say what to mend."""
    findings = [*_misspelt(), *asyncio.run(_examined())]
    for finding in findings:
        typer.echo(_line(finding))
    if any(finding.wrong for finding in findings):
        raise typer.Exit(1)


def _line(finding: Finding) -> str:
    """The finding in one line; a platform may have put anything into it."""
    said = " ".join(printable(finding.says).split())
    return f"{'MEND' if finding.wrong else 'ok':<5}{finding.about}: {said}"


def _misspelt() -> Iterator[Finding]:
    """Variables that look like settings and are none."""
    known = variables()
    for name in sorted({*os.environ, *dotenv_values(ENV_FILE)} - set(known)):
        if name.startswith(PREFIX):
            nearest = process.extractOne(name, known)[0]
            yield Finding("settings", f"{name} is not a setting; did you mean {nearest}?", wrong=True)


async def _examined() -> list[Finding]:
    """All there is to say, without the settings' secrets, whoever said it."""
    try:
        loaded = configured()
    except SettingError as error:
        return [Finding("settings", str(error), wrong=True)]
    blot = blotting(loaded.secrets)
    return [replace(finding, says=blot(finding.says)) for finding in await _found(loaded)]


async def _found(loaded: Settings) -> list[Finding]:
    return [
        Finding("settings", "every value can be used"),
        await checks.store(loaded),
        await checks.feeds(loaded),
        checks.records(loaded),
        *await checks.platforms(loaded),
        *checks.webhook(loaded),
        *checks.admin_chat(loaded),
        *checks.admins(loaded),
        *await checks.health(loaded),
    ]
