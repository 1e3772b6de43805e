"""What a sentence has to hold that stands in for a fact: the score, the day, the reason that is asked for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from knowledge.answering.questions.ask import Ask
from knowledge.answering.questions.kinds import KINDS, kind
from knowledge.answering.questions.query import Query
from knowledge.answering.sentences.signs import sign
from knowledge.names import fold

if TYPE_CHECKING:
    from knowledge.store.rows import StoredPassage

_WHY_MISSING = re.compile(
    r"\bwhy (?:is|was|are|were|did|does|has) .*?\b"
    r"(?:play(?:ed|ing)?|start(?:ed|ing)?|featur\w+|miss\w*|absent|available|unavailable|involved|not (?:PLAYER )?at)\b"
)
_REASON = re.compile(
    r"injur|knee|ankle|hamstring|calf|groin|thigh|muscle|shoulder|\b(?:hip|toe|ribs?|wrist|knock)\b|"
    r"achilles|\binstead\b|holiday|\bill(?:ness)?\b|unwell|virus|sick|suspen|\bban|sent off|red card|booking|concuss|"
    r"surger|operation|hospital|"
    r"broken|fractur|fitness|\b(?:un)?fit\b|\brest(?:ed|ing)?\b|\bbench|dropped|left out|ineligible|\bloan|cup-tied|"
    r"international|cup of nations|afcon|olympic|personal|family|bereave|birth|contract|visa|transfer|sold|because|"
    r"\bdue\b|\bcovid|isolat|recover|medical|strain|tear|torn|lack of|not ready|disciplin|row|fall",
    re.IGNORECASE,
)
"""Words that tell why somebody was missing."""


def gives_reason(query: Query, texts: Sequence[str]) -> bool:
    """Whether any of the sentences tells a reason, where it is asked why somebody did not play."""
    return not _WHY_MISSING.search(query.main) or any(_REASON.search(text) for text in texts)


def holds(query: Query, ask: Ask, passage: StoredPassage) -> bool:
    """Whether a sentence that stands in for a fact has the score of a result, or the day of a match to come."""
    if ask.types == ("result",) and ask.wants == "score":
        return bool(sign("score").places(fold(passage.text)))
    held = KINDS["day"].held if ask.types == ("fixture",) and kind(query.main) == "day" else None
    return held is None or bool(held.search(passage.text))
