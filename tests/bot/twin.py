"""What stands in for knowledge: answers by heart, and a note of what was asked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from knowledge import Answer, Command, Context, Coverage, News, Refusal, Source
from knowledge.answering.questions.query import Query
from knowledge.answering.questions.question import Question

SCORED = Answer(
    text="Bruno Salas scored for Verdano Calcio in the 12th minute.",
    more="He scored again in the 80th.",
    answered=True,
    sources=(
        Source(
            path="derby.md",
            source="Harbour Echo",
            date=dt.date(2024, 3, 9),
            url="https://echo.example/derby",
            quote="Salas struck from the edge of the box on twelve minutes.",
        ),
    ),
)
WHICH = Answer(
    text="Which Salas do you mean?",
    refusal=Refusal.AMBIGUOUS,
    choices=("/goals Bruno Salas", "/goals Iker Salas"),
)
FOLLOWED = Answer(text="In the 12th minute.", answered=True)
LOST = Answer(text="I did not understand that.", refusal=Refusal.NOT_UNDERSTOOD)


class NewsTwin:
    """Has the news that a test gives it, each with the number of the article that brought it."""

    def __init__(self) -> None:
        self.found: list[tuple[int, News]] = []

    async def latest(self) -> int:
        return max((number for number, _ in self.found), default=0)

    async def of(self, team: str, since: int) -> list[News]:
        return [news for number, news in self.found if number > since and team in news.match.teams]

    async def on(self, match: str) -> News | None:
        return next((news for _, news in self.found if news.match.id == match), None)


class EditorTwin:
    """Corrects nothing; a test may say that something was."""

    corrected = ""

    async def state(self) -> str:
        return self.corrected


class KnowledgeTwin:
    """Knows four questions. `asked` holds every question with whether something had been asked before it."""

    commands: Sequence[Command] = (
        Command("goals", "Goals of a player", takes=("player",), examples=("/goals Salas", "/goals Bruno Salas")),
        Command("result", "A match's result", takes=("team",), examples=("/result Verdano Porto Alto",)),
    )
    answers: Mapping[str, Answer] = {
        "/goals Bruno Salas": SCORED,
        "/goals Salas": WHICH,
        "who scored?": SCORED,
        "which minute?": FOLLOWED,
    }
    names: Mapping[str, Sequence[str]] = {
        "player": ("Bruno Salas", "Iker Salas"),
        "team": ("Porto Alto", "Verdano Calcio"),
    }

    breaking = ("break", "who broke it?")

    def __init__(self) -> None:
        self.asked: list[tuple[str, bool]] = []
        self.news = NewsTwin()
        self.editor = EditorTwin()
        self.changes = 0

    async def merged(self) -> int:
        return self.changes

    async def ask(self, question: str, context: Context | None = None) -> tuple[Answer, Context | None]:
        self.asked.append((question, context is not None))
        if question in self.breaking:
            raise RuntimeError("the store is gone")
        return self.answers.get(question, LOST), Context(Query(Question(question)))

    async def complete(self, prefix: str, takes: Sequence[str] = ()) -> list[str]:
        return [name for kind in takes for name in self.names.get(kind, ()) if prefix.lower() in name.lower()]

    async def coverage(self) -> Coverage:
        return Coverage(articles=2, facts=3, first=dt.date(2024, 3, 9), last=dt.date(2024, 3, 10))
