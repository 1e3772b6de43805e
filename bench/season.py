"""A made-up football season: clubs, squads, matches and the reports on them, the same ones every time."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from knowledge import Article
from knowledge.names import gazetteer
from knowledge.reading.read import Passage, Read
from knowledge.statement import Statement
from knowledge.topics.cards.statement import Card
from knowledge.topics.goals.statement import Goal
from knowledge.topics.results.statement import Result

CHANCE = random.Random(1)  # noqa: S311 - nothing secret
TELLINGS = 3  # articles on each match
FIRST_NAMES = "Ada Bo Carl Dov Ebba Finn Gus Hal Ivo Jan Kai Lev Max Nils Olle Per Ravi Stig Tom Udo".split()
SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bran tor sten wick ley ford ham son".split()
REMARKS = (
    "The visitors had the better of the opening half hour but found the goalkeeper in fine form.",
    "A long delay for an injury took the sting out of the game before the interval.",
    "The manager changed his shape at the break and his side looked the stronger from then on.",
    "A header came back off the crossbar and a second effort was cleared from the line.",
    "Both sets of supporters stayed long after the whistle to applaud a stirring contest.",
    "A penalty appeal was waved away after a long look at the pitchside monitor.",
)


def surname() -> str:
    """A name that nobody bears."""
    return "".join(CHANCE.choices(SYLLABLES, k=CHANCE.choice((2, 3)))).title()


@dataclass(frozen=True)
class League:
    """The clubs, a few of them written about far more than the others, and their squads."""

    squads: dict[str, list[str]]
    weights: list[float]

    @classmethod
    def made(cls) -> League:
        """Three hundred clubs of the gazetteer with forty made-up players each."""
        clubs = [team.name for team in gazetteer().teams.values() if team.kind == "club"][:300]
        squads = {club: [f"{CHANCE.choice(FIRST_NAMES)} {surname()}" for _ in range(40)] for club in clubs}
        return cls(squads, [1 / (3 + place) for place in range(len(clubs))])

    def pair(self) -> tuple[str, str]:
        """Two clubs that meet."""
        home, away = CHANCE.choices(list(self.squads), self.weights, k=2)
        return (home, away) if home != away else self.pair()

    def player(self, club: str) -> str:
        """One of a club's players."""
        return CHANCE.choice(self.squads[club])


class Report:
    """One article in the making: sentences with what they state."""

    def __init__(self, path: str, teams: tuple[str, str], date: dt.date) -> None:
        self._path, self._teams, self._date = path, teams, date
        self._sentences: list[tuple[str, tuple[str, ...], type[Statement] | None, dict[str, Any]]] = []

    def say(
        self, text: str, names: tuple[str, ...] = (), kind: type[Statement] | None = None, **fields: object
    ) -> None:
        """Add a sentence."""
        self._sentences.append((text, names, kind, fields))

    def read(self) -> Read:
        """The article as a reader would hand it over."""
        text = " ".join(sentence for sentence, *_ in self._sentences)
        title = f"{self._teams[0]} v {self._teams[1]}: the report"
        of = Article(
            path=self._path, title=title, date=self._date, source="Echo", url="https://example.org/", text=text
        )
        statements, passages, at = list[Statement](), list[Passage](), 0
        for sentence, names, kind, fields in self._sentences:
            end = at + len(sentence)
            span = {"article": of.ref, "evidence": sentence, "start": at, "end": end}
            passages.append(Passage(at, end, sentence, (*names, *self._teams), self._teams))
            if kind:
                shared = {"teams": self._teams, "date": self._date, "scene": 0}
                statements.append(kind.model_validate({**span, **shared, **fields}))
            at = end + 1
        return Read(of, tuple(statements), tuple(passages))


def reports(league: League, number: int) -> Iterator[Read]:
    """That many articles, match by match."""
    for match in range(-(-number // TELLINGS)):
        teams = league.pair()
        date = dt.date(2005, 8, 1) + dt.timedelta(days=match % 7000)
        scorers = [league.player(CHANCE.choice(teams)) for _ in range(CHANCE.randrange(5))]
        sides = [next(team for team in teams if scorer in league.squads[team]) for scorer in scorers]
        booked = [(team, league.player(team), str(CHANCE.randrange(1, 90))) for team in teams]
        goals = [(team, who, str(CHANCE.randrange(1, 90))) for team, who in zip(sides, scorers, strict=True)]
        for telling in range(TELLINGS):
            yield _told(Report(f"/made-up/{match:06}-{telling}.md", teams, date), teams, goals, booked)


def _told(
    report: Report, teams: tuple[str, str], goals: list[tuple[str, str, str]], booked: list[tuple[str, str, str]]
) -> Read:
    score = (sum(team == teams[0] for team, *_ in goals), sum(team == teams[1] for team, *_ in goals))
    winner = "draw" if score[0] == score[1] else teams[score[0] < score[1]]
    report.say(f"{teams[0]} {score[0]}-{score[1]} {teams[1]}.", (), Result, score=score, winner=winner)
    for team, who, minute in goals:
        text = f"{who} scored for {team} in minute {minute}."
        report.say(text, (who,), Goal, player=who, team=team, minute=minute, how="open")
        report.say(CHANCE.choice(REMARKS))
    for team, who, minute in booked:
        text = f"{who} of {team} was booked for a late tackle in minute {minute}."
        report.say(text, (who,), Card, player=who, team=team, minute=minute, colour="yellow")
        report.say(CHANCE.choice(REMARKS))
    return report.read()
