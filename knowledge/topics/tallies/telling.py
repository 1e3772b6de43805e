"""How answers tell running counts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.answering.ask import Ask
from knowledge.answering.fitting import said
from knowledge.answering.query import Query
from knowledge.answering.relevance import by_words, nearness
from knowledge.answering.telling import SHOWN, Told
from knowledge.answering.wording import day
from knowledge.facts.fact import Fact

_THINGS = {
    "goals": re.compile(r"\b(?:goals?|scored?|scoring|netted|bagged)\b"),
    "assists": re.compile(r"\bassists?\b|\bset up\b"),
    "appearances": re.compile(r"\b(?:appearances?|games?|apps|caps|matches|played|outings?)\b"),
    "starts": re.compile(r"\bstart(?:s|ed)?\b"),
    "wins": re.compile(r"\b(?:wins?|won|winning|victories)\b"),
    "defeats": re.compile(r"\b(?:defeats?|lost|losses|lose|beaten)\b"),
    "draws": re.compile(r"\b(?:draws?|drawn|drew)\b"),
    "clean_sheets": re.compile(r"\bclean sheets?\b"),
    "points": re.compile(r"\bpoints?\b"),
    "penalties": re.compile(r"\bpenalt(?:y|ies)\b"),
    "hat-tricks": re.compile(r"\bhat tricks?\b"),
    "titles": re.compile(r"\b(?:titles?|trophies|cups?|won|times|champions)\b"),
}
_SPAN = re.compile(r"\bin (?:\w+ )?(?:last )?\d+ (?:\w+ ){0,2}(?:games|matches|appearances|starts)\b")
"""Over how many games something is counted."""

_SEASON = re.compile(r"\b(?:season|campaign|term|year|so far)\b")
"""Words for the span that a question or a count is about, where it is not a whole career."""

_GOALS = re.compile(r"\b(?:got|doing|on)\b")
"""Words that mean goals where nothing else is named: "how many has he got"."""

_SCOPE = re.compile(
    r"(?P<kind>(?:[\w-]+ ??){0,3}?) ?(?P<span>\b(?:of|this|last|in|since|for|from|over|under|at|all|so)\b.*)"
)
"""A scope's kind ("league"), which stands before what is counted, and the span that it is counted over."""

_OF_SOMEBODY = re.compile(r"\b(?:has|have|had|did|does|is|was) (?:PLAYER|he|she)\b")
"""Asks for a person's count, which a team's is not."""

_SINGULAR = {"clean_sheets": "clean sheet", "penalties": "penalty", "losses": "loss", "caps": "cap"}


def tell(query: Query, ask: Ask, facts: Sequence[Fact]) -> Told | None:
    """The count that the question's words are nearest to; every count of somebody, where a command asks."""
    counts = [fact for fact in facts if fact.type in ask.types and _is_of(query, fact)]
    if query.question.command is not None:
        told = [counted(fact) for fact in counts]
        return Told("\n".join(told[:SHOWN]), tuple(counts), tuple(told[SHOWN:])) if counts else None
    fitting = [fact for fact in counts if _is_about(query, fact)]
    if not fitting:
        return None
    best = by_words(query, sorted(fitting, key=lambda fact: not _is_thing(query, fact)))
    alike = _newest([fact for fact in best if nearness(query, fact) == nearness(query, best[0])])
    return Told("\n".join(counted(fact) for fact in alike[:2]), tuple(alike[:2]))


def _newest(counts: Sequence[Fact]) -> list[Fact]:
    """The counts without those that a later one of the same thing has overtaken; they come newest first."""
    same: dict[tuple[str | None, ...], Fact] = {}
    for fact in counts:
        scope = " ".join(_SEASON.sub("", said(fact, "scope") or "").split())
        same.setdefault((said(fact, "player"), said(fact, "team"), said(fact, "what"), scope), fact)
    return list(same.values())


def _is_of(query: Query, fact: Fact) -> bool:
    """Whether it counts something of somebody, or some team, that the question names."""
    players = fact.persons.get("player", ())
    if players:
        return not query.subject_ids.isdisjoint(players)
    return (
        said(fact, "player") is None and not query.subjects and (said(fact, "team") in query.teams or not query.teams)
    )


def _is_about(query: Query, fact: Fact) -> bool:
    what, asked = said(fact, "what") or "", _SPAN.sub("", query.main)
    if _SEASON.search(query.main) and not _SEASON.search(f"{said(fact, 'scope')} {fact.value.evidence}"):
        return False
    if not any(words.search(asked) for words in _THINGS.values()):
        return what == "goals" or not _GOALS.search(asked)
    return _is_thing(query, fact) or any(word in asked.split() for word in what.replace("_", " ").split())


def _is_thing(query: Query, fact: Fact) -> bool:
    words = _THINGS.get(said(fact, "what") or "")
    return bool(words and words.search(_SPAN.sub("", query.main)))


def counted(fact: Fact) -> str:
    """A count, as a sentence: "Bo Ek: 9 goals of the season, as of 5 Feb 2024."."""
    number, what = said(fact, "count"), (said(fact, "what") or "")
    noun = (_SINGULAR.get(what, what.removesuffix("s")) if number == "1" else what).replace("_", " ")
    date = fact.value.article.date
    as_of = f", as of {day(date)}" if date else ""
    return f"{said(fact, 'player') or said(fact, 'team')}: {number} {_scoped(noun, said(fact, 'scope') or '')}{as_of}."


def _scoped(noun: str, scope: str) -> str:
    """What is counted, and over what, as English puts it: "league goals of the season", "goals in as many games"."""
    found = _SCOPE.fullmatch(scope)
    if not scope or found is None:
        return f"{noun} ({scope})" if scope else noun
    return " ".join(part for part in (found["kind"], noun, found["span"]) if part)
