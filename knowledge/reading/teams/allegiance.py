"""Allegiance: which side each player is on, from what they do with and to one another.

Writers rarely say for whom somebody plays; they say who fed, replaced or beat whom. Each such deed ties two people to
one side or to opposite ones, and what is known of one then tells of the other.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from knowledge.reading.language import deeds
from knowledge.reading.language.fortunes import errs, is_own
from knowledge.reading.language.grammar import FINITE, subject
from knowledge.reading.language.roles import role_of
from knowledge.reading.mention import Person, Role
from knowledge.reading.teams.actors import actor_of, described_club, person_of, side_of
from knowledge.reading.teams.backing import teams_met
from knowledge.reading.teams.credits import people_with, scorers_of
from knowledge.reading.teams.led import leader, met_by, picked
from knowledge.reading.teams.rosters import elevens, listed
from knowledge.reading.teams.spreading import Spread, Tie
from knowledge.reading.teams.ties import noun_ties, verb_ties

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from knowledge.reading.language.tokens import Token
    from knowledge.reading.mention import Scene
    from knowledge.reading.reading import Reading
    from knowledge.reading.sentence import Sentence
    from knowledge.reading.teams.bonds import Bond

_HEADED = 20.0  # what weighs that a line-up under a team's name has somebody
_NAMESAKE = 5.0  # the same of who is told to play for another: a namesake may be listed
_LISTED = 0.5  # what weighs that a line-up without a heading has two players together
_HINDERS = frozenset({"prevent", "stop", "deny", "keep", "from"})


class Allegiance:
    """Collects what the article's sentences tell and gives every player the side that most of it speaks for."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._told: defaultdict[Person, Counter[str]] = defaultdict(Counter)
        self._ties: list[Tie] = []
        self._votes: dict[Person, Counter[str]] = {}
        for person in reading.people:
            if person.team:
                self._told[person][person.team] += 6
            elif reading.main.has(person.nation):  # where nations meet, a player's is his side
                self._vote(person, person.nation, 4.0)
        for person, team in listed(reading):
            self._vote(person, team, _HEADED if person.team in {None, team} else _NAMESAKE)
        for eleven in elevens(reading):
            for one, other in combinations(eleven, 2):
                self._tie(one, other, same=True, weight=_LISTED, scene=reading.main)
        self._pair_coaches()
        for sentence in reading.sentences:
            for token in sentence.words:
                if not sentence.spoken(token):
                    self._note(sentence, token, reading.scene_near(sentence, token))

    def _pair_coaches(self) -> None:
        """Of two coaches, one of them a side's of the main match, the other is its opponent's."""
        coaches = [person for person in self._reading.people if person.role is Role.COACH]
        known = [coach for coach in coaches if self._reading.main.has(coach.team)]
        if len(coaches) == 2 and len(known) == 1:
            other = next(coach for coach in coaches if coach is not known[0])
            if other.team is None:
                other.team = self._reading.main.other(known[0].team)
                self._vote(other, other.team, 4.0)

    def learn(self, bonds: Iterable[Bond]) -> None:
        """Take in what the article's statements tell, and settle anew."""
        people = {person.name: person for person in self._reading.people}
        scenes = {scene.number: scene for scene in self._reading.scenes}
        for bond in bonds:
            one, other, scene = people.get(bond.player), people.get(bond.other), scenes[bond.scene]
            if one is not None and other is not None:
                self._tie(one, other, bond.same, bond.weight, scene)
            elif one is not None and bond.other in self._reading.gazetteer.teams:
                self._vote(one, bond.other if bond.same else scene.other(bond.other), bond.weight)
        self.settle()

    @property
    def ties(self) -> Sequence[Tie]:
        """Whom the article tells of as team-mates or as opponents."""
        return self._ties

    def votes(self, person: Person) -> Counter[str]:
        """How much speaks for each team to be the person's."""
        return self._votes.get(person, Counter())

    def settle(self) -> None:
        """Set `team` of everybody for whom something speaks; officials have none."""
        spread = Spread(self._told, self._ties)
        for person in spread.votes:
            if person.role is not Role.REFEREE:
                person.team = spread.sides.get(person, person.team)
        self._votes = spread.votes
        self._pair_coaches()

    def side_in(self, scene: Scene, player: str) -> str | None:
        """The side of the scene's match for which most speaks that the player of that name is on it.

        Where nations meet, a player's club is none.
        """
        person = next((one for one in self._votes if one.name == player), None)
        votes = self._votes[person] if person is not None else Counter[str]()
        one, other = (votes[team] if team is not None else 0 for team in scene.teams)
        return None if one == other else scene.teams[one < other]

    def _note(self, sentence: Sentence, token: Token, scene: Scene) -> None:
        if token.pos_ in {"VERB", "AUX"}:
            self._note_teams(sentence, token, scene)
            self._note_deed(sentence, token, scene)
        elif (coach := leader(sentence, token)) is not None:
            met = met_by(sentence, token, scene)
            self._vote(coach, scene.other(met) if met is not None else None, 2.0)
        elif token.lemma_.lower() in deeds.OWN_GOODS:
            for scorer, team in scorers_of(sentence, token):
                self._vote(scorer, team, 2.0)
        elif (person := person_of(sentence, token)) is not None:
            keeps = role_of(token.lower_) is not Role.KEEPER or person.role is Role.KEEPER
            if keeps and (club := described_club(sentence, token)) is not None:
                self._vote(person, club, 1.5)
            for other, same, weight in noun_ties(sentence, token):
                self._tie(person, other, same, weight, scene)

    def _note_deed(self, sentence: Sentence, verb: Token, scene: Scene) -> None:
        """What somebody does with or to another; with a coach only who changes or picks players."""
        for one, other, same, weight in verb_ties(sentence, verb):
            if Role.COACH not in (one.role, other.role) or verb.lemma_ in deeds.CHANGING:
                self._tie(one, other, same, weight, scene)
        for coach, player in picked(sentence, verb):
            self._tie(coach, player, same=True, weight=2.0, scene=scene)

    def _tie(self, one: Person, other: Person, same: bool, weight: float, scene: Scene) -> None:
        if one is not other and Role.REFEREE not in (one.role, other.role):
            self._ties.append(Tie(one, other, same, weight, scene))

    def _note_teams(self, sentence: Sentence, verb: Token, scene: Scene) -> None:
        """What a clause says of a person and a team together."""
        doer = _nearest(verb, subject(verb))
        if doer is not None and (person := actor_of(sentence, doer)) is not None:
            for met, own, weight in teams_met(sentence, verb):
                self._vote(person, met if own != (is_own(doer) or errs(doer)) else scene.other(met), weight)
        elif doer is not None and doer.lower_ != "they" and (team := side_of(sentence, doer)) is not None:
            for who, own, weight in people_with(sentence, verb):
                self._vote(who, team if own else scene.other(team), weight)
        elif doer is not None and (coach := leader(sentence, doer)) is not None:
            for who, own, weight in people_with(sentence, verb):
                self._tie(coach, who, own, weight, scene)

    def _vote(self, person: Person, team: str | None, weight: float) -> None:
        if team is not None and weight:
            self._told[person][team] += weight  # type: ignore[assignment]  # counts may be fractions


def _nearest(verb: Token, doer: Token | None) -> Token | None:
    """The subject of the nearest verb before an infinitive, which the parser may hang on one farther off."""
    if verb.tag_ == "VBG" and verb.dep_ != "ROOT" and verb.head.lemma_.lower() in _HINDERS:
        return None  # "prevented Hale doubling the lead"
    if doer is None or doer.i > verb.i or verb.tag_ != "VB" or verb.nbor(-1).lower_ != "to":
        return doer
    between = [word for word in verb.doc[doer.i + 1 : verb.i] if word.dep_ == "nsubj" and word.head.tag_ in FINITE]
    return between[-1] if between else doer
