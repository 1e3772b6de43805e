"""An article of our own words on what some did in a match, who they are and what it came to, and questions on that."""

from __future__ import annotations

import datetime as dt

from knowledge.answering import Refusal
from knowledge.topics.cards.statement import Card
from knowledge.topics.goals.statement import Goal
from knowledge.topics.results.statement import Result
from tests.knowledge.answering.told import Told

PARTED_PEOPLE = (
    *("Kees van Hulst", "Andre Villas-Moura", "Rory Lorient", "Dario Benn", "Sami Okoro", "Iker Sol", "Nancy"),
    *("Angers", "Toulouse", "Moritz Adler", "Pim Rasch", "Timo Vass", "Emeka Lund"),
)


def parted() -> Told:
    """A match told by what this one and that one did in it."""
    told = Told(
        "angers-toulouse",
        dt.date(2021, 12, 13),
        ("Angers", "Toulouse"),
        "Angers beat Toulouse 2-1. Sami Okoro gave Angers the lead. "
        "The French youth international Iker Sol was a menace throughout. "
        "Kees van Hulst saw a header cleared and was thwarted again by a sliding tackle from Rory Lorient. "
        "Pim Rasch lashed in a late second for Angers from the edge of the box. "
        "Toulouse's goal came when Dario Benn hit a back-pass straight into the path of a forward. "
        "Villas-Moura lost his temper at a failure to kill the game off. "
        "The new sporting director Moritz Adler watched from the stand. "
        "There was a nasty edge to the last ten minutes. "
        "The win piles pressure on second-placed Nancy. "
        "Trailing for an hour, and a man down after Emeka Lund was sent off in the 30th minute, Toulouse hung on. "
        "Timo Vass was booked for kicking the ball away. "
        "Angers roared back from a poor start and were brighter in the second half. "
        "Vass is reportedly excited about a move to Nancy. "
        "Nancy want to bolster a thin midfield before the window shuts. "
        "They will only sign Vass if a midfielder leaves. "
        "It was a fraught afternoon that ended in shoves. "
        "Rasch was the most dangerous member of the Angers attack.",
    )
    told.event(Result, "Angers beat Toulouse 2-1", score=(2, 1), winner="Angers", date=dt.date(2021, 12, 12))
    sent = "Emeka Lund was sent off in the 30th minute"
    told.event(Card, sent, player="Emeka Lund", team="Toulouse", colour="red", minute="30")
    booked = "Timo Vass was booked"
    told.event(Card, booked, player="Timo Vass", team="Toulouse", colour="yellow")
    told.event(Goal, "Sami Okoro gave Angers the lead", player="Sami Okoro", team="Angers")
    return told


ANSWERED = [
    # somebody's part
    ("how did iker sol play against toulouse", "a menace throughout"),
    ("how was sol v toulouse", "a menace throughout"),
    ("how did van hulst get on at angers", "saw a header cleared"),
    ("how did kees van hulst do against angers", "saw a header cleared"),
    ("what did rory lorient do against toulouse", "sliding tackle from Rory Lorient"),
    ("what went wrong for benn against angers", "straight into the path of a forward"),
    ("describe pim rasch's goal against toulouse", "from the edge of the box"),
    ("talk me through rasch's goal v toulouse", "from the edge of the box"),
    # a name that has a team's in it
    ("why was villas-moura angry against toulouse", "failure to kill the game off"),
    ("what did lorient do v toulouse", "sliding tackle"),
    # who somebody is
    ("who is moritz adler", "sporting director"),
    ("who is iker sol", "youth international"),
    # how it was, and what it means
    ("what was the mood like in angers v toulouse", "nasty edge"),
    ("what does angers win over toulouse mean for nancy", "piles pressure"),
    ("how did angers improve after the break against toulouse", "brighter in the second half"),
    ("how did angers come back against toulouse", "roared back"),
    ("what was angers v toulouse like", "fraught"),
    ("who was angers' most dangerous player against toulouse", "most dangerous member of the Angers attack"),
    # cards, and moves
    ("what was vass booked for against angers", "kicking the ball away"),
    ("what does vass think about joining nancy", "excited about a move"),
    ("why do nancy want timo vass", "bolster a thin midfield"),
    ("what is nancy's condition for signing vass", "only sign Vass if"),
]

REFUSED = [
    ("how did hoffmann play against toulouse", Refusal.UNKNOWN_NAME),
    ("who is pim rasch's agent", Refusal.NOT_REPORTED),
    ("what does angers win over toulouse mean for toulouse", Refusal.NOT_REPORTED),
]

DIALOGUES = [
    [("how did iker sol play against toulouse", "a menace throughout"), ("and van hulst?", "saw a header cleared")],
    [("how did van hulst get on at angers", "header cleared"), ("what about sol?", "a menace throughout")],
    [("what was vass booked for against angers", "kicking the ball away"), ("and lund?", "No more is told")],
    [("why was lund sent off against angers", "Why is not told")],
]
"""Chats, and what each answer says."""
