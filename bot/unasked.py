"""What the bot says where nobody has asked: reports to its admins, answers revised, digests."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from bot.attending import Attending
from bot.digests import Digests
from bot.errors import AdapterError
from bot.knows import Knows
from bot.presses import Asks, Presses
from bot.records import Records, Report
from bot.reporting import Tell, told
from bot.revising import Revising


class Unasked:
    """Speaks up. `teller` gives what says something in a chat, None while no platform is served.

    `presses` are the buttons beneath all that the bot says; `ask` answers what pressing one asks.
    """

    def __init__(
        self,
        knowledge: Knows,
        records: Records,
        ask: Asks,
        teller: Callable[[], Tell | None],
        admin_chat: str | None = None,
    ) -> None:
        self.presses = Presses(records, ask, self._reported)
        self._teller = teller
        self._admin_chat = admin_chat
        self._revising = Revising(knowledge, records, self.presses)
        digests = Digests(knowledge.news, records, self.presses)
        self._attending = Attending(knowledge, records, self.revise, digests)

    async def revise(self) -> str:
        """Edit the reported answers that are others since facts were corrected; what has been done, in words."""
        tell = self._teller()
        return await self._revising.revise(tell) if tell else ""

    async def attend(self) -> None:
        """Do what follows from facts that have changed since the last time: revise answers, tell subscribed chats."""
        if tell := self._teller():
            await self._attending.look(tell)

    async def _reported(self, report: Report) -> None:
        """Tell the admins' chat of a report."""
        tell = self._teller()
        if tell and self._admin_chat:
            with suppress(AdapterError):  # it is logged, and `touchline reports` lists it
                await tell(self._admin_chat, told(report))
