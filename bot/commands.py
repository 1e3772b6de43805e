"""The one table of slash commands, the topics' and the bot's own: `/help`, menus and autocompletion come from it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from bot.records import Verbosity
from knowledge import Command

OWN = (
    Command("help", "How to ask, with examples", examples=("/help", "/help penalties")),
    Command("start", "What this bot is for", examples=("/start",)),
    Command("more", "What the last answer left out", examples=("/more",)),
    Command("privacy", "What this bot keeps of what you write", examples=("/privacy",)),
)
MANAGING = (
    Command("settings", "How I behave in this chat", examples=("/settings",)),
    Command("follow", "Which club “we” and “us” are in this chat", ("team",), ("/follow Inter", "/follow nobody")),
    Command("listen", "Whether I answer here without being spoken to", examples=("/listen on", "/listen off")),
    Command(
        "subscribe", "Whether I tell here of the club's matches unasked", examples=("/subscribe", "/subscribe off")
    ),
    Command("verbosity", "How much I say at once in this chat", examples=("/verbosity brief", "/verbosity normal")),
)
EDITING = (
    Command(
        "facts",
        "What an answer rests on, each fact with its id",
        ("question",),
        ("/facts who scored in the derby?", "/facts Lautaro", "/facts 3"),
    ),
    Command("hide", "Take a fact out", ("fact", "reason"), ("/hide 3f2a9c1b he was not on the pitch",)),
    Command(
        "correct",
        "Correct what a fact says",
        ("fact", "values", "reason"),
        ("/correct 3f2a9c1b minute=45+2 seen on the pictures", '/correct 3f2a9c1b player="Ulf Brandt" his brother sat'),
    ),
    Command("undo", "Take a correction back", ("correction", "reason"), ("/undo 8b7e6d5c he was after all", "/undo")),
    Command("ingest", "Read a web page or a feed", ("address",), ("/ingest https://example.org/derby",)),
)
OPTIONS: Mapping[str, tuple[str, ...]] = {
    "listen": ("on", "off"),
    "subscribe": ("on", "off"),
    "verbosity": tuple(Verbosity),
}
CALL = re.compile(r"/(?P<name>\w{1,32})(?:@(?P<bot>\w+))?(?:\s+(?P<rest>.*))?", re.DOTALL)
RESEMBLING = 60  # of 100: "/penaltys" reaches 88 with "penalties", "/xyz" nothing


@dataclass(frozen=True, slots=True)
class Call:
    """A message in the form of a command, "/Result@touchline Inter Napoli", by its parts; the name in lower case."""

    name: str
    rest: str = ""
    bot: str | None = None

    def __str__(self) -> str:
        return f"/{self.name} {self.rest}".rstrip()


def call(text: str) -> Call | None:
    """The command that `text` calls, known or not; None for free text."""
    found = CALL.fullmatch(text.strip())
    if found is None:
        return None
    return Call(found["name"].lower(), (found["rest"] or "").strip(), found["bot"])


class CommandTable:
    """Every command by its name, the topics' first. Two commands of one name are a mistake: ValueError.

    `managed` adds those that set a chat's settings, where there are records to keep them; `edited` those of the bot's
    admins, where there are any.
    """

    def __init__(self, topics: Iterable[Command], *, managed: bool = False, edited: bool = False) -> None:
        self._by_name: dict[str, Command] = {}
        for command in (*topics, *OWN, *(MANAGING if managed else ()), *(EDITING if edited else ())):
            if command.name in self._by_name:
                raise ValueError(f"two commands are called /{command.name}")
            self._by_name[command.name] = command

    def __iter__(self) -> Iterator[Command]:
        return iter(self._by_name.values())

    def __contains__(self, name: str) -> bool:
        return name in self._by_name

    def get(self, name: str) -> Command | None:
        """The command of that name."""
        return self._by_name.get(name)

    def managing(self, name: str) -> bool:
        """Whether a command is for those only who may change the chat's settings."""
        return name in self and any(name == command.name for command in MANAGING)

    def editing(self, name: str) -> bool:
        """Whether a command is for the bot's own admins only."""
        return name in self and any(name == command.name for command in EDITING)

    def options(self, name: str) -> tuple[str, ...]:
        """The fixed words of which one may follow a command; none where anything else may."""
        return OPTIONS.get(name, ()) if name in self else ()

    def nearest(self, name: str) -> Command | None:
        """The command whose name comes closest to a misspelt one, if any comes close."""
        found = process.extractOne(name, self._by_name.keys(), scorer=fuzz.ratio, score_cutoff=RESEMBLING)
        return self._by_name[found[0]] if found else None
