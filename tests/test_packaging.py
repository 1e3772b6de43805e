"""The package as its users get it: a wheel that runs from any folder, with everything it reads in it."""

from __future__ import annotations

import contextlib
import sys
import sysconfig
from pathlib import Path

import pytest

from tests.subprocesses import output


@pytest.fixture(scope="module")
def touchline(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command in a virtual environment that holds the wheel, and otherwise sees the packages installed here."""
    folder = tmp_path_factory.mktemp("clean")
    with contextlib.chdir(Path(__file__).parent.parent):
        output(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder)
    [wheel] = folder.glob("*.whl")
    output(sys.executable, "-m", "venv", "--without-pip", folder / "venv")
    python = folder / "venv" / "bin" / "python"
    output(sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", "--no-index", wheel)
    [site] = (folder / "venv" / "lib").glob("python*/site-packages")
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return folder / "venv" / "bin" / "touchline"


def test_it_runs_from_another_folder_with_its_data(touchline: Path, alone: Path) -> None:
    start, result = output(touchline, "chat", "--starter", stdin="/start\n/result Inter Shakhtar\n").splitlines()
    assert "10 articles" in start
    assert "Shakhtar" in result
    assert list(alone.iterdir()) == []


def test_it_is_the_wheel_that_runs(touchline: Path, alone: Path, root: Path) -> None:
    where = output(
        touchline.with_name("python"), "-c", "import bot, knowledge; print(bot.__file__, knowledge.__file__)"
    )
    assert str(root) not in where
    assert where.count("site-packages") == 2
