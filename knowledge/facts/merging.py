"""Merging: the statements of all articles, and what admins have corrected → matches, people and facts.

Pure: the same statements and corrections give the same bytes, in any order and however often they are repeated. Once
the people are learnt everything goes pair of teams by pair of teams, and then match by match.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from knowledge.corrections import Correct, Correction, Hide
from knowledge.facts.assembly import Draft, facts, of_match, of_no_match, of_state
from knowledge.facts.corrected.amending import amended, amendments
from knowledge.facts.corrected.matches import regrouped
from knowledge.facts.corrected.people import united
from knowledge.facts.corrected.spelling import Spelling
from knowledge.facts.corrected.taken import Taken
from knowledge.facts.events import events
from knowledge.facts.fact import Match, Merged
from knowledge.facts.fixtures import planned
from knowledge.facts.halves import placed
from knowledge.facts.matches import played
from knowledge.facts.meeting import Meeting
from knowledge.facts.minutes import minute_key
from knowledge.facts.scene import Scene
from knowledge.facts.scenes import scenes
from knowledge.facts.squads import by_squad
from knowledge.facts.states import states
from knowledge.facts.telling import Telling, in_order, tellings
from knowledge.statement import MatchStatement, Statement


def merge(statements: Iterable[Statement], corrections: Iterable[Correction] = ()) -> Merged:
    """Everything that the statements of all articles hold together, in a fixed order.

    Spellings, people and matches are corrected while merging. What is corrected of single facts is corrected in the
    statements that tell them, which shows once they are merged, and merged again with that.
    """
    in_force = sorted({one.id: one for one in corrections if not one.undone}.values(), key=lambda one: one.order)
    spelling = Spelling(in_force)
    taken = [spelling.taken(statement) for statement in in_order(statements)]
    merged, used = _merged(taken, in_force, spelling)
    if any(isinstance(one.change, Hide | Correct) for one in in_force):
        found, of_facts = amendments(merged, in_force, spelling)
        merged, used = _merged(list(amended(taken, found)), in_force, spelling)
        used |= of_facts
    used |= {by for one in taken for by in one.by}
    return replace(merged, spellings=spelling.of_teams, idle=tuple(one.id for one in in_force if one.id not in used))


def _merged(taken: Sequence[Taken], corrections: Sequence[Correction], spelling: Spelling) -> tuple[Merged, set[str]]:
    """What the statements hold together, and the ids of the corrections that changed people or matches."""
    told, people, of_people = tellings(taken, lambda known: united(spelling.kept(known), corrections))
    meetings, homeless = recognised(scenes(told))
    meetings, of_matches = regrouped(meetings, corrections, spelling)
    by_match = sorted(((meeting.match, meeting) for meeting in meetings), key=lambda pair: _by_day(pair[0]))
    drafts = [draft for match, meeting in by_match for draft in _of_meeting(match, meeting)]
    drafts += map(of_no_match, _events_of(homeless))
    drafts += map(of_state, states(one for one in told if not isinstance(one.statement, MatchStatement)))
    named = {one for draft in drafts for told in draft.event for ids in told.persons.values() for one in ids}
    people = [person for person in people if person.id in named]
    names = {person.id: person.name for person in people}
    merged = Merged(tuple(match for match, _ in by_match), tuple(people), tuple(facts(drafts, names)))
    return merged, of_people | of_matches


def recognised(found: Iterable[Scene]) -> tuple[list[Meeting], list[Scene]]:
    """The matches that the scenes tell of, and the scenes whose match cannot be told."""
    by_pair: defaultdict[tuple[str, ...], list[Scene]] = defaultdict(list)
    for scene in found:
        by_pair[scene.teams if len(scene.teams) == 2 else ()].append(scene)
    halves = by_pair.pop((), [])
    return placed([meeting for pair in sorted(by_pair) for meeting in of_pair(by_pair[pair])], halves)


def of_pair(found: list[Scene]) -> list[Meeting]:
    """The matches of one pair of teams, squad by squad: nothing that other pairs' scenes say bears on them."""
    return [
        meeting
        for own in by_squad(found)
        for meeting in planned(played([one for one in own if not one.planned]), [one for one in own if one.planned])
    ]


def _by_day(match: Match) -> tuple[dt.date, tuple[str, str], str]:
    return (match.date or match.until or match.since or dt.date.max, match.teams, match.id)


def _of_meeting(match: Match, meeting: Meeting) -> list[Draft]:
    told = sorted((told for scene in meeting.scenes for told in scene.tellings), key=lambda told: told.order)
    drafts = [of_match(event, match) for event in events(told)]
    return sorted(drafts, key=lambda draft: (draft.weighed.fullest.statement.type, *_when(draft)))


def _when(draft: Draft) -> tuple[int, int, int]:
    return (*minute_key(draft.mark), draft.event[0].order)


def _events_of(homeless: Iterable[Scene]) -> Iterator[list[Telling]]:
    """Events without a match. A side plays once a day, so scenes of one side and day belong together."""
    alike: defaultdict[tuple[object, ...], list[Telling]] = defaultdict(list)
    for scene in homeless:
        known = (scene.teams, scene.date) if scene.teams and scene.date else (scene.order,)
        alike[known].extend(scene.tellings)
    for told in alike.values():
        yield from events(told)
