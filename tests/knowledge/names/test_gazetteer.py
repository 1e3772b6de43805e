from __future__ import annotations

import pytest

from knowledge.names import Competition, Derby, Gazetteer, Team, fold, gazetteer


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("Inter", "Inter"),
        ("Internazionale", "Inter"),
        ("Tottenham Hotspur", "Tottenham"),
        ("Spurs", "Tottenham"),
        ("MAN UTD", "Manchester United"),
        ("atlético madrid", "Atletico Madrid"),
        ("Argentina", "Argentina"),
        ("Scudetto", "Serie A"),
        ("Milan derby", "Derby della Madonnina"),
    ],
)
def test_any_form_names_one_thing(form: str, name: str) -> None:
    assert [entry.name for entry in gazetteer().names[fold(form)]] == [name]


@pytest.mark.parametrize(
    ("nickname", "team"),
    [("Rossoneri", "AC Milan"), ("Nerazzurri", "Inter"), ("Gunners", "Arsenal"), ("Reds", "Liverpool")],
)
def test_nicknames_lead_to_their_teams(nickname: str, team: str) -> None:
    assert team in {bearer.name for bearer in gazetteer().nicknames[fold(nickname)]}


@pytest.mark.parametrize(
    ("demonym", "nation"),
    [("Argentine", "Argentina"), ("Welsh", "Wales"), ("Ivorian", "Ivory Coast"), ("Dutch", "Netherlands")],
)
def test_demonyms_lead_to_their_nations(demonym: str, nation: str) -> None:
    assert [team.name for team in gazetteer().demonyms[fold(demonym)]] == [nation]


def test_a_club_is_called_by_the_word_before_its_city() -> None:
    slavias = gazetteer().beginnings["slavia"]
    assert {"Slavia Prague", "Slavia Sofia"} <= {team.name for team in slavias}
    assert not {"fc", "south", "first"} & gazetteer().beginnings.keys()


def test_a_ground_may_be_home_to_two() -> None:
    assert {team.name for team in gazetteer().stadiums[fold("San Siro")]} == {"AC Milan", "Inter"}


def test_a_city_has_its_clubs() -> None:
    assert {"Manchester City", "Manchester United"} <= {team.name for team in gazetteer().cities["manchester"]}


def test_the_files_are_read_once() -> None:
    assert gazetteer() is gazetteer()


def test_a_shared_form_keeps_everybody_in_the_files_order() -> None:
    first, second = Team(name="Rovers", also=("Blue Rovers",)), Team(name="Blue Rovers")
    found = Gazetteer([first, second], [], []).names
    assert found["blue rovers"] == (first, second)
    assert found["rovers"] == (first,)


def test_a_trophy_names_its_competition() -> None:
    cup = Competition(name="Harbour Cup", kind="cup", trophies=("Golden Anchor",))
    assert Gazetteer([], [cup], []).names["golden anchor"] == (cup,)


def test_a_derby_is_found_by_name() -> None:
    derby = Derby(name="Harbour derby", teams=("Rovers", "Town"))
    assert Gazetteer([], [], [derby]).names["harbour derby"] == (derby,)
