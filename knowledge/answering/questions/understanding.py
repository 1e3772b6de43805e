"""From the words of a question to what it names and what it asks."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from knowledge.answering.questions.clauses import split
from knowledge.answering.questions.dates import Days, days
from knowledge.answering.questions.mention import Mention
from knowledge.answering.questions.naming import Named, Naming
from knowledge.answering.questions.query import Query
from knowledge.answering.questions.question import Question
from knowledge.answering.questions.spelling import phrased, put_right, written_out
from knowledge.answering.questions.team_names import TeamNames

if TYPE_CHECKING:
    from knowledge.store import Store


_NAMED_ALONE = re.compile(r"(?:and|what about|how about) (?:for )?\w+")
"""Asks the question before of somebody else: a word that is nobody's name then stands where a name would."""

_EXCEPTED = re.compile(
    r"\b(?:apart from|aside from|besides|other than|except(?: for)?|not counting|excluding) PLAYER\b"
)


_OF_A_MATCH = re.compile(
    r"^(?!when (?:is|was) PLAYER (?:\w+ )*(?:game|match|derby|final|return)$).*"
    r"\bPLAYER (?:(?:first|last|final|return|debut|farewell|comeback|big|home|away) )*"
    r"(?:game|match|derby|final|return)\b"
)
"""Says by somebody which match is meant: "score in the Bruno game", "the Rooney return"."""


class Understanding:
    """Turns questions into queries, whose asks and matches are still open."""

    def __init__(self, store: Store, teams: TeamNames) -> None:
        self._names = Naming(store, teams)

    async def __call__(self, question: Question, today: dt.date) -> Query:
        """The question with its names found and masked, and the clause that asks told from the rest."""
        on_days = days(question.folded, today)
        named = await self._names(question, on_days)
        main, rest = split(_masked(question, named, on_days))
        people = tuple(mention.people for mention in named.mentions if is_person(mention))
        excepted = {main[: found.start()].split().count("PLAYER") for found in _EXCEPTED.finditer(main)}
        dating = {main[: found.start()].split().count("PLAYER") for found in _OF_A_MATCH.finditer(main)}
        asked = people[: main.split().count("PLAYER")]
        return Query(
            question,
            main=main,
            rest=rest,
            mentions=named.mentions,
            days=on_days,
            squad=question.squad,
            people=people,
            subjects=tuple(ids for at, ids in enumerate(asked) if at not in excepted | dating),
            excepted=tuple(ids for at, ids in enumerate(asked) if at in excepted),
            unknown=named.strange if _NAMED_ALONE.fullmatch(main) else named.unknown,
            strange=named.strange,
            persons=named.persons,
        )


def is_person(mention: Mention) -> bool:
    """Whether a mention is taken for a person; what may be a team as well is taken for the team."""
    return bool(mention.people) and not mention.teams


def _masked(question: Question, named: Named, dated: Sequence[Days]) -> str:
    """The question with names masked, short forms written out and slips put right."""
    starts = {mention.start: mention for mention in named.mentions}
    covered = {at for mention in named.mentions for at in range(mention.start, mention.end)}
    told: list[str] = []
    for at, word in enumerate(question.words):
        if at in starts:
            told.append(_mask(starts[at]))
        elif any(each.start <= word.start < each.end for each in dated):
            told += [] if told and told[-1] == "DATE" else ["DATE"]
        elif at not in covered:
            told.append(put_right(word.text) if word.text in named.mistyped else written_out(word.text))
    return phrased(" ".join(word for word in told if word)).replace("the TEAM", "TEAM")


def _mask(mention: Mention) -> str:
    if is_person(mention):
        return "PLAYER"
    return "TEAM" if mention.teams else "DERBY" if mention.derby else "CUP"
