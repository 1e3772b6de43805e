"""What somebody has by now: sums reached, lists that share a bearer, what several have each, and whose a count is."""

from __future__ import annotations

import pytest

from knowledge.topics.tallies import topic
from knowledge.topics.tallies.statement import Tally
from tests.knowledge.topics.stated import stated

# A text and its counts: whose, of what, how many.
LISTS: list[tuple[str, list[tuple[str, str, int]]]] = [
    (
        "Bukayo Saka has scored six goals and assisted four more.",
        [("Bukayo Saka", "goals", 6), ("Bukayo Saka", "assists", 4)],
    ),
    (
        "Bukayo Saka boasts 18 goals and eight assists after 26 games.",
        [("Bukayo Saka", "goals", 18), ("Bukayo Saka", "assists", 8)],
    ),
    (
        "Bukayo Saka (12 goals, six assists) has been superb.",
        [("Bukayo Saka", "goals", 12), ("Bukayo Saka", "assists", 6)],
    ),
    ("Bukayo Saka marked his 50th cap with two goals.", [("Bukayo Saka", "appearances", 50)]),
    (
        "After a run of three straight defeats - two in the league and one in the cup - Everton needed this.",
        [("Everton", "defeats", 3)],
    ),
]
SUMS: list[tuple[str, list[tuple[str, str, int]]]] = [
    ("Bukayo Saka's double took him to 14 for the season.", [("Bukayo Saka", "goals", 14)]),
    ("Bukayo Saka moved on to 100 Premier League goals.", [("Bukayo Saka", "goals", 100)]),
    ("Bukayo Saka has 14 to his name this season.", [("Bukayo Saka", "goals", 14)]),
    ("Bukayo Saka leads the scoring charts with 17 goals.", [("Bukayo Saka", "goals", 17)]),
    ("With 18 goals, Bukayo Saka is the top scorer.", [("Bukayo Saka", "goals", 18)]),
    ("Bukayo Saka is the club's record goalscorer on 203.", [("Bukayo Saka", "goals", 203)]),
    ("The second made Bukayo Saka the record goalscorer with 203.", [("Bukayo Saka", "goals", 203)]),
    ("Bukayo Saka remains their top scorer with 12.", [("Bukayo Saka", "goals", 12)]),
    ("Arsenal's 22-goal striker Kai Havertz was applauded off.", [("Kai Havertz", "goals", 22)]),
    ("Bukayo Saka appeared in 33 games.", [("Bukayo Saka", "appearances", 33)]),
    ("Bukayo Saka featured 21 times for Lyon.", [("Bukayo Saka", "appearances", 21)]),
    ("Everton took two points from their first 17 fixtures.", [("Everton", "points", 2)]),
    ("Everton, beaten once in their previous 13 fixtures, were rampant.", [("Everton", "defeats", 1)]),
    ("Peter Gabor's men were beaten in his 518th and last game in charge.", [("Peter Gabor", "games", 518)]),
    ("Bukayo Saka managed just two appearances in four years.", [("Bukayo Saka", "appearances", 2)]),
    ("Everton won, their second straight.", [("Everton", "wins", 2)]),
    ("Everton came back for a 3-1 win, a club-record sixth in a row.", [("Everton", "wins", 6)]),
    ("Everton beat Leeds 3-1, a sixth in succession.", [("Everton", "wins", 6)]),
    ("Everton, who have won five trophies since Tom Hale's first start, lost.", [("Everton", "trophies", 5)]),
    (
        "This was Everton's third defeat in five games and a second on the bounce.",
        [("Everton", "defeats", 3), ("Everton", "defeats", 2)],
    ),
]
WHOSE: list[tuple[str, list[tuple[str, str, int]]]] = [
    (
        "Bukayo Saka and Kai Havertz were each making their 30th appearance of the season.",
        [("Bukayo Saka", "appearances", 30), ("Kai Havertz", "appearances", 30)],
    ),
    ("Leeds faltered, but five wins in nine games lifted Everton above them.", [("Everton", "wins", 5)]),
    ("A run of three wins in nine matches left Everton in the bottom half.", [("Everton", "wins", 3)]),
    ("Leeds could not prevent Everton from sealing a third successive win.", [("Everton", "wins", 3)]),
    ("Leeds failed to stop Bukayo Saka from scoring his tenth goal of the season.", [("Bukayo Saka", "goals", 10)]),
    ("The victory by Everton was their second straight.", [("Everton", "wins", 2)]),
    (
        "In what was Everton's second straight loss of the season, Bukayo Saka nearly scored.",
        [("Everton", "defeats", 2)],
    ),
]
MORE: list[tuple[str, list[tuple[str, str, int]]]] = [
    ("Everton have 11 wins and two draws from 13 games.", [("Everton", "wins", 11), ("Everton", "draws", 2)]),
    (
        "Bukayo Saka's fourth goal in three games and 15th overall won it.",
        [("Bukayo Saka", "goals", 4), ("Bukayo Saka", "goals", 15)],
    ),
    ("Bukayo Saka, who now has 15 for the campaign, won it.", [("Bukayo Saka", "goals", 15)]),
    ("Bukayo Saka scored, giving him six goals on the year.", [("Bukayo Saka", "goals", 6)]),
    ("Bukayo Saka is yet to score in 12 appearances.", [("Bukayo Saka", "matches without a goal", 12)]),
]
FRAMES: list[tuple[str, list[tuple[str, str, int]]]] = [
    ("Bukayo Saka: 41 goals, 15 assists.", [("Bukayo Saka", "goals", 41), ("Bukayo Saka", "assists", 15)]),
    ("With 14 assists, Bukayo Saka leads the way in the league.", [("Bukayo Saka", "assists", 14)]),
    ("Bukayo Saka leads MLS with 10 goals.", [("Bukayo Saka", "goals", 10)]),
    ("Nine-goal Bukayo Saka was back.", [("Bukayo Saka", "goals", 9)]),
    ("Lyon's 51-cap midfielder Bukayo Saka was back.", [("Bukayo Saka", "appearances", 51)]),
    ("Bukayo Saka played his 100th international.", [("Bukayo Saka", "appearances", 100)]),
    ("Captain Bukayo Saka, capped 70 times by his country, is fit.", [("Bukayo Saka", "appearances", 70)]),
    ("Bukayo Saka has now struck 100 league goals.", [("Bukayo Saka", "goals", 100)]),
    ("Bukayo Saka, on 21 for the league season, was taken off.", [("Bukayo Saka", "goals", 21)]),
    ("Bukayo Saka is up to 13 in the league now.", [("Bukayo Saka", "goals", 13)]),
    ("Bukayo Saka opened his tally for the season.", [("Bukayo Saka", "goals", 1)]),
    ("Bukayo Saka had a campaign of 18 goals.", [("Bukayo Saka", "goals", 18)]),
    ("Everton, champions nine times, were held.", [("Everton", "titles", 9)]),
    ("Everton, three-time winners of the cup, were held.", [("Everton", "titles", 3)]),
    ("Everton have won the European Cup once.", [("Everton", "European Cups", 1)]),
    ("Everton had lifted the league title twice.", [("Everton", "titles", 2)]),
    ("Everton have celebrated two European Cup triumphs.", [("Everton", "European Cups", 2)]),
    ("Everton have played in two European Cup finals.", []),
    ("Everton won the cup tie once Mateo Ruiz came on.", []),
    ("Everton won the cup once Mateo Ruiz had scored.", []),
]
FRAMES += [
    ("It was Everton's 28th win in 48 matches.", [("Everton", "wins", 28)]),
    ("It was Bukayo Saka's 30th goal from 60 games.", [("Bukayo Saka", "goals", 30)]),
    ("It was Bukayo Saka's 60th league game.", [("Bukayo Saka", "appearances", 60)]),
    ("Bukayo Saka, capped 41 times, was there.", [("Bukayo Saka", "appearances", 41)]),
    ("Bukayo Saka moved on to 23 for the season.", [("Bukayo Saka", "goals", 23)]),
]
NOTHING = [
    "Everton could make it five wins in a row.",
    "Three-time Champions League winner Bukayo Saka was held.",
    "Bukayo Saka began with nine league goals.",
    "Everton were out to avenge a July 14 loss to Leeds.",
    "Bukayo Saka's contribution this season to 11 goals is welcome.",
    "Bukayo Saka and Kai Havertz have 25 league goals between them.",
    "A third goal took them to 14 points for the season.",
    "Bukayo Saka struck for the first time in two months.",
    "Leeds dived in to prevent a third successive Everton win.",
    "Everton are without Bukayo Saka (two goals).",
]


@pytest.mark.parametrize(("text", "expected"), LISTS + SUMS + WHOSE + MORE + FRAMES)
def test_reads_counts(text: str, expected: list[tuple[str, str, int]]) -> None:
    found = [said for said in stated(topic, text) if isinstance(said, Tally)]
    assert [(said.player or said.team, said.what, said.count) for said in found] == expected


@pytest.mark.parametrize("text", NOTHING)
def test_reads_no_count(text: str) -> None:
    assert [said for said in stated(topic, text) if isinstance(said, Tally)] == []
