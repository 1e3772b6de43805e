"""What is found of a team's standing, and whether the words around it tell it as so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from knowledge.reading.language.asserted import told
from knowledge.topics.standings.lexicon import UNREAL

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence


@dataclass(slots=True)
class Found:
    """Where a team stands, as far as one phrase around `token` tells."""

    token: Token
    team: str
    position: int | None = None
    points: int | None = None
    gap: int | None = None
    to: str | None = None


_BEFORE, _BEHIND = 110, 60  # characters around a place that may take it back
_ELSEWHEN = re.compile(
    r"\b(?:last (?:season|year|term)|previous season|season before|in (?:19|20)\d\d|(?:19|20)\d\d[-–/]\d\d|years? ago"
    r"|at the time|within (?:sight|reach|touching distance|(?:his|their|its) grasp))\b",
    re.IGNORECASE,
)
# What leads away from a wish: "failed to win any of them and have dropped to third".
_AWAY = (
    r" (?:as|while|because|who|which|after) "
    r"| and (?:have|has|are|is|now|remain|drop|slip|sit|stay|lie|fall|fell)"
)
_UNREAL = re.compile(
    rf"\b{UNREAL}\b(?:(?!{_AWAY})[^,;.]){{0,80}}$",
    re.IGNORECASE,
)


def asserted_at(sentence: Sentence, at: int, *, apposed: bool = False) -> bool:
    """Whether what stands at character `at` is told as it is now: not wished, conditional or of an earlier season.

    What is apposed to a name holds whatever the clause wishes: "Leeds, third, must win".
    """
    token = sentence.word_at(at)
    if sentence.spoken(token) or not (apposed or told(token)):
        return False
    wished = not apposed and _UNREAL.search(sentence.text, max(0, at - _BEFORE), at)
    return not wished and not _ELSEWHEN.search(sentence.text, at, at + _BEHIND)


def position_at(sentence: Sentence, found: re.Match[str], team: str | None, position: int | None) -> Iterator[Found]:
    """The place, where it and the team are known and nobody only says it."""
    token = sentence.word_at(found.start())
    if team is not None and position is not None and not sentence.spoken(token):
        yield Found(token, team, position=position)
