"""Writes an ONNX model, in memory, in the few parts of the format that the encoder needs.

Importing the package `onnx` takes about 0.2 s at every start. The format is Protocol Buffers, of which length-delimited
fields, variable-length integers and floats are enough here; field numbers are those of `onnx.proto` (IR version 9).
"""

from __future__ import annotations

import struct
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

MICROSOFT = "com.microsoft"
"""The domain of onnxruntime's own operators."""
_IR_VERSION = 9
_OPERATOR_SETS = {"": 18, MICROSOFT: 1}
_FLOAT = 1
_ELEMENT_TYPES = {
    np.dtype(np.float32): _FLOAT,
    np.dtype(np.uint8): 2,
    np.dtype(np.int8): 3,
    np.dtype(np.int64): 7,
}
Constant = NDArray[np.float32] | NDArray[np.uint8] | NDArray[np.int8] | NDArray[np.int64]
_VARINT, _LENGTH_DELIMITED, _FIXED32 = 0, 2, 5


class OnnxGraph:
    """A graph under construction: add constants and nodes in the order of computation, then take the model."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []
        """The graph's fields in pieces, joined once at the end: the constants are megabytes."""

    def constant(self, name: str, value: Constant) -> str:
        """Add an array under a name, which is returned."""
        dimensions = b"".join(_integer(1, size) for size in value.shape)
        kind = _integer(2, _ELEMENT_TYPES[value.dtype])
        head = dimensions + kind + _text(8, name) + _key(9, _LENGTH_DELIMITED) + _varint(value.nbytes)
        self._parts += [_key(5, _LENGTH_DELIMITED) + _varint(len(head) + value.nbytes) + head, value.tobytes()]
        return name

    def node(
        self, operator: str, inputs: Sequence[str], output: str, domain: str = "", **attributes: int | float
    ) -> str:
        """Add an operation, an empty name standing for an input left out; the name of its output is returned."""
        names = b"".join(_text(1, name) for name in inputs) + _text(2, output)
        values = b"".join(_bytes(5, _attribute(name, value)) for name, value in attributes.items())
        self._parts.append(_bytes(1, names + _text(4, operator) + values + _text(7, domain)))
        return output

    def model(self, inputs: dict[str, Sequence[int | str]], outputs: dict[str, Sequence[int | str]]) -> bytes:
        """The whole model. `inputs` and `outputs` are float32 and map names to shapes; a size may be a name."""
        graph = [
            _text(2, "encoder"),
            *self._parts,
            *(_bytes(11, _value(name, shape)) for name, shape in inputs.items()),
            *(_bytes(12, _value(name, shape)) for name, shape in outputs.items()),
        ]
        versions = (_bytes(8, _text(1, domain) + _integer(2, version)) for domain, version in _OPERATOR_SETS.items())
        head = [_integer(1, _IR_VERSION), *versions, _key(7, _LENGTH_DELIMITED), _varint(sum(map(len, graph)))]
        return b"".join(head + graph)


def _attribute(name: str, value: int | float) -> bytes:
    if isinstance(value, float):
        return _text(1, name) + _key(2, _FIXED32) + struct.pack("<f", value) + _integer(20, 1)
    return _text(1, name) + _integer(3, value) + _integer(20, 2)


def _value(name: str, shape: Sequence[int | str]) -> bytes:
    sizes = (_integer(1, size) if isinstance(size, int) else _text(2, size) for size in shape)
    tensor = _integer(1, _FLOAT) + _bytes(2, b"".join(_bytes(1, size) for size in sizes))
    return _text(1, name) + _bytes(2, _bytes(1, tensor))


def _text(field: int, value: str) -> bytes:
    return _bytes(field, value.encode())


def _bytes(field: int, value: bytes) -> bytes:
    return _key(field, _LENGTH_DELIMITED) + _varint(len(value)) + value


def _integer(field: int, value: int) -> bytes:
    return _key(field, _VARINT) + _varint(value)


def _key(field: int, wire_type: int) -> bytes:
    return _varint(field << 3 | wire_type)


def _varint(value: int) -> bytes:
    """Seven bits a byte, the lowest first; the eighth bit says that more follow. Not for negative numbers."""
    parts = bytearray()
    while value > 0x7F:
        parts.append(value & 0x7F | 0x80)
        value >>= 7
    parts.append(value)
    return bytes(parts)
