"""What the match sheets of an article list, as topics see it: in which scene, of whom, at which word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import dropwhile
from typing import TYPE_CHECKING, NamedTuple

from knowledge.names import fold
from knowledge.reading.language.lexicon import PARTICLES
from knowledge.reading.times.dates import dates_in

if TYPE_CHECKING:
    import datetime as dt

    from knowledge.reading.language.tokens import Token
    from knowledge.reading.listings.sheets import Sheet
    from knowledge.reading.mention import Person, Scene
    from knowledge.reading.reading import Reading
    from knowledge.reading.sentence import Sentence

_DAY = 25  # characters behind the heading in which its day stands
_LINE_UPS = 2500  # characters behind the heading in which players are listed
_BESIDE = 120  # characters between two goals of one player that are shown with the same words


class ListedGoal(NamedTuple):
    """A goal that a sheet lists, shown by the words around `at`; `nth` counts its player's goals.

    `team` gained it. `how` is "penalty", "own_goal" or None; `maker` who set it up, where the sheet says so.
    """

    scene: Scene
    at: Token
    player: str
    team: str
    minute: str
    how: str | None
    maker: str | None
    nth: int


def day_of(reading: Reading, sheet: Sheet) -> dt.date | None:
    """The day that a sheet's heading gives, if it is not to come."""
    told = dates_in(reading.text[sheet.end : sheet.end + _DAY], reading.article.date)
    day = told[0].day if told and told[0].start <= 1 else None
    published = reading.article.date
    return None if day is None or (published is not None and day > published) else day


def sheets_listed(sentence: Sentence) -> Iterator[tuple[Sheet, Scene, Token]]:
    """The sheets that begin in the sentence, each with its match and its first word."""
    for sheet, scene in sentence.reading.sheets:
        if sentence.start <= sheet.end - 1 < sentence.end:
            yield sheet, scene, sentence.word_at(sheet.end - 1 - sentence.start)


def goals_listed(sentence: Sentence) -> Iterator[ListedGoal]:
    """The goals that a sheet lists in the sentence."""
    for sheet, scene in sentence.reading.sheets:
        count, shown = Counter[str](), dict[str, int]()
        for goal in sheet.goals:
            side = _other(sheet, goal.team) if goal.how == "own_goal" else goal.team
            player = _fullest(sentence.reading, goal.player, side)
            maker = _fullest(sentence.reading, goal.maker, side) if goal.maker else None
            count[player] += 1
            if goal.at - shown.get(player, -_BESIDE) >= _BESIDE:
                shown[player] = goal.at
            if sentence.start <= goal.at < sentence.end:
                at = sentence.word_at(max(shown[player], sentence.start) - sentence.start)
                yield ListedGoal(scene, at, player, goal.team, goal.minute, goal.how, maker, count[player])


class ListedCard(NamedTuple):
    """A card that a sheet lists at the word `at`; `nth` counts its player's cards."""

    scene: Scene
    at: Token
    player: str
    team: str | None
    minute: str
    nth: int


def cards_listed(sentence: Sentence) -> Iterator[ListedCard]:
    """The cards that a sheet lists in the sentence, which gives neither their sides nor their colours."""
    for sheet, scene in sentence.reading.sheets:
        count = Counter[str]()
        for card in sheet.cards:
            count[card.player] += 1
            if sentence.start <= card.at < sentence.end:
                player, team = _known(sentence.reading, card.player, scene)
                at = sentence.word_at(card.at - sentence.start)
                yield ListedCard(scene, at, player, team, card.minute, count[card.player])


def _known(reading: Reading, name: str, scene: Scene) -> tuple[str, str | None]:
    """The full name and the side of whom a sheet names by the surname, as far as the article tells them."""
    found = (_fullest(reading, name, team) for team in scene.teams if team is not None)
    known = next((full for full in found if full != name), name)
    sides = {person.team for person in reading.people if person.name == known} & set(scene.teams) - {None}
    return known, next(iter(sides), None)


def _other(sheet: Sheet, team: str) -> str:
    home, away = sheet.teams
    return away if team == home else home


def _fullest(reading: Reading, name: str, team: str) -> str:
    """The full name that the article gives the player of a side, whom a sheet names by the surname; else that."""
    words = _words(name)
    full = {one.name for one in reading.people if one.plays and one.team in {None, team} and _short_for(words, one)}
    apart = {one for one in full if len(words) > 1 and _listed_too(reading, one)}
    return (full - apart).pop() if len(full - apart) == 1 else name


def _listed_too(reading: Reading, name: str) -> bool:
    """Whether a sheet itself has somebody of that full name, who is another: "Gómez Martín" beside "Adrián Gómez"."""
    return any(name in reading.text[sheet.end : sheet.end + _LINE_UPS] for sheet in reading.found_sheets)


def _words(name: str) -> list[str]:
    """The words of a name, without the particles that it begins with: "de Oliveira" → "oliveira"."""
    return fold(" ".join(dropwhile(lambda word: word in PARTICLES, name.split()))).split()


def _short_for(words: list[str], person: Person) -> bool:
    """Whether the words end the person's name, or are two surnames of a person known by the first: "Mora Ruiz"."""
    full = _words(person.name)
    if len(full) > len(words) and full[-len(words) :] == words:
        return True
    return len(words) == len(full) == 2 and full[1] == words[0] and person.team is not None
