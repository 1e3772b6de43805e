"""Which facts fit what is asked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from knowledge.answering.questions.ask import Ask
from knowledge.answering.questions.phases import names_part, within
from knowledge.answering.questions.query import Query
from knowledge.answering.questions.question import key
from knowledge.facts.fact import Fact

_RELATIVE = re.compile(r"(?<=\w) (?:that|which|where|when)\b")
"""Where a clause begins that only says which match is meant."""

_OWN_GOAL = re.compile(r"\bown (?:goal|net)|\bogs?\b")


_IN_THE_SHOOTOUT = re.compile(r"\b(?:in|during) (?:the |that |this )?(?:\w+ )?shootout\b")


def fit(query: Query, ask: Ask, facts: Sequence[Fact]) -> list[Fact]:
    """The facts that fit all the ask says: types, people, side, values, and that the wanted field is known."""
    tests = _tests(query, ask)
    return [
        fact
        for fact in facts
        if fact.type in ask.types and fact.id not in query.besides
        if is_of_side(query, fact) and all(test(fact) for test in tests)
    ]


def _tests(query: Query, ask: Ask) -> list[Callable[[Fact], bool]]:
    """What a fact has to be besides: the tests for which this question gives cause, so that many facts take no time."""
    played_out = "penalty" in ask.types and _IN_THE_SHOOTOUT.search(query.main)
    tests: tuple[tuple[object, Callable[[Fact], bool]], ...] = (
        (ask.only, lambda fact: claims(ask, fact)),
        (ask.wants, lambda fact: _says(query, ask.wants or "", fact)),
        (ask.given and query.subjects, lambda fact: is_given(query, ask, fact)),
        (ask.wants == "player" and not ask.given and query.subjects, lambda fact: _speaks_of_them(query, fact)),
        (query.excepted, lambda fact: not _is_excepted(query, fact)),
        (names_part(query.main), lambda fact: _is_of_phase(query, fact)),
        (played_out, lambda fact: fact.type != "penalty" or said(fact, "phase") == "shootout"),
    )
    return [test for cause, test in tests if cause]


def without(facts: Iterable[Fact], others: Iterable[Fact]) -> list[Fact]:
    """The facts that are not among the others."""
    known = {fact.id for fact in others}
    return [fact for fact in facts if fact.id not in known]


def said(fact: Fact, name: str) -> str | None:
    """What the fact says of a field, in words; None when it leaves it unsaid."""
    value = getattr(fact.value, name, None)
    return None if value is None else str(value)


def is_given(query: Query, ask: Ask, fact: Fact) -> bool:
    """Whether somebody named in the question fills one of the given fields (always so when nobody has to)."""
    if not ask.given or not query.subjects:
        return True
    there = {person for name in ask.given for person in fact.persons.get(name, ())}
    return not there.isdisjoint(query.subject_ids)


def _is_excepted(query: Query, fact: Fact) -> bool:
    """Whether it is about somebody whom the question leaves out: "who scored apart from Lautaro"."""
    there = {person for name in ("player", "on", "off") for person in fact.persons.get(name, ())}
    return any(not there.isdisjoint(ids) for ids in query.excepted)


def claims(ask: Ask, fact: Fact) -> bool:
    """Whether the fact has the values that alone fit the ask: a red card, an own goal."""
    return all(getattr(fact.value, name, None) in values for name, values in ask.only)


def is_of_side(query: Query, fact: Fact) -> bool:
    """Whether a fact may be of the side that the question names, and not of the one against which it asks.

    Who asks for own goals may name the side for which they counted as well as that of the player.
    """
    if query.side is None and query.rival is None:
        return True
    team = getattr(fact.value, "team", None)
    if team is None or (getattr(fact.value, "how", None) == "own_goal" and _OWN_GOAL.search(query.main)):
        match = query.match(fact) if team is None else None
        return query.side is None or match is None or query.side in match.teams
    return query.side in (None, team) and query.rival != team


def _speaks_of_them(query: Query, fact: Fact) -> bool:
    """Whether a fact of which it is asked who did it, and to whom, is told with the one it was done to."""
    subjects = query.subjects[: _RELATIVE.split(query.main)[0].count("PLAYER")]
    filling = {person for ids in fact.persons.values() for person in ids}
    if not filling.isdisjoint(query.subject_ids):
        return True
    told = f" {key(' '.join(each.evidence for each in fact.told))} "
    return all(any(f" {key(name).split()[-1]} " in told for name in query.names_of(ids)) for ids in subjects)


def _is_of_phase(query: Query, fact: Fact) -> bool:
    """Whether it may be of the part of the match that the question names; so is all that has no minute."""
    told = " ".join(each.evidence for each in fact.told)
    return not hasattr(fact.value, "minute") or within(query.main, said(fact, "minute"), told)


def _says(query: Query, wants: str, fact: Fact) -> bool:
    """Whether the fact, or its match, tells what is wanted."""
    if wants == "date":
        match = query.match(fact)
        return match is not None and match.date is not None
    return getattr(fact.value, wants, None) not in (None, ())
