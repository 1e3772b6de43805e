"""The front door with everything behind it: real articles, the real reader, merging and answering."""

from __future__ import annotations

import asyncio
import datetime as dt
import inspect
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator
from importlib.resources import as_file, files
from pathlib import Path

import pytest

import knowledge
from knowledge import Article, Coverage, Knowledge, Refusal, StoreError
from knowledge.articles.files import load

NOW = dt.date(2021, 12, 1)


@pytest.fixture(scope="module")
def starter(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The starter articles in a folder of their own, beside a store that has read them."""
    folder = tmp_path_factory.mktemp("starter")
    with as_file(files("knowledge") / "starter") as articles:
        shutil.copytree(articles, folder / "articles")

    async def ingest() -> None:
        async with await Knowledge.open(f"sqlite:///{folder}/read.db") as known:
            summary = await known.ingest([folder / "articles"])
            assert summary.new >= 10
            assert summary.problems == ()

    asyncio.run(ingest())
    return folder


@pytest.fixture
async def known(starter: Path, tmp_path: Path) -> AsyncIterator[Knowledge]:
    """Knowledge of the starter articles, in a store of its own."""
    url = f"sqlite:///{shutil.copy(starter / 'read.db', tmp_path / 'read.db')}"
    async with await Knowledge.open(url, today=lambda: NOW) as opened:
        yield opened


async def test_every_statement_is_a_verbatim_part_of_its_article(known: Knowledge, starter: Path) -> None:
    statements = await known.statements()
    assert len(statements) >= 50
    texts = {str(path): load(path).text for path in (starter / "articles").iterdir()}
    for statement in statements:
        assert texts[statement.article.path][statement.start : statement.end] == statement.evidence


async def test_every_fact_rests_on_statements(known: Knowledge) -> None:
    facts, statements = await known.facts(), await known.statements()
    assert len(facts) >= 40
    assert all(fact.told for fact in facts)
    assert all(told in statements for fact in facts for told in fact.told)


async def test_answers_with_sources_and_carries_a_conversation_on(known: Knowledge) -> None:
    answer, context = await known.ask("/result AC Milan Inter")
    assert answer.answered
    assert "1-1" in answer.text
    assert answer.sources
    assert all(source.quote for source in answer.sources)
    assert context is not None
    _, after = await known.ask("/penalties Nobody Atall", context)
    assert after == context


async def test_says_when_it_knows_nothing(known: Knowledge) -> None:
    answer, context = await known.ask("/goals Zinedine Xyzzy")
    assert (answer.answered, answer.refusal, context) == (False, Refusal.UNKNOWN_NAME, None)


async def test_completes_names(known: Knowledge) -> None:
    assert "Lautaro Martinez" in await known.complete("Laut", ("player",))
    assert await known.complete("inte", ("team",)) == ["Inter"]
    assert "Inter" in await known.complete("int", ("player", "team"))
    assert await known.complete("inte", ("player",)) == []


async def test_covers_what_it_was_given(known: Knowledge) -> None:
    covered = await known.coverage()
    assert covered.articles == 10
    assert covered.facts == len(await known.facts())
    assert covered.statements == len(await known.statements())
    assert (covered.first, covered.last) == (dt.date(2021, 11, 3), dt.date(2021, 11, 28))


async def test_ingesting_again_changes_nothing(known: Knowledge, starter: Path) -> None:
    facts = await known.facts()
    summary = await known.ingest([starter / "articles"])
    assert (summary.unchanged, summary.new, summary.changed, summary.reread) == (10, 0, 0, 0)
    assert await known.facts() == facts


async def test_merges_first_what_an_interrupted_ingestion_left(known: Knowledge, tmp_path: Path) -> None:
    facts = await known.facts()
    path = facts[0].told[0].article.path
    await known._store.forget(path)
    await known.close()
    async with await Knowledge.open(f"sqlite:///{tmp_path}/read.db") as again:
        left = await again.facts()
        assert not await again._store.stale()
        assert 0 < len(left) < len(facts)
        assert path not in {told.article.path for fact in left for told in fact.told}


async def test_any_order_of_ingestion_gives_the_same_facts(known: Knowledge, starter: Path, tmp_path: Path) -> None:
    articles = [load(path) for path in sorted((starter / "articles").iterdir(), reverse=True)]
    async with await Knowledge.open(f"sqlite:///{tmp_path}/other.db") as other:
        for some in (articles[:5], articles[3:], articles[:2]):
            await other.ingest(some)
        assert await other.facts() == await known.facts()
        assert await other.statements() == await known.statements()


async def test_a_new_store_is_empty_and_answers(tmp_path: Path) -> None:
    async with await Knowledge.open(f"sqlite:///{tmp_path}/new/empty.db") as new:
        assert await new.coverage() == Coverage()
        answer, _ = await new.ask("who scored in the derby?")
        assert not answer.answered


async def test_an_address_that_will_not_do_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoreError):
        await Knowledge.open(f"sqlite:///{tmp_path}")


async def test_an_article_at_hand_may_be_ingested(tmp_path: Path) -> None:
    text = "Rossi scored in the 12th minute as Venezia beat Spezia 1-0 on Sunday."
    async with await Knowledge.open(f"sqlite:///{tmp_path}/one.db") as one:
        await one.ingest([Article(path="note", text=text, date=dt.date(2022, 2, 7))])
        answer, _ = await one.ask("/result Venezia Spezia")
    assert "1-0" in answer.text


def test_the_public_surface_is_what_is_named() -> None:
    assert sorted(knowledge.__all__) == knowledge.__all__
    assert all(hasattr(knowledge, name) for name in knowledge.__all__)
    methods = {name for name, _ in inspect.getmembers(Knowledge, inspect.isfunction) if not name.startswith("_")}
    asking = {"ask", "complete", "coverage", "facts", "matches", "merged", "outdated", "statements"}
    assert methods == asking | {"back_up", "close", "export", "ingest", "take_over"}


HEAVY = ("spacy", "trafilatura", "httpx", "feedparser", "alembic", "numpy")


def test_asking_loads_nothing_that_only_reading_needs(starter: Path) -> None:
    check = (
        "import asyncio, sys\nfrom knowledge import Knowledge\n"
        "async def ask():\n"
        "    async with await Knowledge.open(sys.argv[1]) as known:\n"
        "        assert (await known.ask('/result AC Milan Inter'))[0].answered\n"
        "asyncio.run(ask())\n"
        f"assert not set({HEAVY!r}) & set(sys.modules), set({HEAVY!r}) & set(sys.modules)\n"
    )
    url = f"sqlite:///{starter}/read.db"
    done = subprocess.run([sys.executable, "-c", check, url], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
