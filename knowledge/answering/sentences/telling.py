"""How much of what is looked for a sentence tells: in the question's words, in those of a story, or by a sign."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from knowledge.answering.choosing.relevance import topical
from knowledge.answering.questions.concepts import term
from knowledge.answering.questions.kinds import is_told_by_kind
from knowledge.answering.questions.query import Query
from knowledge.answering.sentences import teams
from knowledge.answering.sentences.concern import Concern
from knowledge.answering.sentences.coverage import Coverage, particular
from knowledge.answering.sentences.fitness import asks_who
from knowledge.answering.sentences.search import Search
from knowledge.answering.sentences.signs import Sign
from knowledge.answering.sentences.stories import Story
from knowledge.names import gazetteer

if TYPE_CHECKING:
    from knowledge.store.rows import StoredPassage

_STORY = 0.5
"""What it counts that a sentence tells the story asked for, beside the question's own words."""

_WITHOUT_SIGN = 0.7
"""What the question's words count where a story is asked for."""

_HOW = re.compile(r"(?:and |so |but )?how (?:did|does|has|was|were)\b")
_A_GOAL = frozenset(map(term, ("score", "scored", "goal", "goals", "net", "netted")))
"""Asks how something came about, and words for a goal that say nothing of how it was scored."""


@dataclass(frozen=True)
class Telling:
    """What one article's sentences tell of what is looked for."""

    query: Query
    search: Search
    passages: Sequence[StoredPassage]
    coverage: Coverage
    concern: Concern

    @cached_property
    def whose(self) -> bool:
        """Whether it is asked whose story is told."""
        return self._who and self.search.story is not None

    @cached_property
    def _who(self) -> bool:
        return asks_who(self.query, self.search)

    def speaks_of_more(self, at: int) -> bool:
        """Whether the sentence speaks of what is asked besides that something came about, if anything is."""
        return self._speaks(self._particular, at)

    def of(self, at: int) -> float:
        """How much of what is looked for the sentence tells, be it in the question's words or in those of its story."""
        if self.search.sign is not None:
            return self._signed(self.search.sign, at)
        covered, story = self._covered(at), self.search.story
        if story is None:
            return covered
        belonging = self.concern.belonging(at)
        names, others = self._names(at)
        told = self._story(at, story)
        worth = self._of_anybody(story, told, others) if self._who else story.worth(told, names, others)
        worth *= belonging
        if not worth or (
            story.theirs and not story.first and self.query.strange
        ):  # told of somebody, and whom is meant no article names
            return 0.0 if story.strict or self._is_of_a_goal else covered * _WITHOUT_SIGN * belonging
        if not self._speaks(self._beside_story, at):
            return 0.0
        if self.whose and not self._beside_story:
            covered = 1.0  # all that is asked says whose story it is
        return _STORY * worth + 0.1 + covered * 0.9

    def _of_anybody(self, story: Story, text: str, others: Sequence[str]) -> float:
        """How surely a sentence tells the story of anybody but those asked about, where it names others."""
        if not (story.theirs and others and self.query.subjects):
            return story.worth(text)
        apart = {each: [name for name in (*others, *self._names_asked) if name != each] for each in others}
        return max(story.worth(text, [each], apart[each]) for each in others)

    @cached_property
    def _names_asked(self) -> list[str]:
        return [name for ids in self.query.subjects for name in self.query.names_of(ids)]

    def _speaks(self, words: Sequence[str], at: int) -> bool:
        """Whether the sentence, or those beside it, speak of any of these words, if there are any."""
        return not words or self.coverage.share(words, at) > 0

    @cached_property
    def _particular(self) -> tuple[str, ...]:
        """What is asked of the facts besides that they came about: how a goal was celebrated, no telling of it says."""
        return () if self.search.sought else particular(self.search.main)

    @cached_property
    def _is_of_a_goal(self) -> bool:
        """Whether the question's words say nothing but that somebody scored, where it is asked how."""
        words = self.search.main
        return bool(words) and _A_GOAL.issuperset(words) and bool(_HOW.match(self.query.main))

    @cached_property
    def _beside_story(self) -> tuple[str, ...]:
        """What is asked of a story besides that it came about: how they took it that a penalty was given."""
        story = self.search.story
        asked = story.asked.search(self.query.main) if story else None
        spent = topical(asked[0]) if asked else ()
        return tuple(word for word in self._particular if word not in spent)

    def _story(self, at: int, story: Story) -> str:
        """The sentence, with the one after it where that may tell the rest of the story."""
        text, after = self.passages[at].text, self.passages[at + 1] if at + 1 < len(self.passages) else None
        return f"{text} {after.text}" if after and story.begins(text) and not story.worth(text) else text

    def _signed(self, sign: Sign, at: int) -> float:
        """How surely a sentence tells the event: the more so the more of the question's own words it has."""
        names, others = self._names(at)
        passage, search = self.passages[at], self.search
        worth = (
            teams.sureness(search, sign, passage)
            if teams.tells_of_them(search)
            else sign.worth(passage.text, names if search.of_them else (), others)
        )
        if not worth:
            return 0.0
        return worth + 0.5 * (self.coverage.share(self.search.main, at, beside=False) if self.search.main else 0.0)

    def _names(self, at: int) -> tuple[list[str], list[str]]:
        """The names of those asked about, and of the others whom the sentence is about."""
        names = self._names_asked
        words = {word for name in names for word in name.split()[-1:]}
        others = (name for name in self.passages[at].names if name not in names and name not in gazetteer().teams)
        return names, [name for name in others if words.isdisjoint(name.split())]

    def _covered(self, at: int) -> float:
        if not self.search.main:
            return 1.0 if self.search.said or (is_told_by_kind(self.query.main) and not self.search.asked) else 0.0
        return self.coverage.of(self.search.main, at)
