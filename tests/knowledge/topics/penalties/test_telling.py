"""How penalties are told."""

from __future__ import annotations

from typing import Any

import pytest

from knowledge.topics.penalties import topic
from knowledge.topics.penalties.statement import Penalty, PenaltyOrder
from tests.knowledge.topics.told import DERBY, LEVEL, fact, query, told

ORDER = fact(PenaltyOrder, team="Inter", takers=("Bo Ek", "Ada Low"))


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"outcome": "scored", "team": "Inter", "minute": "30"}, "Bo Ek scored a penalty for Inter (30')"),
        ({"outcome": "scored", "keeper": "Al Gate"}, "Bo Ek scored a penalty against keeper Al Gate"),
        ({"outcome": "saved", "keeper": "Al Gate"}, "Bo Ek had a penalty saved by Al Gate"),
        ({"outcome": "missed"}, "Bo Ek missed a penalty"),
        ({"outcome": "missed", "phase": "shootout"}, "Bo Ek missed a penalty in the shoot-out"),
    ],
)
def test_a_kick_is_told_with_all_that_is_known(fields: dict[str, Any], said: str) -> None:
    text = told(topic, query("", "Bo Ek"), fact(Penalty, DERBY, player="Bo Ek", **fields), command="penalties")
    assert text == f"{said} — Inter 2-1 AC Milan (Serie A, 4 Feb 2024)."


def test_no_is_said_with_what_happened() -> None:
    saved = fact(Penalty, DERBY, player="Bo Ek", outcome="saved")
    text = told(topic, query("did PLAYER score his penalty", "Bo Ek"), saved)
    assert (text or "").startswith("No — Bo Ek had a penalty saved")


def test_yes_and_no_is_said_where_both_happened() -> None:
    kicks = [fact(Penalty, DERBY, player="Bo Ek", outcome=outcome) for outcome in ("saved", "scored")]
    text = told(topic, query("did PLAYER score his penalties", "Bo Ek", matches=[DERBY]), *kicks)
    assert (text or "").startswith("Yes and no — Bo Ek scored a penalty; Bo Ek had a penalty saved")


def test_only_what_is_asked_is_counted() -> None:
    kicks = (
        fact(Penalty, DERBY, player="Bo Ek", outcome="saved"),
        fact(Penalty, LEVEL, player="Bo Ek", outcome="scored"),
    )
    missed = told(topic, query("how many penalties did PLAYER miss", "Bo Ek"), *kicks)
    taken = told(topic, query("how many penalties did PLAYER take", "Bo Ek"), *kicks)
    assert (missed or "").startswith("1 penalty on record")
    assert (taken or "").startswith("2 penalties on record")


def test_a_keeper_that_is_not_told_is_no_answer() -> None:
    saved = fact(Penalty, DERBY, player="Bo Ek", outcome="saved")
    assert told(topic, query("who saved PLAYER penalty", "Bo Ek"), saved) is None


def test_takers_are_told_in_order() -> None:
    assert told(topic, query("", teams=["Inter"]), ORDER, command="takers") == (
        "Inter's penalty takers: 1. Bo Ek, 2. Ada Low."
    )
    first = told(topic, query("who takes the first penalty for TEAM", teams=["Inter"]), ORDER)
    assert first == "Inter's penalty takers: 1. Bo Ek, 2. Ada Low."
