"""The manifest: what built a generation, and what a program that differs says to it."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest

from corpus.model import DocumentId
from index.analysis import ANALYSIS
from index.chunking import CHUNKER
from index.errors import IndexingError, ModelMismatchError
from index.manifest import FILE_NAME, Manifest, read_manifest, write_manifest
from index.phrases import WORDING
from index.topic import TOPICS

MANIFEST = Manifest(
    fingerprint="weights sha256:00",
    model="a model",
    dimension=384,
    chunker=CHUNKER,
    analysis=ANALYSIS,
    topics=TOPICS,
    wording=WORDING,
    pieces=3,
    contexts=1,
    stretches=4,
    built="2026-11-22T12:00:00+00:00",
    documents={DocumentId("celex:52025AR2298@en"): "hash", DocumentId("text:0@mt"): "ħ"},
    files={"pieces.coarse.npy": "00"},
)


def test_read_as_written(tmp_path: Path) -> None:
    write_manifest(tmp_path, MANIFEST)
    assert read_manifest(tmp_path) == MANIFEST
    assert MANIFEST.current_form


@pytest.mark.parametrize(
    "change",
    [{"chunker": "windows/0"}, {"analysis": "none/0"}, {"topics": "topics/0"}, {"wording": "forms/0"}, {"format": 0}],
)
def test_another_form_is_not_current(change: dict[str, str]) -> None:
    assert not dataclasses.replace(MANIFEST, **change).current_form


def test_other_weights_are_refused_and_both_models_named() -> None:
    MANIFEST.require(MANIFEST.fingerprint, "another name for the same weights")
    with pytest.raises(ModelMismatchError, match=r"a model.*other model.*index --rebuild"):
        MANIFEST.require("weights sha256:01", "other model")


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"null", b'{"fingerprint": "x"}', b"\xff\xfe", b'{"unknown": 1}']
)
def test_damaged(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(content)
    with pytest.raises(IndexingError, match=r"no readable manifest.*index --rebuild"):
        read_manifest(tmp_path)


def test_cut_short(tmp_path: Path) -> None:
    write_manifest(tmp_path, MANIFEST)
    whole = (tmp_path / FILE_NAME).read_bytes()
    for length in range(len(whole)):
        (tmp_path / FILE_NAME).write_bytes(whole[:length])
        with pytest.raises(IndexingError):
            read_manifest(tmp_path)


def test_missing(tmp_path: Path) -> None:
    with pytest.raises(IndexingError, match="no readable manifest"):
        read_manifest(tmp_path)


def test_of_a_program_that_knew_more(tmp_path: Path) -> None:
    write_manifest(tmp_path, MANIFEST)
    values = json.loads((tmp_path / FILE_NAME).read_text()) | {"from_the_future": True}
    (tmp_path / FILE_NAME).write_text(json.dumps(values))
    with pytest.raises(IndexingError):
        read_manifest(tmp_path)
