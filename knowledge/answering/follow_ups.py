"""What "he", "and Calhanoglu?", "in that match" refer to."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from knowledge.answering.answer import Source
from knowledge.answering.ask import Ask, Aspect
from knowledge.answering.asking import formed, turn
from knowledge.answering.pointing import follows, is_linked, is_of_another_match, is_so_far, is_whole, names_other_teams
from knowledge.answering.query import Query
from knowledge.facts.fact import Fact, Person

_HIM = re.compile(r"\b(?:he|she|him|his|her|it|that (?:goal|penalty|card))\b")
_ONLY_A_FIELD = re.compile(
    r"^(?:and |so )?(?:who|what|anyone|anybody|anything|any|something|somebody) (?:else|others?|more)$|"
    r"^(?:and |so )?who (?:is|was|are|were) (?:it|that|they|he|first|second|third|next|last)$|"
    r"^(?:and |so )?(?:what|which|when|how|in what|in which)?(?: is| was| minute| date)*(?: it| that| was it)?"
    r"(?: the (?:first|second|third|last|other|winner|opener|equaliser)(?: one| goal)?)?$"
)
_WHY = re.compile(
    r"^(?:and |so |but )?(?:why|how come|why (?:was|is) (?:it|that)|what (?:was|is) (?:it|that) for|what for|for what)$"
)
_ABOUT = re.compile(r"^(?:and |so |what )?(?:about|on) PLAYER$")
_OTHERS = re.compile(r"\b(?:else|other|others|another)\b")
_FIRST_PERSON = ("player", "on", "speaker", "takers")


@dataclass(frozen=True, slots=True)
class Context:
    """What a chat has talked about last: the question as it was understood, and the facts and sources that answered."""

    query: Query
    facts: tuple[Fact, ...] = ()
    sources: tuple[Source, ...] = ()


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
    elsewhere = is_of_another_match(query, before)
    if elsewhere and not is_linked(query):
        return Carried(query)
    carried = replace(query, asks=_asks(query, before))
    if not query.named and not names_other_teams(query, before) and not is_so_far(query):
        carried = replace(
            carried,
            matches=before.matches,
            named=before.named,
            paths=before.paths,
            by_id=before.by_id,
            teams=query.teams or before.teams,
        )
    if before.rival and query.teams and "against TEAM" in query.main:
        carried = replace(carried, rival=query.teams[0])
    if _goes_on_saying(query, before):
        carried = replace(carried, people=(*before.people[:1], *query.people), subjects=before.subjects[:1])
        carried = replace(carried, persons={**before.persons, **query.persons})
    elif not query.people:
        carried = _with_people(carried, context)
    if _OTHERS.search(query.main):
        return Carried(replace(carried, besides=frozenset(fact.id for fact in context.facts)))
    if elsewhere:
        return Carried(carried)
    return Carried(carried, context.facts, context.sources, presumed=not linked)


def _asks(query: Query, before: Query) -> tuple[Ask, ...]:
    """The asks of the question, or those of the one before as its few words vary them."""
    if not query.asks and _WHY.search(query.main):
        return tuple(replace(ask, aspect=Aspect.OPEN, wants=None, which=None) for ask in before.asks[:1])
    bare = _is_bare(query) or (not query.asks and is_linked(query))
    if query.question.command is not None or not bare:
        return query.asks
    return tuple(formed(_bare(ask, query), query.main) for ask in before.asks[:1])


def _bare(ask: Ask, query: Query) -> Ask:
    """The ask of the question before, as a few words vary it: "which minute?", "who is first?", "and Calhanoglu?"."""
    varied = replace(ask, aspect=Aspect.LIST, wants=None, which=turn(query.main))
    if query.people and not varied.given:  # it asked who: now it asks what this one did
        return replace(varied, given=("player",), only=())
    pointing = varied.given and not query.people  # at what was told, whose first person is carried on
    return replace(varied, given=tuple(dict.fromkeys((*varied.given, *_FIRST_PERSON)))) if pointing else varied


def _with_people(query: Query, context: Context) -> Query:
    """The query with the people it points at: those who filled the facts told, else those named before.

    Where who did it was asked, "and sent off?" asks it again, of whoever it was.
    """
    topics = {ask.topic for ask in (*query.asks[:1], *context.query.asks[:1])}
    linked = is_linked(query) and not query.mentions and len(topics) == 1
    same = linked and bool(context.query.people)
    if not _HIM.search(query.main) and not _is_bare(query) and not same:
        return query
    persons = {**context.query.persons, **query.persons}
    told = {person.id: person for fact in context.facts if (person := _filling(fact))}
    if not told or _was_about_them(context.query):
        return replace(query, people=context.query.people, subjects=context.query.people, persons=persons)
    if len(told) > 1 and _is_bare(query):
        return query
    person = next(iter(told.values()))
    people = ((person.id,),)
    return replace(query, people=people, subjects=people, persons=persons | {person.id: person})


def _goes_on_saying(query: Query, before: Query) -> bool:
    """Whether it asks what the same person said about somebody else: "and about Lautaro?"."""
    of_words = bool(before.asks and before.subjects) and "quote" in before.asks[0].types
    return of_words and bool(query.people) and bool(_ABOUT.search(query.main))


def _was_about_them(before: Query) -> bool:
    """Whether the question before asked something of somebody, not who it was: "he" is the one it named."""
    asked_who = before.asks and before.asks[0].wants not in (None, "minute", "date")
    return bool(before.subjects) and not asked_who


def _is_bare(query: Query) -> bool:
    return bool(_ONLY_A_FIELD.search(query.main))


def _filling(fact: Fact) -> Person | None:
    """Who the fact is about in the first place."""
    for name in _FIRST_PERSON:
        ids, said = fact.persons.get(name), getattr(fact.value, name, None)
        if ids and said:
            return Person(id=ids[0], name=said if isinstance(said, str) else said[0])
    return None
