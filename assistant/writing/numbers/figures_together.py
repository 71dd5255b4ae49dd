"""What the figures of one sentence have from each other: `between 700 and 1 300 kilometres`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.writing.numbers.figure import MONEY, STRONG, Figure
from assistant.writing.numbers.units import scale, unit

_JOINTS = frozenset(
    "and or to und oder bis et ou a à y o e i lub do en of tot och eller til og - – — , / sau și и или έως και"
    " ja tai või ali in ar un ir és vagy auf naar al para ad till på uz iki".split()
)
ENDING = frozenset(",;:.()") | (_JOINTS - {"do", "of", "a", "à", "-", "–", "in", "na", "al", "para"})
"""Behind these nothing belongs to the figure in front of them."""
_SHORTENED = ("mio", "mrd", "mld", "mln", "mill", "tys", "tis")
"""In front of a full stop that ends no sentence."""
_NO_NOUN = ENDING - {")", "("} | frozenset(
    "for pour fur per por para dla pro for till voor on bei fra from dal av".split()
)
"""Behind a figure: no word for what it counts."""


def shared_units(found: list[Figure], tokens: Sequence[str], language: str) -> Iterator[Figure]:
    """`between 700 and 1 300 kilometres`: both are kilometres; `between 4 and 9 million`: both may be millions."""
    following: Figure | None = None
    shared: list[Figure] = []
    for figure in reversed(found):
        if following is not None and _are_joined(figure, following, tokens):
            factor = scale(tokens[following.after - 1], language)
            if factor > 1 and scale(tokens[figure.after - 1], language) == 1:
                figure = replace(figure, readings=(*figure.readings, *(each * factor for each in figure.readings)))
            figure = replace(figure, unit=figure.unit or following.unit)
        shared.append(figure)
        following = figure
    return reversed(shared)


def elided_units(found: Sequence[Figure], tokens: Sequence[str]) -> Iterator[Figure]:
    """A figure with nothing behind it that it could count may be meant in the unit of another one of its sentence."""
    ends = [place for place, token in enumerate(tokens) if token in ".;" and not tokens[place - 1].endswith(_SHORTENED)]
    for figure in found:
        bare = figure.unit is None and (figure.after >= len(tokens) or tokens[figure.after] in _NO_NOUN)
        millions = bare and figure.readings[0] >= 10**6
        first = max((end for end in ends if end < figure.place), default=-1)
        last = min((end for end in ends if end >= figure.after), default=len(tokens))
        strong = {one.unit for one in found if one.unit in STRONG and first < one.place < last}
        if (bare and len(strong) == 1) or millions:
            yield replace(figure, elided=strong.pop() if len(strong) == 1 else "EUR")
        else:
            yield figure


def _are_joined(figure: Figure, following: Figure, tokens: Sequence[str]) -> bool:
    between = tokens[figure.after : following.place]
    return bool(between) and all(token in _JOINTS or unit(token, "", "") in MONEY for token in between)
