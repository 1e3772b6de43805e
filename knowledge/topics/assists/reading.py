"""How assists are read: for each goal that a sentence tells, who is said to have served the ball."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from knowledge.reading.marked import Marked
from knowledge.topics.assists.service import CREDITED, SPOILED
from knowledge.topics.assists.serving import Service, services
from knowledge.topics.assists.statement import Assist
from knowledge.topics.goals.reading import goals_in
from knowledge.topics.goals.scoring import FINISHES

if TYPE_CHECKING:
    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence
    from knowledge.topics.goals.claim import Claim

_BECAUSE = re.compile(r"\b(?:after|when|as|with|following)\b")  # a ball served that is told behind its goal
_WASTED = re.compile(rf"{SPOILED.pattern}|\b(?:but|over|wide|only|later|again|another|also|almost|chance)\b")
_ANEW = re.compile(r"(?:,? and|,? but|,|;|,? before|,? while) (?:then )?@p")  # where another goal begins
_KEPT_OUT = re.compile(rf" (?:(?:had|has) been|was|were|is|being)(?: \w+)? {SPOILED.pattern}")
_REACH = 150  # characters between a ball served and the goal that came of it
_FROM_START = 90  # characters into a sentence in which a goal may be of the ball that the sentence before served
_TO_END = 110  # characters to the end of the sentence before from the ball that it served


def read(sentence: Sentence) -> Iterator[Assist]:
    """Every assist that the sentence, with the one before it, tells."""
    marked = Marked(sentence)
    goals = [goal for goal in goals_in(sentence, marked) if goal.player is not None]
    served = services(sentence, marked, {goal.at.i for goal in goals})
    for goal in goals:
        maker = _maker(marked, goal, goals, served) or _served_before(sentence, marked, goal)
        if maker is not None and goal.player is not None and goal.how not in {"own_goal", "penalty"}:
            yield sentence.tell(Assist, goal.at, goal.player.team, player=maker.name, scorer=goal.player.name)
    if not goals:
        yield from _made_before(sentence, marked, served)


def _maker(marked: Marked, goal: Claim, goals: Sequence[Claim], served: Sequence[Service]) -> Person | None:
    """Who served the ball for the goal: the nearest of those whose ball led to it."""
    fitting = [service for service in served if _leads_to(marked, service, goal, goals)]
    nearest = min(fitting, key=lambda service: len(_between(marked, service, goal)), default=None)
    return nearest.player if nearest else None


def _between(marked: Marked, service: Service, goal: Claim) -> str:
    """The words between a ball served and a goal."""
    at = marked.at(goal.at)
    return marked.text[service.end : at] if service.end <= at else marked.text[at : service.start]


def _leads_to(marked: Marked, service: Service, goal: Claim, goals: Sequence[Claim]) -> bool:
    """Whether the goal came of the ball served, as far as the words between the two tell."""
    between = _between(marked, service, goal)
    if service.player is goal.player or service.receiver not in {None, goal.player}:
        return False
    others = [other for other in goals if other.player is not goal.player]
    if service.start > marked.at(goal.at) and _KEPT_OUT.match(marked.text, service.end):
        return False
    if _told_anew(marked, service, goal, others):
        return False
    rivals = [other for other in others if not _told_anew(marked, service, other, goals)]
    if any(len(_between(marked, service, other)) < len(between) for other in rivals):
        return False
    if (
        service.told in {"verb", "participle"}
        and service.start > marked.at(goal.at)
        and not _goes_with(service, between)
    ):
        return False
    return len(between) <= _REACH and SPOILED.search(between) is None


def _goes_with(service: Service, between: str) -> bool:
    """Whether the ball told behind its goal is said to have led to it: "scored after Hale crossed"."""
    return service.told == "participle" or _BECAUSE.search(between) is not None


def _told_anew(marked: Marked, service: Service, goal: Claim, goals: Sequence[Claim]) -> bool:
    """Whether the ball served belongs to a goal told before it, and this one is told anew: "…, and Cole levelled"."""
    if service.told in {"verb", "participle"} or service.end > marked.at(goal.at):
        return False
    before = any(marked.at(other.at) < service.start and other.player is not goal.player for other in goals)
    return before and _ANEW.search(marked.text, service.end - 1, marked.at(goal.at)) is not None


def _served_before(sentence: Sentence, marked: Marked, goal: Claim) -> Person | None:
    """Who served the ball at the end of the sentence before, for a goal told at the start of this one."""
    if (
        sentence.previous is None
        or goal.at.lemma_.lower() not in FINISHES
        or marked.at(goal.at) > _FROM_START
        or SPOILED.search(marked.text[: marked.at(goal.at)])
    ):
        return None
    earlier = Marked(sentence.previous)
    if any(person is not goal.player for _, person in marked.people(0, marked.at(goal.at))) or goals_in(
        sentence.previous, earlier
    ):
        return None
    for service in services(sentence.previous, earlier, frozenset())[-1:]:
        fits = service.player is not goal.player and service.receiver in (None, goal.player)
        behind = earlier.text[service.end :]
        if fits and len(behind) <= _TO_END and SPOILED.search(behind) is None:
            return service.player
    return None


def _made_before(sentence: Sentence, marked: Marked, served: Sequence[Service]) -> Iterator[Assist]:
    """Who is said to have made the goal that the sentence before told last."""
    if sentence.previous is None:
        return
    goals = goals_in(sentence.previous, Marked(sentence.previous))
    scorer = goals[-1].player if goals and goals[-1].how not in {"own_goal", "penalty"} else None
    for at, maker in (*_credited(sentence, marked), *_served_to(marked, served, scorer)):
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
