from __future__ import annotations

import pytest

from knowledge.reading.reader import Reader
from knowledge.topics.cards import topic
from knowledge.topics.cards.statement import Card
from tests.knowledge.reading.made import article
from tests.knowledge.topics.stated import stated

READER = Reader([topic])
LEAD = "Everton met Leeds at Goodison Park on Saturday. "

# An article in which Tom Hale is sent off, and whose he is.
SIDES: list[tuple[str, str | None]] = [
    (LEAD + "Tom Hale was sent off. Ten-man Leeds held on.", "Leeds"),
    (LEAD + "Tom Hale was sent off. Everton, reduced to ten men, held on.", "Everton"),
    (LEAD + "Tom Hale was sent off. The visitors were down to 10 men by then.", "Leeds"),
    (LEAD + "Tom Hale was sent off. Dan Okafor was sent off. Everton finished with nine men.", "Everton"),
    (LEAD + "Tom Hale was sent off. Everton finished with nine men.", "Everton"),
    # what the card's own sentence says
    (LEAD + "Despite Tom Hale's late sending-off, Leeds held on.", "Leeds"),
    (LEAD + "Leeds clung on despite Tom Hale's red card.", "Leeds"),
    (LEAD + "Tom Hale was shown a second yellow card, reducing Leeds to ten men.", "Leeds"),
    (LEAD + "Leeds had Tom Hale sent off.", "Leeds"),
    (LEAD + "Leeds put themselves in trouble when Tom Hale was shown a red card.", "Leeds"),
    (LEAD + "Leeds took full advantage of Tom Hale's red card.", "Everton"),
    (LEAD + "Leeds made the most of Tom Hale's dismissal.", "Everton"),
    (LEAD + "Tom Hale was booked for tugging back the Leeds winger.", "Everton"),
    (LEAD + "Tom Hale was shown a red card for a lunge on Leeds midfielder Dan Okafor.", "Everton"),
    (LEAD + "Tom Hale was sent off for a foul after Leeds midfielder Dan Okafor had fallen.", None),
    (LEAD + "Despite Tom Hale's red card, Leeds could not score.", None),
    (LEAD + "Reduced to ten men after Tom Hale's red card, Leeds could not hold on.", "Leeds"),
    (LEAD + "Leeds were on top until Tom Hale received a straight red.", "Leeds"),
    (
        LEAD + "Tom Hale was booked. He had kicked out. Tom Hale lunged at the Leeds midfielder and was booked.",
        "Everton",
    ),
    (LEAD + "Leeds were on top until Tom Hale was brought down. Hale was booked.", None),
    (LEAD + "Leeds's task against Everton was made harder when Tom Hale was sent off.", "Leeds"),
    # by the words of its sentence
    (LEAD + "Leeds also had Tom Hale sent off for a second bookable offence.", "Leeds"),
    (LEAD + "Leeds were poor. They also had Tom Hale sent off for a second bookable offence.", "Leeds"),
    (LEAD + "Leeds were poor. They lost Tom Hale to a red card.", "Leeds"),
    (LEAD + "Leeds had gone down to 10 men in the 43rd minute after Tom Hale was sent off.", "Leeds"),
    (LEAD + "Leeds finished with ten men after Tom Hale was shown a red card.", "Leeds"),
    (LEAD + "Leeds played on with ten men when Tom Hale was dismissed.", "Leeds"),
    (LEAD + "The visitors were down to ten men when Tom Hale was dismissed.", "Leeds"),
    (LEAD + "Tom Hale was sent off, leaving Leeds with ten men.", "Leeds"),
    (LEAD + "Tom Hale was shown a second yellow card, leaving Leeds to play with 10 men.", "Leeds"),
    (
        LEAD + "Leeds, who have struggled, put themselves in trouble when Tom Hale was shown a straight red card.",
        "Leeds",
    ),
    (LEAD + "Tom Hale was booked for bringing down Dan Okafor as Leeds pushed forward.", "Everton"),
    (LEAD + "Tom Hale was booked for a late challenge as Leeds broke.", "Everton"),
    (LEAD + "Tom Hale was booked for a trip on Dan Okafor as Leeds countered.", "Everton"),
    (LEAD + "Tom Hale was sent off for hauling down Dan Okafor when Leeds looked to break.", "Everton"),
    (LEAD + "Tom Hale was booked for a foul to halt a Leeds break.", "Everton"),
    (LEAD + "Tom Hale was booked as Leeds lost their way.", None),
    (LEAD + "Tom Hale was booked as Leeds held on.", None),
    (LEAD + "Leeds beat ten men after Tom Hale was sent off.", None),
    (LEAD + "Leeds saw their hopes dented when Tom Hale was sent off.", "Leeds"),
    (LEAD + "Everton survived a spell from Leeds, who saw their charge halted as Tom Hale was dismissed.", "Leeds"),
    (LEAD + "Leeds were dealt a further blow when Tom Hale received a second yellow card.", "Leeds"),
    (LEAD + "Leeds played the second half a man down after Tom Hale was sent off.", "Leeds"),
    # not all were of one side, or both were short
    (LEAD + "Tom Hale was sent off. Dan Okafor was sent off. Ten-man Leeds held on.", None),
    (LEAD + "Tom Hale was sent off. Ten-man Leeds held ten-man Everton.", None),
    (LEAD + "Tom Hale was sent off. Ten-man Chelsea had lost on Friday.", None),
    (LEAD + "Tom Hale was sent off.", None),
]


def test_a_headline_tells_which_side_is_short() -> None:
    told = READER.read(article(LEAD + "Tom Hale was sent off.", title="Everton hold nine-man Leeds")).statements
    assert [card.team for card in told if isinstance(card, Card)] == ["Leeds"]


@pytest.mark.parametrize(("text", "team"), SIDES)
def test_who_is_sent_off_is_of_the_side_that_is_short(text: str, team: str | None) -> None:
    cards = [one for one in stated(topic, text) if isinstance(one, Card) and one.player == "Tom Hale"]
    assert [card.team for card in cards] == [team]
