"""Answers: goals of the other side that one sentence tells before the goal of somebody who restores what they undid."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.topics.goals.ruled_out.stood import goals_in

if TYPE_CHECKING:
    from knowledge.reading.sentence import Sentence
    from knowledge.topics.goals.claim import Claim

_ANSWERED = re.compile(
    r"\b(?:respond\w*|repl(?:y|ied)|answered|(?:hit|fought|struck|came) back|pull\w* (?:one|a goal) back|"
    r"equali[sz]\w+|level(?:l?ed|ler))\b.*\b(?:but|before|only for)\b"
)


def after_answer(sentence: Sentence, claim: Claim) -> bool:
    """Whether a goal follows one of the other side: "Leeds responded through Cole, but Hale's drive made it safe"."""
    marked = sentence.marked
    if _ANSWERED.search(marked.text, 0, marked.at(claim.named)) is None:
        return False
    others = (other for other in goals_in(sentence) if other.player is not claim.player)
    return any(marked.at(other.named) < marked.at(claim.named) for other in others)
