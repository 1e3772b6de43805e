from __future__ import annotations

import pytest

from knowledge.names import gazetteer
from knowledge.reading.listings.sheets import Sheet, sheets_in

_HALE, _RUIZ = ("Everton", "Hale", "32", None, "Cole"), ("Leeds", "Ruiz", "50", None, None)

# A text and the sheet in it: the teams, the score, and of each goal whose it was, the player, minute, how and by whom.
SHEETS: list[tuple[str, tuple[str, str], tuple[int, int], list[tuple[str | None, ...]]]] = [
    # a side that nothing is known of but its line-up
    (
        "It was over.Rovers de Vale CF – Leeds 0:1 (0:1, 0:0)4 MarchRovers de Vale CF: Dart, LoweGoals: 0:1 - 50 Ruiz",
        ("Rovers de Vale CF", "Leeds"),
        (0, 1),
        [("Leeds", "Ruiz", "50", None, None)],
    ),
    (
        "It was over.Everton – Vale Town 1:0 (1:0, 0:0)4 MarchVale Town: Dart, LoweGoals: 1:0 - 32 Hale (Cole)",
        ("Everton", "Vale Town"),
        (1, 0),
        [_HALE],
    ),
    (
        'he said."Everton – Leeds 1:1 (1:0, 0:1)4 MarchGoals: 1:0 - 32  Hale (Cole), 1:1 - 50  RuizCards: Cole (7)',
        ("Everton", "Leeds"),
        (1, 1),
        [_HALE, _RUIZ],
    ),
    (
        "A late winEverton – Leeds 2:0 (1:0, 1:0)Goals: 1:0 - 45+2 de Hale (pen.), 2:0 - 90+1 Ruiz (o.g.)Bookmakers",
        ("Everton", "Leeds"),
        (2, 0),
        [("Everton", "de Hale", "45+2", "penalty", None), ("Everton", "Ruiz", "90+1", "own_goal", None)],
    ),
    (
        "Everton - Leeds 1-1\n\nGoals: 1-0 Hale (Cole) 32, 1-1 Ruiz (50)\nReferee: Ward",
        ("Everton", "Leeds"),
        (1, 1),
        [_HALE, _RUIZ],
    ),
    (
        "It was over. Everton FC – Leeds United 1:1 (1:0, 0:1)\nGoals: 1:0 - 32' Hale (Cole); 1:1 - 50' Ruiz.",
        ("Everton", "Leeds"),
        (1, 1),
        [_HALE, _RUIZ],
    ),
    (
        "Everton – Leeds 1:0 (1:0, 0:0)Goals: 1:0 - 3 McNeilCards: Cole (70)",
        ("Everton", "Leeds"),
        (1, 0),
        [("Everton", "McNeil", "3", None, None)],
    ),
    # the periods bear the score out, no goals are listed
    ("N/AEverton – Leeds 0:0 (0:0, 0:0)4 March, 15:00", ("Everton", "Leeds"), (0, 0), []),
    ("Everton – Leeds 4:2 (1:1, 1:1, 2:0)4 March, 15:00", ("Everton", "Leeds"), (4, 2), []),
    # the goals listed are not all, or are not one by one
    ("Everton – Leeds 2:1 (1:0, 1:1)Goals: 1:0 - 32 Hale, 2:1 - 50 Ruiz", ("Everton", "Leeds"), (2, 1), []),
    ("Everton – Leeds 2:1 (1:0, 1:1)Goals: 1:0 - 32 Hale", ("Everton", "Leeds"), (2, 1), []),
    # something is glued to the last name
    ("Everton – Leeds 1:0 (1:0, 0:0)Goals: 1:0 - 32 HaleTable", ("Everton", "Leeds"), (1, 0), []),
]
NO_SHEET = [
    "Everton – Leeds 15:00, Goodison Park",  # when it begins
    "Prediction: Everton – Leeds 2:1",
    "Everton – Leeds 2:1 (4:2)",  # on aggregate
    "Everton – Leeds 2:1 (1:0, 1:0)",
    "Everton – Leeds 1-0 up at the break. Goals: 1-0 Hale and Cole",
    "Everton – who beat Leeds 2:1 – are third.",
    "Real Everton – Leeds 2:1 (1:0, 1:1)",  # a longer name
    "Everton – Leeds Dragons 2:1 (1:0, 1:1)",
    "Everton – Everton 2:1 (1:0, 1:1)",
    "Hale – Cole 2:1 (1:0, 1:1)",
    "Goals: 1:0 - 32 Hale, 1:1 - 50 Ruiz",  # of whom nothing tells
]


def _sheets(text: str) -> list[Sheet]:
    return list(sheets_in(text, gazetteer()))


@pytest.mark.parametrize(("text", "teams", "score", "goals"), SHEETS)
def test_a_sheet_tells_the_score_and_the_goals_that_lead_to_it(
    text: str, teams: tuple[str, str], score: tuple[int, int], goals: list[tuple[str | None, ...]]
) -> None:
    (sheet,) = _sheets(text)
    assert (sheet.teams, sheet.score) == (teams, score)
    assert [goal[1:] for goal in sheet.goals] == goals
    assert text[sheet.at :].startswith(("Everton", "Rovers"))
    assert all(text[goal.at :].startswith(goal.player) for goal in sheet.goals)


@pytest.mark.parametrize("text", NO_SHEET)
def test_what_only_looks_like_a_sheet_is_none(text: str) -> None:
    assert _sheets(text) == []


def test_each_sheet_has_its_own_goals() -> None:
    first = "Everton – Leeds 1:0 (1:0, 0:0)\nGoals: 1:0 - 32 Hale\n"
    sheets = _sheets(first + "Arsenal – Chelsea 0:1 (0:0, 0:1)\nGoals: 0:1 - 50 Ruiz\n")
    assert [[goal.player for goal in sheet.goals] for sheet in sheets] == [["Hale"], ["Ruiz"]]
