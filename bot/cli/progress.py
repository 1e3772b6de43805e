"""A progress bar for whoever watches; nothing for a script."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TextIO

OnProgress = Callable[[int, int], None]
"""Called with how many articles are done, and of how many."""


@contextmanager
def progress_bar(stream: TextIO) -> Iterator[OnProgress]:
    """A bar on `stream` when that is a terminal, gone at the end."""
    from rich.console import Console  # noqa: PLC0415 - only this command needs it, and a chat starts sooner without
    from rich.progress import Progress  # noqa: PLC0415

    with Progress(console=Console(file=stream), transient=True, disable=not stream.isatty()) as progress:
        task = progress.add_task("Reading articles", total=None)
        yield lambda done, total: progress.update(task, completed=done, total=total)
