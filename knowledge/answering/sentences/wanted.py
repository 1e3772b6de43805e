"""What a sentence has beyond the question's words that the question wants to know."""

from __future__ import annotations

import re
from dataclasses import dataclass

from knowledge.answering.questions.concepts import Text
from knowledge.answering.questions.query import Query
from knowledge.answering.sentences.search import Search

_WHY = re.compile(r"^(?:and |so )?(?:why|how come|what for)\b")
_REASONS = re.compile(
    r"\b(?:because|as a result|due to|owing to|thanks to|in order to|so that|so as to|reasons?|explain\w*|blam\w+|"
    r"cit(?:ed|ing)|the fact that|in protest|in response|given that|felt (?:that|it|he|they|she)|after \w+ing|"
    r"frustrat\w+|unhappy|unhappiness|dissatisfied|lack of|desire[sd]? to|keen to|eager to|in search of|in a bid to|"
    r"wants? to|wanted to|hop(?:es|ed|ing) to|in need of|looking to)\b",
    re.IGNORECASE,
)

_SOUGHT = 0.2
"""What it counts that a sentence speaks of what is wanted to know ("foul"), and not only of what that was for."""

_REASON = 0.1
"""What it counts that a sentence gives reasons where they are asked for."""


@dataclass(frozen=True)
class Wanted:
    """What a search wants to know; where a story is asked for, that says what."""

    query: Query
    search: Search

    def worth(self, text: str, said: Text) -> float:
        """What it counts that a sentence has it."""
        if self.search.story is not None:
            return 0.0
        if self.search.sought:
            return _SOUGHT if said.means(self.search.main[-1]) else 0.0
        return _REASON if _WHY.search(self.query.main) and _REASONS.search(text) else 0.0
