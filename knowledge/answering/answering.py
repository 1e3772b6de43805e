"""A question in, a sourced answer or a refusal out."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from knowledge.answering.answer import Answer
from knowledge.answering.beside import Beside
from knowledge.answering.choosing.asked import Asked
from knowledge.answering.choosing.bare import is_bare
from knowledge.answering.choosing.fitting import is_given, is_of_side
from knowledge.answering.choosing.follow_ups import Carried, Context, carry
from knowledge.answering.choosing.gathering import Gathering
from knowledge.answering.choosing.matching import Matching
from knowledge.answering.choosing.offices import Offices
from knowledge.answering.choosing.ordering import told_by
from knowledge.answering.choosing.pointing import of_strangers
from knowledge.answering.choosing.singling import Singling
from knowledge.answering.choosing.they import with_them
from knowledge.answering.own_words import OwnWords
from knowledge.answering.questions.ask import Ask, Aspect
from knowledge.answering.questions.query import Query
from knowledge.answering.questions.question import Question
from knowledge.answering.questions.shared import settled, unsettled
from knowledge.answering.questions.team_names import TeamNames
from knowledge.answering.questions.understanding import Understanding
from knowledge.answering.replying import refusals, replies
from knowledge.answering.replying.overview import Overview
from knowledge.answering.replying.refusing import Refusing
from knowledge.answering.replying.telling import Told
from knowledge.answering.sentences.passages import Passages
from knowledge.facts.fact import Fact

if TYPE_CHECKING:
    from knowledge.names import Gazetteer
    from knowledge.store import Store
    from knowledge.topic import Topic

_HOW_MANY = re.compile(r"\bhow (?:many|often) (?:\w+ ){0,3}?(?:has|have|had|did) (?:PLAYER|TEAM|he|she|they) ")
"""Asks for a number of deeds, which those on record add up to where no article counts them."""

_SCOPE = re.compile(r"\b(?:career|ever|league|cup|CUP|since|overall|total|club|country|international)\b")
"""Words for a span, or a kind of matches, that the deeds on record are not told apart by."""

_SEASON = re.compile(r"\b(?:season|campaign|year|so far)\b")
_NOT_TOLD = "No count for the season is told; "

_THE_ONE = re.compile(
    r"\bthe (?:only |late |missed |saved |second )?(?:penalty|retake|own goal|red|sending off|hat trick|shootout)\b"
)
"""What is taken to have happened: where it did not in the match talked about, another one is meant."""

Today = Callable[[], dt.date]


class Answering:
    """Answers questions from a store, with the topics it is handed."""

    def __init__(
        self, store: Store, topics: Sequence[Topic], gazetteer: Gazetteer, today: Today = dt.date.today
    ) -> None:
        teams = TeamNames(gazetteer)
        self._topics: Mapping[str, Topic] = {topic.name: topic for topic in topics}
        self._asked = Asked(topics)
        self._understand = Understanding(store, teams)
        self._offices = Offices(store)
        self._match = Matching(store, teams)
        self._single_out = Singling(store, self._match)
        self._gather = Gathering(store, self._match)
        self._beside = Beside(store)
        self._overview = Overview(store)
        self._refusing = Refusing(store, self._match)
        self._own_words = OwnWords(Passages(store))
        self._today = today

    async def ask(self, text: str, context: Context | None = None) -> tuple[Answer, Context | None]:
        """The answer to a question, and what the next one in the same chat may refer to.

        `context` is what the question before gave. A refusal leaves it as it was, unless it is about a certain match.
        """
        question = Question(text)
        if told := await self._overview.answer(question, context):
            return told, context
        query = await self._offices(with_them(await self._understand(question, self._today()), context))
        query = await self._match(replace(settled(query, context), asks=self._asked(query)))
        of_its_match = context is not None and await self._single_out.is_about_them(query, context)
        carried = carry(query, context, of_its_match=of_its_match)
        if question.command and not (query.mentions or query.unknown or carried.query.named):
            return refusals.nothing_asked(self._asked.command(query)), context
        if mention := unsettled(carried.query):
            return refusals.which_team(query, mention), context
        stepped = await self._beside(carried, context) if context else carried
        if isinstance(stepped, Answer):
            return stepped, context
        own = query.named
        answer, query, facts = await self._answer(stepped, query)
        understood = answer.answered or own or (query.named and query.asks)
        return answer, Context(query, facts, answer.sources) if understood else context

    async def _answer(self, carried: Carried, alone: Query) -> tuple[Answer, Query, tuple[Fact, ...]]:
        """The answer to a query as it was carried on; where that was presumed and gives none, as it stands alone.

        What is taken for granted ("who saved the penalty") may be that of the one match on record which has it.
        """
        found = await self._answer_to(carried)
        if found[0].answered:
            return found
        about = carried.query
        if about.subjects and not alone.people and about.named and not alone.named and _is_of_no_match(about):
            elsewhere = await self._answer_to(Carried(replace(about, matches=(), named=False, paths=(), teams=())))
            return elsewhere if elsewhere[0].answered else found
        of_the_one = not alone.mentions and _THE_ONE.search(alone.main)
        by_itself = await self._answer_to(Carried(alone)) if carried.presumed or of_the_one else found
        sure = carried.presumed or len({fact.match for fact in by_itself[2]}) == 1
        return by_itself if by_itself[0].answered and sure else found

    async def _answer_to(self, carried: Carried) -> tuple[Answer, Query, tuple[Fact, ...]]:
        if (strangers := of_strangers(carried.query)) and carried.query.question.command is None:
            query = replace(carried.query, unknown=strangers, people=(), subjects=())
            return await self._refusing(query, query.asks[0]), query, ()
        query, of_matches = await self._single_out(carried.query)
        if not query.asks:
            return await self._openly(query, None, carried.facts, carried, None), query, carried.facts
        ask = query.asks[0]
        query, facts = await self._gather.for_ask(query, ask, of_matches)
        told = self._told(query, ask, facts, carried.facts)
        if told is None and (other := await self._of_another(query, of_matches, carried.facts)) is not None:
            ask, query, facts, told = other
        if told is None or told.lacks or ask.aspect is Aspect.OPEN:
            given = [each for each in facts if each.type in ask.types and is_given(query, ask, each)]
            query = replace(query, others=tuple(each for each in given if not is_of_side(query, each)))
            fitting = tuple(each for each in given if each not in query.others)
            around = (told.facts if told else fitting) or carried.facts
            return await self._openly(query, ask, around, carried, told), query, around
        if answer := refusals.ambiguous(query, ask, told.facts):
            return answer, query, ()
        denied = await self._own_words.instead(query, ask, told.text) if told.denies else None
        return denied or await self._own_words.besides(query, ask, told, facts), _of_one_match(query, told), told.facts

    async def _of_another(
        self, query: Query, of_matches: Sequence[Fact], before: Sequence[Fact]
    ) -> tuple[Ask, Query, list[Fact], Told] | None:
        """What the question may want besides, where that adds up the facts of what nobody has counted."""
        adds_up = query.asks[0].apart and _HOW_MANY.search(query.main) and "TEAM" not in query.rest
        adds_up = adds_up and not _SCOPE.search(query.main)
        for ask in query.asks[1:] if adds_up else ():
            if ask.aspect is Aspect.COUNT and (query.subjects or ask.types == ("result",)):
                fetched, facts = await self._gather.for_ask(query, ask, of_matches)
                if told := self._told(fetched, ask, facts, before):
                    lead = _NOT_TOLD if _SEASON.search(query.main) else ""
                    return ask, fetched, facts, replace(told, text=f"{lead}{told.text}")
        return None

    def _told(self, query: Query, ask: Ask, facts: Sequence[Fact], before: Sequence[Fact]) -> Told | None:
        """What the topic tells: of the facts told before, where the question points at them, else of all."""
        topic, points = self._topics[ask.topic], ask.wants or ask.which or is_bare(query)
        pointed = [fact for fact in before if fact.type in ask.types] if points else []
        told = topic.tell(query, ask, pointed) if pointed else None
        of_them = pointed and is_bare(query) and not (ask.which or query.besides or query.mentions)
        return told if told or of_them else topic.tell(query, ask, facts)

    async def _openly(
        self, query: Query, ask: Ask | None, around: Sequence[Fact], carried: Carried, told: Told | None
    ) -> Answer:
        """The article's own words, where no fact answers; else why not, with the facts `told` that are near it."""
        found = None if query.of_no_squad else await self._own_words(query, ask, around, carried.sources)
        near = replies.of_told(told, ask.topic) if told and told.lacks and ask else None
        return found or near or await self._refusing(query, ask)


def _is_of_no_match(query: Query) -> bool:
    """Whether what is asked of somebody need not be told on the match talked about: how long he is out."""
    return bool(query.asks) and query.asks[0].apart


def _of_one_match(query: Query, told: Told) -> Query:
    """The query with the match that all the facts told belong to, for follow-ups to be about it."""
    found = {query.match(fact) for fact in told.facts}
    match = found.pop() if len(found) == 1 else None
    if query.named or match is None:
        return query
    return replace(query, matches=(match,), named=True, paths=told_by(told.facts))
