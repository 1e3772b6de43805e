from __future__ import annotations

import pytest

from knowledge.reading.matches.meetings import met
from knowledge.reading.mention import Pair, Teams
from knowledge.reading.teams.opponents import is_met
from tests.knowledge.reading.made import last

OPENING = "It was cold. Nobody sang. "

# A sentence in the middle of an article, and who it says met.
MEETINGS: list[tuple[str, Pair]] = [
    ("Everton beat Leeds.", ("Everton", "Leeds")),
    ("Everton and Leeds drew.", ("Everton", "Leeds")),
    ("The match between Everton and Leeds was poor.", ("Everton", "Leeds")),
    ("Everton lost 2-1 at Leeds.", ("Everton", "Leeds")),
    ("Everton remembered the win at Leeds.", ("Everton", "Leeds")),
    ("Everton midfielder Pablo Suarez scored against Leeds.", ("Everton", "Leeds")),
    ("Everton 2-1 Leeds", ("Everton", "Leeds")),
    ("Everton won the Merseyside derby.", ("Everton", "Liverpool")),
    ("Leeds are poor. Everton had suffered a defeat at Elland Road.", ("Everton", "Leeds")),
    ("Arsenal left it late. They beat Leeds through Mateo Ruiz.", ("Arsenal", "Leeds")),
    ("Everton came from behind against Leeds.", ("Everton", "Leeds")),
    ("Everton saw off Leeds.", ("Everton", "Leeds")),
    ("Everton enjoyed a win over Championship side Leeds.", ("Everton", "Leeds")),
    ("Leeds, who lost to Hull City, beat Everton.", ("Everton", "Leeds")),
    ("England sent a scout and Everton beat Leeds.", ("Everton", "Leeds")),
    ("Everton moved up even if they lost to Leeds.", ("Everton", "Leeds")),
]
NO_MEETINGS = [
    "Everton sang.",
    "Everton and Leeds are third and fourth.",
    "Everton and England midfielder Pablo Suarez left.",
    "Everton signed Pablo Suarez of Leeds.",
    "Everton went into the game two points behind Leeds.",
    "Everton won the game and moved clear of Leeds.",
    "Everton need a draw to fend off Leeds.",
    "Everton gave up the final place in Europe to Leeds.",
    "Everton go top if they beat Leeds.",
    "Everton were flat, just as they were at Leeds.",
    "England picked Pablo Suarez after the win over Leeds.",
    "Everton are level on points with Leeds.",
    "Everton put pressure on second-placed Leeds.",
]
# An article in whose last sentence a side is met by one whom the words before do not name, and by whom.
UNNAMED: list[tuple[str, Teams]] = [
    ("Leeds sang. Thanks to their win over Hull City, Everton go above Leeds.", ("Everton", "Hull")),
    (
        "Everton sang. Leeds were gone as Ruiz and Everton midfielder Suarez saw off Hull City.",
        ("Everton", "Hull"),
    ),
    (
        "Everton midfielder Pablo Suarez came. Leeds were poor. Suarez's pass was a copy of that against Hull City.",
        (
            "Everton",
            "Hull",
        ),
    ),
    (
        "Leeds and Everton beat all. An unusually dull Everton win at Hull City, said Mateo Ruiz of Leeds.",
        ("Everton", "Hull"),
    ),
    # nothing tells for whom somebody plays, or who a strange name is
    ("Leeds and Everton sang. It rained. It was cold. Mateo Ruiz hit two goals past Hull City.", (None, "Hull")),
    (
        "Leeds and Everton sang. It rained. It was cold. The joy was that of Quarndon, who beat Hull City.",
        (None, "Hull"),
    ),
    ("Leeds and Everton sang. It rained. It was cold. There was a win over Hull City.", (None, "Hull")),
    # nor does a side that somebody turned to afterwards
    (
        "It was cold. Nobody sang. After the draw with Hull City, coach Peter Gabor turned to Leeds.",
        (None, "Hull"),
    ),
]


@pytest.mark.parametrize(("text", "pair"), MEETINGS)
def test_two_teams_met(text: str, pair: Pair) -> None:
    sentence = last(OPENING + text)
    assert set(met(sentence, sentence.mentions) or ()) == set(pair)


@pytest.mark.parametrize(("text", "teams"), UNNAMED)
def test_whoever_the_clause_tells_of_met_the_opponent(text: str, teams: Teams) -> None:
    sentence = last(text)
    assert met(sentence, sentence.mentions) == teams


@pytest.mark.parametrize("text", NO_MEETINGS)
def test_nobody_met(text: str) -> None:
    sentence = last(OPENING + text)
    assert met(sentence, sentence.mentions) is None


@pytest.mark.xfail(reason="of two meetings in one stretch, a side known to take part is given the first opponent")
def test_the_side_known_to_take_part_chooses_the_meeting() -> None:
    sentence = last("Everton beat Leeds and Hull City beat Millwall.")
    assert met(sentence, sentence.mentions, "Hull") == ("Hull", "Millwall")


def test_an_opponent_stands_behind_a_word_for_it() -> None:
    sentence = last("Everton enjoyed the win over Leeds.")
    assert [is_met(sentence, mention) for mention in sentence.mentions] == [False, True]
