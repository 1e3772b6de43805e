"""Correcting on Discord: the commands with their options, who sees them, and facts to choose from while typing."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from simcord import Env
from simcord.backend.errors import SetupError

from bot.core import Bot
from bot.editing import ADMINS_ONLY, Admins, Editing
from bot.ingesting import here
from bot.records import Records
from knowledge import Bounds, Knowledge
from tests.bot.adapters.discord.conftest import World
from tests.bot.adapters.discord.test_commands import answer, published

OWN_GOAL = "who scored the own goal in the derby?"


@pytest.fixture
async def known(starter_database: Path, tmp_path: Path) -> AsyncIterator[Knowledge]:
    async with await Knowledge.open(f"sqlite:///{shutil.copy(starter_database, tmp_path / 'known.db')}") as opened:
        yield opened


@pytest.fixture
def editing(known: Knowledge, records: Records) -> Editing:
    return Editing(known, Admins(), here(known, Bounds()), records=records)


@pytest.fixture
def core(known: Knowledge, records: Records, editing: Editing) -> Bot:
    return Bot(known, records=records, editing=editing)


@pytest.fixture
def desk(world: World, editing: Editing) -> World:
    """The world, whose one channel is the admins' chat."""
    editing.admins = Admins(chat=f"discord:{world.channel.id}")
    return world


async def test_a_fact_is_chosen_while_typing_and_hidden(desk: World, known: Knowledge) -> None:
    (choice,) = await desk.ann.autocomplete(desk.channel, "hide", "fact", OWN_GOAL)
    assert choice["name"].startswith(f"{choice['value'][:8]} goal: ")
    assert len(choice["name"]) <= 100
    hidden = await desk.ann.slash(desk.channel, "hide", fact=choice["value"], reason="given to the striker")
    assert answer(hidden).startswith("**Done: ")
    assert not hidden.ephemeral
    (kept,) = await known.editor.all()
    assert kept.correction.by == f"discord:{desk.ann.id}"
    undone = await desk.ann.slash(desk.channel, "undo", correction=kept.correction.id, reason="no")
    assert answer(undone).startswith("Undone: ")


async def test_values_keep_their_quotation_marks(desk: World, known: Knowledge) -> None:
    (choice,) = await desk.ann.autocomplete(desk.channel, "correct", "fact", OWN_GOAL)
    await desk.ann.slash(
        desk.channel, "correct", fact=choice["value"], values='minute=18 player="Stefan De Vrij Jr"', reason="seen"
    )
    assert (await known.ask(OWN_GOAL))[0].text.startswith("Stefan De Vrij Jr scored")


async def test_others_may_not(world: World) -> None:
    asked = await world.ann.slash(world.channel, "hide", fact="0000", reason="mine")
    assert answer(asked) == ADMINS_ONLY
    assert asked.ephemeral
    with pytest.raises(SetupError, match="default-member-permissions"):
        await world.ben.slash(world.channel, "hide", fact="0000", reason="mine")


async def test_elsewhere_only_the_asker_sees_it(world: World, editing: Editing) -> None:
    editing.admins = Admins(people=frozenset({f"discord:{world.ann.id}"}))
    listed = await world.ann.slash(world.channel, "undo")
    assert listed.ephemeral
    assert answer(listed) == "There is no correction to undo."


@pytest.mark.usefixtures("desk")
async def test_they_are_published_for_those_who_manage_a_server(simcord_env: Env) -> None:
    commands = published(simcord_env)
    for name in ("facts", "hide", "correct", "undo", "ingest"):
        assert commands[name]["default_member_permissions"] == 32
        assert commands[name]["contexts"] == [0]
    assert [option["name"] for option in commands["correct"]["options"]] == ["fact", "values", "reason"]
