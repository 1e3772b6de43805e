"""How running counts are read: what is counted, over what, and whose count it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.asserted import told
from knowledge.reading.language.numbers import CARDINAL, ORDINAL
from knowledge.topics.tallies.balances import balance_counts
from knowledge.topics.tallies.bearer import Bearer
from knowledge.topics.tallies.following import following_counts
from knowledge.topics.tallies.games import game_counts
from knowledge.topics.tallies.nouns import noun_counts
from knowledge.topics.tallies.ordinals import elliptic_counts
from knowledge.topics.tallies.points import point_counts
from knowledge.topics.tallies.recurring import recurring_counts
from knowledge.topics.tallies.sharers import bearers_of
from knowledge.topics.tallies.statement import Tally
from knowledge.topics.tallies.streaks import streak_counts
from knowledge.topics.tallies.totals import scorer_counts, total_counts
from knowledge.topics.tallies.verbs import held_counts, verb_counts

if TYPE_CHECKING:
    from knowledge.reading.sentence import Sentence
    from knowledge.topics.tallies.count import Count

# The earlier rule has the say where two find counts in the same words.
_RULES = (
    balance_counts,
    streak_counts,
    recurring_counts,
    total_counts,
    scorer_counts,
    held_counts,
    game_counts,
    point_counts,
    noun_counts,
    verb_counts,
    elliptic_counts,
)
_MANY = 10  # goals, which no team scores in one match as a rule
_HINT = re.compile(
    rf"\b(?:{CARDINAL}|{ORDINAL}|once|twice|thrice|account|tally|back-to-back|maiden)\b|\([WDL]\d|\d[WDL]\b",
    re.IGNORECASE,
)


def read(sentence: Sentence) -> Iterator[Tally]:
    """The running counts that a sentence tells."""
    for count in _counts(sentence) if _HINT.search(sentence.text) else ():
        token = sentence.word_at(count.at)
        if sentence.spoken(token) or not (count.given or told(token)):
            continue
        for bearer in bearers_of(count, sentence):
            if not _of_one_match(count, bearer):
                fields = {"what": count.what, "count": count.count, "scope": count.scope}
                yield sentence.state(Tally, token, player=bearer.player, team=bearer.team, **fields)


def _counts(sentence: Sentence) -> list[Count]:
    taken: list[Count] = []
    for rule in _RULES:
        taken += (count for count in rule(sentence) if not _overlaps(count, taken))
    return [*taken, *(count for count in following_counts(sentence, taken) if not _overlaps(count, taken))]


def _overlaps(count: Count, taken: list[Count]) -> bool:
    return any(count.start < other.end and other.start < count.end for other in taken)


def _of_one_match(count: Count, bearer: Bearer) -> bool:
    """Whether a team's goals may be those of the match: "they went looking for a fifth goal"."""
    few = count.count < _MANY
    return bearer.player is None and count.what == "goals" and count.scope is None and few
