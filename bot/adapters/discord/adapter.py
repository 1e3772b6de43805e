"""The adapter's life: connect, serve, stop; and word of what cannot work."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import aiohttp
import discord
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.adapters.base import Finding
from bot.adapters.discord.checking import NO_INTENT, REFUSED, findings
from bot.adapters.discord.client import DiscordClient, make_bot
from bot.adapters.discord.incoming import NAME, number
from bot.core import Bot
from bot.errors import AdapterError
from bot.messages import Reply
from bot.settings import Settings

_REFUSED = 4004  # "authentication failed", https://discord.com/developers/docs/topics/opcodes-and-status-codes


class DiscordAdapter:
    """Serves Discord. `settings` hold a token whose form is right."""

    name = NAME

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._client: DiscordClient | None = None

    async def run(self, bot: Bot, stop: asyncio.Event) -> None:
        """Serve until `stop` is set, then let what is being answered end.

        Raises:
            AdapterError: the token or the intents are refused.
        """
        self._redirect()
        with mendable():
            async with make_bot(bot, self._settings) as client:
                self._client = client
                try:
                    await self._serve(client, stop)
                finally:
                    self._client = None
                    client.connected(up=False)

    async def tell(self, chat: str, reply: Reply) -> str | None:
        """Say something in a channel that nobody asked for; the message's id.

        Raises:
            AdapterError: not connected, no such channel, or Discord does not take it.
        """
        if self._client is None or self._client.user is None:
            raise AdapterError("Discord is not connected")
        try:
            return str(await self._client.tell(number(chat), reply))
        except discord.DiscordServerError:  # Discord may have taken it all the same, as with other errors on the way
            raise
        except (discord.DiscordException, aiohttp.ClientConnectorError, ValueError) as error:
            raise AdapterError(f"{chat} cannot be written to ({type(error).__name__})") from error

    async def examine(self) -> Sequence[Finding]:
        """What the doctor says of the token, the intents and the commands."""
        self._redirect()
        return await findings(self._token, wants_content=self._settings.discord_message_content)

    async def _serve(self, client: DiscordClient, stop: asyncio.Event) -> None:
        serving = asyncio.create_task(client.start(self._token))
        stopping = asyncio.create_task(stop.wait())
        try:
            await asyncio.wait({serving, stopping}, return_when=asyncio.FIRST_COMPLETED)
            if not serving.done():
                await client.in_flight.drain(self._settings.drain_seconds)
                await client.close()
                serving.cancel()  # it may be waiting to connect again, which closing does not end
            await asyncio.wait({serving})
        finally:
            stopping.cancel()
            serving.cancel()
        if not serving.cancelled():
            serving.result()

    @property
    def _token(self) -> str:
        token = self._settings.discord_bot_token
        return token.get_secret_value() if token else ""

    def _redirect(self) -> None:
        """Go where the settings say. The library knows but one Discord in a process."""
        if self._settings.discord_api_base:
            Route.BASE = self._settings.discord_api_base.rstrip("/")
        if self._settings.discord_gateway_url:
            DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(self._settings.discord_gateway_url)


@contextmanager
def mendable() -> Iterator[None]:
    """Say in plain words what the bot's owner has to do about; anything else may pass by itself."""
    try:
        yield
    except discord.LoginFailure as error:
        raise AdapterError(REFUSED) from error
    except discord.PrivilegedIntentsRequired as error:
        raise AdapterError(NO_INTENT) from error
    except discord.ConnectionClosed as error:
        if error.code != _REFUSED:
            raise
        raise AdapterError(REFUSED) from error
