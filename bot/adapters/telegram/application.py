"""The library's application: built from the settings, with the bot behind its handlers."""

from __future__ import annotations

import logging
import os
from typing import Any, Final

from telegram import LinkPreviewOptions
from telegram.constants import UpdateType
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    Defaults,
    InlineQueryHandler,
    MessageHandler,
    filters,
)

from bot.adapters.telegram.configuration import Configuration
from bot.adapters.telegram.connection import Connection, Line
from bot.adapters.telegram.faults import failed
from bot.adapters.telegram.handlers import Handlers
from bot.adapters.telegram.in_flight import InFlight
from bot.adapters.telegram.inline import Elsewhere
from bot.adapters.telegram.limiter import Limiter
from bot.adapters.telegram.outgoing import Outgoing
from bot.core import Bot

App = Application[Any, Any, Any, Any, Any, Any]
Builder = ApplicationBuilder[Any, Any, Any, Any, Any, Any]

UPDATES: Final = (
    UpdateType.MESSAGE,
    UpdateType.CALLBACK_QUERY,
    UpdateType.INLINE_QUERY,
    UpdateType.GUEST_MESSAGE,
)
"""What Telegram is asked for: no edits, which would be answered twice, and nothing that nobody wrote."""

WRITTEN = filters.TEXT | filters.CAPTION


def builder(configuration: Configuration, connection: Connection) -> Builder:
    """An application's builder to the settings: link previews off, within Telegram's limits, with our line."""
    _settle_library()
    made: Builder = Application.builder().token(configuration.token)
    if configuration.base_url:
        made = made.base_url(configuration.base_url)
    if configuration.base_file_url:
        made = made.base_file_url(configuration.base_file_url)
    return (
        made.defaults(Defaults(link_preview_options=LinkPreviewOptions(is_disabled=True)))
        .rate_limiter(Limiter(connection.watch))
        .get_updates_request(Line(connection))
    )


def build_application(builder: Builder, bot: Bot) -> App:
    """The application that answers as `bot` does, over any builder: a test may hand in one of its own."""
    application = builder.concurrent_updates(InFlight()).build()
    here, elsewhere = Handlers(bot, Outgoing(application.bot, bot.moved)), Elsewhere(bot)
    new = filters.UpdateType.MESSAGE
    application.add_handlers(
        [
            MessageHandler(new & filters.StatusUpdate.MIGRATE, here.moved),
            MessageHandler(new & WRITTEN, here.message),
            MessageHandler(filters.UpdateType.GUEST_MESSAGE & WRITTEN, elsewhere.guest),
            CallbackQueryHandler(here.press),
            InlineQueryHandler(elsewhere.query),
        ]
    )
    application.add_error_handler(failed)
    return application


def _settle_library() -> None:
    """Keep libraries from logging what people wrote, and addresses with the token in them: our lines tell it all."""
    os.environ.setdefault("PTB_TIMEDELTA", "1")  # without it the library warns each time that it has to wait
    logging.getLogger("telegram").setLevel(logging.CRITICAL + 1)
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)
