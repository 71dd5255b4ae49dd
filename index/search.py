"""Search: the dense and the lexical arm over one generation, fused, one result for each thing a reader would cite."""

from __future__ import annotations

import re
import threading
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from corpus.catalogue import Catalogue
from corpus.filters import NO_FILTERS, Filters
from corpus.language import question_language
from corpus.model import Description, Passage, PassageId
from index.embedding import Embedder
from index.errors import IndexingError
from index.generations import VECTORS, WORDS, current_generation
from index.hits import SHOWN_CHARACTERS, Hit
from index.lexical import LexicalHit, LexicalIndex
from index.manifest import Manifest, read_manifest
from index.topic import TopicGuard
from index.vectors import PassageVectors, PieceHit, VectorStore

MOST_RESULTS = 1_000
LONGEST_QUERY = 8_000
"""Characters: what follows is not read."""

NEAREST_PIECES = 300
"""Pieces the dense arm starts from; they belong to about 200 passages."""
NEAREST_WORDS = 100
RESCORED = 60
"""Passages whose vectors are all fetched: what stands further down by its best piece never came among the first ten."""
FETCHED = 20
"""Passages whose words are fetched at once, at least: few of the best count as one with another."""
MEAN_WEIGHT = 0.3
"""A passage's dense score is its best piece's cosine, with this much of the cosine of all its pieces' mean: a passage
that is about the question beats one that has a single near clause. Dev questions, English R@1 .58 -> .60, others .46 -> .50."""
CONTEXT_WEIGHT = 0.15
"""Title and heading add this much of their cosine: R@5 .78 -> .80 at .15, worse from .3 on."""
WORD_WEIGHT = 0.0008
"""A point of BM25 in points of cosine. e5's cosines of good and middling passages differ by about .02, and the BM25 of a
passage that holds the question's rare words is 10 to 30. Flat between .0005 and .001; from .002 on other languages lose."""
PROPOSAL_PENALTY = 0.02
"""What an amendment proposes repeats most of the Commission's wording beside it; of two so alike, the Committee's is the
one to show. Dev questions: no language loses a passage, English R@5 gains where whole points are embedded."""
NAMED_WORDS = 18.0
"""A passage of this BM25 holds several rare words of the question, or a name: then it is not off-topic, whatever it sounds
like. Everyday questions reach 14 on the real texts, questions on them 10 to 40."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    passage_id: PassageId
    score: float
    best: tuple[int, int]
    """Span of the piece that matched best."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a search gives back, and whether the question is about what the Committee deals with at all."""

    hits: list[Hit]
    off_topic: bool = False


