"""Programs run as a user runs them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

TOUCHLINE = Path(sys.executable).with_name("touchline")


def run(*command: str | Path, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """The program at its end, with everything it wrote; whether it did well is the caller's question."""
    return subprocess.run([str(part) for part in command], input=stdin, capture_output=True, text=True, check=False)


def output(*command: str | Path, stdin: str = "") -> str:
    """What a program that does well writes to its standard output."""
    done = run(*command, stdin=stdin)
    assert done.returncode == 0, done.stderr
    return done.stdout
