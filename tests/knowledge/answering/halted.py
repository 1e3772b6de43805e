"""An article of our own words on a match that was halted, and what fans want to know around it."""

from __future__ import annotations

import datetime as dt

from knowledge.answering import Refusal
from knowledge.topics.absences.statement import Absence
from knowledge.topics.cards.statement import Card
from knowledge.topics.fixtures.statement import Fixture
from knowledge.topics.results.statement import Result
from knowledge.topics.standings.statement import Standing
from tests.knowledge.answering.told import Told

HALTED_PEOPLE = ("Arne Lutz", "Kasimir Roth", "Urs Imhof", "Ugo The First", "Basel", "Zurich")


def halted() -> Told:
    """A match, an earlier one that it recalls, and what comes of it."""
    told = Told(
        "basel-zurich",
        dt.date(2021, 12, 6),
        ("Basel", "Zurich"),
        "Basel beat Zurich 2-0 to go top of the Swiss league. "
        "Play was halted for twenty minutes as thunder rolled over the ground. "
        "Lutz put them in front in the 20th minute. "
        "Kasimir Roth lost possession on the halfway line, and Lutz ran clear to add another in the 60th minute. "
        "Roth was sent off in the 75th minute, his manager said, before he had calmed down. "
        "He had got his red card for scything down Imhof. "
        "It leaves Zurich to count the cost of losing Roth for three matches. "
        "Lutz is linked with a move to Werder Bremen. "
        "Last season Zurich won 4-1 at Basel. "
        "“The handball that was not given makes me sick.” "
        "“I liked the crowd.” "
        "“Boring,” wrote Ugo The First. "
        "Basel visit Lugano on 19 December and Servette on 12 December.",
    )
    about = {"date": dt.date(2021, 12, 5), "competition": "Swiss Super League"}
    told.event(Result, "Basel beat Zurich 2-0", score=(2, 0), winner="Basel", **about)
    sent = "Roth was sent off in the 75th minute"
    told.event(Card, sent, player="Kasimir Roth", team="Zurich", colour="red", minute="75", **about)
    told.says(Absence, "losing Roth for three matches", player="Kasimir Roth", team="Zurich", reason="suspension")
    then = "Last season Zurich won 4-1 at Basel"
    told.says(Result, then, teams=("Basel", "Zurich"), score=(1, 4), winner="Zurich", scene=1)
    told.says(Standing, "to go top of the Swiss league", team="Basel", position=1)
    told.quotes("Urs Imhof", "The handball that was not given makes me sick.")
    told.quotes("Urs Imhof", "I liked the crowd.")
    told.quotes("Ugo The First", "Boring,")
    for words, rival, day in (
        ("Basel visit Lugano on 19 December", "Lugano", 19),
        ("Servette on 12 December", "Servette", 12),
    ):
        told.says(Fixture, words, teams=("Basel", rival), date=dt.date(2021, 12, day), scene=day)
    return told


ANSWERED = [
    ("why was the basel zurich game stopped", "thunder"),
    ("what was the delay for at basel v zurich", "thunder"),
    ("how many games will roth miss", "three matches"),
    ("how long is roth out", "three matches"),
    ("what was the red card for in basel v zurich", "scything down Imhof"),
    ("whose mistake led to lutz's goal", "lost possession"),
    ("where might lutz go next", "Werder Bremen"),
    ("who wants to sign lutz", "Werder Bremen"),
    ("what happened last season when basel played zurich", "Zurich beat Basel 4-1"),
    ("what was the score last season between basel and zurich", "Zurich beat Basel 4-1"),
    ("what was the score between basel and zurich", "Basel beat Zurich 2-0"),
    ("what did imhof moan about", "The handball"),
    ("did zurich score", "No goals for Zurich — Basel 2-0 Zurich"),
    ("are basel top", "Yes — Basel: 1st"),
    ("are basel in the top four", "Yes — Basel: 1st"),
    ("are basel third", "No — Basel: 1st"),
    ("where do basel play next", "Basel v Servette"),
    ("any news?", "The newest results:"),
    ("what's the latest", "The newest results:"),
]

REFUSED = [
    ("how many games will lutz miss", Refusal.NOT_REPORTED),
    ("where might roth go next", Refusal.NOT_REPORTED),
    ("who wants to sign roth", Refusal.NOT_REPORTED),
    ("news of a kind", Refusal.NOT_UNDERSTOOD),
]

DIALOGUES = [
    [("who scored the second in lens v nantes", "Jens Molder"), ("and who got the first?", "Ivo Brandt")],
    [("was anyone sent off in basel v zurich", "Kasimir Roth"), ("what was the red card for?", "scything down Imhof")],
]
