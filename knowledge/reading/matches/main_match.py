"""The main match: which two teams an article is about."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from knowledge.names import Team
from knowledge.reading.matches.played import is_fresh
from knowledge.reading.teams.protagonists import kind_of
from knowledge.reading.times.other_times import recalls

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from knowledge.reading.mention import Teams
    from knowledge.reading.reading import Reading
    from knowledge.reading.sentence import Sentence

FRESH = 4  # days before publication within which a match is news
_OPENING = 4  # sentences that tell what an article is about
_SCORE = re.compile(r"\b\d{1,2}\s?[-–]\s?\d{1,2}\b(?! (?:lead|up|ahead|down|advantage))")


def main_teams(reading: Reading, pairs: Sequence[Teams | None]) -> Teams:
    """The teams of the match the article is about: those of its address, else who meet early, often and lately.

    Where none meet it is the team most named. `pairs` are the teams that meet in each of the article's sentences.
    """
    named = reading.most_named
    weights = Counter([frozenset(reading.billed)]) if reading.billed else _weights(reading, pairs)
    if not weights:
        return (named[0] if named else None), None
    most = max(weights, key=lambda pair: weights[pair])  # of equals the one told of first
    first, second = sorted(most, key=lambda team: (named.index(team) if team in named else len(named), team))
    return first, second


def _weights(reading: Reading, pairs: Sequence[Teams | None]) -> Counter[frozenset[str]]:
    """How much speaks for each two teams: who met in its sentences, the title, how often both are named."""
    weights: Counter[frozenset[str]] = Counter()
    for sentence, pair in zip(reading.sentences, pairs, strict=True):
        if pair is not None and not sentence.spoken(sentence.span[0]):
            weights[_completed(sentence, pair)] += _weight(sentence, pair)
    weights[frozenset(_most_named_alike(reading))] += 1
    weights = Counter({pair: weight for pair, weight in weights.items() if len(pair) == 2 and weight})
    for teams in weights:
        weights[teams] += 3 * len(teams & set(reading.title_teams))
        weights[teams] *= 1 + min(reading.named[team] for team in teams)
    return weights


def _completed(sentence: Sentence, pair: Teams) -> frozenset[str]:
    """The two teams; whoever met one told of in the foreground is the one of its kind that the article names most."""
    known = [team for team in pair if team is not None]
    if len(known) == 1 and known[0] in _foreground(sentence):
        kind = kind_of(sentence, known[0])
        others = (name for name in sentence.reading.most_named if name != known[0])
        known += [name for name in others if kind_of(sentence, name) == kind][:1]
    return frozenset(known)


def _most_named_alike(reading: Reading) -> list[str]:
    """The two clubs, or the two nations, that the article names most."""
    teams = reading.gazetteer.teams
    count = reading.named
    told = {team for sentence in reading.sentences for team in _foreground(sentence)}
    named = sorted(reading.most_named, key=lambda team: (-count[team], team not in told))
    return [team for team in named if teams[team].kind == teams[named[0]].kind][:2]


def _weight(sentence: Sentence, pair: Teams) -> int:
    """What a sentence's match counts for: more in the opening, with a score, and with a day just past.

    One that is recalled by the way, as "which matches Leeds's win against Lazio in 1995", counts for nothing.
    """
    if recalls(sentence.text):
        return int(not {*_foreground(sentence)}.isdisjoint(pair))
    weight = 3 if sentence.index < _OPENING else 1
    if _SCORE.search(sentence.text):
        weight *= 2
    return weight * 4 if is_fresh(sentence, FRESH) else weight


def _foreground(sentence: Sentence) -> Iterator[str]:
    """The teams of a sentence but for those that only a relative clause names: "Leeds, who had beaten Lazio, led"."""
    for mention in sentence.mentions:
        if isinstance(mention.means, Team) and mention.start not in sentence.relatives:
            yield mention.means.name
