"""What an article quotes people as saying."""

from __future__ import annotations

from typing import ClassVar, Literal

from knowledge.statement import Statement


class Quote(Statement):
    """Direct speech with a named speaker. `text` is the quoted words, exact and whole."""

    identity: ClassVar[tuple[str, ...]] = ("speaker", "text")
    people: ClassVar[tuple[str, ...]] = ("speaker",)

    type: Literal["quote"] = "quote"
    speaker: str
    text: str
