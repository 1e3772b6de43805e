"""A correction: a change with who made it, why and when, and who took it back."""

from __future__ import annotations

import datetime as dt
import hashlib
from typing import Self

from pydantic import BaseModel, ConfigDict

from knowledge.corrections.changes import Change

_DIGITS = 8


class Undone(BaseModel):
    """Who took a correction back, why, and when."""

    model_config = ConfigDict(frozen=True)

    by: str
    reason: str
    at: dt.datetime


class Correction(BaseModel):
    """One correction. It is kept when it has been undone, and then changes nothing."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    change: Change
    by: str
    reason: str
    at: dt.datetime
    undone: Undone | None = None

    @classmethod
    def make(cls, change: Change, *, by: str, reason: str, at: dt.datetime) -> Self:
        """A correction whose id is made of all that it says."""
        said = "\n".join((change.model_dump_json(), by, reason, at.isoformat()))
        return cls(id=hashlib.sha256(said.encode()).hexdigest()[:_DIGITS], change=change, by=by, reason=reason, at=at)

    @property
    def order(self) -> tuple[dt.datetime, str]:
        """Its place among corrections: of two that differ over one field, the later holds."""
        return (self.at, self.id)
