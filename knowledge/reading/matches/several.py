"""Articles on several matches: those that tell of many side by side, as a round-up does, not of one beside others."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from knowledge.reading.mention import Teams
    from knowledge.reading.reading import Reading

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
