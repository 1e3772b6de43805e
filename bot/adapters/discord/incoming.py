"""What Discord sends, as a `Message`."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from typing import Any

import discord

from bot.messages import Message, Place

NAME = "discord"

Manages = Callable[[], Awaitable[bool]]


def address(number: int) -> str:
    """What the bot calls a channel, server or person of Discord."""
    return f"{NAME}:{number}"


def number(chat: str) -> int:
    """The channel's id in what the bot calls it. ValueError: it is none of Discord's."""
    name, _, digits = chat.partition(":")
    if name != NAME:
        raise ValueError(f"{chat} is no channel of Discord")
    return int(digits)


def from_message(message: discord.Message, me: discord.ClientUser) -> Message | None:
    """What a person wrote; None for what no person wrote, and for what Discord does not let the bot read."""
    if message.author.bot or message.webhook_id or message.is_system() or not message.content:
        return None
    private, reference = isinstance(message.channel, discord.DMChannel), message.reference
    guild = message.guild.id if message.guild else getattr(message.channel, "guild_id", None)
    return Message(
        text=plain(message, me),
        chat=address(message.channel.id),
        asker=address(message.author.id),
        place=Place.PRIVATE if private else Place.GROUP,
        addressed=bool(_mentions(message, me)) or _answers(message, me),
        bot=me.name,
        id=str(message.id),
        replies_to=str(reference.message_id) if reference and reference.message_id else None,
        within=_within(message.channel, guild),
        sent=message.created_at,
        manages=None if private else _managing(message.author),
    )


def from_interaction(interaction: discord.Interaction[Any], text: str, pressed: str | None = None) -> Message:
    """A slash command's or a menu's text, or the key of a button that was pressed: always meant for the bot."""
    private = interaction.guild_id is None and not interaction.context.private_channel
    me = interaction.client.user
    return Message(
        text=text,
        chat=address(interaction.channel_id or interaction.user.id),
        asker=address(interaction.user.id),
        place=Place.PRIVATE if private else Place.GROUP,
        addressed=True,
        bot=me.name if me else None,
        id=f"{'interaction' if pressed is None else 'press'}:{interaction.id}",
        replies_to=str(interaction.message.id) if interaction.message else None,
        within=_within(interaction.channel, interaction.guild_id),
        pressed=pressed,
        manages=None if private else _permitted(interaction.permissions),
    )


def plain(message: discord.Message, me: discord.ClientUser) -> str:
    """A message's words, without markdown and without mentions of the bot and the commas that set them apart."""
    text = message.content
    for mention in _mentions(message, me):
        text = re.sub(rf"\s*,?\s*{re.escape(mention)}\s*([,:]|(?=[?!]))?", _gap, text)
    return " ".join(discord.utils.remove_markdown(text).split())


def _gap(found: re.Match[str]) -> str:
    """What is left of a mention: nothing before a question mark."""
    return "" if found[1] == "" else " "


def _mentions(message: discord.Message, me: discord.ClientUser) -> list[str]:
    """How the message mentions the bot: by its name, or by the role that Discord made for it. "@everyone" is nobody."""
    role = message.guild.self_role if message.guild else None
    names = [f"<@{me.id}>", f"<@!{me.id}>", *([role.mention] if role else [])]
    return [name for name in names if name in message.content]


def _answers(message: discord.Message, me: discord.ClientUser) -> bool:
    replied = message.reference.resolved if message.reference else None
    return isinstance(replied, discord.Message) and replied.author.id == me.id


def _within(channel: object, guild: int | None) -> tuple[str, ...]:
    """The chats around: a thread's channel, a channel's server."""
    parent = channel.parent_id if isinstance(channel, discord.Thread) else None
    return tuple(address(place) for place in (parent, guild) if place)


def _managing(author: discord.User | discord.Member) -> Manages:
    return _permitted(author.guild_permissions if isinstance(author, discord.Member) else discord.Permissions.none())


def _permitted(permissions: discord.Permissions) -> Manages:
    async def manages() -> bool:
        return permissions.manage_guild or permissions.administrator

    return manages
