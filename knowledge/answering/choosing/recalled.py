"""Matches that articles only recall beside a later one of the same teams."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from knowledge.answering.questions.query import Query
from knowledge.facts.fact import Fact, Match
from knowledge.statement import MatchStatement

_EARLIER = re.compile(
    r"\b(?:earlier|previous|reverse|other|first) (?:\w+ ){0,3}?(?:game|match|meeting|fixture|encounter|clash|tie|one)\b"
)
"""Words of a question for the match that is recalled."""

_ANY = re.compile(r"\b(?:ever|both|all|every|any|times|often|season|year|ago|head to head|h2h|games|matches|results)\b")
"""Words of a question that may mean either."""


def as_recalled(query: Query, matches: Sequence[Match], facts: Sequence[Fact]) -> tuple[Match, ...]:
    """The matches without those told only by articles on another of them, which was played later, whatever its day.

    These alone, where the earlier one is asked about.
    """
    if len(matches) < 2 or query.days or query.question.scores or _ANY.search(query.question.folded):
        return tuple(matches)
    own = {match.id: [fact for fact in facts if fact.match == match.id] for match in matches}
    on = {match.id: _articles(own[match.id], main=True) for match in matches if _has_ended(own[match.id])}
    recalled = tuple(match for match in matches if _is_recalled(match, own, on, matches))
    if _EARLIER.search(query.question.folded):
        return recalled or tuple(matches)
    return tuple(match for match in matches if match not in recalled)


def _is_recalled(
    match: Match, own: Mapping[str, Sequence[Fact]], on: Mapping[str, frozenset[str]], matches: Sequence[Match]
) -> bool:
    """Whether all the articles that tell of a match are on another one of the same teams."""
    others = [
        on[other.id] for other in matches if other.id in on and other.id != match.id and other.teams == match.teams
    ]
    told = _articles(own[match.id], main=False)
    return bool(told) and any(told <= other for other in others) and not on.get(match.id)


def _has_ended(facts: Sequence[Fact]) -> bool:
    return any(fact.type == "result" for fact in facts)


def _articles(facts: Sequence[Fact], *, main: bool) -> frozenset[str]:
    """The articles that tell the facts; with `main` those of which the match is the one they are on."""
    return frozenset(
        told.article.path
        for fact in facts
        for told in fact.told
        if not main or (isinstance(told, MatchStatement) and told.scene == 0)
    )
