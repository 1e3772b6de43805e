"""Slash commands, their options and names to complete, and the menu of a message."""

from __future__ import annotations

from typing import Any

import discord
import pytest
from simcord import Env, InteractionResult

from bot.adapters.discord.responding import PATIENCE
from bot.adapters.discord.tree import DEADLINE, MENU
from bot.core import TOO_MUCH, Bot
from bot.limits import Limits
from bot.records import Records
from tests.bot.adapters.discord.conftest import World
from tests.bot.adapters.discord.knowing import SLOWLY, Knowing

SCORED = "12th minute"
GUILD, DM, PRIVATE = 0, 1, 2
SERVERS, USERS = 0, 1


def answer(result: InteractionResult) -> str:
    assert result.response is not None
    return result.response.content


def published(env: Env) -> dict[str, dict[str, Any]]:
    """What Discord has been told of the commands."""
    (told,) = [each.json for each in env.http_requests if each.method == "PUT" and each.path.endswith("/commands")]
    assert isinstance(told, list)
    return {command["name"]: command for command in told}


@pytest.mark.parametrize(
    ("name", "options", "asked"),
    [
        ("goals", {"player": "Bruno Salas"}, "/goals Bruno Salas"),
        ("goals", {"player": "  Bruno   Salas "}, "/goals Bruno Salas"),
        ("goals", {}, "/goals"),
        ("penalties", {"name": "Inter", "opponent": "Milan"}, "/penalties Inter Milan"),
        ("penalties", {"name": "Inter Milan"}, "/penalties Inter Milan"),
        ("penalties", {"opponent": "Milan"}, "/penalties Milan"),
        ("result", {"team": "Verdano Porto Alto"}, "/result Verdano Porto Alto"),
        ("coverage", {}, "/coverage"),
        ("ask", {"question": "who scored?"}, "who scored?"),
        ("ask", {"question": "/goals Bruno Salas"}, "/goals Bruno Salas"),
    ],
)
async def test_a_command_is_what_it_would_be_typed(
    world: World, knowing: Knowing, name: str, options: dict[str, str], asked: str
) -> None:
    result = await world.ben.slash(world.channel, name, **options)
    assert knowing.asked == [(asked, False)]
    assert not result.ephemeral


async def test_the_answer_is_the_response(world: World) -> None:
    result = await world.ben.slash(world.channel, "goals", player="Bruno Salas")
    assert SCORED in answer(result)
    assert result.response is not None
    assert result.response.flags.suppress_embeds
    assert not result.deferred


async def test_commands_work_in_private(world: World) -> None:
    result = await world.ben.user.slash("goals", player="Bruno Salas")
    assert SCORED in answer(result)


async def test_every_command_is_published_with_a_description(simcord_env: Env, core: Bot) -> None:
    commands = published(simcord_env)
    assert set(commands) == {*(command.name for command in core.commands), "ask", MENU}
    for command in commands.values():
        options = command.get("options", [])
        assert all(0 < len(each["description"]) <= 100 for each in (command, *options) if command["type"] == 1)


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("goals", ["player"]),
        ("result", ["team"]),
        ("penalties", ["name", "opponent"]),
        ("coverage", []),
        ("listen", ["value"]),
    ],
)
async def test_options_are_named_for_what_they_take(simcord_env: Env, name: str, options: list[str]) -> None:
    assert [option["name"] for option in published(simcord_env)[name]["options"]] == options


async def test_fixed_words_are_choices(simcord_env: Env) -> None:
    (value,) = published(simcord_env)["listen"]["options"]
    assert [choice["value"] for choice in value["choices"]] == ["on", "off"]


async def test_what_admins_decide_is_theirs_and_the_servers(simcord_env: Env, core: Bot) -> None:
    managing = str(discord.Permissions(manage_guild=True).value)
    for name, command in published(simcord_env).items():
        admins_only = core.commands.managing(name)
        assert command["contexts"] == ([GUILD] if admins_only else [GUILD, DM, PRIVATE])
        assert command["integration_types"] == ([SERVERS] if admins_only else [SERVERS, USERS])
        assert str(command["default_member_permissions"]) == (managing if admins_only else "None")


