"""How goals are read: every goal, given or not, that a sentence tells of a player."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from knowledge.reading.listings.listed import goals_listed
from knowledge.reading.listings.scorers import scorers_in
from knowledge.topics.goals.play import from_play
from knowledge.topics.goals.ruled_out.disallowed import disallowed_in
from knowledge.topics.goals.ruled_out.stood import goals_in
from knowledge.topics.goals.sides.accounts import words_of
from knowledge.topics.goals.sides.answers import after_answer
from knowledge.topics.goals.stages import Stage, stage_told
from knowledge.topics.goals.statement import DisallowedGoal, Goal
from knowledge.topics.goals.timing import timed
from knowledge.topics.goals.wordings.finishes import finishes_in

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.listings.listed import ListedGoal
    from knowledge.reading.listings.scorers import Scorer
    from knowledge.reading.sentence import Sentence
    from knowledge.topics.goals.claim import Claim
    from knowledge.topics.goals.timing import Times

_BACK = 4  # sentences in which the first goal of somebody who scores "again" is told


def read(sentence: Sentence) -> Iterator[Goal | DisallowedGoal]:
    """Every goal and every disallowed goal that the sentence tells."""
    stood = [(_counted_on(sentence, claim), minutes) for claim, minutes in timed(sentence)]
    for claim, minutes in stood:
        yield from _goals(sentence, claim, minutes)
    taken = {minute for _, minutes in stood for minute in minutes}
    for goal in disallowed_in(sentence, sentence.marked, finishes_in(sentence)):
        yield goal if goal.minute not in taken else goal.model_copy(update={"minute": None})
    yield from map(partial(_listed, sentence), scorers_in(sentence))
    for listed in goals_listed(sentence):
        told = {"player": listed.player, "team": listed.team, "minute": listed.minute, "how": _listed_as(listed)}
        yield sentence.tell_of(Goal, listed.scene, listed.at, nth=listed.nth, **told)


def _counted_on(sentence: Sentence, claim: Claim) -> Claim:
    """The claim as the player's second goal where he "struck again" after one told shortly before.

    So it is where the other side's answer stands before it, and what he did before that put his side in front.
    """
    if claim.nth != (1,):
        return claim
    again = claim.at.pos_ == "VERB" and any(word.lower_ == "again" for word in claim.at.children)
    answered = not again and after_answer(sentence, claim)
    earlier = sentence.reading.sentences[max(0, sentence.index - _BACK) : sentence.index] if again or answered else ()
    told = ((before, other) for before in earlier for other in goals_in(before) if other.player is claim.player)
    second = any(again or _stage(before, other).behind > 0 for before, other in told)
    return replace(claim, nth=(2,)) if second else claim


def _listed_as(listed: ListedGoal) -> str | None:
    """How a goal of a sheet was scored: what somebody has set up came from neither spot."""
    return listed.how or ("open" if listed.maker is not None else None)


def _listed(sentence: Sentence, scorer: Scorer) -> Goal:
    """A goal in a list of scorers."""
    player = scorer.player
    how = {"pen": "penalty", "og": "own_goal"}.get(scorer.mark)
    goal = sentence.tell(
        Goal, scorer.at, player.team, player=player.name, minute=scorer.minute, how=how, nth=scorer.nth
    )
    return goal if how != "own_goal" else goal.model_copy(update={"team": _gaining(sentence, scorer.at, player.team)})


def _gaining(sentence: Sentence, at: Token, team: str | None) -> str | None:
    """The side that an own goal of a player of the team is credited to."""
    return sentence.scene_at(at, team).other(team)


def _goals(sentence: Sentence, claim: Claim, minutes: Times) -> Iterator[Goal]:
    player = claim.player
    team = player.team if player else None
    own = claim.how == "own_goal"
    stages = frozenset({_stage(sentence, claim)} if len(claim.nth) == 1 else ())
    for nth, minute in zip(claim.nth, minutes, strict=True):
        goal = sentence.tell(
            Goal,
            claim.at,
            team=team,
            player=player.name if player else None,
            minute=minute,
            how=claim.how or ("open" if from_play(sentence, claim) else None),
            nth=nth,
        ).at_stages(stages)
        yield goal.model_copy(update={"team": _gaining(sentence, claim.at, team)}) if own else goal


def _stage(sentence: Sentence, claim: Claim) -> Stage:
    """The stage of the match that the words about a goal tell.

    Those beside a noun ("levelled after Hale's goal") and those about a player's second are mostly of another goal too.
    """
    told = claim.nth == (1,) and claim.at.pos_ == "VERB"
    return stage_told(words_of(sentence, claim)) if told else Stage()
