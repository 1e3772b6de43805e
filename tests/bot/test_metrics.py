"""What the bot's watcher counts."""

from __future__ import annotations

import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.core import Bot
from bot.messages import Message
from bot.metrics import Metrics
from knowledge import Answer, Refusal
from tests.bot.twin import KnowledgeTwin

PENALTIES = Answer(text="He missed.", answered=True, topic="penalties")


def samples(metrics: Metrics) -> dict[str, float]:
    """Every line but those of when a count began, as Prometheus reads it: "name{label,…}" and value."""
    families = text_string_to_metric_families(metrics.exposition().decode())
    return {
        f"{line.name}{{{','.join(line.labels.values())}}}": line.value
        for family in families
        for line in family.samples
        if not line.name.endswith("_created")
    }


@pytest.fixture
def metrics() -> Metrics:
    return Metrics(["telegram", "discord"])


def test_every_platform_has_its_lines_from_the_start(metrics: Metrics) -> None:
    told = samples(metrics)
    for name in ("answers_in_flight", "connected", "reconnects_total", "held_back_total"):
        assert told[f"touchline_{name}{{telegram}}"] == told[f"touchline_{name}{{discord}}"] == 0


@pytest.mark.parametrize(
    ("answer", "labels"),
    [
        (PENALTIES, "answered,telegram,penalties"),
        (Answer(text="Hello."), "answered,telegram,none"),
        (Answer(text="Who?", refusal=Refusal.UNKNOWN_NAME, topic="goals"), "unknown_name,telegram,goals"),
        (None, "failed,telegram,none"),
    ],
)
def test_questions_by_topic_and_outcome(metrics: Metrics, answer: Answer | None, labels: str) -> None:
    metrics.asked("telegram")
    assert samples(metrics)["touchline_answers_in_flight{telegram}"] == 1
    metrics.answered("telegram", answer, 0.03)
    told = samples(metrics)
    assert told["touchline_answers_in_flight{telegram}"] == 0
    assert {name: value for name, value in told.items() if "questions" in name} == {
        f"touchline_questions_total{{{labels}}}": 1
    }


def test_how_long_answers_take(metrics: Metrics) -> None:
    for seconds in (0.0008, 0.03, 7):
        metrics.answered("telegram", PENALTIES, seconds)
    told = samples(metrics)
    buckets = {name: value for name, value in told.items() if name.startswith("touchline_answer_seconds_bucket")}
    assert list(buckets.values()) == [1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 3]
    assert told["touchline_answer_seconds_sum{}"] == pytest.approx(7.0308)


def test_a_connection_that_comes_back_is_a_reconnect(metrics: Metrics) -> None:
    for up in (False, True, True, False, False, True):
        metrics.connected("discord", up=up)
    told = samples(metrics)
    assert (told["touchline_connected{discord}"], told["touchline_reconnects_total{discord}"]) == (1, 1)
    assert metrics.platforms == {"telegram": False, "discord": True}


def test_being_held_back_is_counted(metrics: Metrics) -> None:
    metrics.held_back("telegram")
    assert samples(metrics)["touchline_held_back_total{telegram}"] == 1


def test_a_label_never_holds_what_is_no_platform(metrics: Metrics) -> None:
    metrics.asked("@somebody")
    metrics.answered("@somebody", PENALTIES, 0.1)
    metrics.held_back("@somebody")
    metrics.connected("@somebody", up=True)
    assert b"somebody" not in metrics.exposition()
    assert samples(metrics)["touchline_questions_total{answered,other,penalties}"] == 1
    assert list(metrics.platforms) == ["telegram", "discord"]


async def test_it_watches_the_bot(metrics: Metrics, knowledge: KnowledgeTwin) -> None:
    bot = Bot(knowledge, watch=metrics)
    for text in ("who scored?", "what?", "break"):
        await bot.reply(Message(text, chat="telegram:1", asker="telegram:2"))
    told = samples(metrics)
    assert [name for name in told if "questions" in name] == [
        f"touchline_questions_total{{{outcome},telegram,none}}" for outcome in ("answered", "not_understood", "failed")
    ]
    assert told["touchline_answer_seconds_count{}"] == 3
    assert told["touchline_answers_in_flight{telegram}"] == 0
