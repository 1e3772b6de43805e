"""Linking: which words of an article name teams, competitions, derbies and grounds."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from knowledge.names import Gazetteer, Named, Team, fold
from knowledge.reading.lexicon import BESIDE_CLUBS
from knowledge.reading.mention import Mention, Place

if TYPE_CHECKING:
    from spacy.tokens import Doc

_LONGEST = 7  # tokens; "Brighton & Hove Albion" has five, hyphens count
_IN = frozenset({"in", "near", "outside", "around"})


class Linker:
    """Finds the gazetteer's names in a doc."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self.gazetteer = gazetteer
        known = gazetteer
        self._every = (known.names, known.nicknames, known.demonyms, known.cities, known.stadiums)
        self._first = {_first_word(form) for forms in self._every for form in forms}

    def link(self, doc: Doc, title_teams: Iterable[str] = ()) -> list[Mention]:
        """All mentions, in order; a name that several teams share means the one that article or title names outright."""
        spans = list(self._spans(doc))
        counts = Counter(
            entry.name
            for _, _, form in spans
            for entry in self.gazetteer.names.get(form, ())
            if isinstance(entry, Team)
        )
        counts.update(title_teams)
        return [m for start, end, form in spans if (m := self._settle(doc, start, end, form, counts)) is not None]

    def teams_in(self, title: str) -> tuple[str, ...]:
        """The teams that a headline names outright; a headline has no grammar to go by."""
        words = [word.strip(",.:;!?'\"") for word in fold(title).replace("'s", "").split()]
        forms = (" ".join(words[i:j]) for i in range(len(words)) for j in range(i + 1, min(i + 4, len(words)) + 1))
        entries = [entry for form in forms for entry in self.gazetteer.names.get(form, ())]
        return tuple(dict.fromkeys(entry.name for entry in entries if isinstance(entry, Team) and not entry.common))

    def _spans(self, doc: Doc) -> Iterator[tuple[int, int, str]]:
        at = 0
        while at < len(doc):
            found = self._longest(doc, at)
            if found is None:
                at += 1
            else:
                yield (at, *found)
                at = found[0]

    def _longest(self, doc: Doc, start: int) -> tuple[int, str] | None:
        if _first_word(fold(doc[start].text).removeprefix("l'")) not in self._first:
            return None
        for end in range(min(start + _LONGEST, len(doc)), start, -1):
            if doc[end - 1].is_space or (doc[end - 1].is_sent_start and end - 1 > start):
                continue
            form = fold(doc[start:end].text).removeprefix("l'")  # "l'Inter" in translated articles
            if self._known(form) and self._written_as_name(doc, start, end, form):
                return end, form
        return None

    def _known(self, form: str) -> bool:
        known = self.gazetteer
        return any(
            form in forms for forms in (known.names, known.nicknames, known.demonyms, known.cities, known.stadiums)
        )

    def _written_as_name(self, doc: Doc, start: int, end: int, form: str) -> bool:
        """Capitalised; a nickname of another language may stand in lower case behind "the": "the nerazzurri"."""
        if doc[start].text[:1].isupper():
            return _not_part_of_name(doc, start, end)
        foreign = form in self.gazetteer.nicknames and form.endswith(("i", "os", "ais", "es", "a"))
        return foreign and start > 0 and doc[start - 1].lower_ == "the"

    def _settle(self, doc: Doc, start: int, end: int, form: str, counts: Counter[str]) -> Mention | None:
        known = self.gazetteer
        before = doc[start - 1].lower_ if start else ""
        if form in known.cities and before in _IN:
            return Mention(start, end, Place(form, tuple(team.name for team in known.cities[form])))
        if entries := known.names.get(form):
            return _named(doc, start, end, entries, counts)
        if teams := known.nicknames.get(form):
            if (team := _nicknamed(doc, end, teams, counts)) is not None:
                return Mention(start, end, team)
            return None
        if teams := known.demonyms.get(form):
            return Mention(start, end, teams[0])
        hosts = known.stadiums.get(form) or known.cities.get(form) or ()
        return Mention(start, end, Place(form, tuple(team.name for team in hosts)))


def _first_word(form: str) -> str:
    return re.split(r"[ '.-]", form, maxsplit=1)[0]


def _named(doc: Doc, start: int, end: int, entries: tuple[Named, ...], counts: Counter[str]) -> Mention | None:
    entry = max(entries, key=lambda entry: counts[entry.name])
    doubtful = isinstance(entry, Team) and entry.common and end - start == 1 and doc[start].is_sent_start
    return None if doubtful and counts[entry.name] < 2 else Mention(start, end, entry)


def _nicknamed(doc: Doc, end: int, teams: tuple[Team, ...], counts: Counter[str]) -> Team | None:
    """The bearer of a nickname: the one of the city named behind it, the one the article names, or the only one."""
    if end + 1 < len(doc) and doc[end].lower_ == "of":
        city = fold(doc[end + 1].text)
        if here := [team for team in teams if fold(team.city or "") == city]:
            return here[0]
    named = sorted((team for team in teams if counts[team.name]), key=lambda team: -counts[team.name])
    if named:
        return named[0] if len(named) == 1 or counts[named[0].name] > 2 * counts[named[1].name] else None
    return teams[0] if len(teams) == 1 and not _ordinary(doc, end) else None


def _ordinary(doc: Doc, end: int) -> bool:
    """Whether the word before `end` is an English word, which alone is too little to mean a club."""
    return bool(doc.vocab[doc[end - 1].lower].is_stop) or doc[end - 1].tag_ not in {"NNP", "NNPS"}


def _not_part_of_name(doc: Doc, start: int, end: int) -> bool:
    """False for a single word of somebody's name: "Jordan" in "Jordan Henderson"."""
    if end - start > 1:
        return True
    return not (_joins(doc, start, start - 1) or _joins(doc, start, end))


def _joins(doc: Doc, this: int, beside: int) -> bool:
    if not 0 <= beside < len(doc):
        return False
    word, left = doc[beside], beside < this
    if not word.text[:1].isupper() or not word.is_alpha or word.tag_ not in {"NNP", "NNPS"} or word.is_upper:
        return False
    if left and (doc[this].is_sent_start or word.is_sent_start):
        return False
    return word.lower_ not in BESIDE_CLUBS
