"""What group chats type, over the starter articles: many words for one question, and the point of its answer."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from knowledge import Knowledge

ANSWERED = {
    # goals, by what they did to the score
    "who made it 3-1 against napoli": "Lautaro Martinez scored for Inter (61')",
    "when did lautaro make it 3-1 v napoli": "In the 61st minute",
    "what min did calhanoglu open the scoring in the derby": "In the 11th minute",
    "who put inter 1-0 up in the derby": "Hakan Calhanoglu scored",
    "who put inter ahead against venezia": "Hakan Calhanoglu scored for Inter (34')",
    "who gave napoli the lead v inter": "Piotr Zieliński scored",
    "who gave inter the lead v shakhtar": "Edin Dzeko scored",
    "who put milan level in the derby": "Stefan de Vrij scored an own goal",
    "who doubled inters lead v shakhtar": "Edin Dzeko scored",
    "who sealed it v venezia": "Lautaro Martinez scored",
    "who finished off venezia": "Lautaro Martinez scored",
    "which substitute scored for napoli against inter": "Dries Mertens scored",
    "was lautaros goal v venezia a penalty": "Yes — Lautaro Martinez scored from the penalty spot",
    "when did dzeko get his two v shakhtar": "Edin Dzeko scored twice",
    "who wrapped it up against venezia": "Lautaro Martinez scored",
    # results
    "inter v milan, nov 2021": "AC Milan and Inter drew 1-1",
    "inter napoli in serie a": "Inter beat Napoli 3-2",
    "who drew with verona": "Napoli and Verona drew 1-1",
    "what happened to juve v fiorentina": "Juventus beat Fiorentina 1-0",
    "did anyone beat milan": "1 defeat of AC Milan on record",
    "by how many did inter beat shakhtar": "2-0",
    "who kept a clean sheet v shakhtar": "Inter beat Shakhtar Donetsk 2-0",
    "what was the score at san siro on 21 november": "Inter beat Napoli 3-2",
    "who scored more inter or milan": "Inter scored 14 goals in 8 matches on record; AC Milan scored 4 goals in 2",
    "who conceded fewer, inter or napoli": "Napoli conceded 4 goals in 2 matches on record; Inter conceded 7",
    "have napoli won more games than inter": "Inter won 4 of 8 matches on record; Napoli won 0 of 2 matches",
    "which team has lost more, milan or roma": "Level: AC Milan lost 1 of 2 matches on record; Roma lost 1 of 1 match",
    "inter or juve, who has more clean sheets": "Inter kept 3 clean sheets in 8 matches on record; Juventus kept 1",
    "did lautaro score at san siro": "Yes — Lautaro Martinez scored for Inter (61')",
    "how many goals has calhanoglu scored at san siro": "2 goals on record",
    "are inter through to the last 16": "Inter were in the last 16",
    "inter napoli score, the sunday night one at san siro": "Inter beat Napoli 3-2",
    # penalties, cards, changes
    "did lautaro score the pen ballo-toure gave away": "No — Lautaro Martinez had a penalty saved",
    "who fouled calhanoglu for the derby pen": "brought him down",
    "how close did ibra come in the derby": "Ibrahimovic",
    "did var get involved at venezia": "after a video review",
    "who came on at half time in the derby": "Pierre Kalulu came on for Fode Ballo-Toure — AC Milan",
    "why did ballo toure go off at half time": "stayed in the dressing room",
    "who had perisic come on for v sheriff": "Ivan Perisic came on for Federico Dimarco",
    "what happened to osimhen in the napoli game": "Osimhen",
    "who was booked first in sheriff v inter": "Matteo Darmian was booked (yellow card, 43') — Inter 3-1",
    # places, fixtures, absences
    "what position are inter in group d": "Inter: 2nd, 10 points",
    "who have inter got next after shakhtar": "Inter v Venezia",
    "when is inter roma": "4 Dec 2021",
    "next inter match": "Inter v Spezia (Serie A, 1 Dec 2021).",
    "next inter league game": "Inter v Spezia (Serie A, 1 Dec 2021).\nInter v Roma (Serie A, 4 Dec 2021).\n“",
    "what game have inter got on 4 dec": "Inter v Roma",
    "why was hernandez not playing in the derby": "suspended",
    "who missed the derby for milan": "Theo Hernandez is suspended",
}

REFUSED = {
    "who manages inter": "No answer to that is found",
    "who scored more inter or chelsea": "No result is reported",
    "who was booked first": "Of which player, team or match?",
    "how far clear of venezia are shakhtar": "The gap is not reported",
    "was there a red card in the derby": "No red card is reported",
    "which sub scored v sheriff": "No scorer is told to have come on.",
    "who put inter ahead against napoli": "Which goal gave them the lead is not told",
}


@pytest.fixture
async def knowledge(starter_database: Path) -> AsyncIterator[Knowledge]:
    """The starter articles."""
    async with await Knowledge.open(f"sqlite:///{starter_database}") as opened:
        yield opened


@pytest.mark.parametrize(("question", "told"), ANSWERED.items(), ids=ANSWERED)
async def test_a_wording_is_understood(knowledge: Knowledge, question: str, told: str) -> None:
    answer, _ = await knowledge.ask(question)
    assert told in answer.text
    assert answer.answered


WHY = {
    "was perisics goal disallowed v shakhtar": "Matteo Darmian was offside",
    "was ballo-toure booked in the derby": "booked for the challenge",
}


@pytest.mark.parametrize(("question", "told"), WHY.items(), ids=WHY)
async def test_why_asks_for_the_reason_of_what_was_told(knowledge: Knowledge, question: str, told: str) -> None:
    _, context = await knowledge.ask(question)
    answer, _ = await knowledge.ask("why?", context)
    assert told in answer.text


@pytest.mark.parametrize(("question", "told"), REFUSED.items(), ids=REFUSED)
async def test_what_is_not_told_is_refused(knowledge: Knowledge, question: str, told: str) -> None:
    answer, _ = await knowledge.ask(question)
    assert told in answer.text
    assert not answer.answered
