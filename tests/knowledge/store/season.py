"""A little season to fill a store with: two matches told by three articles, and what they hold together."""

from __future__ import annotations

import datetime as dt
from typing import TypeVar

from knowledge.articles import Article
from knowledge.facts import Fact, Match, Merged, Person
from knowledge.reading.read import Passage, Read
from knowledge.statement import Statement
from knowledge.topics.cards.statement import Card
from knowledge.topics.goals.statement import Goal
from knowledge.topics.quotes.statement import Quote

S = TypeVar("S", bound=Statement)

KINDS: dict[str, type[Statement]] = {"goal": Goal, "card": Card, "quote": Quote}
INTER_MILAN = ("Inter", "AC Milan")
INTER_NAPOLI = ("Inter", "Napoli")
SUNDAY = dt.date(2024, 2, 4)


def article(name: str, text: str, date: dt.date | None = None) -> Article:
    return Article(path=f"/in/{name}.md", url=f"https://example.org/{name}", title=name.title(), date=date, text=text)


def said(kind: type[S], of: Article, evidence: str, **fields: object) -> S:
    start = of.text.index(evidence)
    span = {"evidence": evidence, "start": start, "end": start + len(evidence)}
    return kind.model_validate({"article": of.ref, **span, **fields})


def passages(
    of: Article, *about: tuple[tuple[str, ...], tuple[str, ...]], speaker: str | None = None
) -> tuple[Passage, ...]:
    """One passage for each line of the text, about these names and teams; `speaker` says the last."""
    found, at = list[Passage](), 0
    for line, (names, teams) in zip(of.text.splitlines(), about, strict=True):
        last = at + len(line) == len(of.text)
        found.append(Passage(at, at + len(line), line, names, teams, speaker if last else None))
        at += len(line) + 1
    return tuple(found)


DERBY = article("derby", "Lautaro Martinez struck the winner in the derby.\nTheo Hernandez was booked.", SUNDAY)
ECHO = article("echo", "It was Lautaro who won the derby for Inter.", dt.date(2024, 2, 5))
AWAY = article("away", "Hakan Çalhanoğlu scored at Napoli.\n“We had to suffer,” said Simone Inzaghi.")

WINNER = said(
    Goal,
    DERBY,
    "Lautaro Martinez struck the winner",
    player="Lautaro Martinez",
    team="Inter",
    teams=INTER_MILAN,
    date=SUNDAY,
    minute="87",
    how="open",
)
WINNER_TOO = said(
    Goal,
    ECHO,
    "It was Lautaro who won the derby",
    player="Lautaro",
    team="Inter",
    teams=INTER_MILAN,
    date=SUNDAY,
    minute="88",
)
BOOKING = said(
    Card,
    DERBY,
    "Theo Hernandez was booked",
    player="Theo Hernandez",
    team="AC Milan",
    teams=INTER_MILAN,
    date=SUNDAY,
    colour="yellow",
)
OPENER = said(Goal, AWAY, "Hakan Çalhanoğlu scored", player="Hakan Çalhanoğlu", team="Inter", teams=INTER_NAPOLI)
QUOTE = said(Quote, AWAY, "“We had to suffer,” said Simone Inzaghi", speaker="Simone Inzaghi", text="We had to suffer,")

READS = (
    Read(
        DERBY,
        (WINNER, BOOKING),
        passages(DERBY, (("Lautaro Martinez",), INTER_MILAN), (("Theo Hernandez",), INTER_MILAN)),
    ),
    Read(ECHO, (WINNER_TOO,), passages(ECHO, (("Lautaro", "Inter"), INTER_MILAN))),
    Read(
        AWAY,
        (OPENER, QUOTE),
        passages(AWAY, (("Hakan Çalhanoğlu",), INTER_NAPOLI), ((), INTER_NAPOLI), speaker="Simone Inzaghi"),
    ),
)

MERGED = Merged(
    matches=(
        Match(id="m-napoli", teams=INTER_NAPOLI, until=dt.date(2024, 1, 31)),
        Match(
            id="m-derby", teams=("AC Milan", "Inter"), date=SUNDAY, competition="Serie A", score=(0, 1), winner="Inter"
        ),
    ),
    people=(
        Person(id="p-lautaro", name="Lautaro Martinez", forms=("Lautaro", "Lautaro Martinez"), teams=("Inter",)),
        Person(id="p-theo", name="Theo Hernandez", forms=("Theo Hernandez",), teams=("AC Milan",)),
        Person(id="p-calha", name="Hakan Çalhanoğlu", forms=("Hakan Çalhanoğlu",), teams=("Inter",)),
        Person(id="p-inzaghi", name="Simone Inzaghi", forms=("Simone Inzaghi",)),
    ),
    facts=(
        Fact(id="f-quote", type="quote", value=QUOTE, persons={"speaker": ("p-inzaghi",)}, told=(QUOTE,)),
        Fact(
            id="f-opener", type="goal", match="m-napoli", value=OPENER, persons={"player": ("p-calha",)}, told=(OPENER,)
        ),
        Fact(
            id="f-winner",
            type="goal",
            match="m-derby",
            value=WINNER,
            persons={"player": ("p-lautaro",)},
            told=(WINNER, WINNER_TOO),
            disagreements={"minute": ("88",), "date": (dt.date(2024, 2, 3),)},
        ),
        Fact(
            id="f-booking",
            type="card",
            match="m-derby",
            value=BOOKING,
            persons={"player": ("p-theo",)},
            told=(BOOKING,),
        ),
    ),
)
