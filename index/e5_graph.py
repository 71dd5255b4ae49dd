"""The encoder of multilingual-e5-small as an ONNX model: BERT with 12 layers, normalised after each sum, mean pooling.

The matrices stay in 4 bits: onnxruntime's MatMulNBits takes blocks of 32 weights with a scale, which is what Q4_0 is,
and at accuracy level 1 multiplies in float32, so the result is that of the unpacked weights (13 MB instead of 85, and
a session ready in 40 ms instead of 200). Sums and layer norms are plain operators: fused as SkipLayerNormalization they
took four times as long (10 ms against 2.3 of 80 for a text of 150 tokens).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.e5_weights import BLOCK, E5Weights, scales
from index.onnx_writer import MICROSOFT, OnnxGraph

INPUT, OUTPUT = "words", "vector"
_FLOAT32_PRODUCTS = 1
"""MatMulNBits's accuracy level: 4 would round the left side to 8 bits, and is no quicker on more than a few rows."""


def encoder(weights: E5Weights) -> bytes:
    """The model: summed embeddings of texts' tokens, (texts, tokens, hidden), become unit vectors, (texts, hidden)."""
    graph = OnnxGraph()
    layers = _Layers(graph, weights)
    states = layers.norm(INPUT, "emb.ln")
    for number in range(weights.layers):
        states = layers.layer(states, f"l{number}")
    tokens = graph.constant("token_axis", np.array([1], np.int64))
    mean = graph.node("ReduceMean", [states, tokens], "mean", keepdims=0)
    graph.node("LpNormalization", [mean], OUTPUT)
    return graph.model({INPUT: ["texts", "tokens", weights.hidden]}, {OUTPUT: ["texts", weights.hidden]})


@dataclass(frozen=True)
class _Layers:
    """Adds the parts of a layer to a graph; each method takes names of values and returns the name of its result."""

    graph: OnnxGraph
    weights: E5Weights

    def layer(self, states: str, layer: str) -> str:
        hidden, inner = self.weights.hidden, self.weights.feed_forward
        projected = [self.linear(states, f"{layer}.{part}", hidden, hidden) for part in "qkv"]
        attended = self.graph.node(
            "MultiHeadAttention", projected, f"{layer}.attended", MICROSOFT, num_heads=self.weights.heads
        )
        mixed = self.linear(attended, f"{layer}.ao", hidden, hidden)
        states = self.norm(self.graph.node("Add", [mixed, states], f"{layer}.sum1"), f"{layer}.aln")
        wide = self.graph.node("Gelu", [self.linear(states, f"{layer}.fi", inner, hidden)], f"{layer}.gelu", MICROSOFT)
        narrow = self.linear(wide, f"{layer}.fo", hidden, inner)
        return self.norm(self.graph.node("Add", [narrow, states], f"{layer}.sum2"), f"{layer}.oln")

    def linear(self, states: str, name: str, rows: int, columns: int) -> str:
        blocks = self.weights.blocks(f"{name}.w", rows, columns)
        inputs = [
            states,
            self.graph.constant(f"{name}.codes", interleave(blocks)),
            self.graph.constant(f"{name}.scales", scales(blocks)),
            "",  # the zero point is 8 where none is given, as in Q4_0
            "",
            self.graph.constant(f"{name}.bias", self.weights.vector(f"{name}.b", rows)),
        ]
        sizes = {"K": columns, "N": rows, "bits": 4, "block_size": BLOCK, "accuracy_level": _FLOAT32_PRODUCTS}
        return self.graph.node("MatMulNBits", inputs, name, MICROSOFT, **sizes)

    def norm(self, states: str, name: str) -> str:
        shape = self.weights.hidden
        gain = self.graph.constant(f"{name}.gain", self.weights.vector(f"{name}.w", shape))
        bias = self.graph.constant(f"{name}.bias", self.weights.vector(f"{name}.b", shape))
        return self.graph.node("LayerNormalization", [states, gain, bias], name, epsilon=self.weights.epsilon)


def interleave(blocks: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """From Q4_0's order of half bytes (0 with 16, 1 with 17, …) to MatMulNBits's (0 with 1, 2 with 3, …).

    Blocks of shape (rows, n, 18) give codes of shape (rows, n, 16).
    """
    pairs = np.ascontiguousarray(blocks[..., 2:]).view("<u2")
    low = pairs & 0x0F | pairs >> 4 & 0xF0
    high = pairs >> 4 & 0x0F | pairs >> 8 & 0xF0
    return np.concatenate([low, high], axis=-1).astype(np.uint8)
