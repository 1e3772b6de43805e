"""An article of our own words on a match and what was said of it, and chats that go on about both."""

from __future__ import annotations

import datetime as dt

from knowledge.answering import Refusal
from knowledge.topics.fixtures.statement import Fixture
from knowledge.topics.goals.statement import DisallowedGoal, Goal
from knowledge.topics.results.statement import Result
from tests.knowledge.answering.told import Told

REACTED_PEOPLE = (
    *("Piet Halder", "Yann Corvo", "Sven Aldous", "Tomas Brink", "Aldo Ferrant", "Marc Oldham", "Ivan Stepp"),
    *("Fulham", "Burnley", "Wrexham"),
)


def reacted() -> Told:
    """A match with a goal that did not count, a shot kept out, and two managers."""
    told = Told(
        "fulham-burnley",
        dt.date(2021, 9, 27),
        ("Burnley", "Fulham"),
        "Fulham beat Burnley 2-0. Piet Halder struck first for Fulham. "
        "Yann Corvo thought he had levelled, but a flag denied him. "
        "Sven Aldous sealed it for Fulham with a curling shot. "
        "Few of those who filled Craven Cottage sat still. "
        "Tomas Brink let fly from distance in the 70th minute. "
        "Brink saw his rocket tipped over by Ivan Stepp. "
        "Halder has carved out a name for himself. "
        "“It was a smash and grab against us,” said Aldo Ferrant. "
        "“Halder is the best finisher in the league,” said Marc Oldham. "
        "“A bit of luck in the box never hurts,” he added. "
        "Burnley travel to Wrexham next.",
    )
    told.event(Result, "Fulham beat Burnley 2-0", score=(0, 2), winner="Fulham", date=dt.date(2021, 9, 26))
    told.event(Goal, "Piet Halder struck first for Fulham", player="Piet Halder", team="Fulham")
    denied = "Yann Corvo thought he had levelled, but a flag denied him"
    told.event(DisallowedGoal, denied, player="Yann Corvo", reason="offside")
    told.event(Goal, "Sven Aldous sealed it for Fulham", player="Sven Aldous", team="Fulham")
    told.quotes("Aldo Ferrant", "It was a smash and grab against us,")
    told.quotes("Marc Oldham", "Halder is the best finisher in the league,")
    told.quotes("Marc Oldham", "A bit of luck in the box never hurts,")
    told.says(Fixture, "Burnley travel to Wrexham next", teams=("Wrexham", "Burnley"), scene=1)
    return told


DIALOGUES = [
    # the same is asked of somebody else, also after a command
    [("/goals Halder", "Piet Halder scored"), ("and brink?", "No goal by Tomas Brink is reported")],
    [("did halder score against burnley", "Yes"), ("and corvo?", "No — Yann Corvo had a goal ruled out")],
    [("/scorers Fulham Burnley", "Sven Aldous"), ("who for burnley?", "No goals for Burnley")],
    [("who scored for fulham against burnley", "Piet Halder"), ("who else", "No other goal")],
    # a goal that did not count
    [("did corvo score against fulham", "No"), ("why was it ruled out?", "a flag denied him")],
    [("did corvo score against fulham", "No"), ("why didn't it count?", "a flag denied him")],
    [("did corvo score against fulham", "No"), ("was it disallowed", "Yes")],
    # "it" is the match, or its score
    [("did halder score against burnley", "Yes"), ("who sealed it?", "Sven Aldous scored")],
    # what the sentence that answered tells besides
    [("did brink let fly against fulham", "let fly"), ("who saved it?", "Ivan Stepp")],
    [("did brink let fly against fulham", "let fly"), ("who fouled him?", "No answer")],
    # the ground
    [("/result Fulham Burnley", "2-0"), ("where was it played?", "Craven Cottage")],
    # what was said
    [("/quotes Oldham", "best finisher"), ("what does he think of halder", "Marc Oldham (27 Sep 2021): “Halder is")],
    [("/quotes Oldham", "best finisher"), ("does he think they will go down", "No quote")],
    [("what did ferrant say", "smash and grab"), ("who said halder is the best finisher", "Marc Oldham")],
    [("/quotes Ferrant", "smash and grab"), ("and oldham?", "Marc Oldham"), ("why did he say that", "Marc Oldham")],
]
"""Chats, and what each answer says."""

ANSWERED = [
    ('who said "a smash and grab against us"', "Aldo Ferrant (27 Sep 2021): “It was a smash and grab against us”"),
    ("who said fulham got a smash and grab", "Aldo Ferrant"),
    ("does oldham think halder is the best finisher", "Marc Oldham"),
    ("why did oldham say a bit of luck never hurts", "“A bit of luck"),
    ("did corvos strike count against fulham", "No"),
]

REFUSED = [
    ('who said "a rocket from distance"', Refusal.NOT_UNDERSTOOD),
    ("does ferrant think brink should be sold", Refusal.NOT_REPORTED),
    ("was halder knighted", Refusal.NOT_REPORTED),
    ("did wrexham beat swansea", Refusal.NO_ARTICLE),
]
