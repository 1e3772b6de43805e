"""How cards are told."""

from __future__ import annotations

import pytest

from knowledge.topics.cards import topic
from knowledge.topics.cards.statement import Card
from tests.knowledge.topics.told import DERBY, fact, query, told

YELLOW = fact(Card, DERBY, player="Ada Low", team="AC Milan", colour="yellow", minute="20")
RED = fact(Card, DERBY, player="Bo Ek", team="Inter", colour="red")
SECOND = fact(Card, DERBY, player="Cy Orr", team="Inter", colour="second_yellow", minute="80")


@pytest.mark.parametrize(
    ("player", "said"),
    [
        ("Ada Low", "Ada Low (AC Milan) was booked (yellow card, 20')"),
        ("Bo Ek", "Bo Ek (Inter) was sent off (red card)"),
        ("Cy Orr", "Cy Orr (Inter) was sent off (second yellow card, 80')"),
    ],
)
def test_a_card_is_told_with_its_colour(player: str, said: str) -> None:
    text = told(topic, query("", player), YELLOW, RED, SECOND, command="cards")
    assert text == f"{said} — Inter 2-1 AC Milan (Serie A, 4 Feb 2024)."


def test_sendings_off_are_counted() -> None:
    text = told(topic, query("how many players were sent off", matches=[DERBY]), YELLOW, RED, SECOND)
    assert (text or "").startswith("2 cards on record: Cy Orr")


def test_the_first_of_several_is_told_where_every_minute_is() -> None:
    first = told(topic, query("who was the first booked", matches=[DERBY]), YELLOW, SECOND)
    untold = told(topic, query("who was first sent off", matches=[DERBY]), RED, SECOND)
    assert (first or "").startswith("Ada Low (AC Milan) was booked")
    assert (untold or "").startswith("Which card was the 1st is not told: Cy Orr (Inter) was sent off")


def test_a_card_for_nobody_in_particular_names_nobody() -> None:
    unnamed = fact(Card, DERBY, team="Inter", colour="yellow")
    assert told(topic, query("who was booked", matches=[DERBY]), unnamed) is None
    assert "A player of Inter was booked" in (told(topic, query("", teams=["Inter"]), unnamed, command="cards") or "")
