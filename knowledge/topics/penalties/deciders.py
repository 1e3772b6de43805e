"""Deciders: whose the takers of a shoot-out and of a stated order are, by who won it and whose order it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from knowledge.reading.language.pattern import Pattern
from knowledge.reading.teams.bonds import Bond
from knowledge.topics.penalties.statement import Penalty, PenaltyOrder
from knowledge.topics.results.statement import Result

if TYPE_CHECKING:
    from knowledge.reading.reading import Reading
    from knowledge.reading.sentence import Sentence
    from knowledge.statement import Statement

_WEIGHT, _BESIDE, _ORDERED = 2.0, 1.0, 1.0  # of the decider, of kicks told with it, of an order's takers
# "netted the winning penalty", "provided the clincher"
_DECIDES = Pattern(
    r"@p (?:(?!@)[\w'-]+ ){0,5}?(?:the (?:clincher|winner|decider)\b|"
    r"(?:winning|decisive|clinching|deciding) (?:penalty|spot[- ]kick|kick|pk|effort|attempt))"
)


def deciding(reading: Reading, statements: Sequence[Statement]) -> Iterator[Bond]:
    """Who took the kick that won a shoot-out is the winners', who failed in the same sentence the others'."""
    kicks = [one for one in statements if isinstance(one, Penalty) and one.phase == "shootout" and one.player]
    for start in sorted({kick.start for kick in kicks}):
        sentence = next((one for one in reading.sentences if one.start <= start < one.end), None)
        if sentence is not None and (names := _deciders(sentence)):
            yield from _told_with(kicks, start, names[0], statements)


def _deciders(sentence: Sentence) -> list[str]:
    marked = sentence.marked
    return [who.name for match in _DECIDES.finditer(marked.text) for _, who in marked.people(*match.span())]


def _told_with(kicks: Sequence[Penalty], start: int, name: str, statements: Sequence[Statement]) -> Iterator[Bond]:
    here = [kick for kick in kicks if kick.start == start and kick.scene is not None]
    last = next((kick for kick in here if kick.player == name), None)
    if last is None or last.scene is None:
        return
    won = {one.winner for one in statements if isinstance(one, Result) and one.scene == last.scene} - {None, "draw"}
    if len(won) == 1 and (winner := won.pop()) is not None:
        yield Bond(name, winner, last.outcome == "scored", _WEIGHT, last.scene)
    for kick in here:
        if last.outcome == "scored" != kick.outcome and kick.player is not None:
            yield Bond(kick.player, name, same=False, weight=_BESIDE, scene=last.scene)


def ordered(reading: Reading, statements: Sequence[Statement]) -> Iterator[Bond]:
    """Those whom a side's stated order of takers names are that side's."""
    for order in statements:
        if isinstance(order, PenaltyOrder) and reading.main.has(order.team) and order.team is not None:
            for taker in order.takers:
                yield Bond(taker, order.team, same=True, weight=_ORDERED, scene=reading.main.number)
