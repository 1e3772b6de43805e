"""A tie over two legs of which one article tells, and questions that one leg, one ground or one competition narrows."""

from __future__ import annotations

import datetime as dt

from knowledge.answering import Refusal
from knowledge.topics.fixtures.statement import Fixture
from knowledge.topics.goals.statement import Goal
from knowledge.topics.results.statement import Result
from knowledge.topics.tallies.statement import Tally
from tests.knowledge.answering.told import Told

LEGS_PEOPLE = ("Ricardo Horta", "Braga", "Rangers")


def legs() -> Told:
    """The second leg, and what is told of the first and of the matches ahead."""
    told = Told(
        "braga-through",
        dt.date(2021, 12, 10),
        ("Braga", "Rangers"),
        "Braga drew 2-2 with Rangers at Ibrox in the second leg to go through. "
        "Ricardo Horta, with ten Primeira Liga goals to his name, doubled the lead from the first leg. "
        "Braga had won 2-0 at home a week before, in the first leg. "
        "In the quarter-final they meet Lyon on 16 March. They go to Benfica on Sunday.",
    )
    drawn = "Braga drew 2-2 with Rangers at Ibrox in the second leg"
    cup = {"competition": "Europa League"}
    told.event(Result, drawn, score=(2, 2), winner="draw", date=dt.date(2021, 12, 9), **cup)
    goal = "Ricardo Horta, with ten Primeira Liga goals to his name, doubled the lead from the first leg"
    told.event(Goal, goal, player="Ricardo Horta", team="Braga", minute="20")
    told.says(Tally, goal, player="Ricardo Horta", what="goals", count=10, scope="in the Primeira Liga")
    sides = ("Braga", "Rangers")
    first = "Braga had won 2-0 at home a week before, in the first leg"
    told.says(Result, first, teams=sides, score=(2, 0), winner="Braga", scene=1, **cup)
    lyon, benfica = "In the quarter-final they meet Lyon on 16 March", "They go to Benfica on Sunday"
    told.says(Fixture, lyon, teams=("Braga", "Lyon"), date=dt.date(2022, 3, 16), scene=2, **cup)
    league = {"date": dt.date(2021, 12, 12), "competition": "Primeira Liga"}
    told.says(Fixture, benfica, teams=("Benfica", "Braga"), scene=3, **league)
    return told


def reverse() -> Told:
    """A cup match of the same two teams elsewhere, told in passing."""
    told = Told(
        "rangers-pressure-tells",
        dt.date(2021, 12, 11),
        ("Rangers", "Hearts"),
        "Rangers, beaten 1-0 by Braga in a friendly in the summer, were better than Hearts throughout. "
        "“We had chances of our own,” said Steven Naismith. “Their pressure never let us breathe,” he added.",
    )
    summer = "Rangers, beaten 1-0 by Braga in a friendly in the summer"
    told.says(Result, summer, teams=("Rangers", "Braga"), score=(0, 1), winner="Braga", competition="Friendly", scene=1)
    told.quotes("Steven Naismith", "We had chances of our own,")
    told.quotes("Steven Naismith", "Their pressure never let us breathe,")
    return told


ANSWERED = [
    ("first leg braga rangers score", "Braga beat Rangers 2-0"),
    ("whats the score of the first leg between rangers and braga, december 2021", "Braga beat Rangers 2-0"),
    ("rangers v braga second leg score", "Braga and Rangers drew 2-2"),
    ("what was the score at ibrox between rangers and braga", "Braga and Rangers drew 2-2"),
    ("when do braga play in march 2022", "Braga v Lyon (Europa League, 16 Mar 2022).\n“In the quarter-final"),
    ("when is bragas next europa league match", "Braga v Lyon (Europa League, 16 Mar 2022).\n“In the quarter-final"),
    ("who do braga face in the primeira liga", "Benfica v Braga (Primeira Liga, 12 Dec 2021).\n“They go"),
    ("what did naismith say about the pressure", "breathe”\nSteven Naismith (11 Dec 2021): “We had chances"),
    ("how many primeira liga goals has horta scored in total when braga played rangers", "Ricardo Horta: 10 goals"),
]
"""Questions, and what the answers say."""

REFUSED = [
    ("who do braga play in the champions league", Refusal.NOT_REPORTED),
    ("when do braga play in may 2023", Refusal.NOT_REPORTED),
    ("did zyxwvu score when braga drew 2-2 with rangers", Refusal.UNKNOWN_NAME),
    ("was zyxwvu booked in rangers v braga", Refusal.UNKNOWN_NAME),
    ("did zyxwvu set up horta", Refusal.UNKNOWN_NAME),
]
"""Questions about another competition, other days, and somebody whom no article names."""
