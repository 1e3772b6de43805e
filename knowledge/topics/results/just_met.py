"""Just met: whom the sentence before has a side meet, where this one says who won "that game"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.names import Team
from knowledge.reading.language.grammar import objects
from knowledge.reading.teams.opponents import is_met

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

_MATCHES = frozenset("game match encounter clash tie meeting fixture contest one".split())


def just_met(sentence: Sentence, word: Token, own: str) -> str | None:
    """The side met last before: "Hale was rested against Leeds. Hull won that game"."""
    if sentence.previous is None or not any(_is_that(word_of) for word_of in objects(word)):
        return None
    before = sentence.previous
    teams = [mention for mention in before.mentions if isinstance(mention.means, Team) and before.is_side(mention)]
    last = teams[-1] if teams else None
    met = last is not None and last.team != own and is_met(before, last)
    return last.team if last is not None and met else None


def _is_that(match: Token) -> bool:
    return match.lower_ in _MATCHES and any(child.lower_ == "that" and child.dep_ == "det" for child in match.children)
