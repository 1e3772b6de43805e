"""The command table as Discord's application commands: options with descriptions, fixed words, names to complete."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import discord
from discord import app_commands
from discord.app_commands import Choice

from bot.adapters.discord.in_flight import note
from bot.adapters.discord.incoming import plain
from bot.adapters.discord.markdown import label
from bot.adapters.discord.options import FACT, options_of, typed
from bot.core import Bot
from bot.logs import logger
from bot.readable import fact_line
from knowledge import Command

ASK, MENU = "ask", "Ask touchline"
DEADLINE = 2.0
"""Seconds that names to complete may take: Discord shows none that come later than after three."""

_CHOICES, _LONGEST = 25, 100
"""How many choices are shown, and how many characters one, or a description, may have."""
_SORRY = "Sorry, that did not work. Please try again; if it fails again, restart Discord to see my commands anew."

Interaction = discord.Interaction[Any]
Ask = Callable[[Interaction, str], Awaitable[None]]
Callback = Callable[..., Any]


class Commands(app_commands.CommandTree[Any]):
    """Every command of the bot, "/ask" and the menu of a message. `ask` gets what the command would be as a text."""

    def __init__(self, client: discord.Client, bot: Bot, ask: Ask) -> None:
        super().__init__(
            client,
            allowed_installs=app_commands.AppInstallationType(guild=True, user=True),
            allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True),
        )
        self._bot = bot
        self._ask = ask
        for command in bot.commands:
            self.add_command(self._published(command))
        if ASK not in bot.commands:
            self.add_command(self._free_text_command())
        self.add_command(app_commands.ContextMenu(name=MENU, callback=self._menu()))

    async def on_error(self, interaction: Interaction, error: app_commands.AppCommandError, /) -> None:
        """A command that Discord knows and the bot does not, or whose options have changed since."""
        logger().warning("command failed", adapter="discord", error=type(error).__name__)
        if not interaction.response.is_done():
            try:
                await interaction.response.send_message(_SORRY, ephemeral=True)
            except discord.DiscordException as unsent:
                note(unsent)

    def _published(self, command: Command) -> app_commands.Command[Any, Any, Any]:
        made: app_commands.Command[Any, Any, Any] = app_commands.Command(
            name=command.name,
            description=label(command.summary, _LONGEST),
            callback=self._callback(command),
        )
        if self._bot.commands.managing(command.name) or self._bot.commands.editing(command.name):
            made.default_permissions = discord.Permissions(manage_guild=True)
            made.allowed_contexts = app_commands.AppCommandContext(guild=True, dm_channel=False, private_channel=False)
            made.allowed_installs = app_commands.AppInstallationType(guild=True, user=False)
        return made

    def _callback(self, command: Command) -> Callback:
        options = options_of(command, self._bot.commands.options(command.name))
        taking = (self._taking_none, self._taking_one, self._taking_two, self._taking_three)[len(options)](command.name)
        by_place = dict(zip(("first", "second", "third"), options, strict=False))
        completing = {place: self._completing(option.takes) for place, option in by_place.items() if option.takes}
        choices = {place: _choices(option.words) for place, option in by_place.items() if option.words}
        app_commands.rename(**{place: option.name for place, option in by_place.items()})(taking)
        app_commands.describe(**{place: option.about for place, option in by_place.items()})(taking)
        app_commands.autocomplete(**completing)(taking)
        app_commands.choices(**choices)(taking)
        return taking

    def _taking_none(self, name: str) -> Callback:
        async def callback(interaction: Interaction) -> None:
            await self._ask(interaction, f"/{name}")

        return callback

    def _taking_one(self, name: str) -> Callback:
        async def callback(interaction: Interaction, first: str = "") -> None:
            await self._ask(interaction, typed(name, first))

        return callback

    def _taking_two(self, name: str) -> Callback:
        async def callback(interaction: Interaction, first: str = "", second: str = "") -> None:
            await self._ask(interaction, typed(name, first, second))

        return callback

    def _taking_three(self, name: str) -> Callback:
        async def callback(interaction: Interaction, first: str = "", second: str = "", third: str = "") -> None:
            await self._ask(interaction, typed(name, first, second, third))

        return callback

    def _free_text_command(self) -> app_commands.Command[Any, Any, Any]:
        @app_commands.describe(question="In your own words: who scored in the derby?")
        async def callback(interaction: Interaction, question: str) -> None:
            await self._ask(interaction, question)

        return app_commands.Command(name=ASK, description="Ask a question in your own words", callback=callback)

    def _menu(self) -> Callback:
        async def callback(interaction: Interaction, message: discord.Message) -> None:
            await self._ask(interaction, plain(message, interaction.client.user))

        return callback

    def _completing(self, takes: tuple[str, ...]) -> Callback:
        async def complete(_interaction: Interaction, current: str) -> list[Choice[str]]:
            if not current.strip():
                return []
            try:
                async with asyncio.timeout(DEADLINE):
                    return await self._completed(current.strip(), takes)
            except Exception as error:  # noqa: BLE001 - no name to choose is no reason for the command to fail
                logger().warning("names not completed", adapter="discord", error=type(error).__name__)
                return []

        return complete

    async def _completed(self, typed: str, takes: tuple[str, ...]) -> list[Choice[str]]:
        if takes != (FACT,):
            return _choices(await self._bot.knowledge.complete(typed, takes))
        facts = await self._bot.editing.suggested(typed) if self._bot.editing else []
        return [Choice(name=label(fact_line(fact), _LONGEST), value=fact.id) for fact in facts[:_CHOICES]]


def _choices(words: Sequence[str]) -> list[Choice[str]]:
    """The first so many that are not too long."""
    fitting = [str(word) for word in words if 0 < len(word) <= _LONGEST]
    return [Choice(name=word, value=word) for word in fitting[:_CHOICES]]
