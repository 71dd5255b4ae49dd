"""Unit vectors in flat files, in two bytes a number: a coarse one that is scanned, a fine one that makes it exact.

A row `v` is kept as `s * (coarse + fine / 254)` with `s = max|v| / 127`. The coarse bytes alone give a cosine to about
4e-4, and a scan of them costs a quarter of the memory traffic that float32 costs; what is near is then taken exactly
(to 3e-6). Files are mapped, so that a process that asks little reads little.
"""

from __future__ import annotations

from concurrent.futures import Executor
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import numpy as np
from numpy.typing import NDArray

from index.errors import IndexingError

_LEVELS = 127
_FINER = 2 * _LEVELS
"""A fine step is this part of a coarse one: half a coarse step either way in 127 steps."""
_SCANNED_ROWS = 2**16
"""Rows that a thread scans in one go, in about 3 ms. simsimd's own threads (OpenMP) wait for each other busily: where
something else has the second core, they take a third longer than one thread."""


@dataclass(frozen=True, slots=True)
class Matrix:
    """Rows of a dimension: `coarse` and `fine` (rows, dimension), `scales` (rows,)."""

    coarse: NDArray[np.int8]
    fine: NDArray[np.int8]
    scales: NDArray[np.float32]

    @classmethod
    def of(cls, vectors: NDArray[np.float32]) -> Matrix:
        """The rows of `vectors` (rows, dimension)."""
        scales = np.maximum(np.abs(vectors).max(axis=1, initial=0.0), 1e-12).astype(np.float32) / _LEVELS
        steps = vectors / scales[:, None]
        coarse = np.rint(steps)
        fine = np.rint((steps - coarse) * _FINER)
        return cls(coarse.astype(np.int8), fine.astype(np.int8), scales)

    @classmethod
    def empty(cls, dimension: int) -> Matrix:
        """No rows."""
        return cls.of(np.empty((0, dimension), np.float32))

    @classmethod
    def open(cls, folder: Path, name: str) -> Matrix:
        """The matrix that :meth:`write` left in `folder`, mapped. Raises IndexingError where it is missing or damaged."""
        try:
            coarse, fine, scales = (_mapped(path) for path in _paths(folder, name))
        except (OSError, ValueError, EOFError) as error:
            raise IndexingError(f"vectors in {folder} cannot be read ({error})") from error
        if coarse.shape != fine.shape or coarse.shape[:1] != scales.shape or coarse.ndim != 2:
            raise IndexingError(f"vectors in {folder} do not fit together")
        return cls(cast(NDArray[np.int8], coarse), cast(NDArray[np.int8], fine), cast(NDArray[np.float32], scales))

    def write(self, folder: Path, name: str) -> None:
        """Writes the matrix into `folder`, in place of an older one of this name."""
        parts: tuple[NDArray[np.generic], ...] = (self.coarse, self.fine, self.scales)
        for path, values in zip(_paths(folder, name), parts, strict=True):
            partial = path.with_suffix(".partial")
            with partial.open("wb") as file:
                np.save(file, values, allow_pickle=False)
            partial.replace(path)  # the old one may be mapped

    def __len__(self) -> int:
        return len(self.scales)

    @property
    def dimension(self) -> int:
        """Numbers in a row."""
        return int(self.coarse.shape[1])

    def products(self, query: NDArray[np.float32], threads: Executor) -> NDArray[np.float32]:
        """Coarse dot products of all rows with `query` (dimension,): right to about 1e-3 for unit vectors."""
        import simsimd

        asked = Matrix.of(query[None])
        found = np.empty(len(self), np.float32)

        def scan(start: int) -> None:
            part = slice(start, start + _SCANNED_ROWS)
            dots = np.asarray(simsimd.cdist(asked.coarse, self.coarse[part], metric="dot"), np.float32)
            found[part] = dots.reshape(-1) * self.scales[part] * asked.scales[0]

        list(threads.map(scan, range(0, len(self), _SCANNED_ROWS)))
        return found

    def rows(self, numbers: NDArray[np.intp]) -> NDArray[np.float32]:
        """The rows of these numbers, exact: (numbers, dimension)."""
        steps = self.coarse[numbers].astype(np.float32) + self.fine[numbers].astype(np.float32) / _FINER
        return cast(NDArray[np.float32], steps * self.scales[numbers, None])

    def kept(self, mask: NDArray[np.bool_]) -> Matrix:
        """The rows where `mask` is true."""
        return Matrix(self.coarse[mask], self.fine[mask], self.scales[mask])

    @staticmethod
    def joined(parts: list[Matrix]) -> Matrix:
        """The rows of all parts, in order."""
        return Matrix(
            np.concatenate([part.coarse for part in parts]),
            np.concatenate([part.fine for part in parts]),
            np.concatenate([part.scales for part in parts]),
        )


def _paths(folder: Path, name: str) -> tuple[Path, Path, Path]:
    coarse, fine, scales = (folder / f"{name}.{part}.npy" for part in ("coarse", "fine", "scales"))
    return coarse, fine, scales


def _mapped(path: Path) -> NDArray[np.generic]:
    """A plain view of a mapped file: numpy's own class for them makes each access slower."""
    return np.asarray(np.load(path, mmap_mode="r", allow_pickle=False))
