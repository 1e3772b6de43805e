"""Ends: whose run it was that came to an end: who ends a bad run has had it, who ends a good one ends another's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from knowledge.topics.tallies.bearer import Bearer, bearer_at, first_bearer
from knowledge.topics.tallies.phrases import doer_of, governor, run_of
from knowledge.topics.tallies.recipients import behind_for
from knowledge.topics.tallies.scopes import plain

if TYPE_CHECKING:
    from knowledge.reading.language.tokens import Token
    from knowledge.reading.sentence import Sentence
    from knowledge.topics.tallies.count import Count

_OF = r"(?:an?|the|their|its|his|her|that|this|(?:[A-Z][\w.-]+ ){0,2}[A-Z][\w.-]+['’]s?)"
_ENDED = re.compile(
    r"\b(?i:end(?:s|ed|ing)?|(?:an end|a halt|a stop) to|snap\w*|halt(?:s|ed|ing)?|broke|br[eo]ak(?:s|ing|en)?"
    rf"|arrest\w*|stop(?:s|ped|ping)?)(?: up)? {_OF} (?:(?!and\b|but\b|as\b|when\b|after\b|with\b)[\w’'-]+ ){{0,4}}$"
)
_RUN = re.compile(
    r"\b(?:run|streak|start|sequence|skid|slump|stretch|spell|series|string|drought|wait)\b", re.IGNORECASE
)
_REACH = 60  # characters before a count in which its run may be told to end
_BAD = frozenset({"defeats", "winless matches", "matches without a goal"})


def is_ended(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the run counted from character `start` to `end` is told to be over: "snapped a four-match streak"."""
    text = plain(sentence)
    ended = _ENDED.search(text, max(0, start - _REACH), start)
    return ended is not None and _RUN.search(text, ended.start(), end) is not None


def bearer_of_ended(count: Count, token: Token, sentence: Sentence) -> Bearer | None:
    """Whose the ended run was, where no owner stands before it."""
    verb, runs = governor(token), list(run_of(token))
    words = [token, sentence.word_at(count.end - 1), *runs, *([verb] if verb is not None else [])]
    owners = (child for run in runs for child in run.children if child.dep_ == "poss")
    given = first_bearer((*owners, *(noun for word in words for noun in behind_for(word))), count.what, sentence)
    doer = doer_of(token)
    if given is not None or doer is None or count.what not in _BAD:
        return given
    if (bearer := bearer_at(doer, count.what, sentence)) is not None:
        return bearer
    return first_bearer((word for word in doer.subtree if word.i != doer.i), count.what, sentence)
