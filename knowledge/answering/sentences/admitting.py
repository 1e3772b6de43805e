"""Which sentences may answer: none on another match, time, side or competition than what is asked about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.answering.choosing.afterwards import says_after
from knowledge.answering.choosing.endings import tells_an_ending
from knowledge.answering.choosing.kinds_of_goals import counts_some
from knowledge.answering.choosing.people import is_about
from knowledge.answering.questions.ask import Ask, Aspect
from knowledge.answering.questions.query import Query
from knowledge.answering.sentences.elsewhere import (
    is_elsewhere,
    is_of_another,
    is_of_another_team,
    is_of_another_time,
    is_of_its_cup,
    is_of_its_defeat,
    is_of_the_others,
    is_of_then,
    names_a_third,
)
from knowledge.answering.sentences.found import Found
from knowledge.answering.sentences.prose import points_back
from knowledge.answering.sentences.standing_in import leads_others, stands_in, stood_at_half_time

if TYPE_CHECKING:
    from knowledge.store.rows import StoredPassage


def may_answer(query: Query, ask: Ask | None, passage: StoredPassage) -> bool:
    """Whether a sentence may answer."""
    elsewhere = is_of_the_others(query, passage) or is_of_another_time(query, ask, passage)
    if elsewhere or is_of_its_defeat(query, passage) or not leads_others(query, passage.text):
        return False
    if tells_an_ending(query) and is_of_another(query, passage):
        return False
    return ask is None or (_is_of_its_match(query, ask, passage) and _is_of_its_kind(query, ask, passage))


def may_stand_in(query: Query, ask: Ask, found: Found) -> bool:
    """Whether a sentence seems to tell a fact that is not on record."""
    passage = found.passage
    if is_of_another_time(query, ask, passage) or (not ask.apart and is_of_another(query, passage)):
        return False
    if ask.types == ("result",) and names_a_third(query, passage):
        return False
    if ask.types == ("fixture",) and query.named and passage.article.path not in query.paths:
        return False
    return _goes_on_about_all(query, found) and stands_in(query, ask, passage)


def is_of_them(query: Query, passage: StoredPassage) -> bool:
    """Whether a sentence itself is about everybody asked about, and about no other match than the one meant."""
    return not is_of_another(query, passage) and _is_about_all(query, passage)


def _is_of_its_match(query: Query, ask: Ask, passage: StoredPassage) -> bool:
    """Whether a sentence is of the match, or the competition, in which the ask is about something."""
    if "quote" in ask.types and says_after(query) and not is_of_then(query, passage):
        return False
    if query.of_a_cup and not query.named and ask.aspect is not Aspect.OPEN and not is_of_its_cup(query, passage):
        return False
    if ask.apart:
        return True
    if ask.aspect is Aspect.LIST and ask.given and is_of_another(query, passage):
        return False
    return ask.aspect is not Aspect.WHETHER or not is_elsewhere(query, passage)


def _is_of_its_kind(query: Query, ask: Ask, passage: StoredPassage) -> bool:
    """Whether a sentence tells of what the ask is for: the score at half-time, or a count or place of that team's."""
    if ask.wants == "halftime" and not stood_at_half_time(passage.text):
        return False
    if {"tally", "standing"}.isdisjoint(ask.types):
        return True
    of_its_cup = "standing" in ask.types or is_of_its_cup(query, passage)
    return of_its_cup and not is_of_another_team(query, passage) and not counts_some(query, passage.text)


def _is_about_all(query: Query, passage: StoredPassage) -> bool:
    """Whether a sentence itself is about everybody whom the asking clause names."""
    return all(is_about(passage, query.names_of(ids)) for ids in query.subjects)


def _goes_on_about_all(query: Query, found: Found) -> bool:
    """Whether a sentence is about everybody named, or goes on about him whom the one before names ("He came on")."""
    before = found.before if points_back(found.passage.text) else None
    return _is_about_all(query, found.passage) or bool(before and _is_about_all(query, before))
