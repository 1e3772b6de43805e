"""The names in a question: those on record, those only mentioned, those mistyped, and those that nobody bears."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from knowledge.answering.questions.bearers import of_others, with_strange_surnames
from knowledge.answering.questions.dates import Days
from knowledge.answering.questions.entities import forms, mentions, names_nobody
from knowledge.answering.questions.leftovers import apart
from knowledge.answering.questions.mention import Mention
from knowledge.answering.questions.other_names import Known, OtherNames
from knowledge.answering.questions.question import Question
from knowledge.answering.questions.recorded import on_record
from knowledge.answering.questions.spelt import otherwise, spellings
from knowledge.answering.questions.strangers import joined, said, whole_names
from knowledge.answering.questions.team_names import TeamNames
from knowledge.facts.fact import Person

if TYPE_CHECKING:
    from knowledge.store import Store
    from knowledge.store.rows import StoredPassage


@dataclass(frozen=True, slots=True)
class Named:
    """What a question names: the mentions in its order, the people they may mean by id, and names that nobody bears.

    `mistyped` are words that no article has, so that they may be slips of the keys; `strange` those of them that remain
    nobody's and nothing's.
    """

    mentions: tuple[Mention, ...]
    persons: Mapping[str, Person]
    unknown: tuple[str, ...]
    mistyped: frozenset[str]
    strange: tuple[str, ...] = ()


class Naming:
    """Finds names: in the gazetteer, in the store's index of names, and in the articles themselves."""

    def __init__(self, store: Store, teams: TeamNames) -> None:
        self._store = store
        self._teams = teams
        self._other_names = OtherNames(store, teams)

    async def __call__(self, question: Question, days: Sequence[Days]) -> Named:
        """Everything the question names."""
        found = await self._on_record(question, days)
        ids = {person for mention in found for person in mention.people}
        persons = {person.id: person for person in await self._store.people(ids)} if ids else {}
        kept, runs = apart(question, found, persons)
        odd = {form for start, end in runs for word in question.words[start:end] for form in spellings(word.text)}
        spoken = await self._spoken(odd) if odd else {}
        kept, like_teams = await self._other_names.like_teams(kept, persons)
        known = Known((*kept, *like_teams), persons, spoken)
        left = [run for run in runs if not _is_dated(question, run[0], days)]
        meant = [await self._other_names.meant(question, start, end, known) for start, end in left]
        taken_in = [each.taken_in for each in meant]
        late = [each for each in like_teams if each not in taken_in]
        late += [mention for each in meant for mention in each.mentions]
        more = whole_names(sorted(late, key=lambda each: each.start))
        kept, more = joined([mention for mention in kept if mention not in taken_in], more)
        strange = tuple(word for each in meant for word in each.strange)
        persons |= await self._people(more)
        unknown = tuple(form for each in meant for form in each.unknown)
        others = of_others(question, (*kept, *more), spoken, (*strange, *unknown), persons)
        whole = [_words(question, each.start - 1, each.end) for each in others]
        first = with_strange_surnames(question, kept, strange, persons)
        whole += [_words(question, each.start, each.end + 1) for each in first]
        others += first
        return Named(
            mentions=tuple(sorted({*kept, *more} - {*others}, key=lambda each: each.start)),
            persons=persons,
            unknown=(*map(" ".join, whole),) if unknown and others else unknown,
            mistyped=frozenset(odd - set(spoken)),
            strange=(*strange, *(word for words in whole for word in words if word not in strange)),
        )

    async def _spoken(self, odd: Collection[str]) -> dict[str, Sequence[StoredPassage]]:
        """The words that articles have, with passages that do; "oneil" may be written "O'Neil" there."""
        elided = {other: word for word in odd for other in otherwise(word) if "'" in other}
        found = await self._store.speaking_of({*odd, *elided})
        return said({elided.get(word, word): passages for word, passages in found.items()})

    async def _on_record(self, question: Question, days: Sequence[Days]) -> tuple[Mention, ...]:
        """The names that the gazetteer or the store has, in the question's order.

        Single words are looked up only where they are neither ordinary ones nor part of a longer name: a first name may
        be half a league's.
        """
        runs = forms(question.words)
        long = [run for run in runs if run[1] - run[0] > 1]
        longer = mentions(question, long, await on_record(self._store, question, long), self._teams, days)
        covered = {at for mention in longer for at in mention.span}
        single = [run for run in runs if run[1] - run[0] == 1 and run[0] not in covered]
        named = [run for run in single if not names_nobody(question, run[2])]
        return mentions(question, single, await on_record(self._store, question, named), self._teams, days, longer)

    async def _people(self, found: Sequence[Mention]) -> dict[str, Person]:
        """The people of mentions found late; who is only mentioned in articles has the name for an id."""
        ids = {person for mention in found for person in mention.people}
        on_record = {each for each in ids if not any(letter.isspace() or letter.isupper() for letter in each)}
        known = {person.id: person for person in await self._store.people(on_record)} if on_record else {}
        return {each: known.get(each) or Person(id=each, name=each) for each in ids}


def _words(question: Question, start: int, end: int) -> list[str]:
    return [word.text for word in question.words[start:end]]


def _is_dated(question: Question, at: int, days: Sequence[Days]) -> bool:
    """Whether a word tells a day."""
    return any(day.start <= question.words[at].start < day.end for day in days)
