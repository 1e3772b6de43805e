"""Discord as a server of our own: its REST API and gateway over real HTTP and WebSockets, with faults on demand."""

from __future__ import annotations

import itertools
import json
from typing import Self

from aiohttp import WSCloseCode, web

from tests.standins import discord_payloads as payloads
from tests.standins.discord_payloads import ANN, GUILD, ME, PRIVATE, Payload
from tests.standins.discord_rest import Rest

TOKEN = "OTAwMDAwMDAwMDAwMDAwMDAx.Gabcde.0123456789abcdefghijklmnopqrstuvwxyz"  # noqa: S105 - opens nothing
_HELLO, _RESUME, _IDENTIFY, _HEARTBEAT = 10, 6, 2, 1


class DiscordStandIn(Rest):
    """An async context manager. `sessions` holds what each gateway connection began with."""

    def __init__(self) -> None:
        super().__init__()
        self.sessions: list[Payload] = []
        self.refuses_with: int | None = None
        self._socket: web.WebSocketResponse | None = None
        self._sequence = itertools.count(1)
        application = web.Application()
        application.router.add_get("/gateway", self._gateway)
        application.router.add_route("*", "/api/v10/{path:.*}", self.answer)
        self._runner = web.AppRunner(application, access_log=None)

    async def __aenter__(self) -> Self:
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self._port = self._runner.addresses[0][1]
        return self

    async def __aexit__(self, *_error: object) -> None:
        await self.drop()
        await self._runner.cleanup()

    @property
    def api(self) -> str:
        """The REST API's address."""
        return f"http://127.0.0.1:{self._port}/api/v10"

    @property
    def gateway(self) -> str:
        """The gateway's address."""
        return f"ws://127.0.0.1:{self._port}/gateway"

    async def say(self, text: str, **more: object) -> str:
        """Ann writes something in the channel; the message's id."""
        ann = payloads.user(ANN, "ann")
        said = payloads.message(self.number(), ann, text, guild_id=GUILD, member=payloads.member(ann), **more)
        await self.emit("MESSAGE_CREATE", said)
        return str(said["id"])

    async def mention(self, text: str) -> str:
        """Ann says something to the bot."""
        return await self.say(f"<@{ME}> {text}")

    async def whisper(self, text: str) -> str:
        """Ann writes to the bot in private; the message's id."""
        said = payloads.message(self.number(), payloads.user(ANN, "ann"), text, channel_id=PRIVATE)
        await self.emit("MESSAGE_CREATE", said)
        return str(said["id"])

    async def interact(self, kind: int, data: Payload, **more: object) -> str:
        """Ann gives a command, presses or types; the interaction's id."""
        number = self.number()
        await self.emit("INTERACTION_CREATE", payloads.interaction(number, kind, data, **more))
        return number

    async def slash(self, name: str, kind: int = 2, id: str | None = None, **options: str) -> str:  # noqa: A002
        """Ann gives a command, or types one (`kind` 4)."""
        given = [{"name": key, "type": 3, "value": value, "focused": kind == 4} for key, value in options.items()]
        return await self.interact(
            kind, {"id": "1", "name": name, "type": 1, "options": given}, **({"id": id} if id else {})
        )

    async def press(self, button: str, beneath: Payload) -> str:
        """Ann presses a button beneath a message of the bot's."""
        return await self.interact(3, {"custom_id": button, "component_type": 2}, message=beneath)

    async def emit(self, event: str, data: object) -> None:
        """Send an event over the gateway."""
        await self.frame({"op": 0, "t": event, "s": next(self._sequence), "d": data})

    async def frame(self, frame: Payload) -> None:
        """Send anything over the gateway."""
        assert self._socket is not None
        await self._socket.send_json(frame)

    async def drop(self, code: int = WSCloseCode.GOING_AWAY) -> None:
        """Lose the gateway connection."""
        if self._socket is not None and not self._socket.closed:
            await self._socket.close(code=code)

    async def _gateway(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_json({"op": _HELLO, "d": {"heartbeat_interval": 41_250}, "s": None, "t": None})
        async for received in socket:
            frame = json.loads(received.data)
            if frame["op"] == _HEARTBEAT:
                await socket.send_json({"op": 11, "d": None, "s": None, "t": None})
            elif frame["op"] in {_IDENTIFY, _RESUME}:
                await self._welcome(socket, frame)
        return socket

    async def _welcome(self, socket: web.WebSocketResponse, frame: Payload) -> None:
        if self.refuses_with is not None:
            await socket.close(code=self.refuses_with)
            return
        self._socket = socket
        if frame["op"] == _RESUME:
            await self.emit("RESUMED", {})
        else:
            await self.emit("READY", payloads.ready("ws://resume.invalid", self.flags))
            await self.emit("GUILD_CREATE", payloads.guild())
        await self.note(self.sessions, frame)
