"""The gold set of merging, and the measures of event coreference."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

import pytest

from bench.merging.conll import Cluster, conll, measures
from bench.merging.gold import Mention, reports
from bench.merging.run import read_and_merge

PUBLISHED = 90.0
"""The CoNLL F1 below which merging may not fall: benchmarks/merging.md."""


def clusters(*groups: Iterable[Hashable]) -> list[Cluster]:
    return [frozenset(group) for group in groups]


KEY = clusters("12345", "67", "89abc")


def test_equal_sides_are_perfect() -> None:
    found = measures(KEY, KEY)
    assert conll(found) == 1.0
    assert {name: (m.precision, m.recall) for name, m in found.items()} == dict.fromkeys(found, (1.0, 1.0))


def test_two_events_joined() -> None:
    """The worked example of Bagga and Baldwin (1998)."""
    found = measures(KEY, clusters("12345", "6789abc"))
    assert (found["MUC"].precision, found["MUC"].recall) == (0.9, 1.0)
    assert found["B³"].precision == pytest.approx(0.762, abs=0.001)
    assert found["B³"].recall == 1.0
    assert found["CEAFe"].precision == pytest.approx((1 + 10 / 12) / 2)
    assert found["CEAFe"].recall == pytest.approx((1 + 10 / 12) / 3)


def test_one_event_in_two() -> None:
    found = measures(clusters("abcd"), clusters("ab", "cd"))
    assert found["MUC"].precision == 1.0
    assert found["MUC"].recall == pytest.approx(2 / 3)
    assert (found["B³"].precision, found["B³"].recall) == (1.0, 0.5)
    assert found["CEAFe"].f1 == pytest.approx(2 * (2 / 3 / 2) * (2 / 3) / (2 / 3 / 2 + 2 / 3))


def test_what_is_missed_or_invented_costs() -> None:
    found = measures(clusters("ab"), clusters("a", "x"))
    assert found["B³"].recall == 0.25
    assert found["B³"].precision == 0.5


def test_the_gold_set_is_as_large_as_it_says() -> None:
    told = list(reports())
    matches = {mention.event for report in told for mention in report.mentions if mention.type == "result"}
    assert len(told) >= 2 * 40
    assert len(matches) >= 40


def test_a_line_that_tells_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="write EVENT: TYPE"):
        Mention.parse("legs", "a goal by Bellandi")


def test_events_are_brought_together() -> None:
    run = read_and_merge()
    assert 100 * conll(measures(run.key_read, run.response_read)) >= PUBLISHED
