"""Whom "he" and "it" point at: those who did what was just told, else those whom the question before named."""

from __future__ import annotations

import re
from dataclasses import replace

from knowledge.answering.choosing.bare import FIRST_PERSON, is_bare
from knowledge.answering.choosing.pointing import is_linked
from knowledge.answering.questions.ask import Aspect
from knowledge.answering.questions.context import Context
from knowledge.answering.questions.query import Query
from knowledge.facts.fact import Fact, Person

HIM = re.compile(r"\b(?:he|she|him|his|her)\b|\bwho(?: (?:was|is|did|got) (?:it|that))? from$|\bfrom whom?$")

_HIS_OWN = re.compile(
    r"^(?:and |so |but )?(?:who|which \w+) (?:\w+ ){0,2}?"
    r"(?:scored?|got|made|grabbed|bagged|netted|hit|had|opened) (?:his|her)\b"
)
"""What whoever is asked for did, be it his own: "who scored his first league goal"."""

_SAID_IT = re.compile(r"^(?:and |so |but )?who (?:\w+ )?said\b")
"""Asks whose words they were: "it" and "he" may be part of these."""

_IT = re.compile(r"\b(?:it|(?:that|the) (?:goal|penalty|card)|(?:was|is) (?:that|this) (?:the|an?|his|her))\b")

_THE_SCORE = re.compile(
    r"\b(?:ma[dk]e|seal(?:ed)?|settled?|clinched|nicked|snatched|decided|finished|wrapped|stole) it\b"
)
"""Words in which "it" is the match or its score, and nothing that was told: "who made it 3"."""

_THEM = re.compile(r"\b(?:them|those|these|each)\b")

_ONE_GOAL = frozenset(("goal", "assist", "penalty", "disallowed_goal"))
"""Types of facts that may be about one and the same goal."""

_WHO = re.compile(r"^(?:and |so |but )?(?:who did\b(?! (?:he|she)\b)|who then$|then who$)")
"""Asks who it was, where it was not the one asked about; "who did he replace" asks of him."""


def with_people(query: Query, context: Context) -> Query:
    """The query with the people it points at: those who filled the facts told, else those named before."""
    own = _WHO.search(query.main) or _HIS_OWN.search(query.main) or _SAID_IT.search(query.main)
    if own or not _points_at_people(query, context):
        return query
    persons = {**context.query.persons, **query.persons}
    of_goals = bool(query.asks) and query.asks[0].types == ("goal",)
    told = {person.id: person for fact in context.facts if (person := _filling(fact, of_goals=of_goals))}
    if not told or _was_about_them(context.query):
        return replace(query, people=context.query.people, subjects=context.query.people, persons=persons)
    if len(told) > 1 and is_bare(query):
        return query
    of_all = _THEM.search(query.main) and {fact.type for fact in context.facts} == {"goal"}
    meant = list(told.values()) if of_all else list(told.values())[:1]
    people = tuple((person.id,) for person in meant)
    return replace(query, people=people, subjects=people, persons=persons | {person.id: person for person in meant})


def _points_at_people(query: Query, context: Context) -> bool:
    """Whether it asks of "him", of what he did, or of those who did it ("who set them up?").

    Where who did it was asked, "and sent off?" asks it again, of whoever it was.
    """
    topics = {ask.topic for ask in (*query.asks[:1], *context.query.asks[:1])}
    again = is_linked(query) and not query.mentions and len(topics) == 1 and bool(context.query.people)
    of_assists = bool(query.asks) and query.asks[0].types == ("assist",)
    makers = of_assists and bool(_THEM.search(query.main))
    return bool(HIM.search(query.main)) or makers or again or is_bare(query) or _is_of_it(query, context)


def _is_of_it(query: Query, context: Context) -> bool:
    """Whether "it" is what somebody was told to have done, and something is asked of that: "who set it up?".

    What was said about it may be anybody's, and a penalty is not what a booked player is asked for.
    """
    doers = {person.id for fact in context.facts if (person := _filling(fact))}
    if not _IT.search(_THE_SCORE.sub("", query.main)) or len(doers) > 1:
        return False
    told = {fact.type for fact in context.facts}
    open_ = not query.asks or query.asks[0].aspect is Aspect.OPEN
    asked = {kind for ask in query.asks[:1] for kind in ask.types}
    return open_ or not asked.isdisjoint(told) or (asked | told) <= _ONE_GOAL


def _was_about_them(before: Query) -> bool:
    """Whether the question before asked something of somebody, not who it was: "he" is the one it named."""
    asked_who = before.asks and before.asks[0].wants not in (None, "minute", "date")
    return bool(before.subjects) and not asked_who


def _filling(fact: Fact, *, of_goals: bool = False) -> Person | None:
    """Who the fact is about in the first place; of an assist, where goals are asked about, who scored."""
    for name in ("scorer", *FIRST_PERSON) if of_goals else FIRST_PERSON:
        ids, said = fact.persons.get(name), getattr(fact.value, name, None)
        if ids and said:
            return Person(id=ids[0], name=said if isinstance(said, str) else said[0])
    return None
