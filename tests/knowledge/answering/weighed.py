"""An article of our own words, and open questions whose words it does not share, or of which it tells no more."""

from __future__ import annotations

import datetime as dt

from knowledge.answering import Refusal
from knowledge.topics.goals.statement import Goal
from knowledge.topics.results.statement import Result
from knowledge.topics.substitutions.statement import Substitution
from tests.knowledge.answering.told import Told

WEIGHED_PEOPLE = (
    *("Theo Marchand", "Luc Perrin", "Adil Benali", "Hugo Castel", "Noah Picard", "Yann Dorval", "Marc Oliveira"),
    *("Karim Sow", "Jules Aubert", "Elie Nadeau", "Strasbourg", "Brest"),
)


def weighed() -> Told:
    """A match, and what was said and felt around it."""
    told = Told(
        "strasbourg-brest",
        dt.date(2021, 9, 26),
        ("Strasbourg", "Brest"),
        "Strasbourg beat Brest 3-2 in the first-ever top-flight match under the new roof. "
        "Theo Marchand gave Strasbourg the lead with a tap-in. "
        "Brest answered at once, and Luc Perrin cancelled out Marchand's opener with a low drive from the left. "
        "Marchand scored his second goal with a looping header before Perrin made it 2-2. "
        "Adil Benali snatched the winner in the last minute when he volleyed in a corner. "
        "Hugo Castel tied a club record with his 18th start in a row. "
        "Noah Picard was a passenger throughout and failed to find a single team-mate. "
        "Yann Dorval had to leave early because of illness and Castel came on. "
        "The mood inside the ground had gone flat after the visitors levelled. "
        "Brest coach Marc Oliveira admitted his side had missed the chance of a lifetime. "
        "Oliveira threw on three forwards and went to a 3-3-4. "
        "Castel covered for Benali more than once. "
        "Heroic goalkeeping from Karim Sow had kept Strasbourg in it before that. "
        "Perrin should have levelled again when he hit his effort well wide. "
        "Brest were down to ten men after Jules Aubert had been dismissed by the referee. "
        "Elie Nadeau was shown a yellow card for pulling a shirt. "
        "Neither side lacked for chances, and it was an entertaining afternoon. "
        "The visitors' support chanted the name of Ravel, their old captain. "
        "It was Picard who lost Perrin at the corner for the equaliser. "
        "Dorval was partly responsible for it as well, needlessly giving away the corner. "
        "Aubert was clipped by Castel inside the box, and Perrin struck the ball against the post from there. "
        "Benali's first goal was ruled out with the score at 1-1. "
        "Picard has told friends of his discontent and thinks of an exit. "
        "The victory is a big step towards the European places for the hosts. "
        "Perrin swung in a cross at once, but the turning point was a slip by Aubert. "
        "The rest: Sow - 9, Nadeau - 5, Aubert - 2. "
        "The defeat leaves Brest six points adrift of safety. "
        "Dorval told Perrin that he was fine.",
    )
    told.event(Result, "Strasbourg beat Brest 3-2", score=(3, 2), winner="Strasbourg", competition="Ligue 1")
    lead = "Theo Marchand gave Strasbourg the lead with a tap-in"
    told.event(Goal, lead, player="Theo Marchand", team="Strasbourg")
    told.event(Substitution, "leave early because of illness and Castel came on", on="Hugo Castel", off="Yann Dorval")
    return told


ANSWERED = [
    ("how did strasbourg win it against brest", "volleyed in a corner"),
    ("how did marchand score his second v brest", "looping header"),
    ("how did marchand's opener come about v brest", "with a tap-in"),
    ("what was the turning point in strasbourg brest", "turning point"),
    ("what was historic about strasbourg brest", "first-ever"),
    ("what record did castel equal", "18th start in a row"),
    ("which record did castel break", "18th start in a row"),
    ("was picard any good against brest", "passenger"),
    ("why was dorval taken off against brest", "illness"),
    ("what was the atmosphere like in strasbourg brest", "gone flat"),
    ("what did oliveira say after the strasbourg game", "missed the chance of a lifetime"),
    ("what formation did oliveira end up with v strasbourg", "3-3-4"),
    ("how did castel help benali", "covered for Benali"),
    ("who kept strasbourg in it against brest", "Karim Sow"),
    ("who should have levelled for brest at strasbourg", "well wide"),
    ("what happened with perrin's late chance at strasbourg", "well wide"),
    ("how unlucky was perrin against strasbourg", "well wide"),
    ("why was nadeau booked against brest", "pulling a shirt"),
    ("was strasbourg brest any good", "entertaining"),
    ("who did the brest fans chant for at strasbourg", "Ravel"),
    ("who lost perrin for the brest equaliser", "It was Picard"),
    ("how did dorval cost strasbourg", "partly responsible"),
    ("how was aubert rated against strasbourg", "Aubert - 2"),
    ("how bad are things for brest", "six points adrift"),
    ("how did brest get their penalty at strasbourg", "inside the box"),
    ("why does picard want out of strasbourg", "discontent"),
    ("what does the win mean for strasbourg", "big step"),
    ("who was the hero for strasbourg against brest", "Karim Sow"),
    ("how come dorval had to come off against brest", "illness"),
]

REFUSED = [
    ("why was aubert sent off at strasbourg", Refusal.NOT_REPORTED),
    ("how did brest win it against strasbourg", Refusal.NOT_REPORTED),
    ("what did oliveira say about castel", Refusal.NOT_REPORTED),
    ("what was perrin doing at the game", Refusal.NOT_REPORTED),
]
