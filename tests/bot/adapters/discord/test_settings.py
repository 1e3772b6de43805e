"""When there is a Discord adapter, and what the doctor hears from it."""

from __future__ import annotations

import pytest
from discord.http import Route

from bot.adapters.base import Finding
from bot.adapters.discord import from_settings
from bot.adapters.discord.checking import NO_INTENT, REFUSED
from bot.errors import AdapterError
from bot.settings import load
from tests.standins.discord import TOKEN, DiscordStandIn
from tests.standins.discord_payloads import APPLICATION, CONTENT_GRANTED

OWN = [{"name": name, "type": 1, "id": "1"} for name in ("help", "start", "more", "privacy")]


def test_without_a_token_there_is_none() -> None:
    assert from_settings(load()) is None


@pytest.mark.parametrize(
    "token",
    ["token", "12345:AAtelegramAAtelegramAAtelegramAAtelegram", f"Bot {TOKEN}", TOKEN.replace(".", ""), f"{TOKEN}é"],
)
def test_what_is_no_token_gets_one_line_without_it(monkeypatch: pytest.MonkeyPatch, token: str) -> None:
    monkeypatch.setenv("DISCORD_BOT_TOKEN", token)
    with pytest.raises(AdapterError, match=r"^DISCORD_BOT_TOKEN is not a bot's token") as error:
        from_settings(load())
    assert token not in str(error.value).removeprefix("DISCORD_BOT_TOKEN is not a bot's token")
    assert "\n" not in str(error.value)


async def examined(monkeypatch: pytest.MonkeyPatch, api: str, *, wants_content: bool = False) -> list[Finding]:
    monkeypatch.setattr(Route, "BASE", Route.BASE)
    monkeypatch.setenv("DISCORD_BOT_TOKEN", TOKEN)
    monkeypatch.setenv("TOUCHLINE_DISCORD_API_BASE", api)
    monkeypatch.setenv("TOUCHLINE_DISCORD_MESSAGE_CONTENT", str(wants_content))
    adapter = from_settings(load())
    assert adapter is not None
    return list(await adapter.examine())


async def test_all_is_well(monkeypatch: pytest.MonkeyPatch) -> None:
    async with DiscordStandIn() as standin:
        standin.publish(OWN)
        findings = await examined(monkeypatch, standin.api)
    assert not any(finding.wrong for finding in findings)
    says = [finding.says for finding in findings]
    assert says[0] == "the token is right: it is touchline"
    assert "mentions and private messages" in says[1]
    assert says[2] == "4 commands published"
    assert f"client_id={APPLICATION}" in says[3]
    assert len(says) == 4


@pytest.mark.parametrize(("granted", "wrong"), [(CONTENT_GRANTED, False), (0, True)])
async def test_the_intent_is_looked_at(monkeypatch: pytest.MonkeyPatch, granted: int, wrong: bool) -> None:
    async with DiscordStandIn() as standin:
        standin.flags = granted
        findings = await examined(monkeypatch, standin.api, wants_content=True)
    assert [finding.wrong for finding in findings[:3]] == [False, wrong, False]
    assert (findings[1].says == NO_INTENT) == wrong


@pytest.mark.parametrize(
    ("published", "says"), [([], "no commands are published yet"), (OWN[1:], "/help is not published")]
)
async def test_missing_commands_are_told(
    monkeypatch: pytest.MonkeyPatch, published: list[dict[str, str]], says: str
) -> None:
    async with DiscordStandIn() as standin:
        standin.publish(published)
        findings = await examined(monkeypatch, standin.api)
    assert findings[2].says.startswith(says)


async def test_a_refused_token_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    async with DiscordStandIn() as standin:
        standin.fail("GET users/@me", 401)
        assert await examined(monkeypatch, standin.api) == [Finding("discord", REFUSED, wrong=True)]


async def test_a_discord_out_of_reach_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    async with DiscordStandIn() as standin:
        api = standin.api
    (finding,) = await examined(monkeypatch, api)
    assert finding.wrong
    assert finding.says.startswith("it cannot be reached (ClientConnectorError)")
