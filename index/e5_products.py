"""The products of the encoder's states with its matrices, nearly all of its work: in float32, or in 8-bit integers.

States are matrices with one row a token. With 4-bit blocks onnxruntime's integer products are slower than its float32
ones as soon as there are more than a few rows (MatMulNBits at accuracy level 4: by two fifths, for 240 tokens), so for
8 bits each matrix gets one scale a row and runs as MatMulInteger does, which uses what a processor has for that.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from index.e5_weights import BLOCK, E5Weights, scales
from index.onnx_writer import MICROSOFT, OnnxGraph

_FLOAT32_PRODUCTS = 1
"""MatMulNBits's accuracy level."""
_FULL_SCALE = 127
"""A token's largest state becomes 127 above or below the zero point."""
_ZERO_POINT = 128
_STEPS = 8
"""A unit of a row's largest block scale has so many steps, so the 4-bit codes from -8 to 7 become -64 to 64. No more: processors
without VNNI add pairs of products in 16 bits, and 2 * 255 * 64 just fits. So all give the same sums."""


class Products(Protocol):
    """Adds products to a graph; takes names of values and returns those of the results."""

    def linear(
        self, states: str, names: Sequence[str], rows: int, columns: int, lowest: float | None = None
    ) -> list[str]:
        """`states` times each matrix of (rows, columns), its bias added. `lowest`: no state is below it, as is known."""


@dataclass(frozen=True, slots=True)
class FloatProducts:
    """Multiplies in float32, with matrices that stay in 4 bits: MatMulNBits takes Q4_0's blocks of 32 with a scale."""

    graph: OnnxGraph
    weights: E5Weights

    def linear(
        self, states: str, names: Sequence[str], rows: int, columns: int, lowest: float | None = None
    ) -> list[str]:
        """See `Products.linear`; `lowest` is of no use here."""
        return [self._product(states, name, rows, columns) for name in names]

    def _product(self, states: str, name: str, rows: int, columns: int) -> str:
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


class Int8Products:
    """Rounds the states of each token to 8 bits, by their own largest, and multiplies in integers.

    One scale for all tokens of a run, as DynamicQuantizeMatMul takes it, would be an eighth quicker, but three times as far
    from full precision, and a text's vector would depend on what is embedded with it.
    """

    def __init__(self, graph: OnnxGraph, weights: E5Weights, states: str) -> None:
        """`states`: any value with a row for each token."""
        self._graph, self._weights = graph, weights
        self._columns = graph.constant("column_axis", np.array([1], np.int64))
        self._step = graph.constant("step", np.array(1 / _FULL_SCALE, np.float32))
        self._one = graph.constant("one", np.array(1, np.float32))
        self._zero = graph.constant("zero", np.array(_ZERO_POINT, np.uint8))
        rows = graph.node("Shape", [states], "rows", start=0, end=1)
        self._zeros = graph.node("Expand", [self._zero, rows], "zeros")

    def linear(
        self, states: str, names: Sequence[str], rows: int, columns: int, lowest: float | None = None
    ) -> list[str]:
        """See `Products.linear`; a known `lowest` saves taking absolute values."""
        scale = self._scale(states, f"{names[0]}.left", lowest)
        codes = self._graph.node("QuantizeLinear", [states, scale, self._zeros], f"{names[0]}.left", axis=0)
        scale = self._graph.node("Unsqueeze", [scale, self._columns], f"{names[0]}.left.scales")
        return [self._product(codes, scale, name, rows, columns) for name in names]

    def _scale(self, states: str, name: str, lowest: float | None) -> str:
        """What one step stands for in each row: shape (tokens,)."""
        node = self._graph.node
        if lowest is None:
            sizes = node("Abs", [states], f"{name}.sizes")
            largest = node("ReduceMax", [sizes, self._columns], f"{name}.largest", keepdims=0)
        else:
            highest = node("ReduceMax", [states, self._columns], f"{name}.highest", keepdims=0)
            least = self._graph.constant(f"{name}.least", np.array(-lowest, np.float32))
            largest = node("Max", [highest, least], f"{name}.largest")
        return node("Mul", [largest, self._step], f"{name}.scale")

    def _product(self, left: str, left_scales: str, name: str, rows: int, columns: int) -> str:
        constant, node = self._graph.constant, self._graph.node
        codes, right_scales = int8_columns(self._weights.blocks(f"{name}.w", rows, columns))
        right = [constant(f"{name}.codes", codes), self._one, constant(f"{name}.scales", right_scales), self._zero]
        product = node("MatMulIntegerToFloat", [left, *right], f"{name}.product", MICROSOFT)
        scaled = node("Mul", [product, left_scales], f"{name}.scaled")
        return node("Add", [scaled, constant(f"{name}.bias", self._weights.vector(f"{name}.b", rows))], name)


def interleave(blocks: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """From Q4_0's order of half bytes (0 with 16, 1 with 17, …) to MatMulNBits's (0 with 1, 2 with 3, …).

    Blocks of shape (rows, n, 18) give codes of shape (rows, n, 16).
    """
    pairs = np.ascontiguousarray(blocks[..., 2:]).view("<u2")
    low = pairs & 0x0F | pairs >> 4 & 0xF0
    high = pairs >> 4 & 0x0F | pairs >> 8 & 0xF0
    return np.concatenate([low, high], axis=-1).astype(np.uint8)


def int8_columns(blocks: NDArray[np.uint8]) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Q4_0 blocks, shape (rows, n, 18), as codes, shape (32 n, rows), and a scale for each row: shape (rows,)."""
    block_scales = scales(blocks)
    step = np.abs(block_scales).max(axis=1) / _STEPS
    halves = np.ascontiguousarray(blocks[..., 2:].transpose(1, 2, 0))
    codes = np.concatenate([halves & 15, halves >> 4], axis=1).view(np.int8) - 8
    steps = codes * (block_scales / step[:, None]).T[:, None]
    return np.rint(steps).astype(np.int8).reshape(-1, len(blocks)), step
