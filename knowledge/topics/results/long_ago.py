"""Results of long ago, told by what ends the wait for another: "a first win at Leeds since 1998"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.reading.language.pattern import Pattern
from knowledge.topics.results import outcomes
from knowledge.topics.results.bearers import owner
from knowledge.topics.results.outcome import host_of, opponent_behind, opponents
from knowledge.topics.results.statement import Result

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_FIRST_SINCE = Pattern(
    r"\b(?:first|only) (?:[\w-]+ ){0,3}?(?P<word>win|victory|triumph|defeat|loss)\b(?P<between>[^.;,]{0,50}?) "
    rf"since (?:in |back in )?(?:{_MONTH} )?(?P<year>(?:19|20)\d\d)\b"
)
_THEM = Pattern(
    r"\b(?:these|this|the same|their|those) (?:opponents?|opposition|rivals|visitors|hosts|neighbours)\b|\bthem$"
)


def won_long_ago(sentence: Sentence) -> Iterator[Result]:
    """The earlier result of the same two sides, which the words date by its year."""
    for match in _FIRST_SINCE.finditer(sentence.text):
        word, year = sentence.word_at(match.start("word")), sentence.word_at(match.start("year"))
        result = "win" if outcomes.WINS & {word.lower_} else "defeat"
        if sentence.spoken(word):
            continue
        own, other = _sides(sentence, word, result, met=bool(_THEM.search(match["between"])))
        if own is not None and other is not None and own != other:
            yield sentence.tell(Result, year, own, other, winner=own if result == "win" else other)


def _sides(sentence: Sentence, word: Token, result: str, *, met: bool) -> tuple[str | None, str | None]:
    """Whose first it is, and against whom; `met` says that the words mean whom they play now."""
    against = outcomes.AGAINST[result]
    own = owner(sentence, word) or _named_before(sentence, word)
    behind = opponent_behind(sentence, word, against)
    other = next(iter(opponents(sentence, word, against)), behind) or host_of(sentence, word, own)
    if other is None and met:
        other = sentence.scene_at(word, own).other(own)
    return own, other


def _named_before(sentence: Sentence, word: Token) -> str | None:
    """The side that the sentence names last before the word."""
    before = [one.team for one in sentence.mentions if one.team and sentence.is_side(one) and one.end <= word.i]
    return before[-1] if before else None
