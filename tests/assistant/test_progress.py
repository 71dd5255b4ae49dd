"""Progress in a log: a line a minute, with an honest estimate of the time left."""

from __future__ import annotations

import pytest

from assistant.progress import EVERY, LogLines


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_what_is_done_within_a_minute_needs_no_line(capsys: pytest.CaptureFixture[str]) -> None:
    clock = Clock()
    lines = LogLines(clock)
    for _ in range(50):
        lines.show("fetching texts", None, 100)
        clock.now += EVERY / 100
    assert capsys.readouterr().err == ""


def test_a_line_a_minute_with_the_time_left(capsys: pytest.CaptureFixture[str]) -> None:
    clock = Clock()
    lines = LogLines(clock)
    lines.show("fetching texts", 0, 2400)
    for _ in range(120):
        clock.now += 2.0
        lines.show("fetching texts", None, 2400)
    told = capsys.readouterr().err.splitlines()
    assert told == [
        "fetching texts: 30 of 2,400, about 1 h 19 min left",
        "fetching texts: 60 of 2,400, about 1 h 18 min left",
        "fetching texts: 90 of 2,400, about 1 h 17 min left",
        "fetching texts: 120 of 2,400, about 1 h 16 min left",
    ]


def test_each_kind_of_work_counts_for_itself(capsys: pytest.CaptureFixture[str]) -> None:
    clock = Clock()
    lines = LogLines(clock)
    lines.show("fetching texts", 500, 500)
    clock.now += EVERY
    lines.show("indexing documents", 1, None)
    clock.now += EVERY
    lines.show("indexing documents", 2, None)
    assert capsys.readouterr().err == "indexing documents: 2 done\n"
