"""A statement as it is to be taken."""

from __future__ import annotations

from dataclasses import dataclass

from knowledge.statement import Statement


@dataclass(frozen=True, slots=True, eq=False)
class Taken:
    """`source` is what the article says, `statement` what is made of it; `by` are the ids of what corrected it."""

    source: Statement
    statement: Statement
    by: tuple[str, ...] = ()
