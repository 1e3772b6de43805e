"""Whole articles: what holds of everything that is read."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest

from knowledge.articles import Article
from knowledge.articles.files import find, load
from knowledge.reading.evidence import LONGEST
from knowledge.reading.language.pipeline import spaced
from knowledge.reading.read import Read
from knowledge.reading.reader import Reader
from knowledge.statement import MatchStatement
from knowledge.topics import discover
from tests.knowledge.reading.made import article

ROOT = Path(__file__).parents[3]
STARTER = ROOT / "knowledge" / "starter"
MORE = ROOT.parent / "shared" / "bench" / "more"
READ = "from tests.knowledge.reading.test_reader import digest; print(digest())"


@cache
def reader() -> Reader:
    return Reader(discover())


def starters() -> list[Article]:
    return [load(path) for path in find(STARTER)]


@cache
def read_starters() -> list[Read]:
    return list(reader().read_all(starters()))


def digest() -> str:
    """Everything that is read in the starter articles, as JSON lines."""
    return "\n".join(statement.model_dump_json() for read in read_starters() for statement in read.statements)


def check(reads: Iterable[Read]) -> Iterator[Read]:
    """Each reading, once what holds of every one has been shown."""
    for read in reads:
        text = read.article.text
        for statement in read.statements:
            assert statement.evidence == text[statement.start : statement.end]
            assert 0 < len(statement.evidence) <= LONGEST
            assert statement.article == read.article.ref
            assert not isinstance(statement, MatchStatement) or statement.teams != (None, None)
        assert all(passage.text == spaced(text[passage.start : passage.end]) for passage in read.passages)
        starts = [statement.start for statement in read.statements]
        assert starts == sorted(starts)
        yield read


def test_every_statement_of_the_starter_articles_has_its_evidence() -> None:
    reads = list(check(read_starters()))
    assert len(reads) >= 10
    assert all(read.statements for read in reads)
    assert len({statement.type for read in reads for statement in read.statements}) >= 10


@pytest.mark.skipif(not MORE.is_dir(), reason="the benchmark (../shared/bench) is not beside the checkout")
def test_every_statement_of_real_articles_has_its_evidence() -> None:
    articles = [load(path) for path in find(MORE)[:60]]
    reads = list(check(reader().read_all(articles)))
    assert len(reads) == 60
    assert sum(len(read.statements) for read in reads) >= 300


def test_an_article_is_read_the_same_alone_and_among_others() -> None:
    alone = [reader().read(article) for article in starters()]
    assert alone == read_starters()
    assert list(reader().read_all(reversed(starters()))) == alone[::-1]


def test_an_article_is_read_the_same_in_every_process() -> None:
    environment = {**os.environ, "PYTHONHASHSEED": "1"}  # sets come in another order there
    command = [sys.executable, "-c", READ]
    again = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    assert again.stdout.strip() == digest()


def test_hard_spaces_change_nothing_of_what_is_read() -> None:
    text = "Everton beat Fulham 2-0. Mateo Ruiz scored in the 66th minute. Hart, Neal, Ward (Gray 61), Lowe, Finch."
    plain, hard = (reader().read(article(words)) for words in (text, text.replace(" ", "\N{NO-BREAK SPACE}")))
    assert len(plain.statements) >= 3
    assert [(s.type, s.start, s.end) for s in hard.statements] == [(s.type, s.start, s.end) for s in plain.statements]
    assert all(statement.evidence in hard.article.text for statement in hard.statements)


def test_a_sentence_is_kept_with_whom_it_is_about_and_who_says_it() -> None:
    text = "Everton beat Leeds. “We never tired of it,” said Everton coach Peter Gabor. Gabor smiled. He sang."
    passages = reader().read(article(text)).passages
    assert [passage.speaker for passage in passages] == [None, "Peter Gabor", None, None]
    assert passages[0].names == ("Everton", "Leeds")
    assert [set(passage.teams) for passage in passages] == [{"Everton", "Leeds"}] * 4
    assert [passage.names[:1] for passage in passages[1:]] == [("Peter Gabor",)] * 3


# Text that no report has, as pages are full of it: lists without end, tables, rules of dashes.
ENDLESS = ["(12 Hale ", "Hale (12), ", "Tom Hale and ", "a-b-", "- ", "1-0 2-1 ", "“He said ”", "'s "]


@pytest.mark.parametrize("words", ENDLESS)
def test_text_without_end_is_read_to_its_end(words: str) -> None:
    told = reader().read(article("Everton beat Leeds 2-0.\n" + words * 1200)).statements
    assert told[0].type == "result"


@pytest.mark.parametrize("text", ["", " \n ", "...", "“", "🙂" * 50, "(((", "1-1", "A" * 5000])
def test_a_text_that_tells_nothing_states_nothing(text: str) -> None:
    assert reader().read(article(text)).statements == ()
