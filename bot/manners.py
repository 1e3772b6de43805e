"""How the bot behaves wherever it is, as whoever hosts it wants it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Manners:
    """`stale` is the age from which a message is passed over, `admin_chat` the chat that is told of reports.

    `log_texts` lets the log hold what people wrote when answering failed.
    """

    stale: dt.timedelta | None = None
    admin_chat: str | None = None
    log_texts: bool = False
