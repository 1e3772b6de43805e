"""How much may be asked, on a clock that the test turns."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.limits import Limits, Verdict
from bot.recent import Recent


@dataclass
class Clock:
    """A clock that stands still until it is turned."""

    now: float = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def took(limits: Limits, times: int, *, chat: str = "chat", asker: str = "ann") -> list[str]:
    return [limits.take(chat=chat, asker=asker).value for _ in range(times)]


def test_one_notice_then_silence(clock: Clock) -> None:
    assert took(Limits(asker=2, chat=60, clock=clock), 5) == ["allowed", "allowed", "notice", "silence", "silence"]


def test_tokens_flow_back_evenly_without_another_notice(clock: Clock) -> None:
    limits = Limits(asker=2, chat=60, clock=clock)
    took(limits, 3)
    clock.now = 30.0
    assert took(limits, 2) == ["allowed", "silence"]


def test_after_a_quiet_minute_everything_is_as_at_first(clock: Clock) -> None:
    limits = Limits(asker=2, chat=60, clock=clock)
    took(limits, 4)
    clock.now = 60.0
    assert took(limits, 4) == ["allowed", "allowed", "notice", "silence"]


def test_an_asker_is_limited_over_all_chats(clock: Clock) -> None:
    limits = Limits(asker=1, chat=60, clock=clock)
    took(limits, 1, chat="one")
    assert took(limits, 1, chat="two") == ["notice"]


def test_a_chat_is_limited_over_all_askers_and_noticed_once(clock: Clock) -> None:
    limits = Limits(asker=10, chat=2, clock=clock)
    assert [took(limits, 1, asker=asker)[0] for asker in "abcd"] == ["allowed", "allowed", "notice", "silence"]


def test_a_refused_message_costs_nothing(clock: Clock) -> None:
    limits = Limits(asker=1, chat=2, clock=clock)
    took(limits, 9, asker="loud")
    assert took(limits, 1, asker="quiet") == ["allowed"]


@given(gaps=st.lists(st.floats(min_value=0, max_value=120), max_size=60), per_minute=st.integers(1, 9))
def test_never_more_than_twice_the_limit_within_a_minute(gaps: list[float], per_minute: int) -> None:
    clock, passed = Clock(), list[float]()
    limits = Limits(asker=per_minute, chat=1_000, clock=clock)
    for gap in gaps:
        clock.now += gap
        if limits.take(chat="chat", asker="ann") is Verdict.ALLOWED:
            passed.append(clock.now)
    for start in passed:
        assert sum(start <= moment < start + 60 for moment in passed) <= 2 * per_minute


def test_memory_is_bounded_and_forgets_the_longest_untouched(clock: Clock) -> None:
    recent = Recent[str, list[str]](list, seconds=60, size=2, clock=clock)
    for name in ("ann", "ben", "ann", "cy"):
        recent[name].append(name)
    assert len(recent) == 2
    assert recent["ann"] == ["ann", "ann"]
    assert recent["ben"] == []


def test_memory_expires(clock: Clock) -> None:
    recent = Recent[str, list[str]](list, seconds=60, clock=clock)
    recent["ann"].append("said")
    clock.now = 60.0
    assert recent["ann"] == ["said"]
    clock.now = 120.5
    assert recent["ann"] == []
