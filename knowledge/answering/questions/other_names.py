"""Whom words mean that are no name on record: cut short, mistyped, half a name, or only mentioned in an article."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from knowledge.answering.questions.leftovers import is_first_name
from knowledge.answering.questions.mention import Mention
from knowledge.answering.questions.question import Question, key
from knowledge.answering.questions.slips import nearest, surely
from knowledge.answering.questions.spelt import spellings
from knowledge.answering.questions.strangers import (
    by_given_name,
    is_surname_alone,
    is_written_small,
    meaning,
    mentioned,
    same_person,
)
from knowledge.answering.questions.team_names import TeamNames
from knowledge.answering.questions.words import nicknames
from knowledge.facts.fact import Person

if TYPE_CHECKING:
    from knowledge.store import Store
    from knowledge.store.rows import StoredPassage

_CUT_SHORT = 4
"""Letters of the shortest beginning of a name that may stand for it ("auba")."""

_ALIKE = 75.0
"""Resemblance, of 100, from which a given name may be another's short form."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a question by now: its mentions, the people they may mean by id, and the passages by word."""

    mentions: Sequence[Mention]
    persons: Mapping[str, Person]
    spoken: Mapping[str, Sequence[StoredPassage]]


@dataclass(frozen=True, slots=True)
class Meant:
    """What a run of words means: mentions, names that nobody bears (`unknown`), words that are nobody's (`strange`).

    `taken_in` is the mention of a surname that is part of a longer name now.
    """

    mentions: tuple[Mention, ...] = ()
    unknown: tuple[str, ...] = ()
    strange: tuple[str, ...] = ()
    taken_in: Mention | None = None


