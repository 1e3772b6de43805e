"""Corrections without the words of articles that are to be forgotten."""

from __future__ import annotations

from collections.abc import Iterable

from knowledge.corrections.changes import Change, Correct, Hide, MergeMatches, SplitMatch
from knowledge.corrections.correction import Correction
from knowledge.corrections.traces import OfMatch, Trace


def without(correction: Correction, articles: set[str]) -> Correction | None:
    """The correction without traces of these articles (paths and addresses); None where nothing is left to correct."""
    change = _without(correction.change, articles)
    return None if change is None else correction.model_copy(update={"change": change})


def _without(change: Change, articles: set[str]) -> Change | None:
    match change:
        case Hide() | Correct():
            told = _left(change.told, articles)
            return change.model_copy(update={"told": told}) if told else None
        case MergeMatches():
            one, other = change.matches
            return change.model_copy(update={"matches": (_match(one, articles), _match(other, articles))})
        case SplitMatch():
            named = tuple(article for article in change.articles if article not in articles)
            left = {"match": _match(change.match, articles), "articles": named}
            return change.model_copy(update=left) if named else None
        case _:
            return change


def _match(match: OfMatch, articles: set[str]) -> OfMatch:
    return match.model_copy(update={"told": _left(match.told, articles)})


def _left(told: Iterable[Trace], articles: set[str]) -> tuple[Trace, ...]:
    return tuple(trace for trace in told if not articles & {trace.path, trace.url})
