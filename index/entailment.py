"""Whether a text says what a sentence says, its contrary, or nothing of it: by comparing the sentence with it token by token.

Each token of the sentence is laid beside what answers to it in the text, and each of the text beside what answers to it in the
sentence; a small network compares the pairs, another one judges what all comparisons come to (the decomposable attention of
Parikh et al., 2016, over the states of the packaged model). `python -m bench.entailment` fits it to sentences that say what an
invented passage says, or its contrary, or what it does not tell.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.embedding import Embedder
from index.late import Asked, Told
from index.learned import learned_with

FILE = Path(__file__).with_name("entailment.npz")
_GELU = (2 / np.pi) ** 0.5
_CUBIC = 0.044715


@dataclass(frozen=True, slots=True)
class Judgement:
    """Log odds, up to a constant: the text says it, says the contrary, does not tell."""

    said: float
    contrary: float
    untold: float

    @property
    def told(self) -> float:
        """Log odds that the text speaks of it at all, whether as the sentence does or to the contrary."""
        return float(np.logaddexp(self.said, self.contrary)) - self.untold


NOTHING = Judgement(0.0, 0.0, 0.0)
"""Of a text without tokens, or by a model for which nothing was learned."""


class Entailment:
    """The networks."""

    def __init__(self, file: Path = FILE) -> None:
        """Reads what was learned. Raises OSError."""
        with np.load(file, allow_pickle=False) as held:
            self._held = {name: held[name].astype(np.float32) for name in held.files}

    def __call__(self, asked: Asked, told: Told) -> Judgement:
        """How a sentence stands to a text."""
        middle, last = told
        if not len(middle):
            return NOTHING
        cosines = asked.middle @ middle.T, asked.last @ last.T
        sharpness = self._held["sharpness"]
        near = sharpness[0] * cosines[0] + sharpness[1] * cosines[1]
        answering, answered = _softmax(near), _softmax(near.T)
        ours = self._layer("ours", np.concatenate([asked.middle, asked.last], axis=1))
        theirs = self._layer("theirs", np.concatenate([middle, last], axis=1))
        forth = self._compared("forth", ours, answering @ theirs)
        back = self._compared("back", theirs, answered @ ours)
        share = asked.weights @ answering
        share = share / max(float(share.sum()), 1e-6)
        met = [float(asked.weights @ each.max(axis=1)) for each in cosines]
        weighed = back * (share / share.max())[:, None]
        most = np.maximum(weighed.max(axis=0), 0)
        everything = [asked.weights @ forth, forth.max(axis=0), share @ back, most, np.array(met)]
        hidden = _gelu(self._layer("judged", np.concatenate(everything)[None]))
        said, contrary, untold = self._layer("judgement", hidden)[0].tolist()
        return Judgement(said, contrary, untold)

    def _compared(self, name: str, one: NDArray[np.float32], other: NDArray[np.float32]) -> NDArray[np.float32]:
        pairs = np.concatenate([one, other, one - other, one * other], axis=1)
        return _gelu(self._layer(f"{name}_second", _gelu(self._layer(f"{name}_first", pairs))))

    def _layer(self, name: str, values: NDArray[np.float32]) -> NDArray[np.float32]:
        return np.asarray(values @ self._held[f"{name}_weight"] + self._held[f"{name}_bias"], np.float32)


def entailment_for(embedder: Embedder) -> Entailment | None:
    """The networks, where they were learned with this model. Raises OSError."""
    return Entailment() if learned_with(embedder) else None


def _softmax(values: NDArray[np.float32]) -> NDArray[np.float32]:
    powers = np.exp(values - values.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True), np.float32)


def _gelu(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """Hendrycks and Gimpel's unit, by its approximation with a hyperbolic tangent."""
    return np.asarray(0.5 * values * (1 + np.tanh(_GELU * (values + _CUBIC * values * values * values))), np.float32)
