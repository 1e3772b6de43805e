"""The bot itself: one message in, one reply or silence out, whatever the platform."""

from __future__ import annotations

import time
from dataclasses import replace

from bot import help as words
from bot.answers import Answers
from bot.commands import CommandTable, call
from bot.conversation import Conversations
from bot.editing import Editing
from bot.errors import apology
from bot.groups import Heard
from bot.inline import offers
from bot.intake import Intake
from bot.knows import Knows
from bot.limits import Limits, Verdict
from bot.managing import Managing
from bot.manners import Manners
from bot.messages import Message, Place, Reply
from bot.own import OwnCommands
from bot.pages import SIZES, first_page, one_each
from bot.pages import reply as page_of
from bot.records import Records, Shown
from bot.reporting import Tell
from bot.unasked import Unasked
from bot.watch import Unwatched, Watch
from knowledge import Answer

TOO_MUCH = "That is a lot of questions at once. Please give me a minute."


class Bot:
    """Answers messages out of `knowledge`.

    Without `limits` everyone may ask as much as they like. `records` give chats settings, buttons that outlive a
    restart, and reports of wrong answers, which the admins' chat is told of by `tell` once platforms are served.
    `editing` lets admins correct from a chat.
    """

    def __init__(
        self,
        knowledge: Knows,
        *,
        limits: Limits | None = None,
        conversations: Conversations | None = None,
        records: Records | None = None,
        watch: Watch | None = None,
        manners: Manners | None = None,
        editing: Editing | None = None,
    ) -> None:
        self.knowledge = knowledge
        self.records = records
        self.watch = watch or Unwatched()
        self.commands = CommandTable(knowledge.commands, managed=records is not None, edited=editing is not None)
        self.editing = editing
        self.tell: Tell | None = None
        self._manners = manners or Manners()
        self._conversations = conversations or Conversations()
        self._intake = Intake(self.commands, limits, records, self._manners.stale)
        privacy = words.privacy(log_texts=self._manners.log_texts, days=records.days if records else 0)
        self._answers = Answers(
            knowledge,
            self.commands,
            OwnCommands(knowledge, self.commands, privacy),
            self._intake.settings,
            managing=Managing(records, knowledge) if records else None,
            editing=editing,
        )
        self._unasked = None
        if records:
            self._unasked = Unasked(knowledge, records, self._replied, lambda: self.tell, self._manners.admin_chat)
        if editing and self._unasked:
            editing.changed = self._unasked.revise

    async def warm(self) -> None:
        """Load what the first question would wait for: the names of all teams."""
        await self.knowledge.ask("who scored?")

    async def reply(self, message: Message) -> Reply | None:
        """What to say to `message`; None is silence. Never raises: a fault is logged and apologised for."""
        try:
            return await self._taken_up(message)
        except Exception as error:  # noqa: BLE001 - whatever went wrong, the asker gets an answer and the others theirs
            return apology(error, message, with_text=self._manners.log_texts)

    async def answer(self, message: Message) -> Answer:
        """The whole answer to a message that is meant for the bot, which takes the conversation on by one step."""
        talk = self._conversations.between(message.chat, message.asker)
        answer = await self._answers.answer(message, talk)
        told = one_each(answer)
        talk.rest = first_page(told, SIZES[self._intake.settings(message).verbosity])[1]
        talk.choices = told.choices
        return answer

    async def inline(self, text: str, asker: str) -> list[Reply]:
        """Answers to offer for a text that is asked outside any chat of the bot's; none where nothing answers it."""
        message = Message(text.strip(), chat=f"{asker.partition(':')[0]}:inline", asker=asker)
        if not message.text or self._intake.verdict(message) is not Verdict.ALLOWED:
            return []
        try:
            return await offers(self.knowledge, self.commands, message.text)
        except Exception as error:  # noqa: BLE001 - as above; there is no chat to apologise in
            apology(error, message, with_text=self._manners.log_texts)
            return []

    def is_aside(self, message: Message) -> bool:
        """Whether the reply is for the asker alone: in a group, what is about its settings or for the bot's admins."""
        called = call(message.text)
        if called is None or message.place is not Place.GROUP:
            return False
        if self.editing and self.commands.editing(called.name):
            return not self.editing.admins.at_home(message)
        return self.commands.managing(called.name)

    async def attend(self) -> None:
        """Do what follows from facts that have changed since the last time: revise answers, tell subscribed chats."""
        if self._unasked:
            await self._unasked.attend()

    def moved(self, old: str, new: str) -> None:
        """A chat goes by another id from now on."""
        if self.records:
            self.records.move(old, new)

    async def _taken_up(self, message: Message) -> Reply | None:
        """The reply to a message, when it is one to answer and within limits."""
        heard = self._intake.heard(message)
        if heard is Heard.NOTHING:
            return None
        verdict = self._intake.verdict(message)
        if verdict is not Verdict.ALLOWED:
            notice = verdict is Verdict.NOTICE and heard is Heard.SPOKEN_TO
            return Reply(TOO_MUCH, private=True) if notice else None
        if heard is Heard.OVERHEARD:
            return await self._overheard(message)
        if message.pressed and self._unasked:
            return await self._unasked.presses.reply(message, SIZES[self._intake.settings(message).verbosity])
        return await self._replied(message)

    async def _replied(self, message: Message) -> Reply:
        """The reply to a message that is put to the bot."""
        reply = self._shown(message, await self._watched(message))
        return replace(reply, private=self.is_aside(message) and not reply.buttons)

    async def _overheard(self, message: Message) -> Reply | None:
        """The reply to a question that was put to nobody: only what facts answer, and else silence."""
        begun, talk = time.perf_counter(), self._conversations.between(message.chat, message.asker)
        try:
            answer = await self._answers.unasked(message, talk)
        except Exception as error:  # noqa: BLE001 - logged, and nobody is waiting for an apology
            apology(error, message, with_text=self._manners.log_texts)
            return None
        if answer is None:
            return None
        self.watch.asked(message.platform)
        self.watch.answered(message.platform, answer, time.perf_counter() - begun)
        return self._shown(message, answer)

    def _shown(self, message: Message, answer: Answer) -> Reply:
        size = SIZES[self._intake.settings(message).verbosity]
        if self._unasked:
            asked = self._conversations.between(message.chat, message.asker).asked
            return self._unasked.presses.shown(Shown(question=message.text, answer=answer, asked=asked), size)
        page, rest = first_page(one_each(answer), size)
        return page_of(page, more=rest is not None, size=size)

    async def _watched(self, message: Message) -> Answer:
        """The answer, with whoever looks on told of it."""
        begun, answer = time.perf_counter(), None
        self.watch.asked(message.platform)
        try:
            answer = await self.answer(message)
        finally:
            self.watch.answered(message.platform, answer, time.perf_counter() - begun)
        return answer
