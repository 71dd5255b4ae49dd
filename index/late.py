"""Late interaction: a question held against a text token by token, instead of one vector against another.

Each token of the question looks for its nearest token in the text; the weighted mean of these cosines is the score (the
sum of maxima of Khattab and Zaharia's ColBERT, 2020). The packaged model was not trained for it, yet the states of its
middle layers tell words of the same meaning in 24 languages, and those of its last layer what is said of them. Which of them
a question asks for was learned (:mod:`index.learned`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from index.embedding import TokenEmbedder, TokenStates
from index.learned import Learned
from index.terms import TermTable

MOST_TOKENS = 64
"""Tokens of a question that are compared: of a longer one those that say most."""
_MIDDLE, _LAST = 0.5**0.5, 0.9**0.5
"""Of joint states: their product counts the cosine of the middle states by .5 and that of the last ones by .9."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question's tokens: weights (tokens,) that add up to 1, states (tokens, dimension)."""

    weights: NDArray[np.float32]
    middle: NDArray[np.float32]
    last: NDArray[np.float32]


Told = tuple[NDArray[np.float32], NDArray[np.float32]]
"""A text's tokens: states (tokens, dimension) of the middle layers and of the last one."""


class LateInteraction:
    """Scores of texts for a question, by a generation's term table, the embedder that built it and what was learned for it."""

    def __init__(self, table: TermTable, embedder: TokenEmbedder, learned: Learned) -> None:
        self._table, self._embedder, self._learned = table, embedder, learned

    def asked(self, states: TokenStates) -> Asked | None:
        """What is compared of a question; None where it has no tokens."""
        if not len(states.ids):
            return None
        weights = self._table.weights(states.ids)
        most = np.sort(np.argsort(-weights, kind="stable")[:MOST_TOKENS])
        middle, last = self._table.asked(states)
        return Asked(weights[most] / weights[most].sum(), middle[most], last[most])

    def by_terms(self, asked: Asked, texts: Sequence[str]) -> NDArray[np.float32]:
        """Scores by the term table alone: (texts,). No model runs."""
        ids = [self._embedder.token_ids(text) or [0] for text in texts]
        if not ids:
            return np.empty(0, np.float32)
        different, places = np.unique(np.concatenate([np.array(part, np.int32) for part in ids]), return_inverse=True)
        weights = self._learned.term_emphasis(asked.weights, asked.middle)
        cosines = self._learned.term(asked.middle) @ self._table.means(different).T
        return np.asarray(weights @ _maxima(cosines[:, places], [len(part) for part in ids]), np.float32)

    def by_states(self, asked: Asked, texts: Sequence[str]) -> NDArray[np.float32]:
        """Scores by the states of the texts' own tokens, which the model computes: (texts,)."""
        told = self.told(texts)
        if not told:
            return np.empty(0, np.float32)
        states = joint_states(asked.middle, asked.last)
        weights = self._learned.emphasis(asked.weights, states)
        others = [self._learned.told(joint_states(middle, last)) for middle, last in told]
        cosines = self._learned.asked(states) @ np.concatenate(others).T
        return np.asarray(weights @ _maxima(cosines, [len(part) for part in others]), np.float32)

    def maxima(self, asked: Asked, texts: Sequence[str]) -> NDArray[np.float32]:
        """For each token of the question the best cosine in each text: (2, tokens, texts), middle and last layer."""
        return self.nearest(asked, self.told(texts))

    def told(self, texts: Sequence[str]) -> list[Told]:
        """What the texts are compared by: for whoever holds them against several questions."""
        return [self._table.told(states) for states in self._embedder.states(texts)] if texts else []

    def nearest(self, asked: Asked, told: Sequence[Told]) -> NDArray[np.float32]:
        """As :meth:`maxima`, of texts already told."""
        if not told:
            return np.empty((2, len(asked.weights), 0), np.float32)
        lengths = [len(middle) for middle, _ in told]
        middle = asked.middle @ np.concatenate([part for part, _ in told]).T
        last = asked.last @ np.concatenate([part for _, part in told]).T
        return np.stack([_maxima(middle, lengths), _maxima(last, lengths)])


def joint_states(middle: NDArray[np.float32], last: NDArray[np.float32]) -> NDArray[np.float32]:
    """States of both layers in one: (tokens, 2 * dimension), of the length that `learned` was fitted to."""
    return np.concatenate([_MIDDLE * middle, _LAST * last], axis=1)


def _maxima(cosines: NDArray[np.float32], lengths: list[int]) -> NDArray[np.float32]:
    """For each of the question's tokens the best cosine in each text; `lengths` in tokens, none of them 0."""
    starts = [0, *accumulate(lengths)][:-1]
    return np.asarray(np.maximum.reduceat(cosines, starts, axis=1), np.float32)
