"""Sources that disagree are shown to disagree."""

from __future__ import annotations

import datetime as dt

import pytest

from knowledge.answering.replying.differing import told_otherwise
from knowledge.articles import ArticleRef
from knowledge.facts import Fact, merge
from knowledge.statement import Statement
from knowledge.topics.goals.statement import Goal
from knowledge.topics.penalties.statement import Penalty
from knowledge.topics.results.statement import Result

SIDES = ("Brentford", "Fulham")


def tells(source: str, kind: type[Statement], **fields: object) -> Statement:
    """What a newspaper states of one match."""
    article = ArticleRef(path=f"/in/{source}.md", date=dt.date(2024, 3, 10), source=source)
    span = {"article": article, "evidence": "so it was", "start": 0, "end": 9}
    return kind.model_validate({**span, "teams": SIDES, "date": dt.date(2024, 3, 9), "scene": 0, **fields})


def merged(*statements: Statement) -> tuple[Fact, ...]:
    """The facts that they hold together."""
    return merge(statements).facts


TWELVE = tells("Echo", Goal, player="Tom Hale", team="Brentford", minute="12")
THIRTEEN = tells("Post", Goal, player="Hale", team="Brentford", minute="13")
SAVED = tells("Echo", Penalty, player="Ola Brandt", outcome="saved", keeper="Ivan Korb", minute="70")
ANOTHER = tells("Post", Penalty, player="Ola Brandt", outcome="saved", keeper="Jan Lund", minute="70")
WON = tells("Echo", Result, score=(2, 1), winner="Brentford")
TURNED = tells("Post", Result, teams=("Fulham", "Brentford"), score=(1, 2), winner="Brentford")


@pytest.mark.parametrize(
    ("statements", "said"),
    [
        ((TWELVE, THIRTEEN), "Sources differ: Post says the 13th minute, not the 12th."),
        ((SAVED, ANOTHER), "Sources differ: Post says Jan Lund, not Ivan Korb."),
        ((TWELVE,), ""),
        ((TWELVE, tells("Post", Goal, player="Tom Hale", team="Brentford", minute="12")), ""),
        ((WON, TURNED), ""),
    ],
)
def test_who_says_otherwise(statements: tuple[Statement, ...], said: str) -> None:
    assert told_otherwise(merged(*statements)) == said


def test_of_several_facts_each_is_named() -> None:
    assert told_otherwise(merged(TWELVE, THIRTEEN, WON)) == (
        "Sources differ: Post says the 13th minute, not the 12th, for Tom Hale."
    )


def test_only_a_few_are_told() -> None:
    late = [tells("Echo", Goal, player=f"No {name}", minute="80") for name in "ABC"]
    later = [tells("Post", Goal, player=f"No {name}", minute="81") for name in "ABC"]
    assert told_otherwise(merged(*late, *later)).count("81st minute") == 2
