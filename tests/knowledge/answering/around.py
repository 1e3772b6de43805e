"""An article of our own words on what came around a match, and questions of another ground or another time."""

from __future__ import annotations

import datetime as dt

from knowledge.answering import Refusal
from knowledge.topics.absences.statement import Absence
from knowledge.topics.cards.statement import Card
from knowledge.topics.results.statement import Result
from tests.knowledge.answering.told import Told

AROUND_PEOPLE = ("Bastien Roux", "Diego Amaro", "Enzo Faure", "Theo Salins", "Levin Kast", "Amiens", "Metz")


def around() -> Told:
    """A match with a mistake, and what was done once it was over."""
    told = Told(
        "amiens-metz",
        dt.date(2021, 9, 28),
        ("Amiens", "Metz"),
        "Amiens and Metz drew 1-1 after a first half low on quality. "
        "Diego Amaro profited from a huge mistake by young goalkeeper Levin Kast and put Amiens ahead. "
        "Bastien Roux had shone all evening and levelled late on. "
        "Amaro was booked for kicking the ball away. "
        "After the final whistle Roux handed his shirt to a boy in the stand. "
        "Enzo Faure and Theo Salins were wasteful with their four combined shots. "
        "Salins netted a late equaliser that did not count, since Kast had been clattered into by Roux. "
        "Salins was out of the squad for the last of his knee injuries. "
        "A wild Canadian flag was waved behind the goal.",
    )
    told.event(Result, "Amiens and Metz drew 1-1", score=(1, 1), winner="draw", competition="Ligue 1")
    told.says(Absence, "Salins was out of the squad", player="Theo Salins", team="Metz", reason="injury")
    told.event(Card, "Amaro was booked for kicking the ball away", player="Diego Amaro", team="Amiens", colour="yellow")
    return told


ANSWERED = [
    ("what did roux do after the amiens game", "handed his shirt"),
    ("what did roux do at full time v amiens", "handed his shirt"),
    ("what was kasts mistake v amiens", "young goalkeeper Levin Kast"),
    ("what mistake did kast make v amiens", "young goalkeeper Levin Kast"),
    ("how did roux play against amiens", "shone all evening"),
    ("how good was the first half in amiens metz", "low on quality"),
]
"""Questions, and what the answers say."""

REFUSED = [
    ("how many shots did metz have against amiens", Refusal.NOT_REPORTED),
    ("who came on at half time for metz v amiens", Refusal.NOT_REPORTED),
    ("when will salins be back", Refusal.NOT_REPORTED),
    ("how many injuries has salins had", Refusal.NOT_REPORTED),
    ("what did amaro do after the metz game", Refusal.NOT_REPORTED),
    ("what was amaros mistake v metz", Refusal.NOT_REPORTED),
    ("how did roux play at anfield", Refusal.NOT_REPORTED),
    ("how did roux do at the bernabeu", Refusal.NOT_REPORTED),
]
"""Questions of what was done at another time, by another man or at another ground."""
