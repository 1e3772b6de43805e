"""What Prometheus is told: how much is asked, how fast it is answered, which platforms are there.

No label holds a text, or the id of a person or a chat: each has a fixed set of values.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from knowledge import Answer

SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0)
"""Upper bounds of the answers' times: a look-up takes milliseconds, and a chat is lost after seconds."""

OTHER = "other"
"""The label of a platform that is not served, such as a message that names none."""


class Metrics:
    """A `bot.watch.Watch` that counts, for the platforms that are served."""

    def __init__(self, platforms: Iterable[str]) -> None:
        self._up = dict.fromkeys(platforms, False)
        self._met: set[str] = set()
        self._registry = registry = CollectorRegistry()
        by = ["platform"]
        self._questions = Counter(
            "touchline_questions", "Messages answered", [*by, "topic", "outcome"], registry=registry
        )
        self._seconds = Histogram("touchline_answer_seconds", "Time to an answer", buckets=SECONDS, registry=registry)
        self._in_flight = Gauge("touchline_answers_in_flight", "Messages being answered", by, registry=registry)
        self._connected = Gauge("touchline_connected", "Whether the platform is connected", by, registry=registry)
        self._reconnects = Counter("touchline_reconnects", "Connections made anew", by, registry=registry)
        self._held_back = Counter("touchline_held_back", "Times a platform asked to slow down", by, registry=registry)
        for platform in self._up:
            for each in (self._in_flight, self._connected, self._reconnects, self._held_back):
                each.labels(platform)  # a line from the start: an alarm cannot watch what is not there

    @property
    def platforms(self) -> Mapping[str, bool]:
        """The platforms that are served, and whether each is connected."""
        return self._up

    def exposition(self) -> bytes:
        """All of it in Prometheus' text format."""
        return generate_latest(self._registry)

    def asked(self, platform: str) -> None:
        """A message is being answered."""
        self._in_flight.labels(self._label(platform)).inc()

    def answered(self, platform: str, answer: Answer | None, seconds: float) -> None:
        """It was answered: `outcome` is "answered", why it was refused, or "failed"."""
        label = self._label(platform)
        topic = (answer and answer.topic) or "none"
        outcome = (answer.refusal or "answered") if answer else "failed"
        self._in_flight.labels(label).dec()
        self._questions.labels(label, topic, outcome).inc()
        self._seconds.observe(seconds)

    def connected(self, platform: str, *, up: bool) -> None:
        """The connection to a platform has come up, or gone down. Up once more after a loss is a reconnect."""
        if platform not in self._up:
            return
        if up and not self._up[platform] and platform in self._met:
            self._reconnects.labels(platform).inc()
        if up:
            self._met.add(platform)
        self._up[platform] = up
        self._connected.labels(platform).set(up)

    def held_back(self, platform: str) -> None:
        """A platform asked to send more slowly."""
        self._held_back.labels(self._label(platform)).inc()

    def _label(self, platform: str) -> str:
        return platform if platform in self._up else OTHER
