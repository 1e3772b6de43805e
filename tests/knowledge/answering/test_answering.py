"""Questions to the small library, and what the answers say."""

from __future__ import annotations

import pytest

from knowledge.answering import Answer, Answering, Context, Refusal
from knowledge.topics import discover
from tests.knowledge.answering import (
    around,
    chats,
    feature,
    halted,
    held,
    legs,
    parted,
    partly,
    reacted,
    recalled,
    talked,
    unread,
    weighed,
)

ANSWERED = [
    # results
    ("/result AC Milan Inter", "AC Milan and Inter drew 1-1 (Serie A, 7 Nov 2021)"),
    ("/result inter milan", "AC Milan and Inter drew 1-1"),
    ("/result derby", "AC Milan and Inter drew 1-1"),
    ("/sources Porto City", "What is told of Manchester City 2-1 Porto"),
    ("/sources Otavio", "What is told of Otavio"),
    ("/match Porto Manchester City", "Goals: Bernardo Silva 9'"),
    ("what was the score in the derby in november 2021", "1-1"),
    ("inter v milan feb 2021 score?", "Inter beat AC Milan 3-0"),
    ("did city win at porto?", "Yes — Manchester City beat Porto 2-1"),
    ("did porto beat man city", "No — Manchester City beat Porto 2-1"),
    ("did porto women beat man city women?", "Yes — Porto Women beat Manchester City Women 3-0 (5 Dec 2021)"),
    ("/result Porto Women Man City", "Porto Women beat Manchester City Women 3-0"),
    ("who scored for porto ladies against city", "Rita Sampaio scored for Porto (30')"),
    # goals
    ("/scorers Porto Man City", "Manchester City: Bernardo Silva 9', 88'; Porto: Otavio 55'"),
    ("/goals Bernardo Silva", "Bernardo Silva scored twice for Manchester City (9', 88')"),
    ("how many goals did bernardo silva get against porto", "2 goals on record"),
    ("who scored the own goal in the 1-1 derby", "Stefan de Vrij scored an own goal for AC Milan"),
    ("who scored the winner in porto v man city", "Bernardo Silva scored for Manchester City (88')"),
    ("who equalised for porto against city", "Otavio scored for Porto (55')"),
    ("who got the opener, porto v city", "(9')"),
    ("what minute did otavio score vs city?", "In the 55th minute: Otavio scored"),
    ("when did otavio score against city", "In the 55th minute, on 1 December 2021: Otavio scored"),
    ("on which day did otavio score against city", "On 1 December 2021: Otavio scored"),
    ("tell me about Porto", "matches with a result on record."),
    ("was lautaros goal v milan ruled out?", "offside"),
    ("did bernardo silva score from the spot against porto", "No — Bernardo Silva scored"),
    ("bernardo silva's goals v porto, were they from the spot", "No — Bernardo Silva scored"),
    ("which porto players scored v man city", "Otavio scored for Porto (55')"),
    ("otavio v man city goals", "Otavio scored for Porto (55')"),
    ("who scored for porto v man city, the pepe game", "Otavio scored for Porto (55')"),
    ("did otavio score against city", "Yes — Otavio scored"),
    ("did pepe score in porto man city?", "No — the scorers were"),
    ("did lautaro score in the 1-1 derby", "No — Lautaro Martinez had a goal ruled out"),
    # penalties
    ("/penalties Lautaro", "Lautaro Martinez had a penalty saved by Ciprian Tatarusanu for Inter (27')"),
    ("how many pens did lautaro miss against milan?", "1 penalty on record"),
    ("did calhanoglu convert his pen in the derby?", "Yes — Hakan Calhanoglu scored a penalty"),
    ("did lautaro convert his pen against milan", "No — Lautaro Martinez had a penalty saved"),
    ("which keeper saved lautaros penalty", "Ciprian Tatarusanu"),
    ("who missed a penalty for inter in the derby in nov 2021", "Lautaro Martinez"),
    ("/takers Inter", "1. Hakan Calhanoglu, 2. Lautaro Martinez, 3. Ivan Perisic"),
    # cards, assists, substitutions
    ("/cards Pepe", "Pepe (Porto) was sent off (red card)"),
    ("who was booked in inter - milan in november 2021", "Alessandro Bastoni (Inter) was booked"),
    ("how many porto players were sent off against city", "1 card on record"),
    ("/assists De Bruyne", "Kevin De Bruyne set up Bernardo Silva's goal"),
    ("who set up silvas opener at porto", "Kevin De Bruyne"),
    ("who came on for barella in the derby", "Arturo Vidal came on for Nicolo Barella (71')"),
    ("/subs Inter Milan", "Arturo Vidal"),
    # states
    ("/table Inter", "Inter: 3rd"),
    ("how many points behind napoli are inter", "7 points"),
    ("how many goals has calhanoglu got this season", "Hakan Calhanoglu: 6 goals this season"),
    ("/next Inter", "Inter v Napoli (21 Nov 2021"),
    ("who do inter play next", "Napoli"),
    ("/absences Inter", "Robin Gosens is injured"),
    ("is gosens injured?", "Robin Gosens is injured"),
    ("/quotes Inzaghi", "We wanted more than a point"),
    ("what did inzaghi say about penalties", "Our penalties are a matter of mood"),
    # open questions: the article's own sentence
    ("why did inter get a penalty in the derby in nov 2021", "because Franck Kessie had tripped him"),
    ("who fouled calhanoglu for the penalty", "Franck Kessie"),
    ("what were the fans protesting about before inter milan", "ticket prices"),
    ("why was pepe sent off against city", "wild lunge"),
    ("did ruben dias score against porto", "hit the post"),
    ("why did pepe get sent off at home to city", "wild lunge"),
    ("what was inzaghis verdict on the derby", "more than a point"),
    # words in another order, somebody left out, a match by one of its teams
    ("vidal came on when", "In the 71st minute"),
    ("who scored in the derby apart from calhanoglu", "Stefan de Vrij scored an own goal"),
    ("did inter score their penalty in the derby", "Yes"),
    ("did man city beat porto 2-1", "Yes — Manchester City beat Porto 2-1"),
    ("did man city beat porto 3-0", "No — Manchester City beat Porto 2-1"),
    ("did man city win at porto after being 1-0 down", "Yes — Manchester City beat Porto 2-1"),
    ("did tatarusanu save a penalty", "Yes — Lautaro Martinez had a penalty saved"),
    # everything
    ("/player Bernardo Silva", "Bernardo Silva"),
    ("/team Porto", "Manchester City beat Porto 2-1"),
    ("/coverage", "On record: 24 articles (22 Feb–14 Dec 2021)"),
    # slips, nicknames, accents
    ("/penalties Lautarro Martines", "Lautaro Martinez"),
    ("/result Nerazzurri Rossoneri", "drew 1-1"),
    ("/penalties Çalhanoğlu", "Hakan Calhanoglu scored a penalty"),
    ("/goals@touchline_bot Otavio", "Otavio"),
]

