"""The catalogue: one SQLite file that holds every document, its passages, its original and the ingest ledger.

It is the source of truth. Everything else (the index) can be rebuilt from it. Write-ahead logging lets readers go on
while one process writes; each document is one transaction, so a kill at any moment loses no acknowledged document.
"""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from corpus.errors import CatalogueError, CorpusError
from corpus.facets import FACET_COLUMNS, Facets, facets_of, passing
from corpus.filters import Filters
from corpus.ledger import LedgerEntry, Status, entry_of
from corpus.model import (
    Description,
    Document,
    DocumentId,
    FootnoteCall,
    Kind,
    Linked,
    Links,
    Passage,
    PassageId,
    Person,
    Quotation,
)
from corpus.numbers import number_of, oj_key
from corpus.original import Original
from corpus.records import (
    DESCRIPTION_COLUMNS,
    calls_column,
    calls_of,
    content_hash,
    description_of,
    description_row,
    passage_of,
    passage_row,
    quotations_column,
    quotations_of,
)
from corpus.schema import check, migrate

FILE_NAME = "catalogue.sqlite"
_DESCRIPTION = ", ".join(f"documents.{column}" for column in DESCRIPTION_COLUMNS)
_PASSAGES = (
    "SELECT json_group_array(json_object('id', p.id, 'document_id', document_id, 'label', label, 'role', role,"
    " 'start', start, 'end', end, 'heading', heading, 'speaker', speaker, 'page', page,"
    " 'words', substr(text, start + 1, end - start))) AS found"
    " FROM passages p JOIN documents d ON d.id = document_id WHERE p.id IN ({})"
)
"""All in one row: SQLite reads it in one go, and the interpreter is free for other threads meanwhile."""
_BATCH = 500
"""Ids in one query: SQLite's oldest limit on variables is 999."""
_KEPT_ANSWERS, _KEPT_PASSAGES, _KEPT_DESCRIPTIONS, _KEPT_HASHES = 32, 5_000, 20_000, 20_000
_KEPT_PAGES = 64 * 1024
"""Kilobytes of the file that a connection keeps: a search reads a hundred texts, and the default, 2 MB, holds twenty."""
_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


@dataclass(slots=True)
class _Memory:
    """What was read of one state of the file; it is dropped with the first change."""

    state: tuple[int, int] | None
    facets: tuple[Facets, ...] = ()
    matching: dict[Filters, frozenset[DocumentId]] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)
    descriptions: dict[str, Description] = field(default_factory=dict)
    hashes: dict[DocumentId, str] = field(default_factory=dict)
    passages: dict[PassageId, tuple[Description, Passage, str]] = field(default_factory=dict)


