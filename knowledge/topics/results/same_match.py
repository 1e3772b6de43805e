"""Which of a sentence's outcomes tell of one match, and which of another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from knowledge.reading.language.clauses import verb_of
from knowledge.topics.results.attained import has_score
from knowledge.topics.results.outcome import on_penalties

if TYPE_CHECKING:
    from knowledge.reading.sentence import Sentence
    from knowledge.topics.results.outcome import Outcome

_AFTER = frozenset({"after", "following"})


def apart(sentence: Sentence, outcomes: Sequence[Outcome], phrased: Sequence[Outcome]) -> list[Outcome]:
    """The outcomes without those that another tells with more; `phrased` are those that set phrases tell."""
    told = [one for one in outcomes if not any(_is_told_by(one, other) for other in outcomes)]
    decided = [one for one in (*told, *phrased) if by_shootout(sentence, one)]
    told = [one for one in told if not any(_drawn_before(one, shootout) for shootout in decided)]
    return [_faced_elsewhere(sentence, one, told) for one in told]


def _is_told_by(outcome: Outcome, other: Outcome) -> bool:
    """Whether the clause tells the same with its opponent: "had their first win with a 2-0 victory over Leeds"."""
    same = (outcome.own, outcome.result) == (other.own, other.result) and verb_of(outcome.word) == verb_of(other.word)
    return outcome.own is not None and outcome.opponent is None and other.opponent is not None and same


def _faced_elsewhere(sentence: Sentence, outcome: Outcome, others: Sequence[Outcome]) -> Outcome:
    """The same with who was faced in the main match, where the sentence tells that its sides met another day.

    As in "Leeds forgot their defeat at Hull with a 2-0 victory": that was not against Hull.
    """
    if outcome.own is None or outcome.opponent is not None or not has_score(sentence, outcome.word):
        return outcome
    other = sentence.reading.main.other(outcome.own)
    met = {one.opponent for one in others if one.own == outcome.own and one.result != outcome.result}
    return outcome if other is None or other in met or not met - {None} else outcome._replace(opponent=other)


def by_shootout(sentence: Sentence, outcome: Outcome) -> bool:
    """Whether a penalty shoot-out decided it."""
    return outcome.result != "draw" and on_penalties(sentence, outcome.word)


def _drawn_before(draw: Outcome, shootout: Outcome) -> bool:
    """Whether this is the draw that led to the shoot-out: "beat Leeds on penalties after a 1-1 draw"."""
    drew, shot = {draw.own, draw.opponent} - {None}, {shootout.own, shootout.opponent} - {None}
    one_match = len(drew | shot) <= 2 and (not drew or not shot or bool(drew & shot))
    after = draw.word.head.lower_ in _AFTER and verb_of(draw.word) == verb_of(shootout.word)
    return draw.result == "draw" and (one_match or after)
