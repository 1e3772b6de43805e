"""Log lines: to standard error, without tokens and, unless asked for, without what people wrote."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Iterable, MutableMapping
from typing import Any

import structlog

Processor = Callable[[object, str, MutableMapping[str, Any]], MutableMapping[str, Any]]


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


def configure(level: str, secrets: Iterable[str] = ()) -> None:
    """Set structlog up for the process: one line an event, from `level` ("debug" … "error") upwards."""
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
