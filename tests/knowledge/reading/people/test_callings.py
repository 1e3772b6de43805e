from __future__ import annotations

import pytest

from knowledge.reading.mention import Role
from knowledge.reading.people.callings import calling
from tests.knowledge.reading.made import at

# The name between braces, and what its deeds show its bearer to be.
CALLINGS: list[tuple[str, Role | None]] = [
    ("Tom {Hale} saved his low shot.", Role.KEEPER),
    ("Tom {Hale} tipped the header over.", Role.KEEPER),
    ("Tom {Hale} made a fine save.", Role.KEEPER),
    ("The shot was parried by Tom {Hale}.", Role.KEEPER),
    ("Ruiz forced a save from Tom {Hale}.", Role.KEEPER),
    ("Tom {Hale}'s save kept it level.", Role.KEEPER),
    ("Tom {Hale} brought on Mateo Ruiz.", Role.COACH),
    ("Tom {Hale}'s tactics worked.", Role.COACH),
    ("Tom {Hale} set up his side in a back three.", Role.COACH),
    ("Tom {Hale} set up a goal for his side.", None),
    ("Tom {Hale}'s header went in.", None),
    ("Tom {Hale} brought on Mateo Ruiz late on.", Role.COACH),
    ("Tom {Hale} gave Mateo Ruiz his second league appearance.", Role.COACH),
    ("Tom {Hale} handed Mateo Ruiz his debut.", Role.COACH),
    ("Tom {Hale} gave Mateo Ruiz the ball.", None),
    ("Tom {Hale} gave Mateo Ruiz a chance with a fine pass.", None),
    ("Tom {Hale} reacted by bringing on Mateo Ruiz.", Role.COACH),
    ("Tom {Hale} made three changes at the break.", Role.COACH),
    ("Tom {Hale} named an unchanged side.", Role.COACH),
    ("Tom {Hale} recalled Mateo Ruiz in defence.", Role.COACH),
    ("Tom {Hale} saluted his side.", None),
    ("Tom {Hale} urged his players forward.", Role.COACH),
    ("Tom {Hale} made three saves.", Role.KEEPER),
    ("Tom {Hale} made the difference.", None),
    ("Tom {Hale} recalled his debut.", None),
    ("Tom {Hale} put his side ahead.", None),
    ("Tom {Hale} thanked the fans and brought on the board.", None),
    ("Tom {Hale} saved a point for Everton.", None),
    ("Tom {Hale} spilled the beans.", None),
    ("Tom {Hale} brought the ball down.", None),
    ("The ball rolled under Tom {Hale}.", None),
    ("A header from Tom {Hale} was cleared.", None),
]


@pytest.mark.parametrize(("text", "role"), CALLINGS)
def test_deeds_show_what_somebody_is(text: str, role: Role | None) -> None:
    _, name = at(text)
    assert calling(name) is role
