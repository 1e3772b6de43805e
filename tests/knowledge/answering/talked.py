"""An article of our own words that tells at length what no fact holds, and the questions that its sentences answer."""

from __future__ import annotations

import datetime as dt

from knowledge.answering import Refusal
from knowledge.topics.goals.statement import Goal
from knowledge.topics.penalties.statement import Penalty
from knowledge.topics.results.statement import Result
from tests.knowledge.answering.told import Told

TALKED_PEOPLE = (
    *("Bram Oduya", "Nils Farrow", "Teo Lindqvist", "Gary O'Dowd", "Jonas Pell", "Rui Castano", "Hull", "Stoke"),
    *("Dominic Calvert-Lewin", "Emre Solak", "Lee Marsh"),
)


def talked() -> Told:
    """A match with a penalty, a mistake and much to be cross about."""
    told = Told(
        "hull-stoke",
        dt.date(2021, 11, 29),
        ("Hull", "Stoke"),
        "Hull beat Stoke 2-1. Teo Lindqvist opened the scoring from the spot. "
        "The penalty was given because Nils Farrow had tripped him. "
        "It took Stoke just 40 seconds to equalise through Rui Castano. "
        "Hull's second followed a moment of horror for Farrow. "
        "The defender let Lindqvist's tame cross squirm under his foot for Bram Oduya to score. "
        "Oduya marked it with a cartwheel and a celebratory bow to the stand. "
        "Castano struck a free-kick wide after he was pulled back by Jonas Pell. "
        "Stoke were given a penalty, but the referee changed his mind after a look at the monitor. "
        "The visiting bench were left in disbelief at that. "
        "Dominic Calvert-Lewin, on trial, watched from the stand with his arm in a sling. "
        "Pell banged his head on a post and had to go off. "
        "Gary O'Dowd, who coaches Stoke, called the pitch a ploughed field. "
        "“We looked like eleven strangers,” said Gary O'Dowd. "
        "Castano has a deal until June 2025. "
        "Oduya has not played for six weeks before this. "
        "Lee Marsh was back from a knee operation. "
        "Without Emre Solak, who has a hernia, Hull lacked height. "
        "Even so it was a fourth successive victory for Hull. "
        "Jonas Pell was quiet throughout. "
        "The Dane departed prematurely with a sore groin and was replaced by Lee Marsh. "
        "Hull's owner has offered the squad a week in the sun if they stay up. "
        "Stoke turned down £4m for Castano in the summer, and he has started 12 games since.",
    )
    told.event(Result, "Hull beat Stoke 2-1", score=(2, 1), winner="Hull", competition="Championship")
    spot = "Teo Lindqvist opened the scoring from the spot"
    told.event(Goal, spot, player="Teo Lindqvist", team="Hull", how="penalty")
    told.event(Penalty, spot, player="Teo Lindqvist", team="Hull", outcome="scored")
    level = "It took Stoke just 40 seconds to equalise through Rui Castano"
    told.event(Goal, level, player="Rui Castano", team="Stoke", how="open")
    second = "The defender let Lindqvist's tame cross squirm under his foot for Bram Oduya to score"
    told.event(Goal, second, player="Bram Oduya", team="Hull", how="open")
    told.quotes("Gary O'Dowd", "We looked like eleven strangers,")
    return told


ANSWERED = [
    ("how long did it take stoke to equalise at hull", "40 seconds"),
    ("whose howler was it for oduya's goal v stoke", "The defender let Lindqvist's tame cross squirm"),
    ("how did oduya celebrate his winner v stoke", "a cartwheel"),
    ("who fouled castano for the free kick v hull", "Jonas Pell"),
    ("why was the stoke penalty at hull overturned", "changed his mind"),
    ("why were stoke fuming with the ref at hull", "in disbelief"),
    ("how did pell get hurt at hull", "banged his head"),
    ("what did o'dowd call the pitch", "a ploughed field"),
    ("what did odowd call the pitch at hull", "a ploughed field"),
    ("who said stoke looked like strangers", "Gary O'Dowd"),
    ("how long is castanos stoke contract", "June 2025"),
    ("how long had oduya been out before the stoke game", "six weeks"),
    ("what has the hull owner promised the squad", "a week in the sun"),
    ("how much did stoke turn down for castano", "£4m"),
    ("where was dcl during hull v stoke, in the stand?", "watched from the stand"),
    ("why was solak not playing for hull v stoke", "a hernia"),
    ("why did solak miss the stoke game", "a hernia"),
    ("is lee marsh fit again", "back from a knee operation"),
    ("how many wins in a row was it for hull after they beat stoke", "fourth successive"),
    ("which stoke defender gave away the penalty to hull", "Nils Farrow"),
]
"""Questions, and what the answers say."""

REFUSED = [
    ("whose howler was it for castano's goal v hull", Refusal.NOT_REPORTED),
    ("who fouled oduya for the free kick v stoke", Refusal.NOT_REPORTED),
    ("how did castano get hurt at hull", Refusal.NOT_REPORTED),
    ("why did castano miss the hull game", Refusal.NOT_REPORTED),
    ("how many defeats in a row was it for stoke at hull", Refusal.NOT_REPORTED),
    ("who said stoke should sack o'dowd", Refusal.NOT_REPORTED),
]
"""Questions whose answers no sentence tells, though one is near it."""
