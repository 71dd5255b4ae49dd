"""Progress on standard error: a bar where a person is watching, nothing in a pipe."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Show = Callable[[str, int | None, int | None], None]
"""Called with what is being done, how many are done (None: one more) and how many there are (None: unknown)."""


@contextmanager
def shown_progress() -> Iterator[Show]:
    """A function to report progress with, one bar for each kind of work, with the time left."""
    if not sys.stderr.isatty():
        yield lambda what, done, total: None
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
