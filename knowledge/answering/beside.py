"""The match before or after the one talked about, or named: "and the one before?", "who did Inter play after Roma?"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from knowledge.answering.answer import Answer
from knowledge.answering.choosing.bare import varied
from knowledge.answering.choosing.follow_ups import Carried
from knowledge.answering.choosing.relevance import MASKS
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

_BY_NAME = re.compile(
    r" (?P<way>before|prior to|after|following)(?: (?:the|their|a|playing|facing|beating|losing to|drawing with|it))*"
    r" (?:TEAM(?: against TEAM)?|DERBY|derby)(?: (?:game|match|one|win|defeat|draw|loss))?(?P<whose> for TEAM)?$"
)
"""The match that is named, by which another one is meant."""

_OF_ONE = re.compile(
    r"^(?:and |so |but )*"
    r"(?:(?:who|which (?:team|side)|what team) (?:did|do|does|will|had|have|were|are) TEAM (?:\w+ )??"
    r"(?:play(?:ed|ing)?|faced?|facing|met|meet)(?: against)?"
    r"|(?:(?:what|how|which|who) (?:was|were|is) )?(?:the )?(?:TEAM )?(?:last |previous |next |very )*"
    r"(?:results?|score|game|match|opponents?|fixture)(?: (?:of|for) TEAM)?"
    r"|how did TEAM (?:do|get on|fare)|when (?:did|do|does|will) TEAM play"
    r"|did TEAM (?:win|lose|draw)(?: (?:the|their) (?:game|match|one))?)"
    r"(?: (?:just|right|straight|immediately|directly))?$"
)
_INSIDE = re.compile(
    r" (?:in|of|from) (?:the|their|that) (?:last |next |very )?(?:game|match|one|fixture)(?: just| right)?$"
)
"""What is asked of a match as a whole, and words for a match in which something else is asked for."""

_ENDS = frozenset(("result", "fixture"))
"""Types of facts that tell of a match as a whole."""

_RESULT = "what was the result"
"""Asks how a match ended."""

_MANY = 200
"""A team's matches among which the one beside another is looked for."""

_NEAR = dt.timedelta(days=45)
"""Time within which a team plays again, so that no match of last year is taken for the one before."""


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

    async def of_one_named(self, query: Query, asks: Callable[[Query], Sequence[Ask]]) -> Query | Answer:
        """The query about the match beside the one that it names, or why there is none; else as it is.

        `asks` tells what a query may want: for the opponent of a match that was played, its result.
        """
        asked = f"{query.main}{query.rest}"
        found = _BY_NAME.search(asked)
        head = asked[: found.start()] if found else ""
        day = max((match.date for match in query.matches if query.named and match.date), default=None)
        if not (found and day and query.teams and (_OF_ONE.search(head) or _INSIDE.search(head))):
            return query
        own = query.mentions[-1].teams if found["whose"] else ()
        team = next((team for team in query.teams if team in own), query.teams[0])
        step = -1 if _BACK.search(found["way"]) else 1
        match = await self._beside(team, day, step)
        if match is None:
            return refusals.no_other_match(team, day, step) if step < 0 else query
        if (match.score or match.winner) and (not query.asks or "fixture" in query.asks[0].types):
            head = _RESULT
            query = replace(query, asks=tuple(asks(replace(query, main=head, rest=""))))
        return _about(query, team, match, _INSIDE.sub("", head))

    async def _beside(self, team: str, day: dt.date, step: int) -> Match | None:
        """The team's next match of a known day before or after one; only what has been played lies before."""
        matches = await self._store.matches((team,), limit=_MANY)
        dated = [(match.date, match) for match in matches if match.date and match.squad is None]
        if step < 0:
            past = [
                (date, match)
                for date, match in dated
                if dt.timedelta() < day - date <= _NEAR and (match.score or match.winner)
            ]
            return max(past, key=lambda one: one[0])[1] if past else None
        ahead = [(date, match) for date, match in dated if dt.timedelta() < date - day <= _NEAR]
        return min(ahead, key=lambda one: one[0])[1] if ahead else None


def _about(query: Query, team: str, match: Match, main: str) -> Query:
    """The query about the match found, with the words that ask something of it."""
    named = sum(word in MASKS - {"DATE"} for word in main.split())
    side = team if query.side == team else None
    about = replace(query, main=main, rest="", mentions=query.mentions[:named], teams=(team,), side=side, rival=None)
    return replace(about, matches=(match,), named=True, paths=())


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
