"""Match sheets, as sites put them below an article, often glued to its last word.

"Everton – Leeds 2:1 (1:0, 1:1)4 March, 15:00 … Goals: 1:0 - 32 Hale (Cole), 1:1 - 50 Ruiz (pen.), 2:1 - 90+1 Ward
Cards: Dart (40), Ruiz (90+4)"
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from knowledge.names import fold
from knowledge.reading.teams.glued import team_before, team_named

if TYPE_CHECKING:
    from knowledge.names import Gazetteer

Score = tuple[int, int]

_PAIR = r"\d{1,2} ?[:–-] ?\d{1,2}"
_HEADING = re.compile(
    rf" [–—-] (?P<away>[^\W\d_][^\d\n:–—()]{{1,40}}?) (?P<score>{_PAIR})"
    rf"(?: ?\((?P<parts>{_PAIR}(?:, ?{_PAIR}){{1,2}})\)|(?![\d:–-]))"
)
_LIST = re.compile(r"Goals?(?: ?scorers?)? ?: ?")
_LONGEST = 40  # characters of a team's name
_REACH = 2500  # characters from the heading to the list of goals: two line-ups
_NAME = r"(?P<name>[^\W\d_][^\d\n,;:()]{1,40}?)"
_BEHIND = r"(?: ?\((?P<behind>[^()\n\d]{1,40})\))?"
_MINUTE = r"(?P<minute>\d{1,3}(?: ?\+ ?\d{1,2})?)['’.]?"
_NEXT = (
    r"(?:[,;] ?|(?<=\))|(?=[.\n]|(?:Cards|Bookings?|Booked|Yellow|Red|Sent off)\b)|$)"  # what may be glued to the last
)
_GOALS = (
    re.compile(rf"\s*(?P<score>{_PAIR}) ?(?:[-–—,] )?{_MINUTE} +{_NAME}{_BEHIND}{_NEXT}"),
    re.compile(rf"\s*(?P<score>{_PAIR}) ?(?:[-–—,] )?{_NAME}{_BEHIND} \(?{_MINUTE}\)?{_NEXT}"),
)
_CARDS = re.compile(r"(?<![^\W\d_] )Cards ?: ?")  # "Cards:" without a colour
_CARD = re.compile(rf"{_NAME} \({_MINUTE}\)(?:, ?)?")
_GLUED = re.compile(r"\b(?!Ma?c|De|Di|Da|Du|La|Le)\w*[^\W\d_A-Z][A-Z]")  # "HaleTable", not "McNeil"
_HOW = {"pen": "penalty", "p": "penalty", "penalty": "penalty", "og": "own_goal", "own goal": "own_goal"}


class Listed(NamedTuple):
    """A goal of a sheet at character `at` of the text, for the side `team`; `how` is "penalty", "own_goal" or None."""

    at: int
    team: str
    player: str
    minute: str
    how: str | None
    maker: str | None


class Shown(NamedTuple):
    """A card of a sheet, shown in the minute; `at` is the character of the text where its player is named."""

    at: int
    player: str
    minute: str


class Sheet(NamedTuple):
    """One match as a sheet gives it, its heading at characters `at` to `end`; `score` in the order of `teams`.

    `called` is what it calls them.
    """

    at: int
    end: int
    teams: tuple[str, str]
    score: Score
    goals: tuple[Listed, ...]
    cards: tuple[Shown, ...] = ()
    called: tuple[str, str] = ("", "")

    def cuts(self, start: int, end: int) -> bool:
        """Whether the sheet begins within these characters: it is glued to a name, "Tom HaleEverton – Leeds 2:1"."""
        return start < self.at <= end


def sheets_in(text: str, known: Gazetteer) -> Iterator[Sheet]:
    """Every sheet whose numbers bear each other out: the goals, or the periods of play, add up to the score."""
    headings = [found for found in _HEADING.finditer(text) if _away(text, found, known)]
    ends = (heading.start() for heading in headings[1:])
    for heading in headings:
        end = next(ends, len(text))
        home = team_before(text, heading.start(), known) or _lined_up_before(text, heading, known)
        away = _away(text, heading, known)
        if home is None or away is None or home[1] == away:
            continue
        teams, score = (home[1], away), _score(heading["score"])
        reach = min(end, heading.end() + _REACH)
        goals = tuple(_goals(text, heading.end(), reach, teams, score))
        if goals or _adds_up(heading["parts"], score):
            called = (text[home[0] : heading.start()], heading["away"])
            yield Sheet(home[0], heading.end(), teams, score, goals, tuple(_cards(text, heading.end(), reach)), called)


def _away(text: str, heading: re.Match[str], known: Gazetteer) -> str | None:
    """The visitors: a team that is known, or one whose line-up stands below under the same name."""
    name = heading["away"]
    if (team := team_named(name, known)) is not None:
        return team
    below = text[heading.end() : heading.end() + _REACH]
    return _short(name, known) if f"{name}:" in below else None


def _lined_up_before(text: str, heading: re.Match[str], known: Gazetteer) -> tuple[int, str] | None:
    """The hosts, where nothing is known of them but the line-up that stands below under the same name."""
    below = text[heading.end() : heading.end() + _REACH]
    for start in range(max(0, heading.start() - _LONGEST), heading.start() - 2):
        name = text[start : heading.start()]
        begins = name[0].isupper() and (start == 0 or not text[start - 1].isupper())
        if begins and name == name.strip() and "\n" not in name and f"{name}:" in below:
            return start, _short(name, known)
    return None


def _short(name: str, known: Gazetteer) -> str:
    """The short name of a team whose full one is not known: "Unionistas" of "Unionistas de Salamanca CF"."""
    return team_named(name.partition(" de ")[0], known) or name


def _score(text: str) -> Score:
    home, away = re.findall(r"\d+", text)
    return int(home), int(away)


def _adds_up(parts: str | None, score: Score) -> bool:
    """Whether the periods' scores make the final one."""
    periods = [_score(part) for part in re.findall(_PAIR, parts or "")]
    return bool(periods) and (sum(home for home, _ in periods), sum(away for _, away in periods)) == score


