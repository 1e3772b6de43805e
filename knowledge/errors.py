"""What can go wrong in knowledge, as one tree. Each message is one line that says what to do.

KnowledgeError
├── ArticleError        an article cannot be taken in
│   └── PassingError    at the moment: it is worth another try
├── CorrectionError     what an admin wants corrected is not there, or cannot be so
├── ExportError       an export cannot be taken in
├── ReadingError        reading came to an end before all articles were read
└── StoreError          the store cannot be opened, read or written
"""

from __future__ import annotations


class KnowledgeError(Exception):
    """Anything that knowledge cannot do. The message is one plain line, fit to be shown to the admin."""


class ArticleError(KnowledgeError):
    """An article that cannot be taken in: the rest goes on without it. Path and problem become one line each."""

    def __init__(self, path: str, problem: str) -> None:
        super().__init__(path, problem)
        self.path = one_line(path)
        self.problem = one_line(problem)

    def __str__(self) -> str:
        return f"{self.path}: {self.problem}"


class PassingError(ArticleError):
    """An article that cannot be had at the moment. `after` is how many seconds its server asks to wait."""

    def __init__(self, path: str, problem: str, after: float = 0.0) -> None:
        super().__init__(path, problem)
        self.after = after


class CorrectionError(KnowledgeError):
    """What is to be corrected is not there, or cannot be as it is wanted. Nothing has changed."""


class ExportError(KnowledgeError):
    """An export that cannot be taken in, and at which line. Nothing of it has been kept."""

    def __init__(self, line: int | None, problem: str) -> None:
        super().__init__(line, problem)
        self.line = line
        self.problem = problem

    def __str__(self) -> str:
        return self.problem if self.line is None else f"line {self.line}: {self.problem}"


class ReadingError(KnowledgeError):
    """Reading came to an end early; what was read until then is kept."""


class StoreError(KnowledgeError):
    """A store that cannot be opened, read or written."""


def one_line(text: str) -> str:
    """A title or a message as one line of printable characters."""
    return " ".join("".join(character if character.isprintable() else " " for character in text).split())
