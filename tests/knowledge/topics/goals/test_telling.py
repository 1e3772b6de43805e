"""How goals are told."""

from __future__ import annotations

from knowledge.facts import Match
from knowledge.topics.assists.statement import Assist
from knowledge.topics.goals import topic
from knowledge.topics.goals.statement import DisallowedGoal, Goal
from knowledge.topics.results.statement import Result
from tests.knowledge.topics.told import DERBY, LEVEL, OPEN, fact, query, told

FIRST = fact(Goal, DERBY, player="Ada Low", team="AC Milan", minute="9")
SECOND = fact(Goal, DERBY, player="Bo Ek", team="Inter", minute="45+2", how="penalty")
THIRD = fact(Goal, DERBY, player="Bo Ek", team="Inter", minute="80")
LEVELLER = fact(Goal, LEVEL, player="Cy Orr", team="PSV", minute="88")
OPENER = fact(Goal, LEVEL, player="Di Ray", team="Ajax", minute="12", how="own_goal")
RULED_OUT = fact(DisallowedGoal, DERBY, player="Ada Low", reason="offside")
ALL = (FIRST, SECOND, THIRD)


def test_scorers_stand_side_by_side() -> None:
    text = told(topic, query("", matches=[DERBY]), *ALL, command="scorers")
    assert text == "Inter 2-1 AC Milan (Serie A, 4 Feb 2024) — AC Milan: Ada Low 9'; Inter: Bo Ek 45+2' pen, 80'."


def test_a_scoreboard_says_what_it_lacks() -> None:
    text = told(topic, query("", matches=[DERBY]), FIRST, command="scorers")
    assert text is not None
    assert text.endswith("1 of the 3 goals is told.")


def test_a_goal_told_as_the_fourth_is_the_fourth() -> None:
    named = fact(Goal, DERBY, words="came on to slot in a fine fourth", player="Di Ray")
    other = fact(Goal, DERBY, words="headed in his fourth of the season", player="Cy Orr")
    beaten = fact(Goal, DERBY, words="was on the mark in a 4-0 win", player="Ed Fox")
    assert "Di Ray" in (told(topic, query("who got the fourth", matches=[DERBY]), named, other, beaten) or "")
    untold = told(topic, query("who got the fourth", matches=[DERBY]), other, beaten)
    assert (untold or "").startswith("Which goal was the 4th is not told")


def test_a_players_goals_are_put_together() -> None:
    text = told(topic, query("", "Bo Ek"), *ALL, command="goals")
    assert text == "Bo Ek scored twice for Inter (45+2', 80') — Inter 2-1 AC Milan (Serie A, 4 Feb 2024)."


def test_minutes_that_are_not_told_are_not_made_up() -> None:
    untimed = fact(Goal, DERBY, player="Bo Ek", team="Inter")
    text = told(topic, query("", "Bo Ek"), THIRD, untimed, command="goals")
    assert text == "Bo Ek scored twice for Inter (one of them 80') — Inter 2-1 AC Milan (Serie A, 4 Feb 2024)."


def test_of_a_match_half_known_it_is_told_against_whom_it_was() -> None:
    hidden = fact(Goal, player="Bo Ek", teams=(None, "Ajax"))
    assert told(topic, query("", "Bo Ek"), hidden, command="goals") == "Bo Ek scored — against Ajax."


def test_goals_of_several_matches_are_counted() -> None:
    text = told(topic, query("how many goals did PLAYER get", "Bo Ek"), *ALL)
    assert text is not None
    assert text.startswith("2 goals on record: Bo Ek scored twice")


def test_the_winner_the_opener_and_the_equaliser() -> None:
    board = (LEVELLER, OPENER)
    assert "80'" in (told(topic, query("who scored the winner", matches=[DERBY]), *ALL) or "")
    assert "Ada Low" in (told(topic, query("who scored the opener", matches=[DERBY]), *ALL) or "")
    assert "Bo Ek" in (told(topic, query("who scored the second", matches=[DERBY]), *ALL) or "")
    assert "Cy Orr" in (told(topic, query("who equalised", matches=[LEVEL]), *board) or "")


