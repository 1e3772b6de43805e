"""Traits: where on the pitch a description says that somebody plays, and how old it says somebody is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.reading.language.pattern import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterable

    from knowledge.reading.language.tokens import Token

Lines = frozenset[str]  # of "back", "middle" and "front": where somebody may play
_BACK: Lines = frozenset({"back"})
_LINES = {
    "back": "defender fullback centre-back full-back left-back right-back centre-half sweeper libero",
    "back middle": "wing-back wingback",
    "middle": "midfielder",
    "middle front": "winger playmaker attacker wideman",
    "front": "striker forward frontman hitman marksman centre-forward poacher",
}
_OF_WORD: dict[str, Lines] = {
    word: frozenset(lines.split()) for lines, words in _LINES.items() for word in words.split()
}
_BEFORE_BACK = frozenset("- ‑ centre center full left right".split())  # "right-back", no "the way back"
_BEFORE_HALF = frozenset("- ‑ centre center".split())
_AGED = Pattern(r"\b(\d\d)[-‑– ]year[-‑– ]old\b")


def lines_told(words: Iterable[Token]) -> Lines:
    """Where the words say that somebody plays, as far as they do: "the England midfielder", "right-back"."""
    return frozenset(line for word in words for line in _lines(word))


def _lines(word: Token) -> Lines:
    text = word.lower_
    before = word.nbor(-1).lower_ if word.i else ""
    if text == "back":
        winging = before in {"-", "‑"} and word.i > 1 and word.nbor(-2).lower_ == "wing"
        return _OF_WORD["wing-back"] if winging else _BACK if before in _BEFORE_BACK else frozenset()
    if text == "half":
        return _BACK if before in _BEFORE_HALF else frozenset()
    onwards = text == "forward" and word.i > 0 and word.nbor(-1).pos_ == "VERB"  # "Step forward Tom Hale"
    return frozenset() if onwards else _OF_WORD.get(text, frozenset())


def lines_agree(said: Lines, known: Lines) -> bool:
    """Whether somebody known to play in some lines may be who is said to; what is unsaid or unknown agrees."""
    return not said or not known or not said.isdisjoint(known)


def age_told(words: Iterable[Token]) -> int | None:
    """How old, in years, the words say that somebody is: "the 24-year-old"."""
    told = _AGED.search("".join(word.text + word.whitespace_ for word in words).lower())
    return int(told[1]) if told is not None else None
