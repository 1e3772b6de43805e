"""What can go wrong in knowledge, as one tree. Each message is one line that says what to do.

KnowledgeError
├── ArticleError      an article cannot be taken in
├── CorrectionError   what an admin wants corrected is not there, or cannot be so
├── ReadingError      reading came to an end before all articles were read
└── StoreError        the store cannot be opened, read or written
"""

from __future__ import annotations


class KnowledgeError(Exception):
    """Anything that knowledge cannot do. The message is one plain line, fit to be shown to the admin."""


class ArticleError(KnowledgeError):
    """An article that cannot be taken in: the rest goes on without it."""

    def __init__(self, path: str, problem: str) -> None:
        super().__init__(path, problem)
        self.path = path
        self.problem = problem

    def __str__(self) -> str:
        return f"{self.path}: {self.problem}"


class CorrectionError(KnowledgeError):
    """What is to be corrected is not there, or cannot be as it is wanted. Nothing has changed."""


class ReadingError(KnowledgeError):
    """Reading came to an end early; what was read until then is kept."""


class StoreError(KnowledgeError):
    """A store that cannot be opened, read or written."""
