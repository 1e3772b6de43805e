"""A small library to ask questions of: articles of our own words, with the statements a reader would find in them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from knowledge.reading.read import Read
from knowledge.statement import Statement
from knowledge.topics.absences.statement import Absence
from knowledge.topics.assists.statement import Assist
from knowledge.topics.cards.statement import Card
from knowledge.topics.fixtures.statement import Fixture
from knowledge.topics.goals.statement import DisallowedGoal, Goal
from knowledge.topics.penalties.statement import Penalty, PenaltyOrder
from knowledge.topics.results.statement import Result
from knowledge.topics.standings.statement import Standing
from knowledge.topics.substitutions.statement import Substitution
from knowledge.topics.tallies.statement import Tally
from tests.knowledge.answering.around import AROUND_PEOPLE, around
from tests.knowledge.answering.chats import CHATS_PEOPLE, chats, later
from tests.knowledge.answering.feature import FEATURE_PEOPLE, feature
from tests.knowledge.answering.halted import HALTED_PEOPLE, halted
from tests.knowledge.answering.held import HELD_PEOPLE, held
from tests.knowledge.answering.legs import LEGS_PEOPLE, legs, reverse
from tests.knowledge.answering.parted import PARTED_PEOPLE, parted
from tests.knowledge.answering.partly import PARTLY_PEOPLE, decided, partly, unscored
from tests.knowledge.answering.presumed import PRESUMED_PEOPLE, presumed, semi
from tests.knowledge.answering.reacted import REACTED_PEOPLE, reacted
from tests.knowledge.answering.recalled import RECALLED_PEOPLE, recalled
from tests.knowledge.answering.talked import TALKED_PEOPLE, talked
from tests.knowledge.answering.told import Told
from tests.knowledge.answering.unread import UNREAD_PEOPLE, unread
from tests.knowledge.answering.weighed import WEIGHED_PEOPLE, weighed

TODAY = dt.date(2022, 1, 10)
DERBY = ("AC Milan", "Inter")
DERBY_DAY = dt.date(2021, 11, 7)
CUP = ("Porto", "Manchester City")
CUP_DAY = dt.date(2021, 12, 1)


def _derby() -> Told:
    told = Told(
        "derby",
        dt.date(2021, 11, 8),
        DERBY,
        "Inter and AC Milan drew 1-1 in a derby that had everything. "
        "Hakan Calhanoglu put Inter ahead from the spot after 11 minutes, because Franck Kessie had tripped him. "
        "Stefan de Vrij then turned a free kick into his own net. "
        "Ciprian Tatarusanu saved a second penalty, taken by Lautaro Martinez in the 27th minute. "
        "Alessandro Bastoni was booked. Arturo Vidal came on for Nicolo Barella in the 71st minute. "
        "Lautaro Martinez had a goal ruled out for offside. "
        "Fans protested against the ticket prices before the kick-off. "
        "“We wanted more than a point,” said the Inter manager, Simone Inzaghi. "
        "“Our penalties are a matter of mood,” he added.",
    )
    told.event(
        Result, "Inter and AC Milan drew 1-1", score=(1, 1), winner="draw", date=DERBY_DAY, competition="Serie A"
    )
    spot = "Hakan Calhanoglu put Inter ahead from the spot after 11 minutes"
    told.event(Goal, spot, player="Hakan Calhanoglu", team="Inter", minute="11", how="penalty", date=DERBY_DAY)
    told.event(Penalty, spot, player="Hakan Calhanoglu", team="Inter", minute="11", outcome="scored", date=DERBY_DAY)
    own = "Stefan de Vrij then turned a free kick into his own net"
    told.event(Goal, own, player="Stefan de Vrij", team="AC Milan", how="own_goal", date=DERBY_DAY)
    saved = "Ciprian Tatarusanu saved a second penalty, taken by Lautaro Martinez in the 27th minute"
    kick = {"player": "Lautaro Martinez", "team": "Inter", "outcome": "saved", "keeper": "Ciprian Tatarusanu"}
    told.event(Penalty, saved, **kick, minute="27", date=DERBY_DAY)
    told.event(Card, "Alessandro Bastoni was booked", player="Alessandro Bastoni", team="Inter", colour="yellow")
    change = "Arturo Vidal came on for Nicolo Barella in the 71st minute"
    told.event(Substitution, change, on="Arturo Vidal", off="Nicolo Barella", minute="71")
    ruled_out = "Lautaro Martinez had a goal ruled out for offside"
    told.event(DisallowedGoal, ruled_out, player="Lautaro Martinez", reason="offside")
    told.quotes("Simone Inzaghi", "We wanted more than a point,")
    told.quotes("Simone Inzaghi", "Our penalties are a matter of mood,")
    return told


def _echo() -> Told:
    told = Told(
        "echo",
        dt.date(2021, 11, 9),
        DERBY,
        "Lautaro Martinez missed from the spot in the derby. Inter's takers are Calhanoglu, Martinez and Perisic. "
        "Inter are third, seven points behind Napoli. They next meet Napoli on 21 November. "
        "Calhanoglu has six goals this season. Robin Gosens is out injured until January.",
    )
    missed = "Lautaro Martinez missed from the spot in the derby"
    told.event(Penalty, missed, player="Lautaro Martinez", team="Inter", outcome="missed", date=DERBY_DAY)
    order = "Inter's takers are Calhanoglu, Martinez and Perisic"
    takers = ("Hakan Calhanoglu", "Lautaro Martinez", "Ivan Perisic")
    told.says(PenaltyOrder, order, team="Inter", takers=takers)
    table = "Inter are third, seven points behind Napoli"
    told.says(Standing, table, team="Inter", position=3, gap=7, to="Napoli")
    coming = "They next meet Napoli on 21 November"
    told.says(Fixture, coming, teams=("Inter", "Napoli"), date=dt.date(2021, 11, 21), when="on 21 November", scene=1)
    six = "Calhanoglu has six goals this season"
    told.says(Tally, six, player="Hakan Calhanoglu", what="goals", count=6, scope="this season")
    told.says(
        Absence, "Robin Gosens is out injured until January", player="Robin Gosens", team="Inter", reason="injury"
    )
    return told


def _cup() -> Told:
    told = Told(
        "porto-city",
        dt.date(2021, 12, 2),
        CUP,
        "Manchester City won 2-1 at Porto. "
        "Bernardo Silva opened the scoring after 9 minutes from a Kevin De Bruyne pass. "
        "Otavio levelled in the 55th minute. Bernardo Silva won it with a header in the 88th minute. "
        "Pepe was sent off for a wild lunge at Silva. Ruben Dias hit the post late on.",
    )
    won = "Manchester City won 2-1 at Porto"
    told.event(Result, won, score=(1, 2), winner="Manchester City", date=CUP_DAY, competition="Champions League")
    first = "Bernardo Silva opened the scoring after 9 minutes from a Kevin De Bruyne pass"
    told.event(Goal, first, player="Bernardo Silva", team="Manchester City", minute="9", how="open")
    told.event(Assist, first, player="Kevin De Bruyne", scorer="Bernardo Silva")
    told.event(Goal, "Otavio levelled in the 55th minute", player="Otavio", team="Porto", minute="55")
    last = "Bernardo Silva won it with a header in the 88th minute"
    told.event(Goal, last, player="Bernardo Silva", team="Manchester City", minute="88", how="open")
    told.event(Card, "Pepe was sent off for a wild lunge at Silva", player="Pepe", team="Porto", colour="red")
    return told


def _older() -> Told:
    told = Told(
        "older-derby",
        dt.date(2021, 2, 22),
        DERBY,
        "Inter beat AC Milan 3-0 in February. Thiago Silva scored for nobody that day, but Andre Silva did for Porto.",
    )
    told.event(Result, "Inter beat AC Milan 3-0", score=(0, 3), winner="Inter", date=dt.date(2021, 2, 21))
    told.says(
        Goal, "Andre Silva did for Porto", player="Andre Silva", team="Porto", teams=("Porto", "Benfica"), scene=1
    )
    return told


def _women() -> Told:
    told = Told(
        "women",
        dt.date(2021, 12, 6),
        CUP,
        "Porto Women beat Manchester City Women 3-0. Rita Sampaio scored for them in the 30th minute.",
    )
    won = "Porto Women beat Manchester City Women 3-0"
    told.event(Result, won, score=(3, 0), winner="Porto", date=dt.date(2021, 12, 5), squad="women")
    goal = "Rita Sampaio scored for them in the 30th minute"
    told.event(Goal, goal, player="Rita Sampaio", team="Porto", minute="30", squad="women")
    return told


def reads() -> list[Read]:
    """All articles, read."""
    articles = [
        _derby(),
        _echo(),
        _cup(),
        _older(),
        unread(),
        _women(),
        feature(),
        held(),
        legs(),
        reverse(),
        partly(),
        decided(),
        unscored(),
        chats(),
        later(),
        talked(),
        halted(),
        recalled(),
        presumed(),
        semi(),
        reacted(),
        parted(),
        weighed(),
        around(),
    ]
    people = {name for told in articles for name in _people(told.read(()).statements)}
    known = {
        *people,
        "Ruben Dias",
        "Franck Kessie",
        "Inter",
        "AC Milan",
        "Porto",
        *UNREAD_PEOPLE,
        *FEATURE_PEOPLE,
        *HELD_PEOPLE,
        *LEGS_PEOPLE,
        *PARTLY_PEOPLE,
        *CHATS_PEOPLE,
        *TALKED_PEOPLE,
        *RECALLED_PEOPLE,
        *PRESUMED_PEOPLE,
        *REACTED_PEOPLE,
        *PARTED_PEOPLE,
        *HALTED_PEOPLE,
        *WEIGHED_PEOPLE,
        *AROUND_PEOPLE,
    }
    return [told.read(known) for told in articles]


def _people(statements: Iterable[Statement]) -> Iterable[str]:
    for statement in statements:
        for field in statement.people:
            value = getattr(statement, field)
            yield from (value if isinstance(value, tuple) else [value] if value else [])
