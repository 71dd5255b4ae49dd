"""Search: the dense and the lexical arm over one generation, fused, one result for each thing a reader would cite."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from corpus.catalogue import Catalogue
from corpus.filters import NO_FILTERS, Filters
from corpus.language import question_language
from corpus.model import Description, DocumentId, Passage, PassageId
from index.embedding import Embedder
from index.errors import IndexingError
from index.generations import VECTORS, WORDS, current_generation
from index.hits import SHOWN_CHARACTERS, Hit
from index.lexical import LexicalIndex
from index.manifest import Manifest, read_manifest
from index.vectors import PassageVectors, VectorStore

MOST_RESULTS = 1_000
LONGEST_QUERY = 8_000
"""Characters: what follows is not read."""

NEAREST_PIECES = 300
"""Pieces the dense arm starts from; they belong to about 200 passages, among which 97 % of those found lie."""
NEAREST_WORDS = 100
MEAN_WEIGHT = 0.3
"""A passage's dense score is its best piece's cosine, with this much of the cosine of all its pieces' mean: a passage
that is about the question beats one that has a single near clause. Dev questions, English R@1 .58 -> .60, others .46 -> .50."""
CONTEXT_WEIGHT = 0.15
"""Title and heading add this much of their cosine: R@5 .78 -> .80 at .15, worse from .3 on."""
WORD_WEIGHT = 0.0008
"""A point of BM25 in points of cosine. e5's cosines of good and middling passages differ by about .02, and the BM25 of a
passage that holds the question's rare words is 10 to 30. Flat between .0005 and .001; from .002 on other languages lose."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    passage_id: PassageId
    score: float
    best: tuple[int, int]
    """Span of the piece that matched best."""


class Searcher:
    """The index as one process reads it: it moves on to a newer generation when there is one."""

    def __init__(self, catalogue: Catalogue, root: Path, embedder: Embedder) -> None:
        """Opens the current generation. Raises IndexingError (none there), ModelMismatchError (other weights)."""
        self._catalogue, self._root, self._embedder = catalogue, root, embedder
        self._open()

    def _open(self) -> None:
        folder = current_generation(self._root)
        if folder is None:
            raise IndexingError(f"no index in {self._root}: run `cor-assistant index` first")
        manifest = read_manifest(folder)
        manifest.require(self._embedder.fingerprint, self._embedder.name)
        if not manifest.current_form:
            raise IndexingError("the index was built by another version of the program: run `cor-assistant index`")
        self._folder, self.manifest = folder, manifest
        self._vectors, self._words = VectorStore(folder / VECTORS), LexicalIndex(folder / WORDS)

    def refresh(self) -> Manifest:
        """Moves on to the newest generation, where there is a newer one; returns its manifest."""
        if current_generation(self._root) not in (None, self._folder):
            self._open()
        return self.manifest

    def search(self, query: str, k: int = 10, filters: Filters = NO_FILTERS) -> list[Hit]:
        """The `k` best passages (1 to 1,000; fewer where there are no more), best first.

        Each thing a reader would cite comes once: the parts of an amendment and repeated words count as one. An empty
        query finds nothing. Raises ValueError for a `k` out of range.
        """
        if not 1 <= k <= MOST_RESULTS:
            raise ValueError(f"k must be between 1 and {MOST_RESULTS:,}, not {k}")
        query = query[:LONGEST_QUERY].strip()
        if not any(character.isalnum() for character in query):
            return []
        self.refresh()
        allowed = self._catalogue.matching(filters) if filters.any else None
        candidates = self._candidates(query, max(NEAREST_PIECES, 6 * k), allowed)
        return self._hits(candidates, k)

    def _candidates(self, query: str, pieces: int, allowed: frozenset[DocumentId] | None) -> list[_Candidate]:
        vector = self._embedder.query(query)
        near = self._vectors.nearest(vector, pieces, allowed)
        worded = self._words.search(query, question_language(query), max(NEAREST_WORDS, pieces // 3), allowed)
        parts = {hit.passage_id: (hit.pieces, hit.context) for hit in near}
        parts |= {hit.passage_id: (hit.pieces, hit.context) for hit in worded}
        words = {hit.passage_id: hit.score for hit in worded}
        vectors = self._vectors.passages({passage_id: count for passage_id, (count, _) in parts.items()})
        contexts = self._vectors.contexts(sorted({context for _, context in parts.values()}))
        about = {name: float(found @ vector) for name, found in contexts.items()}
        scored = [
            _score(passage_id, found, vector, about.get(parts[passage_id][1], 0.0), words.get(passage_id, 0.0))
            for passage_id, found in vectors.items()
        ]
        return sorted(scored, key=lambda candidate: (-candidate.score, candidate.passage_id))

    def _hits(self, candidates: list[_Candidate], k: int) -> list[Hit]:
        """The first `k` different things; a passage the catalogue no longer holds is passed over."""
        hits: list[Hit] = []
        seen: set[tuple[str, str]] = set()
        for start in range(0, len(candidates), 4 * k):
            batch = candidates[start : start + 4 * k]
            found = self._catalogue.passages(candidate.passage_id for candidate in batch)
            for candidate in batch:
                if candidate.passage_id not in found:
                    continue
                about, passage, text = found[candidate.passage_id]
                keys = {(about.id, passage.label), (about.id, re.sub(r"\W+", " ", text.casefold()))}
                if not keys & seen:
                    hits.append(_hit(about, passage, text, candidate))
                    if len(hits) == k:
                        return hits
                seen |= keys
        return hits


def _score(
    passage_id: PassageId, found: PassageVectors, query: NDArray[np.float32], about: float, words: float
) -> _Candidate:
    cosines = found.vectors @ query
    best = int(np.argmax(cosines))
    lengths = np.array([end - start for start, end in found.spans], np.float32)
    mean = lengths @ found.vectors
    mean_cosine = float(mean @ query / (np.linalg.norm(mean) + 1e-12))
    score = (
        (1 - MEAN_WEIGHT) * float(cosines[best]) + MEAN_WEIGHT * mean_cosine + CONTEXT_WEIGHT * about + WORD_WEIGHT * words
    )
    return _Candidate(passage_id, score, found.spans[best])


def _hit(about: Description, passage: Passage, text: str, candidate: _Candidate) -> Hit:
    start, end = shown_span(passage.start, passage.end, candidate.best)
    words = text[start - passage.start : end - passage.start]
    match_start, match_end = max(start, candidate.best[0]), min(end, candidate.best[1])
    return Hit(about, passage, words, start, end, candidate.score, match_start, match_end)


def shown_span(start: int, end: int, best: tuple[int, int]) -> tuple[int, int]:
    """The part of a passage `start:end` that is shown: all of it, or SHOWN_CHARACTERS around the piece that matched."""
    if end - start <= SHOWN_CHARACTERS:
        return start, end
    middle = (best[0] + best[1]) // 2
    from_start = min(max(start, middle - SHOWN_CHARACTERS // 2), end - SHOWN_CHARACTERS)
    return from_start, from_start + SHOWN_CHARACTERS
