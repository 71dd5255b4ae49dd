"""The term table of a generation: for each token the mean of the states it had in the texts, whichever words stood round it.

A question's tokens held against it find words of the same meaning in another language at the price of a small product,
with no text read anew: it decides which passages are worth the full comparison of :mod:`index.late`.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from index.embedding import TokenEmbedder, TokenStates
from index.errors import IndexingError
from index.topic import EVERYDAY
from index.usual import USUAL

FILE_NAME = "terms.npz"
_SMALLEST = 1e-9


@dataclass(frozen=True, slots=True)
class _Kept:
    """What the file holds; the first four have one row a token."""

    ids: NDArray[np.int32]
    counts: NDArray[np.int64]
    frequencies: NDArray[np.int64]
    """In how many texts a token stood."""
    means: NDArray[np.float16]
    """Means of the middle states: (tokens, dimension)."""
    last: NDArray[np.float32]
    """Mean of all last states."""
    asked: NDArray[np.float32]
    """(2, dimension): mean middle and last states of questions, what any has in common with any other."""
    texts: NDArray[np.int64]
    """How many texts were observed: one number."""


class TermTable:
    """The terms of one generation, for reading. All states it gives are centred and of unit length."""

    def __init__(self, folder: Path) -> None:
        """Reads what a :class:`TermWriter` wrote. Raises IndexingError where it is missing or damaged."""
        kept = self._kept = _read(folder)
        counts = kept.counts.astype(np.float32)
        self._centre = np.asarray(counts @ kept.means.astype(np.float32) / max(float(counts.sum()), 1.0), np.float32)
        self._row_of = np.full(int(kept.ids.max(initial=0)) + 1, -1, np.int32)
        self._row_of[kept.ids] = np.arange(len(kept.ids), dtype=np.int32)

    def weights(self, ids: NDArray[np.int32]) -> NDArray[np.float32]:
        """How much each token of a question says, (tokens,), adding up to 1: inverse document frequency over the texts."""
        rows = self._rows(ids)
        frequencies = np.append(self._kept.frequencies, 0)[rows]  # the last, for row -1
        weights = np.log1p((1.0 + float(self._kept.texts)) / (1.0 + frequencies))
        return np.asarray(weights / weights.sum(), np.float32)

    def means(self, ids: NDArray[np.int32]) -> NDArray[np.float32]:
        """Mean middle states of tokens: (tokens, dimension); zeros for a token that no text holds."""
        rows = self._rows(ids)
        found = np.zeros((len(ids), len(self._centre)), np.float32)
        found[rows >= 0] = unit(self._kept.means[rows[rows >= 0]].astype(np.float32) - self._centre)
        return found

    def asked(self, states: TokenStates) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Middle and last states of a question."""
        return unit(states.middle - self._kept.asked[0]), unit(states.last - self._kept.asked[1])

    def told(self, states: TokenStates) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Middle and last states of a text."""
        return unit(states.middle - self._centre), unit(states.last - self._kept.last)

    def _rows(self, ids: NDArray[np.int32]) -> NDArray[np.int32]:
        last = len(self._row_of) - 1
        return np.asarray(np.where(ids <= last, self._row_of[np.minimum(ids, last)], -1), np.int32)


class TermWriter:
    """Adds what is observed to the table of a generation in the making. What is removed from the index stays counted."""

    def __init__(self, folder: Path, embedder: TokenEmbedder) -> None:
        """Starts from the table in `folder`, or from none where there is no such folder yet.

        Raises IndexingError where the table is missing in it or damaged.
        """
        self._folder = folder
        kept = _read(folder) if folder.exists() else _nothing(embedder)
        self._rows = {token: row for row, token in enumerate(kept.ids.tolist())}
        self._counts, self._frequencies = kept.counts, kept.frequencies
        self._sums = np.asarray(kept.means.astype(np.float32) * kept.counts[:, None], np.float32)
        self._last = kept.last.astype(np.float64) * kept.counts.sum()
        self._asked, self._texts = kept.asked, int(kept.texts)

    def observe(self, states: TokenStates) -> None:
        """Counts the tokens of one text."""
        if not len(states.ids):
            return
        ids, places, counts = np.unique(states.ids, return_inverse=True, return_counts=True)
        together = np.argsort(places, kind="stable")
        rows = self._rows_for(ids.tolist())
        self._sums[rows] += np.add.reduceat(states.middle[together], np.cumsum(counts) - counts)
        self._counts[rows] += counts
        self._frequencies[rows] += 1
        self._last += states.last.sum(axis=0)
        self._texts += 1

    def commit(self) -> None:
        """Writes the table. Raises OSError."""
        size = len(self._rows)
        counts = self._counts[:size]
        kept = _Kept(
            np.array(list(self._rows), np.int32),
            counts,
            self._frequencies[:size],
            (self._sums[:size] / np.maximum(counts, 1)[:, None]).astype(np.float16),
            (self._last / max(int(counts.sum()), 1)).astype(np.float32),
            self._asked,
            np.array(self._texts, np.int64),
        )
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._folder / FILE_NAME
        with path.with_suffix(".partial").open("wb") as file:
            np.savez(file, allow_pickle=False, **{name.name: getattr(kept, name.name) for name in fields(kept)})
        path.with_suffix(".partial").replace(path)

    def _rows_for(self, ids: list[int]) -> list[int]:
        rows = [self._rows.setdefault(token, len(self._rows)) for token in ids]
        if len(self._rows) > len(self._counts):
            more = 2 * len(self._rows) - len(self._counts)
            self._sums = np.concatenate([self._sums, np.zeros((more, self._sums.shape[1]), np.float32)])
            self._counts = np.concatenate([self._counts, np.zeros(more, np.int64)])
            self._frequencies = np.concatenate([self._frequencies, np.zeros(more, np.int64)])
        return rows


def unit(states: NDArray[np.float32]) -> NDArray[np.float32]:
    """Rows of unit length."""
    return np.asarray(states / (np.linalg.norm(states, axis=-1, keepdims=True) + _SMALLEST), np.float32)


def _read(folder: Path) -> _Kept:
    try:
        with np.load(folder / FILE_NAME, allow_pickle=False) as file:
            return _Kept(**{name.name: file[name.name] for name in fields(_Kept)})
    except (OSError, ValueError, KeyError, EOFError, BadZipFile) as error:
        raise IndexingError(
            f"the terms in {folder} cannot be read ({error}): run `cor-assistant index --rebuild`"
        ) from error


def _nothing(embedder: TokenEmbedder) -> _Kept:
    """An empty table."""
    states = [embedder.question(question)[1] for question in (*EVERYDAY, *USUAL)]
    asked = [np.concatenate([one.middle for one in states]), np.concatenate([one.last for one in states])]
    return _Kept(
        np.empty(0, np.int32),
        np.empty(0, np.int64),
        np.empty(0, np.int64),
        np.empty((0, embedder.dimension), np.float16),
        np.zeros(embedder.dimension, np.float32),
        np.stack([part.mean(axis=0) for part in asked]).astype(np.float32),
        np.array(0, np.int64),
    )
