"""Whose the players sent off are, by which side had to go on with fewer men."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from knowledge.reading.marked import TEAM
from knowledge.reading.matches.headline import marked_headline
from knowledge.reading.teams.actors import team_of
from knowledge.reading.teams.bonds import Bond
from knowledge.topics.cards.statement import Card
from knowledge.topics.cards.worded import worded

if TYPE_CHECKING:
    from knowledge.reading.reading import Reading
    from knowledge.reading.sentence import Sentence
    from knowledge.statement import Statement

_MEN = r"(?P<men>ten|10|nine|9|eight|8)"
_NUMBERS = {"ten": 10, "nine": 9, "eight": 8}
_BEFORE = re.compile(rf"\b{_MEN}-(?:man|woman) (?:the )?@t\b")
_BEHIND = re.compile(rf"\b(?:down to|reduced to|with) (?:just |only )?{_MEN} (?:men|players|women)\b")
_FAR = 6  # words from a side to how many it was left with
_WEIGHT = 2.0


def bonds(reading: Reading, statements: Sequence[Statement]) -> Iterator[Sequence[Bond]]:
    """What the words of each card tell; and all sent off in a match are of the one side that is short of as many."""
    yield list(worded(reading, statements))
    sent_off: defaultdict[int, set[str]] = defaultdict(set)
    for card in statements:
        if isinstance(card, Card) and card.colour != "yellow" and card.player and card.scene is not None:
            sent_off[card.scene].add(card.player)
    short = _short(reading) if sent_off else {}
    yield [
        Bond(player, team, same=True, weight=_WEIGHT, scene=scene)
        for scene, players in sent_off.items()
        for team in _sides_short(reading, scene, short)
        if len(players) <= short[team]
        for player in sorted(players)
    ]


def _sides_short(reading: Reading, scene: int, short: dict[str, int]) -> list[str]:
    """The one side of the match that is short of players; nothing where both are."""
    match = next(one for one in reading.scenes if one.number == scene)
    teams = [team for team in short if match.has(team)]
    return teams if len(teams) == 1 else []


def _short(reading: Reading) -> dict[str, int]:
    """By how many players each team is told to have been short at the most."""
    found: defaultdict[str, int] = defaultdict(int)
    for team, men in (*_headlined(reading), *(one for sentence in reading.sentences for one in _told(sentence))):
        found[team] = max(found[team], 11 - men)
    return dict(found)


def _headlined(reading: Reading) -> Iterator[tuple[str, int]]:
    """The same as the headline tells it: "Leeds hold nine-man Everton"."""
    marked = marked_headline(reading, {}) if "man " in (reading.article.title or "") else []
    teams = [team for sign, team in marked if sign == TEAM and team is not None]
    text = " ".join(sign for sign, _ in marked)
    for match in _BEFORE.finditer(text):
        yield teams[text.count(TEAM, 0, match.start())], _number(match)


def _told(sentence: Sentence) -> Iterator[tuple[str, int]]:
    if not re.search(r"\b(?:men|man|players|women|woman)\b", sentence.text):
        return
    marked = sentence.marked
    for match in _BEFORE.finditer(marked.text):
        yield from ((team, _number(match)) for team in marked.teams(match.start(), match.end()))
    for match in _BEHIND.finditer(marked.text):
        at = marked.token(match.start()).i
        words = reversed(sentence.span.doc[max(sentence.span.start, at - _FAR) : at])
        named = (team_of(sentence, word) for word in words if word.pos_ in {"NOUN", "PROPN"})
        yield from ((team, _number(match)) for team in [next((team for team in named if team), None)] if team)


def _number(match: re.Match[str]) -> int:
    return _NUMBERS.get(match["men"]) or int(match["men"])
