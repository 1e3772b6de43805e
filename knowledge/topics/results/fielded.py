"""The side that somebody fields or fielded: "three changes from the side beaten at Leeds" is that of who made them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.reading.language.clauses import verb_of
from knowledge.reading.language.grammar import subject

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence

_ELEVENS = frozenset("side team eleven xi line-up lineup".split())
_PICKED = re.compile(
    r"\b(?:chang\w+|alter\w+|unchanged|stuck|stick\w*|stay\w*|kept|keep\w*|nam(?:ed|es|ing)|same|unrecogni[sz]able|"
    r"switch\w*|tweak\w*|ring\w*|rang|start\w*|return\w*|field\w*|retain\w*|pick\w*|select\w*)\b[^,;.]{0,60}$",
    re.IGNORECASE,
)


def fielded(sentence: Sentence, token: Token) -> str | None:
    """Whose "the side that won at Leeds" is, where the clause tells who is made of it, or makes it, up."""
    bare = token.lower_ in _ELEVENS and any(child.lower_ == "the" for child in token.children)
    if not bare or _PICKED.search(sentence.text[: token.idx - sentence.start]) is None:
        return None
    doer = subject(verb_of(token))
    return sentence.team_at(doer) if doer is not None and doer != token else None
