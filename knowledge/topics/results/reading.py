"""How results are read: a word for an outcome, the two teams it is told of, and the score that stands with it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.clauses import verb_of
from knowledge.reading.language.grammar import subject
from knowledge.reading.mention import Unsettled
from knowledge.reading.teams.challengers import subject_team
from knowledge.reading.teams.opponents import is_met
from knowledge.topics.results.elsewhere import completed
from knowledge.topics.results.in_full import told_in_full
from knowledge.topics.results.just_met import just_met
from knowledge.topics.results.legs import told_by_leg
from knowledge.topics.results.lines import score_lines, sheet_results
from knowledge.topics.results.long_ago import won_long_ago
from knowledge.topics.results.nouns import told_by_noun
from knowledge.topics.results.outcome import of_one_kind, opponents
from knowledge.topics.results.outcomes import AGAINST
from knowledge.topics.results.owning import nearest_score, own_scores
from knowledge.topics.results.phrases import told_by_phrase
from knowledge.topics.results.same_match import apart, by_shootout
from knowledge.topics.results.scores import THOUGHT_LIKELY, Goals, Score, oriented, scores_in
from knowledge.topics.results.statement import Result
from knowledge.topics.results.strangers import against_stranger
from knowledge.topics.results.verbs import told_by_verb

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence
    from knowledge.topics.results.outcome import Outcome

_OTHER_SPORT = re.compile(r"\w+(?: [\w’'-]+){0,3}? (?:1[6-9]|[2-9]\d)[-–](?:[6-9]|\d\d)(?!\d)")  # "lost 31-15 to Leeds"
_FORESEEN = re.compile(  # "I would not be surprised to see them win", "are odds on to win"
    r"(?:\b(?:will|would|wo|won['’]t|wouldn['’]t)\b|['’](?:d|ll)\b)[^.;]{0,25}\bsurprised? (?:to see|if|should)\b"
    r"[^.;]{0,80}$|\b(?:odds[- ]on|favou?rites|tipped|backed|fancied|\d+/\d+) to (?:\w+ )?$"
)
_OF_DAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day['’]s (?:[\w-]+ ){0,2}$", re.IGNORECASE)
_DAY = re.compile(r"\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day|\blast (?:week|month|time|season)", re.IGNORECASE)


def read(sentence: Sentence) -> Iterator[Result]:
    """Every finished match's outcome that the sentence tells."""
    if listed := list(sheet_results(sentence)):
        yield from listed  # what a sheet is glued to has no score of its own
        return
    scores = scores_in(sentence.text)
    phrased = list(told_by_phrase(sentence))
    outcomes = apart(sentence, list(_outcomes(sentence)), phrased)
    told = [
        result
        for outcome in outcomes
        for result in _told(sentence, outcome, own_scores(sentence, outcome, (*outcomes, *phrased), scores))
    ]
    yield from told
    scored = [sorted(result.score) for result in told if result.score]
    for outcome, score in told_in_full(sentence):
        if sorted(score.goals) not in scored:
            yield from _told(sentence, outcome, [score])
    for outcome in phrased:
        own = [] if outcome.opponent is None else own_scores(sentence, outcome, (*outcomes, *phrased), scores)
        yield from _told(sentence, outcome, own)
    for outcome, score in told_by_leg(sentence):
        yield from _told(sentence, outcome, [score])
    yield from score_lines(sentence)
    yield from won_long_ago(sentence)


def _outcomes(sentence: Sentence) -> Iterator[Outcome]:
    for word in sentence.words:
        if not sentence.spoken(word):
            yield from told_by_verb(sentence, word)
            yield from told_by_noun(sentence, word)


