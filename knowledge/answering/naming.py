"""The names in a question: those on record, those only mentioned, those mistyped, and those that nobody bears."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from knowledge.answering.dates import Days
from knowledge.answering.entities import Mention, TeamNames, forms, mentions, spellings
from knowledge.answering.question import Question, key
from knowledge.answering.slips import SHORTEST, SURE, nearest
from knowledge.answering.spelling import VOCABULARY, put_right, written_out
from knowledge.answering.words import PLAIN, STOP
from knowledge.facts.fact import Person

if TYPE_CHECKING:
    from knowledge.store import Store
    from knowledge.store.rows import Name


@dataclass(frozen=True, slots=True)
class Named:
    """What a question names: the mentions in its order, the people they may mean by id, and names that nobody bears."""

    mentions: tuple[Mention, ...]
    persons: Mapping[str, Person]
    unknown: tuple[str, ...]


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
        more, unknown = list[Mention](), list[str]()
        for start, end in runs:
            form = " ".join(word.text for word in question.words[start:end])
            mention = await self._mentioned(form, start, end) or await self._slip(form, start, end)
            if mention:
                more.append(mention)
            elif question.command is not None:
                unknown.append(form)
        persons |= await self._people(more)
        return Named(tuple(sorted((*kept, *more), key=lambda each: each.start)), persons, tuple(unknown))

    async def _names(self, question: Question) -> dict[str, list[Name]]:
        """The store's names among the question's words, by the form they are compared in."""
        runs = list(forms(question.words))
        wanted = {spelling for _, _, form in runs for spelling in spellings(form)}
        written = {question.folded[question.words[a].start : question.words[b - 1].end] for a, b, _ in runs}
        found: dict[str, list[Name]] = {}
        for name in await self._store.named_among(wanted | written):
            found.setdefault(key(name.form), []).append(name)
        return found

    async def _mentioned(self, form: str, start: int, end: int) -> Mention | None:
        """Somebody whom an article names though no fact does; the id is the name."""
        *_, last = form.split()
        for spelling in spellings(last):
            for passage in await self._store.passages([spelling], limit=5):
                for name in (*passage.names, passage.speaker or ""):
                    words = key(name).split()
                    if (
                        words
                        and spelling == words[-1]
                        and name not in self._teams
                        and set(form.split()[:-1]) <= set(words)
                    ):
                        return Mention(form, people=(name,), start=start, end=end)
        return None

    async def _slip(self, form: str, start: int, end: int) -> Mention | None:
        """The name on record that the form most resembles, if it resembles one enough."""
        for spelling in spellings(form):
            ranked = nearest(spelling, await self._store.resembling(spelling))
            if ranked and ranked[0][0] >= SURE and not await self._store.passages([spelling.split()[-1]], limit=1):
                kind = ranked[0][1].kind
                ids = tuple(
                    dict.fromkeys(name.id for score, name in ranked if score == ranked[0][0] and name.kind == kind)
                )
                meant = key(ranked[0][1].form)
                return Mention(
                    meant,
                    people=ids if kind == "person" else (),
                    teams=ids if kind == "team" else (),
                    start=start,
                    end=end,
                )
        return None

    async def _people(self, found: Sequence[Mention]) -> dict[str, Person]:
        ids = {person for mention in found for person in mention.people}
        known = {person.id: person for person in await self._store.people(ids)} if ids else {}
        return {each: known.get(each) or Person(id=each, name=each) for each in ids}


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
    if question.command is not None:
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


def _is_odd(word: str, question: Question) -> bool:
    """Whether a word is none of football's ordinary ones, so that it may be a name."""
    if len(word) < SHORTEST or not word.isalpha():
        return False
    if question.command is not None:
        return word not in STOP
    return word not in PLAIN and word not in VOCABULARY and written_out(word) == word and put_right(word) == word
