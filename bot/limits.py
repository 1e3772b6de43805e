"""How much one asker, and one chat, may ask: token buckets, one polite notice, then silence."""

from __future__ import annotations

import time
from dataclasses import dataclass
from enum import Enum

from bot.recent import Clock, Recent

MINUTE = 60.0


class Verdict(Enum):
    """What becomes of a message."""

    ALLOWED = "allowed"
    NOTICE = "notice"
    SILENCE = "silence"


@dataclass
class Bucket:
    """Tokens for one minute's messages, flowing back evenly. `warned` holds from the notice until it is full again."""

    size: float
    tokens: float
    filled: float
    warned: bool = False

    def fill(self, now: float) -> None:
        """Let the tokens of the time since the last call flow in."""
        self.tokens = min(self.size, self.tokens + (now - self.filled) * self.size / MINUTE)
        self.filled = now
        self.warned = self.warned and self.tokens < self.size


class Limits:
    """Messages a minute, for each asker (over all chats) and for each chat (over all askers)."""

    def __init__(self, *, asker: int, chat: int, clock: Clock = time.monotonic) -> None:
        self._clock = clock
        # A bucket left alone for a minute is full again: forgetting it then changes nothing.
        self._askers = Recent[str, Bucket](lambda: Bucket(asker, asker, clock()), seconds=MINUTE, clock=clock)
        self._chats = Recent[str, Bucket](lambda: Bucket(chat, chat, clock()), seconds=MINUTE, clock=clock)

    def take(self, *, chat: str, asker: str) -> Verdict:
        """Count one message and say what becomes of it; a refused one costs nothing."""
        buckets = (self._askers[asker], self._chats[chat])
        for bucket in buckets:
            bucket.fill(self._clock())
        empty = [bucket for bucket in buckets if bucket.tokens < 1]
        if not empty:
            for bucket in buckets:
                bucket.tokens -= 1
            return Verdict.ALLOWED
        notice = not any(bucket.warned for bucket in empty)
        for bucket in empty:
            bucket.warned = True
        return Verdict.NOTICE if notice else Verdict.SILENCE
