"""What words mean alike: stems, and football's synonyms."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property

from knowledge.answering.questions.question import key
from knowledge.answering.questions.words import STOP, alike_groups

_WHOLE = frozenset("made done felled bite barely clearly hardly lately likely lively referring rowe sporting".split())
"""Words that are not shortened: what is left of them is another word ("mad", "bar", "clear")."""


@cache
def stem(word: str) -> str:
    """The word without its commonest endings ("scored", "scores" → "scor"): equal stems are taken for one word."""
    if word in _WHOLE:
        return word
    for ending, put in (
        ("ies", "y"),
        ("sses", "ss"),
        ("ing", ""),
        ("edly", ""),
        ("ed", ""),
        ("es", ""),
        ("s", ""),
        ("ly", ""),
    ):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith("ss"):
            word = word[: -len(ending)] + put
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "lsz":
        word = word[:-1]
    return word[:-1] if len(word) > 3 and word.endswith("e") else word


_FORMED = ("ness", "ment", "ion", "iv", "al", "anc", "enc", "ant", "ent")
"""Endings, as `stem` leaves them, by which one word is formed of another."""

_ROOT = 5
"""Letters that are left of a word, at least, without such an ending: "action" is not "act"."""


@cache
def root(stemmed: str) -> str:
    """The stem without an ending that makes another kind of word of it: "tiredness" and "tired" have one."""
    for ending in _FORMED:
        if stemmed.endswith(ending) and len(stemmed) - len(ending) >= _ROOT:
            return stem(stemmed[: -len(ending)])
    return stemmed


@cache
def _groups() -> dict[str, frozenset[str]]:
    groups: dict[str, frozenset[str]] = {}
    for asked, told in alike_groups():
        similar = frozenset(term(word) for word in (*asked, *told))
        for word in {term(each) for each in asked}:
            groups[word] = groups.get(word, frozenset()) | similar
    return groups


def term(words: str) -> str:
    """A word or a phrase with its words stemmed ("sent off", "sent_off")."""
    return " ".join(stem(part) for part in key(words.replace("_", " ")).split())


@cache
def alike(stemmed: str) -> frozenset[str]:
    """The stems (of words and phrases) that say about the same."""
    return _groups().get(stemmed, frozenset()) | {stemmed}


_TIME_OFF = re.compile(r"\b(?:gardening|sick|paternity|maternity|compassionate|parental) leave\b")
"""Time off, which is no leaving."""


def stems(text: str) -> tuple[str, ...]:
    """The stems of a text's words, in order."""
    words = key(text).replace("injury time", "stoppage time")
    return tuple(stem(word) for word in _TIME_OFF.sub("absence", words).split())


def content(words: Iterable[str]) -> Iterator[str]:
    """The stems of the words that carry content, each once; "sent off" and its like are one."""
    yield from dict.fromkeys(_content(list(words)))


def _content(words: Sequence[str]) -> Iterator[str]:
    at = 0
    while at < len(words):
        pair = term(" ".join(words[at : at + 2]))
        if " " in pair and pair in _groups():
            yield pair
            at += 1
        elif words[at] not in STOP and (len(words[at]) > 1 or words[at].isdigit()):
            yield stem(words[at])
        at += 1


class Text:
    """A sentence's stems, ready to be asked whether it speaks of something."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._meant: dict[str, bool] = {}

    @cached_property
    def _stems(self) -> tuple[str, ...]:
        return stems(self._text)

    @cached_property
    def _set(self) -> frozenset[str]:
        return frozenset(self._stems)

    @cached_property
    def _roots(self) -> frozenset[str]:
        return frozenset(map(root, self._set))

    def has(self, stemmed: str) -> bool:
        """Whether the very word is there."""
        return stemmed in self._set

    def means(self, stemmed: str) -> bool:
        """Whether the word or one that says about the same is there."""
        if stemmed not in self._meant:
            single, phrases = _split(stemmed)
            said = not self._set.isdisjoint(single) or root(stemmed) in self._roots
            self._meant[stemmed] = said or any(self._holds(phrase) for phrase in phrases)
        return self._meant[stemmed]

    def _holds(self, phrase: tuple[str, ...]) -> bool:
        """Whether the phrase is there, its words close to one another: "brought the Belgian down"."""
        if not self._set.issuperset(phrase):
            return False
        first = (at for at, word in enumerate(self._stems) if word == phrase[0])
        return any(all(word in self._stems[at : at + _CLOSE] for word in phrase) for at in first)


_CLOSE = 4
"""Words within which those of a phrase have to stand."""


@cache
def _split(stemmed: str) -> tuple[frozenset[str], tuple[tuple[str, ...], ...]]:
    """The words and the phrases that say about the same."""
    similar = alike(stemmed)
    phrases = sorted(each for each in similar if " " in each)
    return frozenset(each for each in similar if " " not in each), tuple(tuple(each.split()) for each in phrases)
