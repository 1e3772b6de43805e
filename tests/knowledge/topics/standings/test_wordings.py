"""Standings told from the end of the table, of two teams in one breath, and gaps to a side left unnamed."""

from __future__ import annotations

import pytest

from knowledge.topics.standings import topic
from knowledge.topics.standings.statement import Standing
from tests.knowledge.topics.stated import stated

Row = tuple[str, int | None, int | None, int | None, str | None]

# A text and its standings: team, position, points, gap, to whom.
STANDINGS: list[tuple[str, list[Row]]] = [
    ("Hull are second-bottom of the Championship.", [("Hull", 23, None, None, None)]),
    ("Hull, the Premier League's second-bottom club, won again.", [("Hull", 19, None, None, None)]),
    ("Hull are third from bottom in the Premier League.", [("Hull", 18, None, None, None)]),
    ("Everton drew with Serie A's second-bottom side Verona.", [("Verona", 19, None, None, None)]),
    ("Defeat leaves Hull 22nd.", [("Hull", 22, None, None, None)]),
    ("Everton are ninth and Hull tenth.", [("Everton", 9, None, None, None), ("Hull", 10, None, None, None)]),
    ("Hull lie fourth, with Everton fifth.", [("Hull", 4, None, None, None), ("Everton", 5, None, None, None)]),
    ("Everton - the champions and leaders - won 2-0.", [("Everton", 1, None, None, None)]),
    ("Everton moved two clear of Hull.", [("Everton", None, None, 2, "Hull")]),
    ("Everton moved level with Hull in the play-off race.", [("Everton", None, None, 0, "Hull")]),
    ("Everton and Hull are currently level on points.", [("Everton", None, None, 0, "Hull")]),
    ("Everton and Hull are level on 12 points.", [("Everton", None, 12, None, None), ("Hull", None, 12, None, None)]),
    ("Everton lost at Hull and are three points worse off than their hosts.", [("Everton", None, None, 3, "Hull")]),
    ("Everton have zero points from their first two games.", [("Everton", None, 0, None, None)]),
]
NOTHING = [
    "Hull are in the bottom half.",
    "Everton drew level with Hull late on.",
    "Everton took no points from their hosts Hull.",
    "Everton have no points to prove.",
    "Everton were second to most balls and Hull third to none.",
    "Everton went two clear of Hull when Hale headed in.",
    "Everton hope to move two clear of Hull.",
    "Everton are seven points better off than last year.",
    "Hale scored first and Cole second.",
]


@pytest.mark.parametrize(("text", "expected"), STANDINGS)
def test_reads_standings(text: str, expected: list[Row]) -> None:
    found = [said for said in stated(topic, text) if isinstance(said, Standing)]
    assert [(said.team, said.position, said.points, said.gap, said.to) for said in found] == expected


@pytest.mark.parametrize("text", NOTHING)
def test_reads_no_standing(text: str) -> None:
    assert stated(topic, text) == []
