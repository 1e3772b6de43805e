"""How changes of players are told."""

from __future__ import annotations

from knowledge.topics.substitutions import topic
from knowledge.topics.substitutions.statement import Substitution
from tests.knowledge.topics.told import DERBY, fact, query, told

WHOLE = fact(Substitution, DERBY, on="Ada Low", off="Bo Ek", minute="60")
OFF = fact(Substitution, DERBY, off="Cy Orr")
SELF = fact(Substitution, DERBY, on="Di Ray", off="Di Ray")


def test_changes_are_told_from_either_end() -> None:
    said = "Ada Low came on for Bo Ek (60') — Inter 2-1 AC Milan (Serie A, 4 Feb 2024)."
    assert told(topic, query("who came on for PLAYER", "Bo Ek"), WHOLE, OFF) == said
    assert told(topic, query("who did PLAYER replace", "Ada Low"), WHOLE, OFF) == said
    assert "Cy Orr was taken off" in (told(topic, query("", "Cy Orr"), WHOLE, OFF, command="subs") or "")


def test_who_came_on_is_not_guessed() -> None:
    assert told(topic, query("who came on for PLAYER", "Cy Orr"), WHOLE, OFF) is None


def test_nobody_replaces_himself() -> None:
    assert told(topic, query("who came on for PLAYER", "Di Ray"), SELF) is None
