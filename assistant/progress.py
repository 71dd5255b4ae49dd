"""Progress on standard error: a bar where a person is watching, now and then a line in a log."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

Show = Callable[[str, int | None, int | None], None]
"""Called with what is being done, how many are done (None: one more) and how many there are (None: unknown)."""

EVERY = 60.0
"""Seconds between two lines in a log: what is done sooner needs none."""


@contextmanager
def shown_progress() -> Iterator[Show]:
    """A function to report progress with, one bar for each kind of work, with the time left."""
    if not sys.stderr.isatty():
        yield LogLines().show
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True)) as bars:
        tasks: dict[str, TaskID] = {}

        def show(what: str, done: int | None, total: int | None) -> None:
            if what not in tasks:
                tasks[what] = bars.add_task(what, total=total)
            if done is None:
                bars.update(tasks[what], advance=1, total=total)
            else:
                bars.update(tasks[what], completed=done, total=total)

        yield show


@dataclass
class LogLines:
    """Progress where nobody is watching: a line a minute, with the time left as the work so far suggests it."""

    clock: Callable[[], float] = time.monotonic
    what: str = ""
    done: int = 0
    began: float = 0.0
    told: float = field(default=0.0)

    def show(self, what: str, done: int | None, total: int | None) -> None:
        """As :data:`Show` is called."""
        now = self.clock()
        if what != self.what:
            self.what, self.done, self.began, self.told = what, 0, now, now
        self.done = self.done + 1 if done is None else done
        if now - self.told >= EVERY:
            self.told = now
            print(f"{what}: {self._so_far(total, now)}", file=sys.stderr, flush=True)

    def _so_far(self, total: int | None, now: float) -> str:
        if total is None or not self.done:
            return f"{self.done:,} done"
        left = (now - self.began) / self.done * (total - self.done)
        return f"{self.done:,} of {total:,}, about {_duration(left)} left"


def _duration(seconds: float) -> str:
    minutes = max(1, round(seconds / 60))
    return f"{minutes // 60} h {minutes % 60} min" if minutes >= 60 else f"{minutes} min"
