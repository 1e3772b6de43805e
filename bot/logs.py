"""Log lines: to standard error, without secrets and, unless asked for, without what people wrote.

What libraries log takes the same way. structlog is loaded with the first line that is written: most commands write
none, and the chat starts sooner without.
"""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Callable, Iterable
from functools import partial
from threading import RLock
from typing import TYPE_CHECKING, Literal
from urllib.parse import quote

if TYPE_CHECKING:
    from structlog.typing import FilteringBoundLogger

Form = Literal["text", "json"]
PART = 8  # characters that make a part of a token secret by itself
BLOT = "[redacted]"
LOGIN = re.compile(r"(?<=://)[^\s/@]+(?=@)")
"""The name and password in an address, such as a database's or a proxy's."""

_to_set_up: list[Callable[[], None]] = []
_setting_up = RLock()


def configure(level: str, secrets: Iterable[str] = (), form: Form = "text") -> None:
    """How the process logs: one line an event, from `level` ("debug" … "error") upwards, `secrets` blotted out.

    Libraries are heard from warnings upwards, with "debug" from "info": below that they log what people wrote.
    """
    _to_set_up[:] = [partial(_set_up, level, tuple(secrets), form)]
    root = logging.getLogger()
    root.addHandler(THROUGH)
    root.setLevel(logging.INFO if level == "debug" else logging.WARNING)


def logger() -> FilteringBoundLogger:
    """The process's log."""
    import structlog  # noqa: PLC0415 - see above

    with _setting_up:
        while _to_set_up:
            _to_set_up.pop()()
    log: FilteringBoundLogger = structlog.get_logger("touchline")
    return log


class Through(logging.Handler):
    """What libraries log, written as the bot's own lines are."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write it. A line whose arguments do not fit it is written without them."""
        try:
            said = record.getMessage()
        except Exception:  # noqa: BLE001 - a library's slip in a log line is no fault of what it logs
            said = str(record.msg)
        level = min(max(record.levelno // 10 * 10, logging.DEBUG), logging.CRITICAL)
        logger().log(level, said, logger=record.name, exc_info=record.exc_info)


THROUGH = Through()


def blotting(secrets: Iterable[str]) -> Callable[[str], str]:
    """What blots out of a text each of `secrets`, as it is or as a URL writes it, its longer parts, and logins."""
    known = {form for secret in secrets for form in _forms(secret)}
    longest_first = sorted(known, key=len, reverse=True)
    secret = re.compile("|".join([*map(re.escape, longest_first), LOGIN.pattern]))
    return partial(secret.sub, BLOT)


def _forms(secret: str) -> set[str]:
    """A token such as "123:abc…" is secret also without what stands before the colon."""
    parts = {part for part in re.split("[:.]", secret) if len(part) >= PART}
    return ({secret, quote(secret, safe="")} if secret else set()) | parts


def _set_up(level: str, secrets: tuple[str, ...], form: Form) -> None:
    import structlog  # noqa: PLC0415 - see above

    as_text = structlog.processors.KeyValueRenderer(key_order=["timestamp", "level", "event"])
    blot = blotting(secrets)
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso"),
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer() if form == "json" else as_text,
            lambda _logger, _method, line: blot(str(line)),  # the whole line: nothing that is logged gets around it
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level.upper()]),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
