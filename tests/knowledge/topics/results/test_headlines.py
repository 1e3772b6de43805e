from __future__ import annotations

import pytest

from knowledge.topics.results import topic
from knowledge.topics.results.statement import Result
from tests.knowledge.topics.stated import stated

# A full report of Everton against Leeds that leaves the outcome to its headline.
REPORT = "Everton met Leeds at Goodison Park on Saturday. " + (
    "Mateo Ruiz opened the scoring in the first half. Leeds were slow to answer. Just before the break Tom Hale drew "
    "level. After the interval Everton had the better of it and had a string of corners, all of them cleared. " * 12
)
EVERTON, LEEDS = "Everton", "Leeds"

HEADLINES: list[tuple[str, str]] = [
    ("Ruiz strikes late as Everton beat Leeds", EVERTON),
    ("Everton sink sorry Leeds with late Ruiz winner", EVERTON),
    ("Ten-man Everton fight back to edge out Leeds", EVERTON),
    ("Everton climb to third as they thrash Leeds", EVERTON),
    ("Toffees ease past Leeds", EVERTON),
    ("Everton too strong for Leeds", EVERTON),
    ("Everton hit Leeds for six", EVERTON),
    ("Everton grab rare away victory", EVERTON),
    ("Ruiz caps Everton’s thrilling win over Leeds", EVERTON),
    ("Ruiz fires Everton to victory", EVERTON),
    ("Ruiz earns Everton first home win", EVERTON),
    ("Late victory for Everton lifts the gloom", EVERTON),
    ("Everton cruise to easy win", EVERTON),
    ("Ruiz sinks Leeds", EVERTON),
    ("Leeds stunned by late Ruiz strike", EVERTON),
    ("More misery and another defeat for Leeds", EVERTON),
    ("Ruiz double sparks rout of Leeds", EVERTON),
    ("Leeds beaten as Everton fight back to edge out Leeds", EVERTON),
    ("Everton pile more misery on Leeds", EVERTON),
    ("Ruiz hurt as ten-man Everton deepen gloom for Leeds", EVERTON),
    ("Everton add to Leeds’ woes", EVERTON),
    ("Everton resist Leeds fightback", EVERTON),
    ("Ruiz enables Everton to rise above Leeds", EVERTON),
    ("Everton end Leeds’ unbeaten run", EVERTON),
    ("Everton knock Leeds out", EVERTON),
    ("Everton run riot", EVERTON),
    ("Everton back to winning ways", EVERTON),
    ("Ruiz penalty earns Everton first point", "draw"),
    ("Bright Everton frustrate Leeds", "draw"),
    ("Everton come from behind to frustrate Leeds", "draw"),
    ("Hale cancels out Everton’s early lead", "draw"),
    ("Late equaliser lifts Leeds", "draw"),
    ("Ruiz denies Leeds victory", "draw"),
    ("Ruiz rescues late point for Everton", "draw"),
    ("Hale strikes to salvage draw for Leeds", "draw"),
    ("Everton and Leeds share the spoils", "draw"),
    ("Everton held by Leeds", "draw"),
    ("Ruiz on target in goalless draw", "draw"),
]
# Headlines that tell no outcome of this match, and articles that are no report.
UNTOLD: list[tuple[str | None, str]] = [
    ("Everton meet Leeds", REPORT),
    ("Everton end talks with Leeds", REPORT),
    ("Misery for Ruiz as Everton face Leeds", REPORT),
    ("Everton survive Leeds protest", REPORT),
    ("Everton could beat Leeds to the title", REPORT),
    ("Everton bid to end Leeds run", REPORT),
    ("Ruiz shuts down Everton talk", REPORT),
    ("Everton win race for Leeds striker", REPORT),
    ("Everton celebrate after Leeds fans gain win over Everton fans", REPORT),
    ("Everton face Leeds in win bonus row", REPORT),
    ("Everton edge past Leeds but Leeds beat Everton", REPORT),
    ("Round-up: Everton beat Leeds", REPORT),
    ("Hull City beat Millwall", REPORT),
    ("Everton held talks with Leeds", REPORT),
    ("How Everton beat Leeds", REPORT),
    ("Did Everton beat Leeds?", REPORT),
    ("“We were lucky”: Gabor as Everton beat Leeds", REPORT),
    ("Everton beat Leeds", REPORT[:600]),
    (None, REPORT),
]


def _results(title: str | None, text: str = REPORT) -> list[Result]:
    return [result for result in stated(topic, text, title) if isinstance(result, Result)]


@pytest.mark.parametrize(("title", "winner"), HEADLINES)
def test_a_headline_tells_the_outcome_that_its_report_leaves_out(title: str, winner: str) -> None:
    (result,) = _results(title)
    assert (set(result.teams or ()), result.score, result.winner) == ({EVERTON, LEEDS}, None, winner)


@pytest.mark.parametrize(("title", "text"), UNTOLD)
def test_other_headlines_tell_no_outcome(title: str | None, text: str) -> None:
    assert _results(title, text) == []


@pytest.mark.parametrize(
    ("title", "goals", "winner"),
    [
        ("Everton 2-1 Leeds: Ruiz settles it", (2, 1), EVERTON),
        ("Match report: Leeds 3–3 Everton", (3, 3), "draw"),
        ("Leeds 0-4 Everton", (4, 0), EVERTON),
    ],
)
def test_a_score_line_tells_it_of_any_article(title: str, goals: tuple[int, int], winner: str) -> None:
    (result,) = _results(title, "Everton met Leeds at Goodison Park on Saturday. Nobody sang.")
    assert result.teams is not None
    assert result.score == (goals if result.teams[0] == EVERTON else goals[::-1])
    assert result.winner == winner


@pytest.mark.parametrize("title", ["Everton 2-1 up against Leeds", "Everton 2-1 ahead", "Everton 2-1 Hull City"])
def test_a_running_score_or_that_of_another_match_is_no_result(title: str) -> None:
    assert _results(title, "Everton met Leeds at Goodison Park on Saturday. Nobody sang.") == []


def test_what_the_sentences_tell_stands() -> None:
    (result,) = _results("Everton beat Leeds", REPORT + "Everton won 2-1.")
    assert (set(result.score or ()), result.winner) == ({2, 1}, EVERTON)


def test_the_evidence_is_a_sentence_that_speaks_of_an_outcome() -> None:
    told = REPORT + "“We could have won,” said Peter Gabor. It was a day of joy and Everton deserved to win."
    (result,) = _results("Ruiz sinks Leeds", told)
    assert result.evidence == "It was a day of joy and Everton deserved to win."


def test_a_score_against_the_headline_is_that_of_another_match() -> None:
    told = _results("Everton sink Leeds", REPORT + "Everton have long rued the 3-2 loss to Leeds.")
    assert {(result.winner, result.score is None) for result in told} == {(EVERTON, True), (LEEDS, False)}
    assert len({result.scene for result in told}) == len(told)