def test_a_side_that_drew_by_its_only_goal_equalised_with_it() -> None:
    board = [fact(Goal, LEVEL, player=name, team=team) for name, team in (("Cy Orr", "PSV"), ("Di Ray", "Ajax"))]
    text = told(topic, query("who equalised for TEAM", teams=["PSV"], side="PSV", matches=[LEVEL]), *board) or ""
    assert "Cy Orr" in text
    assert "Di Ray" not in text


def test_no_goal_of_the_side_that_lost_is_the_winner() -> None:
    text = told(topic, query("who scored the winner", matches=[DERBY]), FIRST) or ""
    assert "Ada Low" not in text


def test_a_part_of_the_match_narrows() -> None:
    asked = query("who scored in the second half", matches=[DERBY])
    assert "Ada Low" not in (told(topic, asked, *ALL) or "Ada Low")
    assert told(topic, query("who scored in extra time", matches=[DERBY]), *ALL) is None


def test_a_winner_is_known_by_its_words() -> None:
    goal = fact(Goal, OPEN, "Eve Fox struck a late winner", player="Eve Fox", team="Lyon")
    other = fact(Goal, OPEN, "Gus Hay had scored", player="Gus Hay", team="Nice")
    text = told(topic, query("who scored the winner", matches=[OPEN]), goal, other)
    assert text == "Eve Fox scored for Lyon — Lyon–Nice."


def test_an_own_goal_is_no_ones_own() -> None:
    text = told(topic, query("who scored the own goal", matches=[LEVEL]), LEVELLER, OPENER)
    assert text == "Di Ray scored an own goal for Ajax (12') — Ajax 1-1 PSV (7 Jan 2024)."


def test_yes_and_no() -> None:
    yes = told(topic, query("did PLAYER score", "Bo Ek", matches=[DERBY]), *ALL)
    settled = told(topic, query("did PLAYER score", "Zoe Ash", matches=[DERBY]), *ALL)
    ruled_out = told(topic, query("did PLAYER score", "Ada Low", matches=[LEVEL]), RULED_OUT)
    unknown = told(topic, query("did PLAYER score", "Zoe Ash", matches=[DERBY]), FIRST)
    assert (yes or "").startswith("Yes — Bo Ek scored twice")
    assert (settled or "").startswith("No — the scorers were Ada Low 9', Bo Ek 45+2' pen, 80'")
    assert (ruled_out or "").startswith("No — Ada Low had a goal ruled out (offside)")
    assert unknown is None


def test_fewer_goals_than_asked_for_are_no_hat_trick() -> None:
    fewer = told(topic, query("did PLAYER get a hat trick", "Bo Ek", matches=[DERBY]), *ALL)
    both = told(topic, query("did PLAYER score twice", "Bo Ek", matches=[DERBY]), *ALL)
    most = told(topic, query("who has scored the most braces"), *ALL)
    assert (fewer or "").startswith("No — 2 goals on record: Bo Ek scored twice")
    assert (both or "").startswith("Yes — Bo Ek scored twice")
    assert most == "Bo Ek: 1 brace on record."


def test_a_side_scored_as_often_as_the_score_says() -> None:
    asked = query("did TEAM score three goals", teams=["Inter"], side="Inter", matches=[DERBY])
    result = fact(Result, DERBY, score=(1, 2), winner="Inter")
    assert (told(topic, asked, *ALL, result) or "").startswith("No — Inter 2-1 AC Milan")


def test_no_one_scored_in_a_goalless_match() -> None:
    nil = Match(id="level", teams=("Ajax", "PSV"), score=(0, 0), winner="draw")
    result = fact(Result, LEVEL, score=(0, 0), winner="draw")
    text = told(topic, query("did PLAYER score", "Cy Orr", matches=[nil]), result)
    assert (text or "").startswith("No — there were no goals")
    many = told(topic, query("how many goals were there", matches=[nil], teams=nil.teams), result)
    assert many == "No goals — Ajax 0-0 PSV."


def test_one_of_somebodys_own_goals() -> None:
    second = told(topic, query("what minute did PLAYER score his second", "Bo Ek", matches=[DERBY]), *ALL)
    first = told(topic, query("when did PLAYER score his first", "Bo Ek", matches=[DERBY]), *ALL)
    assert "(80')" in (second or "")
    assert "(45+2')" in (first or "")


