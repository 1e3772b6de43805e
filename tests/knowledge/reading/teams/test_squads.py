from __future__ import annotations

import pytest

from knowledge.names import Team
from tests.knowledge.reading.made import reading

# A text and the teams that it names, each with the words that name it and its squad.
MENTIONED = [
    ("Chelsea Women won.", [("Chelsea Women", "women")]),
    ("Chelsea's women won.", [("Chelsea's women", "women")]),
    ("Spain Under-21s beat Italy U21s.", [("Spain Under-21s", "under-21"), ("Italy U21s", "under-21")]),
    ("Leeds Reserves lost.", [("Leeds Reserves", "reserves")]),
    ("The Lionesses won.", [("Lionesses", "women")]),
    ("Durham Women won.", [("Durham Women", "women")]),
    ("Everton won.", [("Everton", None)]),
    ("England Women's World Cup hopes rose.", [("England", None)]),
    ("Everton reserve Pablo Suarez scored.", [("Everton", None)]),
]
# A text and who plays its matches, match by match.
PLAYED = [
    ("Chelsea Women beat Arsenal Women 3-1. Chelsea were superb.", ["women"]),
    ("Chelsea beat Arsenal 3-1 in the Women's Super League on Saturday.", ["women"]),
    ("Spain beat Italy 2-0 in the Under-21 European Championship.", ["under-21"]),
    ("Chelsea beat Arsenal 3-1 in the Premier League on Saturday.", [None]),
    ("Chelsea beat Arsenal 3-1. On Sunday Chelsea Women lost 2-0 to Arsenal Women.", [None, "women"]),
    ("Chelsea Women beat Arsenal Women 3-1. Everton had lost 2-0 to Liverpool.", ["women", "women"]),
    ("Chelsea beat Arsenal 3-1. The women's coach Ada Berg watched it.", [None]),
]


@pytest.mark.parametrize(("text", "named"), MENTIONED)
def test_a_squad_is_named_with_its_team(text: str, named: list[tuple[str, str | None]]) -> None:
    made = reading(text)
    found = [mention for mention in made.mentions if isinstance(mention.means, Team)]
    assert [(made.doc[one.start : one.end].text, one.squad) for one in found] == named


@pytest.mark.parametrize(("text", "squads"), PLAYED)
def test_matches_know_who_plays_them(text: str, squads: list[str | None]) -> None:
    assert [scene.squad for scene in reading(text).scenes] == squads
