"""How fast a large store answers: `python bench/scale.py [ARTICLES [DATABASE]]`.

Fills a store with that many made-up match reports (100,000 unless told otherwise, which takes half an hour), three on
each match, as if they had been read; merges what they state; then times each look-up and whole questions. A DATABASE
that is there already is only asked.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from knowledge import Article, Knowledge
from knowledge.facts import merge
from knowledge.names import fold, gazetteer
from knowledge.reading.read import Passage, Read
from knowledge.statement import Statement
from knowledge.store import Store
from knowledge.topics import discover
from knowledge.topics.cards.statement import Card
from knowledge.topics.goals.statement import Goal
from knowledge.topics.results.statement import Result

TELLINGS = 3
ROUNDS = 300
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

random.seed(1)


def say(line: str) -> None:
    """Print one measure."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def surname() -> str:
    """A name that nobody bears."""
    return "".join(random.choices(SYLLABLES, k=random.choice((2, 3)))).title()  # noqa: S311 - nothing secret


@dataclass(frozen=True)
class League:
    """The clubs, a few of them written about far more than the others, and their squads."""

    squads: dict[str, list[str]]
    weights: list[float]

    @classmethod
    def made(cls) -> League:
        """Three hundred clubs of the gazetteer with forty made-up players each."""
        clubs = [team.name for team in gazetteer().teams.values() if team.kind == "club"][:300]
        squads = {club: [f"{random.choice(FIRST_NAMES)} {surname()}" for _ in range(40)] for club in clubs}  # noqa: S311
        return cls(squads, [1 / (3 + place) for place in range(len(clubs))])

    def pair(self) -> tuple[str, str]:
        """Two clubs that meet."""
        home, away = random.choices(list(self.squads), self.weights, k=2)  # noqa: S311
        return (home, away) if home != away else self.pair()

    def player(self, club: str) -> str:
        """One of a club's players."""
        return random.choice(self.squads[club])  # noqa: S311


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
        scorers = [league.player(random.choice(teams)) for _ in range(random.randrange(5))]  # noqa: S311
        sides = [next(team for team in teams if scorer in league.squads[team]) for scorer in scorers]
        booked = [(team, league.player(team), str(random.randrange(1, 90))) for team in teams]  # noqa: S311
        goals = [(team, who, str(random.randrange(1, 90))) for team, who in zip(sides, scorers, strict=True)]  # noqa: S311
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
        report.say(random.choice(REMARKS))  # noqa: S311
    for team, who, minute in booked:
        text = f"{who} of {team} was booked for a late tackle in minute {minute}."
        report.say(text, (who,), Card, player=who, team=team, minute=minute, colour="yellow")
        report.say(random.choice(REMARKS))  # noqa: S311
    return report.read()


async def fill(store: Store, league: League, number: int) -> None:
    """Save the articles and merge what they state."""
    begun = time.perf_counter()
    for read in reports(league, number):
        await store.save(read)
    say(f"save: {(time.perf_counter() - begun) / number * 1000:.1f} ms an article")
    begun = time.perf_counter()
    statements = await store.statements()
    say(f"list: {len(statements):,} statements in {time.perf_counter() - begun:.0f} s")
    begun = time.perf_counter()
    merged = merge(statements)
    say(f"merge: {len(merged.facts):,} facts in {time.perf_counter() - begun:.0f} s")
    begun = time.perf_counter()
    await store.replace(merged)
    say(f"replace: {time.perf_counter() - begun:.0f} s")


async def timed(name: str, ask: Callable[[], Awaitable[object]]) -> None:
    """Do it often and tell how long it takes."""
    taken: list[float] = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        await ask()
        taken.append((time.perf_counter() - begun) * 1000)
    cuts = statistics.quantiles(taken, n=100)
    say(f"{name}: p50 {cuts[49]:.2f} ms, p95 {cuts[94]:.2f} ms, p99 {cuts[98]:.2f} ms")


def typo(name: str) -> str:
    """A name with one letter left out."""
    at = random.randrange(1, len(name))  # noqa: S311
    return name[:at] + name[at + 1 :]


async def look_ups(store: Store, league: League) -> None:
    """Time the store's look-ups."""
    people = [person.id for name in list(league.squads)[:40] for person in await _people(store, league.player(name))]
    one = random.choice
    await timed("named", lambda: store.named(fold(league.player(league.pair()[0]))))
    await timed("resembling", lambda: store.resembling(typo(fold(surname()))))
    await timed("starting", lambda: store.starting(fold(surname())[:3]))
    await timed("people", lambda: store.people([one(people)]))
    await timed("matches of two", lambda: store.matches(league.pair()))
    await timed("matches of one", lambda: store.matches(league.pair()[:1], limit=20))
    await timed("matches of a week", lambda: store.matches((), dt.date(2015, 1, 1), dt.date(2015, 1, 7)))
    await timed("facts of a player", lambda: store.facts(people=[one(people)]))
    await timed("goals of a player", lambda: store.facts(types=["goal"], people=[one(people)]))
    await timed("goals of a pair", lambda: store.facts(types=["goal"], teams=league.pair()))
    await timed("goals of a club, 20", lambda: store.facts(types=["goal"], teams=league.pair()[:1], limit=20))
    words = ["booked", "late", "tackle"]
    await timed("passages", lambda: store.passages(words))
    await timed("passages on a player", lambda: store.passages(words, names=[league.player(league.pair()[0])]))
    await timed("coverage", store.coverage)


async def _people(store: Store, name: str) -> list[Any]:
    return [found for found in await store.named(fold(name)) if found.kind == "person"]


async def questions(known: Knowledge, league: League) -> None:
    """Time whole questions."""

    def ask(pattern: str) -> Callable[[], Awaitable[object]]:
        def once() -> Awaitable[object]:
            home, away = league.pair()
            return known.ask(pattern.format(home=home, away=away, player=league.player(home)))

        return once

    for pattern in (
        "/goals {player}",
        "/cards {player}",
        "/result {home} {away}",
        "who scored in {home} against {away}?",
        "how many goals has {player} scored?",
        "did {player} score against {away}?",
        "/goals Xyzzy Nobody",
        "why was {player} booked against {away}?",
    ):
        await timed(pattern, ask(pattern))


async def measure(number: int, path: Path) -> None:
    """Fill the store at `path` with that many articles, if any, then ask it."""
    league = League.made()
    kinds = {kind.model_fields["type"].default: kind for topic in discover() for kind in topic.statements}
    store = await Store.open(f"sqlite:///{path}", kinds)
    if number:
        await fill(store, league, number)
    say(f"store: {await store.coverage()}")
    await look_ups(store, league)
    await store.close()
    async with await Knowledge.open(f"sqlite:///{path}") as known:
        await questions(known, league)


def main() -> None:
    """Measure on a store of its own, thrown away at the end, unless one is named."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(folder) / "scale.db"
        asyncio.run(measure(0 if path.exists() else number, path))
        say(f"size: {path.stat().st_size / 1e6:,.0f} MB")


if __name__ == "__main__":
    main()
