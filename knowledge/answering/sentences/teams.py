"""Whether a sentence is about the teams that a question asks about, and tells something of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.answering.questions.query import Query
from knowledge.answering.questions.question import key
from knowledge.answering.sentences.belonging import doing, forms, is_beaten
from knowledge.answering.sentences.search import Search
from knowledge.answering.sentences.signs import Sign
from knowledge.names import fold, gazetteer

if TYPE_CHECKING:
    from knowledge.store.rows import StoredPassage


def names_them(query: Query, search: Search, passage: StoredPassage) -> bool:
    """Whether a sentence names the teams that it has to name, and one more where a rival is looked for."""
    there = [team for team in passage.teams if not search.own or _is_named(team, passage.text)]
    if not search.teams <= {*passage.names, *there}:
        return False
    return not search.rival or _names_a_rival(query, search, passage)


def _is_named(team: str, text: str) -> bool:
    """Whether a sentence has one of a team's names."""
    said = f" {key(text)} "
    return any(f" {key(form)} " in said for form in forms(team))


def tells_of_a_third(query: Query, passage: StoredPassage) -> bool:
    """Whether what a sentence tells of is done by a team that the match meant is not of: it recalls another match."""
    sides = query.matches[0].teams if query.named and query.matches else ()
    named = [name for name in passage.names if name in gazetteer().teams]
    third = any(name not in sides and doing(forms(name), fold(passage.text)) for name in named)
    return bool(sides) and third and not any(doing(forms(side), fold(passage.text)) for side in sides)


def tells_of_them(search: Search) -> bool:
    """Whether a sign is looked for of the very teams, as where they stand and what they have done so far."""
    return bool(search.teams) and search.held and not search.rival


def sureness(search: Search, sign: Sign, passage: StoredPassage) -> float:
    """How surely a sentence tells the event of one of the teams looked for, from 0 to 1: of two, one is behind."""
    teams = [name for name in passage.names if name in gazetteer().teams and name not in search.teams]
    others = [form for team in teams for form in forms(team)]
    return max(sign.sureness_of_team(passage.text, forms(team), others) for team in search.teams)


def _names_a_rival(query: Query, search: Search, passage: StoredPassage) -> bool:
    """Whether the sentence names a team that may be met, and those asked about not only as beaten."""
    meant = query.matches[:1] if query.named else ()
    sides = {*query.teams, *(team for match in meant for team in match.teams)}
    if not any(name in gazetteer().teams for name in {*passage.names} - sides):
        return False
    return all(not is_beaten(forms(team), passage.text) for team in search.teams)
