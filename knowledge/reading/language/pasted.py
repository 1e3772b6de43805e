"""Where texts were pasted together in the middle of what now looks like one word: "a word on RuizHe trained alone"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from knowledge.reading.language.months import MONTH

_SEAM = re.compile(r"(?<![^\W_])(?P<left>[^\W\d_]+[a-zß-ÿ])(?P<right>[A-Z][a-zß-ÿ]+)(?![^\W_])")
_OPENS = re.compile(
    r"The|An|You|He|She|It|We|They|My|Your|His|Her|Its|Our|Their|This|That|These|Those|There|Here|And|But|Or|So|Yet|"
    r"For|If|As|From|With|Without|After|Before|When|While|Al?though|Despite|Since|Until|Once|Then|Now|However|"
    r"Meanwhile|Both|Neither|Not|What|Who|Why|How|Where"
)
_NAMED = re.compile(r"(?<![^\W_])[A-Z][a-zß-ÿ]{2,}(?![^\W_])")
# A row of a list behind the day of the one before: "Leeds (away), March 4Fulham (home), March 9".
_BEHIND_DAY = re.compile(rf"\b{MONTH}\.? \d{{1,2}}(?=[A-Z][a-zß-ÿ]{{2,}})")
_SHORTEST = 3  # letters of the word before: "McTominay", "DeBruyne" and "LaLiga" are whole


def seams(text: str) -> Iterator[tuple[int, bool]]:
    """Where one word ends and the next begins without a space, and whether a sentence begins there.

    The next is a word that opens sentences, or both are names by themselves in the same text; names that also stand
    side by side in it, as those of one person do, are of one sentence.
    """
    yield from ((row.end(), True) for row in _BEHIND_DAY.finditer(text))
    named: set[str] | None = None
    for glued in _SEAM.finditer(text):
        left, right = glued["left"], glued["right"]
        if len(left) < _SHORTEST:
            continue
        if _OPENS.fullmatch(right):
            yield glued.start("right"), True
            continue
        named = set(_NAMED.findall(text)) if named is None else named
        if left in named and right in named:
            yield glued.start("right"), f"{left} {right}" not in text
