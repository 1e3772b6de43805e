"""Goals that did not stand: whose they were."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from knowledge.reading.language.asserted import told
from knowledge.reading.language.clauses import verb_of
from knowledge.reading.language.grammar import conjoined, subject
from knowledge.reading.language.pattern import Pattern
from knowledge.reading.marked import PERSON, Marked
from knowledge.reading.times.moments import moment_of
from knowledge.topics.goals.ruled_out.ruled import is_denied, owners, thing_ruled_out, thinker
from knowledge.topics.goals.ruled_out.rulings import FOUL_SEEN, GOAL, STOPPED, STRAYED, reason_in, ruled_out
from knowledge.topics.goals.ruled_out.undone import (
    is_undone_by,
    refers_back,
    reinstated,
    undone_for_offence,
    video_undoes,
)
from knowledge.topics.goals.statement import DisallowedGoal
from knowledge.topics.goals.wordings.finishes import finishes_in

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.mention import Person
    from knowledge.reading.sentence import Sentence
    from knowledge.topics.goals.claim import Claim

_SIDE = re.compile(
    r"@t\b[^@.;]{0,45}? (?:had|saw) (?:an?|another|what) (?:[\w'-]+ ){0,3}(?:goal|effort|equali[sz]er)\b"
)
_SECOND = re.compile(r"\b(?:another|a second) (?:[\w-]+ )?(?:goal|effort|strike|header)\b[^@]*$")
_OWNER = re.compile(
    rf"@p(?:(?:'s?)?(?! (?:[\w-]+ )?(?:cross|corner|pass|ball|centre)\b)|,? who)(?: [^\s@.;]+){{0,9}}? {GOAL}\b"
)

_BESIDE = re.compile(rf"@p(?:'s?)?(?: [\w-]+){{0,4}} {GOAL}$")

_SOURCE = re.compile(rf"\b{GOAL} (?:from|by|of) (?:[^\s@.;]+ ){{0,3}}@p")
# What is told behind these did come about: "Leeds thought they had scored but …", "what would have been an equaliser",
# "what was taken for an equaliser was ruled out".
_HELD = re.compile(
    r"\b(?:thought|believed|felt) (?:they|he|it)\b[^.;]*\b(?:but|only for|until|before)\b|\bwhat would have been\b|"
    r"\bwhat (?:was|had been|looked|appeared|seemed|had looked|had seemed)\b"
)
# "Leeds thought they had levelled through Hale"
_THROUGH = Pattern(
    r"\b(?:thought|believed|felt|celebrated|looked|appeared)\b[^.;@]{0,70}? (?:through|via|"
    r"courtesy of) (?:[\w-]+ ){0,3}?(?P<who>@p)"
)
# "with Hale and Cole denied by offside flags"
_DENIED = re.compile(
    r"(?P<names>@p(?:(?:, | and |, and )(?:[^\s@.;,]+ |@t(?:'s)? ){0,4}@p){0,3})(?: (?:both|each|were|was|being|"
    r"then|had been))* denied (?:a goal )?by (?:an? |the )?(?:[\w-]+ ){0,2}(?:offside|flag|var)"
)


def disallowed_in(sentence: Sentence, marked: Marked, finishes: Sequence[Claim]) -> Iterator[DisallowedGoal]:
    """The goals that the sentence says did not stand, `finishes` being all that it tells of balls put in."""
    thought = thinker(marked, len(marked.text))
    for claim in finishes:
        if claim.player is not None and claim.player in (*video_undoes(marked), *undone_for_offence(marked)):
            yield _tell(sentence, claim.at, claim.player, finishes)
            return
    match = ruled_out(marked, finished=bool(finishes) or thought is not None) or _strayed(sentence, marked)
    if match is None or sentence.spoken(marked.token(match.start())):
        return
    held = (thought is not None and thought.at <= match.start()) or _HELD.search(
        marked.text, 0, match.start()
    ) is not None
    if (not told(marked.token(match.start())) and not held) or reinstated(sentence):
        return
    at = marked.token(match.start())
    for player in _scorers(sentence, marked, finishes, match):
        yield _tell(sentence, at, player, finishes, nth=2 if _SECOND.search(marked.text[: match.end()]) else 1)


def _tell(
    sentence: Sentence, at: Token, player: Person | None, finishes: Sequence[Claim], nth: int = 1
) -> DisallowedGoal:
    team, name = (player.team, player.name) if player else (None, None)
    minute, reason = sentence.minute_at(at) or _put_in(sentence, player, finishes), reason_in(sentence.marked)
    return sentence.tell(DisallowedGoal, at, team=team, player=name, minute=minute, reason=reason, nth=nth)


def _put_in(sentence: Sentence, player: Person | None, finishes: Sequence[Claim]) -> str | None:
    """The minute at which the player put the ball in, told in this sentence or, where this one does not, before it."""
    told = [(claim, sentence) for claim in finishes]
    if not told and (before := sentence.previous) is not None:
        told = [(claim, before) for claim in finishes_in(before)]
    moments = (moment_of(claim.at, where, goal=True) for claim, where in told if claim.player is player)
    return next((moment.minute for moment in moments if moment is not None), None)


def _strayed(sentence: Sentence, marked: Marked) -> re.Match[str] | None:
    """The words that somebody was offside, right behind a sentence that tells of a ball put in."""
    finished = sentence.previous is not None and finishes_in(sentence.previous)
    by_video = not finished and _told_afar(sentence)
    seen = FOUL_SEEN.search(marked.text) if finished else None
    return seen or (STRAYED.search(marked.text) if finished or by_video else None)


def _told_afar(sentence: Sentence) -> list[Person]:
    """Whose goal, told some sentences before, the video undoes."""
    earlier = sentence.reading.sentences[max(0, sentence.index - 3) : sentence.index]
    scorers = {claim.player for before in earlier for claim in finishes_in(before)} if earlier else set()
    return [player for player in video_undoes(sentence.marked) if player in scorers]


def _scorers(
    sentence: Sentence, marked: Marked, finishes: Sequence[Claim], match: re.Match[str]
) -> list[Person | None]:
    """Whose goal it was: who put the ball in, who had it ruled out, or whose goal the sentence before told."""
    thing = thing_ruled_out(marked, match)
    if is_denied(thing):
        return []
    if FOUL_SEEN.found(match):
        return list(_told_before(sentence))
    finished = _thought(marked, finishes, match) or _finishers(marked, finishes, match)
    if (
        thing is None and match[0].endswith("side") and " " in match[0]
    ):  # somebody was offside, be it the scorer or another
        return list(finished or list(_told_before(sentence)) or _told_afar(sentence) or _doers(sentence, match, marked))
    named = (
        _denied(marked)
        or owners(sentence, marked, thing)
        or finished
        or _named(marked, match, thing)
        or _doers(sentence, match, marked)
    )
    if named:
        return list(named)
    return [None] if _SIDE.search(marked.text[: match.end()]) else list(_told_before(sentence))


def _thought(marked: Marked, finishes: Sequence[Claim], match: re.Match[str]) -> list[Person]:
    """Who took it for a goal, if no goal is told behind that."""
    through = _THROUGH.search(marked.text, 0, match.start())
    if through is not None:
        return [person for _, person in marked.people(*through.span("who"))]
    found = thinker(marked, match.start())
    if found is None or any(found.at < marked.at(claim.at) < match.start() for claim in finishes):
        return []
    return [found.player]


def _told_before(sentence: Sentence) -> Iterator[Person]:
    """Whose goal, or what he took for one, the sentence before told, if this one refers to it."""
    if sentence.previous is not None:
        before = sentence.previous.marked
        thought = thinker(before, len(before.text))
        scorers = [claim.player for claim in finishes_in(sentence.previous)[-1:]] or [
            thought.player if thought else None
        ]
        yield from (scorer for scorer in scorers if scorer is not None and refers_back(sentence.marked, scorer))


def _finishers(marked: Marked, finishes: Sequence[Claim], match: re.Match[str]) -> list[Person]:
    """Who put the ball in: the last one before the words that undo it, else behind them."""
    near = [claim for claim in finishes if is_undone_by(marked, claim, match, finishes)]
    before = [claim for claim in near if marked.at(claim.at) < match.start()]
    return [claim.player for claim in (before or near)[-1:] if claim.player]


def _denied(marked: Marked) -> list[Person | None]:
    """Whom flags denied a goal: "with Hale and Cole denied by flags"."""
    denied = _DENIED.search(marked.text)
    return [person for _, person in marked.people(*denied.span("names"))] if denied is not None else []


def _named(marked: Marked, match: re.Match[str], thing: Token | None) -> list[Person]:
    """Whom the words name as having had a goal, right beside the word for it where that is known: "Hale's goal"."""
    pattern, end = (_OWNER, match.end()) if thing is None else (_BESIDE, marked.at(thing) + len(thing))
    found = [owner.start() for owner in pattern.finditer(marked.text, 0, end)][-1:]
    if thing is None and not found:  # "found the net through a strike from Hale"
        found = [owner.end() - len(PERSON) for owner in _SOURCE.finditer(marked.text, 0, end)][-1:]
    return [person for at in found for _, person in marked.people(at, at + len(PERSON))]


def _doers(sentence: Sentence, match: re.Match[str], marked: Marked) -> list[Person]:
    """Who does, or undergoes, what the clause of the words says."""
    if (
        STOPPED.found(match)
        or STRAYED.found(match)
        or (
            match[0].startswith("rul")
            and not match[0].endswith("side")
            and re.search(rf"\b{GOAL}\b", marked.text) is None
        )
    ):
        return []  # a player who strays offside, or is ruled out of a match
    doer = subject(verb_of(marked.token(match.start())))
    people = [sentence.person_at(name) for name in conjoined(doer)] if doer is not None else []
    return [person for person in people if person is not None and person.plays]
