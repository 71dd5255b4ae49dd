"""Ingest: source -> original -> parser -> checks -> catalogue. Every original gets a status."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass

from corpus.catalogue import Catalogue
from corpus.errors import CatalogueError, CorpusError, ParseError
from corpus.header import Header
from corpus.language import LANGUAGE_NAMES
from corpus.ledger import LedgerEntry, Status, now
from corpus.model import Document, DocumentId
from corpus.original import Original
from corpus.parsing.detect import PARSER, parse
from corpus.records import content_hash
from corpus.sources.folder import Unreadable
from corpus.sources.item import NO_VALIDATORS, Validators


@dataclass(frozen=True, slots=True)
class Ingested:
    """One original's outcome; `error` is one line, and set where nothing could be stored."""

    origin: str
    status: Status
    document_id: DocumentId | None = None
    error: str | None = None


def ingest(catalogue: Catalogue, originals: Iterable[Original | Unreadable]) -> Iterator[Ingested]:
    """Takes originals one by one, each in a transaction of its own, and yields what became of it.

    Failures are yielded and the run goes on. Raises CatalogueError where nothing can be written any more (a full disk).
    """
    intake = Intake(catalogue)
    for original in originals:
        if isinstance(original, Unreadable):
            yield intake.failed(original.origin, original.error)
        else:
            yield intake.take(original)


class Intake:
    """Stores what is new or changed in a catalogue; knows what it holds."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._hashes = catalogue.hashes()

    def holds(self, document_id: DocumentId | None) -> bool:
        """True where the catalogue holds the document."""
        return document_id in self._hashes

    def take(
        self, original: Original, *, language: str | None = None, validators: Validators = NO_VALIDATORS
    ) -> Ingested:
        """Reads one original and stores its document where it is new or changed.

        An original that was read before, byte for byte and by the same parser, is unchanged and not parsed again.
        A text in another `language` than was asked for fails. Raises CatalogueError where nothing can be written.
        """
        before = self._catalogue.ledger_entry(original.origin)
        if before and _same(before, original) and self.holds(before.document_id):
            if validators != before.validators:
                self._record(original, Status.UNCHANGED, before.document_id, validators)
            return Ingested(original.origin, Status.UNCHANGED, before.document_id)
        try:
            document = parse(original)
            check(document)
            if language and document.about.language != language:
                raise ParseError(
                    f"asked for in {LANGUAGE_NAMES[language]}, but the text is in"
                    f" {LANGUAGE_NAMES[document.about.language]}"
                )
            return self._store(document, original, before, validators)
        except CatalogueError:
            raise
        except CorpusError as error:
            return self.failed(original.origin, str(error), original=original, validators=validators)

    def failed(
        self,
        origin: str,
        error: str,
        *,
        status: Status = Status.FAILED,
        original: Original | None = None,
        validators: Validators = NO_VALIDATORS,
    ) -> Ingested:
        """Notes that nothing could be stored of `origin`, and why."""
        sha256 = original.sha256 if original else None
        stated = original.stated if original else Header()
        entry = LedgerEntry(origin, sha256, PARSER, None, status, error, now(), validators, stated)
        with suppress(CorpusError):  # a full disk must not hide the reason; the caller is told it anyway
            self._catalogue.record(entry)
        return Ingested(origin, status, error=error)

    def _store(
        self, document: Document, original: Original, before: LedgerEntry | None, validators: Validators
    ) -> Ingested:
        """Stores the document where it is new or changed, notes the original, and keeps the hashes as the catalogue is."""
        document_id, content = document.about.id, content_hash(document)
        if proper := self._catalogue.copy_of(document):
            return self.failed(
                original.origin,
                f"a copy of {proper}",
                status=Status.DUPLICATE,
                original=original,
                validators=validators,
            )
        led_elsewhere = before is not None and before.document_id not in (None, document_id)
        if self._hashes.get(document_id) == content:
            status = Status.UPDATED if led_elsewhere else Status.UNCHANGED
        else:
            status = Status.UPDATED if led_elsewhere or document_id in self._hashes else Status.NEW
        with self._catalogue.together():
            if status is not Status.UNCHANGED:
                self._catalogue.put(document, original)
            removed = self._record(original, status, document_id, validators)
            copies = self._catalogue.drop_copies(document)
        for gone in (removed, *copies):
            if gone is not None:
                self._hashes.pop(gone, None)
        self._hashes[document_id] = content
        return Ingested(original.origin, status, document_id)

    def _record(
        self, original: Original, status: Status, document_id: DocumentId | None, validators: Validators
    ) -> DocumentId | None:
        entry = LedgerEntry(
            original.origin, original.sha256, PARSER, document_id, status, None, now(), validators, original.stated
        )
        return self._catalogue.record(entry)


def check(document: Document) -> None:
    """The invariants of the model, held against one document before it is stored.

    Raises CorpusError: a passage that is not an ordered, non-empty slice of the text, a repeated id, a quotation or a call
    outside the text.
    """
    end = 0
    for passage in document.passages:
        if not end <= passage.start < passage.end <= len(document.text):
            raise CorpusError(
                f"passage {passage.label} is no slice of its text (parser {document.about.provenance.parser})"
            )
        end = passage.end
    ids = {passage.id for passage in document.passages}
    if len(ids) != len(document.passages):
        raise CorpusError("two passages have the same id")
    spans = [(q.start, q.end) for q in document.quotations] + [(call.start, call.end) for call in document.calls]
    for start, stop in spans:
        if not 0 <= start < stop <= len(document.text):
            raise CorpusError("a quotation or a footnote's call lies outside its text")
    if any(call.footnote not in ids for call in document.calls):
        raise CorpusError("a footnote's call leads to no footnote")


def _same(before: LedgerEntry, original: Original) -> bool:
    return (
        before.sha256 == original.sha256
        and before.parser == PARSER
        and before.status not in (Status.FAILED, Status.UNAVAILABLE, Status.DUPLICATE)
        and before.stated == original.stated
    )
