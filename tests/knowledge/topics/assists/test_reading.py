from __future__ import annotations

import pytest

from knowledge.topics.assists import topic
from knowledge.topics.assists.statement import Assist
from tests.knowledge.topics.stated import stated

RUIZ, OKAFOR, HALE = "Mateo Ruiz", "Daniel Okafor", "Tom Hale"

# A text and the assists it tells: who made the goal, and who scored it.
ASSISTS: list[tuple[str, list[tuple[str, str]]]] = [
    # a ball that belongs to somebody
    ("Mateo Ruiz headed in Tom Hale's cross.", [(HALE, RUIZ)]),
    ("Mateo Ruiz tapped in from Tom Hale's low cross.", [(HALE, RUIZ)]),
    ("Mateo Ruiz nodded in a Tom Hale corner.", [(HALE, RUIZ)]),
    ("Mateo Ruiz slotted home after a fine pass from Tom Hale.", [(HALE, RUIZ)]),
    ("Tom Hale's cross was turned in by Mateo Ruiz.", [(HALE, RUIZ)]),
    ("Tom Hale laid the third goal on a plate for Mateo Ruiz.", [(HALE, RUIZ)]),
    (
        "Mateo Ruiz headed in a Tom Hale cross, but it proved the decider after Daniel Okafor struck late.",
        [(HALE, RUIZ)],
    ),
    ("Tom Hale set up both Mateo Ruiz and Daniel Okafor for close-range goals.", [(HALE, RUIZ), (HALE, OKAFOR)]),
    ("Tom Hale scored, then delivered the pass that led to Mateo Ruiz's strike.", [(HALE, RUIZ)]),
    ("Tom Hale's pass found Mateo Ruiz, who fired into the bottom corner.", [(HALE, RUIZ)]),
    ("Mateo Ruiz played a one-two with Tom Hale and fired into the net.", [(HALE, RUIZ)]),
    ("Ian Dart found Tom Hale and his lay-off fell for Mateo Ruiz to lash home.", [(HALE, RUIZ)]),
    # somebody serves
    ("Tom Hale one-timed a cross to the back post where Mateo Ruiz headed in.", [(HALE, RUIZ)]),
    ("Tom Hale crossed for Mateo Ruiz to head home.", [(HALE, RUIZ)]),
    ("Tom Hale picked out Mateo Ruiz, who volleyed into the net.", [(HALE, RUIZ)]),
    ("Tom Hale set up Mateo Ruiz's winner.", [(HALE, RUIZ)]),
    ("Tom Hale produced a through ball for Mateo Ruiz to poke past the keeper.", [(HALE, RUIZ)]),
    ("It was Tom Hale, from the same position, who crossed for Mateo Ruiz to head home.", [(HALE, RUIZ)]),
    ("Tom Hale whipped in a corner and Mateo Ruiz headed home.", [(HALE, RUIZ)]),
    ("Tom Hale cut the ball back for Mateo Ruiz to sweep home.", [(HALE, RUIZ)]),
    ("Set up by Tom Hale, Mateo Ruiz slotted past the goalkeeper.", [(HALE, RUIZ)]),
    ("Tom Hale squared the ball and Mateo Ruiz tapped in.", [(HALE, RUIZ)]),
    ("Tom Hale and Mateo Ruiz combined, and Mateo Ruiz slotted home.", [(HALE, RUIZ)]),
    ("After Tom Hale and Mateo Ruiz exchanged passes, Mateo Ruiz slotted home.", [(HALE, RUIZ)]),
    ("Mateo Ruiz slotted home to finish a fine combination with Tom Hale.", [(HALE, RUIZ)]),
    ("Tom Hale turned the game with a low cross for Mateo Ruiz to tap in.", [(HALE, RUIZ)]),
    ("Tom Hale volleyed a cross into the middle and Mateo Ruiz headed home.", [(HALE, RUIZ)]),
    ("Tom Hale left a clever backheel for Mateo Ruiz, who finished into the net.", [(HALE, RUIZ)]),
    ("Tom Hale's switch of play gave Mateo Ruiz a tap-in.", [(HALE, RUIZ)]),
    ("Mateo Ruiz headed home following Tom Hale's superb run and cross.", [(HALE, RUIZ)]),
    ("Tom Hale scooped a pass over the defence and Mateo Ruiz volleyed past the keeper.", [(HALE, RUIZ)]),
    ("Tom Hale burst down the wing and delivered for Mateo Ruiz to nod in.", [(HALE, RUIZ)]),
    ("Tom Hale grabbed an assist for Mateo Ruiz's opener.", [(HALE, RUIZ)]),
    ("Mateo Ruiz slotted home after a fine pass from the eager 17-year-old Tom Hale.", [(HALE, RUIZ)]),
    # the last touch counts
    ("Daniel Okafor's corner was flicked on by Tom Hale and Mateo Ruiz nodded home.", [(HALE, RUIZ)]),
    ("Mateo Ruiz scored after Tom Hale headed Daniel Okafor's cross into his path.", [(HALE, RUIZ)]),
    # over two sentences
    ("Tom Hale swung in a cross from the left. Mateo Ruiz headed home.", [(HALE, RUIZ)]),
    ("Tom Hale, who scored in May, played in Mateo Ruiz. Mateo Ruiz slotted past the goalkeeper.", [(HALE, RUIZ)]),
    ("Mateo Ruiz put Everton ahead. Tom Hale provided the assist.", [(HALE, RUIZ)]),
    ("Mateo Ruiz tapped in at the back post. The cross came from Tom Hale.", [(HALE, RUIZ)]),
    ("Mateo Ruiz tapped in at the back post. Tom Hale's cross was perfect.", [(HALE, RUIZ)]),
    # told again, with who made it
    (
        "Mateo Ruiz scored as Leeds won 1-0. Leeds were lively. Ruiz thumped Tom Hale's cross past the keeper.",
        [(HALE, RUIZ)],
    ),
    # each goal has its own
    (
        "Mateo Ruiz headed in Tom Hale's cross before Daniel Okafor tapped in from a pass by Mateo Ruiz.",
        [(HALE, RUIZ), (RUIZ, OKAFOR)],
    ),
    ("Mateo Ruiz put Leeds ahead from a cross by Tom Hale, and Daniel Okafor equalised.", [(HALE, RUIZ)]),
    ("A header by Tom Hale was beaten out and Mateo Ruiz forced in the loose ball.", []),
]
NO_ASSISTS = [
    "Ian Dart hacked at a clever knockdown by Tom Hale, but Everton did score again when Mateo Ruiz tucked it away.",
    "Tom Hale provided a low cross that the keeper tipped into Mateo Ruiz's path for a simple finish.",
    "Mateo Ruiz stabbed the ball past Ian Dart, with Tom Hale playing him onside.",
    "Mateo Ruiz headed Tom Hale's cross over the bar.",
    "Tom Hale's shot was saved and Mateo Ruiz tapped in the rebound.",
    "Tom Hale crossed, the goalkeeper spilled the ball and Mateo Ruiz tapped in.",
    "Tom Hale found Daniel Okafor, and Mateo Ruiz later headed home.",
    "Mateo Ruiz scored from the spot after a pass from Tom Hale was handled.",
    "Mateo Ruiz turned Tom Hale's cross into his own net.",
    "Mateo Ruiz scored after a mistake by Tom Hale.",
    "Mateo Ruiz curled Everton in front.",
    "Ian Dart dropped Tom Hale's cross into the path of Mateo Ruiz, who tapped in.",
    "Tom Hale's cross was headed clear by Ian Dart but only as far as Mateo Ruiz, who volleyed in.",
    "Tom Hale steered his shot across goal and Mateo Ruiz later headed home.",
    "Tom Hale had struck late to send it to extra time and Mateo Ruiz headed home the winner.",
    "Mateo Ruiz and Tom Hale combined to put Everton ahead.",
    "Tom Hale and Daniel Okafor combined, and Mateo Ruiz slotted home.",
    "Everton equalised on a goal by Mateo Ruiz and took the lead off a free-kick by Tom Hale.",
    "Mateo Ruiz headed home after he combined with Tom Hale, who slipped a pass to Daniel Okafor.",
    "Tom Hale crossed for Mateo Ruiz to shoot, only to be denied, but he tapped in.",
    "Tom Hale nodded the ball over the line. Mateo Ruiz slotted home.",
    "Mateo Ruiz tapped in after the defence made a mess of clearing Tom Hale's cross.",
    "Tom Hale crossed for Mateo Ruiz, who should have headed home.",
    "Mateo Ruiz tapped in at the back post. Tom Hale's cross was perfect, but the linesman had seen enough.",
    "Mateo Ruiz tapped in. Tom Hale picked his spot later but shot wide.",
]


@pytest.mark.parametrize(("text", "made"), ASSISTS)
def test_assists_are_told_with_both_players(text: str, made: list[tuple[str, str]]) -> None:
    found = [statement for statement in stated(topic, text) if isinstance(statement, Assist)]
    assert sorted((assist.player, assist.scorer) for assist in found) == sorted(made)


@pytest.mark.parametrize("text", NO_ASSISTS)
def test_nobody_makes_a_goal(text: str) -> None:
    assert not stated(topic, text)
