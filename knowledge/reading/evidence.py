"""The words that a statement shows as its evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Span, Token
    from knowledge.reading.sentence import Sentence

LONGEST = 300  # characters, the most that evidence may have


def evidence_span(sentence: Sentence, at: Token | Span | None = None) -> tuple[int, int]:
    """Start and end (in the article's text) of the sentence, or of as many of its words around `at` as are allowed."""
    start, end = sentence.start, sentence.end
    if end - start <= LONGEST:
        return start, end
    centre = start if at is None else at.idx if hasattr(at, "idx") else at.start_char
    first = max(start, min(centre - LONGEST // 2, end - LONGEST))
    words = [token for token in sentence.words if token.idx >= first and token.idx + len(token) <= first + LONGEST]
    words = [token for token in words if not token.is_space]
    return words[0].idx, words[-1].idx + len(words[-1])
