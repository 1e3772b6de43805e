"""A Bot API server over real HTTP: how requests come and go. What methods do is in `telegram_methods.py`."""

from __future__ import annotations

import asyncio
import itertools
import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Self

from aiohttp import web

from tests.waiting import LONGEST

Json = dict[str, Any]

TOKEN = "123456:stand-in"  # noqa: S105 - opens nothing


class RefusedError(Exception):
    """A request that Telegram does not take."""

    def __init__(self, description: str, code: int = 400, **parameters: int) -> None:
        super().__init__(description)
        phrase = {400: "Bad Request: ", 403: "Forbidden: ", 409: "Conflict: "}.get(code, "")
        self.code = code
        self.body: Json = {"ok": False, "error_code": code, "description": f"{phrase}{description}"}
        if parameters:
            self.body["parameters"] = parameters


@dataclass
class Fault:
    """What is answered to a method so many times, whatever is asked."""

    method: str
    refusal: RefusedError
    times: int


@dataclass
class BotApi:
    """The server of one bot, `me`.

    `calls` holds every request but those for updates, which are only counted (`polls`). When it is not `reachable`, it
    breaks off every connection.
    """

    me: Json = field(
        default_factory=lambda: {
            "id": 123456,
            "is_bot": True,
            "first_name": "Touchline",
            "username": "touchline_bot",
            "can_join_groups": True,
            "can_read_all_group_messages": False,
            "supports_inline_queries": True,
        }
    )
    calls: list[tuple[str, Json]] = field(default_factory=list)
    polls: int = 0
    reachable: bool = True

    def __post_init__(self) -> None:
        self._faults: list[Fault] = []
        self._numbers = itertools.count(1)
        self._changed = asyncio.Condition()

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_post("/bot{token}/{method}", self._asked)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.01)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        host, port = self._runner.addresses[0]
        self.base_url = f"http://{host}:{port}/bot"
        return self

    async def __aexit__(self, *_error: object) -> None:
        await self._runner.cleanup()

    def fail(self, method: str, code: int, description: str = "", *, times: int = 1, **parameters: int) -> None:
        """Answer a method with an error so many times."""
        self._faults.append(Fault(method, RefusedError(description, code, **parameters), times))

    def called(self, method: str) -> list[Json]:
        """What that method has been called with."""
        return [parameters for name, parameters in self.calls if name == method]

    async def call(self, method: str, number: int = 1) -> Json:
        """The parameters of a method's call, once so many have come."""
        await self.until(lambda: len(self.called(method)) >= number)
        return self.called(method)[number - 1]

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds, which is looked at after every request."""
        async with asyncio.timeout(LONGEST), self._changed:
            await self._changed.wait_for(holds)

    async def changed(self) -> None:
        """Let whoever waits look again."""
        async with self._changed:
            self._changed.notify_all()

    def number(self) -> int:
        """One that has not been given out yet."""
        return next(self._numbers)

    async def _asked(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        parameters = {name: _value(name, value) for name, value in (await request.post()).items()}
        if not self.reachable and request.transport:
            request.transport.abort()
        if method == "getUpdates":
            self.polls += 1
        else:
            self.calls.append((method, parameters))
        await self.changed()
        try:
            result = await self._answer(request.match_info["token"], method, parameters)
            return web.json_response({"ok": True, "result": result})
        except RefusedError as refusal:
            return web.json_response(refusal.body, status=refusal.code)
        finally:
            await self.changed()

    async def _answer(self, token: str, method: str, parameters: Json) -> object:
        if token != TOKEN:
            raise RefusedError("Unauthorized", 401)
        for fault in self._faults:
            if fault.method == method and fault.times:
                fault.times -= 1
                raise fault.refusal
        answer = getattr(self, re.sub("([A-Z])", r"_\1", f"on_{method}").lower(), None)
        if answer is None:
            raise RefusedError("Not Found", 404)
        return await answer(parameters)


def _value(name: str, value: object) -> Any:  # noqa: ANN401 - JSON
    """A form's field: what is no plain text comes as JSON."""
    structured = isinstance(value, str) and value[:1] in {"[", "{"} and name not in {"text", "caption"}
    return json.loads(str(value)) if structured else value
