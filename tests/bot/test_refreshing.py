"""What is followed is kept current by a process of its own, here a small program."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.refreshing import keep_current
from knowledge import Feed, StoreError, Visit
from tests.waiting import LONGEST

NOTE = "import sys; open(sys.argv[1], 'a').write('.'); print('read 1'); print('gone: 404', file=sys.stderr)"
STUCK = "import sys, time; open(sys.argv[1], 'a').write('.'); time.sleep(600)"


class Followed:
    """One feed, due or not; the first look at it may fail."""

    def __init__(self, *, due: bool, fails: bool = False) -> None:
        self._feed = Feed("https://echo.example/feed", False, None if due else Visit("", 0.0, 9e12, "1 entry"))
        self._fails = fails
        self.looks = 0

    async def every(self, also: Sequence[str] = ()) -> list[Feed]:
        self.looks += 1
        if self._fails and self.looks == 1:
            raise StoreError("locked")
        return [self._feed]


@asynccontextmanager
async def kept_current(feeds: Followed, program: str, noted: Path) -> AsyncIterator[None]:
    """While the block runs, what is due is refreshed by that program."""
    command = [sys.executable, "-c", program, str(noted)]
    task = asyncio.create_task(keep_current(feeds, (), command, 0.01))
    yield
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(LONGEST):
        while not true():  # noqa: ASYNC110 - a file of another process has no event
            await asyncio.sleep(0.01)


@pytest.mark.parametrize("due", [True, False])
async def test_only_what_is_due_starts_it(tmp_path: Path, *, due: bool) -> None:
    feeds, noted = Followed(due=due), tmp_path / "noted"
    async with kept_current(feeds, NOTE, noted):
        await until(lambda: feeds.looks > 1)
    assert noted.exists() is due


async def test_a_fault_is_logged_and_tried_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    feeds = Followed(due=True, fails=True)
    async with kept_current(feeds, NOTE, tmp_path / "noted"):
        await until(lambda: feeds.looks > 2)
    said = "".join(capsys.readouterr())
    assert "locked" in said
    assert "gone: 404" in said


async def test_it_ends_with_the_bot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[asyncio.subprocess.Process] = []
    start = asyncio.create_subprocess_exec

    async def noting(*given: str, stdout: int, stderr: int, start_new_session: bool) -> asyncio.subprocess.Process:
        process = await start(*given, stdout=stdout, stderr=stderr, start_new_session=start_new_session)
        started.append(process)
        return started[-1]

    monkeypatch.setattr(asyncio, "create_subprocess_exec", noting)
    noted = tmp_path / "noted"
    async with kept_current(Followed(due=True), STUCK, noted):
        await until(lambda: bool(started) and noted.exists())
    assert [process.returncode for process in started] == [-15]
