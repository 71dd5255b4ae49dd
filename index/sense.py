"""How well passages say what a text says, in other words or in another language: token by token."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from corpus.model import Description, Passage
from index.late import Asked, LateInteraction
from index.ranking import LATE_CONTEXT_WEIGHT, Candidate, Text, chosen_by_terms
from index.results import Passages, thing_of

POOL = 40
"""Passages that the term table chooses among."""
COMPARED = 4
"""Things whose tokens are compared."""
PIECES = 2
"""Pieces of each passage that are read, the nearest."""


@dataclass(frozen=True, slots=True)
class Sense:
    """A passage beside a text: for each token of the text, by `weights` (tokens,), its nearest token's cosine there."""

    about: Description
    passage: Passage
    near: float
    """Cosine of its best piece, and of title and heading by half."""
    weights: NDArray[np.float32]
    middle: NDArray[np.float32]
    """By the states of the 7th layer: the same word, in whatever language."""
    last: NDArray[np.float32]
    """By those of the last layer: what is said of it."""

    @property
    def score(self) -> float:
        """How well the passage says it; comparable among the passages for one text."""
        return self.near + float(self.weights @ (0.5 * self.middle + 0.9 * self.last))


def compare(
    ranked: Sequence[Candidate], found: Passages, asked: Asked, late: LateInteraction, text: Text
) -> list[Sense]:
    """The nearest passage of each of the COMPARED nearest things, the best first."""
    things = {name: thing_of(about, passage) for name, (about, passage, _) in found.items()}
    chosen, _ = chosen_by_terms(ranked[:POOL], things, asked, late, text, COMPARED, 1)
    texts = [text(candidate, span) for candidate in chosen for span in candidate.pieces[:PIECES]]
    maxima = late.maxima(asked, texts)
    position = 0
    senses = []
    for candidate in chosen:
        count = len(candidate.pieces[:PIECES])
        middle, last = maxima[:, :, position : position + count].max(axis=2)
        position += count
        about, passage, _ = found[candidate.passage_id]
        near = candidate.cosine + LATE_CONTEXT_WEIGHT * candidate.context
        senses.append(Sense(about, passage, near, asked.weights, middle, last))
    return sorted(senses, key=lambda sense: -sense.score)
