"""A `Reply` as Discord's messages: the first and, where the text is longer than one may be, those that follow it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import discord

from bot.adapters.discord.buttons import view_of
from bot.adapters.discord.markdown import contents
from bot.messages import Reply

_UNREADABLE = 160002
"""The error of a reply in a channel whose history the bot may not read."""


@dataclass(frozen=True, slots=True)
class Part:
    """One message of a reply. Buttons are on the last."""

    content: str
    view: discord.ui.View | None = None

    @property
    def beneath(self) -> dict[str, Any]:
        """The buttons as the library's ways of sending take them: it wants no word of none."""
        return {"view": self.view} if self.view else {}


def parts(reply: Reply) -> list[Part]:
    """The messages that a reply makes, at least one."""
    *before, last = contents(reply)
    return [*(Part(content) for content in before), Part(last, view_of(reply.buttons))]


async def post(channel: discord.PartialMessageable, reply: Reply, question: discord.Message | None = None) -> int:
    """Send a reply to a channel, or put it in the place of the message that it edits; the first message's id.

    It quotes the question, as long as that is there and the bot may read it. Nobody is pinged.
    """
    quoted = {"reference": question.to_reference(fail_if_not_exists=False)} if question else {}
    try:
        return await _post(channel, reply, quoted)
    except discord.HTTPException as error:
        if not quoted or error.code != _UNREADABLE:
            raise
        return await _post(channel, reply, {})


async def _post(channel: discord.PartialMessageable, reply: Reply, quoted: Mapping[str, Any]) -> int:
    first, *rest = parts(reply)
    if reply.edits is not None:
        number = int(reply.edits)
        message = channel.get_partial_message(number)
        await message.edit(content=first.content, view=first.view)
    else:
        number = await _send(channel, first, quoted)
    for part in rest:
        await _send(channel, part, {})
    return number


async def _send(channel: discord.PartialMessageable, part: Part, quoted: Mapping[str, Any]) -> int:
    sent = await channel.send(part.content, **part.beneath, **quoted, mention_author=False, suppress_embeds=True)
    return sent.id