_NOT_THERE = (Refusal.UNKNOWN_NAME, Refusal.NO_ARTICLE, Refusal.NOT_REPORTED)

REFUSED = [
    ("/penalties Zyxwvu", Refusal.UNKNOWN_NAME),
    ("/result Inter Real Betis", Refusal.NO_ARTICLE),
    ("who won inter v real betis", Refusal.NO_ARTICLE),
    ("who scored the winner in the merseyside derby", Refusal.NO_ARTICLE),
    ("/penalties Ruben Dias", Refusal.NOT_REPORTED),
    ("/cards Otavio", Refusal.NOT_REPORTED),
    ("what was the attendance at porto v man city?", Refusal.NOT_REPORTED),
    ("who refereed porto against man city", Refusal.NOT_REPORTED),
    ("what minute was pepes red card against city", Refusal.NOT_REPORTED),
    ("who took the penalty for porto against city", Refusal.NOT_REPORTED),
    ("what did otavio say after the match", Refusal.NOT_REPORTED),
    ("how many times did lautaro hit the post in the 1-1 derby with milan", Refusal.NOT_REPORTED),
    ("what was the score of inter - napoli", Refusal.NOT_REPORTED),
    ("did porto u21s beat man city u21s", Refusal.NO_ARTICLE),
    ("did inter women win", Refusal.NO_ARTICLE),
    ("/goals Silva", Refusal.AMBIGUOUS),
    ("who won the 1998 world cup", Refusal.NO_ARTICLE),
    ("how many shots did porto have against man city", Refusal.NOT_REPORTED),
    ("what did otavio say after the benfica match", Refusal.NOT_REPORTED),
    ("did calhanoglu score in the final", Refusal.NOT_REPORTED),
    ("did man city beat porto in the 90th minute", Refusal.NOT_REPORTED),
    ("was anyone sent off in the derby", Refusal.NOT_REPORTED),
    ("did bernardo score in the semi final", Refusal.NOT_REPORTED),
    ("hello there", Refusal.NOT_UNDERSTOOD),
    ("", Refusal.NOT_UNDERSTOOD),
    ("/result", Refusal.NOT_UNDERSTOOD),
    ("?!", Refusal.NOT_UNDERSTOOD),
]


