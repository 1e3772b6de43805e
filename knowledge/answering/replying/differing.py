"""Where sources disagree: who says otherwise, and what."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.answering.questions.question import key
from knowledge.answering.replying.wording import in_words, listed
from knowledge.facts.fact import Fact
from knowledge.statement import MatchStatement, Statement

_SHOWN = 2
"""Disagreements that one answer tells."""


def told_otherwise(facts: Sequence[Fact]) -> str:
    """What contradicts the facts, and who says it: "Sources differ: Echo says the 13th minute, not the 12th."."""
    differing = [fact for fact in facts if fact.disagreements]
    notes = [note for fact in differing for note in _notes(fact, named=len(facts) > 1)]
    return f"Sources differ: {'; '.join(notes[:_SHOWN])}." if notes else ""


def _notes(fact: Fact, *, named: bool) -> list[str]:
    about = next((str(said) for name in fact.value.people if (said := getattr(fact.value, name, None))), None)
    whose = f", for {about}" if named and about else ""
    return [
        f"{listed(sources)} {_say(sources)} {_worded(name, value)}, not {_own(fact, name)}{whose}"
        for name, values in fact.disagreements.items()
        for value in values
        if (sources := _sayers(fact, name, value))
    ]


def _say(sources: Sequence[str]) -> str:
    return "says" if len(sources) == 1 else "say"


def _sayers(fact: Fact, name: str, value: object) -> list[str]:
    """The sources of the articles that say so."""
    found = [told.article for told in fact.told if _says(told, name, value, fact.value)]
    return list(dict.fromkeys(article.source or article.title or article.path for article in found))


def _says(told: Statement, name: str, value: object, merged: Statement) -> bool:
    """Whether a telling has that value: people by their surname, scores whichever side is named first."""
    own = getattr(told, name, None)
    if name in told.people and isinstance(own, str) and isinstance(value, str):
        return key(own).split()[-1:] == key(value).split()[-1:]
    turned = isinstance(told, MatchStatement) and isinstance(merged, MatchStatement) and told.teams != merged.teams
    return own is not None and own == (value[::-1] if turned and isinstance(value, tuple) else value)


def _own(fact: Fact, name: str) -> str:
    return _worded(name, getattr(fact.value, name, None)).removesuffix(" minute")


def _worded(name: str, value: object) -> str:
    if name == "minute":
        return in_words(str(value))
    if isinstance(value, tuple):
        return "-".join(map(str, value)) if name in ("score", "shootout") else listed([str(each) for each in value])
    return str(value).replace("_", " ")
