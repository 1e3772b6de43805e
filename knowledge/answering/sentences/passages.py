"""Open questions: the article's own sentences that answer, in the articles on the match meant or in all of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from knowledge.answering.choosing.grounds import elsewhere
from knowledge.answering.choosing.offices import naming_the_manager
from knowledge.answering.choosing.people import is_there
from knowledge.answering.questions.ask import Ask
from knowledge.answering.questions.kinds import kind
from knowledge.answering.questions.query import Query
from knowledge.answering.questions.question import key
from knowledge.answering.questions.words import STOP
from knowledge.answering.sentences.belonging import forms
from knowledge.answering.sentences.found import Found
from knowledge.answering.sentences.namesakes import as_called_there
from knowledge.answering.sentences.scoring import ranked
from knowledge.answering.sentences.search import Search
from knowledge.answering.sentences.signs import Sign
from knowledge.answering.sentences.untold import others
from knowledge.names import gazetteer

if TYPE_CHECKING:
    from knowledge.facts.fact import Fact
    from knowledge.store import Store
    from knowledge.store.rows import StoredPassage

ARTICLES = 4
"""Articles read through for one question."""


class Passages:
    """Looks for sentences."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def best(self, query: Query, search: Search) -> list[Found]:
        """The sentences that answer best, the best first; none when the articles do not speak of what is asked."""
        told_by_kind = query.subjects or kind(query.main) in ("crowd", "formation", "referee")
        if not (
            search.main or search.facts or search.said or search.quoted or search.story or search.sign or told_by_kind
        ):
            return []
        read = await self._store.passages_of(await self._paths(query, search))
        articles = [tuple(article) for article in read.values()]
        query = as_called_there(query, articles)
        about = [article for article in articles if article and _is_about(query, article)]
        apart = {(article[at].article.path, article[at].index) for article in about for at in elsewhere(query, article)}
        found = ranked(query, search, about)
        return [each for each in found if (each.passage.article.path, each.passage.index) not in apart]

    async def naming_the_manager(self, query: Query) -> list[Found]:
        """The newest sentence that names the manager of the team asked about."""
        return [Found(passage, 1) for passage in (await naming_the_manager(self._store, query))[:1]]

    async def others(self, query: Query, sign: Sign, known: Sequence[Fact], most: int) -> list[StoredPassage]:
        """The sentences on the match meant that seem to tell an event of somebody of whom no `known` fact tells one."""
        read = await self._store.passages_of(list(query.paths)[:ARTICLES])
        on_match = [each for passages in read.values() for each in passages if _is_on(query, each)]
        return others(on_match, sign, known)[:most]

    async def tells_of_others(self, query: Query, ask: Ask, passage: StoredPassage) -> bool:
        """Whether a sentence is known to tell a fact of the kind asked about of another team that it names alone."""
        asked = query.teams[: query.main.split().count("TEAM")] if not query.subjects else ()
        teams = [name for name in passage.names if asked and name in gazetteer().teams]
        told = {team: _tells(passage, await self._store.facts(types=ask.types, teams=(team,))) for team in teams}
        return any(told.values()) and not any(told.get(team) for team in asked)

    async def tells_anothers_goal(self, query: Query, passage: StoredPassage) -> bool:
        """Whether a sentence is known to tell a goal of others, which it has come from one of those asked about."""
        names = "|".join(re.escape(name.split()[-1]) for name in query.names_of(query.subject_ids))
        if not names or not re.search(rf"\b(?:from|by|off) (?:[\w'’-]+ ){{0,3}}?(?:{names})\b", passage.text):
            return False
        goals = await self._store.facts(types=("goal",), teams=passage.teams[:1]) if passage.teams else []
        scorers = {who for goal in goals if _tells(passage, [goal]) for who in goal.persons.get("player", ())}
        return bool(scorers) and scorers.isdisjoint(query.subject_ids)

    async def _paths(self, query: Query, search: Search) -> list[str]:
        """The articles that tell the facts and those on the match meant; else those that share most with the question.

        Where a single team makes out the match, because no other of its matches is on record, what is asked may well
        stand elsewhere: then those, too.
        """
        told = [article.path for fact in search.facts for article in fact.articles]
        told = [*told, *(path for path, _ in search.quoted)]
        known = list(dict.fromkeys([*told, *query.paths]))[:ARTICLES]
        alone = len(query.teams) == 1 or (not query.teams and query.people)
        sure = bool(told) or bool(known and query.named and not alone)
        return known if sure else list(dict.fromkeys([*known, *await self._found(query)]))

    async def _found(self, query: Query) -> list[str]:
        given = {at for mention in query.mentions if mention.people for at in mention.span[:-1]}  # the surname will do
        words = [word.text for at, word in enumerate(query.question.words) if at not in given and word.text not in STOP]
        if not query.mentions:  # whom a follow-up is about, it does not name
            words += [surname for name in sorted(query.names) for surname in key(name).split()[-1:]]
        telling = await self._store.paths_telling(words, names=sorted(query.names), teams=query.teams)
        return telling[:ARTICLES]


def _tells(passage: StoredPassage, facts: Sequence[Fact]) -> bool:
    """Whether one of the facts is told by a sentence."""
    return any(
        told.article.path == passage.article.path and passage.start < told.end and told.start < passage.end
        for fact in facts
        for told in fact.told
    )


def _is_on(query: Query, passage: StoredPassage) -> bool:
    """Whether a sentence is the article's own on the match meant."""
    return not passage.speaker and any({*passage.teams} == {*match.teams} for match in query.matches[:1])


def _is_about(query: Query, article: Sequence[StoredPassage]) -> bool:
    """Whether an article tells of every person and, where no match is known, of every team that the question names."""
    known = {name for passage in article for name in (*passage.names, *passage.teams, passage.speaker or "")}
    on_match = query.named and article[0].article.path in query.paths
    people = [query.names_of(ids) for ids in (query.subjects if on_match else query.people)]
    unseen = [names for names in people if known.isdisjoint(names)]
    strangers = [team for team in query.teams if not on_match and team not in known]
    if not (unseen or strangers):
        return True
    said = (article[0].article.title or "", *(passage.text for passage in article))
    text = f" {key(' '.join(said))} "
    typed = {team: mention.form for mention in query.mentions for team in mention.teams}
    called = {team: {typed.get(team, team), *forms(team)} for team in strangers}
    named = all(any(f" {key(form)} " in text for form in called[team]) for team in strangers)
    return named and all(is_there(names, known, text) for names in unseen)
