"""How standings are read: places, points and gaps, those of one team in one sentence together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.names import Competition
from knowledge.topics.standings.ends import ends, nearly_last
from knowledge.topics.standings.found import Found
from knowledge.topics.standings.gaps import gaps, leads, level
from knowledge.topics.standings.places import placed, places
from knowledge.topics.standings.points import points
from knowledge.topics.standings.rows import rows
from knowledge.topics.standings.shared import shared
from knowledge.topics.standings.statement import Standing

if TYPE_CHECKING:
    from knowledge.reading.sentence import Sentence

_WITHOUT_TABLE = frozenset({"cup", "supercup", "friendly"})
# What is told with a place in a tournament that its last matches settled, and not a group's table.
_FINAL = re.compile(r"\b(?:third|fourth)[- ]place\b(?!.*\b(?:group|table)\b)", re.IGNORECASE)
_RULES = (shared, placed, places, ends, nearly_last, rows, points, level, gaps, leads)


def read(sentence: Sentence) -> Iterator[Standing]:
    """The standings that a sentence tells."""
    joined: list[Found] = []
    for rule in _RULES:
        for found in rule(sentence):
            if not any(_join(other, found) for other in joined):
                joined.append(found)
    for found in joined:
        if _is_of_cup(sentence, found):
            continue
        yield sentence.state(
            Standing,
            found.token,
            team=found.team,
            position=found.position,
            points=found.points,
            gap=found.gap,
            to=found.to,
            competition=_competition(sentence, found),
        )


def _is_of_cup(sentence: Sentence, found: Found) -> bool:
    """Whether a place is one taken in a tournament by its last matches: "took third place at the World Cup"."""
    cups = (
        one.means for one in sentence.mentions if isinstance(one.means, Competition) and one.means.kind == "nations"
    )
    return found.position is not None and _FINAL.search(sentence.text) is not None and any(cups)


def _competition(sentence: Sentence, found: Found) -> str | None:
    """The competition with a table that the sentence names nearest to the words found."""
    named = [
        (abs(mention.start - found.token.i), mention.means.name)
        for mention in sentence.mentions
        if isinstance(mention.means, Competition) and mention.means.kind not in _WITHOUT_TABLE
    ]
    return min(named)[1] if named else None


def _join(found: Found, other: Found) -> bool:
    """Whether the other says more of the same team, which is then added, or the same again."""
    if found.team != other.team:
        return False
    for name in ("position", "points", "gap"):
        known, new = getattr(found, name), getattr(other, name)
        if known is not None and new is not None and known != new:
            return False
    if found.to and other.to and found.to != other.to:
        return False
    for name in ("position", "points", "gap", "to"):
        if getattr(found, name) is None:
            setattr(found, name, getattr(other, name))
    return True
