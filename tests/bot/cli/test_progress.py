from __future__ import annotations

import io

from bot.cli.progress import progress_lines


def test_a_pipe_gets_a_line_now_and_then() -> None:
    now, said = 100.0, io.StringIO()
    on_progress = progress_lines(said, every=10.0, clock=lambda: now)
    on_progress(1, 1250)
    now = 111.0
    on_progress(44, 1250)
    on_progress(45, 1250)
    now = 121.5
    on_progress(1100, 1250)
    assert said.getvalue().splitlines() == [
        "44 of 1,250 articles, 4.0 a second",
        "1,100 of 1,250 articles, 51.2 a second",
    ]


def test_a_short_work_passes_without_one() -> None:
    said = io.StringIO()
    progress_lines(said, clock=lambda: 5.0)(1, 2)
    assert said.getvalue() == ""
