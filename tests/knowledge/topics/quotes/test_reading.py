from __future__ import annotations

import pytest

from knowledge.topics.quotes import topic
from knowledge.topics.quotes.statement import Quote
from tests.knowledge.topics.stated import stated

GABOR, RUIZ = "Peter Gabor", "Mateo Ruiz"
WE_WON = "We won the ball high and never let go"

# A text and its quotes: who says what. In the texts Gabor is a coach, Ruiz a player.
QUOTES = [
    (f"“{WE_WON},” said Peter Gabor.", [(GABOR, f"{WE_WON},")]),
    (f"“{WE_WON},” Peter Gabor said after the match.", [(GABOR, f"{WE_WON},")]),
    (f"“{WE_WON},” said Peter Gabor to reporters.", [(GABOR, f"{WE_WON},")]),
    (f"“{WE_WON},” said the Everton coach, Peter Gabor.", [(GABOR, f"{WE_WON},")]),
    (f"Peter Gabor said: “{WE_WON}.”", [(GABOR, f"{WE_WON}.")]),
    (f'Peter Gabor told reporters: "{WE_WON}."', [(GABOR, f"{WE_WON}.")]),
    (f"Everton coach Peter Gabor: “{WE_WON}.”", [(GABOR, f"{WE_WON}.")]),
    (f"Peter Gabor on the late goal by Mateo Ruiz: “{WE_WON}.”", [(GABOR, f"{WE_WON}.")]),
    (f"According to Peter Gabor “{WE_WON}.”", [(GABOR, f"{WE_WON}.")]),
    (f"Peter Gabor stated that “{WE_WON}.”", [(GABOR, f"{WE_WON}.")]),
    (f"Peter Gabor was delighted.\n“{WE_WON},” he said.", [(GABOR, f"{WE_WON},")]),
    (f"Peter Gabor was delighted with Mateo Ruiz. “{WE_WON},” the manager said.", [(GABOR, f"{WE_WON},")]),
    (f"Peter Gabor, the Inter coach, was delighted. “{WE_WON},” the Italian manager said.", [(GABOR, f"{WE_WON},")]),
    (f"Peter Gabor was delighted as Inter won. “{WE_WON},” said the Italian coach.", [(GABOR, f"{WE_WON},")]),
    (f"Midfielder Mateo Ruiz met the coach, Peter Gabor. “{WE_WON},” said the Everton boss.", [(GABOR, f"{WE_WON},")]),
    (f"Peter Gabor praised his players. “{WE_WON}.”", [(GABOR, f"{WE_WON}.")]),
    (f"Asked about Mateo Ruiz, Peter Gabor smiled. “{WE_WON},” he added.", [(GABOR, f"{WE_WON},")]),
    (
        "“They were brave,” said Peter Gabor. “Ruiz was the bravest.” “I liked him,” he added.",
        [(GABOR, "They were brave,"), (GABOR, "Ruiz was the bravest."), (GABOR, "I liked him,")],
    ),
    (
        "“They were brave,” said Peter Gabor, “and never tired.”",
        [(GABOR, "They were brave,"), (GABOR, "and never tired.")],
    ),
    (
        "Peter Gabor said: “They were brave.\n\n“They never tired.”",
        [(GABOR, "They were brave."), (GABOR, "They never tired.")],
    ),
    (
        "“They were brave,” said Peter Gabor. Mateo Ruiz added: “We never tired.”",
        [(GABOR, "They were brave,"), (RUIZ, "We never tired.")],
    ),
    (
        "Peter Gabor: “They were brave.”\nOn the late goal: “We never tired of trying.”",
        [(GABOR, "They were brave."), (GABOR, "We never tired of trying.")],
    ),
    ("“What a night!” Mateo Ruiz said.", [(RUIZ, "What a night!")]),
    (
        "Mateo Ruiz called it “the finest evening of my whole career”.",
        [(RUIZ, "the finest evening of my whole career")],
    ),
    (f"Mateo Ruiz cheered. “{WE_WON}.”", [(RUIZ, f"{WE_WON}.")]),
    (f"Mateo Ruiz limped off. It was a harsh verdict from Peter Gabor. “{WE_WON},” he said.", [(GABOR, f"{WE_WON},")]),
    (f"Peter Gabor admitted that Mateo Ruiz was hurt. “{WE_WON},” he said.", [(GABOR, f"{WE_WON},")]),
    (f"Mateo Ruiz added a second. “{WE_WON},” said the manager, Peter Gabor.", [(GABOR, f"{WE_WON},")]),
    (
        f"Coach Peter Gabor waved. Mateo Ruiz added a goal. “{WE_WON},” the manager said.",
        [(GABOR, f"{WE_WON},")],
    ),
    (f"Peter Gabor praised Mateo Ruiz, adding: “{WE_WON}.”", [(GABOR, f"{WE_WON}.")]),
    (f"Behind them all Peter Gabor said: “{WE_WON}.”", [(GABOR, f"{WE_WON}.")]),
    (f"Mateo Ruiz shot wide.\nPeter Gabor on the result:\n“{WE_WON}.”", [(GABOR, f"{WE_WON}.")]),
    (
        "Peter Gabor said that it was fair. Mateo Ruiz shot wide, but the manager said: “It was no goal at all.”",
        [(GABOR, "It was no goal at all.")],
    ),
    (
        "“We were slow,” Mateo Ruiz said. “It was hot. It was late. We ran. We fell. We got up again,” he went on.",
        [(RUIZ, "We were slow,"), (RUIZ, "It was hot. It was late. We ran. We fell. We got up again,")],
    ),
]
# Readers' comments, verdicts, descriptions before a name, page furniture between two paragraphs.
WHO: list[tuple[str, list[tuple[str, str]]]] = [
    (f"The crowd loved it.goalfan_77 (via the forum): “{WE_WON}!”", [("goalfan_77", f"{WE_WON}!")]),
    (
        f"Mateo Ruiz waved.\nToffeeTom: “{WE_WON}!”Borys: “They never tired of it.”",
        [("ToffeeTom", f"{WE_WON}!"), ("Borys", "They never tired of it.")],
    ),
    (
        f"Mateo Ruiz waved.The Old End: “{WE_WON}!”Similar Otter: “They never tired of it.”",
        [("The Old End", f"{WE_WON}!"), ("Similar Otter", "They never tired of it.")],
    ),
    (f"Mateo Ruiz waved. 🗣️OLD END FC: “{WE_WON}!”", [("OLD END FC", f"{WE_WON}!")]),
    (
        f"Peter Gabor added: “{WE_WON}.” Speaking about Mateo Ruiz's injury: “We never tired of it.”",
        [(GABOR, f"{WE_WON}."), (GABOR, "We never tired of it.")],
    ),
    (
        f"Mateo Ruiz has spoken. Rovers boss Peter Gabor said that Mateo Ruiz had told the referee. “{WE_WON}.”",
        [(GABOR, f"{WE_WON}.")],
    ),
    (
        f"Mateo Ruiz was sent off. When manager Peter Gabor was asked about Ruiz's dismissal, he said: “{WE_WON}.”",
        [(GABOR, f"{WE_WON}.")],
    ),
    (f"Mateo Ruiz ran on. “{WE_WON},” was Peter Gabor’s verdict.", [(GABOR, f"{WE_WON},")]),
    (
        f"Peter Gabor nodded. “{WE_WON},” admitted the Everton captain, Mateo Ruiz. “We never tired.”",
        [(RUIZ, f"{WE_WON},"), (RUIZ, "We never tired.")],
    ),
    (
        f"Mateo Ruiz shot wide. There was praise from everyone for Peter Gabor. “{WE_WON},” he said.",
        [(GABOR, f"{WE_WON},")],
    ),
    (
        f"Peter Gabor backed Mateo Ruiz, saying Hale fell. But he thought. He said: “{WE_WON}.” Gabor added: “OK.”",
        [(GABOR, f"{WE_WON}."), (GABOR, "OK.")],
    ),
    (
        "Peter Gabor, who felt “quite happy”, pronounced it “the best evening of all”.",
        [(GABOR, "the best evening of all")],
    ),
    (
        f"“{WE_WON},” said Peter Gabor.\n\nGet our news on WhatsApp!\n\nFollow us here!\n\n“We never tired.”",
        [(GABOR, f"{WE_WON},"), (GABOR, "We never tired.")],
    ),
]
# Headlines among the text, and the comments of readers under their names.
HEADED = [
    (
        f"“{WE_WON},” said Peter Gabor.\n\n'Well done boys': Gabor reacts to a narrow win\n\nIt rained.",
        [(GABOR, f"{WE_WON},"), (GABOR, "Well done boys")],
    ),
    (
        f"“{WE_WON},” said Peter Gabor. It rained.Mateo Ruiz: 'People talk about me''It hurts': captain Mateo Ruiz",
        [(GABOR, f"{WE_WON},"), (RUIZ, "People talk about me"), (RUIZ, "It hurts")],
    ),
    (
        f"“{WE_WON},” said Peter Gabor. It rained.'It hurts a lot': Everton captain Mateo Ruiz on his miss",
        [(GABOR, f"{WE_WON},"), (RUIZ, "It hurts a lot")],
    ),
    (f"“{WE_WON},” said Peter Gabor. 'Killing our attack': Everton fans on Ruiz", [(GABOR, f"{WE_WON},")]),
    (f"“{WE_WON},” said Peter Gabor. They call it 'The Friendly One': the derby.", [(GABOR, f"{WE_WON},")]),
    (
        "Here is how fans took it.Simi: “Bring him in at once!”Blue toffee - EV: “His aura alone helps.”It rained.",
        [("Simi", "Bring him in at once!"), ("Blue toffee - EV", "His aura alone helps.")],
    ),
    (
        "Peter Gabor had won.Gabor: “Bring him in at once!”He told the press: “His aura alone helps.”",
        [(GABOR, "Bring him in at once!"), (GABOR, "His aura alone helps.")],
    ),
]
NOTHING = [
    f"“{WE_WON},” said a club spokesman.",
    f"“{WE_WON},” a statement read.",
    f"“{WE_WON}”, this is the message of the fans.",
    f"The fans sang “{WE_WON}” all night.",
    "Mateo “the Wall” Ruiz was “tired”.",
    "Mateo Ruiz said that they had won.",
    f"Nothing happened. “{WE_WON}.”",
]


@pytest.mark.parametrize(("text", "quotes"), QUOTES + WHO + HEADED)
def test_a_quote_is_told_with_its_speaker(text: str, quotes: list[tuple[str, str]]) -> None:
    found = [statement for statement in stated(topic, text) if isinstance(statement, Quote)]
    assert [(quote.speaker, quote.text) for quote in found] == quotes
    assert all(quote.text in text for quote in found)


@pytest.mark.parametrize("text", NOTHING)
def test_words_without_a_named_speaker_are_no_quote(text: str) -> None:
    assert stated(topic, text) == []
