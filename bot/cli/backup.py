"""`touchline backup`: a copy of everything, while the bot runs."""

from __future__ import annotations

import asyncio
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.opening import configured, records_of
from bot.errors import TouchlineError
from bot.settings import Settings
from knowledge import Knowledge

STORE, RECORDS = "touchline.db", "touchline.records.db"


def backup(
    folder: Annotated[
        Path, typer.Argument(metavar="FOLDER", help="A folder that is not there yet.", show_default=False)
    ],
) -> None:
    """Copy the store and the records into a new folder, as they stand at this moment; the bot may be running."""
    with _made(folder) as made:
        asyncio.run(_back_up(made, configured()))
    typer.echo(f"{folder / STORE}\n{folder / RECORDS}")


async def _back_up(folder: Path, loaded: Settings) -> None:
    async with await Knowledge.open(loaded.database_url) as knowledge:
        await knowledge.back_up(folder / STORE)
    with closing(records_of(loaded)) as records:
        records.back_up(folder / RECORDS)


@contextmanager
def _made(folder: Path) -> Iterator[Path]:
    """A folder to fill, which takes its name when it is whole. Where that fails, nothing is left of it."""
    if os.path.lexists(folder):
        raise TouchlineError(f"{folder}: is there already")
    try:
        filling = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.absolute().parent))
        try:
            yield filling
            for file in filling.iterdir():
                _settle(file)
            filling.rename(folder)
        finally:
            shutil.rmtree(filling, ignore_errors=True)
    except OSError as error:
        raise TouchlineError(f"{folder}: cannot be made ({error.strerror})") from None


def _settle(file: Path) -> None:
    """See that a file is on the disk."""
    with file.open("rb") as opened:
        os.fsync(opened.fileno())
