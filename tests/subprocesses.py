"""Programs run as a user runs them."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from bot.cli import main

TOUCHLINE = Path(sys.executable).with_name("touchline")

_PROCESSES = multiprocessing.get_context("forkserver")
_PROCESSES.set_forkserver_preload(["bot.cli"])  # which takes a second: most of what a command takes


def run(*command: str | Path, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """The program at its end, with everything it wrote; whether it did well is the caller's question."""
    return subprocess.run([str(part) for part in command], input=stdin, capture_output=True, text=True, check=False)


def output(*command: str | Path, stdin: str = "") -> str:
    """What a program that does well writes to its standard output."""
    return _well(run(*command, stdin=stdin))


def touchline(*words: str | Path, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """The same of `touchline` with these words, in a process of its own that has imported it already."""
    with tempfile.TemporaryDirectory() as folder:
        streams = [Path(folder, name) for name in ("in", "out", "err")]
        streams[0].write_text(stdin, "utf-8")
        process = _PROCESSES.Process(
            target=_type, args=([str(word) for word in words], dict(os.environ), Path.cwd(), streams)
        )
        process.start()
        process.join()
        wrote = [stream.read_text("utf-8") for stream in streams[1:]]
        return subprocess.CompletedProcess(words, process.exitcode or 0, *wrote)


def printed(*words: str | Path, stdin: str = "") -> str:
    """What `touchline` writes to its standard output where it does well."""
    return _well(touchline(*words, stdin=stdin))


def _well(done: subprocess.CompletedProcess[str]) -> str:
    assert done.returncode == 0, done.stderr
    return done.stdout


def _type(words: list[str], environment: dict[str, str], folder: Path, streams: list[Path]) -> None:
    """What the process does: it takes over the environment, the folder and the streams, and is `touchline`."""
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    sys.path[:0] = [path for path in environment.get("PYTHONPATH", "").split(os.pathsep) if path]
    for number, path in enumerate(streams):
        os.dup2(os.open(path, os.O_RDONLY if number == 0 else os.O_WRONLY | os.O_CREAT), number)
    sys.stdin = os.fdopen(0, encoding="utf-8")
    sys.argv = ["touchline", *words]
    main()
