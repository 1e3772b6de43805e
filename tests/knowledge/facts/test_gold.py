"""Merging hand-made facts of real articles, where the benchmark lies beside the checkout."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from knowledge.facts import Match, Merged, merge
from knowledge.statement import MatchStatement, Statement
from knowledge.topics.absences.statement import Absence
from knowledge.topics.assists.statement import Assist
from knowledge.topics.cards.statement import Card
from knowledge.topics.fixtures.statement import Fixture
from knowledge.topics.goals.statement import DisallowedGoal, Goal
from knowledge.topics.penalties.statement import Penalty, PenaltyOrder
from knowledge.topics.quotes.statement import Quote
from knowledge.topics.results.statement import Result
from knowledge.topics.standings.statement import Standing
from knowledge.topics.substitutions.statement import Substitution
from knowledge.topics.tallies.statement import Tally
from tests.knowledge.facts.paper import Paper, everything, of_type, tellers, value

BENCH = Path(__file__).parents[3].parent / "shared" / "bench"
KINDS: tuple[type[Statement], ...] = (
    *(Absence, Assist, Card, DisallowedGoal, Fixture, Goal, Penalty),
    *(PenaltyOrder, Quote, Result, Standing, Substitution, Tally),
)
BY_TYPE = {kind.model_fields["type"].default: kind for kind in KINDS}

pytestmark = pytest.mark.skipif(not BENCH.is_dir(), reason="the benchmark (../shared/bench) is not beside the checkout")


def paper(gold: Path) -> Paper:
    """An article's gold facts. They have no scenes: one is a pair of teams in one order, on one day."""
    text = (gold.parents[1] / "articles" / f"{gold.stem}.md").read_text("utf-8")
    published = re.search(r"^date: (\d{4}-\d\d-\d\d)$", text, re.MULTILINE)
    found = Paper(gold.stem, published[1] if published else None)
    scenes: dict[str, int] = {}
    for fact in json.loads(gold.read_text("utf-8"))["facts"]:
        kind = BY_TYPE[fact["type"]]
        fields = {name: said for name, said in fact.items() if name in kind.model_fields and name != "evidence"}
        if issubclass(kind, MatchStatement):
            fields["scene"] = scenes.setdefault(json.dumps([fact["teams"], fact.get("date")]), len(scenes))
        found.says(kind, **fields)
    return found


def split(name: str) -> list[Paper]:
    return [paper(gold) for gold in sorted((BENCH / name / "gold").glob("*.json"))]


@pytest.fixture(scope="module")
def merged() -> Merged:
    return merge(everything(*split("dev-a")))


def matches(merged: Merged, *teams: str) -> list[Match]:
    return [match for match in merged.matches if set(match.teams) == set(teams)]


@pytest.mark.parametrize(
    ("teams", "score", "articles"),
    [
        (("AC Milan", "Inter"), (1, 1), {"inzaghi-derby", "lautaro-gesture"}),
        (("Bayern Munich", "Lazio"), (0, 1), {"a01", "a02", "a04", "a09"}),
        (("Bayer Leverkusen", "Bayern Munich"), (3, 0), {"a01", "a02"}),
        (("Benfica", "Inter"), (3, 3), {"a07", "a08"}),
        (("Benfica", "Inter"), (0, 2), {"a07", "a08"}),
        (("Inter", "Roma"), (2, 0), {"a10"}),
        (("Inter", "Roma"), (4, 2), {"a05"}),
    ],
)
def test_articles_on_one_match(
    merged: Merged, teams: tuple[str, str], score: tuple[int, int], articles: set[str]
) -> None:
    (match,) = [match for match in matches(merged, *teams) if match.score == score]
    assert tellers(merged, match) == articles


@pytest.mark.parametrize(
    ("player", "outcome", "articles"),
    [("Lautaro Martinez", "missed", 2), ("Ciro Immobile", "scored", 3), ("Hakan Çalhanoğlu", "scored", 1)],
)
def test_a_penalty_told_by_many_counts_once(merged: Merged, player: str, outcome: str, articles: int) -> None:
    (fact,) = [fact for fact in of_type(merged, "penalty") if value(fact, "player") == player]
    assert (value(fact, "outcome"), len(fact.told)) == (outcome, articles)


def test_goals_told_by_two_articles_add_up_to_the_score(merged: Merged) -> None:
    (match,) = [match for match in matches(merged, "Inter", "Benfica") if match.score == (3, 3)]
    goals = [fact for fact in of_type(merged, "goal") if fact.match == match.id]
    assert Counter(value(fact, "team") for fact in goals) == {"Inter": 3, "Benfica": 3}
    assert {len(fact.told) for fact in goals} == {2}


SPLITS = ["dev-a", "dev-bbc", "dev-espn", "dev-guardian", "dev-modern", "dev-penalties", "dev-short"]


@pytest.mark.parametrize("name", SPLITS)
def test_merging_makes_no_goals(name: str) -> None:
    """A side has no more goals than its score or, where an article recalls another match with it, than that tells."""
    merged = merge(everything(*split(name)))
    scores = {match.id: dict(zip(match.teams, match.score, strict=True)) for match in merged.matches if match.score}
    goals = [fact for fact in of_type(merged, "goal") if fact.match in scores]
    assert goals
    told = Counter((fact.match, value(fact, "team"), one.article.path) for fact in goals for one in fact.told)
    for (match, team), scored in Counter((fact.match, value(fact, "team")) for fact in goals).items():
        most = max(count for (of, side, _), count in told.items() if (of, side) == (match, team))
        assert scored <= max(most, scores[str(match)].get(str(team), 0)), (match, team)
