"""How penalties are read: kicks taken in the match and in shoot-outs, and the order of a side's takers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.topics.penalties import lexicon, takers
from knowledge.topics.penalties.kicks import Kick, is_kick, is_spot
from knowledge.topics.penalties.statement import Penalty

if TYPE_CHECKING:
    from knowledge.reading.sentence import Sentence
    from knowledge.statement import Statement


def read(sentence: Sentence) -> Iterator[Statement]:
    """The penalties that the sentence tells of as taken."""
    for kick in _settled(list(_kicks(sentence)), sentence):
        team = kick.taker.team if kick.taker else None
        yield sentence.tell(
            Penalty,
            kick.at,
            team,
            player=kick.taker.name if kick.taker else None,
            outcome=kick.outcome,
            keeper=kick.keeper.name if kick.keeper else None,
            minute=sentence.minute_at(kick.at),
            phase="shootout" if in_shootout(sentence) else "match",
        )


def _kicks(sentence: Sentence) -> Iterator[Kick]:
    for token in sentence.span:
        if sentence.spoken(token):
            continue
        if is_kick(token, sentence):
            yield from takers.by_noun(token, sentence)
        elif token.lower_ in lexicon.KICK:
            yield from takers.by_compound(token, sentence)
        elif is_spot(token, sentence):
            yield from takers.by_spot(token, sentence)
        elif token.pos_ in {"VERB", "AUX"}:
            yield from takers.follow_up(token, sentence)


def _settled(kicks: list[Kick], sentence: Sentence) -> list[Kick]:
    """One kick a taker and outcome; of a retaken kick only the end that stood."""
    if lexicon.RETAKEN.search(sentence.text):
        kicks = [kick for kick in kicks if kick.outcome == "scored"] or kicks[-1:]
    once = {(kick.taker, kick.outcome): kick for kick in reversed(kicks)}
    return list(reversed(once.values()))


def in_shootout(sentence: Sentence) -> bool:
    """Whether the sentence tells of a shoot-out."""
    return lexicon.SHOOTOUT.search(sentence.text) is not None
