"""The vectors of a generation: one for each piece of a passage, one for each context (title and heading).

All pieces are scanned for each question. That is exact, costs the same with any filter, and takes some milliseconds for
a hundred thousand; an approximate graph loses rows, is slow under a filter, and takes three times the room.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from corpus.model import Document, DocumentId, PassageId, Role
from index.chunking import ChunkedPassage
from index.errors import IndexingError
from index.matrix import Matrix

PIECES = "pieces"
CONTEXTS = "contexts"
_NAMES = "names.json"
_ROWS, _PASSAGES = "rows.npy", "passages.npy"
_MARGIN = 100
"""More pieces than are asked for are taken from the coarse scan and put in order by their exact cosines."""
_KEPT_CHOICES = 8
"""Choices of documents whose rows are remembered: 2 MB each where they are most of 250,000."""


class PieceHit(NamedTuple):
    """A piece near the question: `start:end` in its document's text, cosine similarity. Hundreds are made for a search."""

    passage_id: PassageId
    start: int
    end: int
    similarity: float


@dataclass(frozen=True, slots=True)
class PassageVectors:
    """All pieces of one passage: vectors (pieces, dimension), and where each stands in the document's text."""

    vectors: NDArray[np.float32]
    spans: tuple[tuple[int, int], ...]
    context: str
    proposal: bool
    """True for the Commission's wording in an amendment."""


@dataclass(frozen=True, slots=True)
class _Names:
    """What the numbers in the rows stand for."""

    passages: list[str]
    documents: list[str]
    contexts: list[str]


@dataclass(frozen=True)
class _Table:
    """Everything of a generation's vectors, in memory or mapped."""

    pieces: Matrix
    rows: NDArray[np.int32]
    """(pieces, 3): number of the passage, start and end in the document's text; a passage's pieces stand together."""
    contexts: Matrix
    passages: NDArray[np.int32]
    """(passages, 3): numbers of the document and of the context, and 1 where it is the Commission's wording."""
    names: _Names


class VectorStore:
    """The vectors of one generation, for reading; safe from several threads."""

    def __init__(self, folder: Path) -> None:
        """Opens the store in `folder`. Raises IndexingError where it is missing or damaged."""
        try:
            self._table = _open(folder)
        except IndexingError as error:
            raise IndexingError(f"{error}: run `cor-assistant index --rebuild`") from error
        self._rows_of = lru_cache(_KEPT_CHOICES)(partial(_rows_of, self._table))
        self._threads = ThreadPoolExecutor(thread_name_prefix="scan")

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {name: number for number, name in enumerate(self._table.names.passages)}

    @cached_property
    def _firsts(self) -> NDArray[np.intp]:
        """For each passage the number of its first row, and the number of all rows at the end."""
        return np.searchsorted(np.ascontiguousarray(self._table.rows[:, 0]), np.arange(len(self._numbers) + 1))

    @cached_property
    def _context_numbers(self) -> dict[str, int]:
        return {name: number for number, name in enumerate(self._table.names.contexts)}

    def nearest(
        self, query: NDArray[np.float32], limit: int, allowed: frozenset[DocumentId] | None = None
    ) -> list[PieceHit]:
        """The `limit` pieces nearest to the query vector, nearest first, only of `allowed` documents where given."""
        table = self._table
        scores = table.pieces.products(query, self._threads)
        among = None if allowed is None else self._rows_of(allowed)
        if among is not None:
            scores = scores[among]
        wanted = min(limit + _MARGIN, len(scores))
        if limit < 1 or wanted < 1:
            return []
        top = np.argpartition(scores, -wanted)[-wanted:]
        if among is not None:
            top = among[top]
        exact = table.pieces.rows(top) @ query
        order = np.lexsort((top, -exact))[:limit]  # equal ones in the order of the texts
        rows = table.rows[top[order]].tolist()
        names = table.names.passages
        return [
            PieceHit(PassageId(names[passage]), start, end, similarity)
            for (passage, start, end), similarity in zip(rows, exact[order].tolist(), strict=True)
        ]

    def passages(self, ids: Iterable[PassageId]) -> dict[PassageId, PassageVectors]:
        """All pieces of the passages that are held."""
        held = {passage_id: self._numbers[passage_id] for passage_id in ids if passage_id in self._numbers}
        spread = [(int(self._firsts[number]), int(self._firsts[number + 1])) for number in held.values()]
        rows = np.concatenate([np.arange(first, last) for first, last in spread] or [np.empty(0, np.intp)])
        vectors, spans = self._table.pieces.rows(rows), self._table.rows[rows, 1:].tolist()
        found = {}
        position = 0
        for (passage_id, number), (first, last) in zip(held.items(), spread, strict=True):
            part = slice(position, position + last - first)
            own = tuple((start, end) for start, end in spans[part])
            proposal = bool(self._table.passages[number, 2])
            found[passage_id] = PassageVectors(vectors[part], own, self._context_of(number), proposal)
            position = part.stop
        return found

    def contexts(self, ids: Sequence[str]) -> dict[str, NDArray[np.float32]]:
        """Vectors of contexts by id."""
        held = [name for name in ids if name in self._context_numbers]
        vectors = self._table.contexts.rows(np.array([self._context_numbers[name] for name in held], np.intp))
        return dict(zip(held, vectors, strict=True))

    def passage_ids(self) -> Iterator[tuple[str, str]]:
        """Passage id and document id of all that is held, for the health check."""
        names = self._table.names
        return ((name, names.documents[self._table.passages[n, 0]]) for n, name in enumerate(names.passages))

    def counts(self) -> tuple[int, int]:
        """Pieces and contexts held."""
        return len(self._table.pieces), len(self._table.contexts)

    def _context_of(self, passage: int) -> str:
        return str(self._table.names.contexts[self._table.passages[passage, 1]])


