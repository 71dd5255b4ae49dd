"""How many operations a core does in a second at best, measured with onnxruntime's own products of large matrices.

Rates are of a core's own time, so that others on the machine count little. A multiplication and an addition are two
operations.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterable
from typing import TYPE_CHECKING

import numpy as np

from index.e5_weights import E5Weights
from index.onnx_writer import MICROSOFT, OnnxGraph

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

_ROWS, _INNER, _COLUMNS = 1024, 4096, 1024
"""Large enough for all overheads to vanish, and with an output small beside the work: measured best of six shapes."""
_RUNS = 8


def peak(*, int8: bool) -> float:
    """Operations a second of one core, the best of some runs: in float32, or 8 by 8 bits into 32."""
    os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
    session = _session(_product(int8=int8))
    best = min(_seconds(session) for _ in range(_RUNS))
    return 2 * _ROWS * _INNER * _COLUMNS / best


def operations(weights: E5Weights, lengths: Iterable[int]) -> int:
    """What the encoder's products come to for texts of these lengths in tokens, the attention's among them.

    For each token and layer: four matrices of hidden by hidden, two of hidden by inner, and in attention a product with
    each token of the text, twice.
    """
    hidden, inner = weights.hidden, weights.feed_forward
    matrices = 4 * hidden * hidden + 2 * hidden * inner
    return sum(2 * weights.layers * length * (matrices + 2 * length * hidden) for length in lengths)


def _seconds(session: InferenceSession) -> float:
    started = time.thread_time()
    session.run(["highest"], {"unused": np.zeros(1, np.float32)})
    return time.thread_time() - started


def _product(*, int8: bool) -> bytes:
    graph, random = OnnxGraph(), np.random.default_rng(0)
    left, right = (_ROWS, _INNER), (_INNER, _COLUMNS)
    if int8:
        one, zero = graph.constant("one", np.array(1, np.float32)), graph.constant("zero", np.array(128, np.uint8))
        codes = graph.constant("left", random.integers(1, 256, left, np.uint8))
        matrix = graph.constant("right", random.integers(-64, 65, right, np.int8))
        graph.node("MatMulIntegerToFloat", [codes, matrix, one, one, zero], "product", MICROSOFT)
    else:
        states = graph.constant("left", random.random(left, np.float32))
        graph.node("MatMul", [states, graph.constant("right", random.random(right, np.float32))], "product")
    graph.node("ReduceMax", ["product"], "highest", keepdims=0)
    return graph.model({"unused": [1]}, {"highest": []})


def _session(model: bytes) -> InferenceSession:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    # Both sides are constants: an optimiser would do the work once and for all before the clock starts.
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
