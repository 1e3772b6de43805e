"""Following: what is said of a goal by the one before it, which tells whether both scorers are of one side.

Who equalises or pulls one back plays against whoever scored before; who doubles the lead plays with them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from knowledge.reading.language.pattern import Pattern
from knowledge.reading.marked import PERSON, SIDE
from knowledge.reading.teams.bonds import Bond
from knowledge.topics.goals.sides import cues
from knowledge.topics.goals.sides.accounts import Account, accounts
from knowledge.topics.goals.sides.own import own_scorers
from knowledge.topics.goals.statement import Goal
from knowledge.topics.results.headlines import headlined
from knowledge.topics.results.statement import Result

if TYPE_CHECKING:
    from knowledge.reading.reading import Reading
    from knowledge.statement import Statement

_BY_TWO = ((cues.EXTENDS, True), (cues.REDUCES, False))  # who has one goal at most was never two ahead
_BUT_THEY = re.compile(rf",? (?:but|although|though|yet) (?:the )?{SIDE}(?!')")  # what the other side did then
_NEAR = 6  # sentences within which a goal is said to follow another
_COMEBACK = Pattern(
    r"\b(?:(?:from|went|fell|go(?:es|ing)?|fall\w*|were|was) (?:[\w-]+ )?behind|trail\w*|"
    r"(?:c[ao]me|fight|fought|hit|bounce\w*) back|comebacks?|fight-?back|overturn\w*|overhaul\w*|"
    r"turn\w* (?:the|it|things) (?:[\w-]+ )?around|turnaround|equali[sz]\w+|level(?:led|ler))\b",
    re.IGNORECASE,
)
_LISTED, _FOLLOWS, _BROUGHT = 1.0, 1.5, 2.0  # what a list, an order of goals and what a goal brought weigh
_JOINED = 0.75  # what weighs that "and" or "before" joins two goals in one sentence
_AND = re.compile(rf"\b(?:and|before)\b(?!.*(?:{PERSON}|{SIDE}))")
_SET_AGAINST = re.compile(r"\b(?:but|(?:al)?though|only (?:for|to)|despite|until|when|while|whereas|however|yet)\b|;")


def following(reading: Reading, statements: Sequence[Statement]) -> list[Bond]:
    """Whether scorers are of one side by how their goals follow one another, and on which by what they brought."""
    starts = [statement.start for statement in statements if isinstance(statement, Goal)]
    own = own_scorers(statements)
    told = [one._replace(own=True) if (one.player, one.scene) in own else one for one in accounts(reading, starts)]
    return [*_one_by_one(told), *_decisive(reading, told, statements), *_by_gains(told)]


def _one_by_one(told: Sequence[Account]) -> Iterator[Bond]:
    for place, goal in enumerate(told):
        if any(_told_twice(other, goal) for other in told[:place]):
            continue
        near = (other for other in reversed(told[:place]) if goal.sentence - other.sentence <= _NEAR)
        earlier = [other for other in near if other.scene == goal.scene]
        if goal.listed and earlier:
            yield _bond(goal, earlier[0], _LISTED, same=True)
            earlier = [other for other in earlier if other.sentence < goal.sentence]
        chronicle = len({other.player for other in told[:place] if other.sentence == 0}) > 1
        if not earlier or _told_later(earlier[0], goal, chronicle):
            continue
        if (same := _same_side(earlier[0], goal)) is not None:
            yield _bond(goal, earlier[0], _FOLLOWS, same=same)
        elif earlier[0].sentence == goal.sentence and _joined(earlier[0], goal):
            yield _bond(goal, earlier[0], _JOINED, same=True)


def _told_twice(other: Account, goal: Account) -> bool:
    """Whether one sentence tells a goal by several of its words: "doubled the lead, poking home"."""
    return (other.player, other.sentence) == (goal.player, goal.sentence)


def _bond(goal: Account, before: Account, weight: float, *, same: bool) -> Bond:
    """The bond of the scorers of two goals for one side or two: of an own goal the scorer is the other's."""
    return Bond(goal.player, before.player, same == (goal.own == before.own), weight, goal.scene)


def _same_side(before: Account, goal: Account) -> bool | None:
    """Whether the two goals are one side's; None where nothing says so, or a goal between the two is untold."""
    if before.says(cues.LEVELS):
        return True if goal.says(cues.TURNS) else None
    if before.says(cues.REDUCES):
        return True if goal.says(cues.LEVELS) else None
    if goal.says(cues.LEVELS) or goal.says(cues.REDUCES):
        return False
    return True if goal.says(cues.EXTENDS) else None


def _joined(before: Account, goal: Account) -> bool:
    """Whether one sentence tells both in one breath: "Hale struck and Cole made sure", not "Hale struck but Cole"."""
    told = goal.words, goal.since
    apart = any(cues.says(cue, words) for cue in (cues.LEVELS, cues.REDUCES) for words in told)
    apart = apart or before.says(cues.CONSOLATION)
    return not apart and _AND.search(goal.since) is not None and _SET_AGAINST.search(goal.since) is None


def _told_later(before: Account, goal: Account, chronicle: bool) -> bool:
    """Whether the goal told before came later, as the one that an article opens with mostly did.

    Not so where the opening tells several, as a chronicle of the match does, and the next sentence goes on.
    """
    opening = before.sentence == 0 < goal.sentence and not (chronicle and goal.sentence == 1)
    return opening or (before.minute is not None and goal.minute is not None and before.minute > goal.minute)


def _by_gains(told: Iterable[Account]) -> Iterator[Bond]:
    for goal in told:
        for team, own in goal.gains:
            yield Bond(goal.player, team, own != goal.own, _BROUGHT, goal.scene)


def _decisive(reading: Reading, told: Sequence[Account], statements: Sequence[Statement]) -> Iterator[Bond]:
    """Winners are the winning side's, consolations the beaten one's; leads too, where nobody came from behind."""
    results = [statement for statement in statements if isinstance(statement, Result)]
    for goal in told:
        winners = {result.winner for result in results if result.scene == goal.scene} - {None}
        if not winners and goal.scene == reading.main.number and (told_above := headlined(reading)) is not None:
            winners = {told_above.winner}
        winner = winners.pop() if len(winners) == 1 else None
        if winner is None or winner == "draw":
            continue
        few = any(result.scene == goal.scene and result.score and min(result.score) < 2 for result in results)
        by_two = _BY_TWO if few or not _came_from_behind(reading, told, goal.scene) else ()
        for pattern, won in (
            (cues.WINNER, True),
            (cues.SEALS, True),
            (cues.CONSOLATION, False),
            (cues.OF_A_WIN, True),
            *by_two,
        ):
            if cues.says(pattern, _BUT_THEY.split(goal.words, maxsplit=1)[0]):
                yield Bond(goal.player, winner, won != goal.own, _BROUGHT, goal.scene)


def _came_from_behind(reading: Reading, told: Iterable[Account], scene: int) -> bool:
    """Whether a goal or the story of the match makes it likely that both sides led or were level after goals."""
    if any(goal.scene == scene and (goal.says(cues.LEVELS) or goal.says(cues.TURNS)) for goal in told):
        return True
    about = (one for one in reading.sentences if reading.scene_of(one).number == scene)
    return any(_COMEBACK.search(text) for text in (reading.article.title or "", *(one.text for one in about)))