class VectorWriter:
    """Changes the vectors in a folder that no reader has opened yet: removals first, then additions, then `commit`."""

    def __init__(self, folder: Path, dimension: int) -> None:
        """Starts from what is in `folder`, or from nothing. Raises IndexingError where that is damaged."""
        self.folder = folder
        self._table = _open(folder) if folder.exists() else _nothing(dimension)
        self._pieces, self._rows = [self._table.pieces], [self._table.rows]
        self._contexts, self._passages = [self._table.contexts], [self._table.passages]
        self._names = self._table.names

    def remove(self, document_ids: Iterable[DocumentId]) -> None:
        """Takes all vectors of the documents out."""
        gone = set(document_ids)
        names, table = self._names, self._table
        dropped = np.array([name in gone for name in names.documents], np.bool_)
        if not dropped.any():
            return
        keep_passage = ~dropped[table.passages[:, 0]]
        keep_row = keep_passage[table.rows[:, 0]]
        keep_context = np.zeros(len(names.contexts), np.bool_)
        keep_context[table.passages[keep_passage, 1]] = True
        rows = table.rows[keep_row]
        rows[:, 0] = _renumbered(keep_passage)[rows[:, 0]]
        passages = table.passages[keep_passage]
        passages[:, 0] = _renumbered(~dropped)[passages[:, 0]]
        passages[:, 1] = _renumbered(keep_context)[passages[:, 1]]
        self._pieces, self._rows = [table.pieces.kept(keep_row)], [rows]
        self._contexts, self._passages = [table.contexts.kept(keep_context)], [passages]
        self._names = _Names(
            _chosen(names.passages, keep_passage),
            _chosen(names.documents, ~dropped),
            _chosen(names.contexts, keep_context),
        )

    def add(
        self,
        document: Document,
        chunked: Sequence[ChunkedPassage],
        piece_vectors: NDArray[np.float32],
        context_vectors: Mapping[str, NDArray[np.float32]],
    ) -> None:
        """Adds a document's pieces, their vectors in the order of `chunked`, and its contexts by id."""
        if not chunked:
            return
        names = self._names
        document_number, first_context = len(names.documents), len(names.contexts)
        numbers = {name: first_context + position for position, name in enumerate(context_vectors)}
        rows, passages = [], []
        for position, part in enumerate(chunked, start=len(names.passages)):
            proposal = part.passage.role is Role.PROPOSAL
            passages.append((document_number, numbers[part.context.id], int(proposal)))
            rows += [(position, piece.start, piece.end) for piece in part.pieces]
        self._pieces.append(Matrix.of(piece_vectors))
        self._contexts.append(Matrix.of(np.stack(list(context_vectors.values()))))
        self._rows.append(np.array(rows, np.int32).reshape(-1, 3))
        self._passages.append(np.array(passages, np.int32))
        names.passages.extend(part.passage.id for part in chunked)
        names.documents.append(document.about.id)
        names.contexts.extend(context_vectors)

    def commit(self) -> tuple[int, int]:
        """Writes everything; returns how many pieces and contexts there are. Raises OSError."""
        self.folder.mkdir(parents=True, exist_ok=True)
        pieces, contexts = Matrix.joined(self._pieces), Matrix.joined(self._contexts)
        pieces.write(self.folder, PIECES)
        contexts.write(self.folder, CONTEXTS)
        for name, parts in ((_ROWS, self._rows), (_PASSAGES, self._passages)):
            with (self.folder / f"{name}.partial").open("wb") as file:
                np.save(file, np.concatenate(parts), allow_pickle=False)
            (self.folder / f"{name}.partial").replace(self.folder / name)
        names = {"passages": self._names.passages, "documents": self._names.documents, "contexts": self._names.contexts}
        (self.folder / _NAMES).write_text(json.dumps(names, ensure_ascii=False), encoding="utf-8")
        return len(pieces), len(contexts)


