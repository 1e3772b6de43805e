"""Answers that were called wrong, changed where they stand once a correction makes them say something else."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace

from bot.errors import AdapterError
from bot.knows import Knows
from bot.messages import Reply
from bot.pages import NORMAL
from bot.presses import Presses
from bot.records import Records, Report
from bot.reporting import Tell
from knowledge import Answer, wording

CORRECTED = "Corrected."
LAST = 200
"""Reports that are looked at: who asked long ago does not look back."""


class Revising:
    """Asks again what was answered wrongly, and edits the answer when it has become another."""

    def __init__(self, knowledge: Knows, records: Records, presses: Presses) -> None:
        self._knowledge = knowledge
        self._records = records
        self._presses = presses
        self._turn = asyncio.Lock()

    async def revise(self, tell: Tell) -> str:
        """Bring the reported answers up to date; what has been done, in words."""
        async with self._turn:
            reports = self._records.reports(closed=True)[-LAST:]
            edited = [report.number for report in reports if await self._revised(report, tell)]
        if not edited:
            return ""
        numbers = wording.listed([str(number) for number in edited])
        return f"I have edited the answer of {'report' if len(edited) == 1 else 'reports'} {numbers}."

    async def _revised(self, report: Report, tell: Tell) -> bool:
        if report.message is None or not report.shown.asked:
            return False
        answer = await self._asked_again(report.shown.asked)
        if _same(answer, report.stands or report.shown.answer):
            return False
        reply = self._presses.shown(report.shown.model_copy(update={"answer": answer}), NORMAL)
        as_before = _same(answer, report.shown.answer)
        try:
            await tell(report.chat, _marked(reply, report.message, corrected=not as_before))
        except AdapterError:
            return False
        self._records.note_revised(report.number, answer)
        return True

    async def _asked_again(self, questions: Sequence[str]) -> Answer:
        context = None
        for question in questions[:-1]:
            _, context = await self._knowledge.ask(question, context)
        return (await self._knowledge.ask(questions[-1], context))[0]


def _marked(reply: Reply, message: str, *, corrected: bool) -> Reply:
    text = f"{reply.text}\n{CORRECTED}" if corrected else reply.text
    return replace(reply, text=text, edits=message)


def _same(one: Answer, other: Answer) -> bool:
    return (one.text, one.more, one.sources) == (other.text, other.more, other.sources)
