"""What adapters and the core exchange. No platform's type appears above an adapter."""

from __future__ import annotations

import datetime as dt
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from enum import StrEnum

Manages = Callable[[], Awaitable[bool]]
"""Asks a platform whether somebody may change a chat's settings."""


class Place(StrEnum):
    """Where a message was written."""

    PRIVATE = "private"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Message:
    """One message in. `addressed` says that it mentions or replies to the bot.

    `text` is plain: an adapter takes out the mention of the bot and the platform's markup. `bot` is the name that the
    bot goes by on that platform, without "@", which tells `/result@ours` from a command to another bot.

    `chat` and `asker` are the platform's ids after its adapter's name ("telegram:-100123"), so that no two platforms
    share one; `within` are the chats that this one is part of, the nearest first: a thread's channel, a channel's
    server. `id` is unique in its chat: a message that comes twice is answered once. `sent` is when it was written.

    Pressing a button is a message too: `pressed` is the button's key, `replies_to` the message that holds it.
    `manages` asks the platform whether the asker may change the chat's settings; without it only in private.
    """

    text: str
    chat: str
    asker: str
    place: Place = Place.PRIVATE
    addressed: bool = False
    bot: str | None = None
    id: str | None = None
    replies_to: str | None = None
    edited: bool = False
    within: tuple[str, ...] = ()
    pressed: str | None = None
    sent: dt.datetime | None = None
    manages: Manages | None = field(default=None, compare=False)

    @property
    def platform(self) -> str:
        """The name of the adapter that carries it."""
        return self.chat.partition(":")[0]


@dataclass(frozen=True, slots=True)
class Button:
    """Something to press: `label` is shown, `sends` is what typing in its place would say.

    `key` is what pressing it gives back (`Message.pressed`): at most 40 ASCII characters, empty where the bot keeps no
    records and buttons are but texts to type.
    """

    label: str
    sends: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One source as a chat shows it: "Touchline Gazette, 8 Nov 2021", and its address if it has one.

    `quote` is the sentence in quotation marks, None where the reply's text quotes it already.
    """

    label: str
    quote: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """One reply out, plain text throughout: adapters mark it up, escape it and split it as their platform needs.

    `edits` names an earlier reply (its message id) that this one takes the place of. `private` asks the platform to
    show it to the asker only, in the mildest form it has (a notice that goes away, where there is one).
    """

    text: str
    sources: tuple[SourceLine, ...] = ()
    buttons: tuple[Button, ...] = ()
    edits: str | None = None
    private: bool = False
