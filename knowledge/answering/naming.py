"""The names in a question: those on record, those only mentioned, those mistyped, and those that nobody bears."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from knowledge.answering.dates import Days
from knowledge.answering.entities import Mention, TeamNames, forms, mentions, spellings
from knowledge.answering.question import Question, key
from knowledge.answering.slips import SURE, nearest
from knowledge.answering.spelling import written_out
from knowledge.answering.words import FOOTBALL, PLAIN, STOP
from knowledge.facts.fact import Person

if TYPE_CHECKING:
    from knowledge.store import Store
    from knowledge.store.rows import Name, StoredPassage


_CAPITALS = re.compile(
    r"(?<=[a-z,;–’'\"“‘(-] )[A-Z][\w’'-]*[a-z](?: [A-Z][\w’'-]*[a-z])*|^[A-Z][\w’'-]*[a-z](?: [A-Z][\w’'-]*[a-z])+"
)
"""Capitalised words: within a sentence, or two at its start."""

_SHORTEST = 3
"""Letters of the shortest word that may be a name not on record."""


@dataclass(frozen=True, slots=True)
class Named:
    """What a question names: the mentions in its order, the people they may mean by id, and names that nobody bears.

    `mistyped` are words that no article has, so that they may be slips of the keys.
    """

    mentions: tuple[Mention, ...]
    persons: Mapping[str, Person]
    unknown: tuple[str, ...]
    mistyped: frozenset[str]


class Naming:
    """Finds names: in the gazetteer, in the store's index of names, and in the articles themselves."""

    def __init__(self, store: Store, teams: TeamNames) -> None:
        self._store = store
        self._teams = teams

    async def __call__(self, question: Question, days: Sequence[Days]) -> Named:
        """Everything the question names."""
        found = mentions(question, await self._names(question), self._teams, days)
        ids = {person for mention in found for person in mention.people}
        persons = {person.id: person for person in await self._store.people(ids)} if ids else {}
        kept, runs = _apart(question, found, persons)
        odd = {
            spelling for start, end in runs for word in question.words[start:end] for spelling in spellings(word.text)
        }
        spoken = _said(await self._store.speaking_of(odd)) if odd else {}
        more, unknown = list[Mention](), list[str]()
        for start, end in runs:
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
                more += [mention for at in range(start, end) if (mention := await self._word(question, at, spoken))]
        more = _whole_names(more)
        persons |= await self._people(more)
        mistyped = frozenset(odd - set(spoken))
        return Named(tuple(sorted((*kept, *more), key=lambda each: each.start)), persons, tuple(unknown), mistyped)

    async def _names(self, question: Question) -> dict[str, list[Name]]:
        """The store's names among the question's words, by the form they are compared in."""
        runs = list(forms(question.words))
        wanted = {spelling for _, _, form in runs for spelling in spellings(form)}
        written = {question.folded[question.words[a].start : question.words[b - 1].end] for a, b, _ in runs}
        found: dict[str, list[Name]] = {}
        for name in await self._store.named_among(wanted | written):
            found.setdefault(key(name.form), []).append(name)
        return found

    async def _word(self, question: Question, at: int, spoken: Mapping[str, Sequence[StoredPassage]]) -> Mention | None:
        return await self._named_otherwise(question.words[at].text, at, at + 1, spoken)

    async def _with_given_name(
        self, given: str, surname: Mention, start: int, persons: Mapping[str, Person]
    ) -> Mention | None:
        """Whom a surname means with a given name before it that its bearers on record do not have in full."""
        if same := _same_person(given, surname, persons):
            return replace(surname, people=same, start=start)
        both = f"{given} {surname.form}"
        return _mentioned(both, start, surname.end, await self._store.passages(both.split(), limit=5), self._teams)

    async def _named_otherwise(
        self, form: str, start: int, end: int, spoken: Mapping[str, Sequence[StoredPassage]]
    ) -> Mention | None:
        """Somebody only mentioned, or, where no article has the word, the name it cuts short or resembles most."""
        *given, last = form.split()
        heard = [word for word in spellings(last) if word in spoken]
        for word in heard:
            passages = await self._store.passages([word, *given], limit=5) if given else spoken[word]
            if mention := _mentioned(" ".join([*given, word]), start, end, passages, self._teams):
                return mention
        if heard:
            return None
        for spelling in spellings(form):
            ranked = nearest(spelling, await self._store.resembling(spelling))
            sure = [name for score, name in ranked if score == ranked[0][0] >= SURE and name.kind == ranked[0][1].kind]
            if mention := _meaning(sure or await self._store.starting(spelling, "person"), start, end):
                return mention
        return None

    async def _people(self, found: Sequence[Mention]) -> dict[str, Person]:
        """The people of mentions found late; who is only mentioned in articles has the name for an id."""
        ids = {person for mention in found for person in mention.people}
        on_record = {each for each in ids if not any(letter.isspace() or letter.isupper() for letter in each)}
        known = {person.id: person for person in await self._store.people(on_record)} if on_record else {}
        return {each: known.get(each) or Person(id=each, name=each) for each in ids}


