from __future__ import annotations

import pytest

from knowledge.facts import merge
from knowledge.topics.absences.statement import Absence
from knowledge.topics.assists.statement import Assist
from knowledge.topics.goals.statement import Goal
from knowledge.topics.quotes.statement import Quote
from tests.knowledge.facts.paper import Paper, everything

Seen = tuple[str, str, str | None]
"""Article, form of the name, team."""

PEOPLE: list[tuple[str, list[Seen], list[set[str]]]] = [
    (
        "a surname of the team",
        [("a", "Lautaro Martinez", "Inter"), ("b", "Martinez", "Inter")],
        [{"Lautaro Martinez", "Martinez"}],
    ),
    (
        "a given name of the team",
        [("a", "Lautaro Martinez", "Inter"), ("b", "Lautaro", "Inter")],
        [{"Lautaro", "Lautaro Martinez"}],
    ),
    (
        "an initial",
        [("a", "Lautaro Martinez", "Inter"), ("b", "L. Martinez", "Inter")],
        [{"L. Martinez", "Lautaro Martinez"}],
    ),
    (
        "accents and apostrophes",
        [("a", "Danilo D’Ambrosio", "Inter"), ("b", "Danilo D'Ambrósio", "Inter")],
        [{"Danilo D’Ambrosio", "Danilo D'Ambrósio"}],
    ),
    (
        "particles",
        [
            ("a", "Stefan de Vrij", "Inter"),
            ("b", "De Vrij", "Inter"),
            ("c", "Vrij", "Inter"),
            ("d", "Angel Di Maria", "Juventus"),
            ("e", "Di Maria", "Juventus"),
        ],
        [{"Angel Di Maria", "Di Maria"}, {"De Vrij", "Stefan de Vrij", "Vrij"}],
    ),
    (
        "a suffix",
        [
            ("a", "Vinicius Jr.", "Real Madrid"),
            ("b", "Vinícius Júnior", "Real Madrid"),
            ("c", "Vinicius", "Real Madrid"),
        ],
        [{"Vinicius", "Vinicius Jr.", "Vinícius Júnior"}],
    ),
    (
        "a cut given name and a middle name",
        [
            ("a", "Mohamed Salah", "Liverpool"),
            ("b", "Mo Salah", "Liverpool"),
            ("c", "Erling Haaland", "Manchester City"),
            ("d", "Erling Braut Haaland", "Manchester City"),
        ],
        [{"Erling Braut Haaland", "Erling Haaland"}, {"Mo Salah", "Mohamed Salah"}],
    ),
    (
        "a slip of the pen",
        [("a", "Fredrik Aursnes", "Benfica"), ("b", "Fredik Aursnes", "Benfica")],
        [{"Fredik Aursnes", "Fredrik Aursnes"}],
    ),
    (
        "the family name first",
        [("a", "Son Heung-min", "Tottenham"), ("b", "Heung-min Son", "Tottenham"), ("c", "Son", "Tottenham")],
        [{"Heung-min Son", "Son", "Son Heung-min"}],
    ),
    (
        "another club, and a nation",
        [("a", "Romelu Lukaku", "Inter"), ("b", "Romelu Lukaku", "Roma"), ("c", "Romelu Lukaku", "Belgium")],
        [{"Romelu Lukaku"}],
    ),
    (
        "namesakes of two teams",
        [
            ("a", "Lautaro Martinez", "Inter"),
            ("b", "Emiliano Martinez", "Villa"),
            ("c", "Martinez", "Villa"),
        ],
        [{"Emiliano Martinez", "Martinez"}, {"Lautaro Martinez"}],
    ),
    (
        "namesakes of one team",
        [("a", "Nico Williams", "Athletic"), ("b", "Inaki Williams", "Athletic"), ("c", "Williams", "Athletic")],
        [{"Inaki Williams"}, {"Nico Williams"}, {"Williams"}],
    ),
    (
        "namesakes of one team, one in the article",
        [("a", "Nico Williams", "Athletic"), ("b", "Inaki Williams", "Athletic"), ("b", "Williams", "Athletic")],
        [{"Inaki Williams", "Williams"}, {"Nico Williams"}],
    ),
    (
        "a surname nobody bears in full",
        [("a", "Dimarco", "Inter"), ("b", "Dimarco", "Inter"), ("c", "Dimarco", "Monza")],
        [{"Dimarco"}, {"Dimarco"}],
    ),
    (
        "a surname of another team",
        [("a", "Lautaro Martinez", "Inter"), ("b", "Martinez", "Porto")],
        [{"Lautaro Martinez"}, {"Martinez"}],
    ),
]


