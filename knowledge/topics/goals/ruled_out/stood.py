"""Goals that stood: what a sentence says was put in and was not undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.topics.goals.ruled_out.undone import undone
from knowledge.topics.goals.wordings.finishes import finishes_in

if TYPE_CHECKING:
    from knowledge.reading.sentence import Sentence
    from knowledge.topics.goals.claim import Claim


def goals_in(sentence: Sentence) -> list[Claim]:
    """Every goal that stood, as far as the sentence tells it of a player."""
    marked, finishes = sentence.marked, finishes_in(sentence)
    return [claim for claim in finishes if not undone(sentence, marked, claim, finishes)]
