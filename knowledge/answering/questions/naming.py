"""The names in a question: those on record, those only mentioned, those mistyped, and those that nobody bears."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from knowledge.answering.questions.dates import Days
from knowledge.answering.questions.entities import forms, mentions, spellings
from knowledge.answering.questions.leftovers import apart, is_first_name
from knowledge.answering.questions.mention import Mention
from knowledge.answering.questions.question import Question, key
from knowledge.answering.questions.recorded import on_record
from knowledge.answering.questions.slips import nearest, surely
from knowledge.answering.questions.strangers import (
    is_written_small,
    joined,
    meaning,
    mentioned,
    said,
    same_person,
    whole_names,
)
from knowledge.answering.questions.team_names import TeamNames
from knowledge.facts.fact import Person

if TYPE_CHECKING:
    from knowledge.store import Store
    from knowledge.store.rows import Name, StoredPassage


_CUT_SHORT = 4
"""Letters of the shortest beginning of a name that may stand for it ("auba")."""

_ALIKE = 75.0
"""Resemblance from which a given name may be another's short form."""


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

    async def __call__(self, question: Question, days: Sequence[Days]) -> Named:
        """Everything the question names."""
        found = mentions(question, await self._names(question, days), self._teams, days)
        ids = {person for mention in found for person in mention.people}
        persons = {person.id: person for person in await self._store.people(ids)} if ids else {}
        kept, runs = apart(question, found, persons)
        odd = {
            spelling for start, end in runs for word in question.words[start:end] for spelling in spellings(word.text)
        }
        spoken = said(await self._store.speaking_of(odd)) if odd else {}
        kept, more = await self._like_teams(kept, persons)
        unknown, strange = list[str](), list[str]()
        for start, end in (run for run in runs if not _is_dated(question, run[0], days)):
            if mention := await self._by_initial(question, start, end):
                more.append(mention)
                continue
            form = " ".join(word.text for word in question.words[start:end])
            after = next((each for each in kept if each.start == end and _is_one_word(each)), None)
            if after and (mention := await self._with_given_name(form, after, start, persons)):
                kept = [each for each in kept if each is not after]
                more.append(mention)
            elif mention := await self._named_otherwise(form, start, end, spoken):
                more.append(mention)
            elif question.command is not None:
                unknown.append(form)
            elif end - start > 1:
                each = [mention for at in range(start, end) if (mention := await self._word(question, at, spoken))]
                more += each
                strange += _left(question, start, end, each, spoken)
            elif form not in spoken:
                strange.append(form)
        kept, more = joined(kept, whole_names(more))
        persons |= await self._people(more)
        mistyped = frozenset(odd - set(spoken))
        every = tuple(sorted((*kept, *more), key=lambda each: each.start))
        return Named(every, persons, tuple(unknown), mistyped, tuple(strange))

    async def _like_teams(
        self, kept: Sequence[Mention], persons: Mapping[str, Person]
    ) -> tuple[list[Mention], list[Mention]]:
        """The mentions without those that are a given name and what seems a team ("david villa"), and those names."""
        left, people = list(kept), list[Mention]()
        for first, second in pairwise(kept):
            if first.end == second.start and second.teams and _is_one_word(second) and is_first_name(first, persons):
                both = f"{first.form} {second.form}"
                passages = await self._store.passages(both.split(), limit=5)
                if mention := mentioned(both, first.start, second.end, passages, self._teams):
                    left = [each for each in left if each not in (first, second)]
                    people.append(mention)
        return left, people

    async def _by_initial(self, question: Question, start: int, end: int) -> Mention | None:
        """Somebody called by a short given name and an initial ("stevie g")."""
        letter = question.words[end].text if end < len(question.words) else ""
        if end - start > 1 or len(letter) != 1 or not letter.isalpha():
            return None
        ranked = nearest(question.words[start].text, await self._store.resembling(question.words[start].text))
        people = await self._store.people(
            {name.id for score, name in ranked if score >= _ALIKE and name.kind == "person"}
        )
        ids = tuple(person.id for person in people if key(person.name).split()[-1].startswith(letter))
        return Mention(question.words[start].text, people=ids, start=start, end=end + 1) if ids else None

    async def _names(self, question: Question, days: Sequence[Days]) -> dict[str, list[Name]]:
        """The store's names among the question's words, by the form they are compared in.

        Single words are looked up only where they are no part of a longer name: a first name may be half a league's.
        """
        runs = forms(question.words)
        found = await on_record(self._store, question, [run for run in runs if run[1] - run[0] > 1])
        longer = mentions(question, found, self._teams, days)
        covered = {at for mention in longer if mention.end - mention.start > 1 for at in mention.span}
        singles = [run for run in runs if run[1] - run[0] == 1 and run[0] not in covered]
        return found | await on_record(self._store, question, singles)

    async def _word(self, question: Question, at: int, spoken: Mapping[str, Sequence[StoredPassage]]) -> Mention | None:
        return await self._named_otherwise(question.words[at].text, at, at + 1, spoken)

    async def _with_given_name(
        self, given: str, surname: Mention, start: int, persons: Mapping[str, Person]
    ) -> Mention | None:
        """Whom a surname means with a given name before it that its bearers on record do not have in full."""
        if same := same_person(given, surname, persons):
            return replace(surname, people=same, start=start)
        both = f"{given} {surname.form}"
        return mentioned(both, start, surname.end, await self._store.passages(both.split(), limit=5), self._teams)

    async def _named_otherwise(
        self, form: str, start: int, end: int, spoken: Mapping[str, Sequence[StoredPassage]]
    ) -> Mention | None:
        """Somebody only mentioned, or, where no article has the word, the name it cuts short or resembles most."""
        *given, last = form.split()
        heard = [word for word in spellings(last) if word in spoken]
        if any(is_written_small(word, spoken[word]) for word in heard) and not given:
            return None
        for word in heard:
            passages = await self._store.passages([word, *given], limit=5) if given else spoken[word]
            if mention := mentioned(" ".join([*given, word]), start, end, passages, self._teams):
                return mention
        if heard:
            return None
        for spelling in spellings(form):
            sure = surely(spelling, nearest(spelling, await self._store.resembling(spelling)))
            cut_short = await self._store.starting(spelling, "person") if len(spelling) >= _CUT_SHORT else []
            if mention := meaning(sure or cut_short, start, end):
                return mention
        return None

    async def _people(self, found: Sequence[Mention]) -> dict[str, Person]:
        """The people of mentions found late; who is only mentioned in articles has the name for an id."""
        ids = {person for mention in found for person in mention.people}
        on_record = {each for each in ids if not any(letter.isspace() or letter.isupper() for letter in each)}
        known = {person.id: person for person in await self._store.people(on_record)} if on_record else {}
        return {each: known.get(each) or Person(id=each, name=each) for each in ids}


def _left(
    question: Question, start: int, end: int, found: Sequence[Mention], spoken: Mapping[str, Sequence[StoredPassage]]
) -> list[str]:
    """The words of a run that name nobody and that no article has."""
    covered = {at for mention in found for at in mention.span}
    words = (question.words[at].text for at in range(start, end) if at not in covered)
    return [word for word in words if word not in spoken]


def _is_one_word(mention: Mention) -> bool:
    """Whether a mention is one word that may be somebody's surname."""
    return mention.end - mention.start == 1 and bool(mention.people or mention.teams)


def _is_dated(question: Question, at: int, days: Sequence[Days]) -> bool:
    """Whether a word tells a day."""
    return any(day.start <= question.words[at].start < day.end for day in days)
