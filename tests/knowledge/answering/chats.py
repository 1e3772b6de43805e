"""An article of our own words, and chats that go on about what it tells."""

from __future__ import annotations

import datetime as dt

from knowledge.answering import Refusal
from knowledge.topics.cards.statement import Card
from knowledge.topics.goals.statement import Goal
from knowledge.topics.penalties.statement import Penalty
from knowledge.topics.results.statement import Result
from knowledge.topics.substitutions.statement import Substitution
from tests.knowledge.answering.told import Told

CHATS_PEOPLE = (
    *("Ivo Brandt", "Jens Molder", "Pavel Sorin", "Milan Reuss", "Otto Falk", "Emil Krantz", "Karl Ostrow"),
    *("Lens", "Nantes", "Reims", "Metz"),
)
_DAY = dt.date(2021, 10, 17)


def chats() -> Told:
    """A match, and what is told of another one of that day."""
    told = Told(
        "lens-nantes",
        dt.date(2021, 10, 18),
        ("Lens", "Nantes"),
        "Lens beat Nantes 2-1. Ivo Brandt gave Lens the lead in the 12th minute. "
        "Otto Falk saved Brandt's penalty in the 30th minute. Jens Molder levelled for Nantes after 40 minutes. "
        "Emil Krantz came on for Brandt. Brandt had pulled a hamstring as he stretched for a pass. "
        "Pavel Sorin won it in the 70th minute with his first league goal. "
        "Milan Reuss was sent off in the 82nd minute for a trip on Krantz. "
        "Ostrow has played 22 games for Nantes. "
        "On the same afternoon Reims lost to Metz.",
    )
    about = {"date": _DAY, "competition": "Ligue 1"}
    told.event(Result, "Lens beat Nantes 2-1", score=(2, 1), winner="Lens", **about)
    led, level = "Ivo Brandt gave Lens the lead in the 12th minute", "Jens Molder levelled for Nantes after 40 minutes"
    won = "Pavel Sorin won it in the 70th minute with his first league goal"
    for words, player, team, minute in (
        (led, "Ivo Brandt", "Lens", "12"),
        (level, "Jens Molder", "Nantes", "40"),
        (won, "Pavel Sorin", "Lens", "70"),
    ):
        told.event(Goal, words, player=player, team=team, minute=minute, **about)
    saved = "Otto Falk saved Brandt's penalty in the 30th minute"
    kick = {"player": "Ivo Brandt", "team": "Lens", "minute": "30", "outcome": "saved", "keeper": "Otto Falk"}
    told.event(Penalty, saved, **kick, **about)
    told.event(Substitution, "Emil Krantz came on for Brandt", on="Emil Krantz", off="Ivo Brandt", **about)
    sent = "Milan Reuss was sent off in the 82nd minute"
    told.event(Card, sent, player="Milan Reuss", team="Nantes", colour="red", minute="82", **about)
    told.says(Result, "Reims lost to Metz", teams=("Metz", "Reims"), winner="Metz", scene=1, date=_DAY)
    return told


def later() -> Told:
    """A newer match of one of the others."""
    told = Told("reims-metz", dt.date(2021, 11, 22), ("Reims", "Metz"), "Reims beat Metz 3-0 this time.")
    told.event(Result, "Reims beat Metz 3-0", score=(3, 0), winner="Reims", date=dt.date(2021, 11, 21))
    return told


