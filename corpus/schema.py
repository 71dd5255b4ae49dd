"""The catalogue's tables, and the steps from one version to the next."""

from __future__ import annotations

import sqlite3

from corpus.errors import CatalogueError

APPLICATION_ID = 0x436F5241
"""`CoRA`: tells our files from other SQLite databases."""

MIGRATIONS = (
    """
    CREATE TABLE originals (
        sha256 TEXT PRIMARY KEY, media_type TEXT NOT NULL, size INTEGER NOT NULL,
        data BLOB NOT NULL  -- zlib
    ) WITHOUT ROWID;
    CREATE TABLE documents (
        id TEXT PRIMARY KEY, kind TEXT NOT NULL, language TEXT NOT NULL, title TEXT NOT NULL, date TEXT, published TEXT,
        celex TEXT, number TEXT, oj_number TEXT, url TEXT, rapporteurs TEXT NOT NULL, groups TEXT NOT NULL,
        refs TEXT NOT NULL, commission TEXT, president TEXT, truncated INTEGER NOT NULL, invented INTEGER NOT NULL,
        origin TEXT NOT NULL, sha256 TEXT NOT NULL REFERENCES originals (sha256), media_type TEXT NOT NULL,
        parser TEXT NOT NULL, retrieved TEXT, quotations TEXT NOT NULL, text TEXT NOT NULL, content_hash TEXT NOT NULL
    );
    CREATE INDEX documents_by_date ON documents (date);
    CREATE INDEX documents_by_celex ON documents (celex);
    CREATE TABLE passages (
        id TEXT PRIMARY KEY, document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
        position INTEGER NOT NULL, label TEXT NOT NULL, role TEXT NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL,
        heading TEXT NOT NULL, speaker TEXT
    );
    CREATE INDEX passages_by_document ON passages (document_id, position);
    CREATE TABLE ledger (
        origin TEXT PRIMARY KEY, sha256 TEXT, parser TEXT NOT NULL,
        document_id TEXT REFERENCES documents (id) ON DELETE SET NULL,
        status TEXT NOT NULL, error TEXT, at TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX ledger_by_document ON ledger (document_id);
    """,
    """
    ALTER TABLE documents ADD COLUMN eli TEXT;
    ALTER TABLE documents ADD COLUMN plenary INTEGER;
    ALTER TABLE documents ADD COLUMN related TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE documents ADD COLUMN translations TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE documents ADD COLUMN calls TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE documents ADD COLUMN committee_number TEXT;
    ALTER TABLE documents ADD COLUMN oj_key TEXT;
    CREATE INDEX documents_by_committee_number ON documents (committee_number);
    CREATE INDEX documents_by_oj_key ON documents (oj_key);
    CREATE INDEX documents_by_url ON documents (url);
    ALTER TABLE passages ADD COLUMN page TEXT;
    ALTER TABLE ledger ADD COLUMN etag TEXT;
    ALTER TABLE ledger ADD COLUMN modified TEXT;
    ALTER TABLE ledger ADD COLUMN stated TEXT NOT NULL DEFAULT '{}';
    CREATE TABLE harvests (wanted TEXT PRIMARY KEY, started TEXT NOT NULL, finished TEXT) WITHOUT ROWID;
    """,
)
"""Step n leads from version n to n + 1. A step that has been released is never changed."""


def migrate(connection: sqlite3.Connection, where: str) -> None:
    """Brings the database to the newest version, all steps in one transaction.

    Raises CatalogueError where it is of a newer version than this program knows, or no catalogue at all.
    """
    if check(connection, where) == len(MIGRATIONS):
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = check(connection, where)  # another process may have been quicker
        for step in MIGRATIONS[version:]:
            for statement in step.split(";"):
                if statement.strip():
                    connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def check(connection: sqlite3.Connection, where: str) -> int:
    """The database's version. Raises CatalogueError where it is newer than known, or somebody else's."""
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    application = int(connection.execute("PRAGMA application_id").fetchone()[0])
    tables = int(connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0])
    if application != APPLICATION_ID and tables:
        raise CatalogueError(f"{where} is a database, but no catalogue of cor-assistant: choose another data folder")
    if version > len(MIGRATIONS):
        raise CatalogueError(
            f"{where} is of schema version {version}, this program knows {len(MIGRATIONS)}: use a newer cor-assistant"
        )
    return version
