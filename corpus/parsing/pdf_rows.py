"""Rows of a PDF's page: pieces that stand on one line, put together as text."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from corpus.parsing.pdf_pieces import Piece

RAISED = "\ue001"
"""Stands before small raised letters: a footnote's call, if they are a number and the page has such a footnote."""

_ONE_LINE = 0.25
"""Of the letter size: bases nearer than this stand on one line. Raised letters stand a third higher."""
_RAISED_UP_TO = 0.65
_SMALL = 0.85
_TOUCHING = 0.12
"""Of the letter size: no space is narrower, however a line is justified."""


@dataclass(frozen=True)
class Row:
    """The pieces of one line of one column, left to right."""

    pieces: tuple[Piece, ...]
    base: float
    size: float

    @property
    def left(self) -> float:
        """Where it begins."""
        return self.pieces[0].left

    @cached_property
    def right(self) -> float:
        """Where it ends."""
        return max(piece.right for piece in self.pieces)

    @property
    def bold(self) -> bool:
        """True where every letter is bold."""
        return all(piece.bold for piece in self.pieces if any(map(str.isalnum, piece.text)))

    @cached_property
    def text(self) -> str:
        """The words, with RAISED before small raised letters."""
        parts: list[str] = []
        before: Piece | None = None
        was_raised = False
        for piece in self.pieces:
            raised = self._raises(piece)
            if before is not None and not _touch(before, piece, self.size):
                parts.append(" ")
                was_raised = False
            parts.append(RAISED + piece.text if raised and not was_raised else piece.text)
            before, was_raised = piece, raised
        return "".join(parts)

    def _raises(self, piece: Piece) -> bool:
        return piece.size < _SMALL * self.size and piece.base > self.base + 0.1 * self.size

    def between(self, left: float, right: float) -> Row | None:
        """The part whose pieces have their middle there, or None."""
        pieces = [piece for piece in self.pieces if left <= (piece.left + piece.right) / 2 < right]
        return self if len(pieces) == len(self.pieces) else row_of(pieces)

    def segments(self, gap: float) -> list[Row]:
        """The parts that stand further apart than `gap` letter sizes."""
        parts: list[list[Piece]] = []
        right = 0.0
        for piece in self.pieces:
            if not parts or piece.left - right > gap * self.size:
                parts.append([])
            parts[-1].append(piece)
            right = max(right, piece.right)
        return [self] if len(parts) == 1 else [row for part in parts if (row := row_of(part))]


def row_of(pieces: Iterable[Piece]) -> Row | None:
    """A row of pieces of one line; None where there are none. Its size and base are those of most of its letters."""
    ordered = tuple(sorted(pieces, key=lambda piece: piece.left))
    if not ordered:
        return None
    first = ordered[0]
    if all(piece.base == first.base and piece.size == first.size for piece in ordered):
        return Row(ordered, first.base, first.size)
    sizes: Counter[tuple[float, float]] = Counter()
    for piece in ordered:
        sizes[round(piece.base, 1), round(piece.size, 1)] += len(piece.text)
    (base, size), _ = max(sizes.items(), key=lambda item: (item[1], item[0][1]))
    return Row(ordered, base, size)


def body_size(rows: Iterable[Row]) -> float:
    """The size of most letters."""
    sizes: Counter[float] = Counter()
    for row in rows:
        sizes[row.size] += sum(len(piece.text) for piece in row.pieces)
    return max(sizes, key=lambda size: (sizes[size], size), default=10.0)


def rows_of(pieces: Sequence[Piece]) -> list[Row]:
    """The rows of a page from its head down. Raised and lowered letters belong to the row they touch."""
    clusters: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda piece: -piece.base):
        if clusters and _on_one_line(clusters[-1][0], piece):
            clusters[-1].append(piece)
        else:
            clusters.append([piece])
    rows = [row for cluster in clusters if (row := row_of(cluster))]
    return _with_raised(rows)


def _on_one_line(first: Piece, piece: Piece) -> bool:
    return first.base - piece.base < _ONE_LINE * min(first.size, piece.size)


def _with_raised(rows: list[Row]) -> list[Row]:
    """Small letters between two rows become part of the one they touch: the lower one if raised, the upper if lowered."""
    taken: list[list[Piece]] = [[] for _ in rows]
    for index, row in enumerate(rows):
        for piece in row.pieces:
            taken[_owner(rows, index, piece)].append(piece)
    return [found for pieces in taken if (found := row_of(pieces))]


def _owner(rows: list[Row], index: int, piece: Piece) -> int:
    for other in (index + 1, index + 2, index + 3, index - 1, index - 2):  # rows of two columns come in turns
        if not 0 <= other < len(rows):
            continue
        size, up = rows[other].size, piece.base - rows[other].base
        near = 0 < up < _RAISED_UP_TO * size if other > index else 0 < -up < 0.4 * size
        if near and piece.size < _SMALL * size and _touches(rows[other], piece):
            return other
    return index


def _touches(row: Row, piece: Piece) -> bool:
    at = bisect_left(row.pieces, piece.left, key=lambda other: other.left)
    reach = 0.35 * row.size
    return any(
        abs(piece.left - other.right) < reach or abs(other.left - piece.right) < reach
        for other in row.pieces[max(0, at - 1) : at + 2]
        if other.size >= _SMALL * row.size
    )


def _touch(before: Piece, piece: Piece, size: float) -> bool:
    gap = piece.left - before.right
    return gap < _TOUCHING * size and (piece.glued or gap < 0.05 * size)
