"""What becomes of what goes wrong on the way: one line in the log, without what was written, and on with the next."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from telegram.error import BadRequest, Forbidden, TelegramError
from telegram.ext import CallbackContext

from bot.logs import logger

TOO_LATE = "query is too old"
UNCHANGED = "message is not modified"


@contextmanager
def tolerated(doing: str) -> Iterator[None]:
    """Log what Telegram does not take. Being blocked, kicked out or too late is part of a bot's day."""
    try:
        yield
    except TelegramError as error:
        usual = isinstance(error, Forbidden) or TOO_LATE in error.message.lower()
        # What Telegram says to a bad request is its own words; other errors may quote an address.
        reason = {"reason": error.message} if isinstance(error, BadRequest) else {}
        level = logger().debug if usual else logger().warning
        level(f"telegram: {doing} failed", error=type(error).__name__, **reason)


async def failed(_update: object, context: CallbackContext[Any, Any, Any, Any]) -> None:
    """The application's error handler: an update that the adapter itself tripped over."""
    error = context.error
    frame = traceback.extract_tb(error.__traceback__)[-1:] if error else []
    where = "".join(f"{step.filename}:{step.lineno}" for step in frame)
    logger().error("telegram: an update failed", error=type(error).__name__, where=where)
