"""What newcomers type one after the other over the starter articles, and what must (not) come back."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from bot.adapters.memory import MemoryAdapter
from bot.core import Bot
from bot.records import Records
from knowledge import Knowledge

Turn = tuple[str, str] | tuple[str, str, str]
"""What is said, what the reply holds, and, if need be, what it does not hold."""

_DERBY = "AC Milan and Inter drew 1-1 (Serie A, 7 Nov 2021)"
_BOOKED = ("who was booked v shakhtar", "Vitao was booked (yellow card, 49')")
_MISSED = ("has lautaro missed any pens", "Yes — Lautaro Martinez had a penalty saved")

VAGUE: list[list[Turn]] = [
    # an article's own sentence never answers words that any report has
    [("who plays for venezia", "No answer to that is found", "“")],
    [("what was the half time score v napoli", "The half-time score is not reported", "“Inter came from behind")],
    [("who scored in the derby", "Calhanoglu"), ("was it on tv", "No answer to that is found", "“")],
]
SIDES: list[list[Turn]] = [
    # the derby of a team is that of its city, and an own goal is the other side's
    [("who scored for inter in the derby", "Hakan Calhanoglu scored from the penalty spot", "own goal")],
    [("who scored in the derby for inter", "AC Milan 1-1 Inter", "Juventus")],
    [
        (
            "who scored for milan in the derby",
            "Stefan de Vrij scored an own goal for AC Milan (17')",
            "Calhanoglu scored",
        )
    ],
    [("which inter player scored an own goal in the derby", "Stefan de Vrij scored an own goal")],
    # whether something happened is asked of the match talked about, not of any other
    [("who scored in the derby", "Calhanoglu"), ("was there a red card", "No red card is reported", "Verona")],
    [("/match inter napoli", "3-2"), ("was there a red card", "No red card is reported", "Verona")],
    [("/match inter napoli", "3-2"), ("were there any penalties", "Yes — Hakan Calhanoglu scored a penalty")],
]
OF_ITS_SIDES: list[list[Turn]] = [
    # a side of the match talked about is asked about in that match
    [("who scored in the derby", "Calhanoglu"), ("did inter win", f"No — {_DERBY}", "Venezia")],
    [("who scored in the derby", "Calhanoglu"), ("who scored for inter", "AC Milan 1-1 Inter", "Venezia")],
    [("inter napoli", "3-2"), ("did napoli score", "Yes — Piotr Zieliński", "Verona")],
    [("inter napoli", "3-2"), ("who got booked for napoli", "Koulibaly was booked", "Verona")],
    # its season, another match and what is to come are not
    [("who scored in the derby", "Calhanoglu"), ("when did inter last win", "On 27 November 2021: Inter beat Venezia")],
    [("who scored in the derby", "Calhanoglu"), ("has dzeko scored in the last 3 games", "Yes — 3 goals on record")],
    [("who scored in the derby", "Calhanoglu"), ("has dzeko scored lately", "Yes — 3 goals on record")],
    [("what happened in the derby", "drew 1-1"), ("hows perisic doing", "1 goal, 1 assist")],
    [("/result inter shakhtar", "2-0"), ("hows dzeko doing", "Edin Dzeko (Inter): 3 goals on record")],
    [("what did calhanoglu do in the derby", "AC Milan 1-1 Inter (Serie A, 7 Nov 2021): 1 goal and 1 penalty taken")],
    [("how many penalties has inter missed", "2 penalties on record")],
    [("latest news on inter", "Inter: 8 matches with a result on record")],
    [("who scored in the derby", "Calhanoglu"), ("have inter lost this season", "No defeat of Inter is on record")],
    [("who scored in the derby", "Calhanoglu"), ("who do inter play next", "Inter v Spezia")],
    [("who scored in the derby", "Calhanoglu"), ("who scored v napoli for inter", "Perisic scored", "own goal")],
]
LET_IN: list[list[Turn]] = [
    [("clean sheet for inter v venezia?", "Yes — Inter beat Venezia 2-0")],
    [("did inter concede v venezia", "No — Inter beat Venezia 2-0"), ("did venezia concede", "Yes — Inter beat")],
    [("how many did inter concede in the derby", "Inter conceded 1 goal — AC Milan and Inter drew 1-1")],
    [("how many goals did inter put past napoli", "Inter scored 3 goals — Inter beat Napoli 3-2")],
    [("have milan lost this season", "Yes — Fiorentina beat AC Milan 4-3")],
    [("are inter unbeaten", "No defeat of Inter is on record:\nInter beat Venezia", "unbeaten start")],
    [("are milan still unbeaten", "No — Fiorentina beat AC Milan 4-3")],
]
TABLE: list[list[Turn]] = [
    [("/table serie a", "Inter in Serie A: 3rd, 31 points", "Real Madrid")],
    [("who is third in serie a", "Inter in Serie A: 3rd, 31 points")],
    [
        (
            "who is top of the league",
            "AC Milan: 1st, 32 points (as of 22 Nov 2021).\nNapoli: 1st, 32 points",
            "Real Madrid",
        )
    ],
    [("who leads the group", "Real Madrid: 1st, 12 points")],
    [("how far behind are inter", "1 point between them and Napoli")],
    [("how far clear are milan", "The gap is not reported", "4 points")],
]
ONE_AFTER_THE_OTHER: list[list[Turn]] = [
    [
        ("inter next game", "Inter v Spezia"),
        ("and then", "Inter v Roma (Serie A, 4 Dec 2021)", "Spezia (Serie"),
        ("and then", "Inter v Real Madrid (Champions League, 7 Dec 2021)", "Roma"),
    ],
    [
        ("who have inter got next", "Inter v Spezia", "played"),
        ("who are they playing in the cl", "Inter v Real Madrid", "Roma"),
    ],
    # a goal's minute is asked of the one that was set up
    [("who scored for inter after the 80th minute in the derby", "No goal in that part of the match is reported")],
    [("who scored in the first half v shakhtar", "No goal in that part of the match is reported")],
    [("who set up dzeko v shakhtar", "Ivan Perisic set up"), ("and perisic?", "No assist for a goal by Ivan Perisic")],
    [("who set up lautaro v napoli", "Joaquin Correa set up"), ("what minute", "In the 61st minute: Lautaro")],
    [("who scored for milan v fiorentina", "No goal is reported"), ("how many did fiorentina get", "scored 4 goals")],
    [
        ("lol", "Ask me another."),
        ("ok cool, nice one", "Ask me another."),
        ("u there?", "I answer football match questions"),
    ],
]
OF_ALL: list[list[Turn]] = [
    # who somebody is, is told by all that is on record, and not by the match talked about
    [
        ("who scored in inter v napoli", "Zieli"),
        ("who is edin dzeko", "Edin Dzeko (Inter): 3 goals on record"),
    ],
    [("who is lautaro martinez", "Lautaro Martinez (Inter): 2 goals")],
    [("what happened in the champions league", "Real Madrid beat Sheriff Tiraspol 3-0", "Serie A")],
    [("what happened on 21 november", "Inter beat Napoli 3-2")],
    [("where was the derby played", "At San Siro: AC Milan 1-1 Inter"), ("when was the derby", "7 November 2021")],
    [("where did inter play napoli", "At San Siro: Inter 3-2 Napoli")],
    [("top of serie a", "AC Milan: 1st, 32 points", "3rd"), ("serie a leaders", "Napoli: 1st, 32 points", "3rd")],
    # of anybody is of all; what is thought of a deed no fact decides
    [("has anyone been sent off", "Yes — 2 cards on record"), ("did anyone score twice", "Yes — Edin Dzeko scored")],
    [("did anyone score a hat trick", "No hat-trick is reported"), ("did anyone score", "Of which player")],
    [("was the derby penalty soft", "No answer to that is found in the 4 articles on AC Milan 1-1 Inter", "Yes")],
    [("was perisics goal lucky", "No more is told: Ivan Perisic scored for Inter", "Yes")],
    # days without a year are those of the newest that has matches of the competition
    [("serie a results in november", "Venezia beat Roma 3-2 (Serie A, 7 Nov 2021)", "Champions League")],
    [("champions league results in september", "drew 0-0 (Champions League, 28 Sep 2021)", "Nov 2021)")],
    # why a match ended so is told of one that did, and of none where none did
    [("why did napoli lose", "Inter 3-2 Napoli (Serie A, 21 Nov 2021)", "Rossoneri")],
    [("why did inter draw with milan", "AC Milan 1-1 Inter", "Juventus")],
    [("why did inter lose", "No answer to that is found in the articles on Inter")],
    [("why did inter lose to milan", "No article on Inter–AC Milan that ended so is on record")],
    [("fastest goal", "The earliest on record: Hakan Calhanoglu scored from the penalty spot for Inter (11')")],
    [("lautaros fastest goal", "The earliest on record: Lautaro Martinez scored for Inter (61')")],
    [("lautaros last goal", "Lautaro Martinez scored from the penalty spot for Inter (90+6') — Inter 2-0", "61")],
    [("did dzeko score v shakhtar", "Yes"), ("lautaros last goal", "Inter 2-0 Venezia", "Dzeko")],
    [("top scorer in serie a", "Hakan Calhanoglu: 3 goals on record."), ("cl top scorers", "Edin Dzeko: 2 goals")],
    [
        ("games today", "Inter v Spezia (Serie A, 1 Dec 2021)", "Roma"),
        ("games on 4 december 2021", "Inter v Roma (Serie A, 4 Dec 2021)"),
    ],
    [("who scored a brace", "Edin Dzeko scored twice for Inter")],
    [("/result 7 nov 2021", _DERBY + ".\nVenezia beat Roma 3-2")],
    [("how many goals did inter score in november 2021", "Inter scored 11 goals in 5 matches on record:")],
    [("who scored for inter in november 2021", "11 goals on record", "Traore")],
]
NOT_ANOTHER_THING: list[list[Turn]] = [
    # as many as were asked about, of what and in which matches
    [("did lautaro score twice v napoli", "1 goal on record: Lautaro Martinez", "Yes")],
    [("did dzeko score twice v shakhtar", "Yes — Edin Dzeko scored twice")],
    [("did dzeko score a hattrick v shakhtar", "2 goals on record: Edin Dzeko scored twice", "No goal")],
    [("how many pens has calhanoglu scored", "2 penalties on record:", "4 goals")],
    [("has dzeko scored in the league", "Inter 1-1 Juventus", "Shakhtar")],
    [("who is inters pen taker", "Inter's penalty takers: 1. Lautaro Martinez")],
    [("inter napoli 1st goal", "Which goal was the 1st is not told: Inter 3-2 Napoli")],
    [("inter vs milan scorers", "AC Milan: Stefan de Vrij 17' og; Inter: Hakan Calhanoglu 11' pen")],
    [("inter 1-1 milan", _DERBY, "Juventus")],
    [("goal difference", "I could not make out")],
    [("score after 60 mins in the derby", "AC Milan 1-1 Inter after 60 minutes (Hakan Calhanoglu 11' pen")],
    [("score after 15 mins in the derby", "Inter 1-0 AC Milan after 15 minutes (Hakan Calhanoglu 11' pen)")],
    # of several matches, the newest is meant, and nothing of its goals is held back
    [
        (
            "who scored last v napoli",
            "is not told: Inter 3-2 Napoli (Serie A, 21 Nov 2021) — Inter: Hakan Calhanoglu",
            "3 of",
        )
    ],
    [("who scored 1st v napoli", "is not told: Inter 3-2 Napoli", "Verona")],
    [("who came off injured v napoli", "Napoli: Victor Osimhen is injured", "Petagna")],
    [("how many assists has dzeko got", "No running count is reported", "Perisic set up")],
    [("who scored v shakhtar", "twice"), ("what minute", "(67')"), ("what minute", "(67')", "61")],
    [("what minute did dzeko score v shakhtar", "The minute of the other goal is not told.")],
    [("inzaghi on lautaro", "Nothing said on that is on record; otherwise:\nSimone Inzaghi")],
    # who it was is told by a sentence that names somebody
    [("who won the pen in the derby", "brought him down", "handed another chance")],
    [("whos the inter keeper", "No answer to that is found", "Correa")],
    [("did edin score v shakhtar", "Yes — Edin Dzeko scored twice")],
    [("who scored from perisics cross v shakhtar", "Edin Dzeko scored for Inter (67')")],
    [("who played lautaro in v napoli", "Joaquin Correa set up Lautaro Martinez's goal", "Perisic scored")],
    [("results", "Inter beat Venezia 2-0 (Serie A, 27 Nov 2021).\nInter beat Shakhtar")],
    [("who won at the weekend", "Atalanta beat Juventus 1-0 (Serie A, 27 Nov 2021).\nInter beat Venezia", "Shakhtar")],
]
HOW_IT_ENDED: list[list[Turn]] = [
    [("who scored in the derby", "Calhanoglu"), (said, _DERBY)]
    for said in (
        *("who won that", "who won", "who won it?", "did they win?", "what was the result", "final score?"),
        *("how did it end", "and the score?", "how did it finish"),
    )
]
WHEN: list[list[Turn]] = [
    [("/result derby", _DERBY), ("when was it", f"On 7 November 2021: {_DERBY}")],
    [("/result derby", _DERBY), ("what day was that", f"On 7 November 2021: {_DERBY}")],
    [("who won the derby", _DERBY), ("when", f"On 7 November 2021: {_DERBY}")],
    [("who scored in the derby", "Calhanoglu"), ("when", "On 7 November 2021: Hakan Calhanoglu scored")],
    [("did mertens score v inter", "Yes"), ("when", "In the 78th minute, on 21 November 2021: Dries Mertens scored")],
]
OF_WHAT_WAS_TOLD: list[list[Turn]] = [
    [_MISSED, ("how many", "1 penalty on record: Lautaro Martinez")],
    [_MISSED, ("which match?", "AC Milan 1-1 Inter (Serie A, 7 Nov 2021)"), ("against who?", "AC Milan 1-1 Inter")],
    [_MISSED, ("what minute?", "In the 27th minute"), ("how?", "low to the left and Ciprian Tatarusanu saved it")],
    [("who scored v shakhtar", "Edin Dzeko scored twice"), ("who from?", "Ivan Perisic set up Edin Dzeko's goal")],
    [("who scored v shakhtar", "Edin Dzeko scored twice"), ("how many?", "2 goals on record")],
    # "it" is no person: what is said, or whether a penalty was good, is not asked of whoever was booked
    [_BOOKED, ("what was said about it", "No quote is reported in the 3 articles on Inter 2-0 Shakhtar", "Vitao")],
    [_BOOKED, ("was it a good penalty", "No penalty is reported in the 3 articles", "Vitao")],
    [_BOOKED, ("which minute?", "In the 49th minute: Vitao was booked")],
    [("who was booked in the derby", "Ballo-Toure"), ("what was said about it", "Simone Inzaghi (8 Nov 2021)")],
]
RESULTS: list[list[Turn]] = [
    [
        (
            "inter's last two results",
            "Venezia 2-0 (Serie A, 27 Nov 2021).\nInter beat Shakhtar Donetsk 2-0",
            "Napoli 3-2",
        )
    ],
    [("last match", "(Serie A, 27 Nov 2021).", "last kick")],
    [("who did inter beat 2-0", "Inter beat Venezia 2-0 (Serie A, 27 Nov 2021).\nInter beat Shakhtar Donetsk 2-0")],
    [("teams inter drew with", "Inter and Juventus drew 1-1 (24 Oct 2021).\n", "Inzaghi")],
    [("which games did inter draw", "drew 0-0 (Champions League, 28 Sep 2021)", "(Champions League).")],
    [("who beat roma", "Venezia beat Roma 3-2"), ("who have venezia beaten", "Venezia beat Roma 3-2", "Inter beat")],
    [("who beat inter", "No defeat of Inter is on record; the newest match:")],
    [("biggest win", "The biggest wins on record:\nReal Madrid beat Sheriff Tiraspol 3-0"), ("heaviest defeat", "3-0")],
    [("milans heaviest defeat", "The heaviest defeat of AC Milan on record: Fiorentina beat AC Milan 4-3")],
    [("most goals in a match", "The highest-scoring match on record: Fiorentina beat AC Milan 4-3")],
    [("half time score in the derby", "AC Milan 1-1 Inter at half-time (Hakan Calhanoglu 11' pen")],
]
BESIDE: list[list[Turn]] = [
    [
        ("/result inter napoli", "Inter beat Napoli 3-2"),
        ("and the one before?", _DERBY),
        ("and before that?", "Inter beat Sheriff Tiraspol 3-1"),
        ("who scored in the one before that", "Edin Dzeko scored for Inter (17'); Paulo Dybala scored"),
    ],
    [
        ("who is inter playing next", "Inter v Spezia (Serie A, 1 Dec 2021)"),
        ("and after that?", "Inter v Roma (Serie A, 4 Dec 2021)", "No coming match"),
        ("and after that?", "Inter v Real Madrid"),
        ("and then?", "No match of Inter after the one of 7 Dec 2021 is on record."),
    ],
    [("who is inter playing next", "Spezia"), ("and the one before?", "Inter beat Venezia 2-0")],
    [("who scored v napoli for inter", "Perisic"), ("and in the game before?", "Calhanoglu", "Verona")],
    [("when did inter last win", "Venezia"), ("and after that?", "Inter v Spezia (Serie A, 1 Dec 2021)")],
    [("who won the derby", _DERBY), ("and the one before?", "Of which player, team or match?")],
    [("who did inter play before napoli", _DERBY, "Inter v Napoli"), ("who scored", "Calhanoglu")],
    [("inters game before the derby", "Inter beat Sheriff Tiraspol 3-1")],
    [("who scored for inter in the match after the derby", "Perisic", "Milan")],
    [("did inter win the game before napoli", f"No — {_DERBY}")],
    [("who do inter play after roma", "Inter v Real Madrid", "Inter v Roma")],
    [("who did milan play before inter", "No match of AC Milan before the one of 7 Nov 2021 is on record.")],
]
THEY: list[list[Turn]] = [
    [("when did inter last win", "Venezia"), ("when do they play real madrid", "Real Madrid (", "Sheriff")],
    [("did inter beat napoli", "Yes"), ("when do they play roma", "Inter v Roma (Serie A, 4 Dec 2021)")],
    [("has inter won in november", "Yes"), ("did they beat shakhtar", "Yes — Inter beat Shakhtar Donetsk 2-0")],
    [("when did inter last win", "Venezia"), ("did they beat roma", "That match is only announced", "Sheriff")],
    [("did inter beat napoli", "Yes"), ("did they beat venezia", "Yes — Inter beat Venezia 2-0")],
]
WHICH_GOAL: list[list[Turn]] = [
    [("who scored the winner v napoli", "Lautaro Martinez scored for Inter (61')", "No goal")],
    [("inter v napoli", "3-2"), ("who scored the winner", "Lautaro Martinez scored for Inter (61')")],
    [("inter v napoli", "3-2"), ("who equalised", "Which goal was the equaliser is not told: Inter 3-2 Napoli")],
    [("who got the winner in venezia roma", "Which goal was the winner is not told: Venezia 3-2 Roma", "No goal")],
    [("who scored the winner in the derby", "Nobody scored a winner: it was a draw", "No goal")],
]
THE_ONE: list[list[Turn]] = [
    # the match talked about has none, and a single one is on record
    [_BOOKED, ("who saved the penalty", "Lautaro Martinez had a penalty saved by Ciprian Tatarusanu")],
    [_BOOKED, ("who scored the own goal", "Stefan de Vrij scored an own goal for AC Milan (17')")],
    # several are
    [_BOOKED, ("who missed the penalty", "No missed penalty is reported in the 3 articles on Inter 2-0", "derby")],
    # nothing says that there was one
    [_BOOKED, ("who was sent off", "No red card is reported in the 3 articles on Inter 2-0 Shakhtar")],
]
WHERE: list[list[Turn]] = [
    [("who scored in the derby", "Calhanoglu"), ("where was it played", "At San Siro: AC Milan 1-1 Inter", "Atalanta")],
    [("/result sheriff inter", "3-1"), ("where", "In Tiraspol: Inter 3-1 Sheriff Tiraspol")],
    [("who is inter playing next", "Spezia"), ("where", "At San Siro: Inter–Spezia")],
    [("/result venezia roma", "3-2"), ("where was that", "The ground is not reported")],
]
WHOM_TALKED_ABOUT: list[list[Turn]] = [
    [("inter napoli", "3-2"), ("who scored apart from lautaro", "Zieliński scored for Napoli (17')", "Not on record")],
    [("when did dumfries come on in the derby", "76"), ("who did he come on for?", "Matteo Darmian")],
    [("shakhtar", "2 matches with a result"), ("who scored", "Edin Dzeko scored twice for Inter", "No goal")],
    [("napoli", "2 matches with a result"), ("last match", "Inter beat Napoli 3-2", "Atalanta")],
    [("inter", "8 matches with a result"), ("who do they play next", "Inter v Spezia (Serie A, 1 Dec 2021)")],
    [("who's injured", "Mike Maignan"), ("for inter?", "Inter: Stefan de Vrij is injured", "Maignan")],
    [("top scorers for inter", "Edin Dzeko and Hakan Calhanoglu: 3 goals"), ("and venezia", "1 goal each", "Zapata")],
    [("did milan lose", "Yes"), ("to who", "Fiorentina beat AC Milan 4-3")],
    [("yellows in the derby", "Ballo-Toure"), ("who got them", "Fode Ballo-Toure was booked")],
    [("did lautaro score v shakhtar", "No"), ("why not", "ruled out as well"), ("what minute", "In the 59th", "Dzeko")],
    [("did lautaro score v shakhtar", "No"), ("how about dzeko", "Edin Dzeko scored twice")],
    [("lautaro penalties", "2 penalties"), ("how many has he missed", "1 penalty on record", "7 league goals")],
    [("what happened to osimhen v inter", "Osimhen"), ("how long is he out", "about three months")],
    [("who is suspended", "Theo Hernandez"), ("who else", "No other absence is reported")],
]
FORM: list[list[Turn]] = [
    [("inter form", "Inter beat Venezia 2-0 (Serie A, 27 Nov 2021).\nInter beat Shakhtar Donetsk 2-0")],
    [("how are inter doing", "Inter beat Venezia 2-0 (Serie A, 27 Nov 2021).\nInter beat Shakhtar Donetsk 2-0")],
    [("are inter any good", "No answer to that is found", "Ibrahimovic")],
]
COUNTED: list[list[Turn]] = [
    [
        ("how many games have inter won", "4 wins of Inter on record:\nInter beat Venezia 2-0", "third game"),
        ("how many have they drawn", "4 draws of Inter on record:\nAC Milan and Inter drew 1-1", "press room"),
    ],
    [
        ("inter next 3 games", "Inter v Spezia (Serie A, 1 Dec 2021).\nInter v Roma", "played"),
        ("where is that", "San Siro"),
    ],
    [
        ("did inter win the derby", "No"),
        ("who missed", "Lautaro Martinez had a penalty saved"),
        ("by who", "Tatarusanu"),
    ],
    [("has dzeko scored in the champions league", "Yes"), ("in which games", "Inter 2-0 Shakhtar Donetsk")],
    [("is lautaro any good", "No answer to that is found"), ("how many goals", "Of which player, team or match?")],
]


async def _talk(database: Path, turns: list[Turn]) -> None:
    async with await Knowledge.open(f"sqlite:///{database}", today=lambda: dt.date(2021, 12, 1)) as knowledge:
        memory = MemoryAdapter(Bot(knowledge, records=Records.open()))
        for said, held, *unwanted in turns:
            reply = await memory.say(said)
            text = reply.text if reply else ""
            assert held in text, said
            assert not any(words in text for words in unwanted), (said, text)


@pytest.mark.parametrize("turns", VAGUE, ids=lambda turns: turns[-1][0])
async def test_vague_words_are_not_answered_by_any_sentence(starter_database: Path, turns: list[Turn]) -> None:
    await _talk(starter_database, turns)


EXPECTED = [
    *SIDES,
    *OF_ITS_SIDES,
    *LET_IN,
    *TABLE,
    *OF_ALL,
    *ONE_AFTER_THE_OTHER,
    *NOT_ANOTHER_THING,
    *COUNTED,
    *WHERE,
    *WHOM_TALKED_ABOUT,
    *FORM,
    *WHICH_GOAL,
    *THE_ONE,
    *BESIDE,
    *THEY,
    *HOW_IT_ENDED,
    *WHEN,
    *OF_WHAT_WAS_TOLD,
    *RESULTS,
]


@pytest.mark.parametrize("turns", EXPECTED, ids=lambda turns: " > ".join(turn[0] for turn in turns))
async def test_what_comes_back(starter_database: Path, turns: list[Turn]) -> None:
    await _talk(starter_database, turns)
