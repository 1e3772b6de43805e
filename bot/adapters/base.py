"""What a chat platform's adapter is, and how adapters are found."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import EntryPoint, entry_points
from typing import Protocol

from bot.core import Bot
from bot.errors import AdapterError
from bot.messages import Reply
from bot.settings import Settings

GROUP = "touchline.adapters"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at. `wrong` is to be mended; what is merely worth knowing is not."""

    about: str
    says: str
    wrong: bool = False


class Adapter(Protocol):
    """Carries messages from one platform to the bot, and its replies back.

    It turns what the platform sends into `Message`, calls `Bot.reply`, and shows a `Reply` as its platform does: text
    escaped by construction, nobody pinged, `sources` and `buttons` in the platform's own form. None is silence.
    """

    name: str

    async def run(self, bot: Bot, stop: asyncio.Event) -> None:
        """Serve until `stop` is set or the platform's talk is over, then let what is in flight end.

        Raises:
            AdapterError: it cannot be served, and trying again would not help. After any other error it is run again.
        """
        ...

    async def tell(self, chat: str, reply: Reply) -> str | None:
        """Say something that nobody asked for in a chat of this platform; the message's id. It is running.

        Raises:
            AdapterError: the platform does not take it, or the message that it is to edit is there no more. Any other
                error leaves open whether it has been said.
        """
        ...

    async def examine(self) -> Sequence[Finding]:
        """What `touchline doctor` is to say about the platform: what works, what does not, what to do. Never raises."""
        ...


class Platform(Protocol):
    """What an entry point of the group names: makes the adapter when the settings configure it, else None."""

    def __call__(self, settings: Settings) -> Adapter | None:
        """The adapter, ready to run; None when nothing in `settings` asks for it.

        Raises:
            AdapterError: the settings ask for it in a way that cannot work.
        """
        ...


def installed() -> dict[str, EntryPoint]:
    """The adapters that are installed, ours and others', by name."""
    return {entry.name: entry for entry in sorted(entry_points(group=GROUP))}


def adapter(name: str, settings: Settings) -> Adapter | None:
    """The adapter of that name, when it is installed and configured.

    Raises:
        AdapterError: it is installed but cannot be loaded, or its settings cannot work.
    """
    entry = installed().get(name)
    if entry is None:
        return None
    try:
        platform: Platform = entry.load()
    except (ImportError, AttributeError) as error:
        raise AdapterError(f"{name}: the adapter cannot be loaded ({error})") from error
    return platform(settings)
