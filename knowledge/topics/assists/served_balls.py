"""The balls served that nouns and passives tell: "Hale's cross", "set up by Hale", "a one-two with the Dane"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.clauses import verb_of
from knowledge.reading.people.epithets import is_epithet
from knowledge.topics.assists.credited import PROVIDER
from knowledge.topics.assists.served import Service
from knowledge.topics.assists.servers import doer_of, owner_of, unless_doer
from knowledge.topics.assists.service import (
    BY,
    DELIVERED,
    FROM,
    FROM_THE,
    OWNED,
    PAIR,
    REACHES,
    WITH,
    WITH_BALL,
    WITH_THE,
)
from knowledge.topics.goals.wordings.meant import meant

if TYPE_CHECKING:
    from knowledge.reading.marked import Marked
    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence

_FOR = re.compile(r" (?:for|to|towards|into) (?:[^\s@,.;:()]+ ){0,3}?@p")


def by_nouns(sentence: Sentence, marked: Marked) -> Iterator[Service]:
    """Every ball that a noun or a passive tells, with whose it was and whom it reached."""
    for pattern, told_as in ((FROM, "noun"), (WITH, "with"), (PROVIDER, "with"), (BY, "by"), (DELIVERED, "by")):
        for match in pattern.finditer(marked.text):
            people = [person for _, person in marked.people(*match.span())][-1:]
            partner = doer_of(sentence, verb_of(marked.token(match.start()))) if pattern is WITH else None
            got = partner or reached(marked, match.end())
            found = [Service(*match.span(), person, got, told_as) for person in people]
            found += [Service(*match.span(), partner, people[0], told_as)] if partner is not None else []
            yield from found
    yield from _by_pairs(marked)
    yield from _with_ball(sentence, marked)
    yield from _from_the(sentence, marked)
    for match in OWNED.finditer(marked.text):
        person = owner_of(sentence, marked, match)
        if person is not None:
            yield Service(*match.span(), person, reached(marked, match.end()))


def _from_the(sentence: Sentence, marked: Marked) -> Iterator[Service]:
    """As in "a cross from the Dane", "a one-two with the striker", of whom this sentence or the last one names."""
    named = [*sentence.people, *(sentence.previous.people if sentence.previous else ())]
    for pattern in (FROM_THE, WITH_THE):
        for match in pattern.finditer(marked.text):
            word = marked.token(match.start("the")).head
            person = meant(sentence, word) if is_epithet(word, sentence) else None
            if person is not None:
                person = unless_doer(sentence, word, person, verb_of(word))
            if person is not None and person in named:
                yield Service(*match.span(), person, None, "noun" if pattern is FROM_THE else "with")


def _by_pairs(marked: Marked) -> Iterator[Service]:
    """As in "Hale and Cole combined": each serves the other."""
    for match in PAIR.finditer(marked.text):
        one, other = (person for _, person in marked.people(*match.span()))
        yield Service(*match.span(), one, other, "with")
        yield Service(*match.span(), other, one, "with")


def _with_ball(sentence: Sentence, marked: Marked) -> Iterator[Service]:
    """As in "Hale turned provider with a low cross for Cole"."""
    for match in WITH_BALL.finditer(marked.text):
        person = doer_of(sentence, verb_of(marked.token(match.start())))
        if person is not None:
            yield Service(*match.span(), person, _to(marked, match.end()))


def _to(marked: Marked, end: int) -> Person | None:
    """Whom a ball told up to there is for: "… for Cole"."""
    match = _FOR.match(marked.text, end)
    return next((person for _, person in marked.people(match.start(), match.end())), None) if match else None


def reached(marked: Marked, end: int) -> Person | None:
    """Whom a ball told up to there is said to have reached: "… found Cole"."""
    match = REACHES.match(marked.text, end)
    return next((person for _, person in marked.people(match.start(), match.end())), None) if match else None
