"""An article of our own words, and questions whose answers must hold the kind of thing that is asked for."""

from __future__ import annotations

import datetime as dt

from knowledge.answering import Refusal
from knowledge.topics.absences.statement import Absence
from knowledge.topics.results.statement import Result
from tests.knowledge.answering.told import Told

HELD_PEOPLE = (
    *("Jonas Lindt", "Anton Weller", "Gil Moreau", "Ruud Haan", "Tom Barrow", "Emil Voss", "Jon Mikkel"),
    *("Freiburg", "Mainz", "Monaco", "Cologne"),
)


def held() -> Told:
    """A match, with what is told of its players beside it."""
    told = Told(
        "mainz-freiburg",
        dt.date(2021, 12, 12),
        ("Mainz", "Freiburg"),
        "Mainz beat Freiburg 2-0. Kick-off was put back after a lorry had shed its load, and the delay lasted an hour. "
        "Lindt thought he had made it three, but the officials looked at the monitor. "
        "Weller had been standing offside when the cross came in. "
        "Haan fouled Weller early on and missed a chance to play him in, two yards wide of the far post. "
        "Weller headed a cross from Moreau into the net for the second. "
        "Haan hacked off the line from Moreau, who had the goal at his mercy. "
        "At 22, Lindt has already played 60 times for the club. "
        "The forward is wanted by Monaco, who are ready to pay as much as €30m. "
        "Lindt has a clause in his deal, and Monaco hold the first option on him. "
        "Moreau was struck by a lighter, and a man was later arrested for abusing Moreau. "
        "Cologne had scored a late winner to deny Freiburg before. "
        "Voss has torn a calf muscle and is to be out for six weeks. "
        "So much for Mainz missing Tom Barrow. They were without Emil Voss as well. "
        "With captain Jon Mikkel on Danish national-team duty, Lindt wore the armband. "
        "Mikkel missed a month in the spring. "
        "It was Moreau's 300th match for Mainz. "
        "The home supporters sang his name to the end. "
        "Freiburg were wasteful in front of goal, and they drop to ninth. "
        "Their coach had lined them up in a 3-4-3, which never suited Haan. "
        "Moreau is frustrated with the lack of ambition there and looks for a way out of Mainz. "
        "He was signed in 2019 for €2m. "
        "Moreau played at left-back for a month and shoved Haan in training; it was awkward. "
        "Ruud Haan had spent the autumn on the sidelines. "
        "Moreau denied Voss late on. He threw himself to his left. "
        "18,244.",
    )
    told.event(Result, "Mainz beat Freiburg 2-0", score=(2, 0), winner="Mainz", competition="Bundesliga")
    told.says(Absence, "Mainz missing Tom Barrow", player="Tom Barrow", team="Mainz")
    told.says(Absence, "without Emil Voss", player="Emil Voss", team="Mainz", reason="injury")
    return told


ANSWERED = [
    ("how did moreau deny voss", "to his left"),
    ("what was the attendance at mainz v freiburg", "18,244"),
    ("what did moreau do to haan", "shoved Haan"),
    ("what position did moreau play for mainz", "left-back"),
    ("how much did moreau cost", "€2m"),
    ("what milestone did moreau reach v freiburg", "Moreau's 300th match"),
    ("what was the atmosphere like at mainz v freiburg", "The home supporters sang"),
    ("why did freiburg lose at mainz", "wasteful in front of goal"),
    ("what does the defeat at mainz mean for freiburg", "they drop to ninth"),
    ("what formation did freiburg play at mainz", "3-4-3"),
    ("why does moreau want to leave mainz", "frustrated with the lack of ambition"),
    ("why was kick off delayed in mainz v freiburg", "a lorry had shed its load"),
    ("why was lindts effort against freiburg ruled out", "Weller had been standing offside"),
    ("why didnt lindts goal count v freiburg", "Weller had been standing offside"),
    ("who cleared moreaus shot off the line v mainz", "Haan hacked off the line"),
    ("how old is jonas lindt", "At 22"),
    ("how did weller score v mainz", "headed a cross from Moreau into the net"),
    ("how close did moreau come to a goal v mainz", "hacked off the line from Moreau"),
    ("what was moreau hit by", "struck by a lighter"),
    ("what happened to gil moreau", "a man was later arrested for abusing Moreau"),
    ("who has an option on lindt", "Monaco hold the first option"),
    ("why wasnt mikkel playing for mainz v freiburg", "national-team duty"),
    ("why was jon mikkel missing v freiburg", "national-team duty"),
    ("how long is emil voss out for", "to be out for six weeks"),
]
"""Questions, and what the answers say."""

REFUSED = [
    ("what was haans injury", Refusal.NOT_REPORTED),
    ("what position does weller play", Refusal.NOT_REPORTED),
    ("what did weller do to voss", Refusal.NOT_REPORTED),
    ("who designed the second goal for mainz v freiburg", Refusal.NOT_REPORTED),
    ("how many corners did freiburg have at mainz", Refusal.NOT_REPORTED),
    ("why was haan booked v freiburg", Refusal.NOT_REPORTED),
    ("why was weller sent off v mainz", Refusal.NOT_REPORTED),
    ("why did haan miss the freiburg game", Refusal.NOT_REPORTED),
    ("why did weller come off v mainz", Refusal.NOT_REPORTED),
    ("why wasnt moreau at freiburg", Refusal.NOT_REPORTED),
    ("what did lindt do wrong v freiburg", Refusal.NOT_REPORTED),
    ("how long is ruud haan out for", Refusal.NOT_REPORTED),
    ("who does ruud haan play for next season", Refusal.NOT_REPORTED),
    ("who hit the post in mainz v freiburg", Refusal.NOT_REPORTED),
    ("what formation did mainz play v freiburg", Refusal.NOT_REPORTED),
    ("how did mainz celebrate the second v freiburg", Refusal.NOT_REPORTED),
    ("what record did haan set v mainz", Refusal.NOT_REPORTED),
    ("levante eibar result", Refusal.NOT_REPORTED),
    ("what was the weather like at mainz v freiburg", Refusal.NOT_REPORTED),
    ("why was a penalty given in mainz v freiburg", Refusal.NOT_REPORTED),
    ("how much did ruud haan cost", Refusal.NOT_REPORTED),
    ("why did tom barrow miss the freiburg game", Refusal.NOT_REPORTED),
    ("who does jonas lindt play against next", Refusal.NOT_REPORTED),
    ("how much did lindt earn at mainz", Refusal.NOT_REPORTED),
    ("who came on at half time for mainz v monaco", Refusal.NO_ARTICLE),
    ("who got the late winner for mainz against freiburg", Refusal.NOT_REPORTED),
    ("what did moreau tell haan", Refusal.NOT_REPORTED),
]
"""Questions whose answers no sentence tells, though one is near."""
