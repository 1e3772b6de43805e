"""What a question means: the ask, and whom, which teams and which match it is about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from knowledge.answering.questions.ask import Ask
from knowledge.answering.questions.dates import Days
from knowledge.answering.questions.mention import Mention
from knowledge.answering.questions.question import Question
from knowledge.facts.fact import Fact, Match, Person


@dataclass(frozen=True)
class Query:
    """A question understood.

    * `main`: the clause that asks, folded, short forms written out, with PLAYER, TEAM, CUP, DERBY, DATE for the names;
      `rest` the clauses that only say which match is meant.
    * `asks`: what it may want of the topics, the likeliest first; none for an open question.
    * `teams`: the teams named, each as the likeliest one; `side` the one on whose side something is asked for ("who
      scored for Inter"), `rival` the one against which ("who scored against Inter").
    * `squad`: who plays for the teams, where it is not left unsaid: "women", "under-21", "reserves".
    * `people`: for every person named, the ids of whom it may mean; `subjects` those of the clause that asks, without
      those `excepted` ("who scored apart from Lautaro").
    * `unknown`: words that stand where a name would and name nobody; `strange` are others that no article has.
    * `matches`: the matches meant, the likeliest first; `named` says that its words single them out (two teams, a team
      and a date …). `paths` are the articles that tell of them.
    * `besides`: the facts told before, where others are asked for ("who else").
    * `others`: facts of the kind asked about, but of the other side: what tells them does not answer.
    * `unsaid`: facts of which no article says whether they are of the side asked about.
    * `persons` and `by_id`: people and matches by id, to name them. `around`: what the article says around a fact.
    """

    question: Question
    main: str = ""
    rest: str = ""
    mentions: tuple[Mention, ...] = ()
    days: tuple[Days, ...] = ()
    asks: tuple[Ask, ...] = ()
    teams: tuple[str, ...] = ()
    side: str | None = None
    rival: str | None = None
    squad: str | None = None
    people: tuple[tuple[str, ...], ...] = ()
    subjects: tuple[tuple[str, ...], ...] = ()
    excepted: tuple[tuple[str, ...], ...] = ()
    unknown: tuple[str, ...] = ()
    strange: tuple[str, ...] = ()
    matches: tuple[Match, ...] = ()
    named: bool = False
    paths: tuple[str, ...] = ()
    besides: frozenset[str] = frozenset()
    others: tuple[Fact, ...] = ()
    unsaid: tuple[Fact, ...] = ()
    persons: Mapping[str, Person] = field(default_factory=dict)
    by_id: Mapping[str, Match] = field(default_factory=dict)
    around: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def cups(self) -> tuple[str, ...]:
        """The competitions named."""
        return tuple(dict.fromkeys(mention.competition for mention in self.mentions if mention.competition))

    @property
    def of_a_cup(self) -> bool:
        """Whether a competition is all that is named: no side, nobody, and no clause that says which match is meant."""
        named = bool(self.mentions) and all(mention.competition for mention in self.mentions)
        return named and not (self.rest or self.teams or self.people or self.unknown or self.strange)

    @property
    def of_no_squad(self) -> bool:
        """Whether a squad is asked about that no match is on record of: what is told of its teams is of others."""
        return self.squad is not None and bool(self.teams) and not self.matches

    @property
    def of_no_match(self) -> bool:
        """Whether no match on record is the one, or of the squad, that is asked about."""
        return self.of_no_squad or (self.named and not self.matches)

    @property
    def meeting(self) -> Match | None:
        """The match its words single out, the likeliest where two teams met more than once; None where any may be."""
        return self.matches[0] if self.named and len({match.teams for match in self.matches}) == 1 else None

    @cached_property
    def ids(self) -> frozenset[str]:
        """The ids of everybody whom the question may name."""
        return frozenset(person for candidates in self.people for person in candidates)

    @cached_property
    def subject_ids(self) -> frozenset[str]:
        """The ids of everybody whom the clause that asks may name."""
        return frozenset(person for candidates in self.subjects for person in candidates)

    @cached_property
    def names(self) -> frozenset[str]:
        """The full names of everybody whom the question may name."""
        return self.names_of(self.ids)

    def names_of(self, ids: Iterable[str]) -> frozenset[str]:
        """The full names of people."""
        return frozenset(self.persons[person].name for person in ids if person in self.persons)

    @property
    def called(self) -> tuple[str, ...]:
        """The people of the clause that asks, by the full name of the likeliest."""
        names = (self.persons[ids[0]].name for ids in self.subjects if ids and ids[0] in self.persons)
        return tuple(dict.fromkeys(names))

    def match(self, fact: Fact) -> Match | None:
        """The match that a fact belongs to."""
        return self.by_id.get(fact.match) if fact.match else None
