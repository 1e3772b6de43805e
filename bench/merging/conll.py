"""The measures of event coreference: MUC, B³ and CEAFe, and their mean, the CoNLL F1.

Both sides are partitions of mentions: the key (what the gold holds for one event) and the response (what was merged).
MUC: Vilain et al. 1995; B³: Bagga and Baldwin 1998; CEAFe: Luo 2005 with its φ4; the mean of the three: the CoNLL-2011
and 2012 shared tasks (Pradhan et al.).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache

Cluster = frozenset[Hashable]
Side = Callable[[Sequence[Cluster], Sequence[Cluster]], float]


@dataclass(frozen=True, slots=True)
class Measured:
    """Precision and recall of one measure, each from 0 to 1."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """Their harmonic mean."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def measures(key: Iterable[Cluster], response: Iterable[Cluster]) -> dict[str, Measured]:
    """The three measures of a response against the key, by their names."""
    gold, found = list(key), list(response)
    sides: dict[str, Side] = {"MUC": _muc, "B³": _b_cubed, "CEAFe": _ceafe}
    return {name: Measured(precision=side(found, gold), recall=side(gold, found)) for name, side in sides.items()}


def conll(found: dict[str, Measured]) -> float:
    """The CoNLL F1: the mean of the measures' F1."""
    return sum(measured.f1 for measured in found.values()) / len(found)


def _muc(of: Sequence[Cluster], by: Sequence[Cluster]) -> float:
    """The share of the links within the clusters `of` that `by` holds too."""
    home = _home(by)
    links = sum(len(cluster) - 1 for cluster in of)
    kept = sum(len(cluster) - len({home.get(mention, mention) for mention in cluster}) for cluster in of)
    return kept / links if links else 1.0


def _b_cubed(of: Sequence[Cluster], by: Sequence[Cluster]) -> float:
    """For each mention the share of its cluster in `of` that it is with in `by`; the mean."""
    home = _home(by)
    shares = [
        len(cluster & by[home[mention]]) / len(cluster) if mention in home else 0.0
        for cluster in of
        for mention in cluster
    ]
    return sum(shares) / len(shares) if shares else 1.0


def _ceafe(of: Sequence[Cluster], by: Sequence[Cluster]) -> float:
    """The likeness of the best pairing of clusters, one with one, as a share of those `of`."""
    return sum(_best(*group) for group in _groups(of, by)) / len(of) if of else 1.0


def _likeness(one: Cluster, other: Cluster) -> float:
    return 2 * len(one & other) / (len(one) + len(other))


def _groups(of: Sequence[Cluster], by: Sequence[Cluster]) -> Iterable[tuple[list[Cluster], list[Cluster]]]:
    """The clusters of both sides in groups that share no mention with another, so that each is paired on its own."""
    left = set(by)
    waiting = list(of)
    while waiting:
        mine, theirs = [waiting.pop()], list[Cluster]()
        for cluster in mine:
            for other in [other for other in left if other & cluster]:
                left.remove(other)
                theirs.append(other)
                joined = [one for one in waiting if one & other]
                mine += joined
                waiting = [one for one in waiting if one not in joined]
        yield mine, theirs


def _best(of: Sequence[Cluster], by: Sequence[Cluster]) -> float:
    """The best pairing of a group, tried out: groups are small, for a wrong merge joins few events."""

    @cache
    def rest(place: int, taken: frozenset[int]) -> float:
        if place == len(of):
            return 0.0
        free = [other for other in range(len(by)) if other not in taken and of[place] & by[other]]
        paired = [_likeness(of[place], by[other]) + rest(place + 1, taken | {other}) for other in free]
        return max([rest(place + 1, taken), *paired])

    return rest(0, frozenset())


def _home(clusters: Sequence[Cluster]) -> dict[Hashable, int]:
    found: defaultdict[Hashable, int] = defaultdict(int)
    found.update((mention, place) for place, cluster in enumerate(clusters) for mention in cluster)
    return dict(found)
