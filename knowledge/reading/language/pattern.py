"""Patterns that are only looked for in texts that have one of the words they cannot do without.

Most sentences tell nothing of what a rule is after. To find that out from its pattern takes a try at every letter; to
see that none of the words occurs without which it cannot fit takes next to nothing. The words are worked out of the
pattern.
"""

from __future__ import annotations

import re
import sys
from functools import lru_cache
from re import _parser as parser  # type: ignore[attr-defined]  # the one way to see a pattern's parts
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_Words = frozenset[str]

_MOST = 0.5  # of the texts: words that more of them have are no help
_COMMON = frozenset("the a an of to in on at by for from with and or is was be it its that which his he as up".split())

_lower = lru_cache(maxsize=32)(str.lower)


class Pattern:
    """A pattern, to be looked for as those of `re` are."""

    __slots__ = ("_compiled", "_needed")

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self._compiled = re.compile(pattern, flags)
        self._needed = tuple(needed(pattern, flags))

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """All that it fits in the text from `start` to `end`, in order."""
        return self._compiled.finditer(text, start, end) if self._may_fit(text) else iter(())

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first that it fits in the text from `start` to `end`."""
        return self._compiled.search(text, start, end) if self._may_fit(text) else None

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """What it fits right at `start`."""
        return self._compiled.match(text, start)

    def found(self, match: re.Match[str]) -> bool:
        """Whether it is the pattern that the match is of."""
        return match.re is self._compiled

    def _may_fit(self, text: str) -> bool:
        text = _lower(text)
        for word in self._needed:
            if word in text:
                return True
        return not self._needed


def needed(pattern: str, flags: int = 0) -> _Words:
    """Words or parts of them, lower case: each text that the pattern fits has one. None where none are known."""
    return _of_all(parser.parse(pattern, flags))


def _of_all(parts: Iterable[tuple[Any, Any]]) -> _Words:
    """What is needed for parts that follow one another: the rarest words that one of them needs."""
    ways: list[_Words] = []
    run = ""
    for kind, what in parts:
        if kind is parser.LITERAL:
            run += chr(what).lower()
        elif kind not in (parser.AT, parser.ASSERT, parser.ASSERT_NOT):
            ways += (frozenset({run}), _of(kind, what))
            run = ""
    rarest = min((*ways, frozenset({run})), key=_commonness)
    return rarest if _commonness(rarest) <= _MOST else frozenset()


def _of(kind: Any, what: Any) -> _Words:  # noqa: ANN401 (constants and trees of `re`, which it has no types for)
    """What is needed for one part."""
    if kind is parser.SUBPATTERN:
        return _of_all(what[3])
    if kind is parser.ATOMIC_GROUP:
        return _of_all(what)
    if kind is parser.BRANCH:
        return _of_any([_of_all(branch) for branch in what[1]])
    repeated = kind in (parser.MAX_REPEAT, parser.MIN_REPEAT, parser.POSSESSIVE_REPEAT)
    return _of_all(what[2]) if repeated and what[0] > 0 else frozenset()


def _of_any(branches: list[_Words]) -> _Words:
    """What is needed for one of several: a word of any, but for those that another is part of."""
    if not all(branches):
        return frozenset()
    words = frozenset().union(*branches)
    return frozenset(word for word in words if not any(other in word for other in words if other != word))


def _commonness(words: _Words) -> float:
    """What share of texts is thought to have one of the words: the less, the longer they are."""
    return sum(1.0 if word in _COMMON else 4.0 ** -len(word) for word in map(str.strip, words)) if words else 1.0
