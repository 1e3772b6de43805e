"""What a question may want of the topics."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from knowledge.answering.choosing.relevance import topical
from knowledge.answering.questions.ask import Ask
from knowledge.answering.questions.clauses import KEPT
from knowledge.answering.questions.kinds import kind
from knowledge.answering.questions.query import Query

if TYPE_CHECKING:
    from knowledge.topic import Command, Topic

_NO_TOPIC = ("referee", "age", "money", "direction")
"""Kinds of things that are no topic's, whatever else the question speaks of."""

_SHORT_OF = re.compile(
    r"\bhow many more (?:\w+ ){1,3}?(?:do|does|did|will|would|must) .*?\b(?:need|require|want|take|have to)\b"
    r"|\bhow many (?:\w+ ){1,3}?(?:short of|shy of|away from|off) (?:the |a )?(?:PLAYER|\w+ )?"
    r"(?:record|century|mark|landmark)\b"
)
"""What is still to be done, which no count on record tells."""

_WOULD_BE = re.compile(
    r"\b(?:should|could|might|would) (?:(?:PLAYER|TEAM|he|she|they) )?have (?:\w+ )?"
    r"(?:scored|equalised|levelled|netted|won it|made it|taken the lead)\b"
)
"""What somebody did not do, though he was near it."""

_AROUND_A_MATCH = re.compile(
    r"\bwhat did (?:PLAYER|he|she) (?:\w+ )?do (?:right |straight |just )?(?:after|before|following|ahead of)\b"
)
"""What somebody did when no match was on: his part in it is no answer."""


class Asked:
    """Finds what questions want, by the topics' patterns and commands."""

    def __init__(self, topics: Sequence[Topic]) -> None:
        self._topics = tuple(topics)
        self._commands = {command.name: command for topic in topics for command in topic.commands}
        self._of = lru_cache(KEPT)(self._asks_of_topics)

    def __call__(self, query: Query) -> tuple[Ask, ...]:
        """What the question may want, the surest first; what its asking clause wants before what the rest does."""
        if query.question.command is not None:
            command = self.command(query)
            return (command.ask,) if command and command.ask else ()
        return self._of(query.main, f"{query.main}{query.rest}")

    def command(self, query: Query) -> Command | None:
        """The command that the question is, if it is one of the topics'."""
        return self._commands.get(query.question.command or "")

    def _asks_of_topics(self, main: str, whole: str) -> tuple[Ask, ...]:
        if kind(main) in _NO_TOPIC or any(of_none.search(whole) for of_none in (_SHORT_OF, _WOULD_BE, _AROUND_A_MATCH)):
            return ()
        for clause in (main, *(() if topical(main) else (whole,))):
            if asks := [ask for topic in self._topics if (ask := topic.asks(clause))]:
                return tuple(sorted(asks, key=lambda ask: -ask.weight))
        return ()
