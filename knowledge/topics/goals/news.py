"""News: when goals fell that a report announces by their side alone: "Rovers were level on 26 minutes".

Who scored may be told elsewhere: at the head of the report, or in words for the goal that only tell how it came about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from knowledge.reading.mention import Person
from knowledge.reading.times.announced import GOAL, OWN_TIME, minute_announced
from knowledge.reading.times.minutes import count
from knowledge.reading.times.other_times import recalls
from knowledge.topics.goals.ruled_out.stood import goals_in
from knowledge.topics.goals.sides.course import announced
from knowledge.topics.goals.stages import Stage, stage_told
from knowledge.topics.goals.untimed import fits_time

if TYPE_CHECKING:
    from knowledge.reading.reading import Reading
    from knowledge.reading.sentence import Sentence
    from knowledge.topics.goals.statement import Goal

_NEWS = re.compile(rf"{GOAL.pattern}|\b(?:opener|opening goal) (?:came|arrived)\b", re.IGNORECASE)
_AHEAD = 3  # sentences behind the news that may tell how it came about


class News(NamedTuple):
    """That a goal fell in a minute: at what stage of the match, for which team, and who is named where it is told."""

    minute: str
    stage: Stage
    team: str | None
    names: frozenset[str]

    def may_be(self, goal: Goal) -> bool:
        """Whether it may be that of the goal."""
        sides = None in (self.team, goal.team) or self.team == goal.team
        return sides and all(self.stage.agrees(stage) for stage in goal.stages) and fits_time(self.minute, goal)


def timed_by_news(
    reading: Reading, goals: Sequence[Goal], score: Mapping[str, int] | None, taken: Sequence[str]
) -> list[Goal]:
    """The goals of one match, with the minutes of those that alone some news of it can mean.

    `score` is that of the match, where it is known; `taken` are minutes in which something else is told of.
    """
    timed, known = list(goals), [*taken, *(goal.minute for goal in goals if goal.minute is not None)]
    scene = next((goal.scene for goal in goals if goal.scene is not None), None)
    if scene is None or all(goal.minute is not None for goal in goals):
        return timed
    for news in _news(reading, scene):
        if all(abs(count(news.minute) - count(minute)) > 1 for minute in known):
            found = _meant(news, timed, score)
            if found is not None:
                timed[found] = timed[found].model_copy(update={"minute": news.minute})
                known.append(news.minute)
    return timed


def _meant(news: News, goals: Sequence[Goal], score: Mapping[str, int] | None) -> int | None:
    """The place of the one goal that the news may mean: of one named there, or where no goal is left untold."""
    fitting = [at for at, goal in enumerate(goals) if goal.minute is None and goal.player and news.may_be(goal)]
    named = [at for at in fitting if goals[at].player in news.names]
    whole = score is not None and sum(score.values()) == len(goals)
    chosen = named or (fitting if whole else [])
    return chosen[0] if len({goals[at].player for at in chosen}) == 1 else None


def _news(reading: Reading, scene: int) -> Iterator[News]:
    """The news of goals of the match that tell no scorer themselves, or only whose goal it was."""
    for sentence in reading.sentences:
        told = minute_announced(sentence, _NEWS) if sentence.minutes else None
        here = reading.scene_of(sentence)
        if told is None or here.number != scene or recalls(sentence.text):
            continue
        minute, at = told
        owner = _owner(sentence, at)
        if (owner or not goals_in(sentence)) and not any(map(sentence.spoken, sentence.words)):
            side, own = next(announced(sentence.marked), (None, True))
            team = side if own or side is None else here.other(side)
            names = [owner] if owner is not None else _names(sentence)
            yield News(minute, stage_told(sentence.marked.text), team, frozenset(names))


def _owner(sentence: Sentence, at: int) -> str | None:
    """Whose goal the words at a character of the sentence say that it was: "the Belgian's opener came"."""
    owners = (child for child in sentence.word_at(at).children if child.dep_ == "poss")
    people = (sentence.person_at(owner) for owner in owners)
    return next((person.name for person in people if person is not None), None)


def _names(sentence: Sentence) -> Iterator[str]:
    """Who is named in the sentence and in those behind it that may tell how the goal came about.

    A goal that one of those tells by itself has its minute from there, or is another one.
    """
    behind = sentence.reading.sentences[sentence.index + 1 : sentence.index + 1 + _AHEAD]
    for here in (sentence, *behind):
        if here is not sentence and (here.minutes or OWN_TIME.search(here.text) or goals_in(here)):
            return
        yield from (mention.means.name for mention in here.mentions if isinstance(mention.means, Person))
