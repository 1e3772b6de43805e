"""What "he", "and Calhanoglu?", "in that match" refer to."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from knowledge.answering.answer import Source
from knowledge.answering.choosing.asked_again import asked_again
from knowledge.answering.choosing.bare import is_bare
from knowledge.answering.choosing.he import HIM, with_people
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
from knowledge.answering.questions.context import Context
from knowledge.answering.questions.query import Query
from knowledge.facts.fact import Fact

_HE_SAYS = re.compile(r"\b(?:he|she)\b.* PLAYER\b")
"""Asks what the one talked about says of another one: "what does he think of PLAYER"."""

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
    query = asked_again(query, context.query) if context and linked else query
    if context is None or not ((of_its_match and not is_whole(query)) or linked):
        return Carried(query)
    before = context.query
    if query.asks and query.asks[0].anywhere and not query.named:
        about = replace(query, teams=query.teams or before.teams[: len(before.teams) == 1])
        return Carried(with_people(about, context) if HIM.search(query.main) and not query.people else about)
    elsewhere = is_of_another_match(query, before)
    if elsewhere and not is_linked(query):
        return Carried(query)
    carried = replace(_with_match(query, before), asks=of_what_was_told(query, context))
    carried = _with_whom(of_the_other_side(_with_sides(carried, query, before), before), context)
    if _OTHERS.search(query.main):
        anyone = carried if HIM.search(query.main) else replace(carried, people=query.people, subjects=query.subjects)
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
    if not query.mentions and (is_bare(query) or _OTHERS.search(query.main)):
        carried = replace(carried, side=before.side, rival=before.rival)
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
    if query.people and query.asks and "quote" in query.asks[0].types and _HE_SAYS.search(query.main):
        his = with_people(replace(query, people=(), subjects=()), context)
        return replace(his, people=(*his.people[:1], *query.people), subjects=(*his.people[:1], *query.subjects))
    return query if query.people else with_people(query, context)


def _goes_on_saying(query: Query, before: Query) -> bool:
    """Whether it asks what the same person said about somebody else: "and about Lautaro?"."""
    of_words = bool(before.asks and before.subjects) and "quote" in before.asks[0].types
    return of_words and bool(query.people) and bool(_ABOUT.search(query.main))
