"""Compressed bytes unpacked, never into more than is allowed: a few kilobytes can hold gigabytes of nothing."""

from __future__ import annotations

import zlib

ACCEPTED = "gzip"
"""What servers may compress with (the header Accept-Encoding). Others, and layers of them, are not unpacked."""

_ENCODINGS = {"gzip", "x-gzip", "deflate"}
_ANY = zlib.MAX_WBITS | 32
"""zlib tells by the first bytes whether they are gzip's or its own."""


class TooLongError(ValueError):
    """There is more than is allowed."""


def decoded(content: bytes, encoding: str, limit: int) -> bytes:
    """The bytes that a server sent under a Content-Encoding.

    Raises:
        TooLongError: they hold more than `limit`.
        ValueError: they can't be unpacked; the text says why.
    """
    name = encoding.strip().lower()
    if name in {"", "identity"}:
        return content
    if name not in _ENCODINGS:
        raise ValueError("is compressed in a way that was not asked for")
    return unpacked(content, limit)


def is_packed(content: bytes) -> bool:
    """Whether bytes are a gzip file's, whatever they are said to be."""
    return content.startswith(b"\x1f\x8b\x08")


def unpacked(content: bytes, limit: int) -> bytes:
    """What is packed, part by part, by gzip or zlib. TooLongError and ValueError as above."""
    found = bytearray()
    while content:
        unpacking = zlib.decompressobj(_ANY)
        try:
            found += unpacking.decompress(content, limit - len(found) + 1)
        except zlib.error:
            raise ValueError("is compressed, and cannot be unpacked") from None
        if len(found) > limit:
            raise TooLongError
        if not unpacking.eof:
            raise ValueError("is compressed, and breaks off")
        content = unpacking.unused_data
    return bytes(found)
