"""Discord: messages, slash commands and buttons, over the gateway. The library is loaded only for who has a token."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.errors import AdapterError
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.adapters.discord.adapter import DiscordAdapter

_TOKEN = re.compile(r"[\w-]{18,}\.[\w-]{5,}\.[\w-]{20,}", re.ASCII)
"""A bot's token: its id, a time and a signature, each in base64."""


def from_settings(settings: Settings) -> DiscordAdapter | None:
    """The adapter when there is a token.

    Raises:
        AdapterError: what is set cannot be a bot's token.
    """
    if settings.discord_bot_token is None:
        return None
    if not _TOKEN.fullmatch(settings.discord_bot_token.get_secret_value()):
        raise AdapterError(
            "DISCORD_BOT_TOKEN is not a bot's token, which has three parts with dots between them: copy it from the"
            " Bot page of your application at https://discord.com/developers/applications"
        )
    from bot.adapters.discord.adapter import DiscordAdapter  # noqa: PLC0415 - takes half a second to load

    return DiscordAdapter(settings)
