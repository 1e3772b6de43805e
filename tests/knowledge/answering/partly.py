"""An article of our own words of whose goals a single one has been read, and questions that ask for all of them."""

from __future__ import annotations

import datetime as dt

from knowledge.topics.goals.statement import Goal
from knowledge.topics.results.statement import Result
from tests.knowledge.answering.told import Told

PARTLY_PEOPLE = ("Nuno Vela", "Iker Sanz", "Unai Rubio", "Celta Vigo", "Getafe")


def partly() -> Told:
    """A match whose score says that two more were scored than are on record."""
    told = Told(
        "celta-hold-on",
        dt.date(2021, 12, 12),
        ("Celta Vigo", "Getafe"),
        "Celta Vigo beat Getafe 2-1 in the rain. Nuno Vela opened the scoring for Celta Vigo with a header. "
        "Vela was denied a second by the keeper. Iker Sanz swept home the next before the interval. "
        "Late on Unai Rubio pulled one back for Getafe. Rubio was booked in the closing stages.",
    )
    told.event(Result, "Celta Vigo beat Getafe 2-1", score=(2, 1), winner="Celta Vigo", date=dt.date(2021, 12, 11))
    told.event(Goal, "Nuno Vela opened the scoring", player="Nuno Vela", team="Celta Vigo")
    return told


ANSWERED = [
    ("/scorers Celta Getafe", "1 of the 3 goals is told.\nNot on record as a goal, but an article says:\n“Iker Sanz"),
    ("/scorers Celta Getafe", "“Late on Unai Rubio pulled one back for Getafe.”"),
    ("who scored for celta v getafe", "an article says:\n“Iker Sanz swept home the next before the interval.”"),
    ("/goals Unai Rubio", "“Late on Unai Rubio pulled one back for Getafe.”\n— Celta Vigo–Getafe"),
    ("/cards Rubio", "Not on record as a card, but an article says:\n“Rubio was booked"),
]
"""Questions, and what the answers say."""
