"""Ingest: source -> original -> parser -> checks -> catalogue. Every original gets a status."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum

from corpus.catalogue import Catalogue, LedgerEntry
from corpus.errors import CatalogueError, CorpusError
from corpus.model import Document, DocumentId
from corpus.original import Original
from corpus.parsing.detect import PARSER, parse
from corpus.records import content_hash
from corpus.sources.folder import Unreadable


class Status(StrEnum):
    """What became of one original."""

    NEW = "new"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Ingested:
    """One original's outcome; `error` is one line and set only where it failed."""

    origin: str
    status: Status
    document_id: DocumentId | None = None
    error: str | None = None


def ingest(catalogue: Catalogue, originals: Iterable[Original | Unreadable]) -> Iterator[Ingested]:
    """Takes originals one by one, each in a transaction of its own, and yields what became of it.

    An original that was read before, byte for byte and by the same parser, is unchanged and not parsed again.
    Failures are yielded and the run goes on. Raises CatalogueError where nothing can be written any more (a full disk).
    """
    hashes = catalogue.hashes()
    for original in originals:
        if isinstance(original, Unreadable):
            yield _failed(catalogue, original.origin, None, original.error)
            continue
        before = catalogue.ledger_entry(original.origin)
        if before and _same(before, original) and before.document_id in hashes:
            yield Ingested(original.origin, Status.UNCHANGED, before.document_id)
            continue
        try:
            document = parse(original)
            check(document)
            outcome = _store(catalogue, document, original, before, hashes)
        except CatalogueError:
            raise
        except CorpusError as error:
            yield _failed(catalogue, original.origin, original.sha256, str(error))
            continue
        yield outcome


def check(document: Document) -> None:
    """The invariants of the model, held against one document before it is stored.

    Raises CorpusError: a passage that is not an ordered, non-empty slice of the text, a repeated id, a quotation outside.
    """
    end = 0
    for passage in document.passages:
        if not end <= passage.start < passage.end <= len(document.text):
            raise CorpusError(
                f"passage {passage.label} is no slice of its text (parser {document.about.provenance.parser})"
            )
        end = passage.end
    if len({passage.id for passage in document.passages}) != len(document.passages):
        raise CorpusError("two passages have the same id")
    if any(not 0 <= q.start < q.end <= len(document.text) for q in document.quotations):
        raise CorpusError("a quotation lies outside its text")


def _same(before: LedgerEntry, original: Original) -> bool:
    return before.sha256 == original.sha256 and before.parser == PARSER and before.status != Status.FAILED


def _store(
    catalogue: Catalogue,
    document: Document,
    original: Original,
    before: LedgerEntry | None,
    hashes: dict[DocumentId, str],
) -> Ingested:
    """Stores the document where it is new or changed, notes the original, and keeps `hashes` as the catalogue is."""
    document_id, content = document.about.id, content_hash(document)
    led_elsewhere = before is not None and before.document_id not in (None, document_id)
    if hashes.get(document_id) == content:
        status = Status.UPDATED if led_elsewhere else Status.UNCHANGED
    else:
        status = Status.UPDATED if led_elsewhere or document_id in hashes else Status.NEW
    with catalogue.together():
        if status is not Status.UNCHANGED:
            catalogue.put(document, original)
        entry = LedgerEntry(original.origin, original.sha256, PARSER, document_id, status.value, None, _now())
        removed = catalogue.record(entry)
    if removed is not None:
        hashes.pop(removed, None)
    hashes[document_id] = content
    return Ingested(original.origin, status, document_id)


def _failed(catalogue: Catalogue, origin: str, sha256: str | None, error: str) -> Ingested:
    with suppress(CorpusError):  # a full disk must not hide the reason; the caller is told it anyway
        catalogue.record(LedgerEntry(origin, sha256, PARSER, None, Status.FAILED.value, error, _now()))
    return Ingested(origin, Status.FAILED, error=error)


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC).replace(microsecond=0)
