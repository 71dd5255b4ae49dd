"""The vector store: rows in, rows out, the nearest, and how many a search reaches."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from index_fakes import WordEmbedder, make_document
from numpy.typing import NDArray

from corpus.model import Document, DocumentId, PassageId
from index.chunking import chunk
from index.doctor import REACHED
from index.errors import IndexingError
from index.vectors import VectorStore

DIMENSION = 8
RANDOM = np.random.default_rng(7)


def unit(vectors: NDArray[np.float64]) -> NDArray[np.float32]:
    return np.asarray(vectors / np.linalg.norm(vectors, axis=-1, keepdims=True), np.float32)


def add(store: VectorStore, document: Document, vectors: NDArray[np.float32] | None = None) -> NDArray[np.float32]:
    """Adds a document with the vectors given, or random ones; returns them."""
    chunked = chunk(document, WordEmbedder())
    count = sum(len(part.pieces) for part in chunked)
    if vectors is None:
        vectors = unit(RANDOM.standard_normal((count, DIMENSION)))
    context = {part.context.id: vectors[0] for part in chunked}
    store.add(document, chunked, vectors, context)
    return vectors


@pytest.fixture
def store(tmp_path: Path) -> Iterator[VectorStore]:
    opened = VectorStore(tmp_path / "vectors")
    yield opened
    opened.close()


LONG = f"{'a' * 300}; {'b' * 300}; {'c' * 300}"


def test_nearest_first_with_their_cosines(store: VectorStore) -> None:
    vectors = add(store, make_document("d", [f"word{number}" for number in range(30)]))
    hits = store.nearest(vectors[4], 30)
    cosines = vectors @ vectors[4]
    assert hits[0].passage_id == "d#point-5"
    assert [hit.similarity for hit in hits] == pytest.approx(sorted(cosines.tolist(), reverse=True), abs=1e-5)


def test_a_hit_tells_where_its_piece_stands(store: VectorStore) -> None:
    document = make_document("d", [LONG])
    vectors = add(store, document)
    hit = store.nearest(vectors[1], 1)[0]
    assert document.text[hit.start : hit.end] == f"{'b' * 300};"
    assert (hit.pieces, hit.context) == (3, chunk(document, WordEmbedder())[0].context.id)


def test_limit_beyond_what_is_held(store: VectorStore) -> None:
    assert store.nearest(unit(np.ones(DIMENSION)), 10) == []
    vectors = add(store, make_document("d", ["one", "two"]))
    assert len(store.nearest(vectors[0], 1_000)) == 2
    assert store.nearest(vectors[0], 0) == []


def test_only_allowed_documents(store: VectorStore) -> None:
    vectors = add(store, make_document("one", [f"word{number}" for number in range(50)]))
    add(store, make_document("two", ["far", "away"]), -vectors[:2])
    hits = store.nearest(vectors[0], 10, frozenset({DocumentId("two")}))
    assert {hit.passage_id for hit in hits} == {"two#point-1", "two#point-2"}
    assert store.nearest(vectors[0], 10, frozenset()) == []
    assert store.nearest(vectors[0], 10, frozenset({DocumentId("none")})) == []


def test_removed_rows_are_gone(store: VectorStore) -> None:
    vectors = add(store, make_document("one", [LONG, "two"]))
    add(store, make_document("other", ["three"]))
    store.remove([DocumentId("one"), DocumentId("never there")])
    assert store.counts() == (1, 1)
    assert {hit.passage_id for hit in store.nearest(vectors[0], 10)} == {"other#point-1"}
    assert [row[2] for row in store.rows()] == ["other"]


def test_added_again_is_replaced_not_doubled(store: VectorStore) -> None:
    document = make_document("d", ["one", "two"])
    add(store, document)
    vectors = add(store, document)
    assert store.counts() == (2, 1)
    assert store.nearest(vectors[1], 1)[0].similarity == pytest.approx(1, abs=1e-5)


def test_passages_come_with_all_their_pieces_in_order(store: VectorStore) -> None:
    document = make_document("d", ["one", LONG])
    vectors = add(store, document)
    wanted = PassageId("d#point-2")
    found = store.passages({wanted: 3})
    assert set(found) == {wanted}
    assert np.allclose(found[wanted].vectors, vectors[1:4], atol=1e-6)
    assert [document.text[start:end][0] for start, end in found[wanted].spans] == ["a", "b", "c"]
    assert store.passages({}) == {}
    assert store.passages({PassageId("gone"): 2}) == {}


def test_contexts_by_id(store: VectorStore) -> None:
    vectors = add(store, make_document("d", ["one"]))
    ((context, _),) = {(part.context.id, 0) for part in chunk(make_document("d", ["one"]), WordEmbedder())}
    assert np.allclose(store.contexts([context])[context], vectors[0], atol=1e-6)
    assert store.contexts([]) == {}
    assert store.contexts(["gone"]) == {}


def test_rows_name_piece_passage_and_document(store: VectorStore) -> None:
    add(store, make_document("d", [LONG]))
    assert sorted(store.rows()) == [(f"d#point-1/{number}", "d#point-1", "d") for number in range(3)]


def test_more_rows_than_one_call_takes(store: VectorStore) -> None:
    add(store, make_document("many", [f"word{number}" for number in range(2_500)]))
    add(store, make_document("few", ["one"]))
    assert len(list(store.rows())) == store.counts()[0] == 2_501
    store.remove([DocumentId("many")])
    assert store.counts() == (1, 1)


def test_kept_after_closing(tmp_path: Path) -> None:
    first = VectorStore(tmp_path)
    vectors = add(first, make_document("d", ["one", "two"]))
    first.close()
    again = VectorStore(tmp_path)
    assert again.nearest(vectors[0], 1)[0].passage_id == "d#point-1"
    again.close()


def test_pieces_are_reached(store: VectorStore) -> None:
    """The graph is approximate: it may leave out a piece in thousands."""
    assert store.reachable(DIMENSION) == 0
    add(store, make_document("d", [f"word{number}" for number in range(1_500)]))
    assert 1_500 * REACHED <= store.reachable(DIMENSION) <= 1_500


def test_equal_words_count_as_reached(store: VectorStore) -> None:
    """Hundreds of amendments give the same reason (`Self-explanatory.`): a graph keeps an island of equal vectors."""
    vectors = unit(RANDOM.standard_normal((1_600, DIMENSION)))
    vectors[::10] = vectors[0]
    add(store, make_document("d", [f"word{number}" for number in range(1_600)]), vectors)
    assert 1_600 * REACHED <= store.reachable(DIMENSION) <= 1_600


def test_a_folder_that_is_no_store(tmp_path: Path) -> None:
    (tmp_path / "chroma.sqlite3").write_bytes(b"no database" * 1_000)
    with pytest.raises(IndexingError, match="cannot be opened"):
        VectorStore(tmp_path)
