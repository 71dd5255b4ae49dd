"""What was learned from questions and the passages that answer them: small maps over the packaged model's states.

The model's vectors tell what a text is about; which of forty points on one matter answers a question they tell less well.
`python -m bench.learning` fits the maps to questions on invented opinions (`bench/training`) by contrast: the point that answers
has to score above the others of its opinion and above passages alike. Weights of the model stay as they are, and so does what
is stored of a text: only questions, and texts read anew for a question, go through a map.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.embedding import Embedder

FILE = Path(__file__).with_name("learned.npz")
MODEL = "multilingual-e5-small q4_0"
"""The model it was learned with, as its fingerprint begins."""
_MOST = 3.0
"""Nepers by which a token may be made heavier or lighter."""
_SMALLEST = 1e-9


@dataclass(frozen=True, slots=True)
class Turn:
    """A map that turns vectors a little: `x + x @ down @ up`, of unit length."""

    down: NDArray[np.float32]
    """(dimension, rank)"""
    up: NDArray[np.float32]
    """(rank, dimension)"""

    def __call__(self, vectors: NDArray[np.float32]) -> NDArray[np.float32]:
        """The vectors turned: (…, dimension)."""
        turned = vectors + (vectors @ self.down) @ self.up
        return np.asarray(turned / (np.linalg.norm(turned, axis=-1, keepdims=True) + _SMALLEST), np.float32)

    @classmethod
    def none(cls, dimension: int) -> Turn:
        """Leaves vectors as they are, but for their length."""
        return cls(np.zeros((dimension, 0), np.float32), np.zeros((0, dimension), np.float32))


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Which tokens of a question count for more than their rarity says."""

    direction: NDArray[np.float32]
    """(dimension,)"""

    def __call__(self, weights: NDArray[np.float32], states: NDArray[np.float32]) -> NDArray[np.float32]:
        """The weights (tokens,), adding up to 1, of tokens with these states (tokens, dimension)."""
        changed = weights * np.exp(np.clip(states @ self.direction, -_MOST, _MOST))
        return np.asarray(changed / changed.sum(), np.float32)


@dataclass(frozen=True, slots=True)
class Learned:
    """The maps of the three stages of a search."""

    question: Turn
    """Of a question's vector, before texts are looked for by theirs."""
    term: Turn
    """Of the middle states of a question's tokens, before they are held against the term table."""
    term_emphasis: Emphasis
    asked: Turn
    """Of the joint states of a question's tokens, before they are held against those of a text."""
    told: Turn
    """Of the joint states of a text's tokens."""
    emphasis: Emphasis


def learned_with(embedder: Embedder) -> bool:
    """True for the model that everything was learned with, at either precision."""
    return embedder.fingerprint.startswith(MODEL)


def learned_for(embedder: Embedder) -> Learned:
    """What was learned for this model; maps that change nothing where it is another one. Raises OSError."""
    if not learned_with(embedder):
        return nothing_learned(embedder.dimension)
    with np.load(FILE, allow_pickle=False) as file:
        found = {name: file[name].astype(np.float32) for name in file.files}
    turns = {name: Turn(found[f"{name}_down"], found[f"{name}_up"]) for name in ("question", "term", "asked", "told")}
    return Learned(**turns, term_emphasis=Emphasis(found["term_emphasis"]), emphasis=Emphasis(found["emphasis"]))


def nothing_learned(dimension: int) -> Learned:
    """Maps that leave everything as the model has it."""
    one, two = Turn.none(dimension), Turn.none(2 * dimension)
    plain = Emphasis(np.zeros(dimension, np.float32))
    return Learned(one, one, plain, two, two, Emphasis(np.zeros(2 * dimension, np.float32)))
