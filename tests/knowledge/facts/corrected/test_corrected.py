"""What admins know better, applied while merging: single facts, people, matches, spellings."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.corrections import MergeMatches, MergePeople, Rename, Someone, SplitMatch
from knowledge.facts import Fact, Merged, merge
from knowledge.statement import Statement
from knowledge.topics.goals.statement import Goal
from knowledge.topics.quotes.statement import Quote
from knowledge.topics.results.statement import Result
from tests.knowledge.facts.corrected.corrections import corrected, hidden, made, of_match, undone
from tests.knowledge.facts.paper import Paper, everything, groups, of_type, value
from tests.knowledge.facts.test_merging import articles, told_again

DERBY = ("Verona", "Venezia")
DAY = "2024-03-03"
GOAL = {"teams": DERBY, "team": "Verona", "player": "Ondrej Duda", "date": DAY}


def gazette(**fields: object) -> Paper:
    """A report that has the minute wrong."""
    return (
        Paper("gazette.md", "2024-03-04")
        .says(Result, teams=DERBY, score=(1, 0), date=DAY, competition="Serie A")
        .says(Goal, **(GOAL | {"minute": "21"} | fields))
    )


def post() -> Paper:
    """Another, with the sides named the other way round."""
    return (
        Paper("post.md", "2024-03-04")
        .says(Result, teams=DERBY[::-1], score=(0, 1), date=DAY)
        .says(Goal, **(GOAL | {"teams": DERBY[::-1], "minute": "22"}))
        .says(Quote, speaker="Ondrej Duda", text="It was a cold night.")
    )


def goal(merged: Merged) -> Fact:
    (found,) = of_type(merged, "goal")
    return found


def told() -> list[Statement]:
    return everything(gazette(), post())


def test_a_hidden_fact_is_gone_with_all_that_tells_it() -> None:
    merged = merge(told(), [hidden(goal(merge(told())))])
    assert of_type(merged, "goal") == []
    assert len(of_type(merged, "result")) == 1
    assert merged.idle == ()


def test_a_corrected_field_holds_in_all_that_tells_the_fact() -> None:
    before = goal(merge(told()))
    correction = corrected(before, minute="12")
    after = goal(merge(told(), [correction]))
    assert (value(after, "minute"), after.disagreements, after.corrected) == ("12", {}, (correction.id,))
    assert after.told == before.told
    assert after.id == before.id


def test_a_field_may_be_made_unsaid() -> None:
    after = goal(merge(told(), [corrected(goal(merge(told())), minute=None)]))
    assert value(after, "minute") is None


def test_a_corrected_score_counts_for_the_teams_that_it_was_given_for() -> None:
    result = of_type(merge(told()), "result")[0]
    merged = merge(told(), [corrected(result, score=[3, 1] if value(result, "teams") == DERBY else [1, 3])])
    assert merged.matches[0].teams == ("Venezia", "Verona")
    assert merged.matches[0].score == (1, 3)
    assert of_type(merged, "result")[0].disagreements == {}


def test_a_corrected_player_is_merged_with_what_others_tell_of_him() -> None:
    other = Paper("times.md", "2024-03-04").says(Goal, **(GOAL | {"player": "Tomas Suslov", "minute": "21"}))
    said = everything(gazette(), other)
    wrong = next(fact for fact in merge(said).facts if value_of(fact, "player") == "Ondrej Duda")
    merged = merge(said, [corrected(wrong, player="Tomas Suslov")])
    assert {told.article.path for told in goal(merged).told} == {"gazette.md", "times.md"}
    assert [person.name for person in merged.people] == ["Tomas Suslov"]


def value_of(fact: Fact, field: str) -> object:
    return getattr(fact.value, field, None)


def test_the_day_of_a_match_is_corrected_in_all_that_is_told_of_it() -> None:
    merged = merge(told(), [corrected(goal(merge(told())), date="2024-03-02")])
    assert [match.date for match in merged.matches] == [dt.date(2024, 3, 2)]
    assert {fact.match for fact in merged.facts if fact.type != "quote"} == {merged.matches[0].id}


def test_other_teams_take_the_places_of_those_they_are_given_for() -> None:
    before = goal(merge(told()))
    merged = merge(told(), [corrected(before, teams=["Verona" if t == "Verona" else "Vicenza" for t in DERBY])])
    after = goal(merge(told(), [corrected(before, teams=["Verona", "Vicenza"])]))
    assert merged.matches[0].teams == ("Verona", "Vicenza")
    assert value(after, "team") == "Verona"


CHANGED = {
    "ingested again": gazette(),
    "an earlier sentence": Paper("gazette.md", "2024-03-04")
    .says(Quote, speaker="X Y", text="Well.")
    .says(Goal, **GOAL),
    "cut shorter by a newer reader": gazette(evidence="oal 1"),
    "cut longer by a newer reader": gazette(evidence="And then: Goal 1, at last."),
    "more of it made out by a newer reader": gazette(how="open"),
    "in other words": gazette(evidence="Duda struck."),
    "in other words, with the name as the fans know it": gazette(evidence="Struck.", player="Duda", minute="20"),
    "with the day found": gazette(date=DAY, evidence="Goal 1"),
    "with the day lost": gazette(date=None),
}


@pytest.mark.parametrize("again", CHANGED.values(), ids=CHANGED.keys())
def test_it_holds_when_the_article_comes_again(again: Paper) -> None:
    before = goal(merge(gazette().said))
    assert of_type(merge(again.said, [hidden(before)]), "goal") == []
    assert value(goal(merge(again.said, [corrected(before, minute="77")])), "minute") == "77"


def test_it_holds_when_the_file_was_moved_and_rewritten() -> None:
    moved = Paper("old/gazette.md").says(Goal, **(GOAL | {"minute": "21", "evidence": "Duda struck."}))
    assert merge(moved.said, [hidden(goal(merge(gazette().said)))]).facts == ()


def test_it_holds_for_what_other_articles_come_to_tell_of_the_same() -> None:
    assert of_type(merge(told(), [hidden(goal(merge(gazette().said)))]), "goal") == []


IDLE = {
    "the article tells of somebody else now": gazette(player="Tomas Suslov"),
    "it tells of another minute": gazette(minute="80", evidence="Duda struck late."),
    "it tells of another match": gazette(teams=("Verona", "Vicenza"), evidence="Duda struck."),
    "it is gone": Paper("post.md").says(Quote, speaker="Ondrej Duda", text="It was cold."),
    "two goals may be meant": gazette(minute=None, evidence="He struck.").says(
        Goal, **(GOAL | {"minute": None, "nth": 2, "evidence": "And again."})
    ),
}


@pytest.mark.parametrize("again", IDLE.values(), ids=IDLE.keys())
def test_what_it_is_not_about_stays_and_it_is_idle(again: Paper) -> None:
    correction = hidden(goal(merge(gazette().said)))
    merged = merge(again.said, [correction])
    assert merged.facts == merge(again.said).facts
    assert merged.idle == (correction.id,)


def test_two_people_are_one() -> None:
    said = everything(
        Paper("a.md").says(Goal, **(GOAL | {"player": "Kylian Mbappe Lottin"})),
        Paper("b.md").says(Goal, **(GOAL | {"player": "Donatello", "minute": "9"})),
    )
    assert len(merge(said).people) == 2
    one, other = Someone(name="kylian mbappé lottin", team="Verona"), Someone(name="Donatello", team="Verona")
    merged = merge(said, [made(MergePeople(people=(one, other)))])
    (person,) = merged.people
    assert (person.name, person.forms) == ("Kylian Mbappe Lottin", ("Donatello", "Kylian Mbappe Lottin"))
    assert {value(fact, "player") for fact in merged.facts} == {"Kylian Mbappe Lottin"}


def test_nobody_is_merged_with_one_of_two_namesakes() -> None:
    said = [
        paper.says(Goal, **(GOAL | {"player": "Silva", "team": team, "teams": (team, "Roma")})).said[0]
        for team, paper in (("Verona", Paper("a.md")), ("Venezia", Paper("b.md")))
    ]
    duda = Paper("c.md").says(Goal, **GOAL).said
    correction = made(MergePeople(people=(Someone(name="Ondrej Duda"), Someone(name="Silva"))))
    merged = merge([*said, *duda], [correction])
    assert (len(merged.people), merged.idle) == (3, (correction.id,))


def two_legs() -> list[Statement]:
    """An article that gives no day, taken for the match that another tells of."""
    first = Paper("first.md", "2024-03-04").says(Result, teams=DERBY, score=(2, 1), date=DAY)
    return everything(first, Paper("second.md", "2024-03-05").says(Result, teams=DERBY, score=(2, 1)))


def test_a_match_is_split_by_its_articles() -> None:
    merged = merge(two_legs())
    assert groups(merged) == [{"first.md", "second.md"}]
    split = made(SplitMatch(match=of_match(merged, merged.matches[0]), articles=("second.md",)))
    apart = merge(two_legs(), [split])
    assert groups(apart) == [{"first.md"}, {"second.md"}]
    assert len({match.id for match in apart.matches}) == 2
    dated = [statement.model_copy(update={"date": dt.date(2024, 3, 3)}) for statement in two_legs()]
    assert len({match.id for match in merge(dated, [split]).matches}) == 2
    together = made(MergeMatches(matches=tuple(of_match(apart, match) for match in apart.matches)), 1)
    assert groups(merge(two_legs(), [split, together])) == [{"first.md", "second.md"}]


def test_two_matches_are_one() -> None:
    papers = [
        Paper(path, date).says(Result, teams=DERBY, date=date) for path, date in (("a", DAY), ("b", "2024-03-06"))
    ]
    merged = merge(everything(*papers))
    assert len(merged.matches) == 2
    one = made(MergeMatches(matches=tuple(of_match(merged, match) for match in merged.matches)))
    assert groups(merge(everything(*papers), [one])) == [{"a", "b"}]
    gone = merge(papers[0].said, [one])
    assert (len(gone.matches), gone.idle) == (1, (one.id,))


def test_a_player_is_spelt_as_wanted_and_found_by_both_spellings() -> None:
    rename = made(Rename(what="person", old="ondrej duda", new="Ondrej Dúda"))
    merged = merge(told(), [rename])
    (person,) = merged.people
    assert (person.name, person.forms) == ("Ondrej Dúda", ("Ondrej Dúda", "ondrej duda"))
    assert goal(merged).corrected == (rename.id,)


def test_a_team_is_spelt_as_wanted_wherever_it_is_named() -> None:
    rename = made(Rename(what="team", old="Verona", new="Hellas"))
    merged = merge(told(), [rename])
    assert merged.matches[0].teams == ("Hellas", "Venezia")
    assert (value(goal(merged), "team"), merged.spellings) == ("Hellas", (("Hellas", "Verona"),))
    assert goal(merge(told())).told == goal(merged).told


def test_a_correction_of_a_renamed_teams_match_holds() -> None:
    before = goal(merge(gazette().said))
    rename = made(Rename(what="team", old="Verona", new="Hellas"), 1)
    assert of_type(merge(gazette(evidence="Duda struck.").said, [hidden(before), rename]), "goal") == []


def test_spellings_that_lead_round_in_a_circle_end() -> None:
    there, back = (Rename(what="team", old=a, new=b) for a, b in (("Verona", "Hellas"), ("Hellas", "Verona")))
    assert merge(told(), [made(there), made(back)]).matches[0].teams in {("Hellas", "Venezia"), ("Venezia", "Verona")}


@given(articles(), st.data())
def test_hiding_a_fact_is_merging_without_what_tells_it(said: list[Statement], data: st.DataObject) -> None:
    fact = data.draw(st.sampled_from(merge(said).facts))
    without = merge(set(said) - set(fact.told))
    assert told_again(merge(said, [hidden(fact)])) == told_again(without)


@given(articles(), st.data())
def test_neither_order_nor_repetition_of_corrections_matters(said: list[Statement], data: st.DataObject) -> None:
    facts = st.sampled_from(merge(said).facts)
    drawn = data.draw(st.lists(st.tuples(facts, st.sampled_from(["12", None])), min_size=1, max_size=4))
    corrections = [
        corrected(fact, number, minute=minute) if minute else hidden(fact, number)
        for number, (fact, minute) in enumerate(drawn)
    ]
    corrections.append(made(Rename(what="person", old="Dzeko", new="Edin Dzeko"), 9))
    shuffled = data.draw(st.permutations(corrections + corrections[:1]))
    merged = merge(said, corrections)
    assert told_again(merge(data.draw(st.permutations(said)), shuffled)) == told_again(merged)
    assert not [fact for fact, minute in drawn if minute is None and set(fact.told) & everything_told(merged)]


def everything_told(merged: Merged) -> set[Statement]:
    return {told for fact in merged.facts for told in fact.told}


@given(articles(), st.data())
def test_undoing_leaves_nothing(said: list[Statement], data: st.DataObject) -> None:
    fact = data.draw(st.sampled_from(merge(said).facts))
    assert merge(said, [undone(hidden(fact)), undone(corrected(fact, minute="1"))]) == merge(said)
