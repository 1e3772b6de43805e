"""Spreading: the side for which most speaks of everybody, by what is told of each and who plays with whom."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from knowledge.reading.mention import Person, Scene

_ROUNDS = 12  # within which all come to rest but for rare circles


class Tie(NamedTuple):
    """Two people on one side (`same`) or on opposite sides of a scene's match."""

    one: Person
    other: Person
    same: bool
    weight: float
    scene: Scene


class Spread:
    """What is known of each, spread along the ties: `sides` as they come to rest, and the `votes` for each team.

    The side for which most speaks is settled first, and then speaks for those tied to whom it is settled for. All at
    once they would not come to rest: of two who play together, each at first held for the other's opponent, both would
    change sides for ever.
    """

    def __init__(self, told: Mapping[Person, Counter[str]], ties: Iterable[Tie]) -> None:
        self.votes: dict[Person, Counter[str]] = {person: Counter(teams) for person, teams in told.items()}
        self.sides: dict[Person, str] = {}
        self._tied: defaultdict[Person, list[tuple[Person, Tie]]] = defaultdict(list)
        for tie in ties:
            self._tied[tie.one].append((tie.other, tie))
            self._tied[tie.other].append((tie.one, tie))
        self._settle()
        self._look_again()

    def _settle(self) -> None:
        while (surest := max(self._open(), key=lambda person: _lead(self.votes[person]), default=None)) is not None:
            self.sides[surest] = _most(self.votes[surest])
            self._speak(surest, 1)

    def _open(self) -> Iterator[Person]:
        """Those without a side for whom one has most that speaks for it."""
        return (person for person, votes in self.votes.items() if person not in self.sides and _lead(votes) > 0)

    def _look_again(self) -> None:
        """Let everybody in turn take the side for which most speaks, given those of all others."""
        for _ in range(_ROUNDS):
            moving = [person for person in self.sides if self._moves(person)]
            if not moving:
                return

    def _moves(self, person: Person) -> bool:
        """Change somebody's side where more speaks for another; whether it did."""
        votes = self.votes[person]
        if _lead(votes) == 0 or self.sides[person] == _most(votes):
            return False
        self._speak(person, -1)
        self.sides[person] = _most(votes)
        self._speak(person, 1)
        return True

    def _speak(self, known: Person, times: int) -> None:
        """Add what somebody's side tells of those tied to him, or (`times` -1) take it back."""
        side = self.sides[known]
        for learns, tie in self._tied[known]:
            team = side if tie.same else tie.scene.other(side)
            if team is not None:
                self.votes.setdefault(learns, Counter())[team] += times * tie.weight  # type: ignore[assignment]  # counts may be fractions


def _most(votes: Counter[str]) -> str:
    return votes.most_common(1)[0][0]


def _lead(votes: Counter[str]) -> float:
    """By how much more speaks for the likeliest side than for the next."""
    first, second, *_ = (*(count for _, count in votes.most_common(2)), 0, 0)
    return first - second
