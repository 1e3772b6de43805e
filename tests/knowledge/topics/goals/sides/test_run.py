from __future__ import annotations

from collections import Counter

import pytest

from knowledge.topics.goals import topic
from knowledge.topics.goals.sides.run import Ended, Fallen, running
from knowledge.topics.goals.sides.sharing import Pair, Scorer
from knowledge.topics.goals.stages import stage_told
from knowledge.topics.goals.statement import Goal
from tests.knowledge.topics.stated import stated

_OPEN = Ended()
TEAMS = ("Everton", "Leeds")


def run(goals: list[str], votes: dict[str, str], ended: Ended = _OPEN, pairs: tuple[Pair, ...] = ()) -> dict[str, str]:
    """The sides by goals such as "Hale equalised"; `votes` names those whose side is known."""
    told = [goal.split(" ", 1) for goal in goals]
    names = list(dict.fromkeys(name for name, _ in told))
    scorers = [Scorer(name, 1, 0, Counter({votes[name]: 3.0} if name in votes else {})) for name in names]
    fallen = [
        Fallen(names.index(name), "own goal" in words, frozenset({stage_told(f"@p {words}")})) for name, words in told
    ]
    return running(TEAMS, scorers, fallen, pairs, ended)


# Goals in their order, whose side is known, how the match ended, and whose the others then are.
RUNS: list[tuple[list[str], dict[str, str], Ended, dict[str, str]]] = [
    (["Hale opened the scoring", "Cole equalised"], {"Hale": "Everton"}, Ended(), {"Cole": "Leeds"}),
    (["Hale scored", "Cole doubled the lead", "Ruiz pulled one back"], {"Ruiz": "Leeds"}, Ended(), {"Hale": "Everton"}),
    (["Hale scored", "Cole made it 2-0", "Ruiz made it 3-0"], {"Hale": "Leeds"}, Ended(), {"Ruiz": "Leeds"}),
    (
        ["Hale opened the scoring", "Cole equalised", "Ruiz made it 2-1"],
        {"Hale": "Leeds"},
        Ended((2, 1)),
        {"Ruiz": "Everton"},
    ),
    (["Hale scored", "Cole fired in for his side's third"], {"Hale": "Leeds"}, Ended(winner=1), {"Cole": "Leeds"}),
    # a goal that the article leaves untold
    (["Hale opened the scoring", "Cole made it 3-0"], {"Hale": "Everton"}, Ended(), {"Cole": "Everton"}),
    # an own goal is the other side's
    (
        ["Hale opened the scoring", "Cole put an own goal in to make it 2-0"],
        {"Hale": "Everton"},
        Ended(),
        {"Cole": "Leeds"},
    ),
]

OPEN: list[tuple[list[str], dict[str, str], Ended]] = [
    (["Hale scored", "Cole scored"], {"Hale": "Everton"}, Ended()),
    (["Hale opened the scoring", "Cole equalised"], {}, Ended()),
    (["Hale scored", "Cole equalised", "Ruiz won it"], {"Hale": "Everton"}, Ended()),
    # what is told does not go together
    (["Hale equalised", "Cole equalised", "Ruiz made it 4-0"], {"Hale": "Everton"}, Ended((1, 1))),
]


@pytest.mark.parametrize(("goals", "votes", "ended", "sides"), RUNS)
def test_the_run_of_the_score_tells_whose_a_scorer_is(
    goals: list[str], votes: dict[str, str], ended: Ended, sides: dict[str, str]
) -> None:
    assert sides.items() <= run(goals, votes, ended).items()


@pytest.mark.parametrize(("goals", "votes", "ended"), OPEN)
def test_a_run_that_may_have_gone_either_way_tells_nothing(
    goals: list[str], votes: dict[str, str], ended: Ended
) -> None:
    assert "Ruiz" not in (found := run(goals, votes, ended))
    assert "Cole" not in found or "equalised" in goals[1]


def test_team_mates_are_of_one_side() -> None:
    assert run(["Hale scored", "Cole scored"], {"Hale": "Leeds"}, Ended(), (Pair(0, 1, same=True),))["Cole"] == "Leeds"


SCORED = "Everton beat Leeds. Tom Hale scored for Everton on 12 minutes. "
# A report whose goals are told in their order, and whose each is.
REPORTS: list[tuple[str, dict[str, str]]] = [
    (
        SCORED + "Mark Cole made it 2-0 with a header. Luis Ruiz pulled one back after 70 minutes.",
        {"Tom Hale": "Everton", "Mark Cole": "Everton", "Luis Ruiz": "Leeds"},
    ),
    (SCORED + "Luis Ruiz equalised in the 40th minute.", {"Tom Hale": "Everton", "Luis Ruiz": "Leeds"}),
]


@pytest.mark.parametrize(("text", "sides"), REPORTS)
def test_a_report_tells_the_sides_of_its_scorers_by_the_run_of_the_score(text: str, sides: dict[str, str]) -> None:
    goals = [one for one in stated(topic, text) if isinstance(one, Goal)]
    assert {goal.player: goal.team for goal in goals} == sides
