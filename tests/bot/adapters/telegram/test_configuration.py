"""Settings that cannot work are told before anything is sent."""

from __future__ import annotations

import pytest

from bot.adapters.base import adapter, installed
from bot.adapters.telegram import TelegramAdapter, from_settings
from bot.errors import AdapterError
from bot.settings import Settings, load
from tests.standins.telegram_server import Json

TOKEN = "123456:AAE-x_y"  # noqa: S105 - opens nothing
HOOK = "telegram_webhook_url"

REFUSED: list[tuple[Json, str]] = [
    ({"TELEGRAM_BOT_TOKEN": "AAE-x_y"}, "TELEGRAM_BOT_TOKEN"),
    ({"TELEGRAM_BOT_TOKEN": "123456:AAE x"}, "TELEGRAM_BOT_TOKEN"),
    ({"TELEGRAM_BOT_TOKEN": "<token>"}, "TELEGRAM_BOT_TOKEN"),
    ({HOOK: "http://bot.example/hook"}, "TOUCHLINE_TELEGRAM_WEBHOOK_URL"),
    ({HOOK: "https://bot.example:9000/hook"}, "TOUCHLINE_TELEGRAM_WEBHOOK_URL"),
    ({HOOK: "https:///hook"}, "TOUCHLINE_TELEGRAM_WEBHOOK_URL"),
    ({HOOK: "https://bot.example:port/"}, "TOUCHLINE_TELEGRAM_WEBHOOK_URL"),
    ({HOOK: "https://bot.example/", "telegram_webhook_secret": "with space"}, "TOUCHLINE_TELEGRAM_WEBHOOK_SECRET"),
    ({HOOK: "https://bot.example/", "telegram_webhook_secret": "x" * 257}, "TOUCHLINE_TELEGRAM_WEBHOOK_SECRET"),
    ({HOOK: "https://bot.example/", "telegram_webhook_listen": "127.0.0.1:70000"}, "TOUCHLINE_TELEGRAM_WEBHOOK_LISTEN"),
]
TAKEN: list[Json] = [
    {},
    {HOOK: "https://bot.example/hook", "telegram_webhook_secret": "A-b_9"},
    {HOOK: "https://bot.example:8443"},
    {HOOK: "http://127.0.0.1:9000/hook", "telegram_base_url": "http://127.0.0.1:8081/bot"},
]


@pytest.mark.parametrize(("settings", "name"), REFUSED)
def test_what_cannot_work_is_told_in_one_line(settings: Json, name: str) -> None:
    with pytest.raises(AdapterError) as error:
        from_settings(Settings.model_validate({"TELEGRAM_BOT_TOKEN": TOKEN, **settings}))
    line = str(error.value)
    assert line.startswith(f"{name}: ")
    assert "\n" not in line
    assert not any(str(value) in line for value in settings.values())


@pytest.mark.parametrize("settings", TAKEN)
def test_what_can_work_is_taken(settings: Json) -> None:
    assert isinstance(
        from_settings(Settings.model_validate({"TELEGRAM_BOT_TOKEN": TOKEN, **settings})), TelegramAdapter
    )


def test_without_a_token_there_is_no_adapter() -> None:
    assert from_settings(load()) is None


def test_the_adapter_is_found_by_its_entry_point(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", TOKEN)
    assert "telegram" in installed()
    assert isinstance(adapter("telegram", load()), TelegramAdapter)
