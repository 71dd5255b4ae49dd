"""The matrix of vectors: two bytes a number, exact where it counts, mapped from files that fit together."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from index.errors import IndexingError
from index.matrix import Matrix

RANDOM = np.random.default_rng(11)
THREADS = ThreadPoolExecutor(2)


def unit(rows: int, dimension: int = 384) -> NDArray[np.float32]:
    vectors = RANDOM.standard_normal((rows, dimension))
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), np.float32)


def test_rows_are_exact_and_products_nearly() -> None:
    vectors = unit(500)
    matrix = Matrix.of(vectors)
    every = np.arange(500)
    assert np.abs(matrix.rows(every) - vectors).max() < 5e-6
    assert np.abs(matrix.rows(every) @ vectors[7] - vectors @ vectors[7]).max() < 2e-5
    assert np.abs(matrix.products(vectors[7], THREADS) - vectors @ vectors[7]).max() < 4e-3
    assert int(matrix.products(vectors[7], THREADS).argmax()) == 7


@pytest.mark.parametrize("part", [1, 7, 250, 499, 500, 501])
def test_a_scan_in_parts_is_the_scan_of_all(part: int, monkeypatch: pytest.MonkeyPatch) -> None:
    vectors = unit(500)
    matrix = Matrix.of(vectors)
    whole = matrix.products(vectors[3], THREADS)
    monkeypatch.setattr("index.matrix._SCANNED_ROWS", part)
    assert matrix.products(vectors[3], THREADS).tolist() == whole.tolist()


def test_a_row_of_zeros_and_one_of_a_single_number() -> None:
    vectors = np.zeros((2, 8), np.float32)
    vectors[1, 3] = -1.0
    matrix = Matrix.of(vectors)
    assert matrix.rows(np.array([0, 1])).tolist() == vectors.tolist()
    assert matrix.products(vectors[1], THREADS).tolist() == pytest.approx([0.0, 1.0])


def test_no_rows() -> None:
    matrix = Matrix.empty(8)
    assert len(matrix) == 0
    assert matrix.dimension == 8
    assert matrix.products(unit(1, 8)[0], THREADS).shape == (0,)
    assert matrix.rows(np.array([], np.intp)).shape == (0, 8)


def test_rows_are_joined_and_kept_in_order() -> None:
    first, second = unit(3, 8), unit(2, 8)
    joined = Matrix.joined([Matrix.of(first), Matrix.empty(8), Matrix.of(second)])
    kept = joined.kept(np.array([True, False, True, False, True]))
    expected = np.stack([first[0], first[2], second[1]])
    assert np.allclose(kept.rows(np.arange(3)), expected, atol=1e-5)


def test_written_and_mapped(tmp_path: Path) -> None:
    vectors = unit(20, 16)
    Matrix.of(vectors).write(tmp_path, "pieces")
    matrix = Matrix.open(tmp_path, "pieces")
    assert isinstance(matrix.coarse.base, np.memmap)
    assert np.allclose(matrix.rows(np.arange(20)), vectors, atol=1e-5)
    Matrix.of(vectors[:5]).write(tmp_path, "pieces")  # while the old one is mapped
    assert np.allclose(matrix.rows(np.arange(20)), vectors, atol=1e-5)
    assert len(Matrix.open(tmp_path, "pieces")) == 5


@pytest.mark.parametrize("part", ["coarse", "fine", "scales"])
@pytest.mark.parametrize("damage", ["missing", "cut", "empty", "other", "pickle"])
def test_damaged_files_are_told(tmp_path: Path, part: str, damage: str) -> None:
    Matrix.of(unit(20, 16)).write(tmp_path, "pieces")
    path = tmp_path / f"pieces.{part}.npy"
    content = path.read_bytes()
    if damage == "missing":
        path.unlink()
    elif damage == "pickle":
        np.save(path, np.array([{"a": 1}], dtype=object), allow_pickle=True)
    else:
        path.write_bytes({"cut": content[:-9], "empty": b"", "other": b"\xff" * len(content)}[damage])
    with pytest.raises(IndexingError, match="cannot be read"):
        Matrix.open(tmp_path, "pieces")


def test_files_of_different_writings_are_told(tmp_path: Path) -> None:
    Matrix.of(unit(20, 16)).write(tmp_path, "pieces")
    Matrix.of(unit(21, 16)).write(tmp_path, "others")
    (tmp_path / "others.scales.npy").replace(tmp_path / "pieces.scales.npy")
    with pytest.raises(IndexingError, match="do not fit together"):
        Matrix.open(tmp_path, "pieces")
