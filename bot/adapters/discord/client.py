"""The connection to Discord and what comes over it."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from functools import partial
from types import SimpleNamespace
from typing import Any
from weakref import WeakValueDictionary

import aiohttp
import discord
import yarl

from bot.adapters.discord.buttons import ChoiceMenu, PressButton
from bot.adapters.discord.in_flight import InFlight, note, patiently
from bot.adapters.discord.incoming import NAME, from_interaction, from_message
from bot.adapters.discord.outgoing import post
from bot.adapters.discord.publishing import publish
from bot.adapters.discord.responding import respond
from bot.adapters.discord.tree import Commands
from bot.core import Bot
from bot.logs import logger
from bot.messages import Message, Place, Reply
from bot.settings import Settings

discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # a bot that does not speak needs no voice

TYPING_AFTER = 1.0
"""Seconds until someone who waits for an answer sees that it is being looked up."""

PERMISSIONS = discord.Permissions(
    send_messages=True, send_messages_in_threads=True, embed_links=True, read_message_history=True
)


def make_bot(bot: Bot, settings: Settings) -> DiscordClient:
    """The client as `touchline run` serves it, not connected yet: for tests of one's own."""
    gateway = yarl.URL(settings.discord_gateway_url) if settings.discord_gateway_url else None
    return DiscordClient(bot, message_content=settings.discord_message_content, gateway=gateway)


def install_link(application: int) -> str:
    """Where an admin adds the bot to a server, with no more permissions than it needs."""
    return discord.utils.oauth_url(application, permissions=PERMISSIONS, scopes=("bot", "applications.commands"))


class DiscordClient(discord.Client):
    """Hands messages, commands and presses to the bot and shows its replies. It keeps no messages and no members.

    `gateway` is where a lost connection is taken up again when that is not to be where Discord says.
    """

    def __init__(self, bot: Bot, *, message_content: bool, gateway: yarl.URL | None = None) -> None:
        super().__init__(
            intents=discord.Intents(
                guilds=True, guild_messages=True, dm_messages=True, message_content=message_content
            ),
            allowed_mentions=discord.AllowedMentions.none(),
            chunk_guilds_at_startup=False,
            max_messages=None,
            member_cache_flags=discord.MemberCacheFlags.none(),
            http_trace=self._tracing(),
        )
        self.tree = Commands(self, bot, self.ask)
        self.in_flight = InFlight()
        self._bot = bot
        self._gateway = gateway
        self._up = False
        self._turns = WeakValueDictionary[tuple[str, str], asyncio.Lock]()  # a lock lives while somebody waits for it
        for event, parse in self._connection.parsers.items():
            if event != "READY":  # without which there is nothing to go on with
                self._connection.parsers[event] = partial(_unharmed, event, parse)

    async def setup_hook(self) -> None:
        """Before connecting: buttons of earlier days work again, and changed commands are published."""
        self.add_dynamic_items(PressButton, ChoiceMenu)
        if self.application_id is not None:
            logger().info("signed in", adapter=NAME, invite=install_link(self.application_id))
            await publish(self.tree, self.application_id, self._bot.records)

    async def on_connect(self) -> None:
        """A new session has begun."""
        if self._gateway is not None:
            self.ws.gateway = self._gateway
        self.connected(up=True)

    async def on_resumed(self) -> None:
        """The session goes on after a loss."""
        self.connected(up=True)

    async def on_disconnect(self) -> None:
        """The connection is lost; the library takes it up again."""
        self.connected(up=False)

    def connected(self, *, up: bool) -> None:
        """Tell who looks on of a change. The library says more than once that a connection is lost."""
        if up != self._up:
            self._up = up
            self._bot.watch.connected(NAME, up=up)

    async def on_error(self, event_method: str, /, *_args: object, **_kwargs: object) -> None:
        """What no handler expected is logged, without what was written."""
        logger().error("event failed", adapter=NAME, source=event_method, error=type(sys.exception()).__name__)

    async def on_message(self, message: discord.Message) -> None:
        """Answer what a person writes, each in turn: "and which minute?" goes on from the question before."""
        asked = from_message(message, self.user) if self.user else None
        if asked is not None:
            await self.in_flight.carry(message.id, self._answer(message, asked))

    async def ask(self, interaction: discord.Interaction[Any], text: str) -> None:
        """Answer a command."""
        asked = from_interaction(interaction, text)
        await self.in_flight.carry(interaction.id, respond(self._bot, interaction, asked))

    async def press(self, interaction: discord.Interaction[Any], key: str) -> None:
        """Answer a press of the button of that key."""
        asked = from_interaction(interaction, "", pressed=key)
        await self.in_flight.carry(interaction.id, respond(self._bot, interaction, asked))

    async def tell(self, channel: int, reply: Reply) -> int:
        """Say something in a channel; the message's id. Raises what the library raises."""
        return await post(self.get_partial_messageable(channel), reply)

    async def _answer(self, message: discord.Message, asked: Message) -> None:
        async def typing() -> None:
            if asked.addressed or asked.place is Place.PRIVATE:  # to others the bot may have nothing to say
                try:
                    await message.channel.typing()
                except discord.DiscordException as error:
                    note(error)

        async with self._turns.setdefault((asked.chat, asked.asker), asyncio.Lock()):
            reply = await patiently(self._bot.reply(asked), TYPING_AFTER, typing)
            if reply is not None:
                await post(self.get_partial_messageable(message.channel.id), reply, message)

    def _tracing(self) -> aiohttp.TraceConfig:
        """Sees every request's end, so that who looks on hears when Discord asks for fewer."""

        async def ended(_session: object, _context: SimpleNamespace, end: aiohttp.TraceRequestEndParams) -> None:
            if end.response.status == 429:
                self._bot.watch.held_back(NAME)

        trace = aiohttp.TraceConfig()
        trace.on_request_end.append(ended)
        return trace


def _unharmed(event: str, parse: Callable[[Any], None], data: object) -> None:
    """Pass over an event that the library cannot read: otherwise it would end the connection."""
    try:
        parse(data)
    except Exception as error:  # noqa: BLE001 - whatever is wrong with it, there will be others
        logger().warning("event not understood", adapter=NAME, source=event, error=type(error).__name__)
