"""How far a long work is: a bar with counts and rates on a terminal, a plain line now and then in a pipe."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Final, TextIO

OnProgress = Callable[[int, int], None]
"""Called with how many articles are done, and of how many."""

_EVERY: Final = 10.0
"""Seconds between two plain lines."""


def telling(*, quiet: bool = False) -> AbstractContextManager[OnProgress]:
    """Tells on standard error how far it is, as suits what that is; not at all if `quiet`."""
    if quiet:
        return nullcontext(lambda done, total: None)
    return progress_bar(sys.stderr) if sys.stderr.isatty() else nullcontext(progress_lines(sys.stderr))


@contextmanager
def progress_bar(stream: TextIO) -> Iterator[OnProgress]:
    """A bar on a terminal, gone at the end."""
    # Only this needs it, and a chat starts sooner without.
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn  # noqa: PLC0415

    columns = (TextColumn("Reading articles"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[rate]}"))
    began = time.monotonic()
    with Progress(*columns, TimeRemainingColumn(), console=Console(file=stream), transient=True) as progress:
        task = progress.add_task("", total=None, rate="")
        yield lambda done, total: progress.update(
            task, completed=done, total=total, rate=_rate(done, time.monotonic() - began)
        )


def progress_lines(stream: TextIO, every: float = _EVERY, clock: Callable[[], float] = time.monotonic) -> OnProgress:
    """A line each `every` seconds, for logs and scripts: short works pass without one."""
    began = said = clock()

    def on_progress(done: int, total: int) -> None:
        nonlocal said
        if clock() - said >= every:
            said = clock()
            stream.write(f"{done:,} of {total:,} articles, {_rate(done, said - began)}\n")
            stream.flush()

    return on_progress


def _rate(done: int, seconds: float) -> str:
    return f"{done / seconds:.1f} a second" if seconds else ""
