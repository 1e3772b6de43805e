"""Facts that say nothing of what is asked besides: who designed a goal, that somebody scored it does not say."""

from __future__ import annotations

import re

from knowledge.answering.choosing.relevance import topical
from knowledge.answering.own_words import WEAK
from knowledge.answering.questions.ask import Ask, Aspect
from knowledge.answering.questions.concepts import Text
from knowledge.answering.questions.query import Query
from knowledge.answering.replying.telling import Told
from knowledge.answering.sentences.coverage import particular

_WHO_OR_WHAT = re.compile(r"(?:and |so |but )?(?:who|whose|what|which)\b")


def is_off_the_point(query: Query, ask: Ask, told: Told) -> bool:
    """Whether the facts, of an ask that the words only hint at, share none of the question's particular words."""
    words = particular(topical(query.main)) if _WHO_OR_WHAT.match(query.main) else ()
    if ask.weight > WEAK or ask.aspect is not Aspect.LIST or not words:
        return False
    said = [Text(each.evidence) for fact in told.facts for each in fact.told]
    return not any(text.means(word) for word in words for text in said)
