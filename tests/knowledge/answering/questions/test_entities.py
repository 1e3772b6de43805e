"""Names in questions: the gazetteer's, the store's, and those that are ordinary words."""

from __future__ import annotations

import pytest

from knowledge.answering.questions.entities import forms, mentions
from knowledge.answering.questions.leftovers import is_ordinary
from knowledge.answering.questions.mention import Mention
from knowledge.answering.questions.question import Question
from knowledge.answering.questions.slips import MAYBE, SURE, nearest
from knowledge.answering.questions.spelt import otherwise, spellings
from knowledge.answering.questions.team_names import TeamNames
from knowledge.names import gazetteer
from knowledge.store.rows import Name


@pytest.fixture(scope="module")
def teams() -> TeamNames:
    return TeamNames(gazetteer())


def found(teams: TeamNames, question: str, *names: Name) -> list[Mention]:
    stored: dict[str, list[Name]] = {}
    for name in names:
        stored.setdefault(name.form, []).append(name)
    asked = Question(question)
    return list(mentions(asked, forms(asked.words), stored, teams, ()))


def test_the_longest_name_counts(teams: TeamNames) -> None:
    (only,) = found(teams, "how did manchester united do")
    assert only.teams[0] == "Manchester United"


def test_possessives_name_their_owner(teams: TeamNames) -> None:
    first, second = found(teams, "was juves goal better than Lazio's")
    assert (first.teams[0], first.owns) == ("Juventus", True)
    assert (second.teams[0], second.owns) == ("Lazio", True)


def test_a_league_is_australias_by_its_hyphen_alone(teams: TeamNames) -> None:
    assert not found(teams, "how long without a league win")
    (named,) = found(teams, "who is top of the a league")
    assert [named.competition] == [each.competition for each in found(teams, "any A-League results")]


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("muller", "mueller"),
        ("mueller", "muller"),
        ("oneil", "o'neil"),
        ("dambrosio", "d'ambrosio"),
        ("smith rowe", "smith-rowe"),
        ("trent alexander arnold", "trent alexander-arnold"),
    ],
)
def test_a_name_may_be_written_otherwise(typed: str, stored: str) -> None:
    assert stored in otherwise(typed)


@pytest.mark.parametrize("word", ["booing", "mess", "stands", "rows", "knows"])
def test_no_name_is_guessed_from_an_ordinary_word(word: str) -> None:
    assert is_ordinary(word)


@pytest.mark.parametrize("word", ["lautaro", "tarkowski", "jedinak", "auba"])
def test_a_name_is_no_ordinary_word(word: str) -> None:
    assert not is_ordinary(word)


HEARTS = Name("hearts", "team", "Hearts", 9)


@pytest.mark.parametrize(
    "question",
    [
        "who do hearts play next",
        "did hearts win",
        "who scored for hearts",
        "how many has he got for Hearts",
        "hearts next match",
        "any cards in the hearts game",
        "hearts",
    ],
)
def test_a_team_on_record_may_have_an_ordinary_name(teams: TeamNames, question: str) -> None:
    (only,) = found(teams, question, HEARTS)
    assert only.teams == ("Hearts",)


def test_an_ordinary_word_is_no_team_elsewhere(teams: TeamNames) -> None:
    assert found(teams, "whose goal broke the hearts of the fans", HEARTS) == []


def test_who_is_on_record_comes_before_a_team_that_is_not(teams: TeamNames) -> None:
    (only,) = found(teams, "how far out was bebes free kick", Name("bebe", "person", "p1", 1))
    assert (only.people, only.teams) == (("p1",), ())


def test_a_ground_stands_for_its_team(teams: TeamNames) -> None:
    (only,) = found(teams, "who scored at old trafford")
    assert only.place
    assert "Manchester United" in only.teams


def test_an_ordinary_word_is_a_team_only_where_a_team_stands(teams: TeamNames) -> None:
    assert found(teams, "the derby was wild") == []
    assert found(teams, "/result Derby") == []
    (only,) = found(teams, "/result Derby", Name("derby", "team", "Derby County", 9))
    assert only.teams[0] == "Derby County"
    first, second = found(teams, "/result Derby Reading")
    assert (first.teams[0], second.teams[0]) == ("Derby County", "Reading")


def test_a_person_on_record_comes_before_a_team_that_is_not(teams: TeamNames) -> None:
    (only,) = found(teams, "/cards Zamora", Name("zamora", "person", "p-zamora", 3))
    assert only.people == ("p-zamora",)
    assert only.teams == ()


def test_a_team_on_record_comes_before_a_person(teams: TeamNames) -> None:
    both = (Name("villa", "person", "p-villa", 3), Name("villa", "team", "Aston Villa", 9))
    (only,) = found(teams, "did villa win", *both)
    assert only.teams == ("Aston Villa",)


def test_competitions_and_derbies_are_found(teams: TeamNames) -> None:
    cup, derby = found(teams, "champions league or the derby della madonnina")
    assert cup.competition == "Champions League"
    assert derby.derby is not None
    assert set(derby.derby.teams) == {"Inter", "AC Milan"}


def test_two_teams_may_stand_in_one_name(teams: TeamNames) -> None:
    assert teams.two("inter milan") == ("Inter", "AC Milan")
    assert teams.two("manchester united") is None
    assert teams.two("inter") is None


def test_derbies_are_known_by_name_or_city(teams: TeamNames) -> None:
    assert teams.is_derby(("AC Milan", "Inter"))
    assert not teams.is_derby(("AC Milan", "Napoli"))


def test_runs_of_words_leave_plain_ones_out() -> None:
    runs = [form for _, _, form in forms(Question("who did saka beat").words)]
    assert "saka" in runs
    assert "who did" not in runs


def test_a_final_s_may_be_a_possessive() -> None:
    assert spellings("lautaros") == ("lautaros", "lautaro")
    assert spellings("kane") == ("kane",)


def test_slips_are_measured() -> None:
    names = [Name("ronaldo", "person", "a", 1), Name("rolando", "person", "b", 5)]
    (best, name), (second, _) = nearest("ronadlo", names)
    assert name.id == "a"
    assert best >= SURE > second >= MAYBE
