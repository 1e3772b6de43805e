"""How fast the bot sends: as fast as Telegram takes it, and later when it says so."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from telegram.error import RetryAfter
from telegram.ext import AIORateLimiter

from bot.adapters.telegram.chat import NAME
from bot.watch import Watch

COUNTED = {"sendMessage", "sendPhoto", "editMessageText"}
RETRIES = 3

Json = dict[str, Any]
Outcome = bool | Json | list[Json]


class Limiter(AIORateLimiter):
    """The library's limiter (30 messages a second, 20 a minute in one group), for messages only.

    "typing" and questions about members would use up a group's share, though Telegram does not count them as messages.
    """

    def __init__(self, watch: Watch) -> None:
        super().__init__(max_retries=RETRIES)
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
        """Send it when its turn comes, and again after as long as Telegram asks to wait."""

        async def noted(*args: Any, **kwargs: Any) -> Outcome:  # noqa: ANN401 - as above
            try:
                return await callback(*args, **kwargs)
            except RetryAfter:
                self._watch.held_back(NAME)
                raise

        counted = data if endpoint in COUNTED else {}
        return await super().process_request(noted, args, kwargs, endpoint, counted, rate_limit_args)
