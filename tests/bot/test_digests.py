"""Digests: one message a match, edited as more is known, never twice, over restarts and failures too."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from bot.attending import AGAIN, Attending
from bot.digests import TAKEN_BACK, Digests
from bot.errors import AdapterError
from bot.messages import Reply
from bot.presses import Presses
from bot.records import Records, Subscription
from knowledge import Answer, News, Source
from knowledge.facts import Match
from tests.bot.twin import KnowledgeTwin, NewsTwin

TODAY = dt.date(2024, 3, 10)
CHAT, SERVER = "discord:2", "discord:1"
DERBY = Match(id="derby", teams=("Porto Alto", "Verdano Calcio"), date=TODAY - dt.timedelta(days=1), score=(0, 1))
ECHO = Source(path="derby.md", source="Harbour Echo", url="https://echo.example/derby", quote="Salas struck.")


def news(text: str, match: Match = DERBY, *articles: str) -> News:
    answer = Answer(text=text, answered=True, sources=(ECHO,))
    return News(match, answer, frozenset(articles or ("derby.md",)))


class Chats:
    """What stands in the chats, message by message, and whether they can be written to."""

    def __init__(self) -> None:
        self.shown: dict[str, str] = {}
        self.calls = 0
        self.failure: Exception | None = None

    async def tell(self, chat: str, reply: Reply) -> str | None:
        self.calls += 1
        if isinstance(self.failure, AdapterError):
            raise self.failure
        number = reply.edits or f"{chat}/{len(self.shown) + 1}"
        assert not reply.edits or reply.edits in self.shown
        self.shown[number] = reply.text
        return None if self.failure else number


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/records.db"


@pytest.fixture
def chats() -> Chats:
    return Chats()


@pytest.fixture
def newsroom() -> NewsTwin:
    """Of two articles, one is news to whoever subscribes after the first."""
    twin = NewsTwin()
    twin.found = [(1, news("An old one.", replace_match(DERBY, id="old")))]
    return twin


def replace_match(match: Match, **fields: object) -> Match:
    return match.model_copy(update=fields)


@pytest.fixture
def records(url: str) -> Records:
    opened = Records.open(url)
    opened.change(SERVER, "club", "Verdano Calcio")
    opened.subscribe(Subscription(chat=CHAT, within=(SERVER,), since=1))
    return opened


def digests(newsroom: NewsTwin, records: Records) -> Digests:
    async def ask(_message: object) -> None:
        return None

    return Digests(newsroom, records, Presses(records, ask, ask), today=lambda: TODAY)


async def send(newsroom: NewsTwin, records: Records, chats: Chats) -> bool:
    return await digests(newsroom, records).send(chats.tell)


async def test_a_match_is_told_once_and_edited(newsroom: NewsTwin, records: Records, chats: Chats, url: str) -> None:
    assert await send(newsroom, records, chats)
    assert chats.shown == {}, "what was there before the subscription is no news"
    newsroom.found.append((2, news("Verdano Calcio beat Porto Alto 1-0.")))
    for _ in range(3):
        assert await send(newsroom, records, chats)
    assert (list(chats.shown.values()), chats.calls) == (["Verdano Calcio beat Porto Alto 1-0."], 1)
    newsroom.found[-1] = (2, news("Verdano Calcio beat Porto Alto 1-0.\nGoals: Bruno Salas 12'"))
    restarted = Records.open(url)
    for _ in range(2):
        assert await send(newsroom, restarted, chats)
    assert list(chats.shown.values()) == ["Verdano Calcio beat Porto Alto 1-0.\nGoals: Bruno Salas 12'"]
    assert chats.calls == 2


async def test_two_matches_are_two_messages(newsroom: NewsTwin, records: Records, chats: Chats) -> None:
    cup = replace_match(DERBY, id="cup", date=TODAY - dt.timedelta(days=4))
    newsroom.found += [(2, news("League.")), (3, news("Cup.", cup))]
    await send(newsroom, records, chats)
    assert sorted(chats.shown.values()) == ["Cup.", "League."]


@pytest.mark.parametrize("date", [None, TODAY - dt.timedelta(days=8), TODAY + dt.timedelta(days=1)])
async def test_what_is_not_of_late_is_no_news(
    newsroom: NewsTwin, records: Records, chats: Chats, date: dt.date | None
) -> None:
    newsroom.found.append((2, news("Long ago.", replace_match(DERBY, date=date))))
    assert await send(newsroom, records, chats)
    assert chats.shown == {}


async def test_what_goes_by_another_id_by_now_is_the_same_match(
    newsroom: NewsTwin, records: Records, chats: Chats
) -> None:
    newsroom.found.append((2, news("A win.")))
    await send(newsroom, records, chats)
    newsroom.found[-1] = (2, news("A win in the league.", replace_match(DERBY, id="dated"), "derby.md", "more.md"))
    for _ in range(2):
        await send(newsroom, records, chats)
    assert list(chats.shown.values()) == ["A win in the league."]


async def test_what_is_taken_back_is_taken_back_where_it_stands(
    newsroom: NewsTwin, records: Records, chats: Chats
) -> None:
    newsroom.found.append((2, news("A win.")))
    await send(newsroom, records, chats)
    gone = newsroom.found.pop()
    for _ in range(2):
        await send(newsroom, records, chats)
    assert (list(chats.shown.values()), chats.calls) == ([TAKEN_BACK], 2)
    newsroom.found.append(gone)
    await send(newsroom, records, chats)
    assert list(chats.shown.values()) == ["A win."]


async def test_a_chat_that_was_not_reached_is_told_later(newsroom: NewsTwin, records: Records, chats: Chats) -> None:
    newsroom.found.append((2, news("A win.")))
    chats.failure = AdapterError("not connected")
    assert not await send(newsroom, records, chats)
    chats.failure = None
    assert await send(newsroom, records, chats)
    assert list(chats.shown.values()) == ["A win."]


async def test_what_may_have_been_told_is_not_told_again(newsroom: NewsTwin, records: Records, chats: Chats) -> None:
    newsroom.found.append((2, news("A win.")))
    chats.failure = TimeoutError()
    await send(newsroom, records, chats)
    chats.failure = None
    newsroom.found[-1] = (2, news("A win, and how."))
    await send(newsroom, records, chats)
    assert chats.calls == 1


async def test_an_end_in_the_middle_of_telling_does_not_tell_it_twice(
    newsroom: NewsTwin, records: Records, chats: Chats, url: str
) -> None:
    newsroom.found.append((2, news("A win.")))

    async def killed(chat: str, reply: Reply) -> str | None:
        await chats.tell(chat, reply)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        await digests(newsroom, records).send(killed)
    await send(newsroom, Records.open(url), chats)
    assert (list(chats.shown.values()), chats.calls) == (["A win."], 1)


async def test_a_message_that_is_gone_is_not_replaced(newsroom: NewsTwin, records: Records, chats: Chats) -> None:
    newsroom.found.append((2, news("A win.")))
    await send(newsroom, records, chats)
    newsroom.found[-1] = (2, news("A win, and how."))
    chats.failure = AdapterError("gone")
    assert await send(newsroom, records, chats)
    assert list(chats.shown.values()) == ["A win."]


async def test_only_the_clubs_matches_and_only_where_they_are_wanted(
    newsroom: NewsTwin, records: Records, chats: Chats
) -> None:
    newsroom.found.append((2, news("Others.", replace_match(DERBY, teams=("Porto Alto", "Torre")))))
    await send(newsroom, records, chats)
    records.change(SERVER, "club", None)
    newsroom.found.append((3, news("A win.")))
    await send(newsroom, records, chats)
    records.change(SERVER, "club", "Verdano Calcio")
    records.unsubscribe(CHAT)
    await send(newsroom, records, chats)
    assert chats.shown == {}


async def test_a_chat_that_moves_is_told_no_match_twice(newsroom: NewsTwin, records: Records, chats: Chats) -> None:
    newsroom.found.append((2, news("A win.")))
    await send(newsroom, records, chats)
    records.move(CHAT, "discord:7")
    newsroom.found.append((3, news("Another.", replace_match(DERBY, id="next"))))
    await send(newsroom, records, chats)
    assert chats.shown == {f"{CHAT}/1": "A win.", "discord:7/2": "Another."}


async def test_a_long_list_of_addresses_is_cut(newsroom: NewsTwin, records: Records) -> None:
    far = [ECHO.model_copy(update={"url": f"https://echo.example/{'a' * 400}", "path": str(at)}) for at in range(3)]
    long = news("A win.")
    newsroom.found.append((2, replace(long, answer=long.answer.model_copy(update={"sources": tuple(far)}))))
    replies = []

    async def tell(_chat: str, reply: Reply) -> str | None:
        replies.append(reply)
        return "1"

    await digests(newsroom, records).send(tell)
    assert [len(reply.sources) for reply in replies] == [1]


class Ticking:
    seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


async def test_only_changes_are_attended_to(newsroom: NewsTwin, records: Records, chats: Chats) -> None:
    knowledge, revised, clock = KnowledgeTwin(), [0], Ticking()

    async def revise() -> str:
        revised[0] += 1
        return ""

    attending = Attending(knowledge, records, revise, digests(newsroom, records), clock)
    newsroom.found.append((2, news("A win.")))
    chats.failure = AdapterError("not connected")
    await attending.look(chats.tell)
    clock.seconds = AGAIN
    await attending.look(chats.tell)
    chats.failure = None
    clock.seconds = 2 * AGAIN
    await attending.look(chats.tell)
    assert (chats.calls, chats.shown) == (2, {}), "it is tried again after a while, and then a longer one"
    clock.seconds = 3 * AGAIN
    await attending.look(chats.tell)
    assert list(chats.shown.values()) == ["A win."]
    newsroom.found[-1] = (2, news("A win, and how."))
    await attending.look(chats.tell)
    assert chats.calls == 3
    knowledge.changes = 1
    await attending.look(chats.tell)
    assert list(chats.shown.values()) == ["A win, and how."]
    assert revised == [0]
    knowledge.changes, knowledge.editor.corrected = 2, "8b7e6d5c"
    await attending.look(chats.tell)
    await Attending(knowledge, records, revise, digests(newsroom, records)).look(chats.tell)
    assert revised == [1], "also over a restart"
