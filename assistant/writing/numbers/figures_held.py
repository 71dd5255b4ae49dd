"""The figures of a sentence held against those of its sources: which of them are not there, or count something else there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise
from math import gcd

from assistant.writing.numbers.figure import Figure, Figures
from assistant.writing.numbers.figures import ROUGHLY
from assistant.writing.numbers.units import SIZES, TIMES

_OUT_OF = frozenset("in of von aus sur de cada su z ze na van op av på ud uit em".split())
_BETWEEN_SHARES = 3
"""Words between the parts of `seven municipalities in ten`."""


_ONE_OUT_OF = frozenset("in out sur su cada op na ud".split())
_ONE = frozenset(
    "one un une uno una um uma ein einer eine eines een en ett et jeden jedna jedno egy yksi uks viens viena vienas un unul".split()
)
_EVERY = frozenset(
    "every each jeder jede jedes jedem jeden elke elk ieder iedere hver hvert var vart varje joka iga minden kazdy kazda kazde"
    " svaki svaka vsak vsaka co cada ogni chaque fiecare katrs katra kas".split()
)
"""`Every tenth` is one in ten."""


def shares(told: Figures) -> Iterator[Figure]:
    """What a text holds besides what it counts: `seven in ten` is seventy of a hundred, `both` are two."""
    yield from told.implied
    yield from (share for share, _ in _shares(told, _ONE_OUT_OF))


def _shares(told: Figures, out_of: frozenset[str]) -> Iterator[tuple[Figure, tuple[Figure, ...]]]:
    """The shares, each with the figures that tell it."""
    for part, whole in pairwise(told.found):
        between = told.tokens[part.after : whole.place]
        reduced = gcd(int(part.readings[0]), int(whole.readings[0])) == 1 or whole.readings[0] in (10, 100)
        small = 0 < part.readings[0] < whole.readings[0] <= 100 and not _measured(part) and not _measured(whole)
        if small and reduced and len(between) <= _BETWEEN_SHARES and not _OUT_OF.isdisjoint(between[-2:]):
            yield _share(told, part, 100.0 * part.readings[0] / whole.readings[0]), (part, whole)
    for whole in told.found:
        before = told.tokens[max(0, whole.place - _BETWEEN_SHARES - 2) : whole.place]
        if not 1 < whole.readings[0] <= 100 or not before or whole.per or _measured(whole):
            continue
        one = not _ONE.isdisjoint(before[:-1]) and not out_of.isdisjoint(before[-2:])
        if one or before[-1] in _EVERY:
            yield _share(told, whole, 100.0 / whole.readings[0]), (whole,)


def _share(told: Figures, part: Figure, value: float) -> Figure:
    about = not ROUGHLY.isdisjoint(told.tokens[max(0, part.place - 3) : part.place])
    return replace(part, readings=(value,), unit="percent", bound=0, per=None, of_each=None, roughly=about)


def _measured(figure: Figure) -> bool:
    return figure.unit is not None or figure.bound != 0


def missing(said: Figures, held: Iterable[Figure]) -> Iterator[Figure]:
    """The figures that no source holds in that unit, and those whose least is a most there."""
    sources = list(held)
    told = [figure for share, parts in _shares(said, _OUT_OF) if _held_share(share, sources) for figure in parts]
    for figure in said.found:
        if figure in told or (figure.vague and any(map(partial(_some_of, figure), sources))):
            continue
        same = [other for other in sources if figure.same(other) and figure.agrees(other)]
        if any(map(figure.about, sources)):
            continue
        if _has_another_unit(figure, sources):
            same = []
        same += [other for other in sources if figure.as_much(other) and figure.of_the_same(other)]
        turned = figure.bound != 0 and {other.bound for other in same} - {0} == {-figure.bound}
        if not same or turned:
            yield figure


def _held_share(share: Figure, sources: Sequence[Figure]) -> bool:
    return any((share.same(other) and other.unit == "percent") or share.about(other) for other in sources)


def _some_of(vague: Figure, other: Figure) -> bool:
    """True where `thousands` are as many as the other figure."""
    return any(vague.readings[0] < value < 1000 * vague.readings[0] for value in other.readings)


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
