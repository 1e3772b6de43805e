"""An answer in portions that a chat can read: the point and a few sources first, the rest behind "more"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.messages import Button, Reply, SourceLine
from bot.records import Verbosity
from knowledge import Answer, Source, wording

LIMIT = wording.LIMIT
SOURCES = 3
QUOTE = 160  # characters of a quoted sentence
OPENING = 40  # characters of a quotation that tell it from any other
MORE = Button("More", "/more")
ENDS = re.compile(r"\n+|(?<=[.!?”\"])\s+")


@dataclass(frozen=True, slots=True)
class Size:
    """How much a page holds: characters of text, sources, and whether with the sentences that they say it in."""

    text: int = LIMIT
    sources: int = SOURCES
    quotes: bool = True


NORMAL = Size()
SIZES: Mapping[Verbosity, Size] = {
    Verbosity.BRIEF: Size(200, 1, quotes=False),
    Verbosity.NORMAL: NORMAL,
    Verbosity.FULL: Size(1_200, 6),
}


def first_page(answer: Answer, size: Size = NORMAL) -> tuple[Answer, Answer | None]:
    """What is said at once, and what "more" then says (which may fill a page of its own, with more behind it)."""
    text, cut = split(answer.text, size.text)
    left = "\n".join(part for part in (cut, answer.more) if part)
    shown, hidden = answer.sources[: size.sources], answer.sources[size.sources :]
    page = answer.model_copy(update={"text": text, "more": None, "sources": shown})
    if not left and not hidden:
        return page, None
    return page, answer.model_copy(
        update={"text": left or "More sources:", "more": None, "sources": hidden, "choices": ()}
    )


def pages(answer: Answer, size: Size = NORMAL) -> list[Answer]:
    """All pages of an answer."""
    page, rest = first_page(one_each(answer), size)
    return [page] if rest is None else [page, *pages(rest, size)]


def split(text: str, limit: int = LIMIT) -> tuple[str, str]:
    """`text` cut into at most `limit` characters and the rest: between lines or sentences, else between words."""
    if len(text) <= limit:
        return text, ""
    ends = [found for found in ENDS.finditer(text, 0, limit + 1) if found.end() <= limit]
    if ends:
        return text[: ends[-1].start()], text[ends[-1].end() :]
    space = text.rfind(" ", 0, limit)
    at = space if space > 0 else limit
    return text[:at], text[at:].lstrip()


def one_each(answer: Answer) -> Answer:
    """The answer with one source an article, which is how a chat names them."""
    first = {source.path: source for source in reversed(answer.sources)}
    kept = tuple(source for source in answer.sources if source is first[source.path])
    return answer.model_copy(update={"sources": kept})


def source_line(source: Source, text: str = "", *, quotes: bool = True) -> SourceLine:
    """A source as a chat names it: "Touchline Gazette, 8 Nov 2021", with its sentence unless `text` quotes that."""
    name = source.source or source.title or source.path.rsplit("/", 1)[-1]
    label = f"{name}, {wording.day(source.date)}" if source.date else name
    quote = wording.quoted(source.quote, QUOTE) if quotes else None
    return SourceLine(label, None if quote is None or quote[1:OPENING] in text else quote, source.url)


def reply(page: Answer, *, more: bool, size: Size = NORMAL) -> Reply:
    """A page of an answer as a reply, its choices and "more" as buttons that say what to type."""
    buttons = tuple(Button(choice, choice) for choice in page.choices)
    return Reply(
        text=page.text,
        sources=tuple(source_line(source, page.text, quotes=size.quotes) for source in page.sources),
        buttons=(*buttons, MORE) if more else buttons,
    )


def whole(answer: Answer) -> Reply:
    """An answer that nobody can ask "more" of: everything at once."""
    text = "\n".join(part for part in (answer.text, answer.more) if part)
    return reply(one_each(answer).model_copy(update={"text": text}), more=False)
