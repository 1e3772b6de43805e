"""How fast the bot sends: as fast as Telegram takes it, and again when it did not."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Callable, Coroutine
from typing import Any

from telegram.error import NetworkError, RetryAfter
from telegram.ext import AIORateLimiter

from bot.adapters.telegram.chat import NAME
from bot.watch import Watch

COUNTED = {"sendMessage", "sendPhoto", "editMessageText"}
PAUSES = (1.0, 2.0, 4.0)
"""Seconds before a message is sent again that did not reach Telegram; where it asks to wait, it says how long."""

Json = dict[str, Any]
Outcome = bool | Json | list[Json]


class Limiter(AIORateLimiter):
    """The library's limiter (30 messages a second, 20 a minute in one group), for messages only.

    "typing" and questions about members would use up a group's share, though Telegram does not count them as messages.
    The library's own retries would have all chats wait when one has to.
    """

    def __init__(self, watch: Watch) -> None:
        super().__init__()
        self._watch = watch

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Outcome]],
        args: Any,  # noqa: ANN401 - the library's own
        kwargs: Json,
        endpoint: str,
        data: Json,
        rate_limit_args: int | None,
    ) -> Outcome:
        """Make the request: a message when its turn comes, and again if it surely has not been taken."""
        if endpoint not in COUNTED:
            return await callback(*args, **kwargs)
        for pause in PAUSES:
            try:
                return await super().process_request(callback, args, kwargs, endpoint, data, rate_limit_args)
            except RetryAfter as error:
                self._watch.held_back(NAME)
                await asyncio.sleep(_seconds(error))
            except NetworkError as error:
                if type(error) is not NetworkError:  # a message that timed out may have been taken, a bad one never is
                    raise
                await asyncio.sleep(pause)
        return await super().process_request(callback, args, kwargs, endpoint, data, rate_limit_args)


def _seconds(error: RetryAfter) -> float:
    """How long Telegram asks to wait; the library is between two ways of saying it."""
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, dt.timedelta) else wait
