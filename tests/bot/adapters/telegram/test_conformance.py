"""The dialogues that every platform carries, over HTTP to a stand-in for Telegram."""

from __future__ import annotations

from collections.abc import Sequence

from bot.messages import Reply
from tests.bot.adapters.conformance import BUTTONS, GROUPS, PRIVATE, Line, NotingBot, dialogues, verify
from tests.bot.adapters.telegram.conftest import Serving
from tests.standins.telegram import ANN, GROUP, Telegram, private

JOINER = "\u2060"
"""Keeps Telegram from making links and mentions of plain text; nobody sees it."""


class OnTelegram:
    def __init__(self, telegram: Telegram) -> None:
        self.bot = NotingBot()
        self._telegram = telegram
        telegram.me["can_read_all_group_messages"] = True
        telegram.members[ANN["id"]] = "administrator"

    async def say(self, text: str, *, group: bool, mention: bool) -> None:
        self._sent = len(self._telegram.sent)
        said = f"@{self._telegram.me['username']} {text}" if mention else text
        await self._telegram.say(said, GROUP if group else private(ANN))

    async def press(self, label: str) -> None:
        self._answered = len(self._telegram.called("answerCallbackQuery"))
        await self._telegram.press(label, self._telegram.sent[-1])

    async def seen(self, reply: Reply) -> str:
        if reply.edits:
            await self._telegram.until(lambda: str(self._telegram.sent[-1]["text"]).startswith(reply.text[:20]))
        elif reply.private and not reply.sources and "report" in reply.text:
            return str((await self._telegram.call("answerCallbackQuery", self._answered + 1))["text"])
        else:
            await self._telegram.until(lambda: len(self._telegram.sent) > self._sent)
        return str(self._telegram.sent[-1]["text"]).replace(JOINER, "")


@dialogues(PRIVATE, BUTTONS, GROUPS)
async def test_on_telegram(telegram: Telegram, serving: Serving, lines: Sequence[Line]) -> None:
    stage = OnTelegram(telegram)
    async with serving(stage.bot):
        await verify(stage, lines)
