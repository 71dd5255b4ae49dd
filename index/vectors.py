"""The vectors, in Chroma: one for each piece of a passage, one for each context (title and heading).

Chroma 1.5 embedded: `collection.search` and sparse vectors do not exist there, one process may write, readers see no
other process's rows. So a generation's folder is written once, closed, and from then on only read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

import numpy as np
from numpy.typing import NDArray

from corpus.model import Document, DocumentId, PassageId
from index.chunking import ChunkedPassage
from index.errors import IndexingError

if TYPE_CHECKING:
    from chromadb.api.client import Client
    from chromadb.api.models.Collection import Collection

_Rows = TypeVar("_Rows")

PIECES = "pieces"
CONTEXTS = "contexts"
_BATCH = 2_000
"""Rows in one call: Chroma takes 5,461 at most, and an unbounded get breaks at about 32,000."""
_HNSW = {"space": "cosine", "ef_construction": 128, "max_neighbors": 24, "ef_search": 256}
"""Read back with `ef_search` of at least the pieces asked for; Chroma's default of 100 loses some of 300."""
_SAME = 1e-5
"""Cosine distance within which two vectors are the same but for rounding."""


@dataclass(frozen=True, slots=True)
class PieceHit:
    """A piece near the question: `start:end` in its document's text, cosine similarity."""

    passage_id: PassageId
    start: int
    end: int
    pieces: int
    context: str
    similarity: float


@dataclass(frozen=True, slots=True)
class PassageVectors:
    """All pieces of one passage: vectors (pieces, dimension), and where each stands in the document's text."""

    vectors: NDArray[np.float32]
    spans: tuple[tuple[int, int], ...]


