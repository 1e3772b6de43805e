"""Owning: which of a sentence's scores is that of which outcome, as no two matches share one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from knowledge.topics.results.outcome import Outcome

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence
    from knowledge.topics.results.scores import Score

_NEAR = 60  # characters between an outcome's word and its score


def nearest_score(sentence: Sentence, word: Token, scores: Sequence[Score]) -> Score | None:
    """The score nearest to the word of an outcome; None where all are far from it."""
    nearest = min(((_distance(sentence, word, score), score) for score in scores), default=None)
    return nearest[1] if nearest is not None and nearest[0] < _NEAR else None


def own_scores(sentence: Sentence, outcome: Outcome, others: Sequence[Outcome], scores: Sequence[Score]) -> list[Score]:
    """The scores that may be the outcome's own: those to which no other match's outcome stands nearer.

    As in "followed up their win over Leeds with a 1-0 success at Hull".
    """
    rivals = [other.word for other in others if other.word != outcome.word and _is_apart(outcome, other)]
    return [
        score
        for score in scores
        if all(_distance(sentence, outcome.word, score) <= _distance(sentence, word, score) for word in rivals)
    ]


def _is_apart(outcome: Outcome, other: Outcome) -> bool:
    """Whether the two are told of two matches: more sides than two take part in them."""
    return len({outcome.own, outcome.opponent, other.own, other.opponent} - {None}) > 2


def _distance(sentence: Sentence, word: Token, score: Score) -> int:
    """How many characters lie between a word and a score."""
    at = word.idx - sentence.start
    return min(abs(score.start - at), abs(score.end - at))
