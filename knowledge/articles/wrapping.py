"""Hard-wrapped text: files whose paragraphs an editor has broken into lines of one width.

Elsewhere the end of a line ends a paragraph or a heading, so that these lines have to be joined before they are read.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

_NARROWEST, _WIDEST = 40, 140
"""Characters of a line between which wrapping is looked for: narrower are verses and tables, wider paragraphs."""

_FEWEST: Final = 3
"""Breaks below which nothing can be told."""

_MOST_FULL: Final = 0.7
"""Share of the breaks within blocks that come where the next word would not have fitted: of lists few do."""

_MARK = re.compile(r"\s*([-*+•>#|]|\d+[.)]|[A-Z]\w*:)\s|\s{4}")
"""What begins a line of its own: a point of a list, a heading, a table, a quotation, a label."""

_HYPHENED = re.compile(r"\w-$")


def unwrapped(text: str) -> str:
    """The text with each paragraph on one line, where it is hard-wrapped; any other text as it is."""
    lines = text.split("\n")
    inner = [(line, after) for line, after in pairwise(lines) if _is_inner(line, after)]
    width = max((len(line.rstrip()) for line, _ in inner), default=0)
    full = sum(_is_full(line, after, width) for line, after in inner)
    if not _NARROWEST <= width <= _WIDEST or full < max(_FEWEST, _MOST_FULL * len(inner)):
        return text
    return lines[0] + "".join(_joined(line, after, width) for line, after in pairwise(lines))


def _is_inner(line: str, after: str) -> bool:
    """Whether two lines may be of one paragraph."""
    return bool(line.strip() and after.strip() and not _MARK.match(after))


def _is_full(line: str, after: str, width: int) -> bool:
    """Whether the next line's first word would not have fitted on a line."""
    first, *_ = after.split(maxsplit=1)
    return len(line.rstrip()) + 1 + len(first) > width


def _joined(line: str, after: str, width: int) -> str:
    """A line with what joins it to the one before."""
    if not _is_inner(line, after) or not _is_full(line, after, width):
        return f"\n{after}"
    return after if _HYPHENED.search(line) else f" {after}"
