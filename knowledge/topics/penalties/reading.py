"""How penalties are read: kicks taken in the match and in shoot-outs, and the order of a side's takers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.listings.listed import goals_listed
from knowledge.reading.listings.scorers import scorers_in
from knowledge.reading.marked import Marked
from knowledge.reading.times.announced import PENALTY, announced
from knowledge.topics.goals.ruled_out.stood import goals_in
from knowledge.topics.penalties import lexicon
from knowledge.topics.penalties.conversions import conversions
from knowledge.topics.penalties.failures import failures
from knowledge.topics.penalties.kicks import Kick, in_shootout, is_kick, told_of
from knowledge.topics.penalties.order import orders
from knowledge.topics.penalties.statement import Penalty

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence
    from knowledge.statement import Statement


_CHANCE = re.compile(r" (?:[\w-]+ ){0,2}(?:chance|opportunity|lifeline|opening|reprieve)\b")
_BESIDE = 40  # characters from a kick to the words that count it


def read(sentence: Sentence) -> Iterator[Statement]:
    """The penalties that the sentence tells of as taken, and the order of a side's takers."""
    yield from orders(sentence, sentence.marked)
    yield from _listed(sentence)
    yield from _told_as_goals(sentence)
    yield from _told_as_kicks(sentence)


def _listed(sentence: Sentence) -> Iterator[Penalty]:
    """The kicks scored that lists of scorers and match sheets mark as such."""
    for scorer in scorers_in(sentence):
        if scorer.mark == "pen":
            fields = {"player": scorer.player.name, "outcome": "scored", "minute": scorer.minute, "phase": "match"}
            yield sentence.tell(Penalty, scorer.at, scorer.player.team, **fields)
    for listed in goals_listed(sentence):
        if listed.how == "penalty":
            fields = {"player": listed.player, "team": listed.team, "outcome": "scored", "minute": listed.minute}
            yield sentence.tell_of(Penalty, listed.scene, listed.at, nth=listed.nth, **fields)


def _told_as_kicks(sentence: Sentence) -> Iterator[Penalty]:
    """The kicks that the sentence tells as such: "Hale converted the penalty", "Cole saved from the spot"."""
    given = told_of(sentence) and not _taken_before(sentence)
    if not given and not lexicon.TOLD.search(sentence.text) and not lexicon.SPOT.search(sentence.text):
        return
    shootout = in_shootout(sentence)
    for kick in _kicks(sentence, sentence.marked, given=given):
        phase = "shootout" if shootout and not _in_match(kick) else "match"
        minute = None if phase == "shootout" else _minute(kick, sentence)
        keeper = kick.keeper.name if kick.keeper else None
        told: dict[str, str | None] = {"outcome": kick.outcome, "keeper": keeper, "minute": minute, "phase": phase}
        for nth in (1, 2) if _taken_twice(kick, sentence) else (1,):
            yield sentence.tell(Penalty, kick.at, kick.taker.team, player=kick.taker.name, nth=nth, **told)


def _taken_before(sentence: Sentence) -> bool:
    """Whether the only kick told of is one that the sentence before tells as scored: "Hale's penalty levelled it"."""
    before = sentence.previous
    if before is None or lexicon.TOLD.search(sentence.text) is not None or in_shootout(sentence):
        return False
    return any(conversions(before, given=False))


def _told_as_goals(sentence: Sentence) -> Iterator[Penalty]:
    """The kicks that the sentence tells as goals: "Hale slotted away the penalty", "rolled it to the keeper's left"."""
    for claim in goals_in(sentence):
        if claim.how == "penalty" and claim.player is not None and not in_shootout(sentence):
            for nth in claim.nth:
                minute = sentence.minute_at(claim.at) if len(claim.nth) == 1 else None
                told = {"player": claim.player.name, "outcome": "scored", "minute": minute, "phase": "match"}
                yield sentence.tell(Penalty, claim.at, claim.player.team, nth=nth, **told)


def _kicks(sentence: Sentence, marked: Marked, *, given: bool) -> list[Kick]:
    """One kick a taker: a failure says more than the noun or verb that would make a goal of it."""
    found: dict[object, Kick] = {}
    scored = list(conversions(sentence, given=given))
    for kick in failures(sentence, marked, told=given):
        if not sentence.spoken(kick.at) and not _retaken(kick, scored, sentence):
            found.setdefault(kick.taker, kick)
    for kick in scored:
        found.setdefault(kick.taker, kick)
    return list(found.values())


def _taken_twice(kick: Kick, sentence: Sentence) -> bool:
    """Whether the words right behind count two kicks: "buried two penalties"."""
    at = kick.at.idx - sentence.start
    return lexicon.COUNTED.search(sentence.text, max(0, at - _BESIDE), at + _BESIDE) is not None


def _in_match(kick: Kick) -> bool:
    """Whether a kick told in a sentence about a shoot-out is said to have been taken before it."""
    behind = kick.at.doc[kick.at.i : kick.at.i + 7]
    return lexicon.MATCH.search(behind.text) is not None


def _retaken(kick: Kick, scored: list[Kick], sentence: Sentence) -> bool:
    """Whether the kick that failed was taken again, unless the sentence says so of another taker's."""
    others = [other for other in scored if other.taker is not kick.taker]
    again = lexicon.RETAKEN.search(sentence.text) is not None
    return again and not others and (bool(scored) or lexicon.LAST_TRY.search(sentence.text) is None)


def _minute(kick: Kick, sentence: Sentence) -> str | None:
    """The minute told with the kick, or with the word for it, else with its award."""
    minute = sentence.minute_at(kick.at)
    named = sorted((word for word in sentence.words if is_kick(word)), key=lambda word: abs(word.i - kick.at.i))
    if minute is None and named:
        minute = sentence.minute_at(named[0])
    return minute or announced(kick.at, sentence, PENALTY, _told) or _of_chance(kick, sentence)


def _of_chance(kick: Kick, sentence: Sentence) -> str | None:
    """The only minute told, that of the chance which the kick was: "had an 88th-minute chance, but Hale's kick"."""
    chances = [one for one in sentence.minutes if _CHANCE.match(sentence.text, one.end)]
    before = len(sentence.minutes) == len(chances) == 1 and chances[0].end < kick.at.idx - sentence.start
    return chances[0].minute if before and len(_told(sentence)) == 1 else None


def _told(sentence: Sentence) -> list[Token]:
    return [kick.at for kick in _kicks(sentence, sentence.marked, given=told_of(sentence))]
