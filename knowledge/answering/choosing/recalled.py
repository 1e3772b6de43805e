"""Matches that articles only recall beside a later one of the same teams."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from knowledge.answering.questions.query import Query
from knowledge.facts.fact import Fact, Match
from knowledge.statement import MatchStatement

_EARLIER = re.compile(
    r"\b(?:earlier|previous|reverse|other|first) (?:\w+ ){0,3}?(?:game|match|meeting|fixture|encounter|clash|tie|one)\b"
    r"|\blast (?:season|year|term|campaign)(?: ?s)?\b"
)
"""Words of a question for the match that is recalled."""

_ANY = re.compile(r"\b(?:ever|both|all|every|any|times|often|season|year|ago|head to head|h2h|games|matches|results)\b")
"""Words of a question that may mean either."""


def as_recalled(query: Query, matches: Sequence[Match], facts: Sequence[Fact]) -> tuple[Match, ...]:
    """The matches without those told only by articles on another of them, which was played later, whatever its day.

    These alone, where the earlier one is asked about.
    """
    earlier, either = _EARLIER.search(query.question.folded), _ANY.search(query.question.folded)
    if len(matches) < 2 or query.days or query.question.scores or (either and not earlier):
        return tuple(matches)
    own = {match.id: [fact for fact in facts if fact.match == match.id] for match in matches}
    told = {match: frozenset(article.path for fact in own[match] for article in fact.articles) for match in own}
    recalled = tuple(match for match in matches if _is_recalled(match, own, told, matches))
    if earlier:
        return recalled or tuple(matches)
    return tuple(match for match in matches if match not in recalled)


def _is_recalled(
    match: Match, own: Mapping[str, Sequence[Fact]], told: Mapping[str, frozenset[str]], matches: Sequence[Match]
) -> bool:
    """Whether all the articles that have told of a match are on another one of the same teams."""
    telling = told[match.id]
    others = [other.id for other in matches if other.id != match.id and other.teams == match.teams]
    telling_too = [other for other in others if telling and telling <= told[other]]
    return any(telling <= _on(own[other]) for other in telling_too) and not _on(own[match.id])


def _on(facts: Sequence[Fact]) -> frozenset[str]:
    """The articles that are on the match of these facts, if it has ended; for it, what they state is looked up."""
    if not any(fact.type == "result" for fact in facts):
        return frozenset()
    told = (each for fact in facts for each in fact.told)
    return frozenset(each.article.path for each in told if isinstance(each, MatchStatement) and each.scene == 0)
