"""Scorers: who put the ball in, where a count is told of the goal: "headed it in on the hour, his 50th goal"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.topics.goals.wordings.finishes import finishes_in
from knowledge.topics.tallies.phrases import governor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.reading.language.tokens import Token
    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence
    from knowledge.topics.goals.claim import Claim


def scorer_at(token: Token, sentence: Sentence) -> Person | None:
    """Who scores by the word's own verb: "for Hale to head in his ninth goal"."""
    acts = {token, governor(token)}
    return _last([claim for claim in finishes_in(sentence) if claim.at in acts])


def scorer_before(token: Token, sentence: Sentence) -> Person | None:
    """Who scored last before the word: in its sentence, else, if nobody is named there before it, in the one before."""
    told = [claim for claim in finishes_in(sentence) if claim.at.i <= token.i]
    if told:
        return _last(told)
    named = any(sentence.person_at(word) for word in sentence.words if word.i < token.i and word.tag_ != "PRP$")
    if named or sentence.previous is None:
        return None
    return _last(finishes_in(sentence.previous))


def _last(claims: Sequence[Claim]) -> Person | None:
    players = [claim.player for claim in claims if claim.player is not None and claim.player.plays]
    return players[-1] if players else None
