"""Goals that did not stand: whose they were."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from knowledge.reading.asserted import told
from knowledge.reading.clauses import verb_of
from knowledge.reading.grammar import conjoined, subject
from knowledge.reading.marked import PERSON, Marked
from knowledge.topics.goals.finishes import finishes_in
from knowledge.topics.goals.rulings import GOAL, STOPPED, STRAYED, reason_in, ruled_out
from knowledge.topics.goals.statement import DisallowedGoal

if TYPE_CHECKING:
    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence
    from knowledge.topics.goals.claim import Claim

_REACH = 170  # characters between a finish and the words that undo it
_TURN = re.compile(r"[,;-] (?:but|and|while|then|before)\b|;")  # where another's doing may begin
_IT = re.compile(r"\b(?:it|but|however|the (?:goal|effort|strike|header)|var|flag)\b")
_SIDE = re.compile(
    r"@t\b[^@.;]{0,45}? (?:had|saw) (?:an?|another|what) (?:[\w'-]+ ){0,3}(?:goal|effort|equali[sz]er)\b"
)
_ITSGOAL = re.compile(r" (?:an?|the)? ?(?:@p's? )?(?:[\w'-]+ ){0,3}")  # "disallowed Hale's goal"
_SECOND = re.compile(r"\b(?:another|a second) (?:[\w-]+ )?(?:goal|effort|strike|header)\b[^@]*$")
_OWNER = re.compile(rf"@p(?:(?:'s?)?|,? who)(?: [^\s@.;]+){{0,9}}? {GOAL}\b")

# "with Hale and Cole denied by offside flags"
_DENIED = re.compile(
    r"(?P<names>@p(?:(?:, | and |, and )(?:[^\s@.;,]+ |@t(?:'s)? ){0,4}@p){0,3})(?: (?:both|each|were|was|being|"
    r"then|had been))* denied (?:a goal )?by (?:an? |the )?(?:[\w-]+ ){0,2}(?:offside|flag|var)"
)


def disallowed_in(sentence: Sentence, marked: Marked, finishes: Sequence[Claim]) -> Iterator[DisallowedGoal]:
    """The goals that the sentence says did not stand, `finishes` being all that it tells of balls put in."""
    match = ruled_out(marked, finished=bool(finishes)) or _strayed(sentence, marked)
    if match is None or not told(marked.token(match.start())) or sentence.spoken(marked.token(match.start())):
        return
    at = marked.token(match.start())
    for player in _scorers(sentence, marked, finishes, match):
        yield sentence.tell(
            DisallowedGoal,
            at,
            team=player.team if player else None,
            player=player.name if player else None,
            minute=sentence.minute_at(at),
            reason=reason_in(marked),
            nth=2 if _SECOND.search(marked.text[: match.end()]) else 1,
        )


def _strayed(sentence: Sentence, marked: Marked) -> re.Match[str] | None:
    """The words that somebody was offside, right behind a sentence that tells of a ball put in."""
    finished = sentence.previous is not None and finishes_in(sentence.previous)
    return STRAYED.search(marked.text) if finished else None


def undone(sentence: Sentence, marked: Marked, claim: Claim, finishes: Sequence[Claim]) -> bool:
    """Whether this sentence or the start of the next says that the ball put in did not count."""
    match = ruled_out(marked, finished=True)
    if match is not None:
        return _of(marked, claim, match, finishes)
    return _next_undoes(sentence, marked, claim)


def _of(marked: Marked, claim: Claim, match: re.Match[str], finishes: Sequence[Claim]) -> bool:
    """Whether the words that undo a goal undo the claimed one: it stands near them, and nobody else's between."""
    at = marked.at(claim.at)
    if at > match.start():
        if _ITSGOAL.fullmatch(marked.text[match.end() : at]) is not None:
            return True
        named = [person for _, person in marked.people(0, match.start())]
        apart = re.search(r"[,;]|\bbut\b", marked.text[match.end() : at])
        return at - match.end() < _REACH and claim.player in named and apart is None
    if any(at < marked.at(other.at) < match.start() and other.player is not claim.player for other in finishes):
        return False
    turns = [found.start() for found in _TURN.finditer(marked.text, at, match.start())]
    behind = marked.people(turns[-1], match.start()) if turns else ()
    others = [person for _, person in behind if person is not claim.player]
    return match.start() - at < _REACH and not others


def _next_undoes(sentence: Sentence, marked: Marked, claim: Claim) -> bool:
    """Whether the sentence behind undoes the goal, which this one tells near its end."""
    following = sentence.reading.sentences[sentence.index + 1 : sentence.index + 2]
    if not following or len(marked.text) - marked.at(claim.at) > _REACH:
        return False
    return _refers_back(following[0].marked, claim.player)


def _refers_back(marked: Marked, scorer: Person | None) -> bool:
    """Whether the sentence undoes a goal of the scorer told before it: "But it was ruled out for offside"."""
    if STRAYED.search(marked.text) is not None:
        return True
    match = ruled_out(marked)
    named = [person for _, person in marked.people(0, match.start())] if match is not None else []
    if match is None or any(person is not scorer for person in named):
        return False
    return bool(named) or _IT.search(marked.text[: match.end()]) is not None


def _scorers(
    sentence: Sentence, marked: Marked, finishes: Sequence[Claim], match: re.Match[str]
) -> list[Person | None]:
    """Whose goal it was: who put the ball in, who had it ruled out, or whose goal the sentence before told."""
    named = _finishers(marked, finishes, match) or _named(marked, match) or _doers(sentence, match, marked)
    if named:
        return list(named)
    if _SIDE.search(marked.text[: match.end()]):
        return [None]
    finished = finishes_in(sentence.previous)[-1:] if sentence.previous is not None else ()
    return [claim.player for claim in finished if _refers_back(marked, claim.player)]


def _finishers(marked: Marked, finishes: Sequence[Claim], match: re.Match[str]) -> list[Person]:
    """Who put the ball in: the last one before the words that undo it, else behind them."""
    near = [claim for claim in finishes if _of(marked, claim, match, finishes)]
    before = [claim for claim in near if marked.at(claim.at) < match.start()]
    return [claim.player for claim in (before or near)[-1:] if claim.player]


def _named(marked: Marked, match: re.Match[str]) -> list[Person]:
    """Whom the words name as having had a goal: "Hale's goal", "Hale and Cole, denied by flags"."""
    denied = _DENIED.search(marked.text)
    if denied is not None:
        return [person for _, person in marked.people(*denied.span("names"))]
    owners = [found.start() for found in _OWNER.finditer(marked.text, 0, match.end())][-1:]
    return [person for at in owners for _, person in marked.people(at, at + len(PERSON))]


def _doers(sentence: Sentence, match: re.Match[str], marked: Marked) -> list[Person]:
    """Who does, or undergoes, what the clause of the words says."""
    if match.re in {STOPPED, STRAYED} or (
        match[0].startswith("rul") and re.search(rf"\b{GOAL}\b", marked.text) is None
    ):
        return []  # a player who strays offside, or is ruled out of a match
    doer = subject(verb_of(marked.token(match.start())))
    people = [sentence.person_at(name) for name in conjoined(doer)] if doer is not None else []
    return [person for person in people if person is not None and person.plays]
