"""What adapters and the core exchange. No platform's type appears above an adapter."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Place(StrEnum):
    """Where a message was written."""

    PRIVATE = "private"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Message:
    """One message in. Ids are the platform's, as text; `addressed` says that it mentions or replies to the bot.

    `text` is plain: an adapter takes out the mention of the bot and the platform's markup. `bot` is the name that the
    bot goes by on that platform, without "@", which tells `/result@ours` from a command to another bot. Pressing a
    button is a message too: the button's `sends`, addressed, with `replies_to` naming the reply that held it.
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


@dataclass(frozen=True, slots=True)
class Button:
    """Something to press: `label` is shown, `sends` is the text that pressing it asks."""

    label: str
    sends: str


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One source as a chat shows it: "Touchline Gazette, 8 Nov 2021", and its address if it has one.

    `quote` is the sentence in quotation marks, None where the reply's text quotes it already.
    """

    label: str
    quote: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture to send along: PNG bytes and a text for those who do not see it."""

    png: bytes
    alt: str


@dataclass(frozen=True, slots=True)
class Reply:
    """One reply out, plain text throughout: adapters mark it up, escape it and split it as their platform needs.

    `edits` names an earlier reply (its message id) that this one takes the place of. `private` asks the platform to
    show it to the asker only.
    """

    text: str
    sources: tuple[SourceLine, ...] = ()
    buttons: tuple[Button, ...] = ()
    pictures: tuple[Picture, ...] = ()
    edits: str | None = None
    private: bool = False
