"""Buttons and menus: pressed by anyone, in place, also after a restart."""

from __future__ import annotations

from pathlib import Path

import discord
import pytest
from simcord import Env, MemberActor

from bot.adapters.discord.buttons import view_of
from bot.adapters.discord.client import make_bot
from bot.adapters.discord.responding import PATIENCE
from bot.core import Bot
from bot.messages import Button
from bot.presses import TOO_OLD, WRONG
from bot.records import Records
from bot.settings import load
from tests.bot.adapters.discord.conftest import World
from tests.bot.adapters.discord.knowing import SLOWLY, TEAMS, Knowing

MORE = "He scored again in the 80th."


async def asked(world: World, who: MemberActor, text: str) -> discord.Message:
    """The message that answers a question."""
    await who.send(world.channel, f"{world.me} {text}")
    return world.written()[-1]


def options(message: discord.Message) -> list[discord.SelectOption]:
    """What the menu beneath a message offers."""
    (row,) = message.components
    assert isinstance(row, discord.ActionRow)
    (menu,) = row.children
    assert isinstance(menu, discord.SelectMenu)
    return menu.options


async def test_more_turns_the_page_in_place_for_anyone(world: World) -> None:
    message = await asked(world, world.ben, "who scored?")
    result = await world.ann.click(message, label="More")
    assert result.acknowledged
    (now,) = world.written()
    assert now.id == message.id
    assert MORE in now.content
    await world.ben.click(now, label="Back")
    assert MORE not in world.written()[0].content


async def test_a_choice_takes_the_place_of_the_question_back(world: World) -> None:
    message = await asked(world, world.ben, "/goals Salas")
    await world.ben.click(message, label="/goals Bruno Salas")
    (now,) = world.said()
    assert "12th minute" in now


async def test_many_choices_are_a_menu(world: World, knowing: Knowing) -> None:
    message = await asked(world, world.ben, "/result Verdano")
    assert [option.label for option in options(message)] == [f"/result {team}" for team in TEAMS]
    await world.ben.select(message, [options(message)[7].value])
    assert knowing.asked[-1][0] == "/result Verdano 7"
    (now,) = world.said()
    assert "12th minute" in now


async def test_a_wrong_answer_is_reported_and_only_the_presser_thanked(world: World, records: Records) -> None:
    message = await asked(world, world.ben, "who scored?")
    result = await world.ann.click(message, label=WRONG)
    assert result.ephemeral
    assert result.response is not None
    assert "report 1" in result.response.content
    (report,) = records.reports()
    assert (report.chat, report.message) == (f"discord:{world.channel.id}", str(message.id))
    assert len(world.channel.history(viewer=world.ben)) == 2


async def test_buttons_beneath_a_commands_answer_work_too(world: World) -> None:
    result = await world.ben.slash(world.channel, "goals", player="Bruno Salas")
    assert result.response is not None
    await world.ann.click(result.response, label="More")
    assert MORE in result.response.content


async def test_a_press_that_takes_its_time_is_acknowledged(world: World, knowing: Knowing) -> None:
    message = await asked(world, world.ben, "/goals Salas")
    world.env.settle_timeout = PATIENCE / 2
    knowing.slow = True
    result = await world.ben.click(message, label="/goals Bruno Salas")
    before = result.acknowledged
    await world.env.advance_time(PATIENCE)
    assert (before, result.acknowledged) == (False, True)
    await world.env.advance_time(SLOWLY)
    (now,) = world.said()
    assert "12th minute" in now


async def test_buttons_outlive_a_restart(
    knowing: Knowing, tmp_path: Path, simcord_env: Env, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = f"sqlite:///{tmp_path / 'records.db'}"
    before = Records.open(url)
    await simcord_env.restart_bot(make_bot(Bot(knowing, records=before), load()))
    message = await asked(world, world.ben, "who scored?")
    menu = await asked(world, world.ben, "/result Verdano")
    before.close()
    await simcord_env.restart_bot(make_bot(Bot(knowing, records=Records.open(url)), load()))
    await world.ann.click(message, label="More")
    assert MORE in world.said()[0]
    await world.ann.select(menu, [options(menu)[0].value])
    assert knowing.asked[-1][0] == "/result Verdano 0"


async def test_buttons_of_an_answer_long_gone_say_so(world: World, knowing: Knowing) -> None:
    message = await asked(world, world.ben, "who scored?")
    await world.env.restart_bot(make_bot(Bot(knowing, records=Records.open()), load()))
    result = await world.ben.click(message, label="More")
    assert result.ephemeral
    assert result.response is not None
    assert result.response.content == TOO_OLD


async def test_a_press_over_the_limit_is_just_taken(world: World, core: Bot, monkeypatch: pytest.MonkeyPatch) -> None:
    message = await asked(world, world.ben, "who scored?")

    async def silence(_asked: object) -> None:
        return None

    monkeypatch.setattr(core, "reply", silence)
    result = await world.ben.click(message, label="More")
    assert result.acknowledged
    assert world.said() == [message.content]


async def test_labels_are_cut_to_what_fits_and_what_cannot_be_pressed_is_left_out() -> None:
    view = view_of([Button("Wanderers " * 20, "/result Wanderers", "k.c1"), Button("typed", "typed")])
    assert view is not None
    (button,) = view.to_components()[0]["components"]
    assert len(button["label"]) == 80
    assert button["custom_id"] == "touchline:k.c1"
    assert view_of([Button("typed", "typed")]) is None
