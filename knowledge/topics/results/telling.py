"""How answers tell how a match ended."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from knowledge.answering.choosing.fitting import fit, said
from knowledge.answering.choosing.ordering import by_match, minutes
from knowledge.answering.questions.ask import Ask, Aspect
from knowledge.answering.questions.query import Query
from knowledge.answering.replying.telling import SHOWN, Told
from knowledge.answering.replying.wording import count, label, minute
from knowledge.facts.fact import Fact, Match
from knowledge.topics.fixtures.statement import Fixture
from knowledge.topics.fixtures.telling import announced
from knowledge.topics.goals.scoreboard import scorers
from knowledge.topics.results.asks import COMPARED, CONCEDED, HALF_TIME, PLACE
from knowledge.topics.results.compared import compared
from knowledge.topics.results.conceded import conceded
from knowledge.topics.results.ended import ended, is_known
from knowledge.topics.results.extremes import extreme
from knowledge.topics.results.half_time import at_half_time
from knowledge.topics.results.place import where
from knowledge.topics.results.wanted import NAMES, Known, ended_so, outcome, shown
from knowledge.topics.results.whether import whether

_SHORT = {
    "goal": "Goals",
    "card": "Cards",
    "penalty": "Penalties",
    "disallowed_goal": "Goals ruled out",
}
_MARKS = {
    "own_goal": " og",
    "penalty": " pen",
    "red": " (red)",
    "second_yellow": " (second yellow)",
    "yellow": " (yellow)",
}

_ADDED_UP = {CONCEDED: conceded, COMPARED: compared}
"""What is wanted of several matches together, and what tells it."""


def tell(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """How the newest match meant ended; for several, each in a line."""
    if ask.wants == HALF_TIME:
        return at_half_time(query, facts)
    if ask.wants == PLACE:
        return where(query, [fact for fact in facts if fact.type in ask.types])
    of_score = replace(ask, wants=None) if ask.wants in _ADDED_UP else ask
    found = by_match(query, fit(query, of_score, facts))
    known = [(match, group) for match, group in found if match and is_known(match)]
    if not known:
        return _to_come(facts) if "fixture" in ask.types else None
    known.sort(key=lambda one: one[0].score is None and one[0].date is None)  # what is told by the way comes last
    if ask.wants in _ADDED_UP:
        return _ADDED_UP[ask.wants](query, known)
    if ask.aspect is Aspect.WHOLE:
        return whole(*known[0])
    if_so = ask.aspect is Aspect.WHETHER and " or TEAM" not in query.main
    return whether(query, known) if if_so else extreme(query, known) or _listed(query, ask, known)


def _to_come(facts: Sequence[Fact]) -> Told | None:
    """The match meant where it is only announced."""
    fixtures = [fact for fact in facts if isinstance(fact.value, Fixture)]
    told = [announced(fact.value) for fact in fixtures if isinstance(fact.value, Fixture)]
    return Told(told[0], tuple(fixtures)) if told else None


def _listed(query: Query, ask: Ask, known: Known) -> Told:
    """The matches that ended as asked, as many as asked for, after the day where that is what is asked."""
    ending, lead = ended_so(query, known)
    if ask.aspect is Aspect.COUNT and not lead and (kind := outcome(query.main)):
        lead = [f"{count(len(ending), NAMES[kind])} of {query.teams[0]} on record:"] if query.teams else []
        return _several(ending, lead, SHOWN)
    number = 1 if lead or ask.wants == "date" else shown(query)
    lines = [ended(match) for match, _ in ending]
    date = ending[0][0].date
    if ask.wants == "date" and date and not lead:
        lines[0] = f"On {date.day} {date:%B %Y}: {lines[0]}"
    told = _several(ending, lead, number, lines)
    return replace(told, lacks=True) if lead and query.rest else told  # the match meant is one that is not on record


def _several(ending: Known, lead: Sequence[str], number: int, lines: Sequence[str] = ()) -> Told:
    """A number of matches, a line each, after the `lead`; the others for whoever wants more."""
    told = list(lines) or [ended(match) for match, _ in ending]
    facts = tuple(fact for _, group in ending[:number] for fact in group)
    return Told("\n".join([*lead, *told[:number]]), facts, tuple(told[number:]))


def whole(match: Match, facts: Sequence[Fact]) -> Told:
    """The result, as far as it is known, with scorers, penalties and cards, a line each."""
    told = [ended(match) if is_known(match) else f"{label(match)}: no result is told yet."]
    for kind, title in _SHORT.items():
        events = minutes(fact for fact in facts if fact.type == kind and _is_news(fact))
        items = scorers(events) if kind == "goal" else [_item(fact) for fact in events]
        told += [f"{title}: {', '.join(items)}"] if items else []
    ordered = sorted(facts, key=lambda fact: fact.type != "result")
    return Told("\n".join(told), tuple(ordered))


def _is_news(fact: Fact) -> bool:
    """Whether the goals do not tell it already, as they do a penalty that was scored."""
    return fact.type != "penalty" or said(fact, "outcome") != "scored" or said(fact, "phase") == "shootout"


def _item(fact: Fact) -> str:
    mark = _MARKS.get(said(fact, "how") or said(fact, "colour") or "", "")
    outcome = f" ({said(fact, 'outcome')})" if fact.type == "penalty" else ""
    return f"{said(fact, 'player') or said(fact, 'team') or 'unnamed'}{minute(said(fact, 'minute'))}{mark}{outcome}"
