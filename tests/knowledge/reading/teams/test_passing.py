from __future__ import annotations

import pytest

from knowledge.reading.teams.passing import in_passing
from tests.knowledge.reading.made import reading

LEAD = "Everton met Leeds on Saturday. "
GABOR = LEAD + "Leeds coach Tibor Gabor was pleased. "

# What is told of Pablo Suarez, and with whom he is of one side (True) or of two.
TOLD: list[tuple[str, list[tuple[str, bool]]]] = [
    # what his side did with him
    (LEAD + "Leeds lacked ideas until the arrival of Pablo Suarez.", [("Leeds", True)]),
    (LEAD + "Leeds had laboured before Pablo Suarez came on.", [("Leeds", True)]),
    (LEAD + "Leeds had a fine opportunity when Pablo Suarez stepped up to the ball.", [("Leeds", True)]),
    (LEAD + "Leeds wasted another good chance as Pablo Suarez headed over.", [("Leeds", True)]),
    (LEAD + "A corner gave Leeds a chance, but Pablo Suarez could only poke it wide.", [("Leeds", True)]),
    (LEAD + "Leeds felt aggrieved when Pablo Suarez was adjudged to have dived.", [("Leeds", True)]),
    (LEAD + "Leeds will feel unlucky after Pablo Suarez's late header was ruled out.", [("Leeds", True)]),
    (LEAD + "Leeds were indebted to a tireless display from Pablo Suarez.", [("Leeds", True)]),
    (GABOR + "Gabor's team were grateful to Pablo Suarez.", [("Leeds", True)]),
    (LEAD + "Tibor Gabor's team were grateful to Pablo Suarez.", [("Tibor Gabor", True)]),
    (LEAD + "Leeds relied heavily on Pablo Suarez.", [("Leeds", True)]),
    # where he has his place
    (LEAD + "Pablo Suarez was one of Leeds's better players.", [("Leeds", True)]),
    (LEAD + "Pablo Suarez kept his place in the Leeds side.", [("Leeds", True)]),
    (LEAD + "Pablo Suarez was recalled to the Leeds line-up.", [("Leeds", True)]),
    (LEAD + "Pablo Suarez, back in the Leeds side after injury, scored.", [("Leeds", True)]),
    # whom he is told of with
    (LEAD + "Pablo Suarez and Leeds captain Tom Hale were both booked.", [("Tom Hale", False)]),
    (LEAD + "Pablo Suarez, Joe Cole and Leeds winger Tom Hale were all cautioned.", [("Tom Hale", False)]),
    (LEAD + "Pablo Suarez and Tom Hale were involved in a scuffle.", [("Tom Hale", False)]),
    (LEAD + "There was an altercation between Pablo Suarez and Tom Hale.", [("Tom Hale", False)]),
    (LEAD + "Pablo Suarez set up his fellow substitute Tom Hale.", [("Tom Hale", True)]),
    (LEAD + "Pablo Suarez was through on goal for Leeds.", [("Leeds", True)]),
    (LEAD + "Pablo Suarez saw his side concede early against Leeds.", [("Leeds", False)]),
    (LEAD + "Pablo Suarez lost his temper to reduce Leeds to ten men.", [("Leeds", True)]),
    (LEAD + "Leeds responded with a double change, Tom Hale coming on for Pablo Suarez.", [("Leeds", True)]),
    # the others' man, the others' chance, another's praise, a countryman
    (LEAD + "Leeds had a chance when Pablo Suarez slipped.", []),
    (LEAD + "Leeds had a chance but Tom Hale was thwarted by Pablo Suarez.", []),
    (LEAD + "Leeds felt aggrieved when Pablo Suarez escaped a red card.", []),
    (LEAD + "Leeds were indebted to luck after Pablo Suarez hit the post.", []),
    (LEAD + "The supporters of Leeds struggled to see until Pablo Suarez scored.", []),
    (LEAD + "Pablo Suarez was one of Leeds's former players.", []),
    (LEAD + "Pablo Suarez was a problem for Leeds.", []),
    (LEAD + "Pablo Suarez was too quick for the Leeds defence.", []),
    (LEAD + "Pablo Suarez lost his temper and the referee stood against Leeds fans.", []),
    (LEAD + "Leeds responded with a double change, but Pablo Suarez scored.", []),
    (LEAD + "Pablo Suarez took his place in the stand to watch the Leeds side.", []),
    (LEAD + "Leeds winger Tom Hale and Pablo Suarez were both booked.", []),
    (LEAD + "Pablo Suarez and Tom Hale were involved in a fine move.", []),
    (LEAD + "Pablo Suarez beat fellow Spaniard Tom Hale.", []),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_a_sentence_lets_slip_whose_a_player_is(text: str, told: list[tuple[str, bool]]) -> None:
    bonds = [bond for sentence in reading(text).sentences for bond in in_passing(sentence)]
    of_him = [(bond.other, bond.same) for bond in bonds if bond.player == "Pablo Suarez"]
    assert of_him + [(bond.player, bond.same) for bond in bonds if bond.other == "Pablo Suarez"] == told
