"""The property tests of merging say nothing of time: a slow machine fails none of them."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("facts", deadline=None)
settings.load_profile("facts")
