"""The adapter: starting, serving, stopping."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Coroutine, Sequence
from contextlib import suppress
from typing import Any

from telegram.error import BadRequest, InvalidToken, TelegramError, TimedOut

from bot.adapters.base import Finding
from bot.adapters.telegram import checking
from bot.adapters.telegram.application import UPDATES, App, build_application, builder
from bot.adapters.telegram.chat import NAME
from bot.adapters.telegram.configuration import Configuration, Webhook
from bot.adapters.telegram.connection import Connection
from bot.adapters.telegram.menu import publish
from bot.adapters.telegram.outgoing import Outgoing
from bot.core import Bot
from bot.errors import AdapterError
from bot.logs import logger
from bot.messages import Reply
from bot.settings import Settings
from bot.watch import Unwatched

HANGING_UP = 2.0
"""Seconds that the last request for updates may take at a stop; with the network gone the library would wait longer."""


def from_settings(settings: Settings) -> TelegramAdapter | None:
    """The adapter when there is a token, else None. AdapterError: a setting that cannot work."""
    configuration = Configuration.of(settings)
    return TelegramAdapter(configuration) if configuration else None


class TelegramAdapter:
    """Serves one bot on Telegram, polling or with a webhook.

    What fails at the start is left to whoever runs it, to log and to try again; the library would do so in silence.
    """

    name = NAME

    def __init__(self, configuration: Configuration) -> None:
        self._configuration = configuration
        self._outgoing: Outgoing | None = None

    async def run(self, bot: Bot, stop: asyncio.Event) -> None:
        """Serve until `stop` is set, then let answers in flight end. AdapterError: Telegram refuses the settings."""
        connection = Connection(bot.watch)
        application = build_application(builder(self._configuration, connection), bot)
        try:
            await _until(stop, self._serve(application, bot, connection))
        except InvalidToken:  # the library's own words hold the token
            raise AdapterError(checking.refused(self._configuration)) from None
        finally:
            self._outgoing = None
            await self._close(application)

    async def tell(self, chat: str, reply: Reply) -> str | None:
        """Say something in a chat; the message's id. AdapterError: it cannot be said there, or nothing is served."""
        if self._outgoing is None:
            raise AdapterError("telegram: not connected")
        try:
            return await self._outgoing.show(chat, reply, anew=False)
        except TimedOut:  # Telegram may have taken it all the same
            raise
        except (TelegramError, ValueError) as error:
            raise AdapterError(f"telegram: {chat} does not take the message ({type(error).__name__})") from None

    async def examine(self) -> Sequence[Finding]:
        """What works and what does not, asked of Telegram."""
        made = builder(self._configuration, Connection(Unwatched())).build()
        return await checking.examine(made.bot, self._configuration)

    async def _serve(self, application: App, bot: Bot, connection: Connection) -> None:
        """Serve until the token is refused."""
        await application.initialize()
        self._outgoing = Outgoing(application.bot, bot.moved)
        await application.start()
        await self._receive(application)
        connection.up()
        privacy = "off" if application.bot.bot.can_read_all_group_messages else "on"
        logger().info("telegram: serving", bot=f"@{application.bot.username}", privacy_mode=privacy)
        publishing = asyncio.create_task(publish(application.bot, bot))
        try:
            await connection.refused.wait()
        finally:
            publishing.cancel()
        raise AdapterError(checking.refused(self._configuration))

    async def _receive(self, application: App) -> None:
        """Begin to take updates. Those that are waiting are taken too: the bot itself passes over what is too old."""
        if self._configuration.webhook:
            await _open(application, self._configuration.webhook)
        elif application.updater:
            await application.updater.start_polling(allowed_updates=UPDATES)

    async def _close(self, application: App) -> None:
        """Take no more updates, wait for answers in flight as long as the settings allow, let go of everything."""
        updater = application.updater
        if updater and updater.running:
            with suppress(TimeoutError, TelegramError):  # it ends with what ended the polling
                await asyncio.wait_for(updater.stop(), HANGING_UP)
        if application.running:
            with suppress(TimeoutError):
                await asyncio.wait_for(application.stop(), self._configuration.drain)
        await application.update_processor.shutdown()
        await application.shutdown()
        await application.bot.shutdown()  # the application leaves it open when it could not start


async def _open(application: App, webhook: Webhook) -> None:
    """Listen, and have Telegram send updates. AdapterError: either does not work with these settings."""
    _check_free(webhook)
    try:
        if application.updater:
            await application.updater.start_webhook(
                listen=webhook.listen,
                port=webhook.port,
                url_path=webhook.path,
                webhook_url=webhook.url,
                allowed_updates=UPDATES,
                secret_token=webhook.secret,
            )
    except BadRequest as error:
        raise AdapterError(f"TOUCHLINE_TELEGRAM_WEBHOOK_URL: Telegram refuses it ({error.message})") from None


def _check_free(webhook: Webhook) -> None:
    """See that the bot can listen there before Telegram is told to send to it."""
    try:
        socket.create_server((webhook.listen, webhook.port)).close()
    except OSError as error:
        where = f"{webhook.listen}:{webhook.port} cannot be listened on ({error.strerror})"
        raise AdapterError(f"TOUCHLINE_TELEGRAM_WEBHOOK_LISTEN: {where}") from None


async def _until(stop: asyncio.Event, work: Coroutine[Any, Any, None]) -> None:
    """Do the work, and give it up when `stop` is set."""
    working, stopped = asyncio.create_task(work), asyncio.create_task(stop.wait())
    try:
        await asyncio.wait({working, stopped}, return_when=asyncio.FIRST_COMPLETED)
        if working.done():
            working.result()
    finally:
        for task in (working, stopped):
            task.cancel()
        await asyncio.wait({working, stopped})
