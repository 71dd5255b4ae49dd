"""A catalogue of the first version is brought to the newest: everything in it stays, and what is new works on it."""

from __future__ import annotations

import datetime as dt
import sqlite3
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from corpus_texts import DEMO, opinion, original, points

from corpus.catalogue import FILE_NAME, Catalogue
from corpus.ingest import ingest
from corpus.ledger import Status
from corpus.model import NO_LINKS, Document
from corpus.original import Original
from corpus.parsing.detect import parse
from corpus.records import description_row, passage_row, quotations_column
from corpus.schema import APPLICATION_ID, MIGRATIONS, migrate
from corpus.sources.item import NO_VALIDATORS, Validators

OLD_PARSER = "plain_text/3"
OLD_HASH = "1" * 64
"""Of fewer fields than today: never the hash of the same text read anew."""
LEDGER = ("origin", "sha256", "parser", "document_id", "status", "error", "at")
AT = "2025-06-01T12:00:00+00:00"
FAILED = "/texts/broken.txt"


def connect(folder: Path) -> sqlite3.Connection:
    return sqlite3.connect(folder / FILE_NAME, isolation_level=None)


@pytest.fixture
def documents() -> list[tuple[Document, Original]]:
    """An opinion and a release."""
    named = ("opinion-2024-flood-plains-fr.txt", next(name for name in DEMO if name.startswith("release")))
    return [(parse(DEMO[name]), DEMO[name]) for name in named]


@pytest.fixture
def old(tmp_path: Path, documents: list[tuple[Document, Original]]) -> Path:
    """A folder with a catalogue as the first version wrote it, with a ledger in which one text failed."""
    connection = connect(tmp_path)
    connection.executescript(MIGRATIONS[0])
    connection.execute("PRAGMA user_version = 1")
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute("PRAGMA journal_mode = WAL")
    columns = {row[1] for row in connection.execute("PRAGMA table_info(documents)")}
    for document, source in documents:
        data = zlib.compress(source.data)
        insert(connection, "originals", sha256=source.sha256, media_type="text/plain", size=len(source.data), data=data)
        row = description_row(document.about) | {
            "quotations": quotations_column(document),
            "text": document.text,
            "content_hash": OLD_HASH,
            "parser": OLD_PARSER,
        }
        insert(connection, "documents", **{name: value for name, value in row.items() if name in columns})
        for position, passage in enumerate(document.passages):
            names = ("id", "label", "role", "start", "end", "heading", "speaker")
            values = dict(zip(names, passage_row(passage), strict=False))
            insert(connection, "passages", document_id=document.about.id, position=position, **values)
        noted = (source.origin, source.sha256, OLD_PARSER, document.about.id, "new", None, AT)
        insert(connection, "ledger", **dict(zip(LEDGER, noted, strict=True)))
    failed = (FAILED, None, OLD_PARSER, None, "failed", "the file is empty", AT)
    insert(connection, "ledger", **dict(zip(LEDGER, failed, strict=True)))
    connection.close()
    return tmp_path


def insert(connection: sqlite3.Connection, table: str, **row: object) -> None:
    marks = ", ".join("?" * len(row))
    connection.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))


def version(folder: Path) -> int:
    connection = connect(folder)
    found = int(connection.execute("PRAGMA user_version").fetchone()[0])
    connection.close()
    return found


def assert_everything_is_there(catalogue: Catalogue, documents: list[tuple[Document, Original]]) -> None:
    assert catalogue.problems() == []
    assert set(catalogue.hashes()) == {document.about.id for document, _ in documents}
    for document, source in documents:
        found = catalogue.document(document.about.id)
        assert found is not None
        assert (found.text, found.passages, found.quotations) == (document.text, document.passages, document.quotations)
        assert (found.about.title, found.about.date) == (document.about.title, document.about.date)
        assert found.about.rapporteurs == document.about.rapporteurs
        assert found.about.provenance.parser == OLD_PARSER
        assert catalogue.original(source.sha256) == (source.data, "text/plain")
        entry = catalogue.ledger_entry(source.origin)
        assert entry is not None
        assert (entry.document_id, entry.status, entry.at.isoformat()) == (document.about.id, Status.NEW, AT)
        assert (entry.validators, entry.stated.values) == (NO_VALIDATORS, {})
    (failed,) = catalogue.entries(Status.FAILED)
    assert (failed.origin, failed.error) == (FAILED, "the file is empty")


@pytest.mark.parametrize("write", [True, False], ids=["by a writer", "by a reader"])
def test_everything_is_still_there(old: Path, documents: list[tuple[Document, Original]], write: bool) -> None:
    catalogue = Catalogue.open(old, write=write)
    assert_everything_is_there(catalogue, documents)
    catalogue.close()
    assert version(old) == len(MIGRATIONS)
    again = Catalogue.open(old)
    assert_everything_is_there(again, documents)
    again.close()


def test_what_is_new_works_on_it(old: Path, documents: list[tuple[Document, Original]]) -> None:
    """The next import reads the texts anew, into the new columns; runs, links and validators are kept."""
    catalogue = Catalogue.open(old, write=True)
    for document, _ in documents:
        assert catalogue.links(document.about) == NO_LINKS
    new = original(opinion(*points("welcomes it;"), CELEX="52024AR9999"), "/texts/new.txt")
    outcomes = list(ingest(catalogue, [*(source for _, source in documents), new]))
    assert [outcome.status.value for outcome in outcomes] == ["updated", "updated", "new"]
    for document, _ in documents:
        assert catalogue.document(document.about.id) == document
    at = dt.datetime.fromisoformat(AT)
    assert catalogue.begin_harvest("all", at, dt.timedelta(days=1)) == at
    entry = catalogue.ledger_entry(FAILED)
    assert entry is not None
    asked = replace(entry, validators=Validators('"v1"'))
    catalogue.record(asked)
    assert catalogue.ledger_entry(FAILED) == asked
    assert catalogue.problems() == []
    catalogue.close()


def test_a_new_catalogue_and_one_brought_along_have_the_same_tables(old: Path, tmp_path: Path) -> None:
    Catalogue.open(old, write=True).close()
    new = tmp_path / "new"
    Catalogue.open(new, write=True).close()
    assert tables(old) == tables(new)


def tables(folder: Path) -> list[tuple[str, ...]]:
    connection = connect(folder)
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name").fetchall()
    connection.close()
    return [tuple(" ".join(str(value).split()) for value in row) for row in rows]


def test_two_that_come_at_once(old: Path, documents: list[tuple[Document, Original]]) -> None:
    """Both saw the old version; the second finds the work done."""

    class Late(sqlite3.Connection):
        """Another process is quicker, between its look at the version and its first step."""

        def execute(self, sql: str, *arguments: object) -> sqlite3.Cursor:
            if sql == "BEGIN IMMEDIATE":
                Catalogue.open(old, write=True).close()
            return super().execute(sql, *arguments)  # type: ignore[arg-type]

    late = sqlite3.connect(old / FILE_NAME, isolation_level=None, factory=Late)
    migrate(late, str(old))
    late.close()
    catalogue = Catalogue.open(old)
    assert_everything_is_there(catalogue, documents)
    catalogue.close()
