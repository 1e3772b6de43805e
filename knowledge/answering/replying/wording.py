"""How answers word matches, days, minutes and counts."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from knowledge.facts.fact import Match
from knowledge.names import with_squad

LIMIT = 600
"""Characters of an answer that stay readable in a chat."""

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
"""The months by their short names, whatever the machine's language."""


def day(date: dt.date) -> str:
    """A day as fans write it: "7 Nov 2021"."""
    return f"{date.day} {_MONTHS[date.month - 1]} {date.year}"


def span(dates: Sequence[dt.date]) -> str:
    """The days from the first to the last: "7–22 Nov 2021"; empty for none."""
    if not dates:
        return ""
    first, last = min(dates), max(dates)
    if first == last:
        return day(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day(last)}"
    if first.year == last.year:
        return f"{first.day} {_MONTHS[first.month - 1]}–{day(last)}"
    return f"{day(first)}–{day(last)}"


def count(number: int, noun: str, plural: str | None = None) -> str:
    """A number with its noun: "1 penalty", "2 penalties"."""
    return f"{number} {noun if number == 1 else plural or noun + 's'}"


def cardinal(number: int) -> str:
    """1 → "one", as running text writes small numbers; from eleven on in digits."""
    words = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
    return words[number] if 0 <= number < len(words) else str(number)


def ordinal(number: int) -> str:
    """1 → "1st"."""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def listed(items: Sequence[str], last: str = "and") -> str:
    """Items as a phrase: "a, b and c"."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} {last} {items[-1]}" if items else ""


_WITH_ARTICLE = re.compile(
    r"(?:League|Cup|Championship|Premiership|Trophy|Shield|Olympics|Bundesliga|Eredivisie|Tournament|Games|of Nations)$"
)


def with_article(competition: str) -> str:
    """A competition as it stands in a sentence: "the Champions League", "Serie A"."""
    return f"the {competition}" if _WITH_ARTICLE.search(competition) else competition


def minute(value: str | None) -> str:
    """A minute as fans write it, with a space before it: " 87'"; empty when it is not known."""
    return f" {value}'" if value else ""


def in_words(value: str) -> str:
    """A minute within a sentence: "the 17th minute", "minute 90+2"."""
    return f"the {ordinal(int(value))} minute" if value.isdecimal() else f"minute {value}"


def times(number: int) -> str:
    """How often in a word: "once", "twice", "three times"."""
    words = ("", "once", "twice", "three times", "four times", "five times", "six times")
    return words[number] if 0 < number < len(words) else f"{number} times"


_TURNS = {
    "made": "made it that score",
    "ahead": "gave them the lead",
    "doubled": "doubled the lead",
    "back": "pulled one back",
    "sealed": "sealed it",
}


def which_one(which: str | None, thing: str = "goal") -> str:
    """That it is asked which of several is meant: "Which goal was the opener", "Which goal made it that score"."""
    if which is None:
        return f"Which {thing} it was"
    if which.isdigit():
        return f"Which {thing} was the {ordinal(int(which))}"
    return f"Which {thing} {_TURNS.get(which, f'was the {which}')}"


def clip(text: str, size: int) -> str:
    """The text in one line and at most `size` characters, cut between words."""
    line = " ".join(text.split())
    if len(line) <= size:
        return line
    cut = line[: size - 1].rsplit(" ", 1)[0].rstrip(" ,;:–-")
    return f"{cut}…"


_WITHIN = str.maketrans("“”", "‘’")


def quoted(text: str, size: int = LIMIT) -> str:
    """Words of an article in quotation marks; speech within them in single ones, as English sets it.

    A sentence out of a longer speech opens it or closes it alone: it gets the mark that it lacks.
    """
    line = clip(text, size)
    if line[:1] in '“"‘' and line[-1:] in '”"’':
        return line
    if line.count("“") + line.count("”") == 1 and (line[0] == "“" or line[-1] == "”"):
        return f"“{line.strip('“”')}”"
    return f"“{line.translate(_WITHIN)}”"


def scored(match: Match) -> str:
    """The teams with the score, the winner first: "Lazio 1-0 Bayern Munich"; "Inter–Napoli" when it is not known."""
    home, away = match.teams
    sides = {team: with_squad(team, match.squad) for team in match.teams}
    if match.score is None:
        return f"{sides[home]}–{sides[away]}"
    goals, against = match.score
    if against > goals or (goals == against and match.winner == away):
        home, away, goals, against = away, home, against, goals
    return f"{sides[home]} {goals}-{against} {sides[away]}"


def when(match: Match) -> str:
    """The competition and the day, as far as known: "Serie A, 7 Nov 2021"."""
    return ", ".join(part for part in (match.competition, day(match.date) if match.date else None) if part)


def label(match: Match) -> str:
    """A match so that a fan knows which one is meant: "Inter 1-1 AC Milan (Serie A, 7 Nov 2021)"."""
    known = when(match)
    return f"{scored(match)} ({known})" if known else scored(match)
