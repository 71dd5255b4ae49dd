"""The ledger: what became of each original, and what its service said of it, so that a run can go on where it stopped."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from corpus.header import Header
from corpus.model import DocumentId
from corpus.sources.item import NO_VALIDATORS, Validators


class Status(StrEnum):
    """What became of one original."""

    NEW = "new"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    FAILED = "failed"
    UNAVAILABLE = "unavailable"
    """The service lists it, and says that it does not have it."""
    DUPLICATE = "duplicate"
    """The same text stands in the catalogue under its proper number."""


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """What became of one original the last time it was read or asked for."""

    origin: str
    sha256: str | None
    parser: str
    document_id: DocumentId | None
    status: Status
    error: str | None
    at: dt.datetime
    validators: Validators = NO_VALIDATORS
    stated: Header = field(default_factory=Header)
    """What the source said of it, for reading the stored original again."""

    def row(self) -> dict[str, Any]:
        """The columns of the table `ledger`."""
        return {
            "origin": self.origin,
            "sha256": self.sha256,
            "parser": self.parser,
            "document_id": self.document_id,
            "status": self.status.value,
            "error": self.error,
            "at": self.at.isoformat(),
            "etag": self.validators.etag,
            "modified": self.validators.modified,
            "stated": json.dumps(self.stated.values, ensure_ascii=False),
        }


def entry_of(row: sqlite3.Row) -> LedgerEntry:
    """The entry in a row of the table `ledger`."""
    return LedgerEntry(
        row["origin"],
        row["sha256"],
        row["parser"],
        DocumentId(row["document_id"]) if row["document_id"] else None,
        Status(row["status"]),
        row["error"],
        dt.datetime.fromisoformat(row["at"]),
        Validators(row["etag"], row["modified"]),
        Header(json.loads(row["stated"])),
    )


def now() -> dt.datetime:
    """The time an entry is written, in UTC, to the microsecond: a run tells its own entries from older ones by it."""
    return dt.datetime.now(dt.UTC)