class Searcher:
    """The index as one process reads it: it moves on to a newer generation when there is one."""

    def __init__(self, catalogue: Catalogue, root: Path, embedder: Embedder) -> None:
        """Opens the current generation. Raises IndexingError (none there), ModelMismatchError (other weights)."""
        self._catalogue, self._root, self._embedder = catalogue, root, embedder
        self._moving = threading.Lock()
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
        self._topics = TopicGuard(folder)

    def refresh(self) -> Manifest:
        """Moves on to the newest generation, where there is a newer one; returns its manifest."""
        with self._moving:
            if current_generation(self._root) not in (None, self._folder):
                self._open()
            return self.manifest

    def search(self, query: str, k: int = 10, filters: Filters = NO_FILTERS) -> Found:
        """The `k` best passages (1 to 1,000; fewer where there are no more), best first.

        Each thing a reader would cite comes once: the parts of an amendment and repeated words count as one. An empty
        query finds nothing. Raises ValueError for a `k` out of range.
        """
        if not 1 <= k <= MOST_RESULTS:
            raise ValueError(f"k must be between 1 and {MOST_RESULTS:,}, not {k}")
        query = query[:LONGEST_QUERY].strip()
        if not any(character.isalnum() for character in query):
            return Found([], off_topic=True)
        self.refresh()
        allowed = self._catalogue.matching(filters) if filters.any else None
        vector = self._embedder.query(query)
        language = question_language(query)
        worded = self._words.search(query, language, max(NEAREST_WORDS, 2 * k), allowed)
        pieces, pool = max(NEAREST_PIECES, 6 * k), max(RESCORED, 3 * k)
        near = self._vectors.nearest(vector, pieces, allowed)
        hits = self._hits(self._candidates(vector, near, worded, pool), k)
        while len(hits) < k and len(near) == pieces:  # one passage may have hundreds of near pieces
            pieces *= 4
            near = self._vectors.nearest(vector, pieces, allowed)
            hits = self._hits(self._candidates(vector, near, worded, pieces), k)
        named = bool(worded) and (worded[0].score >= NAMED_WORDS or self._words.holds_all(query, language))
        on_topic = named or (bool(near) and self._topics.on_topic(vector, near[0].similarity))
        return Found(hits, not on_topic)

    def _candidates(
        self, vector: NDArray[np.float32], near: list[PieceHit], worded: list[LexicalHit], size: int
    ) -> list[_Candidate]:
        words = {hit.passage_id: hit.score for hit in worded}
        pool = _pool(near, worded, words, size)
        vectors = self._vectors.passages(pool)
        contexts = self._vectors.contexts(sorted({found.context for found in vectors.values()}))
        about = {name: float(found @ vector) for name, found in contexts.items()}
        return [
            _score(passage_id, found, vector, about.get(found.context, 0.0), words.get(passage_id, 0.0))
            for passage_id, found in vectors.items()
        ]

    def _hits(self, candidates: list[_Candidate], k: int) -> list[Hit]:
        """The first `k` different things; a passage the catalogue no longer holds is passed over.

        Of a document that has changed since it was indexed, the pieces stand elsewhere now: the whole passage counts.
        """
        ranked = sorted(candidates, key=lambda candidate: (-candidate.score, candidate.passage_id))
        hits: list[Hit] = []
        seen: set[tuple[str, str]] = set()
        size = max(2 * k, FETCHED)
        for start in range(0, len(ranked), size):
            part = ranked[start : start + size]
            found = self._catalogue.passages(candidate.passage_id for candidate in part)
            hashes = self._catalogue.hashes({about.id for about, _, _ in found.values()})
            for candidate in part:
                if candidate.passage_id not in found:
                    continue
                about, passage, text = found[candidate.passage_id]
                if hashes.get(about.id) != self.manifest.documents.get(about.id):
                    candidate = replace(candidate, best=(passage.start, passage.end))
                keys = {(about.id, passage.label), (about.id, re.sub(r"\W+", " ", text.casefold()).strip())}
                if not keys & seen:
                    hits.append(_hit(about, passage, text, candidate))
                    if len(hits) == k:
                        return hits
                seen |= keys
        return hits


def _pool(near: list[PieceHit], worded: list[LexicalHit], words: dict[PassageId, float], size: int) -> list[PassageId]:
    """The passages worth scoring with all their vectors: the `size` best of the dense arm, half as many of the lexical."""
    best: dict[PassageId, float] = {}
    for hit in near:  # nearest first
        best.setdefault(hit.passage_id, hit.similarity + WORD_WEIGHT * words.get(hit.passage_id, 0.0))
    ranked = sorted(best, key=lambda passage_id: -best[passage_id])
    return list(dict.fromkeys([*ranked[:size], *(hit.passage_id for hit in worded[: size // 2])]))


def _score(
    passage_id: PassageId, found: PassageVectors, query: NDArray[np.float32], about: float, words: float
) -> _Candidate:
    cosines = found.vectors @ query
    best = int(np.argmax(cosines))
    lengths = np.array([end - start for start, end in found.spans], np.float32)
    mean = lengths @ found.vectors
    mean_cosine = float(mean @ query / (np.linalg.norm(mean) + 1e-12))
    score = (
        (1 - MEAN_WEIGHT) * float(cosines[best])
        + MEAN_WEIGHT * mean_cosine
        + CONTEXT_WEIGHT * about
        + WORD_WEIGHT * words
        - PROPOSAL_PENALTY * found.proposal
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
