"""Two articles of our own words, and questions that take for granted what they do not tell, or that never was."""

from __future__ import annotations

import datetime as dt

from knowledge.topics.cards.statement import Card
from knowledge.topics.goals.statement import Goal
from knowledge.topics.results.statement import Result
from knowledge.topics.substitutions.statement import Substitution
from tests.knowledge.answering.told import Told

PRESUMED_PEOPLE = ("Gavin Moss", "Ferry Aarts", "Hatem Ben Salah", "Danny Voss", "Torino", "Genoa", "Lecce")

_SIDES = ("Lecce", "Cagliari")


def presumed() -> Told:
    """A match that one side won without a goal against it."""
    told = Told(
        "lecce-cruise",
        dt.date(2021, 11, 30),
        _SIDES,
        "Lecce beat Cagliari 2-0 on a cold night. Ferry Aarts headed them in front in the 12th minute. "
        "Gavin Moss added another after the break. Danny Voss was booked for Cagliari. "
        "Luca Brera came on for Moss in the 80th minute. Moss left with another injury, a scan revealed. "
        "Hatem Ben Salah went close with a free kick.",
    )
    told.event(Result, "Lecce beat Cagliari 2-0", score=(2, 0), winner="Lecce", date=dt.date(2021, 11, 29))
    first = "Ferry Aarts headed them in front in the 12th minute"
    told.event(Goal, first, player="Ferry Aarts", team="Lecce", minute="12")
    told.event(Goal, "Gavin Moss added another after the break", player="Gavin Moss", team="Lecce")
    told.event(Card, "Danny Voss was booked for Cagliari", player="Danny Voss", team="Cagliari", colour="yellow")
    change = "Luca Brera came on for Moss in the 80th minute"
    told.event(Substitution, change, on="Luca Brera", off="Gavin Moss", minute="80")
    return told


def semi() -> Told:
    """The second leg of a semi-final, after which one side is in a final that no article tells of."""
    told = Told(
        "torino-march-on",
        dt.date(2021, 12, 3),
        ("Torino", "Genoa"),
        "Torino marched into the Coppa Italia final with a 3-1 win over Genoa in the semi-final second leg.",
    )
    won = "Torino marched into the Coppa Italia final with a 3-1 win over Genoa in the semi-final second leg"
    told.event(Result, won, score=(3, 1), winner="Torino", competition="Coppa Italia", date=dt.date(2021, 12, 2))
    return told


ANSWERED = [
    # a namesake's given name, and one's own
    ("did gavin moss score v cagliari", "Yes — Gavin Moss scored"),
    ("did gav moss score v cagliari", "Yes — Gavin Moss scored"),
    ("did skipper moss score v cagliari", "Yes — Gavin Moss scored"),
    ("who replaced moss against cagliari", "Luca Brera came on for Gavin Moss"),
    ("who apart from moss scored v cagliari", "Ferry Aarts scored"),
    ("did ben salah score v cagliari", "No — the scorers were Ferry Aarts 12', Gavin Moss"),
    # goals that the score rules out
    ("who scored lecces third v cagliari", "No third goal for Lecce — Lecce 2-0 Cagliari"),
    ("did aarts get lecces third against cagliari", "No third goal for Lecce"),
    ("who equalised for cagliari at lecce", "No equaliser for Cagliari — Lecce 2-0 Cagliari"),
    ("who got cagliaris winner v lecce", "No winner for Cagliari — Lecce 2-0 Cagliari"),
    ("who scored lecces first v cagliari", "Ferry Aarts scored"),
    ("who scored lecces second v cagliari", "Gavin Moss"),
    # rounds and legs
    ("who won the coppa italia semi final", "Torino beat Genoa 3-1"),
    ("who won the second leg between torino and genoa", "Torino beat Genoa 3-1"),
]
"""Questions, and what the answers say."""

UNTOLD = [
    ("how long is samu salz banned for", "No article on record names “samu salz”."),
    ("did sam salz score for lecce v cagliari", "No article on record names “sam salz”."),
    ("was aarts sent off for lecce v cagliari", "No red card for Ferry Aarts is reported"),
    ("what did moss say about his injury", "No quote is reported in the article that names Gavin Moss."),
    ("did harry moss score v cagliari", "No article on record names “harry moss”. Did you mean Gavin Moss?"),
    ("how long is sven aarts out for", "No article on record names “sven aarts”. Did you mean Ferry Aarts?"),
    ("/goals Sven Aarts", "No article on record names “Sven Aarts”. Did you mean Ferry Aarts?"),
    (
        "who replaced piet mertens against cagliari",
        "No article on record names “piet mertens”.\nKnown of Lecce 2-0 Cagliari (",
    ),
    (
        "who assisted mertens in lecce v cagliari",
        "No article on record names “mertens”.\nKnown of Lecce 2-0 Cagliari (",
    ),
    ("what happened to piet mertens at lecce", "No article on record names “piet mertens”."),
    ("why was mertens goal disallowed in lecce v cagliari", "No article on record names “mertens"),
    ("did de mertens score v cagliari", "No article on record names “de mertens”"),
    (
        "who won the coppa italia final",
        "No article on the Coppa Italia final is on record.\nThe newest of it: Torino 3-1 Genoa",
    ),
    ("did torino win the coppa italia final", "No article on Torino in the Coppa Italia final"),
    # what is taken for granted: that it was so, and why is not told; or that it was not
    (
        "why was voss sent off at lecce",
        "No red card for Danny Voss is reported in the article on Lecce 2-0 Cagliari (29 Nov 2021).\nDanny Voss (",
    ),
    ("why was aarts sent off against cagliari", "No red card for Ferry Aarts is reported"),
    ("how did voss score at lecce", "No goal by Danny Voss is reported"),
    ("why was moss goal disallowed v cagliari", "No disallowed goal by Gavin Moss is reported"),
    ("did torino beat lecce in the coppa italia final", "No article on Torino–Lecce is on record."),
    ("who won the first leg between torino and genoa", "No article on the first leg of Torino–Genoa is on record."),
]
"""Questions, and what the refusals say."""
