"""What `touchline doctor` looks at, one thing a function."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import closing
from typing import TYPE_CHECKING

from bot.adapters.base import Adapter, Finding, adapter, installed
from bot.cli.opening import records_of
from bot.errors import AdapterError, RecordsError, SettingError
from bot.help import covered
from bot.readable import feed_line
from bot.settings import Settings
from knowledge import Knowledge, KnowledgeError, wording

if TYPE_CHECKING:
    from bot.health import Health

PATIENCE = 15.0
"""Seconds for a platform to be examined. An adapter that gives up earlier by itself can say more."""

NEARBY = 2.0
"""Seconds for the bot itself to say how it is."""


async def store(loaded: Settings) -> Finding:
    """What there is to answer from."""
    try:
        async with await Knowledge.open(loaded.database_url) as knowledge:
            coverage, outdated = await knowledge.coverage(), await knowledge.outdated()
    except KnowledgeError as error:
        return Finding("store", str(error), wrong=True)
    if not coverage.articles:
        return Finding("store", "empty; `touchline ingest PATH` feeds it")
    told = f"{covered(coverage)}, {wording.count(coverage.facts, 'fact')}"
    if outdated:
        told += f"; {wording.count(outdated, 'article')} read by another touchline, read anew with the next ingestion"
    return Finding("store", told)


async def feeds(loaded: Settings) -> Finding:
    """Where articles keep coming from, and what gives none."""
    try:
        async with await Knowledge.open(loaded.database_url) as knowledge:
            found = await knowledge.feeds.every(loaded.feed_locations)
    except KnowledgeError as error:
        return Finding("feeds", str(error), wrong=True)
    if not found:
        return Finding("feeds", "none; `touchline feeds add URL` follows one")
    failing = [feed for feed in found if feed.visit and feed.visit.failures]
    if failing:
        return Finding("feeds", "; ".join(map(feed_line, failing)), wrong=True)
    return Finding("feeds", wording.count(len(found), "is", "are") + " followed")


def records(loaded: Settings) -> Finding:
    """Whether the bot can remember over a restart, and what waits for its admins."""
    try:
        with closing(records_of(loaded)) as opened:
            reported = len(opened.reports())
    except RecordsError as error:
        return Finding("records", str(error), wrong=True)
    if not reported:
        return Finding("records", "can be used")
    return Finding("records", f"{wording.count(reported, 'open report')}; `touchline reports` lists them")


async def platforms(loaded: Settings) -> list[Finding]:
    """Every chat platform that is installed or has a token, all examined at once."""
    names = sorted({*installed(), *loaded.tokens})
    found = await asyncio.gather(*(_platform(name, loaded) for name in names))
    return [finding for findings in found for finding in findings]


async def _platform(name: str, loaded: Settings) -> list[Finding]:
    if name not in installed():
        return [Finding(name, "its token is set, but this version has no adapter for it yet", wrong=True)]
    try:
        ready = adapter(name, loaded)
    except AdapterError as error:
        return [Finding(name, str(error), wrong=True)]
    return await examined(ready) if ready else [Finding(name, "not configured")]


async def examined(ready: Adapter) -> list[Finding]:
    """What the adapter finds out about its platform. That it finds nothing is a finding."""
    configured = Finding(ready.name, "configured")
    try:
        async with asyncio.timeout(PATIENCE):
            return [configured, *await ready.examine()]
    except TimeoutError:
        return [configured, Finding(ready.name, f"no answer within {PATIENCE:g} seconds; see your network", wrong=True)]
    except Exception as error:  # noqa: BLE001 - an adapter of anyone's, and the other findings are still to be told
        reason = f"it cannot be examined: {type(error).__name__}: {error}"
        return [configured, Finding(ready.name, reason, wrong=True)]


def webhook(loaded: Settings) -> Iterator[Finding]:
    """Whether updates that are no updates of Telegram's are told by a secret that stays."""
    if loaded.telegram_webhook_url and not loaded.telegram_webhook_secret:
        yield Finding("telegram", "TOUCHLINE_TELEGRAM_WEBHOOK_SECRET is not set: every start makes up another secret")


def admin_chat(loaded: Settings) -> Iterator[Finding]:
    """Whether the admins' chat is on a platform that is served."""
    if loaded.admin_chat is None:
        return
    name = loaded.admin_chat.partition(":")[0]
    if name in loaded.tokens:
        yield Finding("admin chat", f"told of reports on {name}")
    else:
        says = f"TOUCHLINE_ADMIN_CHAT is on {name}, but {name.upper()}_BOT_TOKEN is not set"
        yield Finding("admin chat", says, wrong=True)


def admins(loaded: Settings) -> Iterator[Finding]:
    """Whether those who may correct are on platforms that are served."""
    for name in sorted({one.partition(":")[0] for one in loaded.admin_ids} - loaded.tokens.keys()):
        says = f"TOUCHLINE_ADMINS names somebody on {name}, but {name.upper()}_BOT_TOKEN is not set"
        yield Finding("admins", says, wrong=True)
    if loaded.admin_ids or loaded.admin_chat:
        who = [wording.count(len(loaded.admin_ids), "person", "people")] if loaded.admin_ids else []
        who += ["whoever manages the admins' chat"] if loaded.admin_chat else []
        yield Finding("admins", f"{wording.listed(who)} may correct from a chat")


async def health(loaded: Settings) -> list[Finding]:
    """Whether the bot can tell how it is; how it is, when it runs already."""
    if loaded.health_address is None:
        return []
    from aiohttp import web  # noqa: PLC0415 - loaded only where they are wanted

    from bot.health import listening, where  # noqa: PLC0415

    try:
        async with listening(web.Application(), loaded.health_address):
            return [Finding("health", f"can be served at {where(loaded.health_address)}")]
    except SettingError as error:
        running = await _running(where(loaded.health_address))
        return [running or Finding("health", str(error), wrong=True)]


async def _running(url: str) -> Finding | None:
    """What the bot that runs there already says of itself; None when that is no bot."""
    import httpx  # noqa: PLC0415

    from bot.health import Health  # noqa: PLC0415

    try:
        async with httpx.AsyncClient(timeout=NEARBY) as client:
            told = Health.model_validate_json((await client.get(url)).content)
    except (httpx.HTTPError, ValueError):
        return None
    return Finding("health", *_said(told))


def _said(told: Health) -> tuple[str, bool]:
    """How the bot is, and whether that is wrong."""
    lost = [name for name, connected in told.platforms.items() if not connected]
    if lost:
        return f"the bot runs, but is not connected to {wording.listed(lost)}", True
    if told.articles is None:
        return "the bot runs, but cannot read its store", True
    return "the bot runs, and is connected", False