class Catalogue:
    """An open catalogue. Reading is safe from several threads; writing is for the one process that holds the lock."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self.path = path
        self._memory = _Memory(None)

    @classmethod
    def open(cls, folder: Path, *, write: bool = False) -> Catalogue:
        """Opens the catalogue in `folder`; with `write` it is made and migrated where needed.

        Raises CatalogueError: none there (reading), newer schema, no database, folder not writable.
        """
        path = folder / FILE_NAME
        try:
            if write:
                folder.mkdir(parents=True, exist_ok=True)
            elif not path.is_file():
                raise CatalogueError(f"no catalogue in {folder}: run `cor-assistant import PATH` first")
            connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=30)
            connection.row_factory = sqlite3.Row
            connection.execute(f"PRAGMA cache_size = -{_KEPT_PAGES}")
            if write:
                connection.execute("PRAGMA journal_mode = WAL")
                connection.execute("PRAGMA synchronous = FULL")
                connection.execute("PRAGMA foreign_keys = ON")
                migrate(connection, str(path))
            else:
                if check(connection, str(path)) == 0:
                    raise CatalogueError(f"the catalogue {path} is empty: run `cor-assistant import PATH` first")
                migrate(connection, str(path))
                connection.execute("PRAGMA query_only = ON")
        except (sqlite3.DatabaseError, OSError) as error:
            hint = ": is the disk full?" if "I/O" in str(error) else ""
            raise CatalogueError(f"cannot open the catalogue {path}: {error}{hint}") from error
        return cls(connection, path)

    def close(self) -> None:
        """Closes the file; the catalogue is not usable afterwards."""
        self._connection.close()

    # --- reading ---

    def hashes(self, ids: Iterable[str] | None = None) -> dict[DocumentId, str]:
        """Content hash of every document, or of those among `ids` that exist: what an index compares itself with."""
        query = "SELECT id, content_hash FROM documents"
        if ids is None:
            return {
                DocumentId(row["id"]): row["content_hash"] for row in self._connection.execute(f"{query} ORDER BY id")
            }
        wanted, kept = dict.fromkeys(map(DocumentId, ids)), self._remembered().hashes
        known = {name: content for name in wanted if (content := kept.get(name)) is not None}
        rows = self._rows_of(f"{query} WHERE id IN ({{}})", wanted.keys() - known.keys())
        new = {DocumentId(row["id"]): str(row["content_hash"]) for row in rows}
        _keep(kept, new, _KEPT_HASHES)
        return known | new

    def document(self, document_id: str) -> Document | None:
        """The document, or None."""
        row = self._connection.execute(
            f"SELECT {_DESCRIPTION}, text, quotations, calls FROM documents WHERE id = ?", (document_id,)
        ).fetchone()
        if row is None:
            return None
        passages = self._connection.execute(
            "SELECT * FROM passages WHERE document_id = ? ORDER BY position", (document_id,)
        )
        return Document(
            description_of(row),
            row["text"],
            tuple(passage_of(p) for p in passages),
            quotations_of(row["quotations"]),
            calls_of(row["calls"]),
        )

    def links(self, about: Description) -> Links:
        """The other language versions that are held, and the releases and opinions that are about one another."""
        marks = ",".join("?" * len(about.translations))
        versions = self._linked(
            f"id != ? AND ((celex = ? AND celex IS NOT NULL) OR url IN ({marks}))",
            (about.id, about.celex, *about.translations),
        )
        own = number_of(about)
        named = json.dumps(about.related)
        related = self._linked(
            "id != ? AND language = ? AND ((celex IS NULL OR celex IS NOT ?) AND committee_number = ?"
            " OR celex IN (SELECT value FROM json_each(?))"
            " OR committee_number IN (SELECT value FROM json_each(?))"
            " OR EXISTS (SELECT 1 FROM json_each(related) WHERE value IN (?, ?)))",
            (about.id, about.language, about.celex, own, named, named, about.celex, own),
        )
        return Links(versions, related)

    def _linked(self, where: str, values: Sequence[str | None]) -> tuple[Linked, ...]:
        query = f"SELECT id, kind, language, title FROM documents WHERE {where} ORDER BY language, date, id LIMIT 50"
        rows = self._connection.execute(query, values)
        return tuple(Linked(DocumentId(r["id"]), Kind(r["kind"]), r["language"], r["title"]) for r in rows)

    def descriptions(self, filters: Filters) -> Iterator[Description]:
        """Descriptions of the documents that pass the filters, oldest first."""
        query = f"SELECT {_DESCRIPTION} FROM documents WHERE id IN (SELECT value FROM json_each(?))"
        wanted = json.dumps(list(self.matching(filters)))
        rows = self._connection.execute(f"{query} ORDER BY date IS NULL, date, id", (wanted,))
        return (description_of(row) for row in rows)

    def matching(self, filters: Filters) -> frozenset[DocumentId]:
        """Ids of the documents that pass the filters; the same object as long as the catalogue is the same."""
        memory = self._remembered()
        found = memory.matching.get(filters)
        if found is None:
            memory.facets = memory.facets or tuple(self._facets())
            found = passing(memory.facets, filters)
            _keep(memory.matching, {filters: found}, _KEPT_ANSWERS)
        return found

    def _facets(self) -> Iterator[Facets]:
        numbered = "SELECT rowid, committee_number FROM documents WHERE committee_number >= ''"  # from the index alone
        numbers = dict(self._connection.execute(numbered).fetchall())
        for row in self._connection.execute(f"SELECT rowid, {', '.join(FACET_COLUMNS)} FROM documents"):
            yield facets_of(row, numbers.get(row["rowid"]))

    def passages(self, ids: Iterable[str]) -> dict[PassageId, tuple[Description, Passage, str]]:
        """For each passage id that exists: its document's description, the passage and its text."""
        wanted, kept = dict.fromkeys(map(PassageId, ids)), self._remembered().passages
        known = {name: held for name in wanted if (held := kept.get(name)) is not None}
        parts = self._rows_of(_PASSAGES, wanted.keys() - known.keys())
        rows = [row for part in parts for row in json.loads(part["found"])]
        described = self._described({row["document_id"] for row in rows})
        new = {PassageId(row["id"]): (described[row["document_id"]], passage_of(row), row["words"]) for row in rows}
        _keep(kept, new, _KEPT_PASSAGES)
        return known | new

    def spoken(
        self, ids: Iterable[str]
    ) -> dict[str, tuple[Description, tuple[Quotation, ...], tuple[FootnoteCall, ...]]]:
        """For each document id that exists: its description, the speeches it quotes and the calls of its footnotes."""
        query = f"SELECT {_DESCRIPTION}, quotations, calls FROM documents WHERE id IN ({{}})"
        return {
            row["id"]: (description_of(row), quotations_of(row["quotations"]), calls_of(row["calls"]))
            for row in self._rows_of(query, ids)
        }

    def within(self, document_id: str, start: int, end: int) -> tuple[Passage, ...]:
        """The passages that stand within `start:end` of a document's stored text, in its order."""
        query = "SELECT * FROM passages WHERE document_id = ? AND start >= ? AND end <= ? ORDER BY start"
        return tuple(passage_of(row) for row in self._connection.execute(query, (document_id, start, end)))

    def text(self, document_id: str, start: int, end: int) -> str:
        """A slice of a document's stored text; nothing where there is no such document."""
        query = "SELECT substr(text, ? + 1, ? - ?) AS words FROM documents WHERE id = ?"
        row = self._connection.execute(query, (start, end, start, document_id)).fetchone()
        return str(row["words"]) if row else ""

    def _described(self, ids: set[str]) -> dict[str, Description]:
        """Descriptions by id; those met before come from memory."""
        kept = self._remembered().descriptions
        known = {name: about for name in ids if (about := kept.get(name)) is not None}
        query = f"SELECT {_DESCRIPTION} FROM documents WHERE id IN ({{}})"
        new = {row["id"]: description_of(row) for row in self._rows_of(query, ids - known.keys())}
        _keep(kept, new, _KEPT_DESCRIPTIONS)
        return known | new

    @property
    def state(self) -> tuple[int, int]:
        """Another one after every change of the file, by this process or another: what was read before may be outdated."""
        (written,) = self._connection.execute("PRAGMA data_version").fetchone()  # by other connections
        return written, self._connection.total_changes

    def speakers(self) -> Iterator[tuple[DocumentId, Person]]:
        """Whose words the documents quote: each person once for each document that quotes them."""
        rows = self._connection.execute("SELECT DISTINCT document_id, speaker FROM passages WHERE speaker IS NOT NULL")
        return ((DocumentId(row["document_id"]), Person(**json.loads(row["speaker"]))) for row in rows)

    def _remembered(self) -> _Memory:
        """What is known of the file as it stands now; inside a transaction, which may yet be undone, nothing is kept."""
        if self._connection.in_transaction:
            return _Memory(None)
        state = self.state
        if self._memory.state != state:
            self._memory = _Memory(state)
        return self._memory

    def _rows_of(self, query: str, ids: Iterable[str]) -> Iterator[sqlite3.Row]:
        """Rows of a query with `IN ({})`, asked for in batches."""
        wanted = list(dict.fromkeys(ids))
        for start in range(0, len(wanted), _BATCH):
            batch = wanted[start : start + _BATCH]
            yield from self._connection.execute(query.format(",".join("?" * len(batch))), batch).fetchall()

    def counts(self) -> dict[str, int]:
        """Documents by kind, by `language:xx`, passages, invented documents, and failed ledger entries."""
        memory = self._remembered()
        memory.counts = memory.counts or self._counted()
        return dict(memory.counts)

    def _counted(self) -> dict[str, int]:
        one = self._connection.execute
        counts = {row[0]: row[1] for row in one("SELECT kind, count(*) FROM documents GROUP BY kind")}
        counts |= {
            f"language:{row[0]}": row[1] for row in one("SELECT language, count(*) FROM documents GROUP BY language")
        }
        counts["documents"] = one("SELECT count(*) FROM documents").fetchone()[0]
        counts["passages"] = one("SELECT count(*) FROM passages").fetchone()[0]
        counts["invented"] = one("SELECT count(*) FROM documents WHERE invented").fetchone()[0]
        counts["failed"] = one("SELECT count(*) FROM ledger WHERE status = 'failed'").fetchone()[0]
        return counts

    def period(self) -> tuple[dt.date, dt.date] | None:
        """Dates of the oldest and the newest document; None where none has a date."""
        first, last = self._connection.execute("SELECT min(date), max(date) FROM documents").fetchone()
        return (dt.date.fromisoformat(first), dt.date.fromisoformat(last)) if first else None

    def ledger_entry(self, origin: str) -> LedgerEntry | None:
        """What became of `origin` the last time, or None where it was never read."""
        row = self._connection.execute("SELECT * FROM ledger WHERE origin = ?", (origin,)).fetchone()
        return entry_of(row) if row else None

    def held_origins(self) -> frozenset[str]:
        """Origins that lead to a document."""
        rows = self._connection.execute("SELECT origin FROM ledger WHERE document_id IS NOT NULL")
        return frozenset(row["origin"] for row in rows)

    def entries(self, status: Status) -> list[LedgerEntry]:
        """Originals with this outcome, the last time they were read or asked for."""
        rows = self._connection.execute("SELECT * FROM ledger WHERE status = ? ORDER BY origin", (status,))
        return [entry_of(row) for row in rows]

    def original(self, sha256: str) -> tuple[bytes, str] | None:
        """The bytes of an original as they came, and their media type; or None."""
        row = self._connection.execute("SELECT data, media_type FROM originals WHERE sha256 = ?", (sha256,)).fetchone()
        return (zlib.decompress(row["data"]), row["media_type"]) if row else None

    def holds_original(self, sha256: str) -> bool:
        """True where the bytes of this original are stored."""
        return self._connection.execute("SELECT 1 FROM originals WHERE sha256 = ?", (sha256,)).fetchone() is not None

    def problems(self) -> list[str]:
        """What is wrong with the file or breaks an invariant; empty for a sound catalogue."""
        try:
            return self._problems()
        except sqlite3.DatabaseError as error:
            return [f"catalogue: {error}"]

    def _problems(self) -> list[str]:
        found = [
            f"catalogue: {row[0]}" for row in self._connection.execute("PRAGMA integrity_check(5)") if row[0] != "ok"
        ]
        found += [
            f"catalogue: broken reference in table {row[0]}"
            for row in self._connection.execute("PRAGMA foreign_key_check")
        ]
        orphans = self._connection.execute(
            "SELECT p.id FROM passages p JOIN documents d ON d.id = p.document_id"
            " WHERE p.start < 0 OR p.end <= p.start OR p.end > length(d.text) LIMIT 5"
        )
        return found + [f"catalogue: passage {row[0]} lies outside its text" for row in orphans]

    # --- writing ---

    def put(self, document: Document, original: Original) -> None:
        """Stores a document with its original, in place of an older version of the same id."""
        row = description_row(document.about) | {
            "quotations": quotations_column(document),
            "calls": calls_column(document),
            "committee_number": number_of(document.about),
            "oj_key": oj_key(document.about),
            "text": document.text,
            "content_hash": content_hash(document),
        }
        data = zlib.compress(original.data, 6)
        with self._transaction() as connection:
            connection.execute(
                "INSERT OR IGNORE INTO originals VALUES (?, ?, ?, ?)",
                (original.sha256, original.media_type, len(original.data), data),
            )
            updates = ", ".join(f"{column} = excluded.{column}" for column in row if column != "id")
            connection.execute(
                f"INSERT INTO documents ({', '.join(row)}) VALUES ({', '.join(':' + column for column in row)})"
                f" ON CONFLICT (id) DO UPDATE SET {updates}",
                row,
            )
            connection.execute("DELETE FROM passages WHERE document_id = ?", (document.about.id,))
            connection.executemany(
                "INSERT INTO passages (document_id, position, id, label, role, start, end, heading, speaker, page)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [(document.about.id, i, *passage_row(p)) for i, p in enumerate(document.passages)],
            )

    def copy_of(self, document: Document) -> DocumentId | None:
        """Where `document` is a sector C copy (CELEX `C2007/305/02`): the text it is a copy of, if that is held."""
        key = oj_key(document.about)
        if key is None or not (document.about.celex or "").startswith("C"):
            return None
        row = self._connection.execute(
            "SELECT id FROM documents WHERE oj_key = ? AND language = ? AND celex LIKE '5%'",
            (key, document.about.language),
        ).fetchone()
        return DocumentId(row["id"]) if row else None

    def drop_copies(self, document: Document) -> list[DocumentId]:
        """Removes sector C copies of a text that is held under its proper number now; returns their ids."""
        key = oj_key(document.about)
        if key is None or not (document.about.celex or "").startswith("5"):
            return []
        with self._transaction() as connection:
            where = "oj_key = ? AND language = ? AND celex LIKE 'C%'"
            values = (key, document.about.language)
            copies = [row["id"] for row in connection.execute(f"SELECT id FROM documents WHERE {where}", values)]
            for copy in copies:
                connection.execute(
                    "UPDATE ledger SET status = ?, document_id = NULL WHERE document_id = ?", (Status.DUPLICATE, copy)
                )
                connection.execute("DELETE FROM documents WHERE id = ?", (copy,))
            return copies

    def begin_harvest(self, wanted: str, at: dt.datetime, stale: dt.timedelta) -> dt.datetime:
        """When the run for `wanted` began: `at`, or earlier where the last one was not finished and is not `stale`."""
        row = self._connection.execute("SELECT * FROM harvests WHERE wanted = ?", (wanted,)).fetchone()
        if row is not None and row["finished"] is None:
            started = dt.datetime.fromisoformat(row["started"])
            if at - started <= stale:
                return started
        with self._transaction() as connection:
            connection.execute("INSERT OR REPLACE INTO harvests VALUES (?, ?, NULL)", (wanted, at.isoformat()))
        return at

    def finish_harvest(self, wanted: str, at: dt.datetime) -> None:
        """Notes that the run for `wanted` went through to its end."""
        with self._transaction() as connection:
            connection.execute("UPDATE harvests SET finished = ? WHERE wanted = ?", (at.isoformat(), wanted))

    def record(self, entry: LedgerEntry) -> DocumentId | None:
        """Notes what became of an original; a document that no original leads to any more is removed, and its id returned.

        An original that fails keeps the document it led to before: nothing is lost by a broken file.
        """
        with self._transaction() as connection:
            before = self.ledger_entry(entry.origin)
            kept = entry.document_id or (before.document_id if before else None)
            row = entry.row() | {"document_id": kept}
            connection.execute(
                f"INSERT OR REPLACE INTO ledger ({', '.join(row)}) VALUES ({', '.join(':' + column for column in row)})",
                row,
            )
            if before is None or before.document_id in (None, kept):
                return None
            removed = connection.execute(
                "DELETE FROM documents WHERE id = ? AND NOT EXISTS (SELECT 1 FROM ledger WHERE document_id = documents.id)",
                (before.document_id,),
            )
            return before.document_id if removed.rowcount else None

    def forget(self, origins: str) -> int:
        """Removes the documents that only originals whose origin begins with `origins` led to; returns how many."""
        with self._transaction() as connection:
            before = self.counts()["documents"]
            connection.execute(
                "DELETE FROM documents WHERE (substr(origin, 1, :length) = :origins OR id IN"
                " (SELECT document_id FROM ledger WHERE substr(origin, 1, :length) = :origins)) AND NOT EXISTS"
                " (SELECT 1 FROM ledger WHERE document_id = documents.id AND substr(ledger.origin, 1, :length) <> :origins)",
                {"length": len(origins), "origins": origins},
            )
            connection.execute("DELETE FROM ledger WHERE substr(origin, 1, ?) = ?", (len(origins), origins))
            return before - self.counts()["documents"]

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        """One transaction; a transaction inside another is part of it."""
        if self._connection.in_transaction:
            yield self._connection
            return
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            yield self._connection
            self._connection.execute("COMMIT")
        except sqlite3.OperationalError as error:  # a full disk, no permission: the next document would fare the same
            self._rollback()
            raise CatalogueError(f"cannot write to {self.path}: {error}; what was stored before is kept") from error
        except sqlite3.DatabaseError as error:
            self._rollback()
            raise CorpusError(f"cannot be stored: {error}") from error
        except BaseException:
            self._rollback()
            raise

    @contextmanager
    def together(self) -> Iterator[None]:
        """Everything written inside is one transaction: all of it or nothing."""
        with self._transaction():
            yield

    def _rollback(self) -> None:
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")


def _keep(kept: dict[_Key, _Value], new: dict[_Key, _Value], most: int) -> None:
    """Puts `new` among what is kept, from nothing again where that would be more than `most`."""
    if len(kept) + len(new) > most:
        kept.clear()
    kept.update(new)
