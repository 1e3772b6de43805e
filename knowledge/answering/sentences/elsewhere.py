"""Sentences that are about something else than what is asked: another match, another team, another competition."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from knowledge.answering.choosing.afterwards import soon_after
from knowledge.answering.questions.ask import Ask, Aspect
from knowledge.answering.questions.dates import Days
from knowledge.answering.questions.query import Query
from knowledge.answering.questions.question import key
from knowledge.answering.sentences.belonging import doing, forms, is_beaten
from knowledge.answering.sentences.signs import sign
from knowledge.names import fold, gazetteer

if TYPE_CHECKING:
    from knowledge.store.rows import StoredPassage

_TALKED_ABOUT = 3
"""Days for which a match is talked about."""

_HOW_DID = re.compile(r"^(?:and |so )?how (?:did|do|does) TEAM\b")

_WON = re.compile(r"\bTEAM (?:\w+ ){0,2}?(?:won|win|winning|beat|victory|victorious)\b")


def is_of_another(query: Query, passage: StoredPassage) -> bool:
    """Whether a sentence is about another match than the one meant."""
    meant = query.matches[0].teams if query.named and query.matches else ()
    return bool(meant and passage.teams) and set(passage.teams) != set(meant)


def is_elsewhere(query: Query, passage: StoredPassage) -> bool:
    """Whether a sentence is about another match than the one meant, or of an article that tells of no such match."""
    if not (query.named and query.paths and query.people):
        return not query.people and is_of_another(query, passage)
    return passage.article.path not in query.paths and set(passage.teams) != set(query.matches[0].teams)


def did_not_win(query: Query, ask: Ask | None) -> bool:
    """Whether it is asked how a team won the match meant that, by its score, it did not win."""
    match = query.matches[0] if query.named and query.matches else None
    if not (ask and ask.which == "winner" and match and match.score and query.teams and _HOW_DID.match(query.main)):
        return False
    goals = dict(zip(match.teams, match.score, strict=True))
    return goals.get(query.teams[0], 0) <= min(goals.values())


def names_a_third(query: Query, passage: StoredPassage) -> bool:
    """Whether a sentence without a score names a team besides the two: it may well tell how another match ended."""
    return not sign("score").places(fold(passage.text)) and any(
        name in gazetteer().teams and name not in query.teams for name in passage.names
    )


def is_of_the_others(query: Query, passage: StoredPassage) -> bool:
    """Whether a sentence speaks of somebody of the other side who is known to have done what is asked of a side."""
    done = {name for fact in query.others for name in (getattr(fact.value, "player", None),) if name}
    return query.side is not None and not query.subjects and not done.isdisjoint(passage.names)


def is_of_another_team(query: Query, passage: StoredPassage) -> bool:
    """Whether a sentence tells what teams do, and names not the one of which a count is asked."""
    asked = query.teams[: query.main.split().count("TEAM")] if not query.subjects else ()
    named = {name for name in passage.names if name in gazetteer().teams}
    others = named.isdisjoint(asked) and any(doing(forms(team), fold(passage.text)) for team in named)
    return bool(asked) and others


def is_of_its_defeat(query: Query, passage: StoredPassage) -> bool:
    """Whether it is asked how a team won, and a sentence names it only as one that was beaten."""
    return bool(query.teams and _WON.search(query.main)) and is_beaten(forms(query.teams[0]), passage.text)


def is_of_its_cup(query: Query, passage: StoredPassage) -> bool:
    """Whether a sentence names the competition, if any, that a count is asked of."""
    forms = [(mention.form, key(mention.competition)) for mention in query.mentions if mention.competition]
    said = f" {key(passage.text)} "
    return all(any(f" {form} " in said for form in either) for either in forms)


def is_of_another_time(query: Query, ask: Ask | None, passage: StoredPassage) -> bool:
    """Whether what is asked of certain days, or of a competition, is told by a sentence that neither is of nor names.

    Of no match that is known to be of then or of that competition: its facts would tell.
    """
    if ask is None or query.named or ask.apart or ask.aspect is Aspect.OPEN:
        return False
    said, day = key(passage.text), passage.article.date
    then = not query.days or day is None or any(_is_of_these(each, day, said) for each in query.days)
    return not then or not is_of_its_cup(query, passage)


def _is_of_these(days: Days, written: dt.date, said: str) -> bool:
    """Whether a sentence may be of these days: written then or just after, or with their year in it."""
    just_before = (written - dt.timedelta(days=back) for back in range(_TALKED_ABOUT + 1))
    year = days.until or days.since
    return any(days.hold(day, day) for day in just_before) or bool(year and str(year.year) in said.split())


def is_of_then(query: Query, passage: StoredPassage) -> bool:
    """Whether a sentence is of an article on the match meant, or of one written while it was talked about."""
    if not query.named:
        return not set(query.teams) or not set(query.teams).isdisjoint(passage.teams)
    return passage.article.path in query.paths or soon_after(query, passage.article.date)