def _open(folder: Path) -> _Table:
    pieces, contexts = Matrix.open(folder, PIECES), Matrix.open(folder, CONTEXTS)
    try:
        rows = np.asarray(np.load(folder / _ROWS, mmap_mode="r", allow_pickle=False))
        passages = np.load(folder / _PASSAGES, allow_pickle=False)
        names = _Names(**json.loads((folder / _NAMES).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError, EOFError) as error:
        raise IndexingError(f"vectors in {folder} cannot be read ({error})") from error
    table = _Table(pieces, rows, contexts, passages, names)
    if not _fits(table):
        raise IndexingError(f"vectors in {folder} do not fit together")
    return table


def _rows_of(table: _Table, allowed: frozenset[DocumentId]) -> NDArray[np.intp]:
    """Numbers of the rows of these documents."""
    chosen = np.array([name in allowed for name in table.names.documents], np.bool_)
    return np.flatnonzero(chosen[table.passages[:, 0]][table.rows[:, 0]])


def _fits(table: _Table) -> bool:
    """True where the parts are of one writing: their lengths agree, and no number leads outside."""
    names = table.names
    return (
        table.rows.shape == (len(table.pieces), 3)
        and table.passages.shape == (len(names.passages), 3)
        and len(table.contexts) == len(names.contexts)
        and int(table.rows[:, 0].max(initial=-1)) < len(names.passages)
        and int(table.passages[:, 0].max(initial=-1)) < len(names.documents)
        and int(table.passages[:, 1].max(initial=-1)) < len(names.contexts)
    )


def _nothing(dimension: int) -> _Table:
    empty = Matrix.empty(dimension)
    rows, passages = np.empty((0, 3), np.int32), np.empty((0, 3), np.int32)
    return _Table(empty, rows, empty, passages, _Names([], [], []))


def _renumbered(kept: NDArray[np.bool_]) -> NDArray[np.int32]:
    """For each old number the new one, where it is kept."""
    return np.asarray(np.cumsum(kept) - 1, np.int32)


def _chosen(names: Sequence[str], kept: NDArray[np.bool_]) -> list[str]:
    return [name for name, keep in zip(names, kept, strict=True) if keep]
