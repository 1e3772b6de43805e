"""Assists over two sentences: the ball served in one, the goal in the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from knowledge.reading.language.pattern import Pattern
from knowledge.reading.marked import Marked
from knowledge.topics.assists.credited import CREDITED
from knowledge.topics.assists.served import Service
from knowledge.topics.assists.service import SPOILED
from knowledge.topics.assists.serving import services
from knowledge.topics.assists.statement import Assist
from knowledge.topics.goals.ruled_out.stood import goals_in
from knowledge.topics.goals.wordings.flights import FLY
from knowledge.topics.goals.wordings.goalward import FINISHES

if TYPE_CHECKING:
    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence
    from knowledge.topics.goals.claim import Claim

_WASTED = Pattern(rf"{SPOILED.pattern}|\b(?:but|over|wide|only|later|again|another|also|almost|chance)\b")
_REVERTS = re.compile(
    r"(?:it|that|this|the (?:goal|opener|equali[sz]er|winner|strike|header|second|third)) (?:had )?(?:came|come|was|"
    r"were|stemmed|arrived|followed|resulted)\b"
)
_HAD = re.compile(r"@p had (?:[\w-]+ )?$")
_FROM_START = 90  # characters into a sentence in which a goal may be of the ball that the sentence before served
_TO_END = 110  # characters to the end of the sentence before from the ball that it served


def served_before(sentence: Sentence, marked: Marked, goal: Claim) -> Person | None:
    """Who served the ball at the end of the sentence before, for a goal told at the start of this one."""
    if (
        sentence.previous is None
        or goal.at.lemma_.lower() not in FINISHES | FLY
        or marked.at(goal.at) > _FROM_START
        or SPOILED.search(marked.text[: marked.at(goal.at)])
    ):
        return None
    earlier = sentence.previous.marked
    if any(person is not goal.player for _, person in marked.people(0, marked.at(goal.at))):
        return None
    before = goals_in(sentence.previous)
    served = services(sentence.previous, earlier, {told.at.i for told in before})
    while served and (_taken_from(served[-1], goal) or _of_another_goal(served[-1], before)):
        served.pop()
    for service in served[-1:]:
        by_the_way = all(told.player is service.player and earlier.at(told.at) < service.start for told in before)
        fits = by_the_way and service.player is not goal.player and service.receiver in (None, goal.player)
        behind = earlier.text[service.end :]
        if fits and len(behind) <= _TO_END and SPOILED.search(behind) is None:
            return service.player
    return None


def _taken_from(service: Service, goal: Claim) -> bool:
    """As in "who took the ball from Ruiz and hooked it over the top. Ruiz …"."""
    return service.told == "noun" and service.player is goal.player


def _of_another_goal(service: Service, before: Sequence[Claim]) -> bool:
    """As in "Cole fired home after exchanges with Ruiz. Ruiz …": they combined for the goal told before."""
    pair = (service.player, service.receiver)
    return service.told == "with" and any(told.player is one for told in before for one in pair)


def made_before(sentence: Sentence, marked: Marked, served: Sequence[Service]) -> Iterator[Assist]:
    """Who is said to have made the goal that the sentence before told last."""
    if sentence.previous is None:
        return
    goals = goals_in(sentence.previous)
    scorer = goals[-1].player if goals and goals[-1].how not in {"own_goal", "penalty"} else None
    told = (*_credited(sentence, marked), *_served_to(marked, served, scorer), *_reverting(marked, served))
    for at, maker in dict(told).items():
        if scorer is not None and maker is not scorer:
            word = marked.token(at)
            yield sentence.tell(Assist, word, maker.team, player=maker.name, scorer=scorer.name)


def _credited(sentence: Sentence, marked: Marked) -> Iterator[tuple[int, Person]]:
    """Who "provided the assist"."""
    match = CREDITED.search(marked.text)
    if match is not None and not sentence.spoken(marked.token(match.start())):
        yield from ((match.start(), person) for _, person in list(marked.people(*match.span()))[-1:])


def _served_to(marked: Marked, served: Sequence[Service], scorer: Person | None) -> Iterator[tuple[int, Person]]:
    """Who served the scorer, if nothing is said to have come between."""
    for service in served[-1:]:
        if scorer is not None and service.receiver is scorer and _WASTED.search(marked.text, service.start) is None:
            yield service.start, service.player


def _reverting(marked: Marked, served: Sequence[Service]) -> Iterator[tuple[int, Person]]:
    """Who served the ball where the sentence goes back to the goal: "It came from Hale's cross", "Hale had crossed"."""
    if _WASTED.search(marked.text) is not None:
        return
    goes_back = _REVERTS.match(marked.text) is not None
    for service in served[-1:]:
        if goes_back or _HAD.search(marked.text, 0, service.start) is not None:
            yield service.start, service.player
