"""A headline's words, its names replaced by signs: "Hale sends Leeds top" → "@p sends @t top"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from knowledge.names import Team, fold

if TYPE_CHECKING:
    from knowledge.reading.reading import Reading

_LONGEST = 4  # words of a name
_WORD = re.compile(r"'s\b|\d+-\d+|[\w-]+|[^\w\s]")
_PLAIN = str.maketrans({"’": "'", "‘": "'", "–": "-", "—": "-"})


def marked_headline(reading: Reading, people: Mapping[str, str]) -> list[tuple[str, str]]:
    """Each word of the headline, folded, the teams of the main match as "@t" and whom `people` names as "@p".

    With each comes whom it means: a team's short name, or what `people` has for that form of a name.
    """
    return marked_words(reading, reading.article.title or "", people)


def marked_words(reading: Reading, text: str, people: Mapping[str, str]) -> list[tuple[str, str]]:
    """The same of any words that have no grammar to go by."""
    words = _WORD.findall(fold(text.translate(_PLAIN)))
    marked, at = [], 0
    while at < len(words):
        for end in range(min(at + _LONGEST, len(words)), at, -1):
            form = " ".join(words[at:end])
            team = _side(reading, form)
            if form in people or team is not None:
                marked.append(("@p", people[form]) if form in people else ("@t", team or ""))
                at = end
                break
        else:
            marked.append((words[at], ""))
            at += 1
    return marked


def _side(reading: Reading, form: str) -> str | None:
    """The side of the main match that the words name."""
    known = reading.gazetteer
    entries = (*known.names.get(form, ()), *known.nicknames.get(form, ()))
    teams = {entry.name for entry in entries if isinstance(entry, Team) and reading.main.has(entry.name)}
    return teams.pop() if len(teams) == 1 else None
