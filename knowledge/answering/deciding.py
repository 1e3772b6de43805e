"""What answers a query: the facts that its topic tells, an article's own words, or a refusal."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from knowledge.answering.answer import Answer
from knowledge.answering.choosing.fitting import is_given, is_of_side, without
from knowledge.answering.choosing.follow_ups import Carried
from knowledge.answering.choosing.narrowing import Narrowing
from knowledge.answering.choosing.nobody import of_strangers
from knowledge.answering.choosing.ordering import nth, told_by
from knowledge.answering.choosing.singling import Singling
from knowledge.answering.off_the_point import is_off_the_point
from knowledge.answering.own_words import OwnWords
from knowledge.answering.presumed import is_presumed, listed, presumed
from knowledge.answering.questions.ask import Ask, Aspect
from knowledge.answering.questions.context import Context
from knowledge.answering.questions.query import Query
from knowledge.answering.replying import asking_back, replies
from knowledge.answering.replying.refusals import nothing
from knowledge.answering.replying.refusing import Refusing
from knowledge.answering.replying.telling import Told
from knowledge.answering.sentences.opening import is_of_his_nth
from knowledge.answering.sentences.passages import Passages
from knowledge.answering.trying import Tried, Trying
from knowledge.facts.fact import Fact

if TYPE_CHECKING:
    from knowledge.store import Store
    from knowledge.topic import Topic

_WHEN = re.compile(r"^(?:and |so )?when ")


_VENUE = re.compile(r"\b(?:home|away|on the road|on their travels)\b(?! (?:leg|side|team|crowd|fans|support|kit)\b)")
"""Says at whose ground, which is not on record."""


@dataclass(frozen=True, slots=True)
class Decided:
    """An answer, the query as it was understood in the end, and the facts that the answer rests on or stands beside."""

    answer: Answer
    query: Query
    facts: tuple[Fact, ...] = ()

    @property
    def context(self) -> Context:
        """What the next question in the same chat may refer to."""
        return Context(self.query, self.facts, self.answer.sources)


class Deciding:
    """Decides what answers a query: facts before an article's own words, and these before a refusal."""

    def __init__(self, store: Store, topics: Sequence[Topic], narrowing: Narrowing, singling: Singling) -> None:
        self._topics: Mapping[str, Topic] = {topic.name: topic for topic in topics}
        self._single_out = singling
        self._try = Trying(store, topics, narrowing)
        self._refusing = Refusing(store, narrowing)
        self._own_words = OwnWords(Passages(store))

    async def __call__(self, carried: Carried) -> Decided:
        """What answers a query with what it takes over from the one before."""
        strangers = of_strangers(carried.query) if carried.query.asks else ()
        if strangers and carried.query.question.command is None:
            query = replace(carried.query, unknown=strangers, people=(), subjects=())
            return Decided(await self._refusing(query, query.asks[0]), query)
        query, of_matches = await self._single_out(carried.query)
        if not query.asks:
            return Decided(await self._openly(query, None, carried.facts, carried, None), query, carried.facts)
        tried = await self._try(query, of_matches, carried.facts)
        if tried.told is None and _is_only_announced(tried):
            return Decided(await self._refusing(tried.query, tried.ask), tried.query)
        if (
            tried.told is None
            or tried.told.lacks
            or tried.ask.aspect is Aspect.OPEN
            or is_off_the_point(tried.query, tried.ask, tried.told)
        ):
            return await self._by_own_words(tried, carried)
        return await self._by_facts(tried, tried.told)

    async def _by_facts(self, tried: Tried, told: Told) -> Decided:
        """The facts; the name that leaves open who is meant; or the sentence that tells what they deny."""
        query, ask = tried.query, tried.ask
        if answer := asking_back.which_person(query, ask, told.facts):
            return Decided(answer, query)
        told = _not_told_apart(tried, told)
        denied = await self._own_words.instead(query, ask, told.text) if told.denies else None
        answer = denied or await self._own_words.besides(query, ask, told, tried.facts)
        return Decided(answer, _of_one_match(query, told), told.facts)

    async def _by_own_words(self, tried: Tried, carried: Carried) -> Decided:
        """An article's own words on the facts that are near what is asked, and not of the other side."""
        tried = _of_the_minute(tried)
        ask, told = tried.ask, tried.told
        given = [fact for fact in tried.facts if fact.type in ask.types and is_given(tried.query, ask, fact)]
        of_them = bool(tried.query.subjects) and ask.aspect is Aspect.OPEN and bool(ask.given)
        opposed = () if of_them else [fact for fact in given if not is_of_side(tried.query, fact)]
        query = replace(tried.query, others=tuple(opposed))
        fitting = nth(ask, without(given, query.others))
        query = replace(query, others=tuple(without(given, fitting)))
        around = (told.facts if told else fitting) or carried.facts
        near = told if told and (told.lacks or not ask.types) else None
        if near is None and is_presumed(query, ask):
            near = presumed(self._topics[ask.topic], query, ask, tried.facts)
            ask = ask if near else listed(ask)
        return Decided(await self._openly(query, tried.ask, around, carried, near, ask), query, around)

    async def _openly(
        self,
        query: Query,
        ask: Ask | None,
        around: Sequence[Fact],
        carried: Carried,
        told: Told | None,
        missed: Ask | None = None,
    ) -> Answer:
        """The article's own words, where no fact answers; else what is told near it, or why there is no answer.

        `missed` is what is asked, or what that takes for granted, where nothing of it is on record.
        """
        near = replies.of_told(told, ask.topic) if told and ask else None
        if near and ask and ask.which and ask.which.isdigit() and not is_of_his_nth(query, ask):
            return near  # no sentence says for certain which of these goals it was
        found = None if query.of_no_match else await self._own_words(query, ask, around, carried.sources)
        singled = carried.query.named or query.of_no_match
        said = query if singled else carried.query  # no match that only seemed to be meant is named
        return found or near or self._of_a_side_unsaid(query, ask) or await self._refusing(said, missed or ask)

    def _of_a_side_unsaid(self, query: Query, ask: Ask | None) -> Answer | None:
        """The facts that may be of the side asked about, with that no article says so."""
        if ask is None or ask.aspect is not Aspect.LIST or not query.unsaid:
            return None
        told = self._topics[ask.topic].tell(query, ask, query.unsaid)
        lead = f"{nothing(query, ask)} Of a side that is not told:"
        return replies.of_told(replace(told, text=f"{lead}\n{told.text}"), ask.topic) if told else None


