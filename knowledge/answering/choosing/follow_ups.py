"""What "he", "and Calhanoglu?", "in that match" refer to."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from knowledge.answering.answer import Source
from knowledge.answering.choosing.bare import FIRST_PERSON, is_bare
from knowledge.answering.choosing.other_side import of_the_other_side
from knowledge.answering.choosing.pointing import (
    follows,
    is_linked,
    is_of_another_match,
    is_so_far,
    is_whole,
    names_other_teams,
)
from knowledge.answering.choosing.sides import side_of_them
from knowledge.answering.choosing.they import THEY, talked_about
from knowledge.answering.choosing.what_was_told import of_what_was_told
from knowledge.answering.questions.ask import Aspect
from knowledge.answering.questions.context import Context
from knowledge.answering.questions.query import Query
from knowledge.facts.fact import Fact, Person

_HIM = re.compile(r"\b(?:he|she|him|his|her)\b|\bwho(?: (?:was|is|did|got) (?:it|that))? from$|\bfrom whom?$")
_HIS_OWN = re.compile(
    r"^(?:and |so |but )?(?:who|which \w+) (?:\w+ ){0,2}?"
    r"(?:scored?|got|made|grabbed|bagged|netted|hit|had|opened) (?:his|her)\b"
)
"""What whoever is asked for did, be it his own: "who scored his first league goal"."""

_IT = re.compile(r"\b(?:it|(?:that|the) (?:goal|penalty|card)|(?:was|is) (?:that|this) (?:the|an?|his|her))\b")
_THEM = re.compile(r"\b(?:them|those|these|each)\b")
_ONE_GOAL = frozenset(("goal", "assist", "penalty", "disallowed_goal"))
"""Types of facts that may be about one and the same goal."""

_WHO = re.compile(r"^(?:and |so |but )?(?:who did\b(?! (?:he|she)\b)|who then$|then who$)")
"""Asks who it was, where it was not the one asked about; "who did he replace" asks of him."""

_ABOUT = re.compile(r"^(?:and |so |what )?(?:about|on) PLAYER$")
_OTHERS = re.compile(r"\b(?:else|other|others|another)\b(?! (?:side|team|lot|club|end)\b)")


@dataclass(frozen=True, slots=True)
class Carried:
    """A query with what it takes over from the one before, and the facts and sources it points back to.

    `presumed` says that nothing in its words points back: it may as well stand on its own.
    """

    query: Query
    facts: tuple[Fact, ...] = ()
    sources: tuple[Source, ...] = ()
    presumed: bool = False


def carry(query: Query, context: Context | None, *, of_its_match: bool = False) -> Carried:
    """The query with what it leaves unsaid taken from the context; as it is where it stands on its own.

    `of_its_match` says that the people it names played in the match that the context is about.
    """
    linked = context is not None and follows(query, context.query, context.sources)
    if context is None or not ((of_its_match and not is_whole(query)) or linked):
        return Carried(query)
    before = context.query
    if query.asks and query.asks[0].anywhere and not query.named:
        about = replace(query, teams=query.teams or before.teams[: len(before.teams) == 1])
        return Carried(_with_people(about, context) if _HIM.search(query.main) and not query.people else about)
    elsewhere = is_of_another_match(query, before)
    if elsewhere and not is_linked(query):
        return Carried(query)
    carried = replace(_with_match(query, before), asks=of_what_was_told(query, context))
    carried = _with_whom(of_the_other_side(_with_sides(carried, query, before), before), context)
    if _OTHERS.search(query.main):
        anyone = carried if _HIM.search(query.main) else replace(carried, people=query.people, subjects=query.subjects)
        return Carried(replace(anyone, besides=frozenset(fact.id for fact in context.facts)))
    if elsewhere:
        return Carried(carried)
    return Carried(carried, context.facts, context.sources, presumed=not linked)


def _with_match(query: Query, before: Query) -> Query:
    """The query about the match talked about, unless it is of another one or of none."""
    if query.named or names_other_teams(query, before) or is_so_far(query):
        return query
    return replace(
        query,
        matches=before.matches,
        named=before.named and bool(before.matches),
        paths=before.paths,
        by_id=before.by_id,
        teams=query.teams or before.teams,
    )


def _with_sides(carried: Query, query: Query, before: Query) -> Query:
    """The query with the team it names on the side, or against which, the question before asked for something."""
    if not query.teams and THEY.search(query.main) and (team := talked_about(before)):
        carried = replace(carried, teams=carried.teams if team in carried.teams else (team,))
        carried = replace(carried, side=carried.side or (team if side_of_them(query.main) else None))
    if before.side and len(query.teams) == 1 and not (query.side or query.people):
        carried = replace(carried, side=query.teams[0])  # "top scorers for Inter", "and Milan?"
    if before.rival and query.teams and "against TEAM" in query.main:
        carried = replace(carried, rival=query.teams[0])
    return carried


def _with_whom(query: Query, context: Context) -> Query:
    """The query with the people talked about, where it leaves them unsaid or asks the same of somebody besides."""
    before = context.query
    if _goes_on_saying(query, before):
        persons = {**before.persons, **query.persons}
        return replace(query, people=(*before.people[:1], *query.people), subjects=before.subjects[:1], persons=persons)
    return query if query.people else _with_people(query, context)


def _with_people(query: Query, context: Context) -> Query:
    """The query with the people it points at: those who filled the facts told, else those named before."""
    own = _WHO.search(query.main) or _HIS_OWN.search(query.main)
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
    return bool(_HIM.search(query.main)) or makers or again or is_bare(query) or _is_of_it(query, context)


def _is_of_it(query: Query, context: Context) -> bool:
    """Whether "it" is what somebody was told to have done, and something is asked of that: "who set it up?".

    What was said about it may be anybody's, and a penalty is not what a booked player is asked for.
    """
    if not _IT.search(query.main) or len({person.id for fact in context.facts if (person := _filling(fact))}) > 1:
        return False
    told = {fact.type for fact in context.facts}
    open_ = not query.asks or query.asks[0].aspect is Aspect.OPEN
    asked = {kind for ask in query.asks[:1] for kind in ask.types}
    return open_ or not asked.isdisjoint(told) or (asked | told) <= _ONE_GOAL


def _goes_on_saying(query: Query, before: Query) -> bool:
    """Whether it asks what the same person said about somebody else: "and about Lautaro?"."""
    of_words = bool(before.asks and before.subjects) and "quote" in before.asks[0].types
    return of_words and bool(query.people) and bool(_ABOUT.search(query.main))


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
