from __future__ import annotations

import datetime as dt
import json
from dataclasses import asdict

from hypothesis import given
from hypothesis import strategies as st

from knowledge.facts import Merged, merge
from knowledge.statement import MatchStatement, Statement
from knowledge.topics.goals.statement import Goal
from knowledge.topics.penalties.statement import Penalty
from knowledge.topics.quotes.statement import Quote
from knowledge.topics.results.statement import Result
from tests.knowledge.facts.paper import Paper, everything, of_type, value

DERBY = ("Inter", "AC Milan")


def undated_report() -> Paper:
    return (
        Paper("terrace.md")
        .says(Result, teams=DERBY, score=(1, 1), winner="draw", competition="Serie A")
        .says(Goal, teams=DERBY, player="Hakan Calhanoglu", team="Inter", how="penalty")
        .says(Penalty, teams=DERBY, player="Hakan Calhanoglu", team="Inter", outcome="scored")
        .says(Goal, teams=DERBY, player="Stefan de Vrij", team="AC Milan", how="own_goal")
        .says(Penalty, teams=DERBY, player="Lautaro Martinez", team="Inter", outcome="missed")
    )


def dated_recollection() -> Paper:
    return Paper("gazette.md", "2021-11-22").says(
        Penalty,
        teams=("AC Milan", "Inter"),
        date="2021-11-07",
        player="Lautaro Martinez",
        team="Inter",
        outcome="missed",
    )


def test_one_penalty_told_by_two_articles_counts_once() -> None:
    merged = merge(everything(undated_report(), dated_recollection()))
    (match,) = merged.matches
    assert (match.teams, match.date, match.score, match.winner) == (
        ("AC Milan", "Inter"),
        dt.date(2021, 11, 7),
        (1, 1),
        "draw",
    )
    missed = [fact for fact in of_type(merged, "penalty") if value(fact, "outcome") == "missed"]
    assert [{told.article.path for told in fact.told} for fact in missed] == [{"terrace.md", "gazette.md"}]
    assert missed[0].match == match.id
    assert value(missed[0], "date") == match.date
    assert not missed[0].disagreements


def test_an_own_goal_is_of_the_other_side() -> None:
    merged = merge(everything(undated_report()))
    sides = {person.name: person.teams for person in merged.people}
    assert sides["Stefan de Vrij"] == ("Inter",)


def test_scored_twice_in_the_same_words_is_two_goals() -> None:
    brace = [
        paper.says(Goal, teams=DERBY, player="Edin Dzeko", team="Inter", date="2021-11-07").said[0]
        for paper in (Paper("a"), Paper("a"))
    ]
    second = brace[1].model_copy(update={"nth": 2})
    assert len(merge([brace[0], brace[1]]).facts) == 1
    assert len(merge([brace[0], second]).facts) == 2


def test_nothing_gives_nothing() -> None:
    assert merge([]) == Merged()


def told_again(merged: Merged) -> str:
    return json.dumps(asdict(merged), default=lambda model: model.model_dump(mode="json"), sort_keys=True)


PLAYERS = ["Lautaro Martinez", "Martinez", "Lautaro", "Josep Martinez", "L. Martinez", "Edin Džeko", "Dzeko", None]
KINDS: list[type[Statement]] = [Goal, Goal, Penalty, Result, Quote]
DAYS = [None, *(dt.date(2021, 11, day) for day in (6, 7, 8, 20))]


@st.composite
def articles(draw: st.DrawFn) -> list[Statement]:
    """Some articles on two teams' matches that agree, contradict and leave unsaid as articles do."""
    found: list[Statement] = []
    for number in range(draw(st.integers(1, 5))):
        paper = Paper(f"{number}.md", draw(st.sampled_from([None, "2021-11-07", "2021-11-09", "2021-12-20"])))
        for scene in range(draw(st.integers(1, 2))):
            teams = draw(st.sampled_from([DERBY, DERBY[::-1], DERBY, ("Inter", None), ("Inter", "Roma")]))
            where = {"teams": teams, "scene": scene}
            date = draw(st.sampled_from(DAYS))
            for kind in draw(st.lists(st.sampled_from(KINDS), min_size=1, max_size=4)):
                fields = where | {"date": date}
                paper.says(kind, **(draw(what(kind)) | (fields if issubclass(kind, MatchStatement) else {})))
        found += paper.said
    return found


def what(kind: type[Statement]) -> st.SearchStrategy[dict[str, object]]:
    player, minute = st.sampled_from(PLAYERS), st.sampled_from([None, "10", "11", "88", "90+2"])
    if kind is Quote:
        names = st.sampled_from([name for name in PLAYERS if name])
        return st.fixed_dictionaries({"speaker": names, "text": st.sampled_from(["We go again.", "It hurts."])})
    if kind is Result:
        return st.fixed_dictionaries({"score": st.sampled_from([None, (1, 1), (2, 0)])})
    about: dict[str, st.SearchStrategy[object]] = {"player": player, "minute": minute}
    about["team"] = st.sampled_from([None, "Inter"])
    if kind is Penalty:
        return st.fixed_dictionaries(about | {"outcome": st.sampled_from(["scored", "missed", "saved"])})
    return st.fixed_dictionaries(about | {"how": st.sampled_from([None, "open", "own_goal"])})


@given(articles(), st.data())
def test_neither_order_nor_repetition_matters(said: list[Statement], data: st.DataObject) -> None:
    shuffled = data.draw(st.permutations(said + data.draw(st.lists(st.sampled_from(said), max_size=6))))
    assert told_again(merge(shuffled)) == told_again(merge(said))


@given(articles())
def test_what_was_merged_merges_to_the_same(said: list[Statement]) -> None:
    merged = merge(said)
    assert told_again(merge(told for fact in merged.facts for told in fact.told)) == told_again(merged)


@given(articles())
def test_every_statement_has_its_one_fact(said: list[Statement]) -> None:
    merged = merge(said)
    told = [statement for fact in merged.facts for statement in fact.told]
    assert len(told) == len(set(said))
    assert set(told) == set(said)
    assert len({fact.id for fact in merged.facts}) == len(merged.facts)
    assert len({match.id for match in merged.matches}) == len(merged.matches)
    assert {fact.match for fact in merged.facts} <= {None, *(match.id for match in merged.matches)}


@given(articles())
def test_one_article_tells_an_event_once(said: list[Statement]) -> None:
    for fact in merge(said).facts:
        tellers = [told.article.path for told in fact.told]
        assert fact.type == "result" or len(tellers) == len(set(tellers))


@given(articles())
def test_facts_name_people_by_the_names_of_the_people(said: list[Statement]) -> None:
    merged = merge(said)
    names = {person.id: person.name for person in merged.people}
    for fact in merged.facts:
        for field, ids in fact.persons.items():
            assert (getattr(fact.value, field),) == tuple(names[person] for person in ids)


@given(articles())
def test_other_articles_change_no_id(said: list[Statement]) -> None:
    teams = ("Ajax", "PSV")
    other = (
        Paper("0.txt", "2021-11-08")
        .says(Result, teams=teams, score=(2, 0), date="2021-11-07")
        .says(Goal, teams=teams, player="Davy Klaassen", team="Ajax", minute="10", date="2021-11-07")
        .says(Quote, speaker="Davy Klaassen", text="We go again.")
    )
    before, after = merge(said), merge(said + other.said)
    assert {fact.id for fact in before.facts} < {fact.id for fact in after.facts}
    assert {match.id for match in before.matches} < {match.id for match in after.matches}
