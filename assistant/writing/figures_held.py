"""The figures of a sentence held against those of its sources: which of them are not there, or count something else there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from assistant.writing.figures import Figure, Figures
from assistant.writing.units import SIZES, TIMES

_OUT_OF = frozenset("in of von aus sur de cada su z ze na van op av på ud uit em".split())
_BETWEEN_SHARES = 3
"""Words between the parts of `seven municipalities in ten`."""


def shares(told: Figures) -> Iterator[Figure]:
    """What `seven in ten` is of a hundred."""
    for part, whole in pairwise(told.found):
        between = told.tokens[part.after : whole.place]
        small = 0 < part.readings[0] < whole.readings[0] <= 100
        if small and len(between) <= _BETWEEN_SHARES and not _OUT_OF.isdisjoint(between[-2:]):
            share = 100.0 * part.readings[0] / whole.readings[0]
            yield replace(part, readings=(share,), unit="percent", per=None, of_each=None)


def missing(said: Figures, held: Iterable[Figure]) -> Iterator[Figure]:
    """The figures that no source holds in that unit, and those whose least is a most there."""
    sources = list(held)
    for figure in said.found:
        same = [other for other in sources if figure.same(other) and figure.agrees(other)]
        if any(map(figure.about, sources)):
            continue
        if _has_another_unit(figure, sources):
            same = []
        same += [other for other in sources if figure.as_much(other) and figure.of_the_same(other)]
        turned = figure.bound != 0 and {other.bound for other in same} - {0} == {-figure.bound}
        if not same or turned:
            yield figure


def _has_another_unit(figure: Figure, sources: Sequence[Figure]) -> bool:
    """True where the number stands with another unit of the same sort, or in another time, in the sources: with its own nowhere."""
    rates = {other.per for other in sources if figure.same(other)} - {None}
    if figure.per and rates and figure.per not in rates:
        return True
    units = {other.unit for other in sources if figure.same(other)}
    if figure.unit not in SIZES or figure.unit in units:
        return False
    sort = SIZES[figure.unit][0]
    times = figure.unit in TIMES
    return any((times and other in TIMES) or SIZES.get(other or "", ("",))[0] == sort for other in units)
