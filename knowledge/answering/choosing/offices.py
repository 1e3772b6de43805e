"""Who manages a team, as articles call him: "the Leeds boss" of a question is somebody's name in them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from knowledge.answering.choosing.relevance import MASKS
from knowledge.answering.questions.mention import Mention
from knowledge.answering.questions.query import Query
from knowledge.facts.fact import Person
from knowledge.names import fold, gazetteer

if TYPE_CHECKING:
    from knowledge.store import Store
    from knowledge.store.rows import StoredPassage

_OFFICE = re.compile(r"\bTEAM (?:head )?(?:boss|manager|coach|gaffer)\b|\b(?:boss|manager|coach) of TEAM\b")
_WHO = re.compile(
    rf"^(?:and |so )?who (?:is|was) (?:the )?(?:current |new )?(?:{_OFFICE.pattern})"
    r"|^(?:and |so )?who (?:is |was )?(?:(?:manag|coach)(?:es|ed|ing|e)|in charge (?:of|at)) (?:the )?TEAM$"
)
_WORDS = ("boss", "manager", "coach")
_TITLE = r"(?:interim |caretaker |assistant |former |ex-|under-pressure )?(?:head coach|boss|manager|coach)"
_NAME = r"[A-Z][\w’'-]+(?: (?:van |de |den |der |ten |di |da |dos |Mac|Mc)*[A-Z][\w’'-]+){0,2}"
_NOT_NOW = re.compile(r"^(?:assistant|former|ex-)")
_PASSAGES = 60
"""Sentences on a team that speak of a manager, the best, that are read for his name."""


class Offices:
    """Puts the name of a team's manager in the place of his office."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def __call__(self, query: Query) -> Query:
        """The query about the very person, where it speaks of a team's manager and articles name him.

        Of several he who is named beside the other teams of the question, else the newest to be named.
        """
        found = None if asks_who(query) else _OFFICE.search(query.main)
        at = sum(word in MASKS - {"DATE"} for word in query.main[: found.start()].split()) if found else 0
        if not found or at >= len(query.mentions) or not query.mentions[at].teams:
            return query
        mention = query.mentions[at]
        team = mention.teams[0]
        passages = await self._store.passages(_WORDS, teams=[team], limit=_PASSAGES)
        others = {each.teams[0] for each in query.mentions if each.teams} - {team}
        by_day = sorted(passages, key=lambda each: each.article.date or dt.date.min, reverse=True)
        nearest = sorted(by_day, key=lambda each: others.isdisjoint({*each.teams, *each.names}))
        name = _named(team, (passage.text for passage in nearest))
        return await self._held_by(query, mention, name, found) if name else query

    async def _held_by(self, query: Query, office: Mention, name: str, found: re.Match[str]) -> Query:
        bearers = await self._store.named_among({fold(name)})
        ids = tuple(dict.fromkeys(each.id for each in bearers if each.kind == "person")) or (name,)
        people = {person.id: person for person in await self._store.people(ids)}
        persons = {each: people.get(each) or Person(id=each, name=name) for each in ids}
        person = Mention(fold(name), people=ids, start=office.start, end=office.end)
        main = f"{query.main[: found.start()]}PLAYER{query.main[found.end() :]}"
        return replace(
            query,
            main=main,
            mentions=tuple(person if each is office else each for each in query.mentions),
            people=(ids, *query.people),
            subjects=(ids, *query.subjects),
            persons={**query.persons, **persons},
        )


def asks_who(query: Query) -> bool:
    """Whether it asks who the manager of a team is."""
    return bool(_WHO.search(query.main))


def tells_who(query: Query, text: str) -> bool:
    """Whether a sentence names the manager of the team asked about."""
    return bool(query.teams) and _named(query.teams[0], [text]) is not None


async def naming_the_manager(store: Store, query: Query) -> list[StoredPassage]:
    """The sentences that name the manager of the team asked about, the newest first."""
    passages = await store.passages(_WORDS, teams=query.teams[:1], limit=_PASSAGES)
    told = [passage for passage in passages if tells_who(query, passage.text)]
    return sorted(told, key=lambda each: each.article.date or dt.date.min, reverse=True)


def _forms(team: str) -> list[str]:
    """What a team is called that no other team is, the longest first."""
    club, known = gazetteer().teams.get(team), gazetteer()
    own = {team, *(club.forms if club else ()), *(club.nicknames if club else ())}
    shared = {form for form in own if len({*known.names.get(fold(form), ()), *known.nicknames.get(fold(form), ())}) > 1}
    return sorted(own - shared, key=lambda form: (-len(form), form)) or [team]


def _named(team: str, texts: Iterable[str]) -> str | None:
    """The name that the first sentence to name a team's manager gives him, in the fullest form of all."""
    called = "|".join(map(re.escape, _forms(team)))
    before = re.compile(rf"\b(?:{called})(?:['’]s?)? (?P<title>{_TITLE}),? (?P<name>{_NAME})")
    after = re.compile(rf"(?P<name>{_NAME}), (?:the )?(?:{called}) (?P<title>{_TITLE})\b")
    made = re.compile(
        rf"^(?P<name>{_NAME}) (?:is|was|has|had)\b[^.]*? (?:as|appointed|named) (?:the )?(?:new )?"
        rf"(?:{called})(?:['’]s?)? (?P<title>{_TITLE})\b"
    )
    names = [
        found["name"].removesuffix("'s").removesuffix("’s")
        for text in texts
        for words in (before, after, made)
        for found in words.finditer(text)
        if not _NOT_NOW.match(found["title"])
    ]
    same = [name for name in names if name.endswith(names[0].rsplit(" ", 1)[-1])]
    return max(same, key=lambda name: (len(name), name), default=None)
