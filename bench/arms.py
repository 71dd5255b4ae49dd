"""The ways to search one data folder that are measured beside each other: ours, its parts, and a plain pipeline.

The parts see the same index and go through the same last step (each thing once, an amendment whole, ten results), so that
they differ from the whole in the order they give and in nothing else.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from assistant.pipeline import Assistant
from assistant.settings import Settings
from bench.questions import Found
from corpus.catalogue import Catalogue
from corpus.demo import ORIGIN
from corpus.language import question_language
from corpus.model import PassageId
from index.embedding import load_embedder
from index.errors import IndexingError
from index.generations import VECTORS, WORDS, current_generation
from index.hits import Hit
from index.lexical import LexicalIndex
from index.manifest import read_manifest
from index.ranking import Candidate
from index.results import first_results, whole_amendment
from index.search import NEAREST_PIECES, Searcher
from index.vectors import VectorStore

Retrieve = Callable[[str], list[Found]]
"""A question to its first ten results."""

RESULTS = 10
DEPTH = 100
"""Passages of each arm that are put in order."""
RRF_CONSTANT = 60
"""Cormack, Clarke and Büttcher, Reciprocal Rank Fusion (2009)."""


class Arms:
    """An open data folder."""

    def __init__(self, settings: Settings) -> None:
        """Opens catalogue and index. Raises IndexingError where there is none."""
        folder = current_generation(settings.index_root)
        if folder is None:
            raise IndexingError(f"no index in {settings.index_root}")
        self._root, self._catalogue = settings.index_root, Catalogue.open(settings.data)
        self._embedder = load_embedder(settings.model)
        self._vectors = VectorStore(folder / VECTORS)
        self._words = LexicalIndex(folder / WORDS, read_manifest(folder).documents)

    def ours(self, *, rerank: bool = True) -> Retrieve:
        """The whole search, as the command line asks it; without `rerank` its first stage alone."""
        searcher = Searcher(self._catalogue, self._root, self._embedder, rerank=rerank)
        assistant = Assistant(self._catalogue, searcher)
        return lambda question: found(assistant.search(question, RESULTS).hits)

    def dense(self, question: str) -> list[Found]:
        """Passages by the cosine of their best piece."""
        return self._shown(question, self._nearest(question))

    def words(self, question: str) -> list[Found]:
        """Passages by BM25: the lexical arm."""
        return self._shown(question, self._worded(question))

    def fused(self, question: str) -> list[Found]:
        """Plain reciprocal rank fusion of the two."""
        scores: dict[PassageId, float] = defaultdict(float)
        known = {}
        for ranked in (self._worded(question), self._nearest(question)):
            for place, candidate in enumerate(ranked, start=1):
                scores[candidate.passage_id] += 1 / (RRF_CONSTANT + place)
                known[candidate.passage_id] = candidate
        return self._shown(question, [known[name] for name in sorted(scores, key=lambda name: (-scores[name], name))])

    def _nearest(self, question: str) -> list[Candidate]:
        best: dict[PassageId, Candidate] = {}
        for piece in self._vectors.nearest(self._embedder.query(question), NEAREST_PIECES):  # nearest first
            best.setdefault(piece.passage_id, _candidate(piece.passage_id, piece.similarity, (piece.start, piece.end)))
        return list(best.values())[:DEPTH]

    def _worded(self, question: str) -> list[Candidate]:
        hits = self._words.search(question, question_language(question), DEPTH, None)
        return [_candidate(hit.passage_id, hit.score, (0, 0)) for hit in hits]

    def _shown(self, question: str, candidates: Sequence[Candidate]) -> list[Found]:
        passages = self._catalogue.passages(candidate.passage_id for candidate in candidates)
        hits = first_results(candidates, passages, question_language(question), RESULTS, ())
        return found(whole_amendment(hit, self._catalogue) for hit in hits)


def methods(settings: Settings, texts: Path, scratch: Path) -> Mapping[str, Callable[[], Retrieve]]:
    """By name what opens each way to search. The plain pipeline reads the files in `texts` and keeps its own in `scratch`."""
    arms = Arms(settings)
    return {
        "cor-assistant": arms.ours,
        "first stage": lambda: arms.ours(rerank=False),
        "dense": lambda: arms.dense,
        "BM25": lambda: arms.words,
        "RRF": lambda: arms.fused,
        "LangChain": lambda: plain(texts, scratch),
    }


def plain(texts: Path, scratch: Path) -> Retrieve:
    """The plain LangChain pipeline, built anew, with the same weights."""
    from bench.baseline import build, read_texts
    from bench.unpacked_e5 import unpack
    from index.e5_weights import open_weights, packaged_path

    unpack(open_weights(packaged_path()), scratch / "e5")
    store = build(read_texts([texts]), scratch / "e5", scratch / "plain")
    return lambda question: [
        Found(str(window.metadata["source"]), window.page_content)
        for window in store.similarity_search(question, k=RESULTS)
    ]


def found(hits: Iterable[Hit]) -> list[Found]:
    """Hits as results, each document by the name of its file without ending."""
    return [Found(Path(hit.about.provenance.origin.removeprefix(ORIGIN)).stem, hit.text) for hit in hits]


def _candidate(name: PassageId, score: float, span: tuple[int, int]) -> Candidate:
    return Candidate(name, score, span, (span,), 0.0, 0.0, 0.0)