def _told(sentence: Sentence, outcome: Outcome, scores: list[Score]) -> Iterator[Result]:
    """The result, its sides completed from the scene and its scores turned the way it went."""
    at = outcome.word.idx - sentence.start
    if _OTHER_SPORT.match(sentence.text[at:]) or _FORESEEN.search(sentence.text, 0, at):
        return
    if THOUGHT_LIKELY.match(sentence.text, at + len(outcome.word)):
        return
    if outcome.opponent is None and against_stranger(sentence, outcome.word):
        return
    own, opponent = of_one_kind(sentence, *_sides(sentence, outcome))
    if own == opponent or (outcome.result == "win" and own is None) or (outcome.result == "defeat" and not opponent):
        return
    shot = by_shootout(sentence, outcome)
    final = [score for score in scores if score.final and (score.level or not shot)]
    only = set(sentence.teams) <= {own, opponent}
    goals = _turned(nearest_score(sentence, outcome.word, final, only=only), outcome.result)
    if goals is not None and (goals[0] == goals[1]) != (shot or outcome.result == "draw"):
        return
    kicks = [score for score in scores if shot and score.shootout]
    shootout = _turned(nearest_score(sentence, outcome.word, kicks, only=only), outcome.result)
    winner = {"win": own, "defeat": opponent, "draw": "draw"}[outcome.result]
    result = sentence.tell(Result, outcome.word, own, opponent, score=goals, winner=winner, shootout=shootout)
    whole = completed(_in_order(result), sentence)
    if whole is not None and _is_of_its_match(whole):
        yield whole


def _is_of_its_match(result: Result) -> bool:
    """Whether a side of the match won it, and more is known of it than whom somebody met in it."""
    if result.teams is None:
        return True
    return result.teams[0] is not None and (None in result.teams or result.winner in (None, "draw", *result.teams))


def _sides(sentence: Sentence, outcome: Outcome) -> tuple[str | None, str | None]:
    own, opponent = outcome.own, outcome.opponent
    if own is not None and opponent is not None:
        return own, opponent
    if opponent is not None:
        met = [scene.other(opponent) for scene in sentence.reading.scenes]  # in the main match first
        fellows = opponents(sentence, outcome.word, AGAINST[outcome.result])  # "losses to Hull and Leeds"
        likely = subject_team(sentence, opponent, [one for one in met if one not in fellows])
        named = {*sentence.teams, *sentence.clubs_of_people, *(person.team for person in sentence.people)}
        known = (likely in named or sentence.reading.main.has(opponent)) and not _is_unsettled(sentence, outcome.word)
        return (likely if known and likely not in fellows else None), opponent
    if own is not None and (before := just_met(sentence, outcome.word, own)) is not None:
        return own, before
    scene = sentence.scene_at(outcome.word, own)
    if own is None and outcome.result == "draw":
        return scene.teams
    if _of_another_day(sentence, outcome.word):
        return own, None
    return own, _faced(sentence, outcome.word, scene.other(own))


def _is_unsettled(sentence: Sentence, word: Token) -> bool:
    """Whether a side does it that has a name of which nothing tells whose it is: "the Swans, who lost at Hull"."""
    does = subject(verb_of(word))
    if does is None:
        return False
    mention = sentence.mention_at(does)
    strange = mention is None and does.pos_ == "PROPN" and does.text[:1].isupper() and does.i > sentence.span.start
    return strange or (mention is not None and isinstance(mention.means, Unsettled))


def _faced(sentence: Sentence, word: Token, other: str | None) -> str | None:
    """The opponent where it is the main match's or the sentence says before the word that it was met."""
    before = (mention for mention in sentence.mentions if mention.team == other and mention.end <= word.i)
    known = sentence.reading.main.has(other) or any(is_met(sentence, mention) for mention in before)
    return other if known else None


def _of_another_day(sentence: Sentence, word: Token) -> bool:
    """Whether a day stands with the word that is not the main match's: "Guatemala's loss on Thursday"."""
    at = word.idx - sentence.start
    if _DAY.search(sentence.text[at : at + 30]) is None and _OF_DAY.search(sentence.text[:at]) is None:
        return False
    day = sentence.date_at(word)
    return day is None or day != sentence.reading.main.date


def _turned(score: Score | None, result: str) -> Goals | None:
    if score is None or result == "draw":
        return score.goals if score else None
    return oriented(score.goals, winner_first=result == "win")


def _in_order(result: Result) -> Result:
    """The same with its scores in the order of the match's teams: who won has more."""
    if result.teams is None or result.winner not in result.teams:
        return result
    first = result.teams[0] == result.winner
    turned = {"score": result.score, "shootout": result.shootout}
    return result.model_copy(
        update={name: goals and oriented(goals, winner_first=first) for name, goals in turned.items()}
    )