async def test_an_admin_decides_and_alone_sees_it(world: World, records: Records) -> None:
    result = await world.ann.slash(world.channel, "listen", value="on")
    assert result.ephemeral
    assert records.settings(f"discord:{world.channel.id}").listening


async def test_an_answer_that_takes_its_time_is_promised(world: World, knowing: Knowing) -> None:
    world.env.settle_timeout = PATIENCE / 2
    knowing.slow = True
    result = await world.ben.slash(world.channel, "goals", player="Bruno Salas")
    assert not result.acknowledged
    await world.env.advance_time(PATIENCE)
    assert result.deferred
    await world.env.advance_time(SLOWLY)
    assert SCORED in answer(result)
    assert len(world.said()) == 1


async def test_what_is_for_one_only_stays_so_after_a_promise(world: World) -> None:
    world.env.settle_timeout = PATIENCE / 2
    result = await world.ann.slash(world.channel, "follow", team="slow")
    await world.env.advance_time(PATIENCE)
    assert result.deferred
    assert result.ephemeral
    await world.env.advance_time(SLOWLY)
    assert "no team" in answer(result)


async def test_silence_is_told_to_who_gave_a_command(world: World, core: Bot) -> None:
    core._intake._limits = Limits(asker=1, chat=1)
    for expected in ("12th minute", TOO_MUCH, "again in a minute"):
        result = await world.ben.slash(world.channel, "goals", player="Bruno Salas")
        assert expected in answer(result)
        assert result.ephemeral == (expected != SCORED)


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("Salas", ["Bruno Salas", "Iker Salas"]),
        ("bru", ["Bruno Salas"]),
        ("xyz", []),
        ("", []),
        ("  ", []),
        ("error", []),
    ],
)
async def test_names_are_completed(world: World, typed: str, offered: list[str]) -> None:
    choices = await world.ben.autocomplete(world.channel, "goals", "player", typed)
    assert [choice["value"] for choice in choices] == offered


async def test_no_more_names_than_discord_shows_and_none_too_long(world: World) -> None:
    choices = await world.ben.autocomplete(world.channel, "penalties", "name", "Sporting")
    assert [choice["name"].strip() for choice in choices] == [f"Sporting {number}" for number in range(20)]


async def test_the_opponent_is_a_team(world: World) -> None:
    choices = await world.ben.autocomplete(world.channel, "penalties", "opponent", "a", name="Inter")
    assert [choice["value"] for choice in choices] == ["Porto Alto", "Verdano Calcio"]


async def test_names_that_take_too_long_are_left_out(world: World) -> None:
    world.env.settle_timeout = DEADLINE / 4
    assert await world.ben.autocomplete(world.channel, "goals", "player", "slow") == []
    await world.env.advance_time(DEADLINE)
    (told,) = [each for each in world.env.http_requests if each.path.endswith("/callback")]
    assert told.json is not None
    assert told.json["data"] == {"choices": []}


async def test_a_message_can_be_asked(world: World, knowing: Knowing) -> None:
    message = await world.ann.send(world.channel, f"{world.me}, who **scored?**")
    result = await world.ben.context_menu(world.channel, MENU, message)
    assert SCORED in answer(result)
    assert [asked for asked, _ in knowing.asked] == ["who scored?", "who scored?"]


async def test_a_command_of_another_version_is_apologised_for(world: World) -> None:
    tree = getattr(world.env.bot, "tree")  # noqa: B009 - simcord knows but a plain client
    tree.remove_command("goals")
    result = await world.ben.slash(world.channel, "goals", player="Bruno Salas")
    assert answer(result).startswith("Sorry")
    assert result.ephemeral
    assert [type(error).__name__ for error in world.env.errors] == ["CommandNotFound"]


@pytest.mark.parametrize("status", [403, 404, 500])
async def test_a_response_that_fails_stops_nothing(world: World, status: int) -> None:
    world.env.inject_error("POST", "/interactions/*/callback", status=status)
    failed = await world.ben.slash(world.channel, "goals", player="Bruno Salas")
    assert not failed.acknowledged
    assert SCORED in answer(await world.ben.slash(world.channel, "goals", player="Bruno Salas"))
