"""How answers tell everything there is of a player or a team."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from knowledge.answering.ask import Ask
from knowledge.answering.fitting import is_given, said
from knowledge.answering.ordering import by_match
from knowledge.answering.query import Query
from knowledge.answering.telling import Told
from knowledge.answering.wording import count, label, listed
from knowledge.facts.fact import Fact
from knowledge.topics.results.telling import ended

_SHOWN = 5
_NOUNS = {
    ("goal", "player"): ("goal", "goals"),
    ("assist", "player"): ("assist", "assists"),
    ("penalty", "player"): ("penalty taken", "penalties taken"),
    ("penalty", "keeper"): ("penalty faced", "penalties faced"),
    ("card", "player"): ("card", "cards"),
    ("disallowed_goal", "player"): ("goal ruled out", "goals ruled out"),
    ("substitution", "on"): ("time brought on", "times brought on"),
    ("substitution", "off"): ("time taken off", "times taken off"),
    ("quote", "speaker"): ("quote", "quotes"),
    ("absence", "player"): ("absence", "absences"),
    ("tally", "player"): ("running count", "running counts"),
}


def tell(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """A player's events counted and where they were, or a team's matches, newest first."""
    if not facts:
        return None
    return _player(query, ask, facts) if ask.given and query.subjects else _team(query, facts)


def _player(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    own = [fact for fact in facts if is_given(query, ask, fact)]
    if not own or not query.called:
        return None
    counts = Counter(
        (fact.type, name) for fact in own for name, ids in fact.persons.items() if not query.subject_ids.isdisjoint(ids)
    )
    told = [count(counts[key], *nouns) for key, nouns in _NOUNS.items() if counts[key]]
    teams = listed(query.persons[query.subjects[0][0]].teams)
    head = f"{query.called[0]}{f' ({teams})' if teams else ''}: {listed(told)} on record." if told else query.called[0]
    matches = [label(match) for match, _ in by_match(query, own) if match]
    return Told("\n".join([head, *matches[:_SHOWN]]), tuple(own), tuple(matches[_SHOWN:]), whole=True)


def _team(query: Query, facts: Sequence[Fact]) -> Told | None:
    if not query.teams:
        return None
    known = [match for match, _ in by_match(query, facts) if match and (match.score or match.winner)]
    lines = [ended(match) for match in known]
    placed = [fact for fact in facts if fact.type == "standing" and said(fact, "team") == query.teams[0]]
    tables = [f"In the table: {_place(fact)}." for fact in placed[:1]]
    head = f"{query.teams[0]}: {count(len(known), 'match', 'matches')} with a result on record."
    return Told("\n".join([head, *lines[:_SHOWN], *tables]), tuple(facts), tuple(lines[_SHOWN:]), whole=True)


def _place(fact: Fact) -> str:
    place, points = said(fact, "position"), said(fact, "points")
    return ", ".join(
        part for part in (f"position {place}" if place else "", f"{points} points" if points else "") if part
    )
