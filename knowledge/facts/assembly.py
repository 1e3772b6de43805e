"""Events and states → facts, each with an id that other articles don't change."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from knowledge.facts.fact import Fact, Match
from knowledge.facts.ids import digest
from knowledge.facts.telling import Telling
from knowledge.facts.values import Names, Weighed, weigh

Anchor = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """A fact but for its id. `anchor` is what it is about; `mark` tells apart what is about the same."""

    event: Sequence[Telling]
    weighed: Weighed
    anchor: Anchor
    mark: str
    match: Match | None = None


def of_match(event: Sequence[Telling], match: Match) -> Draft:
    """An event of a match: it is known by its match, its type and its people, a second one by its minute."""
    return _of_event(event, (match.id,), match)


def of_no_match(event: Sequence[Telling]) -> Draft:
    """An event whose match is not known: it is known by the article as well."""
    return _of_event(event, (event[0].article,), None)


def _of_event(event: Sequence[Telling], where: Anchor, match: Match | None) -> Draft:
    weighed = weigh(event)
    return Draft(event, weighed, (*where, *_about(weighed)), str(weighed.chosen.get("minute")), match)


def of_state(event: Sequence[Telling]) -> Draft:
    """A state: it is known by all that makes it and by the first day on which it was told."""
    weighed = weigh(event)
    said = [weighed.chosen[field] for field in weighed.fullest.statement.identity]
    told = min((told.statement.article.date for told in event if told.statement.article.date), default=event[0].article)
    return Draft(event, weighed, (*_about(weighed), *said, told), "")


def _about(weighed: Weighed) -> Anchor:
    statement = weighed.fullest.statement
    who = [weighed.chosen[field] for field in statement.people if field in statement.identity]
    return (statement.type, *(who if any(who) else [weighed.chosen.get("team")]))


def facts(drafts: Iterable[Draft], names: Names) -> list[Fact]:
    """The drafts as facts, in their order."""
    drafts = list(drafts)
    alike: defaultdict[Anchor, list[Draft]] = defaultdict(list)
    for draft in drafts:
        alike[draft.anchor].append(draft)
    ids = {id(draft): key for group in alike.values() for draft, key in _ids(group)}
    return [_fact(ids[id(draft)], draft, names) for draft in drafts]


def _ids(group: Sequence[Draft]) -> Iterable[tuple[Draft, str]]:
    """An id for each of the drafts about the same; their marks count only where there are several."""
    if len(group) == 1:
        return [(group[0], digest(*group[0].anchor))]
    marked: defaultdict[str, list[Draft]] = defaultdict(list)
    for draft in group:
        marked[draft.mark].append(draft)
    return [
        (draft, digest(*draft.anchor, mark, nth))
        for mark, of_mark in marked.items()
        for nth, draft in enumerate(of_mark)
    ]


def _fact(key: str, draft: Draft, names: Names) -> Fact:
    weighed, match = draft.weighed, draft.match
    return Fact(
        id=key,
        type=weighed.fullest.statement.type,
        match=match.id if match else None,
        value=weighed.value(match, names),
        persons=weighed.persons,
        told=tuple(told.source for told in draft.event),
        corrected=tuple(sorted({by for told in draft.event for by in told.by})),
        disagreements=weighed.disagreements(names),
    )
