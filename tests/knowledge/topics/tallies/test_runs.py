"""Runs of matches: how they are told as going on and as over, and whose the one is that somebody ends."""

from __future__ import annotations

import pytest

from knowledge.topics.tallies import topic
from knowledge.topics.tallies.statement import Tally
from tests.knowledge.topics.stated import stated

# A text and its runs: whose, of what, how many.
OVER: list[tuple[str, list[tuple[str, str, int]]]] = [
    ("Everton ended a five-match losing streak.", [("Everton", "defeats", 5)]),
    ("Everton put an end to their three-game losing skid on Sunday.", [("Everton", "defeats", 3)]),
    ("Everton halted a run of seven games without a win.", [("Everton", "winless matches", 7)]),
    ("Everton snapped their four-match winless streak.", [("Everton", "winless matches", 4)]),
    ("The win snapped a four-game losing skid for Everton.", [("Everton", "defeats", 4)]),
    ("Everton ended a sequence of four successive away defeats.", [("Everton", "defeats", 4)]),
    ("Bukayo Saka's goal ended Everton's nine-match unbeaten run.", [("Everton", "unbeaten matches", 9)]),
    ("It brought an end to Everton's run of eight straight wins.", [("Everton", "wins", 8)]),
    ("Everton's seven-match unbeaten run came to an end.", [("Everton", "unbeaten matches", 7)]),
    ("Arsenal ended a nine-match unbeaten run for Everton.", [("Everton", "unbeaten matches", 9)]),
    (
        "A strike from Bukayo Saka broke a run of five games without a victory for Everton.",
        [("Everton", "winless matches", 5)],
    ),
    ("Everton ended a four-match goal drought.", [("Everton", "matches without a goal", 4)]),
    ("Bukayo Saka ended his eight-game scoring drought.", [("Bukayo Saka", "matches without a goal", 8)]),
]
GOING_ON: list[tuple[str, list[tuple[str, str, int]]]] = [
    ("Everton have gone seven matches without winning.", [("Everton", "winless matches", 7)]),
    ("Everton remain without a Ligue 1 victory in their last eight outings.", [("Everton", "winless matches", 8)]),
    ("Everton are without a Premier League win in nine games.", [("Everton", "winless matches", 9)]),
    ("Everton failed to score in their three previous games.", [("Everton", "matches without a goal", 3)]),
    ("Everton came into the game without a goal in five away matches.", [("Everton", "matches without a goal", 5)]),
    ("Everton have not scored in four matches.", [("Everton", "matches without a goal", 4)]),
    (
        "Everton are without a goal from open play in six games.",
        [("Everton", "matches without a goal from open play", 6)],
    ),
    ("Everton have gone four games without conceding.", [("Everton", "clean_sheets", 4)]),
]
GOING_ON += [
    ("Everton have lost none of their last seven games.", [("Everton", "unbeaten matches", 7)]),
    ("Everton had won none of their previous five.", [("Everton", "winless matches", 5)]),
    ("Everton have no wins in seven.", [("Everton", "winless matches", 7)]),
    ("The defeat extended Everton's wait for a league win to six matches.", [("Everton", "winless matches", 6)]),
    ("Everton's unbeaten home run dates back 29 games.", [("Everton", "unbeaten matches", 29)]),
    (
        "Everton have won ten of their last twelve, including the last four.",
        [("Everton", "wins", 10), ("Everton", "wins", 4)],
    ),
    ("Bukayo Saka netted for the third match in succession.", [("Bukayo Saka", "games scored in", 3)]),
    ("Everton have conceded in every one of their last 15 games.", [("Everton", "games conceded in", 15)]),
]
GOING_ON += [
    ("Everton failed to extend their four-match unbeaten run.", [("Everton", "unbeaten matches", 4)]),
    ("Bukayo Saka snapped a nine-game scoreless drought.", [("Bukayo Saka", "matches without a goal", 9)]),
    ("Everton boast a record of five straight clean sheets.", [("Everton", "clean_sheets", 5)]),
    ("Everton won at home for the sixth league game in a row.", [("Everton", "wins", 6)]),
    ("Everton have won 22 games this season.", [("Everton", "wins", 22)]),
    ("Everton lost again, their second defeat in the space of four days.", [("Everton", "defeats", 2)]),
    ("Everton are 2W-5L-0D in their last seven games.", [("Everton", "wins", 2), ("Everton", "defeats", 5)]),
    ("Bukayo Saka has featured in 21 of their 22 league fixtures.", [("Bukayo Saka", "appearances", 21)]),
    ("Bukayo Saka doubled his tally for the season with a header.", [("Bukayo Saka", "goals", 2)]),
    ("The strike took Bukayo Saka's tally for the season to 30 - his best.", [("Bukayo Saka", "goals", 30)]),
    ("Bukayo Saka nets third in four games.", [("Bukayo Saka", "goals", 3)]),
]
NOTHING = [
    "Everton never won at Lyon in eight visits.",
    "Everton ended a nine-match unbeaten run.",  # whose it was stays unsaid
    "Everton could equal the record 49-match unbeaten run.",
    "The teams went 90 minutes without a goal.",
    "Everton have not won in six weeks.",
    "Everton hope to end a five-year wait.",
    "Everton could extend their unbeaten run to nine.",
    "Everton were short of the club's record of five straight clean sheets.",
    "Bukayo Saka doubled his tally with a header.",
    "Bukayo Saka nets third of the night.",
    "Everton played 4W in midfield.",
]


@pytest.mark.parametrize(("text", "expected"), OVER + GOING_ON)
def test_reads_runs(text: str, expected: list[tuple[str, str, int]]) -> None:
    found = [said for said in stated(topic, text) if isinstance(said, Tally)]
    assert [(said.player or said.team, said.what, said.count) for said in found] == expected


@pytest.mark.parametrize("text", NOTHING)
def test_reads_no_run(text: str) -> None:
    assert stated(topic, text) == []
