"""Rises and falls, before and after, told by the figures beside them: these are the same in every language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.writing.denial.polarity_words import OPPOSITES
from assistant.writing.denial.statement_words import matcher, read_words
from assistant.writing.numbers.figure import Figure, Figures
from assistant.writing.numbers.order import FROM

_SORTS = {"direction": 5, "order": 2}
"""Sort of opposites -> words in front of a figure, or behind it, among which one belongs to it."""
_BEHIND = 4
_REACH = 9
"""Words between the verb and the second figure."""


def belied(text: str, language: str, said: Figures) -> Iterator[str]:
    """Verbs of rising and falling in a sentence in `language` whose figures go the other way."""
    words = read_words(text, language)
    moves = [(words.printed[place], side) for place, sort, side in words.opposites if sort == "direction"]
    if len(moves) != 1 or words.denials:
        return
    verb, side = moves[0]
    for one, other in zip(said.found, said.found[1:], strict=False):
        if _from_to(said, one, other) and (other.readings[0] - one.readings[0]) * side < 0:
            yield verb


def _from_to(said: Figures, one: Figure, other: Figure) -> bool:
    before = said.tokens[max(0, one.place - 2) : one.place]
    same = one.unit == other.unit or one.unit is None or other.unit is None
    return same and other.place - one.place <= _REACH and not FROM.isdisjoint(before)


def turned(said: Figures, language: str, held: Sequence[tuple[Figures, str]]) -> Iterator[str]:
    """The words of figures that rise in a sentence and fall in its sources, or come before and after; each source's figures
    with its language."""
    for figure in said.found:
        own = _sign(said, figure, language)
        theirs = [
            _sign(figures, other, theirs)
            for figures, theirs in held
            for other in figures.found
            if figure.same(other) and figure.agrees(other)
        ]
        for sort, sign in own.items():
            signs = {each[sort] for each in theirs if sort in each}
            if signs == {-sign}:
                yield figure.words


def _sign(figures: Figures, figure: Figure, language: str) -> dict[str, int]:
    """Sort of opposites -> side, of the words just in front of a figure."""
    found = _amount(figures, figure, language)
    for sort, reach in _SORTS.items():
        if language not in OPPOSITES[sort]:
            continue
        one, other = (matcher(row) for row in OPPOSITES[sort][language])
        for place in range(figure.place - 1, max(-1, figure.place - 1 - reach), -1):
            token = figures.tokens[place]
            if token in ".;:" or (token == "," and sort == "order"):
                break
            side = 1 if one.fullmatch(token) else -1 if other.fullmatch(token) else 0
            if side:
                found[sort] = side
                break
        else:
            found |= _behind(figures, figure, sort, (one, other))
    return found


def _behind(
    figures: Figures, figure: Figure, sort: str, rows: tuple[re.Pattern[str], re.Pattern[str]]
) -> dict[str, int]:
    """`30 days before`, `um 6 % gestiegen`: the word stands behind the figure."""
    for token in figures.tokens[figure.after : figure.after + _SORTS[sort]]:
        if token in ".;:,":
            break
        if rows[0].fullmatch(token) or rows[1].fullmatch(token):
            return {sort: 1 if rows[0].fullmatch(token) else -1}
    return {}


def _amount(figures: Figures, figure: Figure, language: str) -> dict[str, int]:
    """`31 % fewer`: more or less, just behind a share."""
    if language not in OPPOSITES["amount"] or figure.unit != "percent":
        return {}
    more, less = (matcher(row) for row in OPPOSITES["amount"][language])
    for token in figures.tokens[figure.after : figure.after + _BEHIND]:
        if token in ".;:,":
            return {}
        if more.fullmatch(token) or less.fullmatch(token):
            return {"amount": 1 if more.fullmatch(token) else -1}
    return {}
