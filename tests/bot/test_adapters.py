"""How adapters are found."""

from __future__ import annotations

from dataclasses import fields
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from bot.adapters import base
from bot.adapters.base import GROUP, Adapter, adapter, installed
from bot.cli.run import ready
from bot.errors import AdapterError
from bot.messages import Message, Reply
from bot.settings import Settings, load
from tests.bot.pigeon import Pigeon

HERE = "tests.bot.test_adapters"


def steady(_settings: Settings) -> Adapter | None:
    return Pigeon("steady")


def unconfigured(_settings: Settings) -> Adapter | None:
    return None


@pytest.fixture
def plugins(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Adapters installed for a test, by name: where each is made."""
    made: dict[str, str] = {}

    def found(*, group: str) -> list[EntryPoint]:
        return [EntryPoint(name, value, group) for name, value in made.items() if group == GROUP]

    monkeypatch.setattr(base, "entry_points", found)
    return made


def test_an_adapter_is_found_by_its_entry_point(plugins: dict[str, str]) -> None:
    plugins |= {"steady": f"{HERE}:steady", "another": f"{HERE}:unconfigured"}
    assert list(installed()) == ["another", "steady"]
    assert isinstance(adapter("steady", load()), Pigeon)
    assert adapter("another", load()) is None
    assert adapter("unheard", load()) is None


@pytest.mark.parametrize("where", ["no_such_module:make", f"{HERE}:no_such_name"])
def test_one_that_cannot_be_loaded_is_told(plugins: dict[str, str], where: str) -> None:
    plugins["broken"] = where
    with pytest.raises(AdapterError, match=r"^broken: the adapter cannot be loaded"):
        adapter("broken", load())


def test_what_run_serves(plugins: dict[str, str]) -> None:
    plugins |= {"steady": f"{HERE}:steady", "another": f"{HERE}:unconfigured"}
    assert [each.name for each in ready(load())] == ["steady"]


def test_nothing_to_serve_is_told(plugins: dict[str, str]) -> None:
    plugins["another"] = f"{HERE}:unconfigured"
    with pytest.raises(AdapterError, match="no chat platform is configured"):
        ready(load())


def broken(_settings: Settings) -> Adapter | None:
    raise AdapterError("BROKEN_TOKEN is no token")


def test_settings_of_one_platform_that_cannot_work_leave_the_others(
    plugins: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    plugins["broken"] = f"{HERE}:broken"
    with pytest.raises(AdapterError, match=r"^BROKEN_TOKEN is no token$"):
        ready(load())
    plugins["steady"] = f"{HERE}:steady"
    assert [adapter.name for adapter in ready(load())] == ["steady"]
    assert capsys.readouterr().err == "touchline: BROKEN_TOKEN is no token\n"


@pytest.mark.parametrize("exchanged", [Message, Reply])
def test_the_guide_explains_every_field_that_is_exchanged(root: Path, exchanged: type[Message | Reply]) -> None:
    guide = (root / "docs" / "adapters.md").read_text("utf-8")
    names = [field.name for field in fields(exchanged)]
    assert len(names) >= 5
    assert [name for name in names if f"`{name}`" not in guide] == []
