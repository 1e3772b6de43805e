"""An article of our own words most of whose events no rule has read, and questions that its sentences answer."""

from __future__ import annotations

import datetime as dt

from knowledge.answering import Refusal
from knowledge.topics.goals.statement import Goal
from tests.knowledge.answering.told import Told

UNREAD_PEOPLE = ("Rory Keane", "Idris Bello", "Owen Trask", "Paulo Reis", "Marta Holt", "Sam Orton", "Leeds", "Burnley")


def unread() -> Told:
    """A match of which a single goal is on record."""
    told = Told(
        "leeds-burnley",
        dt.date(2021, 12, 6),
        ("Leeds", "Burnley"),
        "Leeds left it late to beat Burnley. Idris Bello scored the opener. "
        "The referee showed Rory Keane a yellow for kicking the ball away. "
        "Paulo Reis bundled in what became the winner with his knee. "
        "Bello then kept cool and went past the keeper after Sol Ward had slipped him in. "
        "Owen Trask almost made it three, but his shot was ruled out for a foul. "
        "Reis gave way to Marta Holt, who was brought on for the last ten minutes. "
        "Bello hit the woodwork late on after a corner by Holt. "
        "The 19-year-old Bello is the youngest to score for them. "
        "A cross by Sam Orton ended in an own goal, and Sam Orton fell in the penalty area. "
        "Keane has turned down a new contract because he wants to move to Spain. "
        "Bello: 8. Trask: 6.",
    )
    told.event(Goal, "Idris Bello scored the opener", player="Idris Bello", team="Leeds")
    return told


ANSWERED = [
    ("/result Leeds Burnley", "Not on record as a result, but an article says:\n“Leeds left it late to beat Burnley."),
    ("/cards Rory Keane", "Not on record as a card, but an article says:\n“The referee showed Rory Keane a yellow"),
    ("was keane booked against burnley?", "showed Rory Keane a yellow"),
    ("/goals Bello", "Idris Bello scored for Leeds"),
    ("/goals Paulo Reis", "Paulo Reis bundled in what became the winner"),
    ("why was trask's goal ruled out v burnley", "for a foul"),
    ("who set up bello v burnley", "Not on record as an assist, but an article says:\n“Bello then kept cool"),
    ("what was keane booked for against burnley", "for kicking the ball away"),
    ("why did trasks goal not stand v burnley", "for a foul"),
    ("how old is idris bello", "19-year-old"),
    ("what rating did bello get against burnley", "Bello: 8."),
    ("did holt score against burnley", "No goal by Marta Holt"),
    ("which country does rory keane want to move to", "Spain"),
    ("how close did bello come to a second v burnley", "hit the woodwork"),
    ("how near did trask go", "almost made it three"),
    ("how did paulo reis get his goal against burnley", "with his knee"),
    ("what was wrong with trask's goal v burnley", "for a foul"),
    ("who hit the bar for leeds v burnley", "Bello hit the woodwork"),
    ("what did keane do to get booked v burnley", "kicking the ball away"),
]
"""Questions, and what the answers say."""

REFUSED = [
    ("/next Eibar", Refusal.NOT_REPORTED),
    ("/table Eibar", Refusal.NOT_REPORTED),
    ("how many wins in a row have eibar got", Refusal.NOT_REPORTED),
    ("/goals Owen Trask", Refusal.NOT_REPORTED),
    ("/goals Sam Orton", Refusal.NOT_REPORTED),
    ("/penalties Sam Orton", Refusal.NOT_REPORTED),
    ("who got a hat trick for leeds against burnley", Refusal.NOT_REPORTED),
    ("when did burnley last beat leeds", Refusal.NOT_REPORTED),
    ("/penalties Rory Keane", Refusal.NOT_REPORTED),
    ("/cards Paulo Reis", Refusal.NOT_REPORTED),
    ("who scored for burnley at leeds", Refusal.NOT_REPORTED),
    ("how many times did bello hit the post", Refusal.NOT_REPORTED),
    ("how close did keane come to scoring", Refusal.NOT_REPORTED),
    ("what rating did reis get against burnley", Refusal.NOT_REPORTED),
    ("what rating did okonkwo get against burnley", Refusal.UNKNOWN_NAME),
    ("who was motm in leeds v burnley", Refusal.NOT_REPORTED),
]
"""Questions whose answers no sentence tells: what almost came about did not, and goals of a match on record are all."""
