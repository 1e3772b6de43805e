"""`touchline ask` and `touchline chat`, as a user types them."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.subprocesses import TOUCHLINE, output, printed, run, touchline

pytestmark = pytest.mark.usefixtures("filled")
FIELDS = ["id", "question", "answer", "answered", "refusal", "sources"]


def test_one_answer_with_its_sources() -> None:
    lines = printed("ask", "/result Inter Shakhtar").splitlines()
    assert "2-0" in lines[0]
    assert "  – Touchline Gazette, 24 Nov 2021" in lines


def test_one_answer_as_an_object() -> None:
    told = json.loads(printed("ask", "--json", "/result Inter Shakhtar"))
    assert list(told) == FIELDS[1:]
    assert told["answered"] is True
    assert told["refusal"] is None
    assert list(told["sources"][0]) == ["path", "url", "title", "date", "quote"]


def test_a_refusal_is_an_answer_too() -> None:
    told = json.loads(printed("ask", "--json", "/penalties Zzyzx Qwerty"))
    assert told["answered"] is False
    assert told["refusal"] == "unknown_name"
    assert told["sources"] == []


def test_a_batch_carries_follow_ups_by_chat(tmp_path: Path) -> None:
    batch = tmp_path / "questions.jsonl"
    asked = [
        {"id": "a", "question": "/goals Alexis Sanchez", "chat": "one"},
        {"id": 2, "question": "/help", "chat": None},
        {"id": "c", "question": "which minute?", "chat": "one"},
    ]
    batch.write_text("".join(json.dumps(line) + "\n" for line in asked))
    told = [json.loads(line) for line in printed("ask", "--batch", batch).splitlines()]
    assert [line["id"] for line in told] == ["a", 2, "c"]
    assert all(list(line) == FIELDS for line in told)
    assert "82" in told[2]["answer"]


def test_bad_lines_of_a_batch_are_told_and_the_rest_is_answered() -> None:
    lines = ['{"id": 1, "question": "/help"}', "no json", '{"id": 2}', "", '{"id": 3, "question": "/help"}']
    done = touchline("ask", "--batch", "-", stdin="\n".join(lines))
    assert done.returncode == 1
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == [1, 3]
    assert [line.split(":")[0] for line in done.stderr.splitlines()] == ["line 2", "line 3", "line 4"]


@pytest.mark.parametrize(
    "arguments",
    [[], ["question", "--batch", "-"], ["--batch", "/no/such/file"]],
)
def test_wrong_usage(arguments: list[str]) -> None:
    done = touchline("ask", *arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "Traceback" not in done.stderr


def test_a_chat_from_a_pipe() -> None:
    done = touchline("chat", "--starter", stdin="/result Inter Shakhtar\n\nand the scorers?\n/nonsense\n")
    replies = done.stdout.splitlines()
    assert (done.returncode, done.stderr) == (0, "")
    assert len(replies) == 3
    assert "2-0" in replies[0]
    assert "Dzeko" in replies[1]
    assert "no command /nonsense" in replies[2]


def test_the_starter_articles_are_read_anew_by_another_reader(filled: Path) -> None:
    with closing(sqlite3.connect(filled)) as store, store:
        store.execute("UPDATE articles SET reader = 'older'")
    asked = [touchline("chat", "--starter", stdin="/result Inter Shakhtar\n") for _ in range(2)]
    assert ["again" in done.stderr for done in asked] == [True, False]
    assert all("2-0" in done.stdout for done in asked)


def test_a_store_of_ones_own_is_not_read_anew_before_the_chat(filled: Path, tmp_path: Path) -> None:
    own = tmp_path / "own.md"
    own.write_text("# Inter win again\n\nInter beat Lazio 3-1 at San Siro on 5 March 2022.\n")
    printed("ingest", own)
    with closing(sqlite3.connect(filled)) as store, store:
        store.execute("UPDATE articles SET reader = 'older'")
    done = touchline("chat", "--starter", stdin="/result Inter Shakhtar\n")
    assert (done.returncode, done.stderr) == (0, "")


def test_bytes_that_are_no_text_do_no_harm() -> None:
    done = run("sh", "-c", f"printf '\\377\\376 \\033[31m?\\n' | {TOUCHLINE} chat")
    assert done.returncode == 0
    assert "\x1b" not in done.stdout
    assert len(done.stdout.splitlines()) == 1


def test_a_reader_that_goes_away_early_gets_no_traceback() -> None:
    done = run("sh", "-c", f"{TOUCHLINE} facts --json | head -1")
    assert len(done.stdout.splitlines()) == 1
    assert done.stderr == ""


def test_answering_never_loads_spacy(filled: Path) -> None:
    code = (
        "import sys; sys.argv[1:] = ['ask', '/penalties Lautaro']\n"
        "from bot.cli import main\n"
        "try:\n    main()\nexcept SystemExit: pass\n"
        "print(sorted({name.split('.')[0] for name in sys.modules} & {'spacy', 'trafilatura', 'prompt_toolkit'}))"
    )
    assert output(TOUCHLINE.with_name("python"), "-c", code).splitlines()[-1] == "[]"