def test_a_way_of_scoring_is_left_open_where_no_sentence_tells_it() -> None:
    text = told(topic, query("did PLAYER score a header", "Ada Low", matches=[DERBY]), *ALL)
    assert (text or "").startswith("Whether one was a header is not told: Ada Low scored for AC Milan (9')")


def test_whether_a_side_scored_first() -> None:
    yes, no = (
        told(topic, query("did TEAM score first", matches=[DERBY], teams=[team], side=team), *ALL)
        for team in ("AC Milan", "Inter")
    )
    assert (yes or "").startswith("Yes — Ada Low scored for AC Milan (9')")
    assert (no or "").startswith("No — Ada Low scored for AC Milan (9')")


def test_a_goal_and_an_assist_are_no_brace() -> None:
    passed = fact(Assist, DERBY, player="Ada Low", scorer="Cy Orr")
    text = told(topic, query("did PLAYER score twice", "Ada Low", matches=[DERBY]), *ALL, passed)
    assert (text or "").startswith("No — 1 goal on record: Ada Low scored")


def test_whether_a_goal_counted() -> None:
    text = told(topic, query("was PLAYER goal allowed", "Ada Low"), *ALL, RULED_OUT)
    assert (text or "").startswith("No — Ada Low had a goal ruled out (offside)")


def test_the_minute_and_the_day() -> None:
    minute = told(topic, query("what minute did PLAYER score", "Ada Low"), *ALL)
    date = told(topic, query("when did PLAYER score", "Ada Low"), *ALL)
    untimed = told(topic, query("what minute did PLAYER score", "Eve Fox"), fact(Goal, OPEN, player="Eve Fox"))
    assert "(9')" in (minute or "")
    assert (date or "").startswith("On 4 February 2024: Ada Low scored")
    assert untimed is None


def test_only_the_side_asked_about() -> None:
    text = told(topic, query("who scored for TEAM", matches=[DERBY], teams=["AC Milan"], side="AC Milan"), *ALL)
    assert text == "Ada Low scored for AC Milan (9') — Inter 2-1 AC Milan (Serie A, 4 Feb 2024)."


def test_those_who_have_as_many_stand_together() -> None:
    others = [fact(Goal, LEVEL, player=name) for name in ("Cy Orr", "Di Ray", "Flo Sy", "Gus Tam", "Hal Uys")]
    text = told(topic, query("top scorer"), *ALL, *others)
    assert text is not None
    assert text.splitlines() == [
        "Bo Ek: 2 goals on record.",
        "6 players have 1 goal each on record: Ada Low, Cy Orr, Di Ray, Flo Sy, Gus Tam and Hal Uys.",
    ]
    assert told(topic, query("top scorer"), FIRST, others[0]) == "Ada Low and Cy Orr: 1 goal each on record."


def test_two_are_compared_and_no_others() -> None:
    text = told(topic, query("has PLAYER scored more than PLAYER", "Ada Low", "Bo Ek"), *ALL, OPENER)
    assert text == "Bo Ek: 2 goals on record.\nAda Low: 1 goal on record."


def test_goals_summed_up_first_tell_no_order() -> None:
    match = Match(id="rout", teams=("Inter", "PSV"), score=(4, 0), winner="Inter")
    sums_up = fact(Goal, match, "Two goals from Bo Ek led Inter to a rout", player="Bo Ek", team="Inter")
    opener = fact(Goal, match, "Inter took the lead through Bo Ek", player="Bo Ek", team="Inter", minute="14")
    others = [fact(Goal, match, "Ada Low made it more", player="Ada Low", team="Inter", minute=each) for each in "58"]
    assert "14'" in (told(topic, query("who scored the opener", matches=[match]), sums_up, opener, *others) or "")


def test_a_goal_that_kept_a_match_from_a_draw_won_it() -> None:
    match = Match(id="late", teams=("Inter", "PSV"))
    early = fact(Goal, match, "Ada Low headed in", player="Ada Low", team="PSV", minute="5")
    late = fact(Goal, match, "It was heading for a draw when Bo Ek struck", player="Bo Ek", team="Inter", minute="90")
    assert "Bo Ek" in (told(topic, query("who scored the winner", matches=[match]), early, late) or "")
