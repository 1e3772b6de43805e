from __future__ import annotations

import pytest

from knowledge.topics.cards import topic
from knowledge.topics.cards.statement import Card
from tests.knowledge.topics.stated import stated

LEAD = "Everton met Leeds at Goodison Park on Saturday. "

# An article in which Tom Hale is sent off, and whose he is.
SIDES: list[tuple[str, str | None]] = [
    (LEAD + "Tom Hale was sent off. Ten-man Leeds held on.", "Leeds"),
    (LEAD + "Tom Hale was sent off. Everton, reduced to ten men, held on.", "Everton"),
    (LEAD + "Tom Hale was sent off. The visitors were down to 10 men by then.", "Leeds"),
    (LEAD + "Tom Hale was sent off. Dan Okafor was sent off. Everton finished with nine men.", "Everton"),
    # not all were of one side, or both were short
    (LEAD + "Tom Hale was sent off. Dan Okafor was sent off. Ten-man Leeds held on.", None),
    (LEAD + "Tom Hale was sent off. Ten-man Leeds held ten-man Everton.", None),
    (LEAD + "Tom Hale was sent off. Ten-man Chelsea had lost on Friday.", None),
    (LEAD + "Tom Hale was sent off.", None),
]


@pytest.mark.parametrize(("text", "team"), SIDES)
def test_who_is_sent_off_is_of_the_side_that_is_short(text: str, team: str | None) -> None:
    cards = [one for one in stated(topic, text) if isinstance(one, Card) and one.player == "Tom Hale"]
    assert [card.team for card in cards] == [team]
