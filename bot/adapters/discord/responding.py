"""Answering interactions: commands, menus and buttons. Discord gives three seconds for a first sign of life."""

from __future__ import annotations

from typing import Any

import discord
from discord import InteractionResponseType

from bot.adapters.discord.in_flight import patiently
from bot.adapters.discord.outgoing import parts
from bot.core import Bot
from bot.messages import Message, Reply

PATIENCE = 1.5
"""Seconds that an answer may take before Discord is told that it will come."""

LATER = Reply("I cannot answer that now. Please ask me again in a minute.", private=True)

Interaction = discord.Interaction[Any]


async def respond(bot: Bot, interaction: Interaction, message: Message) -> None:
    """Answer a command or a press. Silence is told to whoever gave a command; a press is just taken."""
    pressing, private = message.pressed is not None, bot.is_aside(message)

    async def promise() -> None:
        # Who sees the answer is settled here: Discord lets no later message change it.
        await interaction.response.defer(thinking=not pressing, ephemeral=private)

    reply = await patiently(bot.reply(message), PATIENCE, promise)
    if reply is not None:
        await show(interaction, reply)
    elif not pressing:
        await show(interaction, LATER)
    elif not interaction.response.is_done():
        await promise()


async def show(interaction: Interaction, reply: Reply) -> None:
    """Give the reply: as the response or, after a promise, in its place; what edits, in the message of the button."""
    editing = reply.edits is not None and interaction.message is not None
    promised = interaction.response.type
    first, *rest = parts(reply)
    if promised is None and editing:
        await interaction.response.edit_message(content=first.content, view=first.view)
    elif promised is None:
        await interaction.response.send_message(
            first.content, **first.beneath, ephemeral=reply.private, suppress_embeds=True
        )
    elif editing or promised is InteractionResponseType.deferred_channel_message:
        await interaction.edit_original_response(content=first.content, view=first.view)
    else:
        rest = [first, *rest]
    for part in rest:
        await interaction.followup.send(part.content, **part.beneath, ephemeral=reply.private, suppress_embeds=True)