@pytest.mark.parametrize(("why", "seen", "expected"), PEOPLE, ids=[row[0] for row in PEOPLE])
def test_people(why: str, seen: list[Seen], expected: list[set[str]]) -> None:
    papers = [Paper(path, "2021-11-08").says(Absence, player=form, team=team) for path, form, team in seen]
    merged = merge(everything(*papers))
    assert sorted(map(sorted, (person.forms for person in merged.people))) == sorted(map(sorted, expected)), why


def test_a_speaker_is_known_by_the_teams_the_article_tells_of() -> None:
    def spoke(path: str, speaker: str, rival: str) -> Paper:
        return Paper(path).says(Goal, teams=("Inter", rival)).says(Quote, speaker=speaker, text=f"On to {rival}.")

    papers = spoke("a", "Simone Inzaghi", "Napoli"), spoke("b", "Inzaghi", "Roma"), spoke("c", "Inzaghi", "Lecce")
    (person,) = merge(everything(*papers)).people
    assert (person.name, person.forms) == ("Simone Inzaghi", ("Inzaghi", "Simone Inzaghi"))


def test_speakers_nobody_names_in_full_are_one_by_their_team() -> None:
    papers = [
        Paper(path).says(Goal, teams=(team, path)).says(Quote, speaker="Inzaghi", text=path)
        for path, team in (("Napoli", "Inter"), ("Roma", "Inter"), ("Palermo", "Pisa"))
    ]
    assert len(merge(everything(*papers)).people) == 2


def test_who_set_up_a_goal_is_of_one_of_the_two_sides() -> None:
    papers = [
        Paper("a").says(Absence, player="Federico Dimarco", team="Inter"),
        Paper("b").says(Assist, teams=("Inter", "Benfica"), player="Dimarco", scorer="Joaquin Correa"),
        Paper("c").says(Assist, teams=("Monza", "Lecce"), player="Dimarco", scorer="Matteo Pessina"),
    ]
    bearers = [person.name for person in merge(everything(*papers)).people if "Dimarco" in person.forms]
    assert bearers == ["Dimarco", "Federico Dimarco"]


def seen_with(team: str, *matches: tuple[str, str]) -> list[Paper]:
    return [
        Paper(f"{team} {day}").says(Goal, teams=(team, rival), player="Ben Davies", team=team, date=day)
        for day, rival in matches
    ]


def test_two_clubs_in_one_half_of_a_season_are_two_people() -> None:
    spurs = seen_with("Tottenham", ("2021-02-10", "Everton"), ("2021-03-04", "Fulham"))
    rangers = seen_with("Rangers", ("2021-02-11", "Celtic"), ("2021-03-05", "Hearts"))
    wales = seen_with("Wales", ("2021-03-27", "Mexico"))
    assert {person.teams for person in merge(everything(*spurs, *rangers)).people} == {("Rangers",), ("Tottenham",)}
    assert len(merge(everything(*spurs, *wales, *seen_with("Wales", ("2021-03-30", "Chad")))).people) == 1


def test_a_move_in_summer_makes_no_second_person() -> None:
    before = seen_with("Preston", ("2020-10-10", "Stoke"), ("2020-11-04", "Derby"))
    after = seen_with("Liverpool", ("2021-02-11", "Leeds"), ("2021-03-05", "Burnley"))
    (person,) = merge(everything(*before, *after)).people
    assert person.teams == ("Liverpool", "Preston")


def test_the_name_is_the_fullest_as_most_spell_it() -> None:
    papers = [
        Paper(path).says(Absence, player=form, team="Inter")
        for path, form in (
            ("a", "Hakan Calhanoglu"),
            ("b", "Hakan Çalhanoğlu"),
            ("c", "Hakan Çalhanoğlu"),
            ("d", "Hakan"),
        )
    ]
    (person,) = merge(everything(*papers)).people
    assert person.name == "Hakan Çalhanoğlu"
