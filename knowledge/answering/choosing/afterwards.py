"""What was said after a match: which words, of all that somebody said, may be meant."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from knowledge.answering.choosing.fitting import without
from knowledge.answering.choosing.ordering import told_by
from knowledge.answering.questions.query import Query
from knowledge.facts.fact import Fact

if TYPE_CHECKING:
    from knowledge.store.rows import StoredPassage

_AFTER_IT = re.compile(
    r"\b(?:after|following) .*?(?:TEAM|CUP|DERBY|game|match|final|win|won|defeat|draw|loss|lost)"
    r"|\b(?:about|on) (?:it|that|this|DERBY|the (?:DERBY|game|match|win|defeat|draw|loss))$"
)
"""Words that say after which match something was said."""

_TALKED_ABOUT = 3
"""Days for which a match is talked about."""


def says_after(query: Query) -> bool:
    """Whether the question asks for what was said after a match."""
    return bool(_AFTER_IT.search(f"{query.main}{query.rest}"))


def soon_after(query: Query, day: dt.date | None) -> bool:
    """Whether a day is one on which the match meant is still talked about."""
    return any(each.date and day and 0 <= (day - each.date).days <= _TALKED_ABOUT for each in query.matches)


def on_its_match(query: Query, facts: Sequence[Fact], read: Mapping[str, Sequence[StoredPassage]]) -> list[Fact]:
    """What articles `read` on a match of the team named, by its score where the question has one, quote."""
    teams = {*query.teams}
    played = [match.date for match in query.matches]
    scores = {f"{a}-{b}" for one in query.question.scores for a, b in (one, one[::-1])}
    on_them = {
        path
        for path, passages in read.items()
        if any(teams & {*each.teams} for each in passages)
        if not scores or any(score in each.text.replace("–", "-") for each in passages for score in scores)
        if scores or _is_on(passages, teams, played)
    }
    return [fact for fact in facts if not on_them.isdisjoint(told_by([fact]))]


def said_then(query: Query, facts: Sequence[Fact], inside: Sequence[Fact]) -> list[Fact]:
    """What was said, that of the match named first; that alone where the question says "after" that match.

    What is said in an article of the days after a match may be about it, whatever else the article is on.
    """
    if not (query.named and query.matches and says_after(query)):
        return [*inside, *without(facts, inside)]
    known = {fact.id for fact in inside}
    return [fact for fact in facts if fact.id in known or any(soon_after(query, each.date) for each in fact.articles)]


def _is_on(passages: Sequence[StoredPassage], teams: set[str], played: Sequence[dt.date | None]) -> bool:
    """Whether an article is on a match of these teams, and not of before the first of those that may be meant."""
    pairs = Counter(passage.teams for passage in passages if len(passage.teams) == 2)
    written, days = passages[0].article.date, [day for day in played if day]
    on_time = written is None or len(days) < len(played) or not days or written >= min(days)
    return on_time and bool(pairs) and not teams.isdisjoint(pairs.most_common(1)[0][0])