def _of_the_minute(tried: Tried) -> Tried:
    """The same of the minute, where the day is asked of what somebody did in a match whose day nothing tells."""
    asked = tried.ask.wants == "date" and not {"goal", "card", "substitution"}.isdisjoint(tried.ask.types)
    if not (asked and tried.query.meeting and _WHEN.match(tried.query.main)):
        return tried
    main = _WHEN.sub("what minute ", tried.query.main)
    return replace(tried, ask=replace(tried.ask, wants="minute"), query=replace(tried.query, main=main))


def _is_only_announced(tried: Tried) -> bool:
    """Whether all that is on record of the match whose end is asked for is that it is to come: no sentence tells that.

    Whether one side beat the other may be told of another of their matches.
    """
    asked = tried.ask.types == ("result",) and tried.ask.aspect is not Aspect.WHETHER
    only = bool(tried.facts) and all(fact.type == "fixture" for fact in tried.facts)
    return asked and only and tried.query.meeting is not None


def _not_told_apart(tried: Tried, told: Told) -> Told:
    """What is told of several matches, after a line that says so where only those at home, or away, are asked about."""
    several = len({fact.match for fact in told.facts}) > 1 and not (tried.query.named or tried.ask.apart)
    if not (several and _VENUE.search(tried.query.main)):
        return told
    return replace(told, text=f"Home and away are not told apart:\n{told.text}")


def _of_one_match(query: Query, told: Told) -> Query:
    """The query with the match that all the facts told belong to, for follow-ups to be about it."""
    match = query.match(told.facts[0]) if len({fact.match for fact in told.facts}) == 1 else None
    if query.named or match is None:
        return query
    return replace(query, matches=(match,), named=True, paths=told_by(told.facts))
