"""What a server sends, and what it gives to ask by the next time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Stamp:
    """By what a server tells whether a page has changed (RFC 9110, 8.8); each is its own word, sent back as it came."""

    etag: str | None = None
    last_modified: str | None = None

    @property
    def conditions(self) -> dict[str, str]:
        """The headers that ask for the page only where it has changed; none where there is nothing to ask by."""
        known = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: value for name, value in known.items() if value}


UNSTAMPED: Final = Stamp()
"""There is nothing to ask by."""


@dataclass(frozen=True, slots=True)
class Page:
    """What stands at an address: `address` is where it was found in the end, `type` its media type in lower case."""

    address: str
    type: str
    content: bytes
    stamp: Stamp = UNSTAMPED


def stamp_of(headers: Mapping[str, str]) -> Stamp:
    """What a server's headers give to ask by."""
    return Stamp(headers.get("etag"), headers.get("last-modified"))
