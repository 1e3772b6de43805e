"""Corrections as tests make them."""

from __future__ import annotations

import datetime as dt

from pydantic import JsonValue

from knowledge.corrections import Change, Correct, Correction, Hide, OfMatch, Undone, trace
from knowledge.facts import Fact, Match, Merged
from knowledge.statement import MatchStatement

NOON = dt.datetime(2024, 3, 9, 12, tzinfo=dt.UTC)


def made(change: Change, minute: int = 0) -> Correction:
    """A correction, made so many minutes after noon."""
    return Correction.make(change, by="ann", reason="I was there", at=NOON + dt.timedelta(minutes=minute))


def hidden(fact: Fact, minute: int = 0) -> Correction:
    return made(Hide(told=tuple(map(trace, fact.told))), minute)


def corrected(fact: Fact, minute: int = 0, /, **values: JsonValue) -> Correction:
    teams = fact.value.teams if isinstance(fact.value, MatchStatement) else None
    return made(Correct(told=tuple(map(trace, fact.told)), values=values, teams=teams), minute)


def undone(correction: Correction) -> Correction:
    back = Undone(by="ben", reason="she was not", at=NOON + dt.timedelta(hours=1))
    return correction.model_copy(update={"undone": back})


def of_match(merged: Merged, match: Match) -> OfMatch:
    told = [told for fact in merged.facts if fact.match == match.id for told in fact.told]
    first = {statement.article.path: statement for statement in reversed(told)}
    return OfMatch(teams=match.teams, date=match.date, told=tuple(map(trace, first.values())))
