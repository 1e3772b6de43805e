"""What is told of two matches and is one deed."""

from __future__ import annotations

from dataclasses import replace

from knowledge.answering.choosing.once import told_once
from knowledge.answering.questions.query import Query
from knowledge.answering.questions.question import Question
from knowledge.facts import Match
from knowledge.topics.penalties.statement import Penalty
from tests.knowledge.topics.told import DERBY, fact

VAGUE = Match(id="vague", teams=DERBY.teams)
QUERY = replace(Query(Question("")), by_id={DERBY.id: DERBY, VAGUE.id: VAGUE})


def test_a_deed_of_a_match_of_which_nothing_is_told_is_that_of_the_known_one() -> None:
    known = fact(Penalty, DERBY, player="Bo Ek", minute="69", outcome="scored")
    again = fact(Penalty, VAGUE, player="Bo Ek", minute="69", outcome="scored")
    assert told_once(QUERY, [known, again]) == [known]


def test_another_deed_stands() -> None:
    known = fact(Penalty, DERBY, player="Bo Ek", minute="69", outcome="scored")
    later = fact(Penalty, VAGUE, player="Bo Ek", minute="80", outcome="scored")
    untimed = fact(Penalty, VAGUE, player="Bo Ek", outcome="scored")
    other = fact(Penalty, VAGUE, player="Al Dahl", minute="69", outcome="scored")
    assert told_once(QUERY, [known, later, untimed, other]) == [known, later, untimed, other]
