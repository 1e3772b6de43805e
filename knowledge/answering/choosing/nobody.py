"""The words of a question that stand for somebody whom no article names."""

from __future__ import annotations

import re

from knowledge.answering.questions.ask import Aspect
from knowledge.answering.questions.leftovers import is_ordinary
from knowledge.answering.questions.query import Query
from knowledge.answering.questions.words import FOOTBALL, STOP

_SHORT = 2
"""Letters of a word too short for a name."""

_NAMED = re.compile(r"(?:\b(?:did|does|by|against|for)|^(?:and |so )?(?:has|had|was|were|is)) (?!\w+ing\b)(\w+)")
"""A word that stands where a name would."""

_DONE_TO = re.compile(
    r"\b(?:replac(?:ed?|ing)|assist(?:ed|ing)?|foul(?:ed|ing)?|tackl(?:ed?|ing)|injur(?:ed?|ing)|mark(?:ed|ing)"
    r"|book(?:ed|ing)|set up|br(?:ought|ing) down"
    r"|(?:how (?:long|many \w+|often)|when|where|why) (?:is|has|was|had)) (\w+)"
    r"|(?<!\bthe )\b(\w+s) (?:\w+ )?(?:goals?|penalty|penalties|red|yellow|booking|injury|assists?|header|equaliser"
    r"|winner|opener|free kick|hat trick|own goal|miss|absence|substitution)\b"
)
"""A word for somebody to whom something is done, or whose something is."""

_DETERMINERS = frozenset("the a an this that these those some any his her their its my our your no such".split())


_PARTICLES = frozenset("da de den der di dos du el la le van von".split())
"""What stands before many a surname."""


def of_strangers(query: Query) -> tuple[str, ...]:
    """The names of somebody whom no article has: "did Ronaldo score", "who came on for Andy Carroll"."""
    stands = [found for pattern in (_NAMED, _DONE_TO) for found in pattern.finditer(query.main)]
    places = {query.main[: found.start(found.lastindex or 0)].count(" ") for found in stands}
    words, named = query.main.split(), list[str]()
    for begun, end in _runs(words, query.strange):
        start = begun - (begun - 1 in places and _may_be_given(words[begun - 1]))  # "sam kerr": "sam" is like "same"
        apart = end - start > 1 and (not start or words[start - 1] not in _DETERMINERS)
        if apart or not places.isdisjoint(range(start, end)):
            named.append(" ".join(words[start:end]))
    nobody = query.asks and query.asks[0].aspect is Aspect.WHETHER and not query.subjects
    odd = [found[1] for found in _NAMED.finditer(query.main) if nobody and _is_odd(found[1])]
    return tuple(dict.fromkeys((*named, *(word for word in odd if not any(word in name.split() for name in named)))))


def _may_be_given(word: str) -> bool:
    """Whether a word in a name's place, before one that no article has, may be a given name."""
    return word.islower() and len(word) > _SHORT and word not in _DETERMINERS | STOP | FOOTBALL


def _runs(words: list[str], strange: tuple[str, ...]) -> list[tuple[int, int]]:
    """The runs of words that no article has: where they start and end."""
    runs = list[tuple[int, int]]()
    for at, word in enumerate(words):
        if word in strange:
            start = at - 1 if at and words[at - 1] in _PARTICLES else at
            start = runs.pop()[0] if runs and runs[-1][1] == start else start
            runs.append((start, at + 1))
    return runs


def _is_odd(word: str) -> bool:
    """Whether a word in a name's place is none that a question has there otherwise: "did anyone", "was it"."""
    return word.islower() and len(word) > _SHORT and word not in FOOTBALL and not is_ordinary(word)
