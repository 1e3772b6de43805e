"""People in questions whom no fact knows under the name that was typed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from knowledge.answering.questions.mention import Mention
from knowledge.answering.questions.question import key
from knowledge.answering.questions.team_names import TeamNames
from knowledge.facts.fact import Person
from knowledge.names import gazetteer

if TYPE_CHECKING:
    from knowledge.store.rows import Name, StoredPassage

_NAME = r"[A-Z][\w’'-]*[^\W\d_A-Z]"
_CAPITALS = re.compile(rf"(?<=[a-z,;–’'\"“‘(-] ){_NAME}(?: {_NAME})*|^{_NAME}(?: {_NAME})+")
"""Capitalised words: within a sentence, or two at its start."""


_POSSESSIVE = re.compile(r"['’]s?$")


def is_written_small(word: str, passages: Sequence[StoredPassage]) -> bool:
    """Whether articles write a word small, so that it is no name."""
    small = re.compile(rf"(?<![\w-]){word}(?![\w-])")
    return any(small.search(passage.text) for passage in passages)


def said(found: Mapping[str, Sequence[StoredPassage]]) -> dict[str, Sequence[StoredPassage]]:
    """The words that passages have as they are, not by their stem only ("martins" is not "martines")."""
    return {word: all_ for word, all_ in found.items() if any(word in key(passage.text).split() for passage in all_)}


def mentioned(form: str, start: int, end: int, passages: Sequence[StoredPassage], teams: TeamNames) -> Mention | None:
    """Somebody whom passages name though no fact does; the id is the name. "Canadian" names nobody."""
    *given, last = form.split()
    if form in gazetteer().demonyms:
        return None
    for passage in passages:
        for name in (*passage.names, passage.speaker or "", *_CAPITALS.findall(passage.text)):
            words = key(name).split()
            if words and last == words[-1] and set(given) <= set(words) and not teams.mention(key(name)):
                return Mention(form, people=(_POSSESSIVE.sub("", name),), start=start, end=end)
    return None


def by_given_name(
    form: str, start: int, end: int, passages: Sequence[StoredPassage], teams: TeamNames
) -> Mention | None:
    """The only one whom passages call so, where no fact is about him ("enzo" of Enzo Fernandez)."""
    if teams.mention(form) or form in gazetteer().demonyms or is_written_small(form, passages):
        return None
    named = {name for passage in passages for name in (*passage.names, *_CAPITALS.findall(passage.text))}
    bearers = {_POSSESSIVE.sub("", name) for name in named if key(name).split()[:1] == [form] and " " in name}
    surnames = {key(name).split()[-1] for name in bearers if not teams.mention(key(name))}
    return Mention(form, people=(max(bearers),), start=start, end=end) if len(surnames) == 1 else None


def whole_names(found: Sequence[Mention]) -> list[Mention]:
    """The mentions, a given name put together with the surname after it ("rick", "parry" of Rick Parry)."""
    kept: list[Mention] = []
    for mention in found:
        before = kept[-1] if kept else None
        if before and before.end == mention.start and mention.people and before.form in key(mention.people[0]).split():
            kept[-1] = replace(mention, form=f"{before.form} {mention.form}", start=before.start)
        else:
            kept.append(mention)
    return kept


def joined(kept: Sequence[Mention], more: Sequence[Mention]) -> tuple[list[Mention], list[Mention]]:
    """Both, a given name that others bear put to the surname after it ("danny" to "graham", of Danny Graham)."""
    given = {mention.end: mention for mention in kept if mention.end - mention.start == 1 and not mention.teams}
    found = list[Mention]()
    for mention in more:
        before = given.get(mention.start)
        whole = before and any(before.form in key(name).split()[:-1] or " " not in name for name in mention.people)
        found.append(replace(mention, start=before.start) if before and whole else mention)
    starts = {mention.start for mention in found}
    return [mention for mention in kept if mention.start not in starts], found


def meaning(names: Sequence[Name], start: int, end: int) -> Mention | None:
    """The mention that these names make, all of one kind."""
    ids = tuple(dict.fromkeys(name.id for name in names))
    if not ids:
        return None
    people = names[0].kind == "person"
    return Mention(key(names[0].form), people=ids if people else (), teams=() if people else ids, start=start, end=end)


def is_surname_alone(mention: Mention, persons: Mapping[str, Person]) -> bool:
    """Whether nobody whom a mention may mean is known by more than the surname."""
    names = [persons[person].name for person in mention.people if person in persons]
    return bool(names) and all(" " not in name for name in names)


def same_person(given: str, surname: Mention, persons: Mapping[str, Person]) -> tuple[str, ...]:
    """Those of a surname's bearers whose given name is the one typed, cut short or written out ("Javi", "Javier")."""
    first = {person: key(persons[person].name).split()[0] for person in surname.people if person in persons}
    return tuple(person for person, name in first.items() if name.startswith(given) or given.startswith(name))
