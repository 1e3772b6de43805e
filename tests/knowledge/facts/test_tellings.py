"""What articles say of a fact is made only where it is looked at."""

from __future__ import annotations

import pytest

from knowledge.articles import ArticleRef
from knowledge.facts.tellings import Tellings
from knowledge.statement import Statement
from knowledge.topics.goals.statement import Goal
from tests.knowledge.topics.told import fact

PAPERS = tuple(ArticleRef(path=f"/in/{name}.md") for name in ("echo", "post"))
SAID = tuple(Goal(article=paper, evidence="Salas scored.", start=0, end=13, player="Salas") for paper in PAPERS)


def _never(article: ArticleRef) -> Statement:
    pytest.fail(f"nobody asked what {article.path} says")


def test_knows_the_articles_before_any_statement_is_made() -> None:
    unread = fact(Goal, player="Salas").model_copy(update={"told": Tellings(iter(PAPERS), map(_never, PAPERS))})
    assert unread.articles == PAPERS
    assert len(unread.told) == 2


def test_are_the_statements_each_time_they_are_looked_at() -> None:
    tellings = Tellings(iter(PAPERS), iter(SAID))
    assert list(tellings) == list(tellings) == list(SAID)
    assert (tellings[1], tellings[:1]) == (SAID[1], SAID[:1])
    assert tellings == SAID
    assert hash(tellings) == hash(SAID)
    assert tellings != SAID[:1]


def test_a_fact_is_written_down_as_one_whose_statements_were_there() -> None:
    told = fact(Goal, player="Salas").model_copy(update={"told": SAID})
    kept = told.model_copy(update={"told": Tellings(iter(PAPERS), iter(SAID))})
    assert kept == told
    assert kept.model_dump_json() == told.model_dump_json()
    assert kept.articles == told.articles