def _goals(text: str, start: int, end: int, teams: tuple[str, str], final: Score) -> Iterator[Listed]:
    """The goals listed there, if they lead from nil-nil to the final score one by one."""
    label = _LIST.search(text, start, end)
    score, at, goals = (0, 0), label.end() if label else end, list[Listed]()
    while score != final and (found := _goal_at(text, at)) is not None:
        gained = tuple(now - before for now, before in zip(_score(found["score"]), score, strict=True))
        if gained not in {(1, 0), (0, 1)}:
            return
        goals.append(_listed(found, teams[gained.index(1)]))
        score, at = _score(found["score"]), found.end()
    if score == final:
        yield from goals


def _cards(text: str, start: int, end: int) -> Iterator[Shown]:
    """The cards listed there, each with its minute."""
    label = _CARDS.search(text, start, end)
    at = label.end() if label else end
    while (found := _CARD.match(text, at, end)) is not None:
        yield Shown(found.start("name"), found["name"].strip(), found["minute"].replace(" ", ""))
        at = found.end()


def _goal_at(text: str, at: int) -> re.Match[str] | None:
    """The goal told there, minute or name first, unless something is glued to the name that is none of it."""
    found = next((found for goal in _GOALS if (found := goal.match(text, at)) is not None), None)
    return found if found is not None and _GLUED.search(found["name"]) is None else None


def _listed(found: re.Match[str], team: str) -> Listed:
    behind = found["behind"]
    how = _HOW.get(fold(behind or "").replace(".", "").strip())
    maker = behind if behind and how is None and behind[:1].isalpha() and "." not in behind else None
    minute = found["minute"].replace(" ", "")
    return Listed(found.start("name"), team, found["name"].strip(), minute, how, maker)