def _said(found: Mapping[str, Sequence[StoredPassage]]) -> dict[str, Sequence[StoredPassage]]:
    """The words that passages have as they are, not by their stem only ("martins" is not "martines")."""
    return {word: all_ for word, all_ in found.items() if any(word in key(passage.text).split() for passage in all_)}


def _mentioned(form: str, start: int, end: int, passages: Sequence[StoredPassage], teams: TeamNames) -> Mention | None:
    """Somebody whom passages name though no fact does; the id is the name."""
    *given, last = form.split()
    for passage in passages:
        for name in (*passage.names, passage.speaker or "", *_CAPITALS.findall(passage.text)):
            words = key(name).split()
            if words and last == words[-1] and set(given) <= set(words) and not teams.mention(key(name)):
                return Mention(form, people=(name,), start=start, end=end)
    return None


def _whole_names(found: Sequence[Mention]) -> list[Mention]:
    """The mentions, a given name put together with the surname after it ("rick", "parry" of Rick Parry)."""
    kept: list[Mention] = []
    for mention in found:
        before = kept[-1] if kept else None
        if before and before.end == mention.start and mention.people and before.form in key(mention.people[0]).split():
            kept[-1] = replace(mention, form=f"{before.form} {mention.form}", start=before.start)
        else:
            kept.append(mention)
    return kept


def _meaning(names: Sequence[Name], start: int, end: int) -> Mention | None:
    """The mention that these names make, all of one kind."""
    ids = tuple(dict.fromkeys(name.id for name in names))
    if not ids:
        return None
    people = names[0].kind == "person"
    return Mention(key(names[0].form), people=ids if people else (), teams=() if people else ids, start=start, end=end)


def _apart(
    question: Question, found: Sequence[Mention], persons: Mapping[str, Person]
) -> tuple[list[Mention], list[tuple[int, int]]]:
    """The mentions that stand, and the runs of words that may be a name yet to be found.

    A first name beside a word that is not its bearer's ("Steve Morgan", where only Steve Bruce is on record) does not
    stand: both words go together.
    """
    covered = {at for mention in found for at in range(mention.start, mention.end)}
    runs = [
        (at, at + 1) for at, word in enumerate(question.words) if at not in covered and _is_odd(word.text, question)
    ]
    runs = _joined(runs)
    kept = list(found)
    for mention in found:
        after = next((other for other in found if other.start == mention.end), None)
        run = next((run for run in runs if run[0] == mention.end), None)
        if not _is_first_name(mention, persons):
            continue
        if run and question.command is not None:
            runs[runs.index(run)] = (mention.start, run[1])
            kept.remove(mention)
        elif after and after.people and not after.teams and set(after.people).isdisjoint(mention.people):
            runs.append((mention.start, after.end))
            kept = [each for each in kept if each not in (mention, after)]
    return kept, sorted(runs)


def _same_person(given: str, surname: Mention, persons: Mapping[str, Person]) -> tuple[str, ...]:
    """Those of a surname's bearers whose given name is the one typed, cut short or written out ("Javi", "Javier")."""
    first = {person: key(persons[person].name).split()[0] for person in surname.people if person in persons}
    return tuple(person for person, name in first.items() if name.startswith(given) or given.startswith(name))


def _joined(runs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in runs:
        if joined and joined[-1][1] == start:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _is_first_name(mention: Mention, persons: Mapping[str, Person]) -> bool:
    names = [key(persons[person].name).split() for person in mention.people if person in persons]
    return not mention.teams and bool(names) and all(len(name) > 1 and name[0] == mention.form for name in names)


def _is_one_word(mention: Mention) -> bool:
    """Whether a mention is one word that may be somebody's name."""
    return not mention.teams and bool(mention.people) and mention.end - mention.start == 1


def _is_odd(word: str, question: Question) -> bool:
    """Whether a word is none of football's ordinary ones, so that it may be a name."""
    if len(word) < _SHORTEST or not word.isalpha():
        return False
    if question.command is not None:
        return word not in STOP
    return word not in PLAIN and word not in FOOTBALL and written_out(word) == word
