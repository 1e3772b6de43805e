"""People, learnt from the statements alone: who is meant by each full name, surname and initial."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from knowledge.facts.bare import by_team
from knowledge.facts.fact import Person
from knowledge.facts.forms import PARTICLES, Words, alike, extends, full, words
from knowledge.facts.ids import digest
from knowledge.facts.mentions import Mention
from knowledge.facts.namesakes import split


@dataclass(frozen=True, slots=True)
class People:
    """Who is meant by each mention; `doubts` are the bare names that several people bear: person → who it may be."""

    meant: Mapping[Mention, Person]
    doubts: Mapping[str, frozenset[str]]

    @property
    def all(self) -> Sequence[Person]:
        """Everyone, by name."""
        known = {person.id: person for person in self.meant.values()}
        return sorted(known.values(), key=lambda person: (person.name, person.id))


def changed(people: People, into: Mapping[str, Person]) -> People:
    """The people with some of them, by id, made others; two that are made one are in no doubt over one another."""
    meant = {mention: into.get(person.id, person) for mention, person in people.meant.items()}
    ids = {id_: person.id for id_, person in into.items()}
    doubts: defaultdict[str, set[str]] = defaultdict(set)
    for one, rivals in people.doubts.items():
        doubts[ids.get(one, one)] |= {ids.get(rival, rival) for rival in rivals} - {ids.get(one, one)}
    return People(meant, {one: frozenset(rivals) for one, rivals in doubts.items() if rivals})


def learn(mentions: Iterable[Mention]) -> People:
    """Everyone the mentions name. The same mentions give the same people, in whatever order they come.

    Names are taken from the fullest to the barest, so that everyone who could bear a bare name is known before it is
    asked whose it is.
    """
    named: defaultdict[Words, list[Mention]] = defaultdict(list)
    for mention in sorted(set(mentions), key=lambda mention: mention.key):
        named[words(mention.form)].append(mention)
    known = _Known()
    for name in sorted(named, key=lambda name: (-len(name), -sum(map(len, name)), name)):
        known.place(name, named[name])
    return People(
        {mention: person for bearer in known.all for person in [bearer.person()] for mention in bearer.mentions},
        {bearer.id: frozenset(rival.id for rival in bearer.rivals) for bearer in known.all if bearer.rivals},
    )


@dataclass(eq=False)
class _Bearer:
    """A person in the making. `mark` tells apart the bearers of one name."""

    name: Words
    mark: str
    rivals: Sequence[_Bearer] = ()
    mentions: list[Mention] = field(default_factory=list)
    names: set[Words] = field(default_factory=set)
    teams: set[str] = field(default_factory=set)
    near: set[str] = field(default_factory=set)
    seen: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    @property
    def id(self) -> str:
        return digest("person", *self.name, self.mark)

    def add(self, name: Words, mentions: Iterable[Mention]) -> None:
        self.names.add(name)
        for mention in mentions:
            self.mentions.append(mention)
            self.near |= mention.near
            sides = {mention.team} if mention.team else set()
            self.teams |= sides
            self.seen[mention.article] |= sides

    def fits(self, mention: Mention) -> int:
        """How surely the mention of a name that this person bears means this person; 0 means it does not.

        4 the article names the person in full and the team is the person's, 3 only the team is, 2 only the article
        names the person in full, 1 the person is told of where that team is.
        """
        own = {mention.team} if mention.team else mention.near
        shares = bool(own & self.teams)
        if mention.article in self.seen:
            here = self.seen[mention.article]
            contradicted = mention.team is not None and bool(here) and mention.team not in here
            return 0 if contradicted else 4 if shares else 2
        if mention.team and self.teams:
            return 3 if shares else 0
        return 1 if shares or own & self.near else 0

    def person(self) -> Person:
        forms = Counter(form for form, _ in {(mention.form, mention.article) for mention in self.mentions})
        length = max(map(len, self.names))
        fullest = {name for name in self.names if len(name) == length}
        fullest -= {name for name in fullest if any(extends(other, name) for other in fullest)}
        told = [form for form in forms if words(form) in fullest]
        return Person(
            id=self.id,
            name=min(told, key=lambda form: (-forms[form], form.isascii(), -len(form), form)),
            forms=tuple(sorted(forms)),
            teams=tuple(sorted(self.teams)),
        )


class _Known:
    """Everyone found so far, by the words of their names."""

    def __init__(self) -> None:
        self.all: list[_Bearer] = []
        self._by_word: defaultdict[str, list[_Bearer]] = defaultdict(list)

    def place(self, name: Words, mentions: Sequence[Mention]) -> None:
        """Give each mention of the name to the one person who surely bears it; the rest make people of their own."""
        candidates = self._candidates(name)
        if full(name):
            for mark, of_one in split(mentions):
                meant = _meant(candidates, of_one)
                self._add(meant[0] if len(meant) == 1 else _Bearer(name, mark), name, of_one)
            return
        given = {mention: _meant(candidates, [mention]) for mention in mentions}
        for mention, meant in given.items():
            if len(meant) == 1:
                self._add(meant[0], name, [mention])
        for mark, left in by_team([mention for mention, meant in given.items() if len(meant) != 1]).items():
            rivals = dict.fromkeys(bearer for mention in left for bearer in given[mention])
            self._add(_Bearer(name, mark, tuple(rivals)), name, left)

    def _candidates(self, name: Words) -> list[_Bearer]:
        found = dict.fromkeys(b for word in name if word not in PARTICLES for b in self._by_word[word])
        return [b for b in found if any(extends(other, name) or _respelt(other, name) for other in b.names)]

    def _add(self, bearer: _Bearer, name: Words, mentions: Iterable[Mention]) -> None:
        if not bearer.names:
            self.all.append(bearer)
        for word in name:
            if name not in bearer.names:
                self._by_word[word].append(bearer)
        bearer.add(name, mentions)


def _respelt(one: Words, other: Words) -> bool:
    return full(one) and full(other) and alike(one, other)


def _meant(candidates: Iterable[_Bearer], mentions: Sequence[Mention]) -> list[_Bearer]:
    """Those whom one person's mentions fit best: one is meant, several leave a doubt."""
    fits = [(max(bearer.fits(mention) for mention in mentions), bearer) for bearer in candidates]
    best = max((fit for fit, _ in fits), default=0)
    return [bearer for fit, bearer in fits if fit == best > 0]
