"""The bot's menu of commands and its descriptions, published when they have changed."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from typing import Any

from telegram import (
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    BotCommandScopeDefault,
)
from telegram.constants import BotCommandLimit
from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot import help as words
from bot.adapters.telegram.chat import NAME, Chat
from bot.commands import CommandTable
from bot.core import Bot
from bot.editing import Admins
from bot.errors import RecordsError
from bot.logs import logger
from knowledge import Command

SHORT_DESCRIPTION = words.ABOUT  # on the bot's profile; at most 120 characters
DESCRIPTION = f"{words.ABOUT} {words.HINT}"  # in a chat that is still empty; at most 512
NAMED = re.compile(r"[a-z0-9_]{1,32}")

Menus = list[tuple[BotCommandScope, list[BotCommand]]]


def menus(table: CommandTable, desks: Iterable[int] = ()) -> Menus:
    """What is offered where. Settings are for those who may change them: a group's admins, and anyone in private.

    `desks` are the chats where the bot's own admins write: they are offered everything.
    """
    managers = [command for command in table if not table.editing(command.name)]
    everybody = [command for command in managers if not table.managing(command.name)]
    return [
        (BotCommandScopeDefault(), _entries(everybody)),
        (BotCommandScopeAllPrivateChats(), _entries(managers)),
        (BotCommandScopeAllGroupChats(), _entries(everybody)),
        (BotCommandScopeAllChatAdministrators(), _entries(managers)),
        *((BotCommandScopeChat(desk), _entries(table)) for desk in desks),
    ]


def desks(admins: Admins) -> list[int]:
    """The chats of Telegram where the bot's admins write: the admins' chat, and each one's private chat."""
    names = sorted({*admins.people, *([admins.chat] if admins.chat else [])})
    return list(dict.fromkeys(Chat.of(name).id for name in names if name.startswith(f"{NAME}:")))


async def publish(api: ExtBot[Any], bot: Bot) -> None:
    """Publish what has changed since it was last published. A failure is logged; the next start tries again."""
    wanted = menus(bot.commands, desks(bot.editing.admins) if bot.editing else ())
    key, now = f"{NAME}:{api.id}:menu", _digest(wanted)
    try:
        if bot.records is None or bot.records.mark(key) != now:
            await _publish(api, wanted)
        if bot.records:
            bot.records.put_mark(key, now)
    except (TelegramError, RecordsError) as error:
        logger().warning("telegram: the menu of commands could not be published", error=type(error).__name__)


async def _publish(api: ExtBot[Any], wanted: Menus) -> None:
    of_desks = [menu for menu in wanted if isinstance(menu[0], BotCommandScopeChat)]
    for scope, commands in wanted[: len(wanted) - len(of_desks)]:
        await api.set_my_commands(commands, scope)
    await api.set_my_description(DESCRIPTION)
    await api.set_my_short_description(SHORT_DESCRIPTION)
    for scope, commands in of_desks:  # last: the bot may not be in these chats yet
        await api.set_my_commands(commands, scope)


def _entries(commands: Iterable[Command]) -> list[BotCommand]:
    """As many of the commands as Telegram takes, in words that it takes."""
    fit = [command for command in commands if NAMED.fullmatch(command.name) and command.summary]
    shown = fit[: BotCommandLimit.MAX_COMMAND_NUMBER]
    return [BotCommand(command.name, command.summary[: BotCommandLimit.MAX_DESCRIPTION]) for command in shown]


def _digest(wanted: Menus) -> str:
    told = [[scope.to_dict(), [command.to_dict() for command in commands]] for scope, commands in wanted]
    return hashlib.sha256(json.dumps([told, DESCRIPTION, SHORT_DESCRIPTION]).encode()).hexdigest()
