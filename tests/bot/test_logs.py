"""What the log shows and what it never does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import structlog

from bot.logs import configure, logger


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    yield
    structlog.reset_defaults()


def test_one_line_without_secrets(capsys: pytest.CaptureFixture[str]) -> None:
    configure("info", ["12345:token"])
    logger().warning("refused", url="https://api.example/bot12345:token/getMe", status=401)
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert "event='refused'" in err
    assert "https://api.example/bot[redacted]/getMe" in err
    assert "12345" not in err


def test_secrets_in_a_traceback_are_blotted_out(capsys: pytest.CaptureFixture[str]) -> None:
    configure("info", ["12345:token"])
    logger().error("failed", exc_info=ValueError("bad 12345:token"))
    err = capsys.readouterr().err
    assert "bad [redacted]" in err
    assert "12345" not in err


def test_lines_below_the_level_are_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    configure("error", [""])
    logger().warning("not worth it")
    assert capsys.readouterr().err == ""
