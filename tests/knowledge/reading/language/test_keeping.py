from __future__ import annotations

import pytest

from knowledge.reading.language.keeping import is_beaten, keeps_goal
from tests.knowledge.reading.made import at

# The name between braces, of somebody who guards a goal.
KEEPERS = [
    "{Hale} had no answer to the shot.",
    "The header was denied by the brilliance of {Hale}.",
    "Ruiz curled the ball wide of Tom {Hale}'s goal.",
    "Ruiz lifted it over the top of Tom {Hale}'s goal.",
    "The header dropped inside Tom {Hale}'s near post.",
    "It flew beyond Tom {Hale}'s dive.",
    "Ruiz brought a save out of Tom {Hale}.",
    "Tom {Hale} could do nothing about the header.",
    "Tom {Hale} got a hand to the free-kick.",
    "Ruiz was denied by the brilliance of Tom {Hale}.",
]
NO_KEEPERS = [
    "{Hale} had no chance to score.",
    "They were lifted by the brilliance of {Hale}.",
    "Ruiz praised Tom {Hale}'s goal.",
    "The win was built on Tom {Hale}'s goal.",
    "Ruiz turned it into Tom {Hale}'s path.",
    "Tom {Hale} could do with a rest.",
    "Tom {Hale} got a goal.",
    "Ruiz was inspired by the son of Tom {Hale}.",
]
BEATEN = [
    "Ruiz fired a shot past Tom {Hale}.",
    "Ruiz slotted past Tom {Hale}.",
    "Ruiz headed the ball beyond Tom {Hale}.",
    "Ruiz beat Tom {Hale} with a low shot.",
    "Tom {Hale} denied Mateo Ruiz.",
    "Tom {Hale} denied him at the near post.",
]
NOT_BEATEN = [
    "Ruiz ran past Tom {Hale}.",
    "Ruiz clipped a pass past Tom {Hale}.",
    "Ruiz beat Tom {Hale} to the ball.",
    "Ruiz beat Tom {Hale} with a step-over.",
    "Tom {Hale} denied Mateo Ruiz with a fine block.",
    "Tom {Hale} denied the claims.",
    "Tom {Hale} was denied by Mateo Ruiz.",
]


@pytest.mark.parametrize(
    ("text", "keeps"), [*((text, True) for text in KEEPERS), *((text, False) for text in NO_KEEPERS)]
)
def test_who_keeps_goal(text: str, keeps: bool) -> None:
    _, name = at(text)
    assert keeps_goal(name) is keeps


@pytest.mark.parametrize(
    ("text", "beaten"), [*((text, True) for text in BEATEN), *((text, False) for text in NOT_BEATEN)]
)
def test_whom_a_shot_beats(text: str, beaten: bool) -> None:
    _, name = at(text)
    assert is_beaten(name) is beaten
