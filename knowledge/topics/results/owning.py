"""Owning: which of a sentence's scores is that of which outcome, as no two matches share one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from knowledge.topics.results.outcome import Outcome

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence
    from knowledge.topics.results.scores import Score

_NEAR = 60  # characters between an outcome's word and its score
_FAR = 160  # the same where no other match is told of
_CLAUSE = 40  # characters for which the end of a clause counts
_BREAK = re.compile(r"[,;:] |\band\b")


def nearest_score(sentence: Sentence, word: Token, scores: Sequence[Score], *, only: bool) -> Score | None:
    """The score nearest to the word of an outcome; None where all are far from it.

    `only` says that the sentence tells of no other match, so that a lone score is its own from farther away.
    """
    nearest = min(((_distance(sentence, word, score), score) for score in scores), default=None)
    far = _FAR if only and len(scores) == 1 else _NEAR
    return nearest[1] if nearest is not None and nearest[0] < far else None


def own_scores(sentence: Sentence, outcome: Outcome, others: Sequence[Outcome], scores: Sequence[Score]) -> list[Score]:
    """The scores that may be the outcome's own: those to which no other match's outcome stands nearer.

    As in "followed up their win over Leeds with a 1-0 success at Hull".
    """
    rivals = [other.word for other in others if other.word != outcome.word and _is_apart(outcome, other)]
    return [
        score
        for score in scores
        if all(_parted(sentence, outcome.word, score) <= _parted(sentence, word, score) for word in rivals)
    ]


def _is_apart(outcome: Outcome, other: Outcome) -> bool:
    """Whether the two are told of two matches: more sides than two take part in them, or two sides won them."""
    won, by = (_winner(one) for one in (outcome, other))
    two_won = won is not None and by is not None and won != by
    if outcome.own is not None and outcome.own == other.own and {outcome.result, other.result} == {"win", "defeat"}:
        return True
    return two_won or len({outcome.own, outcome.opponent, other.own, other.opponent} - {None}) > 2


def _winner(outcome: Outcome) -> str | None:
    """Who won, "draw" for neither, or None where the words leave it unsaid."""
    return {"win": outcome.own, "defeat": outcome.opponent, "draw": "draw"}[outcome.result]


def _parted(sentence: Sentence, word: Token, score: Score) -> int:
    """The same distance, longer for each clause that ends between them."""
    at = word.idx - sentence.start
    between = sentence.text[at : score.start] if at < score.start else sentence.text[score.end : at]
    return _distance(sentence, word, score) + _CLAUSE * len(_BREAK.findall(between))


def _distance(sentence: Sentence, word: Token, score: Score) -> int:
    """How many characters lie between a word and a score."""
    at = word.idx - sentence.start
    return min(abs(score.start - at), abs(score.end - at))
