"""Corrections on the command line, as an admin types them."""

from __future__ import annotations

import getpass
import json

import pytest

from tests.subprocesses import printed, touchline

pytestmark = pytest.mark.usefixtures("filled")


def ids(command: str, *words: str) -> list[str]:
    """The ids of the facts or matches whose line holds these words."""
    lines = printed(command).splitlines()
    return [line.split()[0] for line in lines if all(word in line for word in words)]


def test_a_fact_is_hidden_and_comes_back() -> None:
    (own,) = ids("facts", " goal:", "own_goal")
    told = printed("hide", own, "--reason", "it was given to\nthe striker", "--by", "ann")
    assert " hides goal player=Stefan de Vrij " in told
    assert "(ann, " in told
    assert ": it was given to the striker)" in told
    assert ids("facts", " goal:", "own_goal") == []
    (line,) = printed("corrections", "--json").splitlines()
    made = json.loads(line)
    assert (made["by"], made["reason"], made["undone"]) == ("ann", "it was given to\nthe striker", None)
    back = printed("undo", made["id"], "--reason", "the league says otherwise")
    assert f"undone by {getpass.getuser()}: the league says otherwise" in back
    assert ids("facts", " goal:", "own_goal") == [own]


def test_a_fact_is_corrected() -> None:
    (own,) = ids("facts", " goal:", "own_goal")
    printed("correct", own, "minute=18", "player=Stefan De Vrij Jr", "--reason", "the report")
    answer = printed("ask", "who scored the own goal in the derby?")
    assert answer.startswith("Stefan De Vrij Jr scored an own goal")
    assert "18'" in answer
    assert ids("facts", "minute=18", "corrected: ") != []


def test_matches_people_and_names() -> None:
    (derby,) = ids("matches", "AC Milan 1-1 Inter")
    other = ids("matches", "Inter", "Napoli")[0]
    split = touchline("split", derby, "nowhere.md", "--reason", "two derbies")
    assert (split.returncode, split.stderr) == (
        1,
        "touchline: nowhere.md: this article tells nothing of that match\n",
    )
    merged = touchline("merge", "matches", derby, other, "--reason", "one evening")
    assert (merged.returncode, merged.stderr.count("\n")) == (1, 1)
    printed("merge", "people", "Hakan Calhanoglu", "Lautaro Martinez", "--reason", "a jest")
    printed("rename", "team", "internazionale", "Inter Milan", "--reason", "as they say abroad")
    printed("rename", "person", "Edin Dzeko", "Edin Džeko", "--reason", "as he writes it")
    assert ids("matches", "AC Milan 1-1 Inter Milan") != []
    assert len(printed("corrections").splitlines()) == 3
    assert "Lautaro Martinez" not in printed("ask", "/penalties Lautaro").split("“")[0]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["hide", "0000", "--reason", "x"], 1),
        (["hide", "0000"], 2),
        (["correct", "0000", "minute", "--reason", "x"], 2),
        (["merge", "teams", "a", "b"], 2),
    ],
)
def test_what_cannot_be_done_is_said(arguments: list[str], code: int) -> None:
    done = touchline(*arguments)
    assert (done.returncode, done.stdout) == (code, "")
    assert "Traceback" not in done.stderr


def test_none_at_all() -> None:
    done = touchline("corrections")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "there is no correction\n")
