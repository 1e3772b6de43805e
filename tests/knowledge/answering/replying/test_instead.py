"""What a refusal says is known instead, and the command it offers."""

from __future__ import annotations

import pytest

from knowledge.answering import Answering, Refusal
from knowledge.answering.questions.question import Question

REFUSED = [
    # nobody of that name: what there is at all
    ("/penalties Zyxwvu", Refusal.UNKNOWN_NAME, "On record: 24 articles, the newest match ", ()),
    # a match without an article: the newest of each side
    ("/result Inter Real Betis", Refusal.NO_ARTICLE, "The newest of Inter: ", ("/team Inter",)),
    ("who won inter v real betis", Refusal.NO_ARTICLE, "On Real Betis there is none.", ("/team Inter",)),
    ("who scored for betis?", Refusal.NO_ARTICLE, "No article on Real Betis is on record.\nOn record: 24 articles", ()),
    ("/table Betis", Refusal.NO_ARTICLE, "No article on Real Betis is on record.\nOn record: 24 articles", ()),
    # nothing reported: what is told of the match, the player, the team
    (
        "who refereed porto against man city",
        Refusal.NOT_REPORTED,
        "Known of that match: ",
        ("/match Manchester City Porto",),
    ),
    ("/cards Otavio", Refusal.NOT_REPORTED, "Known of Otavio: 1 goal.", ("/player Otavio",)),
    ("/penalties Ruben Dias", Refusal.NOT_REPORTED, "The newest to name Ruben Dias: “", ()),
    ("/takers Porto", Refusal.NOT_REPORTED, "Known of Porto: ", ("/team Porto",)),
]


@pytest.mark.parametrize(("question", "refusal", "known", "choices"), REFUSED)
async def test_tells_what_is_known(
    answering: Answering, question: str, refusal: Refusal, known: str, choices: tuple[str, ...]
) -> None:
    answer, _ = await answering.ask(question)
    assert answer.refusal is refusal
    assert known in answer.text
    assert answer.choices == choices
    for choice in choices:
        chosen, _ = await answering.ask(choice)
        assert chosen.answered


TYPED = [
    ("/goals Kylian Mbappé", "kylian mbappe", "Kylian Mbappé"),
    ("has Mbappé's brother played?", "mbappe", "Mbappé's"),
    ("who is “Xyzzy”?", "xyzzy", "Xyzzy"),
    ("no such words", "xyzzy", "xyzzy"),
]


@pytest.mark.parametrize(("text", "form", "typed"), TYPED)
def test_names_are_shown_as_typed(text: str, form: str, typed: str) -> None:
    assert Question(text).typed(form) == typed
