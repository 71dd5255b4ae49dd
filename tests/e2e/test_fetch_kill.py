"""A harvest is killed at any moment: what was stored stays, is not asked for again, and the end is the same.

The process gets no chance to clean up (SIGKILL to its whole group), like at a power cut.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import threading
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from command_line import TIME_LIMIT, CommandLine
from doubles.cellar import CellarDouble, Work
from doubles.harvest import ObservedCellar, cellar_works
from doubles.server import Asked

from corpus.catalogue import FILE_NAME, Catalogue

SEED = 20_260_105
KILLS = 10
QUESTIONS = 16
"""A run is killed at most so many questions after the list: each text takes two, so that ten runs do not come to the end."""
COUNT = KILLS * QUESTIONS // 2
LATEST = 0.03
"""Seconds after a question: while it is answered, while the text is read, while it is stored."""


@dataclass
class Executioner:
    """Kills a process group some time after the service was asked so many times."""

    left: int = 0
    wait: float = 0.0
    group: int = 0
    timer: threading.Timer | None = field(default=None)

    def __call__(self, asked: Asked) -> None:
        self.left -= 1
        if self.left == 0:
            self.timer = threading.Timer(self.wait, self._kill)
            self.timer.start()

    def _kill(self) -> None:
        with suppress(ProcessLookupError):
            os.killpg(self.group, signal.SIGKILL)


def arguments(double: CellarDouble) -> list[str]:
    return ["fetch", "cellar", "--base-url", double.base, "--no-index", "--json"]


def killed(line: CommandLine, double: CellarDouble, executioner: Executioner, questions: int, wait: float) -> None:
    """Runs a harvest until it is killed."""
    executioner.wait = wait
    with subprocess.Popen(
        line.command(*arguments(double)),
        env=line.environ(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as process:
        executioner.group = process.pid
        executioner.left = questions
        _, messages = process.communicate(timeout=TIME_LIMIT)
    assert (process.returncode, messages) == (-signal.SIGKILL, b"")


def held(line: CommandLine) -> dict[str, str]:
    """Content hashes of what is held, by CELEX number; the catalogue must be sound."""
    if not (line.data / FILE_NAME).exists():
        return {}
    catalogue = Catalogue.open(line.data, write=True)  # as the next writer does: a killed one may have made no table
    found = {name.partition(":")[2].partition("@")[0]: content for name, content in catalogue.hashes().items()}
    assert len(found) == len(catalogue.hashes()) == len(catalogue.held_origins())
    assert catalogue.problems() == []
    catalogue.close()
    return found


def asked_for(log: Sequence[Asked]) -> set[str]:
    """CELEX numbers of the texts that were asked for, conditionally or not."""
    start = "/resource/celex/"
    return {asked.path.removeprefix(start) for asked in log if asked.path.startswith(start)}


def undisturbed(works: Sequence[Work], folder: Path) -> tuple[dict[str, str], int]:
    """What a run from beginning to end comes to, and how many questions its list takes."""
    line = CommandLine(folder)
    with ObservedCellar(works, seen=lambda asked: None) as double:
        assert line.json(*arguments(double)[:-1])["new"] == COUNT
        texts = [position for position, asked in enumerate(double.log) if asked.path.startswith("/resource/")]
    return held(line), texts[0]


def test_at_random_moments(tmp_path: Path) -> None:
    works = cellar_works(COUNT)
    expected, listing = undisturbed(works, tmp_path / "undisturbed")
    assert len(expected) == COUNT
    line, rng, executioner = CommandLine(tmp_path / "data"), random.Random(SEED), Executioner()
    stored: dict[str, str] = {}
    progress = 0
    with ObservedCellar(works, seen=executioner) as double:
        for _ in range(KILLS):
            before = len(double.log)
            moment = rng.randrange(listing - QUESTIONS // 4, listing + QUESTIONS)
            killed(line, double, executioner, moment, rng.uniform(0, LATEST))
            assert not asked_for(double.log[before:]) & set(stored), "what was stored was asked for again"
            now = held(line)
            assert now.items() >= stored.items()
            progress += now != stored
            stored = now
        assert 0 < len(stored) < COUNT
        assert progress >= KILLS // 2, "too few of the runs came to the texts to show anything"
        before = len(double.log)
        done = line.json(*arguments(double)[:-1])
    assert asked_for(double.log[before:]) == {work.celex for work in works} - set(stored)
    assert done == {"new": COUNT, "updated": 0, "unchanged": 0, "failed": [], "unavailable": [], "duplicates": 0}
    assert held(line) == expected
