"""A question as it was typed, and its words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from knowledge.names import fold, gazetteer
from knowledge.names.squads import NAMED, named_by

LONGEST = 500
"""Characters of a question that are read: what a fan types is far shorter."""

_COMMAND = re.compile(r"\s*/([A-Za-z_]{1,32})(?:@\w+)?(?:\s+|$)")
_WORD = re.compile(r"[a-z0-9]+(?:\+\d+)?(?:['.][a-z0-9]+)*")
_IN_FULL = {"utd": "united", "champs": "champions", "jr": "junior", "st": "saint", "rd": "road"}
_CONTRACTED = frozenset(("what's", "who's", "where's", "when's", "how's", "he's", "she's"))
_SCORE = re.compile(r"(?<![\d./:+-])(\d{1,2}) ?[-:] ?(\d{1,2})(?![\d./:+-]|(?:st|nd|rd|th)\b)")


@dataclass(frozen=True, slots=True)
class Word:
    """A word in the form names and patterns are compared in ("O'Neil's" → "oneil"), and where it stands."""

    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Question:
    """A question: `folded` is its text in lower case without accents, a command's name taken off.

    A score ("the 1-1") is kept apart: its digits are no words. So is the name of a squad behind that of its team
    ("arsenal women", "spain u21s").
    """

    text: str

    @cached_property
    def command(self) -> str | None:
        """The slash command's name ("penalties"), without a bot's suffix."""
        found = _COMMAND.match(self.text)
        return found[1].lower() if found else None

    @cached_property
    def folded(self) -> str:
        """What is asked, folded, at most `LONGEST` characters."""
        found = _COMMAND.match(self.text)
        return fold(self.text[found.end() if found else 0 :][:LONGEST])

    @cached_property
    def scores(self) -> tuple[tuple[int, int], ...]:
        """The scores it names."""
        return tuple((int(a), int(b)) for a, b in _SCORE.findall(self.folded))

    @cached_property
    def squad(self) -> str | None:
        """The squad it names: "women", "under-21", "reserves"."""
        return next((named_by(found) for found in self._squads), None)

    @property
    def _squads(self) -> Iterator[re.Match[str]]:
        """The names of squads, those left out that are part of a longer name: "the Women's Super League"."""
        for found in NAMED.finditer(self.folded):
            behind, before = self.folded[found.start() :].split(), self.folded[: found.end()].split()
            longer = {key(" ".join(words)) for n in range(2, 5) for words in (behind[:n], before[-n:])}
            if longer.isdisjoint(_named_after_squads()):
                yield found

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Its words, scores and squads left out."""
        apart = [found.span() for found in (*_SCORE.finditer(self.folded), *self._squads)]
        return tuple(
            word
            for found in _WORD.finditer(self.folded)
            if not any(start <= found.start() < end for start, end in apart)
            for word in [Word(letters(found[0]), *found.span())]
            if word.text
        )

    def typed(self, form: str) -> str:
        """The words of a form as they were typed: "mbappe" → "Mbappé"."""
        words = self.text.split()
        size = len(form.split())
        runs = (" ".join(words[at : at + size]) for at in range(len(words) - size + 1))
        return next((run.strip("?!.,:;“”\"'() ") for run in runs if key(run) == form), form)

    def owns(self, at: int) -> bool:
        """Whether the word at this place stands in the possessive with an apostrophe."""
        word = self.words[at]
        return self.folded[word.start : word.end].endswith("'s") or self.folded[word.end : word.end + 1] == "'"


@lru_cache(maxsize=50_000)  # an article's words are few, and each is met again and again
def letters(word: str) -> str:
    """A folded word without apostrophes, dots and the possessive's s ("d.c." → "dc", "saka's" → "saka").

    The "is" of a question stays: "who's" → "whos", as many type it.
    """
    kept = word if word in _CONTRACTED else word.removesuffix("'s")
    plain = kept.replace("'", "").replace(".", "")
    return _IN_FULL.get(plain, plain)


@lru_cache(maxsize=20_000)  # a question compares the same few names with many sentences
def key(name: str) -> str:
    """The form in which names are compared: folded, without apostrophes and dots, hyphens as spaces."""
    return " ".join(letters(found) for found in _WORD.findall(fold(name)))


@cache
def _named_after_squads() -> frozenset[str]:
    """The names of competitions and clubs that have a squad's name in them, in the form that names are compared in."""
    forms = (form for form in gazetteer().names if NAMED.search(form))
    return frozenset(key(form) for form in forms)
