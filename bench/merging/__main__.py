"""Reads and merges the gold set and prints how well its events were brought together; `--show` lists what was not."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from bench.merging.conll import conll, measures
from bench.merging.run import Run, read_and_merge


def say(line: str) -> None:
    """Print one line."""
    sys.stdout.write(line + "\n")


def main(arguments: list[str]) -> int:
    """Print the figures."""
    run = read_and_merge()
    say(f"{run.reports} reports of {run.matches} matches, {len(run.mentions)} mentions, {len(run.read)} of them read")
    for title, key, response in (
        ("merging, over the mentions read", run.key_read, run.response_read),
        ("reading and merging, over all", run.key, run.response),
    ):
        found = measures(key, response)
        parts = ", ".join(f"{name} {m.precision:.3f}/{m.recall:.3f}" for name, m in found.items())
        say(f"{title}: CoNLL F1 {100 * conll(found):.1f} ({parts}, precision/recall)")
    if "--show" in arguments:
        for line in faults(run):
            say(line)
    return 0


def faults(run: Run) -> Iterable[str]:
    """What was missed, split or wrongly joined, a line each."""
    yield from (
        f"missed   {mention.event}: {mention.type} {mention.who or ''} in {path}" for path, mention in run.missed
    )
    yield from (f"invented {statement.type}: {statement.evidence!r} in {path}" for path, statement in run.invented)
    yield from (f"split    {event} into {parts}" for event, parts in run.split)
    yield from (f"joined   {' + '.join(events)}" for events in run.joined)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
