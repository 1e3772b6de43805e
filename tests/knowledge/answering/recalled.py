"""An article that recalls an earlier match of its two teams, and questions on results, places and what comes next."""

from __future__ import annotations

import datetime as dt

from knowledge.answering import Refusal
from knowledge.topics.cards.statement import Card
from knowledge.topics.fixtures.statement import Fixture
from knowledge.topics.goals.statement import Goal
from knowledge.topics.results.statement import Result
from knowledge.topics.standings.statement import Standing
from tests.knowledge.answering.told import Told

RECALLED_PEOPLE = ("Ole Brandt", "Timo Raes", "Genk", "Gent", "Anderlecht", "Charleroi")


def recalled() -> Told:
    """A match without a day, one before it, who is bottom, and two matches ahead."""
    told = Told(
        "genk-sweep-past-gent",
        dt.date(2021, 12, 14),
        ("Genk", "Gent"),
        "Genk beat bottom-of-the-table Gent 2-0. Timo Raes scored in the 14th minute. Ole Brandt was booked. "
        "The two drew 1-1 the last time that they met. "
        "Genk go to Anderlecht on Saturday, with Charleroi next up.",
    )
    beat = "Genk beat bottom-of-the-table Gent 2-0"
    told.event(Result, beat, score=(2, 0), winner="Genk")
    told.says(Standing, beat, team="Gent", position=18)
    told.event(Goal, "Timo Raes scored in the 14th minute", player="Timo Raes", team="Genk", minute="14")
    told.event(Card, "Ole Brandt was booked", player="Ole Brandt", colour="yellow")
    sides = ("Genk", "Gent")
    drew = "The two drew 1-1 the last time that they met"
    told.says(Result, drew, teams=sides, score=(1, 1), winner="draw", scene=1)
    ahead = "Genk go to Anderlecht on Saturday, with Charleroi next up"
    told.says(Fixture, ahead, teams=("Genk", "Anderlecht"), date=dt.date(2021, 12, 18), when="on Saturday", scene=2)
    told.says(Fixture, ahead, teams=("Genk", "Charleroi"), when="next", scene=3)
    return told


ANSWERED = [
    ("/result Genk Gent", "Genk beat Gent 2-0"),
    ("did genk win against gent", "Yes — Genk beat Gent 2-0"),
    ("who scored in genk gent", "Timo Raes scored for Genk (14')"),
    ("score of the 1-1 between genk and gent", "Genk and Gent drew 1-1"),
    ("what was the score of the previous genk gent game", "drew 1-1"),
    ("who was booked for genk", "Of a side that is not told:\nOle Brandt was booked"),
    ("who do genk play next", "Genk v Anderlecht (18 Dec 2021)"),
    ("who do genk have after anderlecht", "Genk v Charleroi"),
    ("where are gent in the table", "Gent: 18th"),
]
"""Questions, and what the answers say."""

REFUSED = [("where are genk in the table", Refusal.NOT_REPORTED)]
"""A place that only the other side has."""
