"""A quotation put together from several places: which runs of its words stand where, word for word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.quotation.exact import Line
from assistant.quotation.reading import Quote
from index.wording import Wording

SHORTEST = 4
"""Words: shorter runs stand anywhere by chance."""
PIECE_COST = 1.5
"""In words: another piece must bring more than this."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words `first:last` of the quotation as they stand from `start` on in the source of this number."""

    first: int
    last: int
    source: int
    start: int

    def __len__(self) -> int:
        return self.last - self.first


def pieces(quote: Quote, sources: Sequence[Wording]) -> tuple[Piece, ...]:
    """The fewest runs of words from the sources that cover most of the quotation, in its order; earlier sources first."""
    longest = _longest_runs(quote, sources)
    count = len(quote)
    best: list[tuple[float, tuple[Piece, ...]]] = [(0.0, ())] * (count + 1)
    for place in range(count - 1, -1, -1):
        choices = [best[place + 1]]
        found = longest[place]
        if found is not None:
            for last in range(place + SHORTEST, found.last + 1):
                value, rest = best[last]
                piece = Piece(place, last, found.source, found.start)
                choices.append((value + len(piece) - PIECE_COST, (piece, *rest)))
        best[place] = max(choices, key=lambda choice: choice[0])
    return best[0][1]


def _longest_runs(quote: Quote, sources: Sequence[Wording]) -> list[Piece | None]:
    """For each place of the quotation the longest run from there, across no omission; None where it is too short."""
    forms = quote.words.forms
    limits = sorted({*quote.gaps, *quote.inserted, *(place + 1 for place in quote.inserted), len(forms)})
    found: list[Piece | None] = [None] * len(forms)
    for number, words in enumerate(sources):
        kept = [place for place in range(len(words)) if place not in words.optional]
        line = Line([words.forms[place] for place in kept])
        last = 0
        for first in range(len(forms)):
            if first in quote.inserted:
                continue
            limit = next(limit for limit in limits if limit > first)
            last = max(last, first)
            while last < limit and line.holds(forms[first : last + 1]):
                last += 1
            known = found[first]
            if last - first >= SHORTEST and (known is None or last > known.last):
                start = line.find(forms[first:last])
                found[first] = Piece(first, last, number, kept[start]) if start is not None else known
    return found
