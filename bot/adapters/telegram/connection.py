"""The line on which updates come, and what is told of it: lost, found again, taken by another, refused."""

from __future__ import annotations

import asyncio
from http import HTTPStatus
from typing import Any

from telegram import Update
from telegram.error import TelegramError
from telegram.request import HTTPXRequest

from bot.adapters.telegram.chat import NAME
from bot.logs import logger
from bot.watch import Watch

UNREACHED = "Telegram is not reached; trying on"
TAKEN = "another program takes this bot's messages; stop it, or give one of the two a token of its own"
UNREADABLE = "an update cannot be read and is passed over"
REFUSED = {HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND}
"""How Telegram answers to a token that it does not know, or knows no more."""


class Connection:
    """Whether updates come. Each change is logged once and told to `watch`; `refused` is set for good."""

    def __init__(self, watch: Watch) -> None:
        self.watch = watch
        self.refused = asyncio.Event()
        self._is_up = False
        self._trouble = ""

    def up(self) -> None:
        """Updates come."""
        if not self._is_up:
            self._is_up, self._trouble = True, ""
            logger().info("telegram: connected")
            self.watch.connected(NAME, up=True)

    def down(self, trouble: str, **details: str) -> None:
        """None come, for that reason."""
        if self._is_up:
            self._is_up = False
            self.watch.connected(NAME, up=False)
        if trouble != self._trouble:
            self._trouble = trouble
            logger().warning(f"telegram: {trouble}", **details)

    def answered(self, code: int) -> None:
        """Telegram answered a request for updates, with that HTTP status."""
        if code in REFUSED:
            self.refused.set()
        elif code == HTTPStatus.CONFLICT:
            self.down(TAKEN)
        elif code == HTTPStatus.TOO_MANY_REQUESTS:
            self.watch.held_back(NAME)
        elif code >= HTTPStatus.BAD_REQUEST:
            self.down(UNREACHED, status=str(code))
        else:
            self.up()


class Line(HTTPXRequest):
    """The requests for updates. The library tells nobody how they went, and asks for ever for what it cannot read."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection_pool_size=1)
        self._connection = connection

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:  # noqa: ANN401 - the library's own
        """The request, with its outcome told."""
        try:
            code, payload = await super().do_request(*args, **kwargs)
        except TelegramError as error:
            self._connection.down(UNREACHED, error=type(error).__name__)
            raise
        self._connection.answered(code)
        return code, payload

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The answer, without updates that cannot be read: of those the number is left, so that they are done with."""
        answer = HTTPXRequest.parse_json_payload(payload)
        if not isinstance(answer, dict) or (answer.get("ok") and not isinstance(answer.get("result"), list)):
            raise TelegramError("Invalid server response")
        if answer.get("ok"):
            answer["result"] = [_readable(update) for update in answer["result"] if _number(update) is not None]
        return answer


def _number(update: object) -> int | None:
    number = update.get("update_id") if isinstance(update, dict) else None
    return number if isinstance(number, int) else None


def _readable(update: dict[str, Any]) -> dict[str, Any]:
    try:
        Update.de_json(dict(update), None)
    except Exception as error:  # noqa: BLE001 - whatever the library trips over, the next update is another matter
        logger().warning(f"telegram: {UNREADABLE}", error=type(error).__name__)
        return {"update_id": update["update_id"]}
    return update
