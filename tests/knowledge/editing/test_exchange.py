"""The whole store as lines: taken over as it was, or not at all."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from knowledge import ExportError, Knowledge
from knowledge.store import Store
from knowledge.topics import discover
from tests.knowledge.editing.test_editor import ANN, goal
from tests.knowledge.ingestion.twin import make

Lines = list[str]


async def exported(known: Knowledge) -> Lines:
    lines: Lines = []
    await known.export(lines.append)
    return lines


@pytest.fixture
async def other(tmp_path: Path) -> Knowledge:
    """Knowledge of nothing."""
    kinds = {kind.model_fields["type"].default: kind for topic in discover() for kind in topic.statements}
    return Knowledge(await Store.open(f"sqlite:///{tmp_path}/other.db", kinds), discover(), make=make)


@pytest.fixture
async def lines(known: Knowledge) -> Lines:
    """Everything there can be."""
    await known.editor.correct((await goal(known, "Brandt")).id, {"minute": "12", "how": "-"}, ANN)
    hidden = await known.editor.hide((await goal(known, "Brandt")).id, ANN)
    await known.editor.undo(hidden.correction.id, ANN)
    await known.editor.forget("spring.md")
    await known.feeds.add("https://echo.example/feed")
    return await exported(known)


async def test_what_is_taken_over_is_what_there_was(known: Knowledge, other: Knowledge, lines: Lines) -> None:
    assert [json.loads(line)["kind"] for line in lines] == [
        "touchline",
        "article",
        "article",
        "correction",
        "correction",
        "feed",
        "withdrawn",
        "end",
    ]
    assert await other.take_over(lines) == 2
    assert await other.facts() == await known.facts()
    assert await exported(other) == lines
    assert await other.take_over(lines) == 2, "twice is once"
    assert await exported(other) == lines
    await other.close()


async def test_what_was_undone_here_stays_undone(known: Knowledge) -> None:
    kept = await known.editor.hide((await goal(known, "Brandt")).id, ANN)
    lines = await exported(known)
    await known.editor.undo(kept.correction.id, ANN)
    await known.take_over(lines)
    assert [one.correction.undone is None for one in await known.editor.all()] == [False]


def changed(at: int, **fields: object) -> Callable[[Lines], Lines]:
    def change(lines: Lines) -> Lines:
        return [*lines[:at], json.dumps({**json.loads(lines[at]), **fields}), *lines[at + 1 :]]

    return change


def stating(**fields: object) -> Callable[[Lines], Lines]:
    def change(lines: Lines) -> Lines:
        article = json.loads(lines[1])
        article["statements"][0] |= fields
        return [lines[0], json.dumps(article), *lines[2:]]

    return change


BROKEN: dict[str, tuple[Callable[[Lines], Lines], str]] = {
    "nothing": (lambda _: [], "breaks off"),
    "a part": (lambda lines: lines[:3], "breaks off"),
    "a line too few": (lambda lines: [*lines[:3], *lines[4:]], "line 7: 6 lines are announced, and 5 were found"),
    "a line behind the end": (lambda lines: [*lines, lines[1]], "line 9: an export begins"),
    "no beginning": (lambda lines: lines[1:], "line 1: an export begins"),
    "two in one": (lambda lines: [*lines[:-1], *lines], "line 8: an export begins"),
    "no JSON": (lambda lines: [*lines[:2], "{", *lines[3:]], "line 3: Invalid JSON"),
    "another thing": (lambda lines: ['{"kind":"song"}', *lines], "line 1: "),
    "a later format": (changed(0, format=2), "line 1: touchline.format: "),
    "a field of nothing": (changed(1, mood="good"), "line 2: article.mood: "),
    "a correction of nothing": (changed(3, correction={}), "line 4: correction.correction.id: "),
    "other evidence": (stating(evidence="Nobody scored"), "line 2: a statement's evidence is not"),
    "an impossible value": (stating(how="bicycle"), "line 2: how: "),
}


@pytest.mark.parametrize(("break_", "says"), BROKEN.values(), ids=BROKEN.keys())
async def test_half_of_it_is_never_taken_over(
    other: Knowledge, lines: Lines, break_: Callable[[Lines], Lines], says: str
) -> None:
    with pytest.raises(ExportError, match=says) as error:
        await other.take_over(break_(lines))
    assert "\n" not in str(error.value)
    assert len(await exported(other)) == 2
    await other.close()


async def test_a_topic_that_is_not_there_is_left_out(other: Knowledge, lines: Lines) -> None:
    await other.take_over(stating(type="attendance")(lines))
    assert len(await other.statements()) == 2
    await other.close()


async def test_a_copy_is_whole_while_others_write(known: Knowledge, tmp_path: Path) -> None:
    await known.back_up(tmp_path / "copy.db")
    kinds = {kind.model_fields["type"].default: kind for topic in discover() for kind in topic.statements}
    copy = Knowledge(await Store.open(f"sqlite:///{tmp_path}/copy.db", kinds), discover(), make=make)
    assert await copy.facts() == await known.facts()
    await copy.close()
