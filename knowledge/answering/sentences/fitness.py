"""Whether a sentence may answer at all: of the right people and teams, with the kind of thing that is asked for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from knowledge.answering.choosing.people import is_about
from knowledge.answering.questions.ask import Aspect
from knowledge.answering.questions.concepts import Text
from knowledge.answering.questions.holding import holds
from knowledge.answering.questions.kinds import kind
from knowledge.answering.questions.query import Query
from knowledge.answering.sentences import teams
from knowledge.answering.sentences.belonging import places
from knowledge.answering.sentences.concern import BEFORE, Concern
from knowledge.answering.sentences.doers import leaves_doer_unsaid
from knowledge.answering.sentences.nearness import Nearness
from knowledge.answering.sentences.offences import tells_offence
from knowledge.answering.sentences.prose import is_prose, points_back
from knowledge.answering.sentences.saying import is_reported, is_said
from knowledge.answering.sentences.search import Search
from knowledge.answering.sentences.signs import Sign, sign
from knowledge.names import fold

if TYPE_CHECKING:
    from knowledge.store.rows import StoredPassage

_NOT_DONE = re.compile(
    r"\b(?:miss(?:ed|es)?|wide(?! open)|over the (?:cross)?bar|saved|denied|disallowed|ruled out|chalked off|offside|"
    r"almost|nearly|could|should|might|would|can|failed|unable|appeal(?:s|ed)?|close to|came close|off target|if|"
    r"bets?|odds|tipped|expected to|"
    r"straight at|woodwork|crossbar|repelled|shook (?:his|her|their) heads?|parried|thwarted)\b"
    r"|(?<!in off the )(?<!off a )\bpost\b"
)
"""What says that something did not come about."""


_ATTENDANCE = re.compile(r"\s*(?:Att(?:endance)?\W*)?\d{1,3},\d{3}\W*")
"""A line of a match sheet that gives the crowd."""

_MADE_UP_FOR = re.compile(
    r"\b(?:cancel(?:s|led|ed|l?ing)?|wip(?:es?|ed|ing)) out ((?:[\w-]+ ){0,3}?[\w-]+)['’]s?(?= (?:[\w’'-]+ ){0,3}?"
    r"(?:opener|goal|strike|header|effort|lead|penalty|finish|volley|free-kick))"
)
"""Whose goal another one made up for."""

_HOW_MANY = re.compile(r"\bhow (?:many|much) (?:\w+ ){1,4}?(?:did|do|does|have|has|had|are|is|were) TEAM\b")
"""Asks for a number of what a team did."""


def asks_who(query: Query, search: Search) -> bool:
    """Whether somebody's name is asked for, and no team's."""
    return kind(query.main) == "name" and not search.teams


@dataclass(frozen=True)
class Fitness:
    """Which of an article's sentences may answer, however well they do."""

    query: Query
    search: Search
    passages: Sequence[StoredPassage]
    texts: Sequence[Text]
    nearness: Nearness
    concern: Concern

    def fits(self, at: int) -> bool:
        """Whether the sentence is not of other facts, nor of what did not come about, and holds what is asked for."""
        if self.search.beside and not self._goes_on_from_the_answer(at):
            return False
        of_others = self.nearness.tells_one(self.query.others, at)
        if of_others and not self.nearness.tells_one(self.search.facts, at):
            return False
        undone = self.search.happened and _NOT_DONE.search(self.passages[at].text)
        elsewhere = self.search.happened and teams.tells_of_a_third(self.query, self.passages[at])
        return not undone and not elsewhere and self._is_right(at)

    def _goes_on_from_the_answer(self, at: int) -> bool:
        """Whether the sentence answered the question before, or goes on from it about the same people."""
        passage, people = self.passages[at], [self.query.names_of(ids) for ids in self.query.subjects]
        same = bool(people) and all(is_about(passage, names) for names in people)
        follows = at > 0 and self.nearness.answered(at - 1) and (same or points_back(passage.text))
        return self.nearness.answered(at) or follows

    def _is_right(self, at: int) -> bool:
        """Whether the sentence holds what is asked for, says it of the right teams, and is the right person's words."""
        passage = self.passages[at]
        strange = not self.query.subjects and self.concern.is_of_others(passage)
        strange = strange or self.concern.is_of_another_team(passage)
        listed = self.search.story is not None and self.search.story.lists
        listed = listed or (kind(self.query.main) == "crowd" and bool(_ATTENDANCE.fullmatch(passage.text)))
        prose = listed or is_prose(passage.text)
        if strange or not prose or not teams.names_them(self.query, self.search, passage):
            return False
        if not self.search.held:
            return True
        if self._wants_cause and not self._tells_cause(at):
            return False
        if self.search.event and not self._tells_event(self.search.event, at):
            return False
        if asks_who(self.query, self.search) and self.search.sought and not self._tells_of_it(at):
            return False
        return self._holds(at) and (not self.search.said or self._is_said(at))

    def _holds(self, at: int) -> bool:
        """Whether the sentence holds a thing of the kind asked for; a formation or a number, of the very team."""
        formation = kind(self.query.main) == "formation" and self.query.teams and not self.query.subjects
        if formation and not self.concern.is_of_the_team(at):
            return False
        if self._wants_offence and not tells_offence(self.query, self.passages, self.nearness, self.concern, at):
            return False
        if self._only_answers_it(at) or leaves_doer_unsaid(self.query.main, self.passages[at].text):
            return False
        own = not _HOW_MANY.search(self.query.main) or not self.concern.is_of_players(self.passages[at])
        return own and holds(self.query, self.passages[at].text, self.passages[at].names)

    @cached_property
    def _wants_offence(self) -> bool:
        """Whether it is asked what a card was for: that there was one is no answer."""
        asks = self.query.asks[:1] if self.search.story is None and "wrongdo" in self.search.main else ()
        return any(ask.topic == "cards" and ask.aspect is Aspect.OPEN for ask in asks)

    def _only_answers_it(self, at: int) -> bool:
        """Whether the goal asked about stands there as what another one made up for: "cancelled out Reis's opener"."""
        names = {name.rsplit(" ", 1)[-1] for ids in self.query.subjects for name in self.query.names_of(ids)}
        of_a_goal = self.search.asked and any(fact.type == "goal" for fact in self.search.facts)
        made_up_for = _MADE_UP_FOR.findall(self.passages[at].text) if of_a_goal else []
        return any(set(words.split()) & names for words in made_up_for)

    @cached_property
    def _wants_cause(self) -> bool:
        """Whether it is asked why somebody was missing: that he was is no answer."""
        asks = self.query.asks[:1]
        spent = not self.search.main or self.search.sign is sign("missing")
        how_long = kind(self.query.main) is not None
        return self.search.asked and spent and not how_long and any(ask.types == ("absence",) for ask in asks)

    def _tells_event(self, event: Sign, at: int) -> bool:
        """Whether the sentence, or one beside it, tells the event of those asked about."""
        if self.search.itself:
            return event.worth(self.passages[at].text) == 1.0
        names = frozenset(name for ids in self.query.subjects for name in self.query.names_of(ids))
        beside = [each for each in self.passages[max(at - 1, 0) : at + 2] if not names or is_about(each, names)]
        goes_on = at > 0 and points_back(self.passages[at].text) and is_about(self.passages[at - 1], names)
        if goes_on and event.worth(self.passages[at].text) == 1.0:
            return True
        told = (each for each in dict.fromkeys((self.passages[at], *beside)))
        return any(self._tells_of_them(event, each, names) for each in told)

    @staticmethod
    def _tells_of_them(event: Sign, passage: StoredPassage, names: frozenset[str]) -> bool:
        """Whether a sentence tells the event of these people: surely, or after them alone, as whom it is about."""
        others = {*passage.names} - names
        worth, text = event.worth(passage.text, names, others), fold(passage.text)
        first = min(places([*map(fold, passage.names)], text), default=None)
        return worth == 1.0 or (worth > 0 and first in places([*map(fold, names)], text))

    def _tells_cause(self, at: int) -> bool:
        """Whether the sentence gives a reason, or the one before does, which is shown with it."""
        led_up = at > 0 and points_back(self.passages[at].text)
        return any(sign("cause").places(fold(each.text)) for each in self.passages[at - led_up : at + 1])

    def _tells_of_it(self, at: int) -> bool:
        """Whether the sentence speaks of what somebody did, beside the facts or with all else that is looked for."""
        there = self.texts[at].means(self.search.main[-1])
        return there and (self.nearness.of(at) > 0 or all(self._speaks_around(at, word) for word in self.search.main))

    def _speaks_around(self, at: int, word: str) -> bool:
        """Whether the sentence, or where the people are the same one beside it, speaks of something."""
        names = {*self.passages[at].names}
        beside = [place for place in (at - 1, at + 1) if 0 <= place < len(self.texts)]
        beside = [place for place in beside if not names.isdisjoint(self.passages[place].names)]
        return any(self.texts[place].means(word) for place in (at, *beside))

    def _is_said(self, at: int) -> bool:
        if self.passages[at].speaker or self.search.main:
            others = [self.query.names_of(ids) for ids in self.query.subjects[1:]] if not self.search.main else []
            if any(self.concern.nearness(names, at) < BEFORE for names in others):
                return False
            return is_said(self.query, self.passages[at])
        return is_reported(self.query, self.passages[at], self.concern.names_their_teams(at))
