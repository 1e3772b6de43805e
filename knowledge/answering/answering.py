"""A question in, a sourced answer or a refusal out."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from knowledge.answering.answer import Answer
from knowledge.answering.beside import Beside
from knowledge.answering.choosing.asked import Asked
from knowledge.answering.choosing.follow_ups import Carried, carry
from knowledge.answering.choosing.matching import Matching
from knowledge.answering.choosing.narrowing import Narrowing
from knowledge.answering.choosing.offices import Offices
from knowledge.answering.choosing.same_day import SameDay
from knowledge.answering.choosing.singling import Singling
from knowledge.answering.choosing.they import with_them
from knowledge.answering.deciding import Decided, Deciding
from knowledge.answering.questions.context import Context
from knowledge.answering.questions.query import Query
from knowledge.answering.questions.question import Question
from knowledge.answering.questions.shared import settled, unsettled
from knowledge.answering.questions.team_names import TeamNames
from knowledge.answering.questions.understanding import Understanding
from knowledge.answering.replying import asking_back, refusals
from knowledge.answering.replying.overview import Overview
from knowledge.answering.twofold import goes_on, halves, is_told, joined

if TYPE_CHECKING:
    from knowledge.names import Gazetteer
    from knowledge.store import Store
    from knowledge.topic import Topic

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
        self._asked = Asked(topics)
        self._understand = Understanding(store, teams)
        self._offices = Offices(store)
        narrowing = Narrowing(teams)
        self._match = Matching(store, teams, narrowing)
        self._single_out = Singling(store, narrowing)
        self._of_that_day = SameDay(store)
        self._beside = Beside(store)
        self._overview = Overview(store)
        self._decide = Deciding(store, topics, narrowing, self._single_out)
        self._today = today

    async def ask(self, text: str, context: Context | None = None) -> tuple[Answer, Context | None]:
        """The answer to a question, and what the next one in the same chat may refer to.

        `context` is what the question before gave. A refusal leaves it as it was, unless it is about a certain match.
        """
        if parts := halves(text):
            first, about = await self._ask(parts[0], context)
            if goes_on(first, about):
                second, after = await self._ask(parts[1], about)
                if is_told(second, parts[1]):
                    return joined(first, second), after
        return await self._ask(text, context)

    async def _ask(self, text: str, context: Context | None) -> tuple[Answer, Context | None]:
        """The answer to one question."""
        question = Question(text)
        if told := await self._overview.answer(question, context):
            return told, context
        context = await self._single_out.with_its_match(context)
        query = await self._offices(with_them(await self._understand(question, self._today()), context))
        query = await self._match(replace(settled(query, context), asks=self._asked(query)))
        near = await self._beside.of_one_named(query, self._asked)
        if isinstance(near, Answer):
            return near, context
        query = await self._of_that_day(near, context)
        of_its_match = context is not None and await self._single_out.is_about_them(query, context)
        carried = carry(query, context, of_its_match=of_its_match)
        if question.command and not (query.mentions or query.unknown or query.days or carried.query.named):
            return refusals.nothing_asked(self._asked.command(query)), context
        if mention := unsettled(carried.query):
            return asking_back.which_team(query, mention), context
        stepped = await self._beside(carried, context) if context else carried
        if isinstance(stepped, Answer):
            return stepped, context
        own = query.named
        decided = await self._answer(stepped, query)
        understood = decided.answer.answered or own or (decided.query.named and decided.query.asks)
        return decided.answer, decided.context if understood else context

    async def _answer(self, carried: Carried, alone: Query) -> Decided:
        """The answer to a query as it was carried on; where that was presumed and gives none, as it stands alone.

        What is taken for granted ("who saved the penalty") may be that of the one match on record which has it.
        """
        found = await self._decide(carried)
        if found.answer.answered:
            return found
        about = carried.query
        if about.subjects and not alone.people and about.named and not alone.named and _is_of_no_match(about):
            anywhere = await self._decide(Carried(replace(about, matches=(), named=False, paths=(), teams=())))
            return anywhere if anywhere.answer.answered else found
        taken_for_granted = not alone.mentions and _THE_ONE.search(alone.main)
        if not (carried.presumed or taken_for_granted):
            return found
        unlinked = await self._decide(Carried(alone))
        sure = carried.presumed or len({fact.match for fact in unlinked.facts}) == 1
        return unlinked if unlinked.answer.answered and sure else found


def _is_of_no_match(query: Query) -> bool:
    """Whether what is asked of somebody need not be told on the match talked about: how long he is out."""
    return bool(query.asks) and query.asks[0].apart
