"""Search: the dense and the lexical arm over one generation, fused, one result for each thing a reader would cite."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import cached_property, partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from corpus.catalogue import Catalogue
from corpus.filters import NO_FILTERS, Filters
from corpus.language import question_language
from corpus.model import DocumentId, PassageId
from index.embedding import Embedder, TokenEmbedder
from index.entailment import Entailment, entailment_for
from index.errors import IndexingError
from index.generations import VECTORS, WORDS, current_generation
from index.hits import Hit
from index.late import Asked, LateInteraction, Told
from index.learned import learned_for
from index.lexical import LexicalHit, LexicalIndex
from index.manifest import Manifest, read_manifest
from index.nearness import NearPiece, near_pieces
from index.phrases import PHRASES, PhraseIndex
from index.ranking import Candidate, Judge, Span, first_stage, second_stage, third_stage
from index.results import Passages, first_results, thing_of, whole_amendment
from index.sense import POOL, Sense, compare
from index.terms import TermTable
from index.topic import NEAREST, TopicGuard
from index.vectors import PieceHit, VectorStore

MOST_RESULTS = 1_000
LONGEST_QUERY = 8_000
"""Characters: what follows is not read."""

NEAREST_PIECES = 600
"""Pieces the dense arm starts from; they belong to about 400 passages."""
NEAREST_WORDS = 100
RESCORED = 100
"""Passages whose vectors are all fetched."""
LOOKED_AT = 20
"""Passages among which the pieces nearest to a question before it is turned are looked for."""
NAMED_WORDS = 3.5
"""A passage whose BM25 is that of so many words which no other passage holds has rare words of the question, or a name: then
it is not off-topic, whatever it sounds like. Everyday questions reach 3.4 in the demonstration corpus and 2.3 in real texts."""


READ_AGAIN = 320
"""Texts whose tokens are kept, that several sentences of one answer are held against: at most 0.1 MB each."""
Comparison = Callable[[], list[Sense]]


@dataclass(frozen=True, slots=True)
class Found:
    """What a search gives back, and whether the question is about what the Committee deals with at all."""

    hits: list[Hit]
    off_topic: bool = False


class Searcher:
    """The index as one process reads it: it moves on to a newer generation when there is one."""

    def __init__(
        self, catalogue: Catalogue, root: Path, embedder: Embedder, *, rerank: bool = True, judge: Judge | None = None
    ) -> None:
        """Opens the current generation. Without `rerank` the order is that of vectors and words alone; `judge` has the last
        word on the first results.

        Raises IndexingError (none there), ModelMismatchError (other weights).
        """
        self._catalogue, self._root, self._embedder = catalogue, root, embedder
        self._reranks, self._judge = rerank, judge
        self._learned = learned_for(embedder)
        self._late: LateInteraction | None = None
        self._moving, self._keeping = threading.Lock(), threading.Lock()
        self._beside = ThreadPoolExecutor(thread_name_prefix="words")
        self._open()

    @cached_property
    def _entailment(self) -> Entailment | None:
        return entailment_for(self._embedder)

    def _open(self) -> None:
        folder = current_generation(self._root)
        if folder is None:
            raise IndexingError(f"no index in {self._root}: run `cor-assistant index` first")
        manifest = read_manifest(folder)
        manifest.require(self._embedder.fingerprint, self._embedder.name)
        if not manifest.current_form:
            raise IndexingError("the index was built by another version of the program: run `cor-assistant index`")
        self._folder, self.manifest = folder, manifest
        self._vectors, self._words = VectorStore(folder / VECTORS), LexicalIndex(folder / WORDS, manifest.documents)
        self._topics = TopicGuard(folder)
        self.phrases = PhraseIndex(folder / PHRASES)
        if self._reranks and isinstance(self._embedder, TokenEmbedder):
            self._late = LateInteraction(TermTable(folder / VECTORS), self._embedder, self._learned)
        self._kept: dict[str, Told] = {}
        self._held: dict[str, Asked | None] = {}

    def refresh(self) -> Manifest:
        """Moves on to the newest generation, where there is a newer one; returns its manifest."""
        with self._moving:
            if current_generation(self._root) not in (None, self._folder):
                self._open()
            return self.manifest

    def search(
        self,
        query: str,
        k: int = 10,
        filters: Filters = NO_FILTERS,
        favoured: frozenset[DocumentId] = frozenset(),
    ) -> Found:
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
        language = question_language(query)
        wording = self._beside.submit(self._worded, query, language, max(NEAREST_WORDS, 2 * k), allowed)
        vector, asked = self._asked(query)
        turned = self._learned.question(vector)
        wanted = favoured | (allowed or frozenset() if filters.document or filters.celex else frozenset())
        pieces, pool = max(NEAREST_PIECES, 6 * k), max(RESCORED, 3 * k)
        while True:
            near = self._vectors.nearest(turned, pieces, allowed)
            ahead = self._beside.submit(self._fetch, [hit.passage_id for hit in near], pool)
            ranked = first_stage(turned, near, wording.result(), self._vectors, pool, self._is_of(favoured))
            ahead.result()
            hits = self._hits(query, ranked, asked, language, k, wanted)
            if len(hits) == k or len(near) < pieces:
                break
            pool = pieces = 4 * pieces  # one passage may have hundreds of near pieces
        worded = wording.result()
        enough = NAMED_WORDS * self._words.rarest
        named = bool(worded) and (worded[0].score >= enough or self._words.holds_all(query, language))
        on_topic = named or self._topics.on_topic(vector, self._cosines(vector, near))
        return Found(hits, not on_topic)

    def comparison(self, text: str) -> Comparison:
        """Gives the passages that come nearest to saying what `text` says, the best first, with how well each of its tokens
        is met there; none where the embedding model tells no tokens. They are looked for beside the caller from now on;
        only the call compares them.

        The lexical arm is not asked: what shares the words of a passage is found there by its words.
        """
        self.refresh()
        near = self._beside.submit(self._near, text[:LONGEST_QUERY])

        def compared() -> list[Sense]:
            ranked, asked = near.result()
            if asked is None or self._late is None:
                return []
            found = self._catalogue.passages(candidate.passage_id for candidate in ranked)
            current = self._current(ranked, found)
            return compare(current, found, asked, self._late, self._entailment, partial(_words_of, found))

        return compared

    def support(self, sentence: str, texts: Sequence[str]) -> tuple[float, float]:
        """How much of a sentence the texts meet between them, by weight of its tokens: the mean cosine of each token's nearest
        in any of them, by the middle layer's states (the same words, in whatever language) and by the last one's (what is said).

        (0, 0) where there are no texts, or the embedding model tells no tokens.
        """
        late = self._late
        if late is None or not texts:
            return 0.0, 0.0
        asked = self._tokens_of(sentence[:LONGEST_QUERY])
        if asked is None:
            return 0.0, 0.0
        middle, last = late.nearest(asked, self._told_of(late, texts)).max(axis=2) @ asked.weights
        return float(middle), float(last)

    def _tokens_of(self, sentence: str) -> Asked | None:
        """The tokens of a sentence, of which the last ones read are kept: parts of one passage are held against several others."""
        with self._keeping:
            if sentence in self._held:
                return self._held[sentence]
        _, asked = self._asked(sentence)
        with self._keeping:
            self._held = dict([*self._held.items(), (sentence, asked)][-READ_AGAIN:])
        return asked

    def _told_of(self, late: LateInteraction, texts: Sequence[str]) -> list[Told]:
        """The tokens of texts, of which the last ones read are kept: several sentences are held against them."""
        with self._keeping:
            known = {text: self._kept[text] for text in texts if text in self._kept}
        unknown = list(dict.fromkeys(text for text in texts if text not in known))
        known |= dict(zip(unknown, late.told(unknown), strict=True))
        with self._keeping:
            self._kept = dict([*self._kept.items(), *known.items()][-READ_AGAIN:])
        return [known[text] for text in texts]

    def _near(self, text: str) -> tuple[list[Candidate], Asked | None]:
        vector, asked = self._asked(text)
        near = self._vectors.nearest(vector, NEAREST_PIECES, None)
        return first_stage(vector, near, [], self._vectors, POOL, self._is_of(frozenset())), asked

    def _worded(self, query: str, language: str, limit: int, allowed: frozenset[DocumentId] | None) -> list[LexicalHit]:
        hits = self._words.search(query, language, limit, allowed)
        self._fetch([hit.passage_id for hit in hits], RESCORED // 2)
        return hits

    def _fetch(self, names: Sequence[PassageId], most: int) -> None:
        """Has the catalogue read ahead, beside the arithmetic, what will be asked of it: the first of these passages."""
        self._catalogue.passages(list(dict.fromkeys(names))[:most])

    def near_pieces(self, query: str, hits: Sequence[Hit]) -> list[NearPiece]:
        """The indexed pieces of the passages found, each with its nearness to the query."""
        vectors = self._vectors.passages(hit.passage.id for hit in hits)
        return list(near_pieces(self._embedder.query(query[:LONGEST_QUERY]), hits, vectors, self._topics.spread))

    def _asked(self, query: str) -> tuple[NDArray[np.float32], Asked | None]:
        """The question's vector, and its tokens where they are to be compared."""
        if self._late is None or not isinstance(self._embedder, TokenEmbedder):
            return self._embedder.query(query), None
        vector, states = self._embedder.question(query)
        return vector, self._late.asked(states)

    def _cosines(self, vector: NDArray[np.float32], near: Sequence[PieceHit]) -> list[float]:
        """The cosines of the pieces nearest to a question as the model has it, among those found, the best first."""
        names = list(dict.fromkeys(hit.passage_id for hit in near))[:LOOKED_AT]
        found = [found.vectors @ vector for found in self._vectors.passages(names).values()]
        return sorted(np.concatenate(found).tolist(), reverse=True)[:NEAREST] if found else []

    def _is_of(self, documents: frozenset[DocumentId]) -> Callable[[PassageId], bool]:
        return lambda passage_id: DocumentId(passage_id.rpartition("#")[0]) in documents

    def _hits(
        self,
        query: str,
        ranked: list[Candidate],
        asked: Asked | None,
        language: str,
        k: int,
        wanted: frozenset[DocumentId],
    ) -> list[Hit]:
        found = self._catalogue.passages(candidate.passage_id for candidate in ranked)
        ranked = self._current(ranked, found)
        if asked is not None and self._late is not None:
            things = {name: thing_of(about, passage) for name, (about, passage, _) in found.items()}
            ranked = second_stage(ranked, things, asked, self._late, partial(_words_of, found))
        if self._judge is not None:
            held = [candidate for candidate in ranked if candidate.passage_id in found]
            ranked = third_stage(held, query, self._judge, partial(_words_of, found))
        hits = first_results(ranked, found, language, k, wanted)
        return [whole_amendment(hit, self._catalogue) for hit in hits]

    def _current(self, ranked: list[Candidate], found: Passages) -> list[Candidate]:
        """Of a document that has changed since it was indexed, the pieces stand elsewhere now: the whole passage counts."""
        hashes = self._catalogue.hashes({about.id for about, _, _ in found.values()})
        changed = {name for name, content in hashes.items() if content != self.manifest.documents.get(name)}
        if not changed:
            return ranked
        whole = {
            name: (passage.start, passage.end) for name, (about, passage, _) in found.items() if about.id in changed
        }
        return [
            replace(candidate, best=whole[candidate.passage_id], pieces=(whole[candidate.passage_id],))
            if candidate.passage_id in whole
            else candidate
            for candidate in ranked
        ]


def _words_of(found: Passages, candidate: Candidate, span: Span) -> str:
    """The words of a piece of a candidate."""
    _, passage, text = found[candidate.passage_id]
    return text[span[0] - passage.start : span[1] - passage.start]
