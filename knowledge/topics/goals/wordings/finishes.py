"""Every ball that a sentence says was put in, by verb or noun, whether it counted or not."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

from knowledge.topics.goals import manner
from knowledge.topics.goals.wordings.changes import told_by_changes
from knowledge.topics.goals.wordings.gapped import told_by_gaps
from knowledge.topics.goals.wordings.handed import told_of_receivers
from knowledge.topics.goals.wordings.mishaps import instead_by_opponents, told_by_mishaps
from knowledge.topics.goals.wordings.nouns import told_by_nouns
from knowledge.topics.goals.wordings.numbered import told_by_numbers
from knowledge.topics.goals.wordings.recalled import told_as_recalled
from knowledge.topics.goals.wordings.verbs import told_by_verbs

if TYPE_CHECKING:
    from knowledge.reading.sentence import Sentence
    from knowledge.topics.goals.claim import Claim


_KEPT = 16  # sentences whose finishes are remembered: those read now and those that they look back on


@lru_cache(maxsize=_KEPT)
def finishes_in(sentence: Sentence) -> tuple[Claim, ...]:
    """What the sentence claims was put in; kicks of a shoot-out are left out."""
    marked = sentence.marked
    by_verbs = told_by_verbs(sentence, marked)
    told = (*by_verbs, *told_by_gaps(marked, by_verbs), *told_by_nouns(sentence, marked))
    numbered = [claim for claim in told_by_numbers(sentence, marked) if not _among(told, claim)]
    found = [*told, *numbered, *told_of_receivers(sentence, marked), *told_by_mishaps(sentence, marked)]
    found += told_by_changes(sentence, marked, found)
    found += (claim for claim in told_as_recalled(sentence, marked) if not _among_nouns(found, claim))
    found = instead_by_opponents(sentence, marked, found)
    return tuple(claim for claim in found if not manner.in_shootout(sentence, marked, claim))


def _among_nouns(told: Iterable[Claim], claim: Claim) -> bool:
    """Whether one of those told is the goal that the same noun tells."""
    return any(other.at == claim.at for other in told)


def _among(told: Iterable[Claim], claim: Claim) -> bool:
    """Whether one of those told is the goal, or a goal of its player that its number does not tell from it."""
    return any(other.player is claim.player and other.named.i >= claim.named.i - 1 for other in told)
