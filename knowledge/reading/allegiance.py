"""Allegiance: which side each player is on, from what they do with and to one another.

Writers rarely say for whom somebody plays; they say who fed, replaced or beat whom. Each such deed ties two people to
one side or to opposite ones, and what is known of one then tells of the other.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from knowledge.names import Team
from knowledge.reading import deeds
from knowledge.reading.grammar import agent, objects, passive, prepositions, subject
from knowledge.reading.mention import Person, Role

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
            for one, other, same, weight in _verb_ties(sentence, token):
                self._tie(one, other, same, weight, scene)
        elif (person := _person(sentence, token)) is not None:
            for other, same, weight in _noun_ties(sentence, token):
                self._tie(person, other, same, weight, scene)

    def _tie(self, one: Person, other: Person, same: bool, weight: float, scene: Scene) -> None:
        if one is not other and Role.REFEREE not in (one.role, other.role):
            self._ties.append(Tie(one, other, same, weight, scene))

    def _note_teams(self, sentence: Sentence, verb: Token, scene: Scene) -> None:
        """What a clause says of a person and a team together."""
        doer = subject(verb)
        if (person := _actor(sentence, doer)) is not None:
            for met, own, weight in _teams_met(sentence, verb):
                self._vote(person, met if own else scene.other(met), weight)
        elif (team := _team(sentence, doer)) is not None:
            for who, own, weight in _people_with(sentence, verb):
                self._vote(who, team if own else scene.other(team), weight)

    def _vote(self, person: Person, team: str | None, weight: float) -> None:
        if team is not None:
            self._told[person][team] += weight  # type: ignore[assignment]  # counts may be fractions


def _leading(votes: Counter[str]) -> str | None:
    ranked = votes.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]


def _person(sentence: Sentence, token: Token | None) -> Person | None:
    return sentence.person_at(token) if token is not None else None


def _team(sentence: Sentence, token: Token | None) -> str | None:
    if token is None:
        return None
    mention = sentence.mention_at(token)
    if mention is not None:
        return mention.means.name if isinstance(mention.means, Team) and sentence.is_side(mention) else None
    return None if _person(sentence, token) else sentence.team_at(token)


def _actor(sentence: Sentence, token: Token | None) -> Person | None:
    """The person the token means, or whose shot or pass it is: "Delph's low drive", "a cross from Suso"."""
    if token is None or token.lemma_.lower() not in deeds.PASSES | deeds.SHOTS:
        return _person(sentence, token)
    owner = next((child for child in token.children if child.dep_ == "poss"), None)
    if owner is not None:
        return _person(sentence, owner)
    makers = (noun for preposition, noun in prepositions(token) if preposition.lower_ in {"from", "by"})
    return next((person for noun in makers if (person := _person(sentence, noun)) is not None), None)


def _verb_ties(sentence: Sentence, verb: Token) -> Iterator[tuple[Person, Person, bool, float]]:
    """Ties between a verb's subject, its objects and the people its prepositions bring in."""
    in_passive = passive(verb)
    one = _actor(sentence, agent(verb) if in_passive else subject(verb))
    same = deeds.between(verb.lemma_.lower())
    for word in [subject(verb)] if in_passive else objects(verb):
        other = _actor(sentence, word)
        if one is not None and other is not None:
            yield from _object_ties(verb, word, one, other, same)
    first = _actor(sentence, subject(verb))
    if first is not None:
        yield from _preposition_ties(sentence, verb, first)


def _object_ties(
    verb: Token, word: Token | None, one: Person, other: Person, same: bool | None
) -> Iterator[tuple[Person, Person, bool, float]]:
    """As in "X fed Y", "X fouled Y", "X met Y's cross", "X saved Y's shot"."""
    lemma, thing = verb.lemma_.lower(), word.lemma_.lower() if word is not None else ""
    if thing in deeds.PASSES | deeds.SHOTS:
        if lemma in deeds.STOPS:
            yield one, other, False, 2.0
        elif thing in deeds.PASSES and lemma in deeds.FINISHES:
            yield one, other, True, 2.0
    elif same is not None:
        yield one, other, same, 3.0


def _preposition_ties(sentence: Sentence, verb: Token, first: Person) -> Iterator[tuple[Person, Person, bool, float]]:
    """As in "X fired past Y", "X crossed for Y", "X headed home from Y's corner"."""
    for preposition, noun in prepositions(verb):
        if noun.lemma_.lower() in deeds.CHALLENGES:
            victims = (
                person for on, whom in prepositions(noun) if on.lower_ == "on" and (person := _person(sentence, whom))
            )
            yield from ((first, victim, False, 2.0) for victim in victims)
        other = _actor(sentence, noun)
        if other is None:
            continue
        if noun.lemma_.lower() in deeds.PASSES:
            yield first, other, True, 2.0
            continue
        together = deeds.by_preposition(verb.lemma_.lower(), preposition.lower_, passive(verb))
        if together is not None:
            yield first, other, together, 2.0


