"""`touchline export` and `touchline import`: the whole store as JSON Lines."""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, TextIO

import typer

from bot.cli.opening import configured
from bot.errors import TouchlineError
from knowledge import Knowledge, wording

INPUT = Path("-")


def export(
    file: Annotated[
        Path | None, typer.Argument(metavar="[FILE]", help="Standard output without it.", show_default=False)
    ] = None,
) -> None:
    """Write the whole store as JSON Lines: articles, what was read in them, corrections, feeds."""
    with _output(file) as out:
        asyncio.run(_export(out))


def import_(
    file: Annotated[
        Path,
        typer.Argument(metavar="FILE", help="What `touchline export` wrote; - is the input.", show_default=False),
    ],
) -> None:
    """Take over an exported store beside what is there already: all of it, or nothing."""
    try:
        with _input(file) as lines:
            count = asyncio.run(_import(lines))
    except OSError as error:
        raise TouchlineError(f"{file}: cannot be read ({error.strerror})") from None
    except UnicodeDecodeError:
        raise TouchlineError(f"{file}: is no text in UTF-8") from None
    typer.echo(f"{wording.count(count, 'article')} taken over")


async def _export(out: TextIO) -> None:
    async with await Knowledge.open(configured().database_url) as knowledge:
        await knowledge.export(lambda line: out.write(f"{line}\n"))


async def _import(lines: TextIO) -> int:
    async with await Knowledge.open(configured().database_url) as knowledge:
        return await knowledge.take_over(lines)


@contextmanager
def _input(file: Path) -> Iterator[TextIO]:
    if file == INPUT:
        yield sys.stdin
    else:
        with file.open(encoding="utf-8") as lines:
            yield lines


@contextmanager
def _output(file: Path | None) -> Iterator[TextIO]:
    """Where to write. A file takes its name when it is whole; where that fails, nothing is left of it."""
    if file is None:
        yield sys.stdout
        return
    try:
        number, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.absolute().parent)
        writing = Path(name)
        try:
            with os.fdopen(number, "w", encoding="utf-8") as out:
                yield out
                out.flush()
                os.fsync(number)
            writing.replace(file)
        finally:
            writing.unlink(missing_ok=True)
    except OSError as error:
        raise TouchlineError(f"{file}: cannot be written ({error.strerror})") from None
