from __future__ import annotations

import pytest

from knowledge.reading.anew import sides_of, told_anew
from knowledge.reading.reading import Reading
from knowledge.topics.goals import topic as goals
from knowledge.topics.results import topic as results
from tests.knowledge.reading.made import reading


@pytest.fixture
def made() -> Reading:
    """An article that leaves open whose player Hale is."""
    return reading("Hull met Leeds. It was cold. Tom Hale has not scored since his winner against Derby. Derby slept.")


def test_a_sentence_is_read_again_once_it_is_known_whose_player_it_tells_of(made: Reading) -> None:
    before = sides_of(made)
    assert told_anew(made, [], [results], before) == []
    hale = next(person for person in made.people if person.name == "Tom Hale")
    hale.team = "Hull"
    (told,) = told_anew(made, [], [results], before)
    assert told.model_dump()["winner"] == "Hull"
    assert told_anew(made, [told], [results], before) == [told]


def test_topics_that_tell_of_no_sides_are_not_read_again(made: Reading) -> None:
    before = sides_of(made)
    next(person for person in made.people if person.name == "Tom Hale").team = "Hull"
    assert told_anew(made, [], [goals], before) == []
