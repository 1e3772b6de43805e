"""Pages taken in beside the bot: what the process says is told, and it ends with the bot."""

from __future__ import annotations

import asyncio
import sys

import pytest

from bot import ingesting
from bot.ingesting import aside
from tests.waiting import LONGEST

SAYS = "import sys; print('articles: 1 new', sys.argv[1:]); print('gone: 404', file=sys.stderr); sys.exit(1)"
STUCK = "import time; time.sleep(600)"


def program(code: str) -> tuple[str, ...]:
    return (sys.executable, "-c", code)


async def test_what_it_says_is_told_problems_first() -> None:
    told = await aside(program(SAYS))(["https://echo.example/a", "https://echo.example/b"])
    assert told == ["gone: 404", "articles: 1 new ['https://echo.example/a', 'https://echo.example/b']"]


async def test_what_takes_too_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ingesting, "_LONGEST", 0.1)
    (told,) = await aside(program(STUCK))([])
    assert told.startswith("That was not done within")


async def test_it_ends_with_the_bot(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[asyncio.subprocess.Process] = []
    start = asyncio.create_subprocess_exec

    async def noting(*given: str, stdout: int, stderr: int, start_new_session: bool) -> asyncio.subprocess.Process:
        started.append(await start(*given, stdout=stdout, stderr=stderr, start_new_session=start_new_session))
        return started[-1]

    monkeypatch.setattr(asyncio, "create_subprocess_exec", noting)
    task = asyncio.create_task(asyncio.wait_for(aside(program(STUCK))([]), 60))
    async with asyncio.timeout(LONGEST):
        while not started:  # noqa: ASYNC110 - what is waited for has no event of its own
            await asyncio.sleep(0.01)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert started[0].returncode == -15


@pytest.mark.usefixtures("filled")
async def test_the_command_itself_keeps_off_the_hosts_own_network(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOUCHLINE_PRIVATE_ADDRESSES", "true")
    problem, summary = await aside()(["http://127.0.0.1:9/derby"])
    assert problem == "http://127.0.0.1:9/derby: 127.0.0.1 is not on the open internet"
    assert summary.startswith("articles: 0 new")