def _noun_ties(sentence: Sentence, token: Token) -> Iterator[tuple[Person, bool, float]]:
    """People joined by "and" to this one; the head of "a challenge by X on Y" is met as X's noun."""
    if token.dep_ in {"nsubj", "dobj", "pobj"} and sentence.mention_at(token) is not None:
        for word in token.conjuncts:
            if word.i > token.i and (other := _person(sentence, word)) is not None:
                yield other, True, 1.0
    noun = token.head.head if token.dep_ == "pobj" else token.head if token.dep_ == "poss" else None
    if noun is not None and noun.lemma_.lower() in deeds.CHALLENGES:
        for preposition, other_noun in prepositions(noun):
            other = _person(sentence, other_noun)
            if other_noun != token and other is not None and preposition.lower_ in {"on", "by", "from", "with"}:
                yield other, False, 2.0


def _teams_met(sentence: Sentence, verb: Token) -> Iterator[tuple[str, bool, float]]:
    """Teams that the clause of a person's deed names, and whether they are the person's own."""
    lemma = verb.lemma_.lower()
    for word in objects(verb):
        if (team := _team(sentence, word)) is not None and lemma in deeds.FOR_TEAM | deeds.AGAINST_TEAM:
            yield team, lemma in deeds.FOR_TEAM, 3.0
        yield from _parts(sentence, word)
        yield from _goods(sentence, verb, word)
    for preposition, noun in (pair for head in (verb, *objects(verb)) for pair in prepositions(head)):
        if preposition.lower_ in {"for", "against"} and (team := _team(sentence, noun)) is not None:
            yield team, preposition.lower_ == "for", 2.0
        yield from _parts(sentence, noun)


def _goods(sentence: Sentence, verb: Token, thing: Token) -> Iterator[tuple[str, bool, float]]:
    """As in "Added City's sixth", "restored Villa's lead", "his first Brighton goal"; "cancelled out Leeds's lead"."""
    if thing.lemma_.lower() in deeds.OWN_GOODS:
        for child in thing.children:
            if child.dep_ in {"poss", "compound", "nmod"} and (team := _team(sentence, child)) is not None:
                against = verb.lemma_.lower() in deeds.TAKES_AWAY and thing.lemma_ != "deficit"
                yield team, not against, 2.0


def _parts(sentence: Sentence, noun: Token) -> Iterator[tuple[str, bool, float]]:
    """As in "The Arsenal defence", "Villa's penalty area": parts of the other side that an attacker meets."""
    if noun.lemma_.lower() in deeds.PARTS:
        for child in noun.children:
            if child.dep_ in {"poss", "compound", "nmod", "amod"} and (team := _team(sentence, child)) is not None:
                yield team, False, 1.0


def _people_with(sentence: Sentence, verb: Token) -> Iterator[tuple[Person, bool, float]]:
    """People in the clauses of a team's deed: "led through X", "level when Y scored", "were denied by Z"."""
    lemma = verb.lemma_.lower()
    for preposition, noun in (pair for head in (verb, *objects(verb)) for pair in prepositions(head)):
        person = _actor(sentence, noun)
        if person is None:
            continue
        if preposition.lower_ in {"through", "via", "courtesy", "from"} or noun.lemma_.lower() in deeds.SHOTS:
            yield person, True, 2.0
        elif preposition.lower_ == "by" and passive(verb) and lemma in deeds.AGAINST_TEAM | deeds.HELPS:
            yield person, lemma in deeds.HELPS, 2.0
    if lemma in deeds.CHANGES:
        yield from ((person, True, 2.0) for word in objects(verb) if (person := _person(sentence, word)))
    for child in verb.children:
        if child.dep_ in {"advcl", "conj", "relcl"} and (person := _actor(sentence, subject(child))) is not None:
            weight = 1.0 if child.lemma_.lower() in deeds.SCORES else 0.5 if child.dep_ == "advcl" else 0.0
            yield person, lemma not in deeds.GOES_BADLY and not _before(child), weight


def _before(clause_verb: Token) -> bool:
    """Whether the clause tells what came after: "led before Silva levelled"."""
    return any(child.lower_ in {"before", "but", "until"} for child in clause_verb.children) or any(
        child.lower_ == "but" for child in clause_verb.head.children
    )
