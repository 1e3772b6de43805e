"""Corrections as an admin makes them: by the first digits of an id, by names as typed, with a reason."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from knowledge import Article, CorrectionError, Fact, Knowledge, Signed
from knowledge.editing import Editor, described
from tests.knowledge.editing.conftest import ARTICLES, NOON

ANN = Signed("ann", "I was there")


async def scorers(known: Knowledge) -> list[str]:
    return sorted(f"{fact.value.player} {fact.value.date}" for fact in await known.facts())  # type: ignore[attr-defined]


async def goal(known: Knowledge, player: str) -> Fact:
    return next(fact for fact in await known.facts() if fact.value.player == player)  # type: ignore[attr-defined]


async def test_a_fact_is_hidden_by_its_first_digits_and_comes_back(known: Knowledge) -> None:
    hidden = await known.editor.hide((await goal(known, "Brandt")).id[:8], ANN)
    assert (hidden.correction.by, hidden.correction.reason, hidden.correction.at) == ("ann", "I was there", NOON)
    assert not hidden.idle
    assert await scorers(known) == ["Salas 2023-10-07", "Salas 2024-03-09"]
    undone = await known.editor.undo(hidden.correction.id[:4], Signed("ben", "he did"))
    assert undone.correction.undone
    assert (undone.correction.undone.by, undone.correction.undone.reason) == ("ben", "he did")
    assert "Brandt 2023-10-07" in await scorers(known)
    assert [kept.correction for kept in await known.editor.all()] == [undone.correction]


async def test_a_correction_outlives_the_article_coming_in_again(known: Knowledge) -> None:
    await known.editor.correct((await goal(known, "Brandt")).id, {"player": "Ulf Brandt", "minute": "45+2"}, ANN)
    changed = [
        article.model_copy(update={"text": f"A fine day. {article.text} So it was."}) for article in ARTICLES[:2]
    ]
    summary = await known.ingest(changed)
    assert summary.changed == 2
    fact = await goal(known, "Ulf Brandt")
    assert fact.value.minute == "45+2"  # type: ignore[attr-defined]
    assert len(fact.told) == 2


async def test_people_are_merged_by_name(known: Knowledge) -> None:
    await known.editor.merge_people("Salas", "Brandt", ANN)
    assert {fact.value.player for fact in await known.facts()} == {"Salas"}  # type: ignore[attr-defined]


async def test_matches_are_merged_and_split(known: Knowledge) -> None:
    autumn, spring = sorted(await known.matches(), key=lambda match: str(match.date))
    merged = await known.editor.merge_matches(autumn.id, spring.id[:8], ANN)
    assert len(await known.matches()) == 1
    await known.editor.undo(merged.correction.id, ANN)
    await known.editor.split_match(autumn.id, ["https://echo.example/autumn"], ANN)
    assert len(await known.matches()) == 3


async def test_a_team_is_spelt_otherwise_by_any_of_its_names(known: Knowledge) -> None:
    kept = await known.editor.rename("team", "inter", "Internazionale", ANN)
    assert described(kept.correction.change) == "spells Inter as Internazionale"
    assert {match.teams for match in await known.matches()} == {("Internazionale", "Napoli")}
    assert (await known.ask("goals Inter Napoli"))[0].answered


async def test_a_person_is_spelt_otherwise(known: Knowledge) -> None:
    await known.editor.rename("person", "Salas", "Bruno Salas", ANN)
    assert "Bruno Salas 2023-10-07" in await scorers(known)


Wrong = Callable[[Editor, Fact], Awaitable[object]]
WRONG: dict[str, tuple[Wrong, str]] = {
    "no id": (lambda editor, _: editor.hide("the goal", ANN), "is no fact's id"),
    "too few digits": (lambda editor, fact: editor.hide(fact.id[:3], ANN), "is no fact's id"),
    "wildcards": (lambda editor, _: editor.hide("%%%%", ANN), "is no fact's id"),
    "an unknown id": (lambda editor, _: editor.hide("0000", ANN), "there is no fact 0000; what is corrected"),
    "no reason": (lambda editor, fact: editor.hide(fact.id, Signed("ann", " ")), "needs a reason"),
    "no value": (lambda editor, fact: editor.correct(fact.id, {}, ANN), "FIELD=VALUE"),
    "no such field": (lambda editor, fact: editor.correct(fact.id, {"evidence": "x"}, ANN), "fields are player, team"),
    "no such value": (lambda editor, fact: editor.correct(fact.id, {"how": "bicycle"}, ANN), "how cannot be “bicycle”"),
    "no minute": (lambda editor, fact: editor.correct(fact.id, {"minute": "late"}, ANN), "minute cannot be “late”"),
    "no such match": (lambda editor, fact: editor.merge_matches(fact.id, fact.id, ANN), "there is no match"),
    "one match": (
        lambda editor, fact: editor.merge_matches(str(fact.match), str(fact.match), ANN),
        "one match already",
    ),
    "nobody": (lambda editor, _: editor.merge_people("Salas", "Nobody", ANN), "names a person “Nobody”"),
    "one person": (lambda editor, _: editor.merge_people("Salas", "salas", ANN), "are one person already"),
    "another team's": (lambda editor, _: editor.rename("person", "Salas (Genoa)", "S", ANN), "names a person"),
    "no team": (lambda editor, _: editor.rename("team", "Salas", "S", ANN), "names a team “Salas”"),
    "spelt so": (lambda editor, _: editor.rename("team", "Inter", "Inter", ANN), "spelt so already"),
    "no new spelling": (lambda editor, _: editor.rename("team", "Inter", " ", ANN), "new spelling is empty"),
    "a stranger": (lambda editor, fact: editor.split_match(str(fact.match), ["x.md"], ANN), "x.md: this article tells"),
    "nothing undone": (lambda editor, _: editor.undo("0000", ANN), "there is no correction 0000"),
}


@pytest.mark.parametrize(("edit", "says"), WRONG.values(), ids=WRONG.keys())
async def test_what_cannot_be_corrected_changes_nothing(known: Knowledge, edit: Wrong, says: str) -> None:
    before = await known.facts()
    with pytest.raises(CorrectionError, match=says):
        await edit(known.editor, await goal(known, "Brandt"))
    assert await known.editor.all() == []
    assert await known.facts() == before


async def test_a_match_that_one_article_tells_of_is_not_split(known: Knowledge) -> None:
    spring = max(await known.matches(), key=lambda match: str(match.date))
    with pytest.raises(CorrectionError, match="no other article"):
        await known.editor.split_match(spring.id, ["spring.md"], ANN)


async def test_a_start_that_fits_several_is_told(known: Knowledge, monkeypatch: pytest.MonkeyPatch) -> None:
    both = await known.facts()

    async def every(_start: str) -> list[Fact]:
        return both

    monkeypatch.setattr(known._store, "facts_starting", every)
    with pytest.raises(CorrectionError, match=f"more than one fact: {both[0].id}, {both[1].id}"):
        await known.editor.hide("abcd", ANN)


async def test_undoing_twice_is_told(known: Knowledge) -> None:
    kept = await known.editor.hide((await goal(known, "Brandt")).id, ANN)
    await known.editor.undo(kept.correction.id, ANN)
    with pytest.raises(CorrectionError, match="undone already"):
        await known.editor.undo(kept.correction.id, ANN)


async def test_one_that_finds_nothing_any_more_says_so(known: Knowledge) -> None:
    await known.editor.hide((await goal(known, "Brandt")).id, ANN)
    await known.ingest([Article(path=each.path, date=each.date, text="Rain.") for each in ARTICLES[:2]])
    assert [kept.idle for kept in await known.editor.all()] == [True]
