from __future__ import annotations

import pytest

from knowledge.reading.teams.labels import plays_for
from tests.knowledge.reading.made import at, last

# The word between braces, and which team it means.
MEANT: list[tuple[str, str | None]] = [
    ("{Everton} beat Leeds.", "Everton"),
    ("The {Toffees} won. Everton fans sang.", "Everton"),
    ("Everton beat Leeds at Goodison Park. The {hosts} were better.", "Everton"),
    ("Everton beat Leeds at Goodison Park. The {visitors} were poor.", "Leeds"),
    ("Everton beat Leeds at Goodison Park. The home {side} were better.", "Everton"),
    ("Leeds visited Everton. The {visitors} were poor.", "Leeds"),
    ("Everton beat Leeds. The {visitors} were poor.", None),
    ("Everton coach Peter Gabor smiled. His {side} had won.", "Everton"),
    ("Everton coach Peter Gabor smiled. Gabor's {men} had won.", "Everton"),
    ("The Everton {side} won.", "Everton"),
    ("Everton beat Leeds. {They} were better.", "Everton"),
    ("Everton fell away, as Leeds's win meant that {they} stayed up.", "Leeds"),
    ("Everton won. Only Leeds have scored more goals, and {they} showed why.", "Everton"),
    ("Everton beat Leeds. Everton thanked {their} fans.", "Everton"),
    ("Everton beat Leeds. Leeds thanked {their} fans.", "Leeds"),
    ("Everton beat Leeds. The visitors thanked {their} fans.", None),
    ("Everton met Hull City and Leeds. Leeds passed {them}.", "Everton"),
    ("Everton lost to Leeds, leaving {them} in 17th.", "Everton"),
    ("Lazio met Bayern Munich. The {Italians} were better.", "Lazio"),
    ("Lazio met Bayern Munich. The Serie A {side} were better.", "Lazio"),
    ("Lazio met Inter. The Serie A {side} were better.", None),
    ("Everton striker Pablo Suarez met Leeds. {Suarez} scored.", "Everton"),
    ("Everton beat Leeds. The {crowd} sang.", None),
    ("Everton sang. Pablo Suarez, on loan from Leeds, gave {them} hope.", "Everton"),
    ("Everton beat Leeds at Goodison Park. The visitors troubled their hosts but {they} could not score.", "Leeds"),
    ("Everton won. They are a point behind Leeds. {They} have lost once.", "Everton"),
    ("Everton won. Leeds, a point behind, lost. {They} have lost twice.", "Leeds"),
    ("Everton won, while Leeds's winless run goes on, meaning {they} remain bottom.", "Leeds"),
    ("Everton won, while Leeds's keeper wept, as {they} went top.", "Everton"),
    ("Nobody came. {They} stayed at home.", None),
]
# A sentence and the teams that it names as sides; the clubs that it names only as somebody's.
NAMED = [
    ("Everton beat Leeds.", ["Everton", "Leeds"], []),
    ("Everton midfielder Pablo Suarez scored against Leeds.", ["Leeds"], ["Everton"]),
    ("Leeds met Inter's Pablo Suarez.", ["Leeds"], ["Inter"]),
    ("Leeds met the England striker Pablo Suarez.", ["Leeds"], []),
    ("Leeds met former Everton midfielder Pablo Suarez.", ["Leeds"], []),
    ("The French side met Leeds.", ["France", "Leeds"], []),
    ("Nigeria met Ghana in the finals in Senegal.", ["Nigeria", "Ghana"], []),
    ("It was an odd goal in the Ivory Coast.", [], []),
    ("There was joy in Nigeria's win.", ["Nigeria"], []),
    ("A French evening in Leeds.", [], []),
]


@pytest.mark.parametrize(("text", "team"), MEANT)
def test_a_word_means_a_team(text: str, team: str | None) -> None:
    sentence, token = at(text)
    assert sentence.team_at(token) == team


@pytest.mark.parametrize(("text", "sides", "clubs"), NAMED)
def test_a_name_means_a_side_or_tells_where_somebody_is_from(text: str, sides: list[str], clubs: list[str]) -> None:
    sentence = last(text)
    assert sentence.teams == sides
    assert sentence.clubs_of_people == clubs
    assert not any(plays_for(mention, sentence) for mention in sentence.mentions if sentence.is_side(mention))