@pytest.mark.parametrize(
    ("question", "said"),
    [
        *(*ANSWERED, *unread.ANSWERED, *feature.ANSWERED, *legs.ANSWERED, *partly.ANSWERED, *held.ANSWERED),
        *talked.ANSWERED,
        *chats.ANSWERED,
        *recalled.ANSWERED,
        *reacted.ANSWERED,
        *parted.ANSWERED,
        *halted.ANSWERED,
        *weighed.ANSWERED,
        *around.ANSWERED,
    ],
)
async def test_answers(answering: Answering, question: str, said: str) -> None:
    answer, _ = await answering.ask(question)
    assert said.lower() in answer.text.lower()
    assert answer.answered
    assert answer.refusal is None
    assert len(answer.text) <= 600


@pytest.mark.parametrize(
    ("question", "refusal"),
    [
        *(*REFUSED, *unread.REFUSED, *feature.REFUSED, *legs.REFUSED, *held.REFUSED, *talked.REFUSED),
        *chats.REFUSED,
        *recalled.REFUSED,
        *reacted.REFUSED,
        *parted.REFUSED,
        *halted.REFUSED,
        *weighed.REFUSED,
        *around.REFUSED,
    ],
)
async def test_refuses(answering: Answering, question: str, refusal: Refusal) -> None:
    answer, _ = await answering.ask(question)
    assert answer.refusal is refusal, answer.text
    assert not answer.answered
    assert answer.text
    assert not answer.sources


async def test_sources_quote_their_articles(answering: Answering) -> None:
    answer, _ = await answering.ask("/penalties Lautaro")
    assert [source.path for source in answer.sources] == ["/in/derby.md", "/in/echo.md"]
    assert "taken by Lautaro Martinez in the 27th minute" in answer.sources[0].quote
    assert "On record: 2 articles, 8–9 Nov 2021." in answer.text


async def test_offers_names_for_one_that_nobody_bears(answering: Answering) -> None:
    answer, _ = await answering.ask("/penalties Calanolo")
    assert answer.refusal is Refusal.UNKNOWN_NAME
    assert "/penalties Hakan Calhanoglu" in answer.choices


async def test_choices_are_questions_that_work(answering: Answering) -> None:
    answer, _ = await answering.ask("/goals Silva")
    assert "Andre Silva" in answer.text
    assert len(answer.choices) == 2
    for choice in answer.choices:
        chosen, _ = await answering.ask(choice)
        assert chosen.answered


async def test_the_same_question_gives_the_same_answer(answering: Answering) -> None:
    for question, _ in ANSWERED:
        first, second = [(await answering.ask(question))[0] for _ in range(2)]
        assert first.model_dump_json() == second.model_dump_json()


