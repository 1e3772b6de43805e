"""Sets of teams as keys.

"Matches of Inter", "of Inter against Napoli" and "of anyone" each become one step into an index when every match and
fact is filed under every set of its teams: none, each one, and the pair.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import combinations


def sides(teams: Collection[str]) -> str:
    """The key of a set of teams, whatever their order."""
    return "\n".join(sorted(set(teams)))


def every_side(teams: Collection[str]) -> Iterator[str]:
    """The keys under which something these teams take part in is filed."""
    for size in range(3):
        for some in combinations(sorted(set(teams)), size):
            yield sides(some)