class OtherNames:
    """Looks for names in the store's index by likeness, and in the articles themselves."""

    def __init__(self, store: Store, teams: TeamNames) -> None:
        self._store = store
        self._teams = teams

    async def meant(self, question: Question, start: int, end: int, known: Known) -> Meant:
        """Whom the words from `start` to `end` mean."""
        if mention := await self._by_initial(question, start, end):
            return Meant((mention,))
        form = " ".join(word.text for word in question.words[start:end])
        after = next((each for each in known.mentions if each.start == end and _is_one_word(each)), None)
        if after and (whole := await self._whole_name(question, start, after, known)):
            return whole
        if mention := await self._named_otherwise(form, start, end, known.spoken):
            return Meant((mention,))
        passages = known.spoken.get(form, ()) if after is None else ()
        if mention := by_given_name(form, start, end, passages, self._teams):
            return Meant((mention,))
        if question.command is not None:
            return Meant(unknown=(form,))
        return await self._word_by_word(question, start, end, known.spoken)

    async def like_teams(
        self, found: Sequence[Mention], persons: Mapping[str, Person]
    ) -> tuple[list[Mention], list[Mention]]:
        """The mentions without those that are a given name and what seems a team ("david villa"), and those names.

        So is a surname that a team has as well of which no fact is on record.
        """
        left, people = list(found), list[Mention]()
        for team in found:
            if team.unheard and team.teams and _is_one_word(team) and (named := await self._called_like(team)):
                left.remove(team)
                people.append(named)
        for first, second in pairwise(tuple(left)):
            if first.end == second.start and second.teams and _is_one_word(second) and is_first_name(first, persons):
                both = f"{first.form} {second.form}"
                passages = await self._store.passages(both.split(), limit=5)
                if mention := mentioned(both, first.start, second.end, passages, self._teams):
                    left = [each for each in left if each not in (first, second)]
                    people.append(mention)
        return left, people

    async def _whole_name(self, question: Question, start: int, surname: Mention, known: Known) -> Meant | None:
        """Whom a surname means with the words before it, or with the last of them: "recount brian PLAYER goal"."""
        form = " ".join(word.text for word in question.words[start : surname.start])
        if mention := await self._with_given_name(form, surname, start, known):
            return Meant((mention,), taken_in=surname)
        last = surname.start - 1
        if last == start or question.command is not None:
            return None
        whole = await self._whole_name(question, last, surname, known)
        before = await self.meant(question, start, last, known) if whole else Meant()
        return whole and replace(whole, mentions=(*before.mentions, *whole.mentions), strange=before.strange)

    async def _called_like(self, team: Mention) -> Mention | None:
        """Somebody of a team's name, where articles speak of him and none of the team."""
        passages = await self._store.passages([team.form], limit=5)
        named = {name for passage in passages for name in (*passage.names, *passage.teams)}
        if not named.isdisjoint(team.teams):
            return None
        found = mentioned(team.form, team.start, team.end, passages, self._teams)
        return found if found and " " in found.people[0] else None

    async def _by_initial(self, question: Question, start: int, end: int) -> Mention | None:
        """Somebody called by a short given name and an initial ("stevie g")."""
        letter = question.words[end].text if end < len(question.words) else ""
        if end - start > 1 or len(letter) != 1 or not letter.isalpha():
            return None
        given = question.words[start].text
        ranked = nearest(given, await self._store.resembling(given))
        people = await self._store.people(
            {name.id for score, name in ranked if score >= _ALIKE and name.kind == "person"}
        )
        ids = tuple(person.id for person in people if key(person.name).split()[-1].startswith(letter))
        return Mention(given, people=ids, start=start, end=end + 1) if ids else None

    async def _with_given_name(self, given: str, surname: Mention, start: int, known: Known) -> Mention | None:
        """Whom a surname means with a given name before it that its bearers on record have not in full, or at all."""
        if same := same_person(given, surname, known.persons):
            return replace(surname, people=same, start=start)
        both = f"{given} {surname.form}"
        passages = await self._store.passages(both.split(), limit=5)
        if mention := mentioned(both, start, surname.end, passages, self._teams):
            return mention
        new = " " not in given and given not in known.spoken
        return replace(surname, start=start) if new and is_surname_alone(surname, known.persons) else None

    async def _word_by_word(
        self, question: Question, start: int, end: int, spoken: Mapping[str, Sequence[StoredPassage]]
    ) -> Meant:
        """Whom each of several words means by itself; those that no article has are nobody's."""
        words = [(at, question.words[at].text) for at in range(start, end)]
        found = dict[int, Mention]()
        for at, word in words if len(words) > 1 else ():
            if mention := await self._named_otherwise(word, at, at + 1, spoken):
                first = at - 1 if _is_given_to(mention, at - 1, words, found, spoken) else at
                found[at] = replace(mention, start=first)
        covered = {at for mention in found.values() for at in mention.span}
        strange = tuple(word for at, word in words if at not in covered and word not in spoken)
        return Meant(tuple(found.values()), strange=strange)

    async def _named_otherwise(
        self, form: str, start: int, end: int, spoken: Mapping[str, Sequence[StoredPassage]]
    ) -> Mention | None:
        """Somebody only mentioned, or, where no article has the word, the name it cuts short or resembles most."""
        if called := nicknames().get(form):
            whole = key(called)
            return mentioned(whole, start, end, await self._store.passages(whole.split(), limit=5), self._teams)
        *given, last = form.split()
        heard = [word for word in spellings(last) if word in spoken]
        if any(is_written_small(word, spoken[word]) for word in heard) and not given:
            return None
        for word in heard:
            passages = await self._store.passages([word, *given], limit=5) if given else spoken[word]
            if mention := mentioned(" ".join([*given, word]), start, end, passages, self._teams):
                return mention
        return None if heard else await self._misspelt(form, start, end)

    async def _misspelt(self, form: str, start: int, end: int) -> Mention | None:
        """The name on record that a word cuts short or surely is a slip for."""
        for spelling in spellings(form):
            sure = surely(spelling, nearest(spelling, await self._store.resembling(spelling)))
            cut_short = await self._store.starting(spelling, "person") if len(spelling) >= _CUT_SHORT else []
            if mention := meaning(sure or cut_short, start, end):
                return mention
        return None


def _is_given_to(
    surname: Mention, at: int, words: Sequence[tuple[int, str]], found: Mapping[int, Mention], spoken: Collection[str]
) -> bool:
    """Whether the word before may be the given name of somebody whom articles call by the surname only."""
    alone = all(key(name) == surname.form for name in surname.people)
    return alone and any(each == at and word not in spoken for each, word in words) and at not in found


def _is_one_word(mention: Mention) -> bool:
    """Whether a mention is one word that may be somebody's surname."""
    return mention.end - mention.start == 1 and bool(mention.people or mention.teams)
