"""A figure of a text: a number, with what it counts."""

from __future__ import annotations

from dataclasses import dataclass
from math import isclose

from assistant.writing.numbers.units import SIZES

MONEY = frozenset({"EUR", "ECU", "USD", "GBP"})
STRONG = MONEY | {"percent"}
"""Units that a figure has or has not: nobody leaves them out."""
_BEYOND, _ABOUT = 20, 5
"""Points of a hundred by which a share may differ from a rough fraction."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with what it counts, as far as that is known. `readings` are its possible values: 1.500 is two things."""

    readings: tuple[float, ...]
    unit: str | None
    words: str
    bound: int
    """1: at least so much, -1: at most, 0: neither is said."""
    place: int
    """Of its first token in the text."""
    after: int = 0
    """The place behind its last one."""
    per: str | None = None
    """The time in which it is so much: `a year`."""
    roughly: bool = False
    """A fraction in words that is more, less or about so much."""
    of_each: str | None = None
    """The measure of which it is so much: `per litre`."""
    elided: str | None = None
    """The unit that another figure of its sentence has, where it may be left out: `from 31 to 44 %`."""
    vague: bool = False
    """`Thousands`: not one of them is counted."""
    start: int = 0
    end: int = 0
    """Its characters, `start:end` of the text in its normal form NFKC."""

    def same(self, other: Figure) -> bool:
        """True where both may be the same number."""
        return any(isclose(one, two, rel_tol=1e-9) for one in self.readings for two in other.readings)

    def as_much(self, other: Figure) -> bool:
        """True where both measure as much in different units: 48 hours are two days."""
        mine, theirs = SIZES.get(self.unit or ""), SIZES.get(other.unit or "")
        if mine is None or theirs is None or mine[0] != theirs[0] or self.unit == other.unit:
            return False
        return any(
            isclose(one * mine[1], two * theirs[1], rel_tol=1e-9) for one in self.readings for two in other.readings
        )

    def about(self, other: Figure) -> bool:
        """True where `other` is what a rough fraction stands for: 57 % are more than half, 64 % about two thirds."""
        if not self.roughly or other.unit != "percent":
            return False
        beyond = other.readings[0] - self.readings[0]
        return 0 < beyond * self.bound <= _BEYOND if self.bound else abs(beyond) <= _ABOUT

    def agrees(self, other: Figure) -> bool:
        """True where their units do not say that they count different things."""
        if not self.of_the_same(other):
            return False
        if self.unit == other.unit:
            return True
        if self.unit in STRONG or other.unit in STRONG:
            return (self.unit is None and self.elided == other.unit) or (
                other.unit is None and other.elided == self.unit
            )
        return self.unit is None or other.unit is None

    def of_the_same(self, other: Figure) -> bool:
        """False where one is so much a day and the other so much a week, or of a litre and of a cubic metre."""
        pairs = ((self.per, other.per), (self.of_each, other.of_each))
        return not any(mine and theirs and mine != theirs for mine, theirs in pairs)


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of a text in their order, and its folded tokens."""

    found: tuple[Figure, ...]
    tokens: tuple[str, ...]
    implied: tuple[Figure, ...] = ()
    """What it holds without counting it: both are two."""
