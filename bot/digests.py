"""Digests: what new articles tell of a chat's club, one message a match, edited as more is known."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import replace

from bot.errors import AdapterError
from bot.knows import Newsroom
from bot.messages import Reply
from bot.pages import Size, whole
from bot.presses import Presses
from bot.records import Digest, Records, Shown, Subscription
from bot.reporting import Tell
from knowledge import Answer, News, Source

RECENT = dt.timedelta(days=7)
"""How long ago a match may have been played to be news: an archive that is read in is none."""

TAKEN_BACK = "What stood here has been taken back, or is told in another message."
ADDRESSES = 600
"""Characters of addresses and names that sources may have, so that a digest is one message on every platform."""

_SIZE = Size(sources=3, quotes=False)


class Digests:
    """Tells subscribed chats of their club's matches.

    Each is noted before it is told: after a fault that leaves open whether it was, it is not told again.
    """

    def __init__(
        self, newsroom: Newsroom, records: Records, presses: Presses, today: Callable[[], dt.date] = dt.date.today
    ) -> None:
        self._newsroom = newsroom
        self._records = records
        self._presses = presses
        self._today = today

    async def send(self, tell: Tell) -> bool:
        """Bring every subscribed chat up to date; whether all that is new could be told."""
        told = [await self._send_to(subscription, tell) for subscription in self._records.subscriptions()]
        return all(told)

    async def _send_to(self, subscription: Subscription, tell: Tell) -> bool:
        club = self._records.settings(subscription.chat, subscription.within).club
        fresh = await self._newsroom.of(club, subscription.since) if club else []
        for digest in self._records.digests(subscription.chat):
            await self._edit(digest, fresh, tell)
        known = {digest.match for digest in self._records.digests(subscription.chat)}
        new = [news for news in fresh if news.match.id not in known and self._is_recent(news)]
        return all([await self._begin(subscription.chat, news, tell) for news in new])

    async def _begin(self, chat: str, news: News, tell: Tell) -> bool:
        digest = Digest(chat=chat, match=news.match.id, articles=news.articles, text=_said(news))
        self._records.note_digest(digest)
        try:
            message = await tell(chat, self._reply(news))
        except AdapterError:
            self._records.drop_digest(digest)
            return False
        self._records.note_digest(digest.model_copy(update={"message": message}))
        return True

    async def _edit(self, digest: Digest, fresh: Iterable[News], tell: Tell) -> None:
        """Make a digest say what is known now, where that is something else."""
        news = await self._newsroom.on(digest.match) or self._successor(digest, fresh)
        now = digest.model_copy(update={"text": TAKEN_BACK})
        if news:
            now = Digest(
                chat=digest.chat, match=news.match.id, articles=news.articles, text=_said(news), message=digest.message
            )
        if now.text != digest.text and digest.message is not None:
            reply = self._reply(news) if news else Reply(TAKEN_BACK)
            try:
                await tell(digest.chat, replace(reply, edits=digest.message))
            except AdapterError:  # it is told again what is known when there is more
                now = now.model_copy(update={"text": digest.text})
        if now != digest:
            self._records.note_digest(now, instead=digest)

    def _successor(self, digest: Digest, fresh: Iterable[News]) -> News | None:
        """The match that goes by another id since more is known of it: articles that told of it tell of that one."""
        known = {other.match for other in self._records.digests(digest.chat)}
        heirs = [news for news in fresh if news.match.id not in known and news.articles & digest.articles]
        return max(heirs, key=lambda news: len(news.articles & digest.articles), default=None)

    def _is_recent(self, news: News) -> bool:
        day = news.match.date
        return day is not None and self._today() - RECENT <= day <= self._today()

    def _reply(self, news: News) -> Reply:
        question = f"/match {' '.join(news.match.teams)}"
        return self._presses.shown(Shown(question=question, answer=_fitting(news.answer)), _SIZE)


def _fitting(answer: Answer) -> Answer:
    """The answer with its first sources, as many as there is room for."""
    fitting, room = list[Source](), ADDRESSES
    for source in answer.sources[: _SIZE.sources]:
        room -= len(source.url or "") + len(source.source or source.title or source.path)
        fitting += [source] if room >= 0 else []
    return answer.model_copy(update={"sources": tuple(fitting)})


def _said(news: News) -> str:
    """What is said of a match, in all that a chat sees: what differs from it is to be told."""
    page = whole(_fitting(news.answer))
    return "\n".join([page.text, *(f"{line.label} {line.url or ''}" for line in page.sources)])