DIALOGUES = [
    [  # what was just told happened when, and for what
        ("was reuss sent off against lens", "Yes"),
        ("and when did he get it?", "In the 82nd minute"),
        ("what minute was that?", "In the 82nd minute"),
    ],
    [("any reds in lens v nantes", "Milan Reuss"), ("what did he get it for?", "trip on Krantz")],
    [("was reuss sent off against lens", "Yes"), ("when did that happen, early or late?", "In the 82nd minute")],
    [("was reuss sent off against lens", "Yes"), ("and when did he score?", "The minute is not reported")],
    [("who scored for lens against nantes", "Ivo Brandt"), ("and when did the first one go in?", "12")],
    # a penalty kept out, and by whom
    [("did brandt score his penalty against nantes", "No"), ("and who kept it out?", "Otto Falk")],
    [("did brandt score his penalty against nantes", "No"), ("who was in goal?", "Otto Falk")],
    [("did brandt score his penalty against nantes", "No"), ("who scored the winner?", "Pavel Sorin")],
    # a question of its own goes on
    [("who came on for brandt against nantes", "Emil Krantz"), ("and what happened to brandt?", "hamstring")],
    [("did ostrow score against lens", "No"), ("and how many games did he play for nantes?", "22 games")],
    [("who came on for brandt against nantes", "Emil Krantz"), ("and for sorin?", "No substitution by Pavel Sorin")],
    # the goal that was told, and those of others
    [("did brandt score against nantes", "Yes"), ("was that the winner?", "No — Pavel Sorin")],
    [("did sorin score against nantes", "Yes"), ("was that the winner?", "Yes — Pavel Sorin")],
    [
        ("was reuss sent off against lens", "Yes"),
        ("was it a straight red?", "Yes — Milan Reuss"),
        ("anyone else?", "No o"),
    ],
    [("did brandt score against nantes", "Yes"), ("anyone else?", "Pavel Sorin")],
    [("did lens beat nantes", "Yes"), ("by how many?", "2-1"), ("who scored for them?", "Ivo Brandt scored for Lens")],
    [("how did lens beat nantes", "2-1"), ("who were their scorers?", "(12'); Pavel Sorin scored for Lens (70') — ")],
    [("did brandt score his penalty against nantes", "No"), ("did sorin miss?", "No missed penalty")],
    # the other side, and other matches of the day
    [("who scored for lens against nantes", "Ivo Brandt"), ("and for the other side?", "Jens Molder")],
    [("who levelled for nantes against lens", "Jens Molder"), ("who scored for the other team?", "Pavel Sorin")],
    [("who scored for lens against nantes", "Ivo Brandt"), ("did they win?", "Yes")],
    [("who missed a penalty against nantes", "Ivo Brandt"), ("did they win?", "Yes — Lens beat Nantes")],
    [("who missed a penalty against nantes", "Ivo Brandt"), ("how many minutes did he last?", "The minute is not")],
    [("did lens beat nantes", "Yes"), ("did reims win that day?", "No — Metz beat Reims")],
    [("did lens beat nantes", "Yes"), ("did porto win that day?", "No ")],
    [("did lens beat nantes", "Yes"), ("did reims win?", "Yes — Reims beat Metz 3-0")],
]
"""Chats, and what each answer says."""

ANSWERED = [
    # two things asked at once
    ("when did molder score against lens and who won it for lens", "Pavel Sorin"),
    ("when did molder score against lens and who won it for lens", "In the 40th minute"),
    ("who was sent off in lens v nantes and in what minute", "82"),
    ("did lens beat nantes and who got the winner", "Pavel Sorin scored for Lens (70')"),
    ("did lens beat nantes and who got the winner", "Yes — Lens beat Nantes 2-1"),
    # somebody's first goal of all
    ("when did sorin score his first league goal", "70"),
    ("who put lens ahead against nantes", "Ivo Brandt"),
    # who did not play, and for how long somebody did
    ("who did krantz come on for against nantes", "Ivo Brandt"),
    ("who's krantz come on for against nantes", "Ivo Brandt"),
]

REFUSED = [
    ("which way did falk dive for brandts penalty against nantes", Refusal.NOT_REPORTED),
    ("why did lens take off sorin against nantes", Refusal.NOT_REPORTED),
    ("how many more goals does brandt need for the record", Refusal.NOT_REPORTED),
    ("when did brandt score his first league goal against nantes", Refusal.NOT_REPORTED),
    ("why was ostrow not playing against lens", Refusal.NOT_REPORTED),
    ("how many goals have nantes let in in 23 games", Refusal.NOT_REPORTED),
]
