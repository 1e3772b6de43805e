"""How assists are told."""

from __future__ import annotations

from dataclasses import replace

from knowledge.answering.questions.ask import Ask
from knowledge.answering.questions.query import Query
from knowledge.answering.questions.question import Question
from knowledge.topics.assists import topic
from knowledge.topics.assists.statement import Assist
from knowledge.topics.goals.statement import Goal
from tests.knowledge.topics.told import DERBY, fact, query, told

FIRST = fact(Assist, DERBY, player="Al Gate", scorer="Ada Low")
SECOND = fact(Assist, DERBY, player="Cy Orr", scorer="Bo Ek")
GOALS = (
    fact(Goal, DERBY, player="Ada Low", team="AC Milan", minute="9"),
    fact(Goal, DERBY, player="Bo Ek", team="Inter", minute="40"),
    fact(Goal, DERBY, player="Di Ray", team="Inter", minute="80"),
)

MAKER = Ask("assists", ("assist",), wants="player", given=("scorer",))


def test_who_made_whose_goal() -> None:
    assert told(topic, query("who set up PLAYER", "Bo Ek"), FIRST, SECOND) == (
        "Cy Orr set up Bo Ek's goal — Inter 2-1 AC Milan (Serie A, 4 Feb 2024)."
    )
    assert "Al Gate set up Ada Low" in (told(topic, query("", "Al Gate"), FIRST, SECOND, command="assists") or "")
    assert told(topic, query("", "Ada Low"), FIRST, SECOND, command="assists") is None


def test_for_which_of_his_goals_it_was_may_not_be_told() -> None:
    second = told(topic, query("who set up PLAYER second", "Bo Ek", matches=[DERBY]), *GOALS, FIRST, SECOND)
    assert (second or "").startswith("For which of the goals is not told: Cy Orr set up Bo Ek's goal")


def test_who_made_the_opener_and_the_second() -> None:
    opener = told(topic, query("who set up the opener", matches=[DERBY]), *GOALS, FIRST, SECOND)
    second = told(topic, query("who set up the second", matches=[DERBY]), *GOALS, FIRST, SECOND)
    winner = told(topic, query("who set up the winner", matches=[DERBY]), *GOALS, FIRST, SECOND)
    assert "Al Gate" in (opener or "")
    assert "Cy Orr" in (second or "")
    assert winner is None


def test_nobody_made_a_penalty() -> None:
    spot = fact(Goal, DERBY, player="Bo Ek", team="Inter", minute="40", how="penalty")
    asked = Query(Question(""), main="who set up PLAYER", subjects=(("bo ek",),), matches=(DERBY,), named=True)
    found = topic.tell(replace(asked, by_id={DERBY.id: DERBY}), MAKER, [GOALS[0], spot, FIRST])
    assert found is not None
    assert found.text.startswith("No assist: Bo Ek scored from the penalty spot for Inter (40')")
    assert topic.tell(replace(asked, by_id={DERBY.id: DERBY}), MAKER, [*GOALS, FIRST]) is None
