"""The adapter without a platform: the twin that dialogues are tested on, ours and those of anyone who adds a topic."""

from __future__ import annotations

from dataclasses import replace

from bot.core import Bot
from bot.messages import Manages, Message, Place, Reply

NAME = "touchline"


class MemoryAdapter:
    """Says what it is told to say and keeps what came back: `replies` maps the id of each message sent to its reply."""

    name = "memory"

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._said = 0
        self.replies: dict[str, Reply] = {}

    async def say(
        self,
        text: str,
        *,
        chat: str = "chat",
        asker: str = "asker",
        place: Place = Place.PRIVATE,
        addressed: bool = False,
        manages: Manages | None = None,
    ) -> Reply | None:
        """Send one message and return the reply to it; None is silence."""
        return await self.send(Message(text, chat, asker, place, addressed, bot=NAME, manages=manages))

    async def press(self, label: str, *, chat: str = "chat", asker: str = "asker") -> Reply | None:
        """Press the button of that label under the last reply. ValueError: it has no such button."""
        last, reply = next(reversed(self.replies.items()), (None, Reply("")))
        button = next((button for button in reply.buttons if button.label == label), None)
        if button is None:
            raise ValueError(f"no button {label!r} in {[button.label for button in reply.buttons]}")
        pressed = Message(button.sends, chat, asker, addressed=True, bot=NAME, replies_to=last)
        return await self.send(replace(pressed, text="", pressed=button.key) if button.key else pressed)

    async def send(self, message: Message) -> Reply | None:
        """Send a message of one's own making."""
        self._said += 1
        reply = await self._bot.reply(replace(message, id=str(self._said)))
        if reply is not None:
            self.replies[str(self._said)] = reply
        return reply
