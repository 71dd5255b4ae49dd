"""The health check: whether the index agrees with itself and with the catalogue."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from corpus.catalogue import Catalogue
from index.chunking import searched_passages
from index.errors import IndexingError
from index.generations import VECTORS, WORDS, current_generation
from index.lexical import LexicalIndex
from index.manifest import Manifest, digests, read_manifest
from index.phrases import PHRASES, PhraseIndex
from index.topic import TopicGuard
from index.vectors import VectorStore


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """`problems` break an invariant; `waiting` documents are in the catalogue and only have to be indexed (or taken out)."""

    problems: tuple[str, ...]
    waiting: int
    manifest: Manifest | None

    @property
    def sound(self) -> bool:
        """True where nothing is broken."""
        return not self.problems


def diagnose(catalogue: Catalogue, root: Path) -> Diagnosis:
    """Checks the catalogue's file and references, and each part of the current generation against the others."""
    problems = catalogue.problems()
    try:
        return _compare(catalogue, root, problems)
    except sqlite3.DatabaseError as error:
        return Diagnosis((*problems, f"catalogue: {error}"), 0, None)


def _compare(catalogue: Catalogue, root: Path, problems: list[str]) -> Diagnosis:
    wanted = catalogue.hashes()
    folder = current_generation(root)
    if folder is None:
        return Diagnosis(tuple(problems), len(wanted), None)
    try:
        manifest = read_manifest(folder)
        problems += _check_generation(folder, manifest)
    except IndexingError as error:
        return Diagnosis((*problems, f"index: {error}"), len(wanted), None)
    problems += _missing_passages(catalogue, folder, manifest)
    return Diagnosis(tuple(problems), manifest.waiting(wanted), manifest)


def _check_generation(folder: Path, manifest: Manifest) -> list[str]:
    problems = []
    TopicGuard(folder)
    store = VectorStore(folder / VECTORS)
    held = digests(folder / VECTORS)
    changed = sorted(name for name, digest in manifest.files.items() if held.get(name) != digest)
    if changed:
        problems.append(f"index: {', '.join(changed)} are not as they were written")
    pieces, contexts = store.counts()
    if (pieces, contexts) != (manifest.pieces, manifest.contexts):
        problems.append(
            f"index: {pieces} pieces and {contexts} contexts held, the manifest says {manifest.pieces} and {manifest.contexts}"
        )
    stretches = PhraseIndex(folder / PHRASES).count()
    if stretches != manifest.stretches:
        problems.append(f"index: {stretches} stretches of text held, the manifest says {manifest.stretches}")
    in_vectors = dict(store.passage_ids())
    orphans = set(in_vectors.values()) - set(manifest.documents)
    if orphans:
        problems.append(f"index: vectors of {len(orphans)} documents that the manifest does not name")
    in_words = LexicalIndex(folder / WORDS).passage_ids()
    if in_vectors != in_words:
        difference = len(in_vectors.items() ^ in_words.items())
        problems.append(f"index: vectors and words differ in {difference} passages")
    return problems


def _missing_passages(catalogue: Catalogue, folder: Path, manifest: Manifest) -> list[str]:
    """Passages of documents that are indexed as they stand in the catalogue must be found there, and all of them."""
    wanted = catalogue.hashes()
    same = {name for name, content in manifest.documents.items() if wanted.get(name) == content}
    held = {passage for passage, document in LexicalIndex(folder / WORDS).passage_ids().items() if document in same}
    expected = set()
    for name in same:
        document = catalogue.document(name)
        if document is not None:
            expected |= {str(passage.id) for passage in searched_passages(document)}
    if held == expected:
        return []
    return [f"index: {len(expected - held)} passages are missing and {len(held - expected)} are too many"]
