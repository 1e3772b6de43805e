"""An article of our own words of the kind that tells of people more than of a match, and questions it answers."""

from __future__ import annotations

import datetime as dt

from knowledge.answering import Refusal
from knowledge.topics.fixtures.statement import Fixture
from knowledge.topics.goals.statement import Goal
from knowledge.topics.results.statement import Result
from knowledge.topics.substitutions.statement import Substitution
from tests.knowledge.answering.told import Told

FEATURE_PEOPLE = ("Dario Conte", "Emil Novak", "Sam Archer", "Luka Peric", "Rennes", "Lyon", "Metz", "Lille")


def feature() -> Told:
    """A coach, his match and his plans."""
    told = Told(
        "rennes-lyon",
        dt.date(2021, 12, 13),
        ("Lyon", "Rennes"),
        "Rennes beat Lyon 1-0. Emil Novak got the goal in the 62nd minute for Rennes. "
        "Luka Peric came on for Sam Archer at the break. Peric blocked a late header on the line. "
        "Both teams sported black armbands in memory of a former kit man. "
        "The match was suspended for 12 minutes when the floodlights failed. "
        "The 54-year-old Dario Conte left the field without a handshake after a row with the fourth official. "
        "Conte is learning Swedish in the evenings. Referee Anton Weiss was hit by a coin. "
        "He was watched by 21,406 people. Conte has been in charge for nine years and his deal runs until 2024. "
        "He has drawn criticism for leaving out Archer in the cup. He declined an offer from Lille in the summer. "
        "“We never stopped running,” said Dario Conte. “Novak trains like a madman,” he added. "
        "Rennes host Metz on Saturday.",
    )
    told.event(Result, "Rennes beat Lyon 1-0", score=(0, 1), winner="Rennes", competition="Ligue 1")
    told.event(
        Goal, "Emil Novak got the goal in the 62nd minute for Rennes", player="Emil Novak", team="Rennes", minute="62"
    )
    told.event(Substitution, "Luka Peric came on for Sam Archer at the break", on="Luka Peric", off="Sam Archer")
    told.quotes("Dario Conte", "We never stopped running,")
    told.quotes("Dario Conte", "Novak trains like a madman,")
    told.says(Fixture, "Rennes host Metz on Saturday", teams=("Rennes", "Metz"), date=dt.date(2021, 12, 18), scene=1)
    return told


ANSWERED = [
    ("how old is conte", "54-year-old"),
    ("who scored for the lyon side against rennes", "No goals for Lyon"),
    ("what was the attendance at rennes lyon?", "21,406"),
    ("which language is conte learning", "Swedish"),
    ("who was hit by a coin?", "Anton Weiss"),
    ("how long has conte been at rennes", "nine years"),
    ("when does contes contract end?", "2024"),
    ("why was conte criticised", "leaving out Archer"),
    ("who did conte turn down", "Lille"),
    ("why did the players wear black armbands at rennes lyon", "former kit man"),
    ("how long was the rennes lyon game suspended", "12 minutes"),
    ("why did conte walk off", "a row with the fourth official"),
    ("who cleared the late header in rennes v lyon", "Peric"),
    ("did luka peric start against lyon?", "Luka Peric came on for Sam Archer"),
    ("when did novak score against lyon", "In the 62nd minute"),
    ("who scored for the rennes side against lyon", "Emil Novak"),
    ("what did conte say about novak", "Dario Conte (13 Dec 2021): “Novak trains like a madman”"),
    ("when do rennes play metz", "18 Dec 2021"),
]
"""Questions, and what the answers say."""

DIALOGUES = [
    [("what did conte say about the fixture list", "Nothing said on that is on record; otherwise:\nDario Conte")],
    [
        ("why was sam archer replaced against lyon", "Luka Peric came on for Sam Archer"),
        ("who came on for him?", "Luka Peric"),
    ],
    [("who scored for the rennes side against lyon", "Emil Novak"), ("when was the first?", "In the 62nd minute")],
]
"""Questions that follow one another."""

REFUSED = [
    ("who was hit by a train?", Refusal.NOT_UNDERSTOOD),
    ("how old is novak", Refusal.NOT_REPORTED),
    ("when do rennes play lille", Refusal.NOT_REPORTED),
]
"""Questions whose answers no sentence tells."""
