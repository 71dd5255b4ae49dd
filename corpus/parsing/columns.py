"""Tells the two columns of a flattened amendment apart, as far as the text tells.

A table of `Text proposed by the Commission | CoR amendment` that was flattened reads row by row, left cell then right
cell, each over one or more lines. The right cell repeats the left one with changes, so a row is found by what it repeats.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import LCSseq

from corpus.parsing.flow import ENUMERATOR

_NEW_PROVISION = re.compile(
    r"\b(?:new|neue[rsn]?|neu|nouveau|nouvelle|nouveaux|nuevo|nueva|nuov[oa]|nov[oa]|nieuw\w*|now[yae]|insert\w*|after|add\w*)\b",
    re.IGNORECASE,
)
_DELETED = re.compile(
    r"^[\W_]*(?:deleted?|delete(?: \w+){0,4}|gestrichen|streichen|entfällt|supprimé|supprimer|biffer|suprimir|se suprime|suprimido"
    r"|soppresso|sopprimere|eliminar|suprimir|schrappen|skreśla się|skreślić)[\W_]*$",
    re.IGNORECASE,
)

UNPAIRED_COST = 0.1
"""A word of a line that stands in one column only. With 2 points for a repeated word and half a point off for each word
of a pair, lines pair up from about two words in five in common: below that they share little but articles."""
MAX_LINES = 240
MAX_ROWS = 10_000
"""Larger tables are left as they are, and tables of many lines that begin alike: the search tries every row that may be
one, and their number grows with the cube of the lines. In real tables of 60 lines it is about 2,000 (50 ms)."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Lines of the left (the Commission's) and of the right column (the Committee's)."""

    proposal: tuple[str, ...]
    amendment: tuple[str, ...]


def split_columns(lines: Sequence[str], target: str) -> Columns | None:
    """The two columns of an amendment's table, or None where the text does not tell.

    `target` is the line that names the provision: a new provision has an empty left cell.
    """
    if not lines or len(lines) > MAX_LINES:
        return None
    if len(lines) > 1 and _DELETED.match(lines[-1]):
        return Columns(tuple(lines[:-1]), (lines[-1],))
    rows = _Rows(tuple(lines))
    if rows.count > MAX_ROWS:
        return None
    columns, pairs = rows.best()
    if pairs:
        return columns
    if _NEW_PROVISION.search(target):
        return Columns((), tuple(lines))
    return None


class _Rows:
    """The best way to read `lines` as rows: a shortest-path search from each line to the end."""

    def __init__(self, lines: tuple[str, ...]) -> None:
        self.lines = lines
        self.words = [re.findall(r"\w+", line.casefold()) for line in lines]
        self.middles = [self._middles(start) for start in range(len(lines))]
        self.best_from: Callable[[int], tuple[float, tuple[tuple[int, int, int], ...]]] = lru_cache(maxsize=None)(
            self._from
        )

    @property
    def count(self) -> int:
        """How many rows with words in both columns would be tried."""
        return sum(len(self._ends(start, middle)) for start, middles in enumerate(self.middles) for middle in middles)

    def best(self) -> tuple[Columns, int]:
        """The columns, and how many rows have words in both."""
        for line in reversed(range(len(self.lines))):  # from the end, so that no call recurses deeply
            self.best_from(line)
        _, rows = self.best_from(0)
        left = [line for start, middle, _ in rows for line in self.lines[start:middle]]
        right = [line for _, middle, end in rows for line in self.lines[middle:end]]
        return Columns(tuple(left), tuple(right)), sum(start < middle < end for start, middle, end in rows)

    def _from(self, start: int) -> tuple[float, tuple[tuple[int, int, int], ...]]:
        if start == len(self.lines):
            return 0.0, ()
        rest_score, rest = self.best_from(start + 1)
        best = (rest_score - UNPAIRED_COST * len(self.words[start]), ((start, start, start + 1), *rest))
        for middle in self.middles[start]:
            for end in self._ends(start, middle):
                rest_score, rest = self.best_from(end)
                score = self._row_score(start, middle, end) + rest_score
                if score > best[0]:
                    best = (score, ((start, middle, end), *rest))
        return best

    def _middles(self, start: int) -> list[int]:
        return [middle for middle in range(start + 1, len(self.lines)) if self._same_beginning(start, middle)]

    def _ends(self, start: int, middle: int) -> range:
        return range(middle + 1, min(len(self.lines), middle + 4 * (middle - start) + 8) + 1)

    def _row_score(self, start: int, middle: int, end: int) -> float:
        left = [word for line in self.words[start:middle] for word in line]
        right = [word for line in self.words[middle:end] for word in line]
        return 2.0 * LCSseq.similarity(left, right) - 0.5 * (len(left) + len(right))

    def _same_beginning(self, first: int, second: int) -> bool:
        """The right cell begins as the left one does: its first words, or the same list marker, come back."""
        if bool(ENUMERATOR.match(self.lines[first])) != bool(ENUMERATOR.match(self.lines[second])):
            return False
        one, other = self.words[first][:3], self.words[second][:3]
        if not one or not other:
            return self.lines[first] == self.lines[second]
        shared = sum(word in other for word in one)
        return shared >= min(2, len(one), len(other))
