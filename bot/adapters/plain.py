"""A reply as plain text: for a terminal, and on one line for a script."""

from __future__ import annotations

from bot.messages import Reply, SourceLine
from bot.pages import MORE


def printable(text: str) -> str:
    """`text` without control characters: what an article holds must not steer a terminal."""
    return "".join(char if char.isprintable() or char == "\n" else " " for char in text)


def source(line: SourceLine) -> str:
    """A source with the sentence it says it in."""
    return printable(f"{line.label}: {line.quote}" if line.quote else line.label).replace("\n", " ")


def numbered(reply: Reply) -> list[str]:
    """The choices a reply offers, each after the number that picks it."""
    choices = [button for button in reply.buttons if button.sends != MORE.sends]
    return [printable(f"{number}. {button.label}") for number, button in enumerate(choices, start=1)]


def block(reply: Reply) -> str:
    """The reply over several lines: the text, the choices, the sources."""
    return "\n".join([printable(reply.text), *numbered(reply), *(f"  – {source(line)}" for line in reply.sources)])


def one_line(reply: Reply) -> str:
    """The reply on a single line: text · choices · (more) [sources]."""
    parts = [" ".join(line.split()) for line in printable(reply.text).split("\n")]
    text = " · ".join(part for part in (*parts, *numbered(reply)) if part)
    more = " (more)" if any(button.sends == MORE.sends for button in reply.buttons) else ""
    sources = "; ".join(source(line) for line in reply.sources)
    return f"{text}{more} [{sources}]" if sources else f"{text}{more}"
