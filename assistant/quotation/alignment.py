"""A quotation held against a source word by word: which words are the same, which differ.

The cheapest way to turn a part of the source into the quotation, by Sellers' algorithm (1980) over words: what stands
before and after that part costs nothing, nor what is left out where the quotation says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from assistant.quotation.exact import Exact
from assistant.quotation.reading import Quote
from index.wording import Wording

REPLACED, LACKING, PUT_IN = 10, 9, 11
"""Costs of a word that is another one, that the quotation lacks, that the source lacks. They differ so that of explanations
with as many differences the plainest is taken: a word left out, then a word changed."""


class Op(StrEnum):
    """What became of words, seen from the source."""

    EQUAL = "equal"
    REPLACE = "replace"
    DELETE = "delete"
    """The quotation lacks them."""
    INSERT = "insert"
    """The source lacks them."""


@dataclass(frozen=True, slots=True)
class Step:
    """Words `quote[first:last]` of the quotation against words `source[start:end]`."""

    op: Op
    first: int
    last: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Alignment:
    """All words of the quotation against a part of the source, in steps that follow one another without a gap.

    Words that belong to the page (the call of a footnote) are counted to the step before them.
    """

    steps: tuple[Step, ...]
    equal: int
    """Words that are the same."""
    longest: int
    """Words of the longest run that is the same."""
    similarity: float
    """Share of words that are the same, of the longer side; what is left out as the quotation says does not count."""

    @property
    def start(self) -> int:
        """Place of the first word in the source."""
        return self.steps[0].start

    @property
    def end(self) -> int:
        """Place after the last word in the source."""
        return self.steps[-1].end


def is_marked(step: Step, quote: Quote) -> bool:
    """True where the quotation itself says that words are left out here, or put in."""
    if step.op is Op.EQUAL:
        return False
    put_in = all(place in quote.inserted for place in range(step.first, step.last))
    left_out = step.first == step.last and (step.first in quote.gaps or _beside_insertion(quote, step.first))
    return (put_in and step.first < step.last) or left_out


def _beside_insertion(quote: Quote, place: int) -> bool:
    return place in quote.inserted or place - 1 in quote.inserted


def align(quote: Quote, source: Wording) -> Alignment:
    """The best alignment. Both hold at least one word; time and memory grow with the product of their lengths."""
    here = [place for place in range(len(quote)) if place not in quote.words.optional]
    there = [place for place in range(len(source)) if place not in source.optional]
    here, there = here or list(range(len(quote))), there or list(range(len(source)))
    numbers = {form: number for number, form in enumerate(dict.fromkeys(source.forms))}
    sought = [numbers.get(quote.words.forms[place], -1) for place in here]
    held = np.array([numbers[source.forms[place]] for place in there], np.int32)
    free = {number for number, place in enumerate(here) if place in quote.gaps or _beside_insertion(quote, place)}
    inserted = {number for number, place in enumerate(here) if place in quote.inserted}
    pairs = _traced(_costs(sought, held, free, inserted), sought, held, inserted)
    equal = [(here[a], there[b]) for a, b in pairs if b is not None and a is not None and sought[a] == held[b]]
    places = [there[b] for _, b in pairs if b is not None]
    if not places:
        return Alignment((Step(Op.INSERT, 0, len(quote), 0, 0),), 0, 0, 0.0)
    return _alignment(equal, quote, source, min(places), max(places) + 1)


def aligned(found: Exact, quote: Quote, source: Wording) -> Alignment:
    """The alignment of a quotation that stands in the source word for word."""
    return _alignment(found.pairs, quote, source, found.first, found.last)


def _costs(sought: Sequence[int], held: NDArray[np.int32], free: set[int], inserted: set[int]) -> NDArray[np.int32]:
    """(words sought + 1, words held + 1): least cost to turn a part of the source that ends there into the first words."""
    along = LACKING * np.arange(len(held) + 1, dtype=np.int32)
    rows = [np.zeros(len(held) + 1, np.int32)]
    for number, word in enumerate(sought):
        before = np.minimum.accumulate(rows[-1]) if number in free else rows[-1]
        rows[-1] = before
        extra = before + PUT_IN * (number not in inserted)
        extra[1:] = np.minimum(extra[1:], before[:-1] + REPLACED * (held != word))
        rows.append(np.minimum.accumulate(extra - along) + along)
    return np.stack(rows)


def _traced(
    costs: NDArray[np.int32], sought: Sequence[int], held: NDArray[np.int32], inserted: set[int]
) -> list[tuple[int | None, int | None]]:
    """The cheapest way back: pairs of words, None where one side has none."""
    row, column = len(sought), int(costs[-1].argmin())
    pairs: list[tuple[int | None, int | None]] = []
    while row:
        cost = costs[row, column]
        same = column and sought[row - 1] == held[column - 1]
        if column and cost == costs[row - 1, column - 1] + REPLACED * (not same):
            row, column = row - 1, column - 1
            pairs.append((row, column))
        elif column and cost != costs[row - 1, column] + PUT_IN * (row - 1 not in inserted):
            column -= 1
            pairs.append((None, column))
        else:
            row -= 1
            pairs.append((row, None))
    return pairs[::-1]


def _alignment(equal: Sequence[tuple[int, int]], quote: Quote, source: Wording, start: int, end: int) -> Alignment:
    """From the pairs of words that are the same, over all of the quotation and `start:end` of the source."""
    steps: list[Step] = []
    longest = run = first = 0
    there = start
    for place, found in [*equal, (len(quote), end)]:
        if place > first or found > there:
            between = Step(_op(first, place, there, found), first, place, there, found)
            on_page = _on_page(between, quote, source)
            run = run if on_page else 0
            _add(steps, replace(between, op=Op.EQUAL) if on_page else between)
        if place < len(quote):
            run += 1
            longest = max(longest, run)
            _add(steps, Step(Op.EQUAL, place, place + 1, found, found + 1))
        first, there = place + 1, max(there, found + 1)
    return Alignment(tuple(steps), len(equal), longest, _similarity(len(equal), steps, quote, source))


def _similarity(equal: int, steps: Sequence[Step], quote: Quote, source: Wording) -> float:
    meant = [step for step in steps if not is_marked(step, quote)]
    here = sum(place not in quote.words.optional for step in meant for place in range(step.first, step.last))
    there = sum(place not in source.optional for step in meant for place in range(step.start, step.end))
    return min(1.0, equal / max(here, there, 1))


def _on_page(step: Step, quote: Quote, source: Wording) -> bool:
    here, there = range(step.first, step.last), range(step.start, step.end)
    return bool(there) and quote.words.optional.issuperset(here) and source.optional.issuperset(there)


def _op(first: int, last: int, start: int, end: int) -> Op:
    return Op.INSERT if start == end else Op.DELETE if first == last else Op.REPLACE


def _add(steps: list[Step], step: Step) -> None:
    """Adds a step, as part of the last one where both are equal."""
    if steps and steps[-1].op is Op.EQUAL and step.op is Op.EQUAL:
        before = steps.pop()
        step = replace(before, last=step.last, end=max(before.end, step.end))
    steps.append(step)
