"""The topics, each a package of its own that is found by itself."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from knowledge.topic import Topic


@cache
def discover() -> tuple[Topic, ...]:
    """Every topic under `knowledge.topics`, by name.

    Raises:
        AttributeError: a package there exposes no `topic`.
    """
    found = [importlib.import_module(f"{__name__}.{info.name}").topic for info in pkgutil.iter_modules(__path__)]
    return tuple(sorted(found, key=lambda topic: topic.name))
