"""An answer in portions that a chat can read: the point and a few sources first, the rest behind "more"."""

from __future__ import annotations

import datetime as dt
import re

from bot.messages import Button, Reply, SourceLine
from knowledge import Answer, Source

LENGTH = 600  # characters of text: about what a phone shows without scrolling
SOURCES = 3
QUOTE = 160  # characters of a quoted sentence
MORE = Button("More", "/more")
ENDS = re.compile(r"\n+|(?<=[.!?”\"])\s+")


def first_page(answer: Answer) -> tuple[Answer, Answer | None]:
    """What is said at once, and what "more" then says (which may fill a page of its own, with more behind it)."""
    text, cut = split(answer.text)
    left = "\n".join(part for part in (cut, answer.more) if part)
    page = answer.model_copy(update={"text": text, "more": None, "sources": answer.sources[:SOURCES]})
    hidden = answer.sources[SOURCES:]
    if not left and not hidden:
        return page, None
    return page, answer.model_copy(
        update={"text": left or "More sources:", "more": None, "sources": hidden, "choices": ()}
    )


def split(text: str) -> tuple[str, str]:
    """`text` cut into at most LENGTH characters and the rest: between lines or sentences, else between words."""
    if len(text) <= LENGTH:
        return text, ""
    ends = [found for found in ENDS.finditer(text, 0, LENGTH + 1) if found.end() <= LENGTH]
    if ends:
        return text[: ends[-1].start()], text[ends[-1].end() :]
    space = text.rfind(" ", 0, LENGTH)
    at = space if space > 0 else LENGTH
    return text[:at], text[at:].lstrip()


def shortened(quote: str) -> str:
    """A quoted sentence on one line, cut between words where it is long."""
    line = " ".join(quote.split())
    if len(line) <= QUOTE:
        return line
    return line[: QUOTE - 1].rsplit(" ", 1)[0].rstrip(",;:–—-") + "…"


def source_line(source: Source) -> SourceLine:
    """A source as a chat names it: "Touchline Gazette, 8 Nov 2021" with its address and its sentence."""
    name = source.source or source.title or source.path.rsplit("/", 1)[-1]
    label = f"{name}, {day(source.date)}" if source.date else name
    return SourceLine(label, shortened(source.quote), source.url)


def day(date: dt.date) -> str:
    """A date as a chat shows it: "8 Nov 2021"."""
    return f"{date.day} {date:%b %Y}"


def reply(page: Answer, *, more: bool) -> Reply:
    """A page of an answer as a reply, its choices and "more" as buttons."""
    buttons = tuple(Button(choice, choice) for choice in page.choices)
    return Reply(
        text=page.text,
        sources=tuple(source_line(source) for source in page.sources),
        buttons=(*buttons, MORE) if more else buttons,
    )


def whole(answer: Answer) -> Reply:
    """An answer that nobody can ask "more" of: everything at once."""
    text = "\n".join(part for part in (answer.text, answer.more) if part)
    return reply(answer.model_copy(update={"text": text}), more=False)
