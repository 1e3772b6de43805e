"""The gold set: reports, and which real event each thing they tell is."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from knowledge import Article
from knowledge.names import fold
from knowledge.statement import Statement

FOLDER = Path(__file__).parent / "gold"
_TELLS = re.compile(r"(?P<event>\w+): (?P<type>\w+)(?: (?P<who>[^#|]+?))?(?: #(?P<nth>\d))?(?: \| (?P<words>.+))?")
_SCORE = re.compile(r"\d+-\d+")


@dataclass(frozen=True, slots=True)
class Mention:
    """One report's telling of an event. `event` is the same in all reports that tell it.

    Where a report tells several of one type and person, `nth` counts them as they stand, or `words` are its score or
    among the words that tell it.
    """

    event: str
    type: str
    who: str | None
    nth: int
    words: str | None

    @classmethod
    def parse(cls, group: str, line: str) -> Mention:
        """A line of a report's `tells`: "EVENT: TYPE [PERSON] [#NTH] [| WORDS]"."""
        found = _TELLS.fullmatch(line)
        if found is None:
            raise ValueError(f"{group}: {line!r} tells nothing; write EVENT: TYPE [PERSON] [#NTH] [| WORDS]")
        nth = int(found["nth"] or 1)
        return cls(f"{group} {found['event']}", found["type"], found["who"], nth, found["words"])

    def told_in(self, statements: list[Statement]) -> Statement | None:
        """The statement that is this mention, of those of its article; None where reading missed it."""
        fitting = [statement for statement in statements if statement.type == self.type and self._is_of(statement)]
        if self.words:
            fitting = [statement for statement in fitting if _told_by(self.words, statement)]
        return fitting[self.nth - 1] if self.nth <= len(fitting) else None

    def _is_of(self, statement: Statement) -> bool:
        if self.who is None:
            return True
        told = set(fold(str(getattr(statement, "player", None))).split())
        meant = set(fold(self.who).split())
        return told <= meant or meant <= told


@dataclass(frozen=True, slots=True)
class Report:
    """One article of the gold set and what it tells."""

    article: Article
    mentions: tuple[Mention, ...]


def reports() -> Iterator[Report]:
    """All reports, in the order of the files."""
    for file in sorted(FOLDER.glob("*.toml")):
        for number, told in enumerate(tomllib.loads(file.read_text(encoding="utf-8"))["report"], 1):
            article = Article(
                path=f"{file.stem}-{number}.md",
                text=_unwrapped(told["text"]),
                date=told.get("date"),
                source=told["source"],
            )
            yield Report(article, tuple(Mention.parse(file.stem, line) for line in told["tells"]))


def _told_by(words: str, statement: Statement) -> bool:
    score = getattr(statement, "score", None)
    if _SCORE.fullmatch(words) and score is not None:
        return sorted(map(int, words.split("-"))) == sorted(score)
    return words in " ".join(statement.evidence.split())


def _unwrapped(text: str) -> str:
    """The text with a line a paragraph, as articles are published."""
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in text.strip().split("\n\n"))
