"""How long a test waits for what is sure to come."""

from __future__ import annotations

LONGEST = 120.0
"""Seconds after which it is taken never to come: more than the busiest machine needs, so that none fails a test."""
