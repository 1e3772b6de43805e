"""How names are written in questions: in the possessive, without umlauts and apostrophes, with hyphens."""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.answering.questions.question import Question
from knowledge.answering.questions.team_names import TeamNames
from knowledge.answering.questions.words import ORDINARY


def spellings(form: str) -> tuple[str, ...]:
    """The form itself and, where it ends in s, without it ("lautaros" for "lautaro's")."""
    return (form, form[:-1]) if form.endswith("s") and len(form) > 3 else (form,)


_UMLAUT = re.compile(r"(?<=[b-df-hj-np-tv-z])([aou])(?=[b-df-hj-np-tv-z])")
_WRITTEN_OUT = re.compile(r"(?<=[b-df-hj-np-tv-z])([aou])e(?=[b-df-hj-np-tv-z])")
_ELIDED = re.compile(r"\b([dlmno])(?=[a-z]{3})")


@lru_cache(maxsize=20_000)  # questions have much the same words
def otherwise(form: str) -> frozenset[str]:
    """How else a name may be written: "muller" as "mueller" and the other way round, "oneil" as "o'neil".

    Two words may be a name with a hyphen ("smith rowe").
    """
    words = form.split(" ")
    joined = {f"{' '.join(words[:at])}-{' '.join(words[at:])}" for at in range(1, len(words))}
    one = {" ".join((*words[:at], other, *words[at + 1 :])) for at, word in enumerate(words) for other in _longer(word)}
    return frozenset(one | joined | {" ".join(map(_shorter, words))} - {form})


@lru_cache(maxsize=20_000)
def _longer(word: str) -> frozenset[str]:
    umlauts = {f"{word[: at.end()]}e{word[at.end() :]}" for at in _UMLAUT.finditer(word)}
    return frozenset(umlauts | {f"{word[: at.end()]}'{word[at.end() :]}" for at in _ELIDED.finditer(word)})


@lru_cache(maxsize=20_000)
def _shorter(word: str) -> str:
    return _WRITTEN_OUT.sub(r"\1", word)


def is_part_of_a_name(question: Question, start: int, end: int, teams: TeamNames) -> bool:
    """Whether a hyphen ties a team's name to a word after it that is neither another team's nor an ordinary one.

    "villas-boas" is somebody's name, "roma-lazio" a match and "napoli-style" no name.
    """
    words = question.words[end - 1 : end + 1]
    if len(words) < 2 or question.folded[words[0].end : words[1].start] != "-":
        return False
    after = words[1].text
    return not any(teams.mention(each) or each in ORDINARY for each in spellings(after))
