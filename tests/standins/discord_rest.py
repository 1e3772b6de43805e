"""Discord's REST API (v10) as a stand-in: what the bot asked for, what it gets, and faults on demand."""

from __future__ import annotations

import asyncio
import itertools
import json
import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

from aiohttp import web

from tests.standins import discord_payloads as payloads
from tests.standins.discord_payloads import APPLICATION, CHANNEL, ME, PRIVATE, Payload
from tests.waiting import LONGEST

_EPOCH = 1_420_070_400_000  # milliseconds: ids tell the time since the first second of 2015


@dataclass(frozen=True)
class Request:
    """What the bot asked of the REST API."""

    method: str
    path: str
    body: Any

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


@dataclass
class Fault:
    """The answer to the next requests that match, in place of the right one."""

    pattern: str
    status: int
    times: int
    body: Payload = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)


class Rest:
    """`requests` are those that came, `commands` those that the bot has published, `flags` its application's."""

    def __init__(self) -> None:
        self.requests: list[Request] = []
        self.commands: list[Payload] = []
        self.flags = 0
        self._faults: list[Fault] = []
        self._numbers = itertools.count(1)
        self._changed = asyncio.Condition()

    def matching(self, pattern: str) -> list[Request]:
        """The requests of that form, as "METHOD path"."""
        return [request for request in self.requests if re.fullmatch(pattern, str(request))]

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds, looked at whenever the bot says something. TimeoutError: it never did."""
        async with self._changed, asyncio.timeout(LONGEST):
            await self._changed.wait_for(holds)

    async def requested(self, pattern: str, times: int = 1) -> list[Request]:
        """Wait for so many requests of that form."""
        await self.until(lambda: len(self.matching(pattern)) >= times)
        return self.matching(pattern)

    def fail(self, pattern: str, status: int, times: int = 1, via: str | None = None) -> None:
        """Have the next requests of that form fail. A 429 that comes `via` nothing is a ban, others pass soon."""
        body = {"message": HTTPStatus(status).phrase, "code": 0, "retry_after": 0.05, "global": False}
        self._faults.append(Fault(pattern, status, times, body, {"Via": via} if via else {}))

    def number(self) -> str:
        """A new id."""
        return str(((int(time.time() * 1_000) - _EPOCH) << 22) | next(self._numbers))

    async def note(self, notes: list[Any], note: object) -> None:
        """Take a note, and tell who waits for one."""
        async with self._changed:
            notes.append(note)
            self._changed.notify_all()

    async def answer(self, request: web.Request) -> web.Response:
        """Answer a request, rightly unless it is to fail."""
        body = await request.json() if request.can_read_body else None
        asked = Request(request.method, request.match_info["path"], body)
        fault = next((each for each in self._faults if each.times and re.fullmatch(each.pattern, str(asked))), None)
        if fault:
            fault.times -= 1
            answer = _json(fault.body, fault.status, fault.headers)
        else:
            answer = self._answer(asked)
        await self.note(self.requests, asked)
        return answer

    def _answer(self, asked: Request) -> web.Response:
        answer: object = None
        match asked.method, asked.path.split("/"):
            case "GET", ["users", "@me"]:
                answer = payloads.user(ME, "touchline", bot=True)
            case "GET", [*_, "applications", "@me"]:
                answer = payloads.application(self.flags)
            case method, ["applications", _, "commands"]:
                answer = self.publish(asked.body) if method == "PUT" else self.commands
            case "POST", ["interactions", number, _, "callback"]:
                answer = self._responded(number, asked.body)
            case "POST" | "PATCH", ["channels", channel, "messages", *_] if channel not in {CHANNEL, PRIVATE}:
                return _json({"message": "Unknown Channel", "code": 10003}, HTTPStatus.NOT_FOUND)
            case "POST" | "PATCH", ["channels", _, "messages", *_] | ["webhooks", *_]:
                answer = self.written(asked.body)
        return _json(answer)

    def publish(self, commands: list[Payload]) -> list[Payload]:
        """Have these commands, as Discord keeps them."""
        known = {"application_id": APPLICATION, "version": "1", "description": ""}
        self.commands = [{"id": self.number(), **known, **command} for command in commands]
        return self.commands

    def _responded(self, number: str, body: Payload) -> Payload:
        about = {"id": number, "type": 2, "response_message_id": None, "response_message_loading": body["type"] == 5}
        answer: Payload = {"interaction": about}
        if body["type"] in {4, 5, 7}:
            answer["resource"] = {"type": body["type"], "message": self.written(body.get("data") or {})}
        return answer

    def written(self, body: Payload) -> Payload:
        """The message that the bot makes by such a request."""
        assert len(body.get("content") or "") <= 2_000
        written = payloads.message(self.number(), payloads.user(ME, "touchline", bot=True), body.get("content") or "")
        return written | {"components": body.get("components") or [], "channel_id": CHANNEL}


def _json(answer: object, status: int = HTTPStatus.OK, headers: dict[str, str] | None = None) -> web.Response:
    """The library wants the content type to be this and nothing more."""
    return web.Response(
        body=json.dumps(answer).encode(), content_type="application/json", status=status, headers=headers
    )
