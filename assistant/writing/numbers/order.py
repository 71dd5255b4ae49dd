"""Two figures that have changed places, `from 9 to 14`, `212 of the 900`, where the passages have them the other way round."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from assistant.writing.numbers.figure import Figure, Figures

FROM = frozenset("from von vom de d da dal dalla del des z ze van fran fra od iz no nuo από απο от din de_la".split())
"""In front of the first figure of a movement; folded, in all languages."""
_TO = frozenset(
    "to auf bis zu a ad al alla para hasta naar tot till til na do la σε στο на до uz lidz iki ghal".split()
)
"""In front of the second: `de 30` alone may be of thirty."""
INSTEAD = frozenset(
    "rather instead statt anstatt anstelle lieu plutot lugar vez invece anziche plaats zamiast misto namisto namiesto stallet"
    " stedet fremfor umjesto namesto vietoj loc minflok αντι вместо".split()
)
_JOINED = frozenset(
    "and or und oder et ou y o e i a ili lub nebo alebo ali og eller och en of ja tai voi es vagy si sau ir ar un vai in"
    " u jew agus και η и или , / - – ; ( )".split()
)
"""What joins two figures whose order tells nothing."""
_BETWEEN = 9
"""Tokens between the two."""


@dataclass(frozen=True, slots=True)
class _Pair:
    one: Figure
    other: Figure
    before: tuple[str, ...]
    between: tuple[str, ...]

    def reversed_in(self, held: _Pair) -> bool:
        """True where the other pair is of the same two figures the other way round."""
        return self.one.same(held.other) and self.other.same(held.one) and not self.one.same(self.other)

    def is_like(self, held: _Pair, *, same_language: bool) -> bool:
        """True where the same stands between the two, or what tells in any language which of them comes first."""
        if same_language and self.between == held.between and not _JOINED.issuperset(self.between):
            return True
        moves = _all_hold(FROM, self.before, held.before) and _all_hold(_TO, self.between, held.between)
        return moves or _all_hold(INSTEAD, self.between, held.between)


def _all_hold(words: frozenset[str], *stretches: tuple[str, ...]) -> bool:
    return not any(words.isdisjoint(stretch) for stretch in stretches)


def exchanged_figures(said: Figures, language: str, held: Sequence[tuple[Figures, str]]) -> Iterator[str]:
    """The words of two figures of a sentence in `language` (ISO 639-1) that its sources, each with its language, have in each
    other's places and nowhere in these."""
    for pair in _pairs(said):
        theirs = [(other, found) for figures, other in held for found in _pairs(figures)]
        alike = [
            (pair.reversed_in(found), pair.one.same(found.one) and pair.other.same(found.other))
            for other, found in theirs
            if pair.is_like(found, same_language=other == language)
        ]
        if any(turned for turned, _ in alike) and not any(straight for _, straight in alike):
            yield f"{pair.one.words} … {pair.other.words}"


def _pairs(figures: Figures) -> Iterator[_Pair]:
    for one, other in pairwise(figures.found):
        between = figures.tokens[one.after : other.place]
        if len(between) <= _BETWEEN and not {".", ";", ":"} & {*between}:
            yield _Pair(one, other, figures.tokens[max(0, one.place - 2) : one.place], between)
