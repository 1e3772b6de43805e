"""How answers tell who is missing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from knowledge.answering.choosing.fitting import fit, said
from knowledge.answering.questions.ask import Ask, Aspect
from knowledge.answering.questions.holding import holds
from knowledge.answering.questions.kinds import kind
from knowledge.answering.questions.query import Query
from knowledge.answering.replying.telling import SHOWN, Told
from knowledge.answering.replying.wording import day, listed
from knowledge.facts.fact import Fact

_READY = re.compile(r"\b(?:available|fit|ok|okay|alright|back|play|playing|start|feature)\b")
"""Words that ask whether somebody can play, not whether he is missing."""

_AGAINST = re.compile(
    r"^(?!.*TEAM.*TEAM).*?\bmiss(?:ed|es|ing)? (?:the |that |this )?(?:\w+ )?(?:against|at|to|with) TEAM\b"
)
"""Asks who missed a match of a side that is named as the opponent only."""

_HOW_OFTEN = re.compile(r"\bhow (?:often|many (?:\w+ )?(?:injur(?:y|ies)|absences|times|suspensions|bans|knocks))\b")
"""Asks how often somebody was missing."""

_WHY = {"injury": "injured", "suspension": "suspended", "other": "missing"}


def tell(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """Who is missing and why, by team; never how often somebody was."""
    if ask.aspect is Aspect.COUNT and query.subjects and _HOW_OFTEN.search(query.main):
        return None
    fitting = [
        fact
        for fact in fit(query, ask, facts)
        if query.subjects or not query.teams or said(fact, "team") in (*query.teams, None)
        if not (_AGAINST.search(query.main) and said(fact, "team") in query.teams)
    ]
    if fitting and kind(query.main) == "injury":
        said_what = [fact for fact in fitting if any(holds(query, each.evidence, ()) for each in fact.told)]
        if not said_what:
            return Told(f"What the injury is is not told: {lines(fitting)[0]}", tuple(fitting[:1]), lacks=True)
        fitting = said_what
    if not fitting:
        return _otherwise(query, ask, facts)
    told = lines(fitting)
    lead = ("No — " if _READY.search(query.main) else "Yes — ") if ask.aspect is Aspect.WHETHER else ""
    return Told(lead + "\n".join(told[:SHOWN]), tuple(fitting), tuple(told[SHOWN:]))


def _otherwise(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """That somebody is missing for another reason than the one asked about."""
    others = fit(query, replace(ask, only=()), facts) if ask.only and query.subjects else []
    asked = str(ask.only[0][1][0]) if ask.only else ""
    return Told(f"No {asked} is told. {lines(others)[0]}", tuple(others)) if others and asked != "other" else None


def lines(facts: Sequence[Fact]) -> list[str]:
    """Who is missing and why, those of one team, reason and day together."""
    groups: dict[tuple[str | None, str, str], list[str]] = {}
    for fact in facts:
        known = max((article.date for article in fact.articles if article.date), default=None)
        date = f" (as of {day(known)})" if known else ""
        groups.setdefault((said(fact, "team"), _WHY.get(said(fact, "reason") or "", "missing"), date), []).append(
            said(fact, "player") or ""
        )
    return [
        f"{f'{team}: ' if team else ''}{listed(players)} {_is_or_are(players)} {why}{date}."
        for (team, why, date), players in groups.items()
    ]


def _is_or_are(players: Sequence[str]) -> str:
    return "is" if len(players) == 1 else "are"
