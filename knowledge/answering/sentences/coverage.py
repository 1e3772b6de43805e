"""How much of what is looked for a sentence speaks of."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from knowledge.answering.questions.concepts import Text, stem, term
from knowledge.answering.questions.words import told_words
from knowledge.answering.sentences.search import Cover, Search

ENOUGH = {Cover.SHARE: 0.55, Cover.ALONE: 0.85, Cover.EVERY: 0.9, Cover.ANY: 0.75}
"""Share of what is looked for (by weight) that has to be covered."""

_ANYBODY = frozenset(
    map(
        term,
        (
            *("player", "team", "side", "club", "man", "guy", "bloke", "boss", "footballer", "lad", "people"),
            *("game", "match", "tie", "clash", "kick off"),
        ),
    )
)
_STOPPED = frozenset(map(stem, ("clear", "clearing", "block", "save", "tip", "parry", "keep", "kept", "deny")))
_A_SHOT = frozenset(map(term, ("shot", "effort", "header", "chip", "volley", "strike", "attempt", "ball", "drive")))
"""What is asked of a shot that somebody stopped, and that shot itself: a sentence says "cleared off the line"."""

_CROSS = frozenset(map(stem, ("angry", "fume", "fuming", "furious", "livid", "raging", "moan", "complain", "unhappy")))
_OFFICIALS = frozenset(map(term, ("ref", "referee", "official", "linesman", "var")))
"""With whom somebody was cross: a sentence on what he was cross about need not name him."""

_A_GOAL = frozenset(map(term, ("goal", "equaliser", "leveller", "opener", "winner", "header", "strike", "finish")))
"""What a goal is called, of which it is asked more than that there was one: which, the facts tell."""

LIGHT = frozenset(map(term, told_words("light.txt")))
"""What says little of what is asked: a report need not say that a milestone was reached, nor that it is one."""

DEEDS = frozenset(map(term, told_words("deeds.txt")))
"""What the very facts of a match tell of, in whatever words."""

_FAINT = 0.15
"""What it counts that a sentence speaks of whoever is asked about by such a word: it names him, mostly."""

_LATER = 0.02
"""What a word that is only one of several to be looked for counts less than the one before it."""

_LAST = 11
"""The place from which on words count alike."""

_BESIDE = (0.5, 0.3)
"""What a word counts that stands one or two sentences away."""


def particular(words: Sequence[str]) -> tuple[str, ...]:
    """The words without those that any telling of a match's facts speaks of, or that say little."""
    return tuple(word for word in words if word not in DEEDS | LIGHT | _ANYBODY and not word.isdigit())


def telling(words: Sequence[str]) -> tuple[str, ...]:
    """The words that say more than that somebody was there: a player, at a game."""
    return tuple(word for word in words if word not in _ANYBODY)


class Weights:
    """How much each word looked for tells: worked out where any is asked for, which most searches do not."""

    def __init__(self, search: Search, texts: Sequence[Text]) -> None:
        self._search = search
        self._texts = texts

    def __getitem__(self, word: str) -> float:
        return self._told[word]

    @cached_property
    def _told(self) -> dict[str, float]:
        """The fewer sentences speak of a word, the more it tells; what a topic seeks last, twice as much."""
        search, many, implied = self._search, 1 + len(self._texts), _implied(self._search)
        words = (*search.main, *search.rest)
        found = {word: math.log(1 + many / (1 + sum(text.means(word) for text in self._texts))) for word in words}
        found |= {word: _FAINT * worth for word, worth in found.items() if word in implied}
        return found | ({search.main[-1]: 2 * found[search.main[-1]]} if search.sought and search.main else {})


def _implied(search: Search) -> set[str]:
    """What says little in this search: whom a name stands for, what every telling of it says."""
    implied = {*_ANYBODY, *LIGHT, search.instance, *(_A_SHOT if not _STOPPED.isdisjoint(search.main) else ())}
    implied |= _OFFICIALS if not _CROSS.isdisjoint(search.main) else frozenset()
    implied |= DEEDS if search.story is not None and search.main and not DEEDS.issuperset(search.main) else frozenset()
    return implied | (_A_GOAL if search.asked and search.story is None else frozenset())


@dataclass(frozen=True, slots=True)
class Coverage:
    """What the sentences of one article speak of."""

    weights: Weights
    texts: Sequence[Text]
    cover: Cover

    def of(self, words: Sequence[str], at: int) -> float:
        """How much of the words the sentence covers, from 0 to 1, as `cover` counts it."""
        if self.cover is Cover.ANY:
            return max(self._worth(word, at) - _LATER * min(place, _LAST) for place, word in enumerate(words))
        if self.cover is Cover.EVERY:
            return min(self._worth(word, at) for word in words)
        return self.share(words, at, beside=self.cover is Cover.SHARE)

    def share(self, words: Sequence[str], at: int, *, beside: bool = True) -> float:
        """The share of the words that the sentence covers, by weight, with those `beside` it for less."""
        total = sum(self.weights[word] for word in words)
        covered = sum(self.weights[word] * self._worth(word, at, beside=beside) for word in words)
        return covered / total if total else 0.0

    def _worth(self, word: str, at: int, *, beside: bool = False) -> float:
        if self.texts[at].means(word):
            return 1.0 if self.texts[at].has(word) else 0.9
        for distance, worth in enumerate(_BESIDE if beside else (), 1):
            places = (place for place in (at - distance, at + distance) if 0 <= place < len(self.texts))
            if any(self.texts[place].means(word) for place in places):
                return worth
        return 0.0
