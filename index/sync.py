"""Brings the index in line with the catalogue: adds, replaces and removes documents by their content's hash."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from corpus.catalogue import Catalogue
from corpus.model import Document, DocumentId
from index.analysis import ANALYSIS
from index.chunking import CHUNKER, ChunkedPassage, chunk
from index.embedding import Embedder, EmbeddingError, TokenEmbedder
from index.errors import IndexingError
from index.generations import (
    VECTORS,
    WORDS,
    abandon_generation,
    begin_generation,
    current_generation,
    publish_generation,
)
from index.lexical import LexicalWriter
from index.manifest import Manifest, digests, read_manifest, write_manifest
from index.phrases import PHRASES, WORDING, PhraseIndex, PhraseWriter
from index.terms import TermWriter
from index.topic import TOPICS, write_topics
from index.vectors import VectorWriter

CHECKPOINT_SECONDS = 120.0
"""A long build is published as a generation this often: a kill costs no more than that, at a copy's price each time."""
BATCH_PIECES = 512
"""Pieces embedded in one go, from as many documents as it takes: enough to sort by length, few enough to show progress."""

Progress = Callable[[int, int], None]
"""Called with documents done and documents in all."""


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What a sync did."""

    added: int = 0
    replaced: int = 0
    removed: int = 0
    pieces: int = 0
    """Pieces embedded."""
    characters: int = 0
    """Of source text embedded."""
    seconds: float = 0.0


@dataclass
class _Plan:
    """The difference between catalogue and index."""

    wanted: dict[DocumentId, str]
    have: dict[DocumentId, str]
    add: list[DocumentId] = field(init=False)
    drop: list[DocumentId] = field(init=False)

    def __post_init__(self) -> None:
        self.add = [name for name, content in self.wanted.items() if self.have.get(name) != content]
        self.drop = [name for name, content in self.have.items() if self.wanted.get(name) != content]


def sync(
    catalogue: Catalogue,
    root: Path,
    embedder: Embedder,
    *,
    rebuild: bool = False,
    progress: Progress = lambda done, total: None,
) -> SyncReport:
    """Brings the index in `root` in line with the catalogue. The caller holds the writer's lock.

    An index of an older chunker or analysis is rebuilt. Raises ModelMismatchError where the index was built with other
    weights and `rebuild` is not set; IndexingError where it cannot be written (a full disk): the current generation
    then stays as it was, and the next sync goes on from the last checkpoint.
    """
    started = time.monotonic()
    base = None if rebuild else _base(root, embedder)
    have = read_manifest(base).documents if base else {}
    plan = _Plan(catalogue.hashes(), dict(have))
    if base is not None and not plan.add and not plan.drop:
        return SyncReport(seconds=time.monotonic() - started)
    replaced = len(set(plan.add) & set(plan.drop))
    report = SyncReport(added=len(plan.add) - replaced, replaced=replaced, removed=len(plan.drop) - replaced)
    pieces = characters = 0
    pending = list(plan.add)
    first = True
    while first or pending:
        with _Build(root, base, embedder) as build:
            if first:
                build.remove(plan.drop)
            deadline = time.monotonic() + CHECKPOINT_SECONDS
            while pending:
                batch, pending = _next_batch(catalogue, pending, embedder)
                pieces += build.add(batch, plan.wanted)
                characters += sum(len(document.text) for document, _ in batch)
                progress(len(plan.add) - len(pending), len(plan.add))
                if time.monotonic() >= deadline:
                    break
            base = build.publish()
        first = False
    return SyncReport(report.added, report.replaced, report.removed, pieces, characters, time.monotonic() - started)


def _base(root: Path, embedder: Embedder) -> Path | None:
    """The generation to start from, or None where all is to be built anew."""
    folder = current_generation(root)
    if folder is None:
        return None
    try:
        manifest = read_manifest(folder)
    except IndexingError:
        return None  # damaged, or written by a version whose manifest was another: nothing is lost by building anew
    if not manifest.current_form:
        return None
    manifest.require(embedder.fingerprint, embedder.name)
    return folder


_Batch = list[tuple[Document, list[ChunkedPassage]]]


def _next_batch(catalogue: Catalogue, pending: list[DocumentId], embedder: Embedder) -> tuple[_Batch, list[DocumentId]]:
    batch: _Batch = []
    pieces = 0
    for position, document_id in enumerate(pending):
        if pieces >= BATCH_PIECES:
            return batch, pending[position:]
        document = catalogue.document(document_id)
        if document is not None:
            chunked = chunk(document, embedder)
            pieces += sum(len(part.pieces) for part in chunked)
            batch.append((document, chunked))
    return batch, []


class _Build:
    """A generation in the making; left without :meth:`publish`, it leaves no trace."""

    def __init__(self, root: Path, base: Path | None, embedder: Embedder) -> None:
        self.root, self.embedder = root, embedder
        self.documents = dict(read_manifest(base).documents) if base else {}
        self.folder: Path | None = None
        self.base = base

    def __enter__(self) -> _Build:
        try:
            self.folder = begin_generation(self.root, self.base)
            self.vectors = VectorWriter(self.folder / VECTORS, self.embedder.dimension)
            self.words = LexicalWriter(self.folder / WORDS)
            self.phrases = PhraseWriter(self.folder / PHRASES)
            self.terms = (
                TermWriter(self.folder / VECTORS, self.embedder) if isinstance(self.embedder, TokenEmbedder) else None
            )
        except (OSError, ValueError) as error:
            self._abandon()
            raise _unwritable(self.root, error) from error
        except IndexingError:
            self._abandon()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        if kind is None:
            return
        self._abandon()
        known = isinstance(error, IndexingError | EmbeddingError) or not isinstance(error, Exception)
        if not known and error is not None:
            raise _unwritable(self.root, error) from error

    def remove(self, document_ids: list[DocumentId]) -> None:
        """Takes documents out."""
        self.vectors.remove(document_ids)
        self.words.remove(document_ids)
        self.phrases.remove(document_ids)
        for document_id in document_ids:
            self.documents.pop(document_id, None)

    def add(self, batch: _Batch, hashes: dict[DocumentId, str]) -> int:
        """Embeds and adds documents, noting their content's hashes; returns how many pieces they have."""
        pieces = [piece.text for _, chunked in batch for part in chunked for piece in part.pieces]
        contexts = {part.context.id: part.context.text for _, chunked in batch for part in chunked}
        vectors = self._embedded([*pieces, *contexts.values()])
        by_context = dict(zip(contexts, vectors[len(pieces) :], strict=True))
        position = 0
        for document, chunked in batch:
            count = sum(len(part.pieces) for part in chunked)
            own = {part.context.id: np.asarray(by_context[part.context.id]) for part in chunked}
            self.vectors.add(document, chunked, vectors[position : position + count], own)
            self.words.add(document, chunked)
            self.phrases.add(document)
            self.documents[document.about.id] = hashes[document.about.id]
            position += count
        return len(pieces)

    def _embedded(self, texts: list[str]) -> NDArray[np.float32]:
        if self.terms is not None and isinstance(self.embedder, TokenEmbedder):
            return self.embedder.observed(texts, self.terms.observe)
        return self.embedder.passages(texts)

    def publish(self) -> Path:
        """Completes the generation and makes it current."""
        assert self.folder is not None
        self.words.commit()
        self.phrases.commit()
        pieces, contexts = self.vectors.commit()
        if self.terms is not None:
            self.terms.commit()
        manifest = Manifest(
            self.embedder.fingerprint,
            self.embedder.name,
            self.embedder.dimension,
            CHUNKER,
            ANALYSIS,
            TOPICS,
            WORDING,
            pieces,
            contexts,
            PhraseIndex(self.folder / PHRASES).count(),
            dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
            self.documents,
            digests(self.folder / VECTORS),
        )
        if self.base is None:
            write_topics(self.folder, self.embedder)
        write_manifest(self.folder, manifest)
        return publish_generation(self.root, self.folder)

    def _abandon(self) -> None:
        if self.folder is not None:
            abandon_generation(self.folder)


def _unwritable(root: Path, error: BaseException) -> IndexingError:
    return IndexingError(
        f"the index in {root} cannot be written ({error}); the texts themselves are safe: make room there and run"
        " `cor-assistant index`"
    )
