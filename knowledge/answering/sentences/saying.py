"""Whether a sentence is what somebody says, or reports it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from knowledge.answering.choosing.people import is_about
from knowledge.answering.questions.query import Query

if TYPE_CHECKING:
    from knowledge.store.rows import StoredPassage

_SAYING = re.compile(
    r"\b(?:sa(?:id|ys)|told|tells|admit\w*|insist\w*|add(?:ed|s)|claim\w*|reveal\w*|warn\w*|explain\w*|"
    r"confirm\w*|conced\w*|reckon\w*|prais\w*|label\w*|describ\w*|hail\w*|urg\w*|joke\w*|suggest\w*)\b"
)

_SAID_OF_HIM = re.compile(
    r"\b(?:fans?|supporters?|people|pundits?|everyone|everybody|critics?|journalists?|media|press|twitter)\b"
    r"(?: \w+){0,3}? (?:about|of|on) (?:TEAM )?PLAYER\b"
)
"""Asks what others say of somebody."""

_QUOTED = re.compile(r"[\"“”]|(?<!\w)[‘']\w")
"""Marks that words are somebody's."""

_FEELS = re.compile(
    r"\b(?:is|was|are|were|feels?|felt|remains?|has been) (?:\w+ly |\w+ to be |\w+ to have been |now |said to be )*"
    r"(?:excited|delighted|keen|happy|unhappy|pleased|eager|reluctant|open to|determined|confident|frustrated|"
    r"convinced|hopeful|optimistic|proud|grateful|upset|adamant|thrilled|unsure|desperate|content|wary|worried)\b"
)
"""Tells what somebody thinks of something."""

_THINKS = re.compile(r"\bPLAYER (?:\w+ )?(?:think|thinks|feel|feels|reckon|want|make of)\b")
"""Asks what somebody thinks."""

_REPORTED = 5
"""Words that come after the one for saying where it is told what was said."""


def is_said(query: Query, passage: StoredPassage) -> bool:
    """Whether the sentence is, or reports, what the first person named says; what somebody does, where none is."""
    if _SAID_OF_HIM.search(query.main):
        names = query.names_of(query.subjects[-1])
        of_him = is_about(passage, names) and not (passage.speaker and is_one_of(passage.speaker, names))
        return of_him and bool(passage.speaker or _QUOTED.search(passage.text) or _SAYING.search(passage.text))
    if not query.subjects:
        return bool(passage.speaker or _SAYING.search(passage.text))
    names = query.names_of(query.subjects[0])
    if passage.speaker:
        return is_one_of(passage.speaker, names)
    return is_about(passage, names) and any(
        _says(passage.text, name) or _feels(query, passage.text, name) for name in names
    )


def is_reported(query: Query, passage: StoredPassage, of_teams: bool) -> bool:
    """Whether the sentence reports what the first person named says, of all the others that are asked about.

    `of_teams` says whether it names the teams asked about.
    """
    people = [query.names_of(ids) for ids in query.subjects]
    told = people and all(is_about(passage, names) for names in people)
    return bool(told) and of_teams and any(_reports(passage.text, name) for name in people[0])


def _says(text: str, name: str) -> bool:
    """Whether the one who says something in a text is the one of this name, or called by a pronoun alone."""
    surname = re.escape(name.rsplit(" ", 1)[-1])
    who = rf"(?:{surname}|[Hh]e|[Ss]he)"
    return bool(
        re.search(rf"\b{who}\b(?:, [^,]{{1,80}},)?(?: [\w’'-]+){{0,4}}? {_SAYING.pattern}", text)
        or re.search(rf"{_SAYING.pattern}(?: [\w’'-]+){{0,4}}? {surname}\b", text)
        or re.search(rf"[Aa]ccording to (?:[\w’'-]+ ){{0,4}}?{surname}\b", text)
    )


def _reports(text: str, name: str) -> bool:
    """Whether a text goes on after somebody's name with what he says, and not only with whom he told it."""
    surname = re.escape(name.rsplit(" ", 1)[-1])
    says = rf"\b{surname}\b(?: [\w’'-]+){{0,2}}? {_SAYING.pattern}"
    return bool(re.search(rf"{says}(?:[ “\"‘]+[\w’'-]+){{{_REPORTED}}}", text))


def _feels(query: Query, text: str, name: str) -> bool:
    """Whether it is asked what somebody thinks, and a text tells how he feels: "Reis is excited about the move"."""
    surname = re.escape(name.rsplit(" ", 1)[-1])
    return bool(_THINKS.search(query.main) and re.search(rf"\b{surname} {_FEELS.pattern}", text))


def is_one_of(speaker: str, names: Iterable[str]) -> bool:
    """Whether the speaker is one of these people, by full name or surname."""
    return any(speaker.rsplit(" ", 1)[-1] == name.rsplit(" ", 1)[-1] for name in names)
