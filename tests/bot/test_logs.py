"""What the log shows and what it never does."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator

import httpx
import pytest
import structlog

from bot.logs import THROUGH, Form, blotting, configure, logger
from tests.subprocesses import TOUCHLINE, output

KEY = "12345:AbCdEf-GhIjKl_MnOp"
URL = f"https://api.example/bot{KEY}/getMe"


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    root, library = logging.getLogger(), logging.getLogger("httpx")
    levels = root.level, library.level
    library.setLevel(logging.NOTSET)  # an adapter that ran before may have quietened it
    yield
    structlog.reset_defaults()
    root.removeHandler(THROUGH)
    root.setLevel(levels[0])
    library.setLevel(levels[1])


async def asked(url: str) -> None:
    """Have httpx ask a server for `url`, which it logs."""
    answering = httpx.MockTransport(lambda _request: httpx.Response(200))
    async with httpx.AsyncClient(transport=answering) as client:
        await client.get(url)


def test_one_line_without_secrets(capsys: pytest.CaptureFixture[str]) -> None:
    configure("info", [KEY])
    logger().warning("refused", url=URL, status=401)
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert "event='refused'" in err
    assert "https://api.example/bot[redacted]/getMe" in err
    assert "12345" not in err


@pytest.mark.parametrize("form", ["text", "json"])
def test_secrets_are_blotted_out_of_whatever_is_logged(capsys: pytest.CaptureFixture[str], form: Form) -> None:
    configure("info", [KEY], form)
    values = {"error": ValueError(KEY), "url": httpx.URL(URL), "raw": KEY.encode(), "nested": {"deep": [KEY]}}
    logger().error(f"failed for {KEY}", exc_info=ValueError(f"bad {KEY}"), **values)
    err = capsys.readouterr().err
    assert "bad [redacted]" in err
    assert err.count("[redacted]") == 6
    assert "AbCdEf" not in err


def test_a_line_can_be_an_object(capsys: pytest.CaptureFixture[str]) -> None:
    configure("info", form="json")
    logger().warning("held\nback", platform="telegram")
    line = json.loads(capsys.readouterr().err)
    assert line.pop("timestamp").endswith("Z")
    assert line == {"level": "warning", "event": "held\nback", "platform": "telegram"}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (f"key {KEY}.", "key [redacted]."),
        ("key AbCdEf-GhIjKl_MnOp", "key [redacted]"),
        ("/bot12345%3AAbCdEf-GhIjKl_MnOp/", "/bot[redacted]/"),
        ("chat 12345", "chat 12345"),
        ("postgresql://user:pass@host/name", "postgresql://[redacted]@host/name"),
        ("https://host/@name me@host", "https://host/@name me@host"),
    ],
)
def test_a_secret_in_any_form(text: str, shown: str) -> None:
    assert blotting(["", KEY])(text) == shown


def test_lines_below_the_level_are_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    configure("error", [""])
    logger().warning("not worth it")
    logging.getLogger("library").warning("nor this")
    assert capsys.readouterr().err == ""


async def test_a_librarys_lines_take_the_same_way(capsys: pytest.CaptureFixture[str]) -> None:
    configure("debug", [KEY], "json")
    await asked(URL)
    line = json.loads(capsys.readouterr().err)
    assert (line["level"], line["logger"]) == ("info", "httpx")
    assert "https://api.example/bot[redacted]/getMe" in line["event"]


async def test_libraries_are_heard_from_warnings_upwards(capsys: pytest.CaptureFixture[str]) -> None:
    configure("info", [KEY])
    await asked(URL)
    assert capsys.readouterr().err == ""
    logging.getLogger("library").warning("asked %s", URL)
    assert "event='asked https://api.example/bot[redacted]/getMe' logger='library'" in capsys.readouterr().err


def test_libraries_keep_to_themselves_what_people_wrote(capsys: pytest.CaptureFixture[str]) -> None:
    configure("debug")
    logging.getLogger("library").debug("received %s", "who scored?")
    assert capsys.readouterr().err == ""


def test_a_librarys_exception_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    configure("warning", [KEY])
    try:
        raise ConnectionError(URL)
    except ConnectionError:
        logging.getLogger("library").exception("lost")
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert "ConnectionError: https://api.example/bot[redacted]/getMe" in err


def test_a_librarys_slip_is_written_as_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    configure("warning", [KEY])
    THROUGH.handle(logging.LogRecord("library", logging.WARNING, "here.py", 1, "lost %d", ("words",), None))
    assert "event='lost %d' logger='library'" in capsys.readouterr().err


def test_nothing_is_loaded_before_the_first_line() -> None:
    code = "import sys; from bot.logs import configure; configure('info', ['x']); print('structlog' in sys.modules)"
    assert output(TOUCHLINE.with_name("python"), "-c", code) == "False\n"
