"""How assists are read: for each goal that a sentence tells, who is said to have served the ball."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from knowledge.reading.language.clauses import verb_of
from knowledge.reading.language.grammar import subject
from knowledge.reading.listings.listed import goals_listed
from knowledge.reading.marked import Marked
from knowledge.topics.assists.across import made_before, served_before
from knowledge.topics.assists.counted import counted
from knowledge.topics.assists.credited_for import credited_for
from knowledge.topics.assists.parted import came_before, is_servers, words_between
from knowledge.topics.assists.served import Service
from knowledge.topics.assists.service import NAMED, SPOILED
from knowledge.topics.assists.serving import services
from knowledge.topics.assists.statement import Assist
from knowledge.topics.goals.ruled_out.stood import goals_in
from knowledge.topics.goals.timing import timed

if TYPE_CHECKING:
    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence
    from knowledge.topics.goals.claim import Claim

_BECAUSE = re.compile(
    r"\b(?:after|when|as|with|following|(?:that|which) saw|thanks to)\b"
)  # a ball served that is told behind its goal
_ANEW = re.compile(
    r"(?:,? and|,? but|,|;|,? before|,? while) (?:then )?(?:@p|the @t\b|he\b)"
)  # where another goal begins
_KEPT_OUT = re.compile(
    rf"(?: (?!and\b|but\b)[\w-]+){{0,5}}? (?:(?:had|has) been|was|were|is|being)(?: \w+)? {SPOILED.pattern}"
)
# A goal that the words between tell besides, of whomever: "…, and then took the lead from Hale's corner".
_AND_ANOTHER = re.compile(
    r"\b(?:and|but|before|then) (?:[\w-]+ly |then |later |soon )*(?:took|taking|equali[sz]\w+|levell\w+|went|going|"
    r"doubl\w+|made|making|add\w+|restor\w+|regain\w+|struck|hit back|pull\w+ one)\b"
)
_LEAVING = re.compile(r", (?:leaving|allowing) (?:the )?(?:[\w-]+ ){0,2}@p")
_ALL_BY = re.compile(
    rf"\b(?:both|each|all three)(?: of (?:them|which))?(?: goals)?,? (?:being |were |coming )?(?:assisted|set[- ]up|"
    rf"made|created|"
    rf"laid on|teed up|supplied|provided) by {NAMED}"
)
_WELL = 6  # what speaks for the side of somebody who is known well to play for it
_ANOTHER_BALL = re.compile(r"\ban? (?:[\w-]+ ){0,3}?(?:cross|centre|cut-?back|pull-?back|through ball)\b")
_REACH = 150  # characters between a ball served and the goal that came of it


def read(sentence: Sentence) -> Iterator[Assist]:
    """Every assist that the sentence, with the one before it, tells."""
    marked = sentence.marked
    goals = [goal for goal in goals_in(sentence) if goal.player is not None]
    told_before = not goals and sentence.previous is not None and bool(goals_in(sentence.previous))
    served = services(sentence, marked, {goal.at.i for goal in goals}) if goals or told_before else []
    made: set[tuple[Person, Person]] = set()
    for goal in goals:
        maker = _maker(marked, goal, goals, served) or served_before(sentence, marked, goal) or _of_all(marked, goal)
        if maker is None or goal.player is None or goal.how in {"own_goal", "penalty"}:
            continue
        if (maker, goal.player) not in made and not _opposed(sentence, maker, goal.player):
            made.add((maker, goal.player))
            told = {"player": maker.name, "scorer": goal.player.name, "minute": _minute(sentence, goal.player)}
            yield sentence.tell(Assist, goal.at, goal.player.team, **told)
    for listed in goals_listed(sentence):
        if listed.maker is not None:
            yield sentence.tell_of(
                Assist,
                listed.scene,
                listed.at,
                player=listed.maker,
                scorer=listed.player,
                minute=listed.minute,
                nth=listed.nth,
            )
    for word, maker, scorer in credited_for(sentence, marked):
        if (maker, scorer) not in made:
            yield sentence.tell(Assist, word, maker.team, player=maker.name, scorer=scorer.name)
    by_count = list(counted(sentence, marked))
    yield from by_count
    if told_before and not by_count:
        yield from made_before(sentence, marked, served)


def _minute(sentence: Sentence, scorer: Person) -> str | None:
    """The minute of the goal of his that the sentence tells."""
    told = (times for claim, times in timed(sentence) if claim.player is scorer and len(times) == 1)
    minutes = {minute for (minute,) in told if minute is not None}
    return minutes.pop() if len(minutes) == 1 else None


def _of_all(marked: Marked, goal: Claim) -> Person | None:
    """Who made each of the goals told before: "Cole and Ward scored, both set up by Hale"."""
    match = _ALL_BY.search(marked.text, marked.at(goal.at))
    return next((person for _, person in marked.people(*match.span())), None) if match is not None else None


def _opposed(sentence: Sentence, maker: Person, scorer: Person) -> bool:
    """Whether the two are known well to play against one another: "Hale pounced on Cole's pass"."""
    votes = [sentence.reading.allegiance.votes(person) for person in (maker, scorer)]
    return maker.team != scorer.team and all(counted.total() >= _WELL and len(counted) == 1 for counted in votes)


def _maker(marked: Marked, goal: Claim, goals: Sequence[Claim], served: Sequence[Service]) -> Person | None:
    """Who served the ball for the goal: the nearest of those whose ball led to it."""
    fitting = [
        service
        for service in served
        if _leads_to(marked, service, goal, goals) and not _goes_elsewhere(service, goal, served)
    ]
    nearest = min(fitting, key=lambda service: len(words_between(marked, service, goal)), default=None)
    return nearest.player if nearest else _left_to(marked, goal, served)


def _goes_elsewhere(service: Service, goal: Claim, served: Sequence[Service]) -> bool:
    """Whether the same player then finds another: "combined with Hale, who slipped a pass to Cole"."""
    later = (other for other in served if other.player is service.player and other.start >= service.end)
    return any(other.receiver not in {None, goal.player} and other.told == "verb" for other in later)


def _left_to(marked: Marked, goal: Claim, served: Sequence[Service]) -> Person | None:
    """Who got the ball and left it to the scorer: "Hale's corner found Cole, leaving Ward to tap in"."""
    for service in served:
        between = words_between(marked, service, goal)
        if service.receiver not in {None, goal.player} and _LEAVING.search(between) and not SPOILED.search(between):
            return service.receiver
    return None


def _leads_to(marked: Marked, service: Service, goal: Claim, goals: Sequence[Claim]) -> bool:
    """Whether the goal came of the ball served, as far as the words between the two tell."""
    between = words_between(marked, service, goal)
    if not _may_be_for(service, goal, goals):
        return False
    if service.start > marked.at(goal.at) and not _goes_back(marked, service, between):
        return False
    if came_before(marked, service, goal):
        return False
    others = [other for other in goals if other.player is not goal.player]
    others = [other for other in others if not is_servers(marked, other, service)]
    if _told_anew(marked, service, goal, others):
        return False
    others = [other for other in others if not came_before(marked, service, other)]
    rivals = [other for other in others if not _told_anew(marked, service, other, goals)]
    if any(len(words_between(marked, service, other)) < len(between) for other in rivals):
        return False
    return len(between) <= _REACH and SPOILED.search(between) is None and not _another_serves(marked, service, between)


def _another_serves(marked: Marked, service: Service, between: str) -> bool:
    """Whether the words between tell of a ball that somebody else serves: "fed the full-back, who volleyed a cross"."""
    for match in _ANOTHER_BALL.finditer(between):
        verb = verb_of(marked.token(service.end + match.end() - 1))
        if marked.at(verb) >= service.end and subject(verb) not in {None, subject(marked.token(service.start))}:
            return True
    return False


def _may_be_for(service: Service, goal: Claim, goals: Sequence[Claim]) -> bool:
    """Whether somebody else serves and nobody else gets the ball; where two "put Leeds ahead" neither serves."""
    together = any(other.at == goal.at and other.player is service.player for other in goals)
    return service.player is not goal.player and service.receiver in {None, goal.player} and not together


def _goes_back(marked: Marked, service: Service, between: str) -> bool:
    """Whether the ball told behind its goal is said to have led to it: "scored after Hale crossed"."""
    if _KEPT_OUT.match(marked.text, service.end) or _AND_ANOTHER.search(between):
        return False
    return service.told != "verb" or _BECAUSE.search(between) is not None


def _told_anew(marked: Marked, service: Service, goal: Claim, goals: Sequence[Claim]) -> bool:
    """Whether the ball served belongs to a goal told before it, and this one is told anew: "…, and Cole levelled"."""
    if service.told in {"verb", "participle"} or service.end > marked.at(goal.at):
        return False
    before = any(marked.at(other.at) < service.start and other.player is not goal.player for other in goals)
    return before and _ANEW.search(marked.text, service.end - 1, marked.at(goal.at)) is not None
