"""Commands by which the bot's admins see what answers rest on, correct it, and feed it."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from bot.commands import EDITING, Call
from bot.ingesting import Ingest
from bot.messages import Message, Place
from bot.readable import ID, correction_line, fact_line
from bot.records import Records, Report
from knowledge import Answer, Context, CorrectionError, Editor, Fact, KeptCorrection, Signed

ADMINS_ONLY = "Only those who look after me may do that."
WHY = "Say why, too: {usage}"
NONE = "That answer rests on no facts that could be corrected."
_VALUE = re.compile(r"(?P<field>\w+)\s*=\s*(?:\"(?P<quoted>[^\"]*)\"|“(?P<curly>[^”]*)”|(?P<bare>\S+))\s*")
_LAST = 5
"""Corrections that are listed to choose one to undo."""


class Edited(Protocol):
    """What editing needs of `knowledge.Knowledge`."""

    @property
    def editor(self) -> Editor:
        """Makes corrections."""
        ...

    async def ask(self, question: str, context: Context | None = None) -> tuple[Answer, Context | None]:
        """The answer to a question, with the facts that it rests on."""
        ...


@dataclass(frozen=True, slots=True)
class Admins:
    """Who may correct: these people anywhere, and whoever manages the admins' chat there."""

    people: frozenset[str] = frozenset()
    chat: str | None = None

    async def include(self, message: Message) -> bool:
        """Whether whoever wrote the message is one of them."""
        if message.asker in self.people:
            return True
        if not self.at_home(message):
            return False
        return await message.manages() if message.manages else message.place is Place.PRIVATE

    def at_home(self, message: Message) -> bool:
        """Whether it was written in the admins' chat."""
        return self.chat is not None and self.chat in (message.chat, *message.within)


class Editing:
    """Answers `bot.commands.EDITING`. `ingest` takes in pages.

    `changed` is called after facts were changed; what it returns is told with the answer.
    """

    def __init__(self, knowledge: Edited, admins: Admins, ingest: Ingest, *, records: Records | None = None) -> None:
        self.admins = admins
        self.changed: Callable[[], Awaitable[str]] | None = None
        self._knowledge = knowledge
        self._records = records
        self._ingest = ingest
        self._ingesting = asyncio.Lock()

    async def answer(self, called: Call, message: Message, context: Context | None) -> Answer:
        """The answer to one of the commands; `context` is what the conversation is about."""
        if not await self.admins.include(message):
            return Answer(text=ADMINS_ONLY)
        try:
            return Answer(text=await self._carried_out(called, message, context))
        except CorrectionError as error:
            return Answer(text=f"{str(error)[:1].upper()}{str(error)[1:]}.")

    async def suggested(self, words: str) -> list[Fact]:
        """The facts that may be meant by words, or by the first digits of an id, which somebody is typing."""
        try:
            return [await self._knowledge.editor.fact(words)]
        except CorrectionError:
            answer, _ = await self._knowledge.ask(words)
            return await self._knowledge.editor.facts(answer.facts)

    async def _carried_out(self, called: Call, message: Message, context: Context | None) -> str:
        match called.name:
            case "facts":
                return await self._facts(called.rest, context)
            case "ingest":
                return await self._take_in(called.rest)
            case "hide":
                return await self._hide(called.rest, message)
            case "correct":
                return await self._correct(called.rest, message)
            case _:
                return await self._undo(called.rest, message)

    async def _facts(self, about: str, context: Context | None) -> str:
        """The facts that an answer rests on: that of a report, that to a question, or the last one."""
        if about.isdecimal():
            reported = [report for report in self._reports() if report.number == int(about)]
            ids = [id_ for report in reported for id_ in report.shown.answer.facts]
        elif about:
            ids = list((await self._knowledge.ask(about))[0].facts)
        else:
            ids = [fact.id for fact in context.facts] if context else []
        found = await self._knowledge.editor.facts(ids)
        return "\n".join(map(fact_line, found)) or NONE

    async def _hide(self, said: str, message: Message) -> str:
        fact, _, reason = said.partition(" ")
        if not reason.strip():
            return WHY.format(usage=usage("hide"))
        return await self._told(await self._knowledge.editor.hide(fact, Signed(message.asker, reason)))

    async def _correct(self, said: str, message: Message) -> str:
        fact, _, rest = said.partition(" ")
        values, reason = _values(rest.strip())
        if not reason:
            return WHY.format(usage=usage("correct"))
        return await self._told(await self._knowledge.editor.correct(fact, values, Signed(message.asker, reason)))

    async def _undo(self, said: str, message: Message) -> str:
        correction, _, reason = said.partition(" ")
        if not correction:
            in_force = [kept for kept in await self._knowledge.editor.all() if not kept.correction.undone]
            return "\n".join(map(correction_line, reversed(in_force[-_LAST:]))) or "There is no correction to undo."
        if not reason.strip():
            return WHY.format(usage=usage("undo"))
        return await self._told(await self._knowledge.editor.undo(correction, Signed(message.asker, reason)))

    async def _told(self, kept: KeptCorrection) -> str:
        done = "Undone" if kept.correction.undone else "Done"
        back = "" if kept.correction.undone else f"\n/undo {kept.correction.id[:ID]} and a reason takes it back."
        return f"{done}: {correction_line(kept)}{await self._revised()}{back}"

    async def _take_in(self, said: str) -> str:
        """Take in web pages and feeds. Files of the machine that the bot runs on are for its owner, not for a chat."""
        addresses = said.split()
        if not addresses or not all(one.lower().startswith(("http://", "https://")) for one in addresses):
            return f"Say the addresses of web pages or feeds: {usage('ingest')}"
        if self._ingesting.locked():
            return "I am reading other articles now. Please try again in a minute."
        async with self._ingesting:
            told = await self._ingest(addresses)
        return "\n".join(told) + await self._revised()

    async def _revised(self) -> str:
        told = await self.changed() if self.changed else ""
        return f"\n{told}" if told else ""

    def _reports(self) -> list[Report]:
        return self._records.reports(closed=True) if self._records else []


def usage(name: str) -> str:
    """How a command is written, by its first example."""
    return next(command.examples[0] for command in EDITING if command.name == name)


def _values(said: str) -> tuple[dict[str, str], str]:
    """The values that a text begins with, and the rest: "minute=45 seen on TV" → {"minute": "45"}, "seen on TV"."""
    values = {}
    while found := _VALUE.match(said):
        values[found["field"]] = next(part for part in found.group("quoted", "curly", "bare") if part is not None)
        said = said[found.end() :]
    return values, said.strip()
