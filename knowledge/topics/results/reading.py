"""How results are read: a word for an outcome, the two teams it is told of, and the score that stands with it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.meetings import subject_team
from knowledge.topics.results.lines import score_lines
from knowledge.topics.results.nouns import told_by_noun
from knowledge.topics.results.phrases import told_by_phrase
from knowledge.topics.results.scores import Score, oriented, scores_in
from knowledge.topics.results.statement import Result
from knowledge.topics.results.verbs import told_by_verb

if TYPE_CHECKING:
    from spacy.tokens import Token

    from knowledge.reading.sentence import Sentence
    from knowledge.topics.results.outcome import Outcome

_DAY = re.compile(r"\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day|\blast (?:week|month|time|season)", re.IGNORECASE)
_NEAR = 60  # characters between an outcome's word and its score


def read(sentence: Sentence) -> Iterator[Result]:
    """Every finished match's outcome that the sentence tells."""
    scores = scores_in(sentence.text)
    for word in sentence.span:
        if not sentence.spoken(word):
            for outcome in (*told_by_verb(sentence, word), *told_by_noun(sentence, word)):
                yield from _told(sentence, outcome, scores)
    for outcome in told_by_phrase(sentence):
        yield from _told(sentence, outcome, [])
    yield from score_lines(sentence)


def _told(sentence: Sentence, outcome: Outcome, scores: list[Score]) -> Iterator[Result]:
    """The result, its sides completed from the scene and its score turned the way it went."""
    own, opponent = _sides(sentence, outcome)
    if own == opponent:
        return
    score = _beside(outcome.word, sentence, scores)
    goals = None if score is None else _turned(score, outcome.result)
    if goals is not None and (goals[0] == goals[1]) != (outcome.result == "draw"):
        return
    winner = {"win": own, "defeat": opponent, "draw": "draw"}[outcome.result]
    result = sentence.tell(Result, outcome.word, own, opponent, score=goals, winner=winner)
    yield result if own is None or opponent is None else _in_order(result, own)


def _sides(sentence: Sentence, outcome: Outcome) -> tuple[str | None, str | None]:
    own, opponent = outcome.own, outcome.opponent
    if own is not None and opponent is not None:
        return own, opponent
    if opponent is not None:
        return subject_team(sentence, opponent), opponent
    scene = sentence.scene_at(outcome.word, own)
    if own is None and outcome.result == "draw":
        return scene.teams
    return own, None if _of_another_day(sentence, outcome.word) else scene.other(own)


def _of_another_day(sentence: Sentence, word: Token) -> bool:
    """Whether a day stands with the word that is not the main match's: "Guatemala's loss on Thursday"."""
    near = sentence.text[word.idx - sentence.start :][:30]
    day = sentence.date_at(word) if _DAY.search(near) else None
    return _DAY.search(near) is not None and (day is None or day != sentence.reading.main.date)


def _turned(score: Score, result: str) -> tuple[int, int]:
    return score.goals if result == "draw" else oriented(score.goals, winner_first=result == "win")


def _in_order(result: Result, own: str) -> Result:
    """The same with the score in the order of the match's teams, in which every statement about the match has them."""
    if result.score is None or result.teams is None or result.teams[0] == own:
        return result
    return result.model_copy(update={"score": (result.score[1], result.score[0])})


def _beside(word: Token, sentence: Sentence, scores: list[Score]) -> Score | None:
    """The final score nearest to the word."""
    at = word.idx - sentence.start
    distances = [(min(abs(score.start - at), abs(score.end - at)), score) for score in scores if score.final]
    nearest = min(distances, default=None)
    return nearest[1] if nearest is not None and nearest[0] < _NEAR else None
