"""What a command takes, as the options that Discord asks for: all of them may be left out, as when typing."""

from __future__ import annotations

from dataclasses import dataclass

from knowledge import Command

FACT = "fact"
"""The kind of what is completed from facts."""

_OPPONENT = "The other team, to ask about a match"


@dataclass(frozen=True, slots=True)
class Option:
    """One option: `takes` are the kinds of names to complete, `words` those that may be chosen and no others."""

    name: str
    about: str
    takes: tuple[str, ...] = ()
    words: tuple[str, ...] = ()


_EDITING = {
    "question": Option("about", "A question, a name, or the number of a report", ("player", "team")),
    "fact": Option("fact", "The first digits of its id, or words to find it by", (FACT,)),
    "values": Option("values", "What is right, such as minute=45+2 or player=“Ulf Brandt”"),
    "correction": Option("correction", "The first digits of its id; without them, the last ones are listed"),
    "reason": Option("reason", "Why: it is kept with the correction"),
    "address": Option("address", "The address of a web page or a feed"),
}


def options_of(command: Command, words: tuple[str, ...]) -> tuple[Option, ...]:
    """None to three options. `words` are the fixed words that may follow the command."""
    if command.takes and all(kind in _EDITING for kind in command.takes):
        return tuple(_EDITING[kind] for kind in command.takes)
    if words:
        return (Option("value", "One of these words", words=words),)
    if not command.takes:
        return ()
    first = _first(command.takes)
    return (first, Option("opponent", _OPPONENT, ("team",))) if "match" in command.takes else (first,)


def _first(takes: tuple[str, ...]) -> Option:
    """The option that is typed first: a match is asked about by the names of its teams."""
    kinds = {"team" if kind == "match" else kind for kind in takes}
    if kinds == {"player"}:
        return Option("player", "A player's name, or a part of it", takes)
    if kinds == {"team"}:
        return Option("team", "A team's name, or a part of it", takes)
    return Option("name", "The name of a player or a team, or a part of it", takes)


def typed(name: str, *options: str) -> str:
    """A command with its options as it is typed elsewhere: "/result Inter Milan"."""
    return " ".join([f"/{name}", *(word for option in options for word in option.split())])
