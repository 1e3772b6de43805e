"""Penalties that did not go in: saved by the keeper, or missed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.topics.penalties import lexicon, wordings
from knowledge.topics.penalties.kicks import Kick

if TYPE_CHECKING:
    from knowledge.reading.marked import Marked
    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence
    from knowledge.topics.penalties.statement import Outcome


def failures(sentence: Sentence, marked: Marked, *, told: bool) -> Iterator[Kick]:
    """The penalties that the sentence says were saved or missed; `told` if a penalty has been told of already."""
    known = wordings.ONCE_TOLD if told else wordings.OUTRIGHT
    for pattern, outcome in wordings.IN_SHOOTOUT if lexicon.SHOOTOUT.search(sentence.text) else known:
        for match in pattern.finditer(marked.text):
            yield from _kicks(match, outcome, sentence, marked)


def _kicks(match: re.Match[str], outcome: Outcome, sentence: Sentence, marked: Marked) -> Iterator[Kick]:
    names = match.groupdict()
    start, end = match.span("taker")
    keeper = None
    if names.get("keeper"):
        at = match.start("keeper")
        named = next((person for _, person in marked.people(at, match.end("keeper"))), None)
        keeper = named or sentence.person_at(marked.token(at))
    takers = [person for _, person in marked.people(start, end)] or _meant(start, sentence, marked, keeper)
    yield from (Kick(marked.token(start), taker, outcome, keeper) for taker in takers if taker is not keeper)


def _meant(at: int, sentence: Sentence, marked: Marked, keeper: Person | None) -> list[Person]:
    """Whom "he" or "his" means: not the keeper who saves "his effort", but who was named before."""
    person = sentence.person_at(marked.token(at))
    if person is not None and person is keeper:
        before = [*(sentence.previous.people if sentence.previous else ()), *(p for _, p in marked.people(0, at))]
        person = next((one for one in reversed(before) if one is not keeper and one.plays), None)
    return [person] if person is not None and person.plays else []
