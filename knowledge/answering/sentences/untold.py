"""Sentences that seem to tell what has not been read, beside facts that have."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from knowledge.answering.sentences.prose import is_prose
from knowledge.answering.sentences.signs import Sign
from knowledge.facts.fact import Fact
from knowledge.names import fold, gazetteer

if TYPE_CHECKING:
    from knowledge.store.rows import StoredPassage

_NEW = 1.0
"""What it counts that a sentence tells none of the facts that are known."""

_AGAIN = 0.2
"""What it counts that another sentence tells it of the same person, too."""


def others(passages: Sequence[StoredPassage], sign: Sign, known: Sequence[Fact]) -> list[StoredPassage]:
    """For each person whom a sentence seems to tell it of, and no fact, the best sentence; the surest first."""
    done = {_surname(str(name)) for fact in known for each in (fact.value, *fact.told) for name in _people(each)}
    told = [(each.article.path, each.start, each.end) for fact in known for each in fact.told]
    found: dict[str, list[tuple[float, int, StoredPassage]]] = {}
    for passage in passages:
        people = [name for name in passage.names if name not in gazetteer().teams]
        for name in people if is_prose(passage.text) else ():
            rest = [other for other in people if other != name]
            if _surname(name) in done or _surname(name) not in fold(passage.text):
                continue
            if (worth := sign.worth(passage.text, [name], rest)) == 1.0:
                score = worth + (_NEW if not _tells_any(told, passage) else 0.0)
                found.setdefault(_surname(name), []).append((-score, passage.index, passage))
    best = sorted((min(each)[0] - _AGAIN * (len(each) - 1), *min(each)[1:]) for each in found.values())
    return list(dict.fromkeys(passage for _, _, passage in best))


def _people(value: object) -> list[object]:
    return [said for field in getattr(value, "people", ()) if (said := getattr(value, field, None))]


def _surname(name: str) -> str:
    return fold(name).rsplit(" ", 1)[-1]


def _tells_any(told: Sequence[tuple[str, int, int]], passage: StoredPassage) -> bool:
    """Whether the sentence is among those that tell the facts."""
    return any(
        path == passage.article.path and passage.start < end and start < passage.end for path, start, end in told
    )
