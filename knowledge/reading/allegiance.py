"""Allegiance: which side each player is on, from what they do with and to one another.

Writers rarely say for whom somebody plays; they say who fed, replaced or beat whom. Each such deed ties two people to
one side or to opposite ones, and what is known of one then tells of the other.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from knowledge.reading.backing import people_with, teams_met
from knowledge.reading.grammar import subject
from knowledge.reading.mention import Person, Role
from knowledge.reading.ties import actor_of, noun_ties, person_of, team_of, verb_ties

if TYPE_CHECKING:
    from spacy.tokens import Token

    from knowledge.reading.mention import Scene
    from knowledge.reading.reading import Reading
    from knowledge.reading.sentence import Sentence

_ROUNDS = 4  # how far what is known travels from one person to the next


class Tie(NamedTuple):
    """Two people on one side (`same`) or on opposite sides of a scene's match."""

    one: Person
    other: Person
    same: bool
    weight: float
    scene: Scene


class Allegiance:
    """Collects what the article's sentences tell and gives every player the side that most of it speaks for."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._told: defaultdict[Person, Counter[str]] = defaultdict(Counter)
        self._ties: list[Tie] = []
        for person in reading.people:
            if person.team:
                self._told[person][person.team] += 6
        for sentence in reading.sentences:
            scene = reading.scene_of(sentence)
            for token in sentence.span:
                if not sentence.spoken(token):
                    self._note(sentence, token, scene)

    def settle(self) -> None:
        """Set `team` of everybody for whom something speaks; officials have none."""
        votes = {person: Counter(told) for person, told in self._told.items()}
        for _ in range(_ROUNDS):
            sides = {person: side for person, counted in votes.items() if (side := _leading(counted)) is not None}
            votes = self._spread(sides)
        for person, counted in votes.items():
            if person.role is not Role.REFEREE:
                person.team = _leading(counted) or person.team

    def _spread(self, sides: dict[Person, str]) -> dict[Person, Counter[str]]:
        """What was told of each, with what the ties add given everybody's present side."""
        votes = {person: Counter(told) for person, told in self._told.items()}
        for tie in self._ties:
            for known, learns in ((tie.one, tie.other), (tie.other, tie.one)):
                side = sides.get(known)
                team = side if tie.same or side is None else tie.scene.other(side)
                if team is not None:
                    votes.setdefault(learns, Counter())[team] += tie.weight  # type: ignore[assignment]  # counts may be fractions
        return votes

    def _note(self, sentence: Sentence, token: Token, scene: Scene) -> None:
        if token.pos_ in {"VERB", "AUX"}:
            self._note_teams(sentence, token, scene)
            for one, other, same, weight in verb_ties(sentence, token):
                self._tie(one, other, same, weight, scene)
        elif (person := person_of(sentence, token)) is not None:
            for other, same, weight in noun_ties(sentence, token):
                self._tie(person, other, same, weight, scene)

    def _tie(self, one: Person, other: Person, same: bool, weight: float, scene: Scene) -> None:
        if one is not other and Role.REFEREE not in (one.role, other.role):
            self._ties.append(Tie(one, other, same, weight, scene))

    def _note_teams(self, sentence: Sentence, verb: Token, scene: Scene) -> None:
        """What a clause says of a person and a team together."""
        doer = subject(verb)
        if (person := actor_of(sentence, doer)) is not None:
            for met, own, weight in teams_met(sentence, verb):
                self._vote(person, met if own else scene.other(met), weight)
        elif (team := team_of(sentence, doer)) is not None:
            for who, own, weight in people_with(sentence, verb):
                self._vote(who, team if own else scene.other(team), weight)

    def _vote(self, person: Person, team: str | None, weight: float) -> None:
        if team is not None:
            self._told[person][team] += weight  # type: ignore[assignment]  # counts may be fractions


def _leading(votes: Counter[str]) -> str | None:
    ranked = votes.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]
