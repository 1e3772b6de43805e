"""What the doctor is told of Telegram."""

from __future__ import annotations

import time

import pytest

from tests.bot.adapters.telegram.conftest import Serving, adapter_over
from tests.standins.telegram import Telegram
from tests.standins.telegram_server import Json

HOOK: Json = {"telegram_webhook_url": "http://bot.example/hook"}
OURS, OTHER = {"url": "http://bot.example/hook"}, {"url": "https://other.example/secret-path"}
FAILED = {"last_error_date": int(time.time()) - 60, "last_error_message": "Connection refused"}
LONG_AGO = {**FAILED, "last_error_date": 1_700_000_000}

FINDINGS: list[tuple[str, Json, Json, Json, str, bool]] = [
    ("the token", {}, {}, {}, "the token is right: it is @touchline_bot", False),
    ("privacy mode", {}, {}, {}, "/listen switch it off (@BotFather: /setprivacy)", False),
    ("no privacy mode", {"can_read_all_group_messages": True}, {}, {}, "privacy mode is off", False),
    ("no groups", {"can_join_groups": False}, {}, {}, "/setjoingroups", False),
    ("inline mode", {}, {}, {}, "inline mode is on", False),
    ("no inline mode", {"supports_inline_queries": False}, {}, {}, "/setinline", False),
    ("no menu", {}, {}, {}, "no commands are published yet", False),
    ("a webhook while polling", {}, OTHER, {}, "a webhook at other.example is set", True),
    ("no webhook yet", {}, {}, HOOK, "the webhook is not set yet", False),
    ("another webhook", {}, OTHER, HOOK, "another webhook is set, at other.example", True),
    ("the webhook", {}, OURS, HOOK, "the webhook is set, 0 updates wait", False),
    ("a failing webhook", {}, OURS | FAILED, HOOK, "(Connection refused)", True),
    ("another token", {}, {}, {"TELEGRAM_BOT_TOKEN": "1:x"}, "TELEGRAM_BOT_TOKEN: Telegram does not know", True),
]


@pytest.mark.parametrize(
    ("me", "webhook", "settings", "says", "wrong"), [row[1:] for row in FINDINGS], ids=[row[0] for row in FINDINGS]
)
async def test_what_is_found(
    telegram: Telegram, me: Json, webhook: Json, settings: Json, says: str, wrong: bool
) -> None:
    telegram.me |= me
    telegram.webhook = webhook
    found = [finding for finding in await adapter_over(telegram, **settings).examine() if says in finding.says]
    assert [finding.wrong for finding in found] == [wrong]


async def test_a_webhook_that_failed_long_ago_works_now(telegram: Telegram) -> None:
    telegram.webhook = OURS | LONG_AGO
    assert not any(finding.wrong for finding in await adapter_over(telegram, **HOOK).examine())


async def test_a_server_that_is_not_reached(telegram: Telegram) -> None:
    telegram.reachable = False
    [finding] = await adapter_over(telegram).examine()
    assert finding.wrong
    assert finding.says.startswith("Telegram is not reached (NetworkError)")


async def test_after_a_start_the_menu_is_there(telegram: Telegram, serving: Serving) -> None:
    async with serving() as adapter:
        await telegram.call("setMyShortDescription")
        findings = await adapter.examine()
    assert findings[-1].says == f"{len(telegram.commands['all_private_chats'])} commands are published"
    telegram.commands["all_private_chats"] = [{"command": "weather", "description": "The weather"}]
    assert "not touchline's" in (await adapter.examine())[-1].says