class VectorStore:
    """The two collections of one generation. Close it before its folder is copied or moved."""

    def __init__(self, folder: Path) -> None:
        """Opens the store in `folder`, making it where it does not exist. Raises IndexingError."""
        import chromadb
        from chromadb.config import Settings

        self._folder = folder
        try:
            settings = Settings(anonymized_telemetry=False, allow_reset=False)
            self._client = cast("Client", chromadb.PersistentClient(str(folder), settings=settings))
            self._pieces = self._collection(PIECES)
            self._contexts = self._collection(CONTEXTS)
        except Exception as error:  # Chroma raises whatever its parts raise
            raise IndexingError(f"the vector store in {folder} cannot be opened: {error}") from error

    def _collection(self, name: str) -> Collection:
        return self._client.get_or_create_collection(name, embedding_function=None, configuration={"hnsw": _HNSW})  # type: ignore[arg-type]  # the published type lacks its keys

    def close(self) -> None:
        """Lets go of the files."""
        self._client.close()

    # --- writing ---

    def add(
        self,
        document: Document,
        chunked: Sequence[ChunkedPassage],
        piece_vectors: NDArray[np.float32],
        context_vectors: dict[str, NDArray[np.float32]],
    ) -> None:
        """Adds a document's pieces, their vectors in the order of `chunked`, and its contexts by id."""
        ids, rows = [], []
        for part in chunked:
            for piece in part.pieces:
                ids.append(piece.id)
                rows.append(
                    {
                        "document_id": document.about.id,
                        "passage_id": part.passage.id,
                        "start": piece.start,
                        "end": piece.end,
                        "pieces": len(part.pieces),
                        "context": part.context.id,
                    }
                )
        _insert(self._pieces, ids, piece_vectors, rows)
        contexts = list(context_vectors)
        if contexts:
            vectors = np.stack([context_vectors[name] for name in contexts])
            _insert(self._contexts, contexts, vectors, [{"document_id": document.about.id}] * len(contexts))

    def remove(self, document_ids: Iterable[DocumentId]) -> None:
        """Removes all rows of the documents."""
        for document_id in document_ids:
            for collection in (self._pieces, self._contexts):
                ids = collection.get(where={"document_id": str(document_id)}, include=[])["ids"]
                for start in range(0, len(ids), _BATCH):
                    collection.delete(ids=ids[start : start + _BATCH])

    # --- reading ---

    def nearest(
        self, query: NDArray[np.float32], limit: int, allowed: frozenset[DocumentId] | None = None
    ) -> list[PieceHit]:
        """The `limit` pieces nearest to the query vector, nearest first, only of `allowed` documents where given."""
        limit = min(limit, self._pieces.count())
        if limit < 1 or (allowed is not None and not allowed):
            return []
        where: Any = {"document_id": {"$in": sorted(allowed)}} if allowed is not None else None
        wanted = ["metadatas", "distances"]
        found = self._read(self._pieces.query, query_embeddings=[query], n_results=limit, where=where, include=wanted)
        metadatas, distances = found["metadatas"], found["distances"]
        if metadatas is None or distances is None:
            return []
        return [_piece_hit(row, distance) for row, distance in zip(metadatas[0], distances[0], strict=True)]

    def passages(self, wanted: dict[PassageId, int]) -> dict[PassageId, PassageVectors]:
        """All pieces of the passages, given how many each has."""
        ids = [f"{passage_id}/{number}" for passage_id, count in wanted.items() for number in range(count)]
        rows: dict[str, list[tuple[int, int, NDArray[np.float32]]]] = {}
        for start in range(0, len(ids), _BATCH):
            batch = ids[start : start + _BATCH]
            found = self._read(self._pieces.get, ids=batch, include=["metadatas", "embeddings"])
            metadatas, embeddings = found["metadatas"], found["embeddings"]
            if metadatas is None or embeddings is None:
                continue
            for row, vector in zip(metadatas, embeddings, strict=True):
                span = (int(str(row["start"])), int(str(row["end"])), np.asarray(vector, np.float32))
                rows.setdefault(str(row["passage_id"]), []).append(span)
        return {PassageId(passage_id): _passage_vectors(parts) for passage_id, parts in rows.items()}

    def contexts(self, ids: Sequence[str]) -> dict[str, NDArray[np.float32]]:
        """Vectors of contexts by id."""
        found: dict[str, NDArray[np.float32]] = {}
        for start in range(0, len(ids), _BATCH):
            rows = self._read(self._contexts.get, ids=list(ids[start : start + _BATCH]), include=["embeddings"])
            if rows["embeddings"] is not None:
                found |= {
                    name: np.asarray(v, np.float32) for name, v in zip(rows["ids"], rows["embeddings"], strict=True)
                }
        return found

    def rows(self) -> Iterator[tuple[str, str, str]]:
        """Piece id, passage id and document id of every row, for the health check."""
        for offset in range(0, self._pieces.count(), _BATCH):
            found = self._read(self._pieces.get, limit=_BATCH, offset=offset, include=["metadatas"])
            for piece_id, row in zip(found["ids"], found["metadatas"] or [], strict=True):
                yield piece_id, str(row["passage_id"]), str(row["document_id"])

    def counts(self) -> tuple[int, int]:
        """Pieces and contexts held."""
        return self._pieces.count(), self._contexts.count()

    def reachable(self, dimension: int) -> int:
        """How many pieces a search can find: by a query that asks for all, or by their own vector, or an equal one.

        The graph is approximate. It leaves out a piece in thousands, and most of a set of equal vectors, of which some
        are always found: `Self-explanatory.` is the reason for hundreds of amendments. Far fewer means a damaged graph.
        """
        total = self._pieces.count()
        if total == 0:
            return 0
        probe = np.zeros(dimension, np.float32)
        probe[0] = 1.0
        found = set(self._read(self._pieces.query, query_embeddings=[probe], n_results=total, include=[])["ids"][0])
        left = [piece_id for piece_id, _, _ in self.rows() if piece_id not in found]
        return total - sum(self._lost(left[start : start + _BATCH]) for start in range(0, len(left), _BATCH))

    def _lost(self, ids: list[str]) -> int:
        vectors = self._read(self._pieces.get, ids=ids, include=["embeddings"])["embeddings"]
        found = self._read(self._pieces.query, query_embeddings=vectors, n_results=1, include=["distances"])
        return sum(not nearest or nearest[0] > _SAME for nearest in found["distances"] or [])

    def _read(self, what: Callable[..., _Rows], **options: object) -> _Rows:
        """What Chroma reads. Raises IndexingError where its files are damaged."""
        try:
            return what(**options)
        except Exception as error:  # Chroma raises whatever its parts raise
            message = f"the vector store in {self._folder} cannot be read ({error})"
            raise IndexingError(f"{message}: run `cor-assistant index --rebuild`") from error


def _insert(collection: Collection, ids: list[str], vectors: NDArray[np.float32], rows: list[dict[str, Any]]) -> None:
    for start in range(0, len(ids), _BATCH):
        part = slice(start, start + _BATCH)
        collection.upsert(ids=ids[part], embeddings=vectors[part], metadatas=rows[part])  # type: ignore[arg-type]


def _piece_hit(row: Mapping[str, Any], distance: float) -> PieceHit:
    return PieceHit(
        PassageId(str(row["passage_id"])),
        int(row["start"]),
        int(row["end"]),
        int(row["pieces"]),
        str(row["context"]),
        1.0 - float(distance),
    )


def _passage_vectors(parts: list[tuple[int, int, NDArray[np.float32]]]) -> PassageVectors:
    parts = sorted(parts, key=lambda part: part[0])
    return PassageVectors(np.stack([vector for _, _, vector in parts]), tuple((start, end) for start, end, _ in parts))
