"""Which sentences an answer shows beside the best one."""

from __future__ import annotations

import pytest

from knowledge.answering.questions.ask import Ask
from knowledge.answering.questions.query import Query
from knowledge.answering.questions.question import Question
from knowledge.answering.sentences.excerpts import excerpt
from knowledge.answering.sentences.found import Found
from knowledge.articles import ArticleRef
from knowledge.store.rows import StoredPassage

ARTICLE = ArticleRef(path="cup.md")
CUP, LEAGUE = ("Ghana", "Mali"), ("Ghana", "Togo")


def told(*sentences: tuple[str, tuple[str, ...]]) -> list[StoredPassage]:
    """An article's sentences, each with the sides of the match that it is about."""
    return [StoredPassage(ARTICLE, i, 100 * i, 100 * i + 90, text, teams=of) for i, (text, of) in enumerate(sentences)]


@pytest.mark.parametrize(
    ("asked", "sentences", "shown"),
    [
        pytest.param(
            "why will PLAYER miss the semi",
            [
                ("Owusu saw a second yellow for diving.", CUP),
                ("He will miss the semi-final.", LEAGUE),
                ("Togo won.", CUP),
            ],
            "Owusu saw a second yellow for diving. He will miss the semi-final.",
            id="whom the sentence means stands before it",
        ),
        pytest.param(
            "why was PLAYER header ruled out",
            [("Togo began well.", LEAGUE), ("His header was chalked off.", CUP), ("It was right: Addo was off.", ())],
            "Togo began well. His header was chalked off. It was right: Addo was off.",
            id="what explains comes back to what was told",
        ),
        pytest.param(
            "who had PLAYER header ruled out",
            [("Togo began well.", LEAGUE), ("The header was chalked off.", CUP), ("That was right.", ())],
            "The header was chalked off.",
            id="nothing is explained where nobody asks why",
        ),
        pytest.param(
            "why was PLAYER header ruled out",
            [("Mali began well.", LEAGUE), ("The header was chalked off.", CUP), ("Togo won their match.", LEAGUE)],
            "The header was chalked off.",
            id="another match explains nothing",
        ),
    ],
)
def test_shows_what_belongs_to_the_best(asked: str, sentences: list[tuple[str, tuple[str, ...]]], shown: str) -> None:
    before, best, after = told(*sentences)
    text, _ = excerpt(Query(Question(asked), main=asked), [Found(best, 1.0, after, before)], 600)
    assert text == shown


def test_shows_no_more_than_fits() -> None:
    before, best, after = told(("Owusu fell.", CUP), ("He got up.", CUP), ("That was why.", CUP))
    assert (
        excerpt(Query(Question(""), main="why did PLAYER fall"), [Found(best, 1.0, after, before)], 20)[0]
        == "He got up."
    )


@pytest.mark.parametrize(
    ("lead", "leads_up", "shown"),
    [
        ("Owusu swung it over.", "goal", "Owusu swung it over. Addo headed in."),
        ("Owusu swung it over.", None, "Addo headed in."),
        ("Owusu scored the first.", "goal", "Addo headed in."),
    ],
)
def test_shows_what_led_up_to_a_goal(lead: str, leads_up: str | None, shown: str) -> None:
    before, best, after = told((lead, CUP), ("Addo headed in.", CUP), ("Mali hit back.", CUP))
    query = Query(Question(""), main="who set up PLAYER", asks=(Ask("assists", ("assist",), leads_up=leads_up),))
    assert excerpt(query, [Found(best, 1.0, after, before)], 600)[0] == shown
