"""What a sentence has to hold that stands in for a fact: the score, or the day, that is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.answering.questions.ask import Ask
from knowledge.answering.questions.holding import holds
from knowledge.answering.questions.kinds import kind
from knowledge.answering.questions.query import Query
from knowledge.answering.sentences.signs import sign
from knowledge.names import fold

if TYPE_CHECKING:
    from knowledge.store.rows import StoredPassage


def stands_in(query: Query, ask: Ask, passage: StoredPassage) -> bool:
    """Whether a sentence that stands in for a fact has the score of a result, or the day of a match to come."""
    if ask.types == ("result",) and ask.wants == "score":
        return bool(sign("score").places(fold(passage.text)))
    of_a_day = ask.types == ("fixture",) and kind(query.main) == "day"
    return not of_a_day or holds(query, passage.text, passage.names)
