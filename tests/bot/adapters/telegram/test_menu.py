"""The menu of commands: who is offered what, and when it is published."""

from __future__ import annotations

from structlog.testing import capture_logs

from bot.adapters.telegram.menu import menus
from bot.commands import CommandTable
from bot.core import Bot
from bot.editing import Admins, Editing
from bot.ingesting import aside
from bot.records import Records
from knowledge import Command
from tests.bot.adapters.telegram.conftest import Serving
from tests.bot.twin import KnowledgeTwin
from tests.standins.telegram import GROUP, Telegram

PUBLISHED = 6  # four menus and two descriptions


def published(telegram: Telegram) -> int:
    return sum(method.startswith("setMy") for method, _ in telegram.calls)


async def test_admins_are_offered_more(telegram: Telegram, serving: Serving) -> None:
    async with serving():
        await telegram.call("setMyShortDescription")
    names = {scope: [each["command"] for each in commands] for scope, commands in telegram.commands.items()}
    assert set(names) == {"default", "all_private_chats", "all_group_chats", "all_chat_administrators"}
    assert "goals" in names["all_group_chats"]
    assert [scope for scope in sorted(names) if "listen" in names[scope]] == [
        "all_chat_administrators",
        "all_private_chats",
    ]


async def test_the_bots_own_admins_are_offered_most(
    telegram: Telegram, serving: Serving, knowledge: KnowledgeTwin, records: Records
) -> None:
    telegram.chats |= {7: {"id": 7, "type": "private"}, -9: GROUP | {"id": -9}}
    admins = Admins(frozenset({"telegram:7", "discord:8"}), "telegram:-9:4")
    editing = Editing(knowledge, admins, aside())  # type: ignore[arg-type]  # nothing is edited
    async with serving(Bot(knowledge, records=records, editing=editing)):
        await telegram.until(lambda: "chat:7" in telegram.commands)
    names = {scope: [each["command"] for each in commands] for scope, commands in telegram.commands.items()}
    assert [scope for scope in sorted(names) if "hide" in names[scope]] == ["chat:-9", "chat:7"]
    assert {"goals", "listen", "hide", "correct", "undo", "facts", "ingest"} <= set(names["chat:-9"])


async def test_an_admins_chat_that_is_not_there_yet_keeps_nobody_from_theirs(
    telegram: Telegram, serving: Serving, knowledge: KnowledgeTwin, records: Records
) -> None:
    editing = Editing(knowledge, Admins(chat="telegram:-9"), aside())  # type: ignore[arg-type]  # nothing is edited
    with capture_logs() as lines:
        async with serving(Bot(knowledge, records=records, editing=editing)):
            await telegram.until(lambda: "could not be published" in str(lines))
    assert "goals" in [each["command"] for each in telegram.commands["all_group_chats"]]


async def test_it_is_published_when_it_has_changed(telegram: Telegram, serving: Serving, records: Records) -> None:
    for _ in range(2):
        async with serving():
            await telegram.say("/privacy")
            await telegram.until(lambda: not telegram.updates and published(telegram) >= PUBLISHED)
    assert published(telegram) == PUBLISHED
    knows = KnowledgeTwin()
    knows.commands = (*knows.commands, Command("cards", "Cards shown to a player"))
    async with serving(Bot(knows, records=records)):
        await telegram.until(lambda: published(telegram) == 2 * PUBLISHED)
    assert "cards" in [each["command"] for each in telegram.commands["default"]]


async def test_a_failure_is_logged_and_mended_by_the_next_start(telegram: Telegram, serving: Serving) -> None:
    telegram.fail("setMyCommands", 400, "BOT_COMMAND_INVALID")
    with capture_logs() as lines:
        async with serving():
            await telegram.call("setMyCommands")
            await telegram.say("who scored?")
            await telegram.answer()
    assert "the menu of commands could not be published" in str(lines)
    async with serving():
        await telegram.call("setMyShortDescription")


def test_what_telegram_does_not_take_is_left_out() -> None:
    odd = [Command("Tor", "A capital"), Command("gól", "An accent"), Command("empty", ""), Command("x" * 33, "Long")]
    many = [Command(f"command_{number}", "words " * 60) for number in range(120)]
    [(_, commands), *_] = menus(CommandTable([*odd, *many]))
    assert len(commands) == 100
    assert commands[0].command == "command_0"
    assert max(len(command.description) for command in commands) == 256
