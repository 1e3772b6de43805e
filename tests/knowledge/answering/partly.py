"""Articles of our own words of which little has been read, and questions that ask for the rest."""

from __future__ import annotations

import datetime as dt

from knowledge.topics.goals.statement import Goal
from knowledge.topics.results.statement import Result
from tests.knowledge.answering.told import Told

PARTLY_PEOPLE = (
    "Nuno Vela",
    "Iker Sanz",
    "Unai Rubio",
    "Celta Vigo",
    "Getafe",
    "Pau Vidal",
    "Levante",
    "Eibar",
    "Girona",
    "Bruno Cano",
    "Elche",
    "Alaves",
)


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


def unscored() -> Told:
    """A match of whose goals one is on record, and whose score no rule has read, nor what comes next."""
    told = Told(
        "levante-and-eibar",
        dt.date(2021, 12, 13),
        ("Levante", "Eibar"),
        "It was a wild evening for Levante and Eibar. Iker Sanz opened the scoring for Levante with a header. "
        "Pau Vidal swept home the next before the interval. Levante climbed to fifth in the table. "
        "Levante have now won four in a row. Levante travel to Girona on Saturday. "
        "The win leaves Levante six points behind Girona. After this result Eibar are still without a point.",
    )
    told.event(Goal, "Iker Sanz opened the scoring", player="Iker Sanz", team="Levante")
    return told


def decided() -> Told:
    """A match whose only goal no rule has read."""
    told = Told(
        "alaves-edge-elche",
        dt.date(2021, 3, 14),
        ("Alaves", "Elche"),
        "Alaves won 1-0 at Elche. A Bruno Cano strike late on was enough.",
    )
    told.event(Result, "Alaves won 1-0 at Elche", score=(1, 0), winner="Alaves", date=dt.date(2021, 3, 14))
    return told


ANSWERED = [
    ("who got alaves winner v elche", "Not on record as a goal, but an article says:\n“A Bruno Cano strike"),
    ("how many points were levante behind girona", "six points behind Girona"),
    ("/scorers Levante Eibar", "Not on record as a goal, but an article says:\n“Pau Vidal swept home the next"),
    ("/table Levante", "Not on record as a league position, but an article says:\n“Levante climbed to fifth"),
    ("how many wins in a row have levante got", "“Levante have now won four in a row.”"),
    ("/next Levante", "Not on record as a coming match, but an article says:\n“Levante travel to Girona on Saturday.”"),
    ("who do levante play next", "“Levante travel to Girona on Saturday.”"),
    ("/scorers Celta Getafe", "1 of the 3 goals is told.\nNot on record as a goal, but an article says:\n“Iker Sanz"),
    ("/scorers Celta Getafe", "“Late on Unai Rubio pulled one back for Getafe.”"),
    ("who scored for celta v getafe", "an article says:\n“Iker Sanz swept home the next before the interval.”"),
    ("/goals Unai Rubio", "“Late on Unai Rubio pulled one back for Getafe.”\n— Celta Vigo–Getafe"),
    ("/cards Rubio", "Not on record as a card, but an article says:\n“Rubio was booked"),
]
"""Questions, and what the answers say."""
