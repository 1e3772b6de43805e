"""Articles on other matches than one that was played: round-ups, which tell of many side by side, and previews."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from knowledge.reading.mention import Teams
    from knowledge.reading.reading import Reading
    from knowledge.reading.sentence import Sentence

_PAIRS = 3  # pairs of teams from which an article may tell of several matches
_APART = 0.4  # the share of the sentences about teams from which it does, where neither is one of the main match


def tells_of_several(reading: Reading, main: Teams, met: Iterable[Teams]) -> bool:
    """Whether many of the sentences that name teams are about others than those of the main match.

    `met` are the teams that meet in the article's sentences.
    """
    if len(set(map(frozenset, met))) < _PAIRS:
        return False
    told = [set(sentence.teams) for sentence in reading.sentences if sentence.teams]
    return sum(teams.isdisjoint(main) for teams in told) >= _APART * len(told)


def is_awaited(main: Teams, told: Sequence[tuple[Sentence, Teams]], to_come: Callable[[Sentence], bool]) -> bool:
    """Whether the main match is yet to be played: wherever it is told of, or where it first is behind another.

    `told` are the sentences that tell of a match, with the teams that meet in it.
    """
    of_main = [(at, sentence) for at, (sentence, pair) in enumerate(told) if set(pair) == set(main)]
    first = of_main[:1] if of_main and of_main[0][0] else of_main
    return bool(first) and all(to_come(sentence) for _, sentence in first)
