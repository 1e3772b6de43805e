"""When the article's own sentence may answer: open questions, and what no fact settles."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from knowledge.answering import replies
from knowledge.answering.answer import Answer, Source
from knowledge.answering.ask import Ask, Aspect
from knowledge.answering.concepts import term
from knowledge.answering.fitting import claims
from knowledge.answering.kinds import kind
from knowledge.answering.passages import Passages
from knowledge.answering.people import is_about
from knowledge.answering.query import Query
from knowledge.answering.refusals import nothing, unread
from knowledge.answering.relevance import topical
from knowledge.answering.search import Cover, Search, wanted
from knowledge.facts.fact import Fact

if TYPE_CHECKING:
    from knowledge.store.rows import StoredPassage

_READ_WELL = frozenset(("goals", "penalties", "cards", "results"))
"""Topics whose events the reader hardly misses: where it found none, a sentence that seems to tell one misleads."""


WEAK = 2
"""Weight of an ask whose words ("goal", "score") stand in many an open question."""


_ORDINALS = {"1": "first", "2": "second", "3": "third"}

_FATES = ("injury", "sent off", "substitute", "miss", "score", "booked")
"""What may have happened to somebody."""

_HAPPENED = re.compile(
    r"\b(?:happen(?:s|ed|ing)?|wrong|up) (?:to|with)\b|\bdo(?:ne)?$|\bdid PLAYER do\b|\bhow (?:is|was) PLAYER"
)
"""Asks what became of somebody, whatever it was."""


class OwnWords:
    """Answers with sentences."""

    def __init__(self, passages: Passages) -> None:
        self._passages = passages

    async def __call__(
        self, query: Query, ask: Ask | None, around: Sequence[Fact], before: Sequence[Source]
    ) -> Answer | None:
        """The sentence that answers, or None when none does or none may.

        `around` are facts near which it is looked for, `before` the sources of the answer that a follow-up is about.
        """
        if not (query.mentions or around or before):
            return None
        if query.question.command is not None:
            return await self._unread(query, ask, around) if ask else None
        if ask is None or ask.weight <= WEAK or ask.aspect is Aspect.OPEN:
            return await self._found(query, ask, _open(query, ask, around, before))
        if query.strange and not query.mentions:
            return None  # somebody is asked about whom no article names
        search = _missing(query, ask, tuple(fact for fact in around if fact.type in ask.types))
        found = await self._found(query, ask, search) if search else None
        if found is None and ask.aspect is Aspect.WHETHER:
            return await self.instead(query, ask, nothing(query, ask))
        return found or await self._unread(query, ask, around)

    async def instead(self, query: Query, ask: Ask, lead: str) -> Answer | None:
        """What the article says instead of what was asked, after `lead`: a chance missed, a claim turned down."""
        if not ask.instead:
            return None
        found = await self._passages.best(query, replace(wanted(query, ask.instead), cover=Cover.ANY))
        found = [each for each in found if _is_of_them(query, each.passage)]
        return replies.of_passages(query, found, ask.topic, lead=lead) if found else None

    async def _unread(self, query: Query, ask: Ask, around: Sequence[Fact]) -> Answer | None:
        """The sentence that seems to tell a fact which is not on record, after a line that says that it is not."""
        search = _signs(query, ask, around)
        found = await self._passages.best(query, search) if search else []
        found = [each for each in found if not _is_of_others(query, each.passage)]
        return replies.of_passages(query, found, ask.topic, lead=unread(ask)) if found else None

    async def _found(self, query: Query, ask: Ask | None, search: Search) -> Answer | None:
        found = await self._passages.best(query, search)
        return replies.of_passages(query, found, ask.topic if ask else None) if found else None


def _is_of_them(query: Query, passage: StoredPassage) -> bool:
    """Whether a sentence itself is about everybody asked about, and about no other match than the one meant."""
    return not _is_of_another(query, passage) and all(is_about(passage, query.names_of(ids)) for ids in query.subjects)


def _is_of_another(query: Query, passage: StoredPassage) -> bool:
    """Whether a sentence is about another match than the one meant."""
    meant = query.matches[0].teams if query.named and query.matches else ()
    return bool(meant and passage.teams) and set(passage.teams) != set(meant)


def _is_of_others(query: Query, passage: StoredPassage) -> bool:
    """Whether a sentence is about a match of quite other teams than the one meant."""
    return _is_of_another(query, passage) and set(passage.teams).isdisjoint(query.matches[0].teams)


def _open(query: Query, ask: Ask | None, around: Sequence[Fact], before: Sequence[Source]) -> Search:
    """What an open question looks for."""
    search = wanted(query, ask.seek if ask else ())
    if not search.main and (told := topical(query.rest)) and ask is None:
        search = replace(search, main=told, rest=(), own=True)
    elif not search.main and query.subjects and _HAPPENED.search(query.main):
        search = replace(wanted(query, _FATES), cover=Cover.ANY)
    elif _is_about_themselves(query, search, ask):
        search = replace(search, own=True)
    asked = ask is not None and any(fact.type in ask.types for fact in around)
    quoted = tuple((source.path, source.quote) for source in before)
    return replace(search, facts=tuple(around), asked=asked, quoted=quoted)


def _is_about_themselves(query: Query, search: Search, ask: Ask | None) -> bool:
    """Whether only a sentence on the very people will do, as hardly a word says what else it has to speak of."""
    if search.main:
        return len(search.main) == 1 and ask is None and kind(query.main) is None
    return kind(query.main) in ("absence", "duration", "age")


def _missing(query: Query, ask: Ask, known: tuple[Fact, ...]) -> Search | None:
    """What may tell what the facts leave unsaid; None where nothing but a fact should. `known` facts tell the rest."""
    alone = replace(wanted(query, ask.seek), cover=Cover.ALONE)
    if ask.aspect is Aspect.WHETHER:
        return alone
    if "quote" in ask.types:
        return replace(wanted(query), said=True)
    if ask.wants == "minute":
        return (
            Search((term(ask.types[0]),), cover=Cover.ALONE, facts=known, asked=True, happened=True) if known else None
        )
    if ask.wants == "keeper":
        return replace(alone, facts=known, cover=Cover.EVERY)
    return _missing_event(query, ask, known, alone)


def _signs(query: Query, ask: Ask, around: Sequence[Fact]) -> Search | None:
    """What a sentence has to speak of to tell a fact not read yet; None where such facts, `around`, have been read."""
    rest = tuple(each for each in topical(query.main) if each not in ask.signs)
    if ask.types[:1] == ("result",):
        teams = frozenset(query.matches[0].teams if query.named and query.matches else query.teams)
        both = Search(("beat", "draw"), cover=Cover.ANY, teams=teams, own=True, happened=True)
        return both if len(teams) == 2 else None
    if not ask.signs or (ask.which and not query.subjects) or not (query.subjects or (query.named and query.matches)):
        return None
    if any(fact.type in ask.types and claims(ask, fact) for fact in around):
        return None
    return Search(tuple(map(term, ask.signs)), rest, cover=Cover.ANY, own=True, happened=ask.happened)


def _missing_event(query: Query, ask: Ask, known: tuple[Fact, ...], alone: Search) -> Search | None:
    if ask.types == ("goal",) and ask.which and known:
        return replace(wanted(query, ("goal", _ORDINALS.get(ask.which, ask.which))), cover=Cover.EVERY)
    if ask.types == ("result",) and query.named and not ask.wants:
        return Search(("beat", "draw"), cover=Cover.ANY, teams=frozenset(query.matches[0].teams))
    if not alone.main or (known and ask.topic != "tallies"):
        return None
    return None if ask.topic in _READ_WELL else replace(alone, own=bool(query.subjects and ask.given))