DIALOGUES = [
    [("who missed a penalty for inter in the derby in nov 2021", "Lautaro"), ("which minute?", "(27')")],
    [
        ("/penalties Calhanoglu", "scored a penalty"),
        ("and Lautaro?", "had a penalty saved"),
        ("who saved it?", "Tatarusanu"),
    ],
    [("who got sent off in porto v man city", "Pepe"), ("which minute?", "The minute is not reported")],
    [("/takers Inter", "Perisic"), ("and who is first?", "Hakan Calhanoglu is number 1")],
    [
        ("/scorers Porto Manchester City", "Otavio"),
        ("who set up the opener?", "De Bruyne"),
        ("who got sent off?", "Pepe"),
    ],
    [("/goals Otavio", "Otavio scored"), ("who else scored?", "Bernardo Silva scored twice")],
    [("/result Porto Manchester City", "2-1"), ("/scorers", "Otavio 55'")],
    [("/cards Pepe", "sent off"), ("who was the lunge at?", "Silva")],
    [
        ("/penalties Calhanoglu", "11'"),
        ("who fouled him for it?", "Kessie"),
        ("/sources", "The last answer rests on 1 article:"),
    ],
    [("what did inzaghi say about penalties", "mood"), ("and about the point?", "more than a point")],
    [("/result Porto Manchester City", "2-1"), ("/goals Zyxwvu", "No article"), ("who scored?", "Otavio")],
    [("/sources", "There is no answer yet")],
    [("/goals Otavio", "Otavio scored"), ("why?", "rests on 1 article:"), ("says who?", "rests on 1 article:")],
    [("/goals Otavio", "Otavio scored"), ("and Zyxwvu?", "No article on record names “Zyxwvu”")],
    [("/goals Otavio", "Otavio scored"), ("who did zyxwvu assist?", "No article on record names “zyxwvu”")],
    [("/cards Pepe", "sent off"), ("list all penalties", "Hakan Calhanoglu scored a penalty")],
    [
        ("who was booked in inter - milan in november 2021", "Alessandro Bastoni"),
        ("and sent off?", "No red card is reported"),
    ],
    [("who set up silvas opener at porto", "De Bruyne"), ("when was that?", "On 1 December 2021: Kevin De Bruyne")],
    [("/result Porto Manchester City", "2-1"), ("who won the cup final?", "Of which player, team or match?")],
    [("/result Porto Manchester City", "2-1"), ("what was the final score?", "2-1")],
    [("who scored on 1 december?", "Bernardo Silva scored twice"), ("who won on 7 november", "drew 1-1")],
    [("who scored in serie a on 7 november", "Hakan Calhanoglu scored"), ("who won serie a", "No answer to that")],
    [("/goals Otavio", "Otavio scored"), ("who was booked in the derby in nov 2021?", "Alessandro Bastoni")],
    [("/result derby", "1-1"), ("how many goals has Calhanoglu got?", "6 goals this season")],
    [("who scored against Porto?", "Bernardo Silva scored twice"), ("and against City?", "Otavio scored")],
]


@pytest.mark.parametrize(
    "dialogue",
    [*DIALOGUES, *feature.DIALOGUES, *chats.DIALOGUES, *reacted.DIALOGUES, *parted.DIALOGUES, *halted.DIALOGUES],
)
async def test_follows_up(answering: Answering, dialogue: list[tuple[str, str]]) -> None:
    context: Context | None = None
    for question, said in dialogue:
        answer, context = await answering.ask(question, context)
        assert said in answer.text, f"{question}: {answer.text}"


async def test_every_command_answers_its_examples_or_says_why_not(answering: Answering) -> None:
    commands = [command for topic in discover() for command in topic.commands]
    assert len(commands) >= 16
    for example in (example for command in commands for example in command.examples):
        answer, _ = await answering.ask(example)
        assert isinstance(answer, Answer)
        assert answer.answered or answer.refusal in (*_NOT_THERE, None), example


@pytest.mark.parametrize(
    "bad", ["/penalties " + "x" * 5000, "\x00\x01", "'; DROP TABLE facts; --", "/goals %s _ *", "@everyone <b>"]
)
async def test_bad_input_is_no_question(answering: Answering, bad: str) -> None:
    answer, _ = await answering.ask(bad)
    assert not answer.answered
    assert len(answer.text) <= 700
