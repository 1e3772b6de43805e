"""How answers tell everything there is of a player or a team."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from knowledge.answering.choosing.fitting import is_given
from knowledge.answering.choosing.gathering import NEWEST
from knowledge.answering.choosing.ordering import by_match
from knowledge.answering.questions.ask import Ask, Aspect
from knowledge.answering.questions.query import Query
from knowledge.answering.replying.telling import Told
from knowledge.answering.replying.wording import count, label, listed, times
from knowledge.facts.fact import Fact
from knowledge.topics.absences.telling import lines
from knowledge.topics.fixtures.statement import Fixture
from knowledge.topics.fixtures.telling import announced, coming
from knowledge.topics.results.ended import ended
from knowledge.topics.standings.statement import Standing
from knowledge.topics.standings.telling import place
from knowledge.topics.tallies.telling import counted

_SHOWN = 5
_NOUNS = {
    ("goal", "player"): ("goal", "goals"),
    ("assist", "player"): ("assist", "assists"),
    ("penalty", "player"): ("penalty taken", "penalties taken"),
    ("penalty", "keeper"): ("penalty faced", "penalties faced"),
    ("card", "player"): ("card", "cards"),
    ("disallowed_goal", "player"): ("goal ruled out", "goals ruled out"),
    ("quote", "speaker"): ("quote", "quotes"),
}
_ON_THE_PITCH = frozenset(("goal", "assist", "penalty", "card", "disallowed_goal", "substitution"))
"""Types of facts that only who plays is told of."""

_CHANGES = {("substitution", "on"): "brought on", ("substitution", "off"): "taken off"}


def tell(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """A player's events counted and where they were, or a team's matches, newest first."""
    if not facts:
        return None
    if ask.aspect is Aspect.WHETHER:
        return _took_part(query, ask, facts)
    if query.question.command == "sources":
        return _sources(query, ask, facts)
    return _player(query, ask, facts) if ask.given and query.subjects else _team(query, facts)


def _sources(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """Whom or what the articles tell of, which the answer goes on to name."""
    own = [fact for fact in facts if is_given(query, ask, fact)]
    about = query.called or tuple(label(match) for match in query.matches[:1] if query.named) or query.teams
    return Told(f"What is told of {listed(about)}:", tuple(own), whole=True) if own else None


def _took_part(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """That somebody played, by what is told of his part in the newest match meant; nothing where nothing is told."""
    own = [fact for fact in facts if is_given(query, ask, fact) and fact.type in _ON_THE_PITCH]
    for match, some in by_match(query, own):
        if match and (record := _record(query, some)):
            return Told(f"Yes — {query.called[0]} in {label(match)}: {record}.", tuple(some))
    return None


def _player(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    own = [fact for fact in facts if is_given(query, ask, fact)]
    if not own or not query.called:
        return None
    teams = listed(query.persons[query.subjects[0][0]].teams)
    record = _record(query, own, " on record")
    head = [f"{query.called[0]}{f' ({teams})' if teams else ''}: {record}."] if record else []
    counts = [counted(fact) for fact in own if fact.type == "tally"]
    away = lines([fact for fact in own if fact.type == "absence"][:1])
    matches = [f"{label(match)}: {_record(query, some)}." for match, some in by_match(query, own) if match]
    told = [*head, *counts[:1], *away, *matches]
    return Told("\n".join(told[: _SHOWN + 1]), tuple(own), tuple(told[_SHOWN + 1 :]), whole=True) if told else None


def _record(query: Query, facts: Sequence[Fact], on_record: str = "") -> str:
    """What the player has to his name among the facts: "2 goals and 1 card; brought on once"."""
    counts = Counter(
        (fact.type, name)
        for fact in facts
        for name, ids in fact.persons.items()
        if not query.subject_ids.isdisjoint(ids)
    )
    done = [count(counts[key], *nouns) for key, nouns in _NOUNS.items() if counts[key]]
    changes = [f"{words} {times(counts[key])}" for key, words in _CHANGES.items() if counts[key]]
    return "; ".join(part for part in (f"{listed(done)}{on_record}" if done else "", ", ".join(changes)) if part)


def _team(query: Query, facts: Sequence[Fact]) -> Told | None:
    if not query.teams:
        return None
    known = [match for match, _ in by_match(query, facts) if match and (match.score or match.winner)]
    results = [ended(match) for match in known]
    newest = ", the newest" if len(facts) >= NEWEST else ""
    head = f"{query.teams[0]}: {count(len(known), 'match', 'matches')} with a result on record{newest}."
    told = [head, *results[:_SHOWN], *_state(query, facts)]
    return Told("\n".join(told), tuple(facts), tuple(results[_SHOWN:]), whole=True)


def _state(query: Query, facts: Sequence[Fact]) -> list[str]:
    """Where the team stands and what comes next."""
    values = [fact.value for fact in facts]
    places = [value for value in values if isinstance(value, Standing) and value.team == query.teams[0]]
    following = [fact.value for fact in coming(query, facts) if isinstance(fact.value, Fixture)]
    return [*map(place, places[:1]), *(f"Next: {announced(value)}" for value in following[:1])]
