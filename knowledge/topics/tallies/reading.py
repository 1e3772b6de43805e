"""How running counts are read: what is counted, over what, and whose count it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.grammar import told
from knowledge.topics.tallies.bearers import bearer_of
from knowledge.topics.tallies.counts import Count, elliptic_counts, noun_counts
from knowledge.topics.tallies.runs import streak_counts, tally_counts, verb_counts
from knowledge.topics.tallies.statement import Tally

if TYPE_CHECKING:
    from spacy.tokens import Token

    from knowledge.reading.sentence import Sentence

_RULES = (streak_counts, tally_counts, noun_counts, verb_counts, elliptic_counts)


def read(sentence: Sentence) -> Iterator[Tally]:
    """The running counts that a sentence tells."""
    taken: list[Count] = []
    for rule in _RULES:
        for count in rule(sentence):
            if not any(count.start < other.end and other.start < count.end for other in taken):
                taken.append(count)
    for count in taken:
        token = _token_at(sentence, count.at)
        if token is None or sentence.spoken(token) or not told(token):
            continue
        bearer = bearer_of(token, count.what, sentence)
        if bearer is not None:
            yield sentence.state(
                Tally,
                token,
                player=bearer.player,
                team=bearer.team,
                what=count.what,
                count=count.count,
                scope=count.scope,
            )


def _token_at(sentence: Sentence, at: int) -> Token | None:
    """The token that holds character `at` of the sentence."""
    return next((token for token in reversed(list(sentence.span)) if token.idx <= sentence.start + at), None)
