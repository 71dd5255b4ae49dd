"""The vectors of a generation: rows in, rows out, the nearest, removals, damage."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from index_fakes import WordEmbedder, make_document
from numpy.typing import NDArray

from corpus.model import Document, DocumentId, PassageId
from index.chunking import chunk
from index.errors import IndexingError
from index.vectors import VectorStore, VectorWriter

DIMENSION = 8
RANDOM = np.random.default_rng(7)
TOLERANCE = 5e-5
"""With so few numbers each of them is large, and so are the steps."""
LONG = f"{'a' * 300}; {'b' * 300}; {'c' * 300}"


def unit(vectors: NDArray[np.float64]) -> NDArray[np.float32]:
    return np.asarray(vectors / np.linalg.norm(vectors, axis=-1, keepdims=True), np.float32)


def add(writer: VectorWriter, document: Document, vectors: NDArray[np.float32] | None = None) -> NDArray[np.float32]:
    """Adds a document with the vectors given, or random ones; returns them."""
    chunked = chunk(document, WordEmbedder())
    count = sum(len(part.pieces) for part in chunked)
    if vectors is None:
        vectors = unit(RANDOM.standard_normal((count, DIMENSION)))
    context = {part.context.id: vectors[0] for part in chunked}
    writer.add(document, chunked, vectors, context)
    return vectors


@pytest.fixture
def writer(tmp_path: Path) -> VectorWriter:
    return VectorWriter(tmp_path / "vectors", DIMENSION)


def opened(writer: VectorWriter) -> VectorStore:
    writer.commit()
    return VectorStore(writer.folder)


def again(writer: VectorWriter) -> VectorWriter:
    """A writer that starts from what the first one wrote."""
    writer.commit()
    return VectorWriter(writer.folder, DIMENSION)


def test_nearest_first_with_their_cosines(writer: VectorWriter) -> None:
    vectors = add(writer, make_document("d", [f"word{number}" for number in range(30)]))
    hits = opened(writer).nearest(vectors[4], 30)
    cosines = vectors @ vectors[4]
    assert hits[0].passage_id == "d#point-5"
    assert [hit.similarity for hit in hits] == pytest.approx(sorted(cosines.tolist(), reverse=True), abs=TOLERANCE)


def test_a_hit_tells_where_its_piece_stands(writer: VectorWriter) -> None:
    document = make_document("d", [LONG])
    vectors = add(writer, document)
    hit = opened(writer).nearest(vectors[1], 1)[0]
    assert document.text[hit.start : hit.end] == f"{'b' * 300};"


def test_limit_beyond_what_is_held(writer: VectorWriter) -> None:
    assert opened(writer).nearest(unit(np.ones(DIMENSION)), 10) == []
    vectors = add(writer, make_document("d", ["one", "two"]))
    store = opened(writer)
    assert len(store.nearest(vectors[0], 1_000)) == 2
    assert store.nearest(vectors[0], 0) == []


def test_only_allowed_documents(writer: VectorWriter) -> None:
    vectors = add(writer, make_document("one", [f"word{number}" for number in range(50)]))
    add(writer, make_document("two", ["far", "away"]), -vectors[:2])
    store = opened(writer)
    hits = store.nearest(vectors[0], 10, frozenset({DocumentId("two")}))
    assert {hit.passage_id for hit in hits} == {"two#point-1", "two#point-2"}
    assert store.nearest(vectors[0], 10, frozenset()) == []
    assert store.nearest(vectors[0], 10, frozenset({DocumentId("none")})) == []


def test_a_choice_asked_for_again_after_many_others(writer: VectorWriter) -> None:
    for number in range(5):
        vectors = add(writer, make_document(f"d{number}", [f"word{point}" for point in range(9)]))
    store = opened(writer)
    every = [hit.passage_id for hit in store.nearest(vectors[0], 50)]
    choices = [frozenset(DocumentId(f"d{n}") for n in range(5) if chosen >> n & 1) for chosen in range(32)]
    for choice in (*choices, *choices):
        found = [hit.passage_id for hit in store.nearest(vectors[0], 50, choice)]
        assert found == [name for name in every if name.split("#")[0] in choice]


@given(seed=st.integers(0, 10_000), limit=st.integers(1, 60), share=st.floats(0, 1))
def test_a_scan_finds_what_a_product_over_all_finds(seed: int, limit: int, share: float) -> None:
    from tempfile import TemporaryDirectory

    random = np.random.default_rng(seed)
    vectors = unit(random.standard_normal((400, 32)))
    query = unit(random.standard_normal(32))
    chosen = [n for n in range(8) if random.random() < share]
    with TemporaryDirectory() as folder:
        writer = VectorWriter(Path(folder) / "vectors", 32)
        for number in range(8):
            document = make_document(f"d{number}", [f"word{point}" for point in range(50)])
            add(writer, document, vectors[number * 50 : (number + 1) * 50])
        hits = opened(writer).nearest(query, limit, frozenset(DocumentId(f"d{number}") for number in chosen))
    cosines = {f"d{n}#point-{p + 1}": float(vectors[n * 50 + p] @ query) for n in chosen for p in range(50)}
    assert [hit.similarity for hit in hits] == pytest.approx(sorted(cosines.values())[::-1][:limit], abs=TOLERANCE)
    assert [cosines[hit.passage_id] for hit in hits] == pytest.approx([hit.similarity for hit in hits], abs=TOLERANCE)


def test_removed_rows_are_gone(writer: VectorWriter) -> None:
    vectors = add(writer, make_document("one", [LONG, "two"]))
    others = add(writer, make_document("other", ["three", "four"]))
    changed = again(writer)
    changed.remove([DocumentId("one"), DocumentId("never there")])
    store = opened(changed)
    assert store.counts() == (2, 1)
    assert {hit.passage_id for hit in store.nearest(vectors[0], 10)} == {"other#point-1", "other#point-2"}
    assert store.nearest(others[1], 1)[0].passage_id == "other#point-2"
    assert dict(store.passage_ids()) == {"other#point-1": "other", "other#point-2": "other"}


def test_removed_and_added_again_in_one_writing(writer: VectorWriter) -> None:
    add(writer, make_document("d", ["one", "two"]))
    add(writer, make_document("e", ["three"]))
    changed = again(writer)
    changed.remove([DocumentId("d")])
    vectors = add(changed, make_document("d", ["one", "two", "more"]))
    store = opened(changed)
    assert store.counts() == (4, 2)
    assert store.nearest(vectors[2], 1)[0].passage_id == "d#point-3"
    assert store.nearest(vectors[2], 1)[0].similarity == pytest.approx(1, abs=1e-5)


def test_all_is_removed(writer: VectorWriter) -> None:
    vectors = add(writer, make_document("d", ["one", "two"]))
    changed = again(writer)
    changed.remove([DocumentId("d")])
    store = opened(changed)
    assert store.counts() == (0, 0)
    assert store.nearest(vectors[0], 3) == []


def test_passages_come_with_all_their_pieces_in_order(writer: VectorWriter) -> None:
    document = make_document("d", ["one", LONG])
    vectors = add(writer, document)
    store = opened(writer)
    wanted = PassageId("d#point-2")
    found = store.passages([wanted, PassageId("gone")])
    assert set(found) == {wanted}
    assert np.allclose(found[wanted].vectors, vectors[1:4], atol=TOLERANCE)
    assert [document.text[start:end][0] for start, end in found[wanted].spans] == ["a", "b", "c"]
    assert store.passages([]) == {}


def test_contexts_by_id(writer: VectorWriter) -> None:
    vectors = add(writer, make_document("d", ["one"]))
    store = opened(writer)
    context = chunk(make_document("d", ["one"]), WordEmbedder())[0].context.id
    assert np.allclose(store.contexts([context, "gone"])[context], vectors[0], atol=TOLERANCE)
    assert store.contexts([]) == {}
    assert store.contexts(["gone"]) == {}


def test_a_document_without_passages_to_search_leaves_no_trace(writer: VectorWriter) -> None:
    writer.add(make_document("d", []), [], np.empty((0, DIMENSION), np.float32), {})
    assert writer.commit() == (0, 0)


def test_a_reader_keeps_what_it_opened(writer: VectorWriter) -> None:
    vectors = add(writer, make_document("d", ["one", "two"]))
    reader = opened(writer)
    changed = VectorWriter(writer.folder, DIMENSION)
    changed.remove([DocumentId("d")])
    changed.commit()
    assert reader.nearest(vectors[0], 1)[0].passage_id == "d#point-1"


@pytest.mark.parametrize("name", ["rows.npy", "passages.npy", "names.json", "contexts.fine.npy"])
@pytest.mark.parametrize("damage", ["missing", "cut", "other"])
def test_damage_is_told_with_what_to_do(writer: VectorWriter, name: str, damage: str) -> None:
    add(writer, make_document("d", ["one", "two"]))
    writer.commit()
    path = writer.folder / name
    content = path.read_bytes()
    if damage == "missing":
        path.unlink()
    else:
        path.write_bytes(content[: len(content) // 2] if damage == "cut" else b"\xff" * len(content))
    with pytest.raises(IndexingError, match=r"run `cor-assistant index --rebuild`$"):
        VectorStore(writer.folder)


def test_numbers_that_lead_outside_are_told(writer: VectorWriter) -> None:
    add(writer, make_document("d", ["one", "two"]))
    writer.commit()
    path = writer.folder / "names.json"
    names = json.loads(path.read_text())
    path.write_text(json.dumps(names | {"documents": []}))
    with pytest.raises(IndexingError, match="do not fit together"):
        VectorStore(writer.folder)


def test_a_folder_that_is_no_store(tmp_path: Path) -> None:
    with pytest.raises(IndexingError, match="cannot be read"):
        VectorStore(tmp_path)
