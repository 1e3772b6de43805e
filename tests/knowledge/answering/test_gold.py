"""The benchmark's questions asked of hand-made facts, so that answering is measured apart from reading."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from knowledge.answering import Answer, Answering
from knowledge.articles import Article
from knowledge.articles.files import load
from knowledge.facts import merge
from knowledge.names import fold, gazetteer
from knowledge.reading.language.sentences import sentence_starts
from knowledge.reading.read import Passage, Read
from knowledge.statement import MatchStatement, Statement
from knowledge.store import Store
from knowledge.topics import discover
from tests.knowledge.answering.conftest import KINDS

BENCH = Path(__file__).parents[3].parent / "shared" / "bench"
TODAY = dt.date(2025, 1, 1)

pytestmark = pytest.mark.skipif(not BENCH.is_dir(), reason="the benchmark (../shared/bench) is not beside the checkout")


def read(path: Path) -> Read:
    """An article as a perfect reader of facts and a poor one of sentences would leave it."""
    article = load(path)
    gold = json.loads((path.parents[1] / "gold" / f"{path.stem}.json").read_text("utf-8"))["facts"]
    scenes: dict[str, int] = {}
    statements = tuple(statement(article, fact, scenes) for fact in gold)
    return Read(article, statements, tuple(passages(article, statements)))


def statement(article: Article, fact: dict[str, Any], scenes: dict[str, int]) -> Statement:
    """A gold fact as a statement; a match is known by its teams, a planned one or another score makes it another."""
    kind = KINDS[fact["type"]]
    fields = {name: said for name, said in fact.items() if name in kind.model_fields and name != "evidence"}
    start = max(article.text.find(fact["evidence"]), 0)
    if issubclass(kind, MatchStatement):
        pair = str(sorted(map(str, fact["teams"])))
        told = f"{pair} {fact['type']} {fact.get('score')}" if fact["type"] in ("fixture", "result") else pair
        fields["scene"] = scenes.setdefault(told if pair in scenes else pair, len(scenes))
        scenes.setdefault(told, fields["scene"])
    span = {"evidence": article.text[start : start + len(fact["evidence"])], "start": start}
    return kind.model_validate({**fields, **span, "article": article.ref, "end": start + len(fact["evidence"])})


def passages(article: Article, statements: tuple[Statement, ...]) -> Iterator[Passage]:
    people = sorted({name for each in statements for field in each.people for name in named(getattr(each, field))})
    sides = next((each.teams for each in statements if isinstance(each, MatchStatement) and each.teams), ())
    starts = sorted(sentence_starts(article.text))
    for start, end in zip(starts, [*starts[1:], len(article.text)], strict=True):
        text = article.text[start:end].rstrip()
        names = tuple(name for name in people if re.search(rf"\b{re.escape(fold(name).split()[-1])}\b", fold(text)))
        quotes = (each for each in statements if each.type == "quote" and each.start < end and start < each.end)
        speaker = next((each.model_dump()["speaker"] for each in quotes), None)
        yield Passage(start, start + len(text), text, names, tuple(side for side in sides if side), speaker)


def named(value: object) -> tuple[str, ...]:
    return tuple(value) if isinstance(value, tuple) else (value,) if isinstance(value, str) else ()


def has(text: str, wanted: str) -> bool:
    """Whether a text has the words wanted, a number standing by itself, as the benchmark's scorer sees it."""
    told, word = fold(text), fold(wanted)
    edge = r"(?<!\w)" if word[:1].isalnum() else ""
    end = r"(?:st|nd|rd|th)?(?!\w)" if word.isdigit() else r"(?!\w)" if word[-1:].isdigit() else ""
    return re.search(edge + re.escape(word) + end, told) is not None


def verdict(question: dict[str, Any], answer: Answer) -> str:
    text = answer.text[:600]
    if not question["answerable"]:
        return (
            "right" if not answer.answered or re.match(r"\W*(?:no|none|not|nobody|nothing)\b", fold(text)) else "wrong"
        )
    if not answer.answered:
        return "refused"
    told = all(any(has(text, each) for each in group) for group in question["expect"])
    rejected = any(has(text, each) for each in question.get("reject", ()))
    sourced = {Path(source.path).stem for source in answer.sources} & set(question["sources"])
    return "right" if told and not rejected and sourced else "wrong"


@pytest.fixture(scope="module")
def questions() -> list[dict[str, Any]]:
    lines = [
        line for file in sorted(BENCH.glob("dev-*/questions.jsonl")) for line in file.read_text("utf-8").splitlines()
    ]
    return [json.loads(line) for line in lines if line.strip()]


async def test_answers_from_facts_made_by_hand(questions: list[dict[str, Any]], tmp_path: Path) -> None:
    store = await Store.open(f"sqlite:///{tmp_path / 'gold.db'}", KINDS)
    for path in sorted(BENCH.glob("dev-*/articles/*.md")):
        await store.save(read(path))
    await store.replace(merge(await store.statements()))
    answering = Answering(store, discover(), gazetteer(), lambda: TODAY)
    verdicts: Counter[tuple[bool, str]] = Counter()
    for question in questions:
        context = (await answering.ask(question["after"]))[1] if question.get("after") else None
        answer, _ = await answering.ask(question["question"], context)
        verdicts[question["answerable"], verdict(question, answer)] += 1
    await store.close()
    answerable = sum(number for (can, _), number in verdicts.items() if can)
    assert len(questions) >= 500
    assert verdicts[True, "right"] >= 0.95 * answerable
    assert verdicts[True, "wrong"] + verdicts[False, "wrong"] <= 0.03 * len(questions)
    assert verdicts[False, "wrong"] <= (len(questions) - answerable) / 20
