"""Publishing commands: only what has changed, and never in the way of the start."""

from __future__ import annotations

from dataclasses import replace

import pytest
from simcord import Env
from structlog.testing import capture_logs

from bot.adapters.discord.client import make_bot
from bot.core import Bot
from bot.records import Records
from bot.settings import load
from tests.bot.adapters.discord.conftest import World
from tests.bot.adapters.discord.knowing import Knowing


def times(env: Env) -> int:
    """How often commands were published."""
    return len([each for each in env.http_requests if each.method == "PUT" and each.path.endswith("/commands")])


async def test_commands_are_published_once(simcord_env: Env, core: Bot) -> None:
    assert times(simcord_env) == 1
    await simcord_env.restart_bot(make_bot(core, load()))
    assert times(simcord_env) == 1


@pytest.mark.parametrize("changed", [{"summary": "Goals, and when"}, {"takes": ("team",)}, {"name": "strikes"}])
async def test_and_again_when_something_of_them_has_changed(
    simcord_env: Env, records: Records, changed: dict[str, str]
) -> None:
    class Renewed(Knowing):
        commands = (replace(Knowing.commands[0], **changed), *Knowing.commands[1:])  # type: ignore[arg-type]

    await simcord_env.restart_bot(make_bot(Bot(Renewed(), records=records), load()))
    assert times(simcord_env) == 2


async def test_and_again_when_discord_has_others(simcord_env: Env, core: Bot) -> None:
    simcord_env.backend.commands.clear()
    await simcord_env.restart_bot(make_bot(core, load()))
    assert times(simcord_env) == 2


async def test_without_records_they_are_published_at_every_start(simcord_env: Env, knowing: Knowing) -> None:
    await simcord_env.restart_bot(make_bot(Bot(knowing), load()))
    await simcord_env.restart_bot(make_bot(Bot(knowing), load()))
    assert times(simcord_env) == 3


@pytest.mark.parametrize("status", [400, 403, 500])
async def test_a_failure_is_logged_and_made_up_for_at_the_next_start(
    world: World, knowing: Knowing, status: int
) -> None:
    records = Records.open()
    world.env.inject_error("PUT", "/applications/*/commands", status=status)
    with capture_logs() as lines:
        await world.env.restart_bot(make_bot(Bot(knowing, records=records), load()))
    assert [line["log_level"] for line in lines if line["event"] == "commands not published"] == ["warning"]
    await world.ben.send(world.channel, f"{world.me} who scored?")
    assert "12th minute" in world.said()[0]
    await world.env.restart_bot(make_bot(Bot(knowing, records=records), load()))
    assert times(world.env) == 3
    assert records.mark(f"discord:commands:{world.env.bot.application_id}")


async def test_the_start_says_where_to_install_the_bot(simcord_env: Env, core: Bot) -> None:
    with capture_logs() as lines:
        await simcord_env.restart_bot(make_bot(core, load()))
    (line,) = [line for line in lines if "invite" in line]
    assert f"client_id={simcord_env.bot.application_id}" in line["invite"]
    assert "scope=bot+applications.commands" in line["invite"]
