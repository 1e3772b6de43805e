"""What `touchline doctor` says about Telegram."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from telegram import BotCommandScopeAllPrivateChats, User, WebhookInfo
from telegram.error import InvalidToken, TelegramError
from telegram.ext import ExtBot

from bot.adapters.base import Finding
from bot.adapters.telegram.chat import NAME
from bot.adapters.telegram.configuration import Configuration
from bot.commands import OWN

LATELY = dt.timedelta(hours=1)
PRIVACY_ON = (
    "privacy mode is on: in groups the bot gets commands, mentions and replies to it, which is all that it needs; for "
    "/listen switch it off (@BotFather: /setprivacy), then remove the bot from the group and add it again"
)
PRIVACY_OFF = "privacy mode is off: the bot gets every message of its groups, so that /listen works"


def refused(configuration: Configuration) -> str:
    """What to do when Telegram does not know the token."""
    line = "TELEGRAM_BOT_TOKEN: Telegram does not know this token; @BotFather shows the right one with /mybots"
    if configuration.base_url:
        return f"{line} (or TOUCHLINE_TELEGRAM_BASE_URL leads to no Bot API server)"
    return line


async def examine(api: ExtBot[Any], configuration: Configuration) -> list[Finding]:
    """What there is to say about the bot that the token belongs to."""
    try:
        async with api:
            webhook = await api.get_webhook_info()
            commands = await api.get_my_commands(BotCommandScopeAllPrivateChats())
            return [*_account(api.bot), *_webhook(webhook, configuration), _menu({each.command for each in commands})]
    except InvalidToken:
        return [Finding(NAME, refused(configuration), wrong=True)]
    except TelegramError as error:
        says = f"Telegram is not reached ({type(error).__name__}): look at the network, or the proxy before it"
        return [Finding(NAME, says, wrong=True)]


def _account(me: User) -> Iterator[Finding]:
    yield Finding(NAME, f"the token is right: it is @{me.username}")
    yield Finding(NAME, PRIVACY_OFF if me.can_read_all_group_messages else PRIVACY_ON)
    if not me.can_join_groups:
        yield Finding(NAME, "the bot cannot be added to groups; @BotFather: /setjoingroups changes that")
    if me.supports_inline_queries:
        yield Finding(NAME, f"inline mode is on: “@{me.username} …” works in any chat")
    else:
        yield Finding(NAME, f"inline mode is off; @BotFather: /setinline lets “@{me.username} …” work in any chat")


def _webhook(info: WebhookInfo, configuration: Configuration) -> Iterator[Finding]:
    host = urlsplit(info.url).hostname
    wanted = configuration.webhook
    if wanted is None and info.url:
        says = f"a webhook at {host} is set: `touchline run` takes it away; does another program serve this bot?"
        yield Finding(NAME, says, wrong=True)
    elif wanted and not info.url:
        yield Finding(NAME, "the webhook is not set yet; `touchline run` does it")
    elif wanted and info.url != wanted.url:
        yield Finding(NAME, f"another webhook is set, at {host}: `touchline run` sets yours", wrong=True)
    elif wanted:
        yield Finding(NAME, f"the webhook is set, {info.pending_update_count} updates wait")
    failed = info.last_error_date
    if wanted and failed and dt.datetime.now(dt.UTC) - failed < LATELY:
        says = f"Telegram could not reach the webhook at {failed:%H:%M} UTC ({info.last_error_message})"
        yield Finding(NAME, says, wrong=True)


def _menu(published: set[str]) -> Finding:
    if not published:
        return Finding(NAME, "no commands are published yet; `touchline run` does it when it starts")
    if any(command.name not in published for command in OWN):
        return Finding(NAME, "the commands published are not touchline's; `touchline run` changes them when it starts")
    return Finding(NAME, f"{len(published)} commands are published")
