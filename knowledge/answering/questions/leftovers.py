"""Words of a question that no name on record covers, and that may be names all the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from knowledge.answering.questions.concepts import stem
from knowledge.answering.questions.mention import Mention
from knowledge.answering.questions.question import Question, key
from knowledge.answering.questions.spelling import written_out
from knowledge.answering.questions.spelt import spellings
from knowledge.answering.questions.words import FOOTBALL, ORDINARY, STOP
from knowledge.facts.fact import Person

_SHORTEST = 3
"""Letters of the shortest word that may be a name not on record; behind a first name one less will do ("José Sá")."""

_PARTICLES = frozenset("van von der den de di da do dos del della la le el al ter ten".split())
_LEADING = frozenset(("van", "von", "de", "el", "al"))
"""Words within a name that are written small or stand in many a name; those that a surname may begin with."""


def apart(
    question: Question, found: Sequence[Mention], persons: Mapping[str, Person]
) -> tuple[list[Mention], list[tuple[int, int]]]:
    """The mentions that stand, and the runs of words that may be a name yet to be found.

    A first name beside a word that is not its bearer's ("Steve Morgan", where only Steve Bruce is on record) does not
    stand: both words go together.
    """
    covered = {at for mention in found for at in range(mention.start, mention.end)}
    given = {mention.end for mention in found if is_first_name(mention, persons)}
    runs = [
        (at, at + 1)
        for at, word in enumerate(question.words)
        if at not in covered and _is_odd(word.text, question, _SHORTEST - (at in given))
    ]
    runs = _joined(runs, question)
    kept = list(found)
    for mention in found:
        after = next((other for other in found if other.start == mention.end), None)
        run = next((run for run in runs if run[0] == mention.end), None)
        if not is_first_name(mention, persons):
            continue
        if run and question.command is not None:
            runs[runs.index(run)] = (mention.start, run[1])
            kept.remove(mention)
        elif after and after.people and not after.teams and set(after.people).isdisjoint(mention.people):
            runs.append((mention.start, after.end))
            kept = [each for each in kept if each not in (mention, after)]
    return kept, sorted(runs)


def _joined(runs: Sequence[tuple[int, int]], question: Question) -> list[tuple[int, int]]:
    """The runs, those made one that stand beside each other or have but a name's "van" or "de la" between them."""
    joined: list[tuple[int, int]] = []
    for start, end in runs:
        between = {word.text for word in question.words[joined[-1][1] : start]} if joined else {""}
        if between <= _PARTICLES:
            joined[-1] = (joined[-1][0], end)
        elif start and question.words[start - 1].text in _LEADING:
            joined.append((start - 1, end))
        else:
            joined.append((start, end))
    return joined


def is_first_name(mention: Mention, persons: Mapping[str, Person]) -> bool:
    """Whether a mention is the bare first word of the names it may mean."""
    names = [key(persons[person].name).split() for person in mention.people if person in persons]
    return not mention.teams and bool(names) and all(len(name) > 1 and name[0] == mention.form for name in names)


def _is_odd(word: str, question: Question, shortest: int) -> bool:
    """Whether a word is none of football's ordinary ones, so that it may be a name."""
    if len(word) < shortest or not word.isalpha():
        return False
    if question.command is not None:
        return word not in STOP and word != "derby"
    return not is_ordinary(word) and word not in FOOTBALL and written_out(word) == word


def is_ordinary(word: str) -> bool:
    """Whether a word is an ordinary one, in whatever form ("booing")."""
    return not ORDINARY.isdisjoint(spellings(word)) or stem(word) in _stems()


@cache
def _stems() -> frozenset[str]:
    return frozenset(map(stem, ORDINARY))
