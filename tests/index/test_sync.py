"""Sync: after it the index holds what the catalogue holds, and until then what it held before."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from index_fakes import WordEmbedder, make_document, new_catalogue, remove, store
from numpy.typing import NDArray

from corpus.catalogue import Catalogue
from corpus.model import DocumentId
from index import sync as syncing
from index.doctor import diagnose
from index.embedding import EmbeddingError
from index.errors import IndexingError, ModelMismatchError
from index.generations import VECTORS, WORDS, current_generation
from index.lexical import LexicalIndex
from index.manifest import read_manifest
from index.phrases import PHRASES, PhraseIndex, said
from index.search import Searcher
from index.sync import SyncReport, sync
from index.vectors import VectorStore, VectorWriter
from index.wording import wording

HARBOUR, TRAINS, BEES = (
    make_document("harbour@en", ["asks for deeper harbours", "thanks the islands"]),
    make_document("trains@en", ["asks for night trains"]),
    make_document("bees@en", ["asks for flower strips", "thanks the beekeepers", "regrets pesticides"]),
)


TITLE = said(wording(HARBOUR.about.title))
"""All texts here have the same."""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "index"


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    opened = new_catalogue(tmp_path, HARBOUR, TRAINS)
    yield opened
    opened.close()


def counts(report: SyncReport) -> tuple[int, int, int]:
    return report.added, report.replaced, report.removed


def held(root: Path) -> set[str]:
    """Document ids that the current generation holds, the same in each of its parts."""
    folder = current_generation(root)
    assert folder is not None
    vectors = VectorStore(folder / VECTORS)
    in_vectors = {document for _, document in vectors.passage_ids()}
    in_phrases = {stretch.document_id for stretch in PhraseIndex(folder / PHRASES).holding(TITLE, 99)}
    in_words = set(LexicalIndex(folder / WORDS).passage_ids().values())
    assert in_vectors == in_words == in_phrases == set(read_manifest(folder).documents)
    return in_vectors


def sound(catalogue: Catalogue, root: Path) -> bool:
    diagnosis = diagnose(catalogue, root)
    assert diagnosis.problems == ()
    return diagnosis.waiting == 0


def test_first_build(catalogue: Catalogue, root: Path) -> None:
    report = sync(catalogue, root, WordEmbedder())
    assert counts(report) == (2, 0, 0)
    assert (report.pieces, report.characters) == (3, len(HARBOUR.text) + len(TRAINS.text))
    assert held(root) == {"harbour@en", "trains@en"}
    assert sound(catalogue, root)


def test_nothing_to_do(catalogue: Catalogue, root: Path) -> None:
    embedder = WordEmbedder()
    sync(catalogue, root, embedder)
    folder, embedded = current_generation(root), len(embedder.embedded)
    assert counts(sync(catalogue, root, embedder)) == (0, 0, 0)
    assert current_generation(root) == folder
    assert len(embedder.embedded) == embedded


def test_an_empty_catalogue(tmp_path: Path, root: Path) -> None:
    catalogue = new_catalogue(tmp_path)
    assert counts(sync(catalogue, root, WordEmbedder())) == (0, 0, 0)
    assert held(root) == set()
    assert Searcher(catalogue, root, WordEmbedder()).search("harbours").hits == []


def test_added_replaced_and_removed(catalogue: Catalogue, root: Path) -> None:
    embedder = WordEmbedder()
    sync(catalogue, root, embedder)
    embedder.embedded.clear()
    store(catalogue, BEES, make_document("trains@en", ["asks for day trains", "thanks the guards"]))
    remove(catalogue, "harbour@en")
    assert counts(sync(catalogue, root, embedder)) == (1, 1, 1)
    assert held(root) == {"bees@en", "trains@en"}
    assert sound(catalogue, root)
    assert not [text for text in embedder.embedded if "harbour" in text], "only what is new was embedded"
    searcher = Searcher(catalogue, root, embedder)
    assert not [
        hit for hit in searcher.search("night harbours", 50).hits if "night" in hit.text or "harbour" in hit.text
    ]


def test_a_shorter_version_leaves_no_passage_behind(catalogue: Catalogue, root: Path) -> None:
    store(catalogue, BEES)
    sync(catalogue, root, WordEmbedder())
    store(catalogue, make_document("bees@en", ["asks for nothing"]))
    sync(catalogue, root, WordEmbedder())
    folder = current_generation(root)
    assert folder is not None
    bees = {
        passage for passage, document in LexicalIndex(folder / WORDS).passage_ids().items() if document == "bees@en"
    }
    assert bees == {"bees@en#point-1"}
    assert sound(catalogue, root)


def test_quotations_are_looked_up_in_what_is_held_now(catalogue: Catalogue, root: Path) -> None:
    def holding(words: str) -> list[str]:
        return [stretch.document_id for stretch in searcher.phrases.holding(words.split(), 9)]

    sync(catalogue, root, WordEmbedder())
    searcher = Searcher(catalogue, root, WordEmbedder())
    assert (holding("night trains"), holding("day trains")) == (["trains@en"], [])
    store(catalogue, make_document("trains@en", ["asks for day trains"]))
    sync(catalogue, root, WordEmbedder())
    searcher.refresh()
    assert (holding("night trains"), holding("day trains")) == ([], ["trains@en"])


def test_an_index_whose_words_were_compared_otherwise_is_built_anew(
    catalogue: Catalogue, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(syncing, "WORDING", "forms/0")
        sync(catalogue, root, WordEmbedder())
    assert counts(sync(catalogue, root, WordEmbedder())) == (2, 0, 0)
    assert sound(catalogue, root)


def test_everything_removed(catalogue: Catalogue, root: Path) -> None:
    sync(catalogue, root, WordEmbedder())
    remove(catalogue, "")
    assert counts(sync(catalogue, root, WordEmbedder())) == (0, 0, 2)
    assert held(root) == set()
    assert sound(catalogue, root)


def test_many_changes_of_one_document(catalogue: Catalogue, root: Path) -> None:
    """Each replacement leaves deleted rows in the graph; all that is held must stay within reach."""
    for number in range(12):
        store(catalogue, make_document("trains@en", [f"asks for train {number} of {part}" for part in range(30)]))
        sync(catalogue, root, WordEmbedder())
        assert sound(catalogue, root)
    assert held(root) == {"harbour@en", "trains@en"}


def test_rebuild_embeds_everything_again(catalogue: Catalogue, root: Path) -> None:
    sync(catalogue, root, WordEmbedder())
    assert counts(sync(catalogue, root, WordEmbedder(), rebuild=True)) == (2, 0, 0)
    assert sound(catalogue, root)


def test_other_weights_need_a_rebuild(catalogue: Catalogue, root: Path) -> None:
    sync(catalogue, root, WordEmbedder())
    before = current_generation(root)
    other = WordEmbedder(fingerprint="words/2")
    with pytest.raises(ModelMismatchError, match="--rebuild"):
        sync(catalogue, root, other)
    with pytest.raises(ModelMismatchError, match="--rebuild"):
        Searcher(catalogue, root, other)
    assert current_generation(root) == before
    assert counts(sync(catalogue, root, other, rebuild=True)) == (2, 0, 0)
    assert sound(catalogue, root)


@pytest.mark.parametrize("version", ["CHUNKER", "ANALYSIS", "TOPICS"])
def test_another_version_is_built_anew(
    catalogue: Catalogue, root: Path, version: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as before:
        before.setattr(syncing, version, "older/0")
        sync(catalogue, root, WordEmbedder())
    with pytest.raises(IndexingError, match="run `cor-assistant index`"):
        Searcher(catalogue, root, WordEmbedder())
    assert counts(sync(catalogue, root, WordEmbedder())) == (2, 0, 0)
    assert sound(catalogue, root)


def test_a_damaged_manifest_is_built_anew(catalogue: Catalogue, root: Path) -> None:
    sync(catalogue, root, WordEmbedder())
    folder = current_generation(root)
    assert folder is not None
    (folder / "manifest.json").write_text("{")
    assert counts(sync(catalogue, root, WordEmbedder())) == (2, 0, 0)
    assert sound(catalogue, root)


def test_checkpoints(catalogue: Catalogue, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(syncing, "CHECKPOINT_SECONDS", 0.0)
    monkeypatch.setattr(syncing, "BATCH_PIECES", 1)
    store(catalogue, BEES)
    done: list[tuple[int, int]] = []
    sync(catalogue, root, WordEmbedder(), progress=lambda *now: done.append(now))
    assert done == [(1, 3), (2, 3), (3, 3)]
    folder = current_generation(root)
    assert folder is not None
    assert folder.name == "000003", "published after every document"
    assert held(root) == {"bees@en", "harbour@en", "trains@en"}
    assert sound(catalogue, root)


class FailingEmbedder(WordEmbedder):
    """Fails at a text that holds `word`."""

    def __init__(self, word: str, error: BaseException) -> None:
        super().__init__()
        self.word, self.error = word, error

    def passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
        if any(self.word in text for text in texts):
            raise self.error
        return super().passages(texts)


@pytest.mark.parametrize(
    ("error", "seen"),
    [
        (OSError(28, "No space left on device"), IndexingError),
        (RuntimeError("anything"), IndexingError),
        (EmbeddingError("no model"), EmbeddingError),
        (KeyboardInterrupt(), KeyboardInterrupt),
    ],
)
def test_a_failure_leaves_the_index_as_it_was(
    catalogue: Catalogue, root: Path, error: BaseException, seen: type[BaseException]
) -> None:
    sync(catalogue, root, WordEmbedder())
    before = current_generation(root)
    store(catalogue, BEES)
    with pytest.raises(seen):
        sync(catalogue, root, FailingEmbedder("flower", error))
    assert current_generation(root) == before
    assert sorted(path.name for path in root.iterdir()) == ["000001", "current"], "no left-overs"
    diagnosis = diagnose(catalogue, root)
    assert (diagnosis.problems, diagnosis.waiting) == ((), 1)
    assert len(Searcher(catalogue, root, WordEmbedder()).search("night trains").hits) == 3
    assert counts(sync(catalogue, root, WordEmbedder())) == (1, 0, 0), "the same process may try again"
    assert sound(catalogue, root)


def test_a_failure_tells_what_to_do(catalogue: Catalogue, root: Path) -> None:
    with pytest.raises(IndexingError, match=r"No space left.*texts themselves are safe.*cor-assistant index"):
        sync(catalogue, root, FailingEmbedder("night", OSError(28, "No space left on device")))
    assert current_generation(root) is None


@pytest.mark.parametrize("step", ["write_manifest", "publish_generation", "write_topics", "begin_generation"])
def test_no_room_at_any_step(catalogue: Catalogue, root: Path, step: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*arguments: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(syncing, step, full)
        with pytest.raises(IndexingError, match="make room"):
            sync(catalogue, root, WordEmbedder())
    assert current_generation(root) is None
    assert list(root.glob("*")) == []
    sync(catalogue, root, WordEmbedder())
    assert sound(catalogue, root)


def test_goes_on_from_the_last_checkpoint(catalogue: Catalogue, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(syncing, "CHECKPOINT_SECONDS", 0.0)
    monkeypatch.setattr(syncing, "BATCH_PIECES", 1)
    store(catalogue, BEES)
    with pytest.raises(IndexingError):
        sync(catalogue, root, FailingEmbedder("night", RuntimeError("killed")))
    assert held(root) == {"bees@en", "harbour@en"}
    assert counts(sync(catalogue, root, WordEmbedder())) == (1, 0, 0)
    assert sound(catalogue, root)


def test_what_an_interrupted_build_left_is_no_part_of_the_next(catalogue: Catalogue, root: Path) -> None:
    sync(catalogue, root, WordEmbedder())
    orphan = root / "000002.partial"
    VectorWriter(orphan / VECTORS, 8).commit()
    (orphan / "manifest.json").write_text("{}")
    store(catalogue, BEES)
    sync(catalogue, root, WordEmbedder())
    assert not orphan.exists()
    assert sound(catalogue, root)


def test_a_document_that_vanishes_while_waiting_its_turn(
    catalogue: Catalogue, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hashes: Callable[[Catalogue], dict[DocumentId, str]] = Catalogue.hashes
    monkeypatch.setattr(Catalogue, "hashes", lambda self: hashes(self) | {DocumentId("ghost@en"): "0"})
    sync(catalogue, root, WordEmbedder())
    assert held(root) == {"harbour@en", "trains@en"}
