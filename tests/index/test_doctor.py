"""The doctor finds each kind of damage, and none where there is none."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from index_fakes import WordEmbedder, make_document, new_catalogue, remove, store

from corpus.catalogue import Catalogue
from corpus.model import DocumentId
from index.doctor import Diagnosis, diagnose
from index.generations import VECTORS, WORDS, current_generation
from index.lexical import LexicalWriter
from index.manifest import FILE_NAME, digests
from index.phrases import PHRASES, PhraseIndex, PhraseWriter
from index.sync import sync
from index.vectors import VectorWriter

SECOND = DocumentId("b@en")
"""Of the documents indexed, the one to lose."""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "index"


@pytest.fixture
def catalogue(tmp_path: Path, root: Path) -> Catalogue:
    """With two documents, both indexed."""
    opened = new_catalogue(tmp_path, make_document("a@en", ["one", "two"]), make_document(SECOND, ["three"]))
    sync(opened, root, WordEmbedder())
    return opened


def generation(root: Path) -> Path:
    folder = current_generation(root)
    assert folder is not None
    return folder


def problem(diagnosis: Diagnosis) -> str:
    assert not diagnosis.sound
    return " | ".join(diagnosis.problems)


def change_manifest(root: Path, change: Callable[[dict[str, Any]], object]) -> None:
    path = generation(root) / FILE_NAME
    values = json.loads(path.read_text())
    change(values)
    path.write_text(json.dumps(values))


def changed_vectors(root: Path, change: Callable[[VectorWriter], object]) -> tuple[int, int]:
    """Changes the vectors where they stand, as nothing in the program does; returns pieces and contexts then."""
    writer = VectorWriter(generation(root) / VECTORS, WordEmbedder().dimension)
    change(writer)
    return writer.commit()


def test_sound(catalogue: Catalogue, root: Path) -> None:
    diagnosis = diagnose(catalogue, root)
    assert (diagnosis.sound, diagnosis.problems, diagnosis.waiting) == (True, (), 0)
    assert diagnosis.manifest is not None
    assert diagnosis.manifest.pieces == 3


def test_waiting_is_no_damage(catalogue: Catalogue, root: Path) -> None:
    store(catalogue, make_document("new@en", ["four"]), make_document("a@en", ["changed"]))
    remove(catalogue, SECOND)
    diagnosis = diagnose(catalogue, root)
    assert (diagnosis.sound, diagnosis.waiting) == (True, 3)


def test_no_index_is_no_damage(catalogue: Catalogue, tmp_path: Path) -> None:
    diagnosis = diagnose(catalogue, tmp_path / "nowhere")
    assert (diagnosis.sound, diagnosis.waiting, diagnosis.manifest) == (True, 2, None)


def test_a_row_removed_from_the_vectors(catalogue: Catalogue, root: Path) -> None:
    other = changed_vectors(root, lambda writer: writer.remove([SECOND]))
    assert other == (2, 1)
    found = problem(diagnose(catalogue, root))
    assert "2 pieces and 1 contexts held, the manifest says 3 and 2" in found
    assert "vectors and words differ in 1 passages" in found
    assert "are not as they were written" in found


def test_a_document_removed_from_the_words(catalogue: Catalogue, root: Path) -> None:
    writer = LexicalWriter(generation(root) / WORDS)
    writer.remove([SECOND])
    writer.commit()
    found = problem(diagnose(catalogue, root))
    assert "vectors and words differ in 1 passages" in found
    assert "1 passages are missing" in found


def test_a_document_removed_from_the_phrases(catalogue: Catalogue, root: Path) -> None:
    writer = PhraseWriter(generation(root) / PHRASES)
    writer.remove([SECOND])
    writer.commit()
    assert PhraseIndex(generation(root) / PHRASES).count() == 3
    assert problem(diagnose(catalogue, root)) == "index: 3 stretches of text held, the manifest says 5"


def test_orphans(catalogue: Catalogue, root: Path) -> None:
    change_manifest(root, lambda values: values["documents"].pop(SECOND))
    diagnosis = diagnose(catalogue, root)
    assert "vectors of 1 documents that the manifest does not name" in problem(diagnosis)
    assert diagnosis.waiting == 1


def test_a_document_of_the_manifest_that_is_nowhere(catalogue: Catalogue, root: Path) -> None:
    """Every part of the index lost it, so that they agree with one another: only the catalogue tells."""
    changed_vectors(root, lambda writer: writer.remove([SECOND]))
    writer = LexicalWriter(generation(root) / WORDS)
    writer.remove([SECOND])
    writer.commit()
    files = digests(generation(root) / VECTORS)
    change_manifest(root, lambda values: values.update(pieces=2, contexts=1, files=files))
    assert problem(diagnose(catalogue, root)) == "index: 1 passages are missing and 0 are too many"


@pytest.mark.parametrize("part", [VECTORS, WORDS, PHRASES, FILE_NAME, "topics"])
def test_a_part_is_missing(catalogue: Catalogue, root: Path, part: str) -> None:
    for path in generation(root).glob("*.npy" if part == "topics" else part):
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    assert problem(diagnose(catalogue, root)).startswith("index: ")


@pytest.mark.parametrize(
    "name",
    [
        "pieces.coarse.npy",
        "contexts.fine.npy",
        "names.json",
        *(f"{part}/{name}" for part in (WORDS, PHRASES) for name in ("meta.json", "*.store", "*.term")),
        f"{PHRASES}/*.pos",
        FILE_NAME,
    ],
)
@pytest.mark.parametrize("change", ["cut", "overwritten"])
def test_a_damaged_file(catalogue: Catalogue, root: Path, name: str, change: str) -> None:
    (path,) = generation(root).rglob(name)
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2] if change == "cut" else b"\xff" * len(content))
    assert problem(diagnose(catalogue, root)).startswith("index: ")
    sync(catalogue, root, WordEmbedder(), rebuild=True)
    assert diagnose(catalogue, root).problems == ()


def test_a_passage_outside_its_text(catalogue: Catalogue, root: Path) -> None:
    connection = sqlite3.connect(catalogue.path)
    connection.execute("UPDATE passages SET end = 100000 WHERE id = 'a@en#point-1'")
    connection.commit()
    connection.close()
    assert problem(diagnose(catalogue, root)) == "catalogue: passage a@en#point-1 lies outside its text"


def test_a_reference_to_nothing(catalogue: Catalogue, root: Path) -> None:
    connection = sqlite3.connect(catalogue.path)
    connection.execute("DELETE FROM originals")
    connection.commit()
    connection.close()
    assert "catalogue: broken reference in table documents" in problem(diagnose(catalogue, root))


def test_damaged_pages_of_the_catalogue(tmp_path: Path, root: Path) -> None:
    filled = new_catalogue(tmp_path, *(make_document(f"d{n}@en", [f"word{n} " * 500]) for n in range(60)))
    filled.close()
    sqlite3.connect(tmp_path / "catalogue.sqlite").execute("PRAGMA wal_checkpoint(TRUNCATE)")
    path = tmp_path / "catalogue.sqlite"
    content = bytearray(path.read_bytes())
    content[8_192:] = b"\xff" * (len(content) - 8_192)
    path.write_bytes(content)
    assert "catalogue: " in problem(diagnose(Catalogue.open(tmp_path), root))


def test_looking_changes_nothing(catalogue: Catalogue, root: Path) -> None:
    def state() -> dict[str, bytes]:
        files = (path for path in generation(root).rglob("*") if path.is_file())
        return {str(path): path.read_bytes() for path in files}

    before = state()
    diagnose(catalogue, root)
    assert before
    assert state() == before
