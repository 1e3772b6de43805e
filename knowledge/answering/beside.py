"""The match before or after the one talked about: "and the one before?", "who scored in the game after that?"."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from knowledge.answering.answer import Answer
from knowledge.answering.choosing.bare import varied
from knowledge.answering.choosing.follow_ups import Carried
from knowledge.answering.questions.ask import Ask
from knowledge.answering.questions.context import Context
from knowledge.answering.questions.query import Query
from knowledge.answering.replying import refusals
from knowledge.facts.fact import Match

if TYPE_CHECKING:
    from knowledge.store import Store

_ONE = r"(?:the |their )?(?:ones?|match|game|result|fixture|opponents?)"
_OTHER = rf"(?:{_ONE} (?:before|after|prior)(?: that| this| it)?|(?:the )?(?:previous|preceding|following) {_ONE})"
_ALONE = (
    rf"(?:{_OTHER}|(?:before|after)(?: that| this| it|wards)?|(?:the )?previous|then|"
    rf"(?:the )?next one|(?:who|what) (?:is|was|comes|came|next)? ?(?:before|after)(?: that| this| it))"
)
_WHOLLY = re.compile(
    rf"^(?:and |so |ok |but |what about |how about |what (?:was|is|were) |what happened (?:in )?|"
    rf"(?:and )?who (?:is|was|did they play|do they play|do they have|have they got) )*{_ALONE}$"
)
_IN_IT = re.compile(rf" (?:in|of|at|from) {_OTHER}$")
_BACK = re.compile(r"\b(?:before|previous|preceding|prior)\b")

_ENDS = frozenset(("result", "fixture"))
"""Types of facts that tell of a match as a whole."""

_MANY = 200
"""A team's matches among which the one beside another is looked for."""


class Beside:
    """Steps from the match talked about to the team's one before or after it."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def __call__(self, carried: Carried, context: Context) -> Carried | Answer:
        """The query about the match beside the one talked about, or why there is none; as it is if it asks for none."""
        query, before = carried.query, context.query
        step = _step(query) if _is_of_matches(before) and not query.mentions else 0
        days = _days(context)
        if not step or not days:
            return carried
        team = before.side or next(iter(before.teams), None)
        if team is None:
            return refusals.nothing_named()
        back = step < 0 or (before.asks and before.asks[0].types == ("fixture",))
        day = days[0] if back else days[-1]
        found = await self._beside(team, day, step)
        if found is None:
            return refusals.no_other_match(team, day, step)
        return Carried(replace(query, asks=_asks(query, before), teams=(team,), matches=(found,), named=True, paths=()))

    async def _beside(self, team: str, day: dt.date, step: int) -> Match | None:
        """The team's next match of a known day before or after one; only what has been played lies before."""
        matches = await self._store.matches((team,), limit=_MANY)
        dated = [(match.date, match) for match in matches if match.date and match.squad is None]
        if step < 0:
            past = [(date, match) for date, match in dated if date < day and (match.score or match.winner)]
            return max(past, key=lambda one: one[0])[1] if past else None
        ahead = [(date, match) for date, match in dated if date > day]
        return min(ahead, key=lambda one: one[0])[1] if ahead else None


def _days(context: Context) -> list[dt.date]:
    """The days of the matches told, in their order; else that of the match asked about."""
    before = context.query
    told = [match for fact in context.facts if (match := before.match(fact))] or list(before.matches[:1])
    return sorted(match.date for match in told if match.date)


def _step(query: Query) -> int:
    """-1 where the match before is asked for, 1 where the one after is, 0 where neither."""
    asked = f"{query.main}{query.rest}"
    if query.question.command is not None or not (_WHOLLY.search(asked) or _IN_IT.search(asked)):
        return 0
    return -1 if _BACK.search(asked) else 1


def _is_of_matches(before: Query) -> bool:
    """Whether the question before was about matches, and not about a count, a table or words."""
    return not before.asks or not before.asks[0].apart or before.asks[0].types == ("fixture",)


def _asks(query: Query, before: Query) -> tuple[Ask, ...]:
    """What is asked of that match: what was asked of the one before, unless the question says something itself."""
    again = before.asks[:1] if _WHOLLY.search(f"{query.main}{query.rest}") else ()
    return tuple(varied(ask, query) for ask in again if not _ENDS.issuperset(ask.types)) or query.asks
