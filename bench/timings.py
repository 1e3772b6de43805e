"""How fast touchline reads, answers and starts: `python bench/timings.py [FOLDER...]`.

Each FOLDER holds articles; a `questions.jsonl` beside it (objects with "id", "question" and perhaps "after") gives the
questions. Without folders the starter articles are read, and the commands' own examples asked.
"""

from __future__ import annotations

import asyncio
import json
import os
import pty
import re
import statistics
import sys
import tempfile
import time
from importlib.resources import files
from pathlib import Path

from bot.core import Bot
from bot.messages import Message
from knowledge import Knowledge

ROUNDS = 3  # every question is asked so often
TOUCHLINE = Path(sys.executable).with_name("touchline")


def say(line: str) -> None:
    """Print one measure."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def questions(folders: list[Path]) -> list[tuple[str, str]]:
    """Every question beside the folders, each with the chat it is asked in: a follow-up shares its predecessor's."""
    asked: list[tuple[str, str]] = []
    for path in sorted({folder.parent / "questions.jsonl" for folder in folders}):
        for line in path.read_text("utf-8").splitlines() if path.is_file() else ():
            row = json.loads(line)
            asked += [(question, row["id"]) for question in (row.get("after"), row["question"]) if question]
    return asked


async def reading(knowledge: Knowledge, folders: list[Path]) -> None:
    """Tell how fast the articles are read, from the first file to the merged facts."""
    words = sum(len(path.read_text("utf-8").split()) for folder in folders for path in sorted(folder.glob("*.md")))
    begun = time.perf_counter()
    summary = await knowledge.ingest([str(folder) for folder in folders])
    seconds = time.perf_counter() - begun
    say(f"ingest: {summary.new} articles, {words:,} words in {seconds:.1f} s: {words / seconds:,.0f} words/s")


async def asking(knowledge: Knowledge, folders: list[Path]) -> None:
    """Tell how long the core takes over a question, conversation and all."""
    asked = questions(folders) or [(text, text) for command in knowledge.commands for text in command.examples]
    taken: list[float] = []
    for number in range(ROUNDS):
        bot = Bot(knowledge)
        for question, chat in asked:
            begun = time.perf_counter()
            await bot.reply(Message(question, chat=chat, asker=str(number)))
            taken.append((time.perf_counter() - begun) * 1_000)
    cuts = statistics.quantiles(taken, n=100)
    say(f"ask: {len(asked)} questions: p50 {cuts[49]:.1f} ms, p99 {cuts[98]:.1f} ms, longest {max(taken):.1f} ms")


def starting(url: str) -> None:
    """Tell how long `touchline chat` takes to its prompt in a terminal, and the memory it takes by then."""
    begun = time.perf_counter()
    pid, terminal = pty.fork()
    if not pid:
        os.execve(TOUCHLINE, ["touchline", "chat"], os.environ | {"TOUCHLINE_DATABASE_URL": url, "TERM": "xterm"})  # noqa: S606
    shown = b""
    while "› ".encode() not in shown:
        shown += os.read(terminal, 4_096)
    seconds = time.perf_counter() - begun
    [peak] = re.findall(r"VmHWM:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text())
    os.write(terminal, b"\x04")
    os.waitpid(pid, 0)
    say(f"chat: {seconds:.2f} s to the prompt, {int(peak) / 1_024:.0f} MB")


async def measure(folders: list[Path], url: str) -> None:
    """Read into the store at `url`, then ask it."""
    knowledge = await Knowledge.open(url)
    await reading(knowledge, folders)
    await asking(knowledge, folders)
    await knowledge.close()


def main() -> None:
    """Measure on a store of its own, thrown away at the end."""
    folders = [Path(name).resolve() for name in sys.argv[1:]] or [Path(str(files("knowledge") / "starter"))]
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/timings.db"
        asyncio.run(measure(folders, url))
        starting(url)


if __name__ == "__main__":  # the reading processes import this file as well
    main()
