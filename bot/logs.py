"""Log lines: to standard error, without tokens and, unless asked for, without what people wrote.

structlog is loaded with the first line that is written: most commands write none, and the chat starts sooner without.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Iterable, MutableMapping
from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from structlog.typing import FilteringBoundLogger

Processor = Callable[[object, str, MutableMapping[str, Any]], MutableMapping[str, Any]]

_to_set_up: list[Callable[[], None]] = []


def configure(level: str, secrets: Iterable[str] = ()) -> None:
    """How the process logs: one line an event, from `level` ("debug" … "error") upwards, `secrets` blotted out."""
    _to_set_up[:] = [partial(_set_up, level, tuple(secrets))]


def logger() -> FilteringBoundLogger:
    """The process's log."""
    import structlog  # noqa: PLC0415 - see above

    while _to_set_up:
        _to_set_up.pop()()
    log: FilteringBoundLogger = structlog.get_logger("touchline")
    return log


def redacting(secrets: Iterable[str]) -> Processor:
    """A structlog processor that blots out each of `secrets` wherever it stands in a line's text values."""
    known = tuple(secret for secret in secrets if secret)

    def blot(value: object) -> object:
        if isinstance(value, str):
            for secret in known:
                value = value.replace(secret, "[redacted]")
        return value

    def processor(_logger: object, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
        return {key: blot(value) for key, value in event.items()}

    return processor


def _set_up(level: str, secrets: tuple[str, ...]) -> None:
    import structlog  # noqa: PLC0415 - see above

    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso"),
            structlog.processors.format_exc_info,
            redacting(secrets),
            structlog.processors.KeyValueRenderer(key_order=["timestamp", "level", "event"]),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level.upper()]),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
