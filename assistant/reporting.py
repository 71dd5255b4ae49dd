"""What an import or a harvest comes to, on paper: lines while it runs, a sum at its end, the exit status."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import Any

from assistant.cli import DONE, IN_PART, UNUSABLE
from assistant.importing import ImportReport
from corpus.ingest import Ingested
from corpus.ledger import Status

_COUNTED = (Status.NEW, Status.UPDATED, Status.UNCHANGED)


def report_item(item: Ingested, advance: Callable[[], None]) -> None:
    """One step of progress, and a line for what could not be stored."""
    advance()
    if item.error and item.status is not Status.DUPLICATE:
        print(printable(f"{item.status}: {item.origin}: {item.error}"), file=sys.stderr)


def finish_intake(report: ImportReport, *, as_json: bool, fetched: bool = False) -> int:
    """Prints what became of the texts, and returns the exit status. What a service does not have counts as not done."""
    counts = {status.value: len(report.of(status)) for status in _COUNTED}
    failed, unavailable = report.of(Status.FAILED), report.of(Status.UNAVAILABLE)
    if as_json:
        answer: dict[str, Any] = {**counts, "failed": _listed(failed)}
        if fetched:
            answer |= {"unavailable": _listed(unavailable), "duplicates": len(report.of(Status.DUPLICATE))}
        if report.index_error:
            answer["index_error"] = report.index_error
        print(json.dumps(answer, ensure_ascii=False))
    else:
        counted = [*counts.items(), ("failed", len(failed)), *([("unavailable", len(unavailable))] if fetched else [])]
        print(", ".join(f"{count} {name}" for name, count in counted))
        if report.removed_invented:
            print(
                f"The {report.removed_invented} invented texts of the demonstration corpus were taken out: real texts are here now."
            )
    if report.index_error:
        complain(report.index_error)
        return IN_PART
    if failed or unavailable:
        return IN_PART if sum(counts.values()) else UNUSABLE
    return DONE


def complain(error: str) -> None:
    """An error as one line on standard error."""
    print(f"cor-assistant: {' '.join(error.split())}", file=sys.stderr)


def _listed(items: list[Ingested]) -> list[dict[str, str | None]]:
    return [{"path": item.origin, "error": item.error} for item in items]


def printable(text: str) -> str:
    """One line without control characters: names of files and words of a service go to a terminal."""
    return "".join(" " if letter.isspace() else letter if letter.isprintable() else "?" for letter in text)
