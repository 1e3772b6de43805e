"""The bot itself: one message in, one reply or silence out, whatever the platform."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from bot import help as own
from bot.commands import OWN, Call, CommandTable, call
from bot.conversation import Conversation, Conversations
from bot.errors import apology
from bot.groups import meant_for_bot
from bot.limits import Limits, Verdict
from bot.messages import Message, Reply
from bot.pages import first_page, one_each, reply
from knowledge import Answer, Command, Context, Coverage, Refusal

LONGEST = 1_000  # characters of a question; what is longer is a pasted text
TOO_LONG = "That is too long for a question. Could you ask in a sentence?"
TOO_MUCH = "That is a lot of questions at once. Please give me a minute."
NO_MORE = "There is nothing more to tell. Ask me something first, then “more” gives the rest of the answer."


class Knows(Protocol):
    """What the bot needs of `knowledge.Knowledge`, and what stands in for it in tests."""

    @property
    def commands(self) -> Sequence[Command]:
        """The topics' commands."""
        ...

    async def ask(self, question: str, context: Context | None = None) -> tuple[Answer, Context | None]:
        """The answer, and what a follow-up will refer to."""
        ...

    async def complete(self, prefix: str, takes: Sequence[str] = ()) -> list[str]:
        """Names that start with `prefix`, of the kinds that a command takes."""
        ...

    async def coverage(self) -> Coverage:
        """What the answers rest on."""
        ...


class Bot:
    """Answers messages out of `knowledge`. Without `limits` everyone may ask as much as they like."""

    def __init__(
        self,
        knowledge: Knows,
        *,
        limits: Limits | None = None,
        conversations: Conversations | None = None,
        log_texts: bool = False,
    ) -> None:
        self.knowledge = knowledge
        self.commands = CommandTable(knowledge.commands)
        self._limits = limits
        self._conversations = conversations or Conversations()
        self._log_texts = log_texts

    async def reply(self, message: Message) -> Reply | None:
        """What to say to `message`; None is silence. Never raises: a fault is logged and apologised for."""
        if not meant_for_bot(message, self.commands):
            return None
        verdict = self._limits.take(chat=message.chat, asker=message.asker) if self._limits else Verdict.ALLOWED
        if verdict is not Verdict.ALLOWED:
            return Reply(TOO_MUCH, private=True) if verdict is Verdict.NOTICE else None
        try:
            page, rest = first_page(one_each(await self.answer(message)))
        except Exception as error:  # noqa: BLE001 - whatever went wrong, the asker gets an answer and the others theirs
            return apology(error, message, with_text=self._log_texts)
        return reply(page, more=rest is not None)

    async def answer(self, message: Message) -> Answer:
        """The whole answer to a message that is meant for the bot, which takes the conversation on by one step."""
        talk = self._conversations.between(message.chat, message.asker)
        answer = await self._answered(talk.meant(message.text.strip()), talk)
        told = one_each(answer)
        talk.rest = first_page(told)[1]
        talk.choices = told.choices
        return answer

    async def _answered(self, question: str, talk: Conversation) -> Answer:
        if len(question) > LONGEST:
            return Answer(text=TOO_LONG, refusal=Refusal.NOT_UNDERSTOOD)
        called = call(question)
        if called is not None:
            return await self._called(called, talk)
        return await self._asked(question, talk) if question else Answer(text=own.HINT)

    async def _asked(self, question: str, talk: Conversation) -> Answer:
        answer, talk.context = await self.knowledge.ask(question, talk.context)
        return answer

    async def _called(self, called: Call, talk: Conversation) -> Answer:
        if called.name not in self.commands:
            return self._unknown(called)
        if any(called.name == command.name for command in OWN):
            return await self._own(called, talk)
        return await self._asked(str(called), talk)

    async def _own(self, called: Call, talk: Conversation) -> Answer:
        match called.name:
            case "help":
                return self._help(called.rest)
            case "start":
                return Answer(text=own.start(await self.knowledge.coverage()))
            case "more":
                return talk.rest or Answer(text=NO_MORE)
            case _:
                return Answer(text=own.privacy(log_texts=self._log_texts))

    def _help(self, name: str) -> Answer:
        if not name:
            return Answer(text=own.overview(self.commands))
        called = Call(name.lstrip("/").lower())
        command = self.commands.get(called.name)
        return Answer(text=own.about(command)) if command else self._unknown(called)

    def _unknown(self, called: Call) -> Answer:
        nearest = self.commands.nearest(called.name)
        if nearest is None:
            return Answer(text=f"I have no command /{called.name}. {own.SEE}", refusal=Refusal.NOT_UNDERSTOOD)
        meant = str(Call(nearest.name, called.rest))
        return Answer(
            text=f"I have no command /{called.name}. Did you mean {meant}?",
            choices=(meant,),
            refusal=Refusal.NOT_UNDERSTOOD,
        )
