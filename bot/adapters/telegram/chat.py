"""How a chat of Telegram is called within the bot: "telegram:-100123", a forum's topic "telegram:-100123:7"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

NAME = "telegram"


@dataclass(frozen=True, slots=True)
class Chat:
    """A chat, or one topic of a forum."""

    id: int
    topic: int | None = None

    @classmethod
    def of(cls, name: str) -> Self:
        """The chat that goes by `name`. ValueError: no chat of Telegram does."""
        platform, *numbers = name.split(":")
        if platform != NAME or len(numbers) not in {1, 2}:
            raise ValueError(f"{name!r} is no chat of Telegram")
        return cls(*map(int, numbers))

    def __str__(self) -> str:
        return ":".join(str(part) for part in (NAME, self.id, self.topic) if part is not None)

    @property
    def within(self) -> tuple[str, ...]:
        """What it is part of: a topic's forum."""
        return () if self.topic is None else (str(Chat(self.id)),)
