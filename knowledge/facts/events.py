"""The statements of one match → its events, each told once however many articles tell it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from knowledge.facts.clusters import cluster
from knowledge.facts.minutes import TOLERANCE, apart
from knowledge.facts.said import said
from knowledge.facts.telling import Telling

VAGUE: Mapping[str, frozenset[str]] = {
    "missed": frozenset({"saved"}),
    "red": frozenset({"second_yellow"}),
    "open": frozenset({"free_kick", "penalty"}),
}
"""A word that leaves more open → the exacter ones it may stand for: neither contradicts the other.

Whoever scores from the spot may score from play too: those two are one goal only in one minute.
"""

_ONE_UNTIMED = 3
_NEITHER_TIMED = 4
"""Minutes that count as lying between two tellings of which one or both tell none: more than two told ever have."""

Events = list[list[Telling]]


def events(tellings: Iterable[Telling]) -> Events:
    """The tellings of one match, event by event.

    Different people make different events. A type that never names anyone (a result, a fixture) tells of the match
    itself: all of it is one.
    """
    of_type: defaultdict[str, list[Telling]] = defaultdict(list)
    for told in tellings:
        of_type[told.statement.type].append(told)
    found: Events = []
    for told_of in of_type.values():
        found += _of_type(told_of) if told_of[0].statement.people else [told_of]
    return found


def _of_type(tellings: Iterable[Telling]) -> Events:
    by_person: defaultdict[tuple[str, ...], list[Telling]] = defaultdict(list)
    unsure = []
    for told in tellings:
        if told.sure:
            by_person[told.who[0]].append(told)
        else:
            unsure.append(told)
    named = [event for told_of in by_person.values() for event in cluster(told_of, distance)]
    return [_settled(event) for event in _with_unsure(named, unsure)]


def distance(one: Telling, other: Telling) -> int | None:
    """How far two tellings of one type are from being the same event; None if they cannot be.

    One article tells each event once. Something must be said alike and nothing may contradict. The minute weighs most,
    then how much else the two have in common.
    """
    fields = [field for field in one.statement.identity if field != "minute"]
    values = [(one.value(field), other.value(field)) for field in fields]
    gap = _minutes(one, other)
    decisive = [
        pair for field, pair in zip(fields, values, strict=True) if not (field == "team" and _alike(one, other))
    ]
    if one.article == other.article or gap is None or any(_contradict(*pair, one, other) for pair in decisive):
        return None
    if gap > TOLERANCE and any({"open", "penalty"} == set(map(str, pair)) for pair in values):
        return None
    alike = sum(first == second is not None for first, second in values)
    return 10 * gap + len(values) - alike if alike or gap <= TOLERANCE else None


def _alike(one: Telling, other: Telling) -> bool:
    """Whether the same person did it in both: nobody plays for both sides, so one of two articles errs about his."""
    return one.sure and other.sure and one.who[0] == other.who[0]


def _contradict(first: object, second: object, one: Telling, other: Telling) -> bool:
    if not first or not second or first == second or vague(first, second):
        return False
    return not (_may_be(first, second, one) or _may_be(second, first, other))


def _may_be(bare: object, named: object, told: Telling) -> bool:
    """Whether people whom a telling names barely may be those whom another names."""
    if not isinstance(bare, tuple) or not isinstance(named, tuple) or len(bare) != len(named):
        return False
    return all(one == other or other in told.doubts.get(one, ()) for one, other in zip(bare, named, strict=True))


def vague(one: object, other: object) -> bool:
    """Whether one of two values only leaves open what the other says."""
    return other in VAGUE.get(str(one), ()) or one in VAGUE.get(str(other), ())


def _minutes(one: Telling, other: Telling) -> int | None:
    first, second = (said(told.statement, "minute") for told in (one, other))
    gap = apart(first, second)
    if gap is None:
        return _ONE_UNTIMED if first or second else _NEITHER_TIMED
    return gap if gap <= TOLERANCE else None


def _with_unsure(named: Events, unsure: Iterable[Telling]) -> Events:
    """The events with those told without a sure name given to the one each must be; the rest stay events apart."""
    by_article: defaultdict[str, list[Telling]] = defaultdict(list)
    for told in unsure:
        by_article[told.article].append(told)
    left: list[Telling] = []
    for own in by_article.values():
        meant = _meant(own, named)
        for place, event in meant.items():
            named[event].append(own[place])
        left += [told for place, told in enumerate(own) if place not in meant]
    return [sorted(event, key=lambda told: told.order) for event in named] + cluster(left, distance)


def _meant(unsure: Sequence[Telling], named: Events) -> dict[int, int]:
    """Place of each of one article's unsure events → the place of the event that it must be.

    It must be the one that lies closest, or any where there are no more to choose from than the article tells.
    """
    gaps = [
        (gap, place, event)
        for place, told in enumerate(unsure)
        for event, of_event in enumerate(named)
        if (gap := _farthest(told, of_event)) is not None
    ]
    all_meant = len(unsure) >= len({event for _, _, event in gaps})
    found: dict[int, int] = {}
    for gap, place, event in sorted(gaps):
        rivals = [other for other in gaps if other[:2] == (gap, place) and other[2] not in found.values()]
        if place not in found and event not in found.values() and (all_meant or len(rivals) == 1):
            found[place] = event
    return found


def _farthest(told: Telling, event: Iterable[Telling]) -> int | None:
    gaps = [distance(told, other) for other in event]
    return None if None in gaps else max(gap for gap in gaps if gap is not None)


def _settled(event: Sequence[Telling]) -> list[Telling]:
    """The event with every bare name in doubt taken for the person that another telling names in its place."""
    return [replace(told, persons=_persons(told, event)) if told.doubts else told for told in event]


def _persons(told: Telling, event: Iterable[Telling]) -> dict[str, tuple[str, ...]]:
    persons = dict(told.persons)
    for field, own in told.persons.items():
        others = [other.persons.get(field, ()) for other in event]
        persons[field] = next((named for named in others if named != own and _may_be(own, named, told)), own)
    return persons
