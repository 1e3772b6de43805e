"""How the admins' chat is told that an answer has been called wrong."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from bot.messages import Reply
from bot.pages import one_each, source_line
from bot.records import Report

Tell = Callable[[str, Reply], Awaitable[str | None]]
"""Says something in a chat that nobody asked there; the message's id.

None where it is not known whether it was said. AdapterError: it was not.
"""


def told(report: Report) -> Reply:
    """The report with all that decides whether the answer was wrong: the question, the answer, its evidence."""
    shown = report.shown
    text = (
        f"Report {report.number}: an answer was called wrong in {report.chat}.\n"
        f"Asked: {shown.question}\n"
        f"Answered: {shown.answer.text}\n"
        f"/facts {report.number} shows what it rests on, /help correct how to correct it; `touchline reports --close "
        f"{report.number}` when you are done with it."
    )
    return Reply(text, sources=tuple(source_line(source) for source in one_each(shown.answer).sources))
