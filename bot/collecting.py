"""Garbage collection for a process that answers questions for days."""

from __future__ import annotations

import gc

_AFTER = 20_000
"""New objects after which the youngest are looked through: what a question or two need (Python's own figure is 700)."""


def collect_seldom() -> None:
    """Keep what is there by now for good, and look for garbage between questions rather than several times within each.

    (The tables of names alone take 60 ms to be looked through, during which nothing is answered; an answer needs many
    objects, but hardly ever any in a circle, which alone would have to wait for the collector.)
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(_AFTER)
