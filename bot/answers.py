"""Who answers a message that is put to the bot: the bot itself, its settings, its admins' desk, or knowledge."""

from __future__ import annotations

from collections.abc import Callable

from bot import help as words
from bot.club import speaks_of_us, spoken_for, whose
from bot.commands import CommandTable, call
from bot.conversation import Conversation
from bot.editing import Editing
from bot.knows import Knows
from bot.managing import Managing
from bot.messages import Message
from bot.own import OwnCommands
from bot.records import ChatSettings
from bot.smalltalk import ANOTHER, WELCOME, asks_nothing, call_meant, is_thanks
from knowledge import Answer, Refusal

LONGEST = 1_000  # characters of a question; what is longer is a pasted text
TOO_LONG = "That is too long for a question. Could you ask in a sentence?"


class Answers:
    """Finds the answer to a message and takes the conversation on. `settings` gives those of a message's chat."""

    def __init__(
        self,
        knowledge: Knows,
        commands: CommandTable,
        own: OwnCommands,
        settings: Callable[[Message], ChatSettings],
        *,
        managing: Managing | None = None,
        editing: Editing | None = None,
    ) -> None:
        self._knowledge = knowledge
        self._commands = commands
        self._own = own
        self._settings = settings
        self._managing = managing
        self._editing = editing

    async def answer(self, message: Message, talk: Conversation) -> Answer:
        """The answer to a message that is put to the bot."""
        told = call(message.text)
        if told and self._editing and self._commands.editing(told.name):
            return await self._editing.answer(told, message, talk.context)
        question = talk.meant(self._spoken(message))
        if (said := _said_at_once(question)) is not None:
            return said
        called = call(question) or call_meant(question)
        if called and self._managing and self._commands.managing(called.name):
            return await self._managing.answer(called, message)
        if called and self._own.has(called):
            return await self._own.answer(called, talk)
        return await self._asked(str(called) if called else question, talk)

    async def unasked(self, message: Message, talk: Conversation) -> Answer | None:
        """What facts answer to a question that was put to nobody; else nothing."""
        question = self._spoken(message)
        if asks_nothing(question):
            return None
        answer, context = await self._knowledge.ask(question, talk.context)
        if not (answer.answered and answer.facts):
            return None
        talk.go_on(question, context)
        return answer

    async def _asked(self, question: str, talk: Conversation) -> Answer:
        answer, context = await self._knowledge.ask(question, talk.context)
        if speaks_of_us(question) and not (answer.answered and answer.facts):
            return Answer(text=whose(follow=self._managing is not None), refusal=Refusal.NOT_UNDERSTOOD)
        talk.go_on(question, context)
        return answer

    def _spoken(self, message: Message) -> str:
        """What is asked, the chat's own club named."""
        club = self._settings(message).club
        return spoken_for(message.text.strip(), club) if club else message.text.strip()


def _said_at_once(text: str) -> Answer | None:
    """The answer to what asks nothing that could be looked up."""
    if len(text) > LONGEST:
        return Answer(text=TOO_LONG, refusal=Refusal.NOT_UNDERSTOOD)
    if not text:
        return Answer(text=words.HINT)
    if asks_nothing(text):
        return Answer(text=ANOTHER)
    return Answer(text=WELCOME) if is_thanks(text) else None
