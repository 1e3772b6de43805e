"""An answer in portions that a chat can read: the point and a few sources first, the rest behind "more"."""

from __future__ import annotations

import re

from bot.messages import Button, Reply, SourceLine
from knowledge import Answer, Source, wording

LIMIT = wording.LIMIT
SOURCES = 3
QUOTE = 160  # characters of a quoted sentence
OPENING = 40  # characters of a quotation that tell it from any other
MORE = Button("More", "/more")
ENDS = re.compile(r"\n+|(?<=[.!?”\"])\s+")


def first_page(answer: Answer) -> tuple[Answer, Answer | None]:
    """What is said at once, and what "more" then says (which may fill a page of its own, with more behind it)."""
    text, cut = split(answer.text)
    left = "\n".join(part for part in (cut, answer.more) if part)
    shown, hidden = answer.sources[:SOURCES], answer.sources[SOURCES:]
    page = answer.model_copy(update={"text": text, "more": None, "sources": shown})
    if not left and not hidden:
        return page, None
    return page, answer.model_copy(
        update={"text": left or "More sources:", "more": None, "sources": hidden, "choices": ()}
    )


def split(text: str) -> tuple[str, str]:
    """`text` cut into at most LIMIT characters and the rest: between lines or sentences, else between words."""
    if len(text) <= LIMIT:
        return text, ""
    ends = [found for found in ENDS.finditer(text, 0, LIMIT + 1) if found.end() <= LIMIT]
    if ends:
        return text[: ends[-1].start()], text[ends[-1].end() :]
    space = text.rfind(" ", 0, LIMIT)
    at = space if space > 0 else LIMIT
    return text[:at], text[at:].lstrip()


def one_each(answer: Answer) -> Answer:
    """The answer with one source an article, which is how a chat names them."""
    first = {source.path: source for source in reversed(answer.sources)}
    kept = tuple(source for source in answer.sources if source is first[source.path])
    return answer.model_copy(update={"sources": kept})


def source_line(source: Source, text: str = "") -> SourceLine:
    """A source as a chat names it: "Touchline Gazette, 8 Nov 2021", with its sentence unless `text` quotes that."""
    name = source.source or source.title or source.path.rsplit("/", 1)[-1]
    label = f"{name}, {wording.day(source.date)}" if source.date else name
    quote = wording.quoted(source.quote, QUOTE)
    return SourceLine(label, None if quote[1:OPENING] in text else quote, source.url)


def reply(page: Answer, *, more: bool) -> Reply:
    """A page of an answer as a reply, its choices and "more" as buttons."""
    buttons = tuple(Button(choice, choice) for choice in page.choices)
    return Reply(
        text=page.text,
        sources=tuple(source_line(source, page.text) for source in page.sources),
        buttons=(*buttons, MORE) if more else buttons,
    )


def whole(answer: Answer) -> Reply:
    """An answer that nobody can ask "more" of: everything at once."""
    text = "\n".join(part for part in (answer.text, answer.more) if part)
    return reply(one_each(answer).model_copy(update={"text": text}), more=False)
