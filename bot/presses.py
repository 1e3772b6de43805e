"""Buttons beneath answers: what their keys mean, and what pressing them does, also after a restart.

A key is an answer's id in the records and what to do with it: "p1" turns to its second page, "c0" asks its first
choice, "w" calls it wrong. Anyone in the chat may press: an answer belongs to the chat that it stands in.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from dataclasses import replace

from bot.messages import Button, Message, Reply
from bot.pages import Size, pages, reply
from bot.records import Records, Report, Shown
from knowledge import Answer, Refusal

TOO_OLD = "That answer is too old for its buttons. Ask again, and I will look it up anew."
THANKS = "Thank you: I have told the admins (report {number})."
WRONG = "Wrong?"
_KEY = re.compile(r"(?P<answer>[\w-]{1,24})\.(?P<what>[pcw])(?P<number>\d{0,3})")
_REPORTABLE = {Refusal.NOT_REPORTED, Refusal.NO_ARTICLE}

Asks = Callable[[Message], Awaitable[Reply | None]]
Told = Callable[[Report], Awaitable[None]]


class Presses:
    """Gives answers their buttons and knows what becomes of a press.

    `ask` answers a message as if it had been typed; `told` is called with every new report.
    """

    def __init__(self, records: Records, ask: Asks, told: Told) -> None:
        self._records = records
        self._ask = ask
        self._told = told

    def shown(self, shown: Shown, size: Size) -> Reply:
        """The first page of an answer, with buttons that work for as long as the records keep it."""
        every = pages(shown.answer, size)
        if len(every) == 1 and not shown.answer.choices and not _reportable(shown.answer):
            return reply(every[0], more=False, size=size)
        return _page(self._records.keep(shown), every, 0, size)

    async def reply(self, message: Message, size: Size) -> Reply | None:
        """What pressing the button of that key does."""
        found = _KEY.fullmatch(message.pressed or "")
        shown = self._records.shown(found["answer"]) if found else None
        if found is None or shown is None:
            return Reply(TOO_OLD, private=True)
        number = int(found["number"] or 0)
        match found["what"]:
            case "c":
                return await self._choose(message, shown, number)
            case "w":
                return await self._report(message, shown)
            case _:
                every = pages(shown.answer, size)
                return replace(
                    _page(found["answer"], every, min(number, len(every) - 1), size), edits=message.replies_to
                )

    async def _choose(self, message: Message, shown: Shown, number: int) -> Reply | None:
        """Ask the choice in the presser's name; the answer takes the place of the question back."""
        chosen = shown.answer.choices[number : number + 1]
        if not chosen:
            return Reply(TOO_OLD, private=True)
        answered = await self._ask(replace(message, text=chosen[0], pressed=None))
        return replace(answered, edits=message.replies_to) if answered and not answered.private else answered

    async def _report(self, message: Message, shown: Shown) -> Reply:
        report = self._records.report(shown, message.chat, message.replies_to)
        await self._told(report)
        return Reply(THANKS.format(number=report.number), private=True)


def _page(identity: str, every: list[Answer], number: int, size: Size) -> Reply:
    """One page of an answer with all its buttons."""
    page = every[number]
    choices = [Button(choice, choice, f"{identity}.c{at}") for at, choice in enumerate(page.choices)]
    back = [Button("Back", "", f"{identity}.p{number - 1}")] if number else []
    more = [Button("More", "/more", f"{identity}.p{number + 1}")] if number + 1 < len(every) else []
    wrong = [Button(WRONG, "", f"{identity}.w")] if _reportable(page) else []
    return replace(reply(page, more=False, size=size), buttons=(*choices, *back, *more, *wrong))


def _reportable(answer: Answer) -> bool:
    """Whether the answer claims something of the articles that may be wrong."""
    return answer.answered or answer.refusal in _REPORTABLE
