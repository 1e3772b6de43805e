from __future__ import annotations

import pytest

from knowledge.reading.matches.ahead import is_ahead
from tests.knowledge.reading.made import last, reading

# The last team named is met later, or would be met on a condition.
AHEAD = [
    "Everton face Lazio on Sunday.",
    "Everton will travel to Lazio.",
    "Everton won well before next week's trip to Lazio.",
    "It was a boost ahead of Sunday's match with Lazio.",
    "Everton have a game in hand against Lazio.",
    "Everton meet the winners of the tie and then visit Lazio.",
    "Everton go top if they beat Lazio.",
    "Everton will go top with a win over Lazio.",
    "Everton travel to Lazio next week.",
    "Next up for Everton is a visit to Lazio.",
    "Everton are preparing for the trip to Lazio.",
]
# The last team named has been met.
PLAYED = [
    "Everton beat Lazio on Sunday.",
    "Everton had lost to Lazio.",
    "Everton moved two points ahead of Leeds with a win over Lazio.",
    "Everton, who face Leeds next week, had beaten Lazio.",
    "Everton moved up even if they lost to Lazio.",
    "Everton could have won against Lazio.",
    "Everton won and never looked as if they would lose to Lazio.",
    "Everton fell in the draw with Lazio, and will rest now.",
    "Everton will face Leeds after the defeat at Lazio.",
]


@pytest.mark.parametrize("text", AHEAD)
def test_a_match_to_come(text: str) -> None:
    sentence = last(text)
    assert is_ahead(sentence, sentence.mentions[-1])


@pytest.mark.parametrize("text", PLAYED)
def test_a_match_played(text: str) -> None:
    sentence = last(text)
    assert not is_ahead(sentence, sentence.mentions[-1])


def test_what_follows_a_match_to_come_goes_on_about_the_one_before() -> None:
    made = reading(
        "Everton beat Leeds 2-1. Hull City beat Millwall. Hull City face Luton next week. Hale scored for Hull."
    )
    assert made.scene_of(made.sentences[-1]).teams == ("Hull", "Millwall")


def test_an_event_told_beside_a_match_to_come_is_not_of_it() -> None:
    made = reading(
        "Everton beat Leeds 2-1. It rained. Nobody sang. Hale was booked and misses the trip to Lazio next week."
    )
    sentence = made.sentences[-1]
    booked = next(token for token in sentence.words if token.text == "booked")
    assert sentence.scene_at(booked) is made.main
