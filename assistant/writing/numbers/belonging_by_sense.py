"""Two figures of a sentence in each other's places, told by what stands about them, in whatever words and language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from assistant.writing.evidence import Source
from assistant.writing.meaning import Nearness
from assistant.writing.numbers.figure import Figure
from assistant.writing.numbers.places import Counting, counting

CROSSED = {True: 1.0, False: 0.3}
"""By whether a passage is in the sentence's language: points, of four, by which the words about two figures must come nearer to
those about each other's in the passages than to those about their own. In one language other words and another order
may be chosen; a translation keeps to both."""
_TELLING = {True: 2, False: 1}
"""Words that must stand about each of the figures, so that something is told of it."""
_WORD = re.compile(r"[^\W\d_]{3,}")
_DIGITS = re.compile(r"\d[\d .,]*")


def exchanged_by_sense(text: str, language: str, cited: Sequence[Source], nearness: Nearness) -> Iterator[str]:
    """The words of two figures of a sentence in `language` (ISO 639-1), each given for what the other counts in its passages."""
    own = counting(text, language)
    held = [counting(one.text, one.language) for one in cited] if len(own.figures) > 1 else []
    home = any(one.language == language for one in cited)
    for first, second in combinations(range(len(own.figures)), 2):
        one, two = own.figures[first], own.figures[second]
        if one.same(two) or not one.agrees(two) or not own.parted(first, second):
            continue
        said = _about(own, first), _about(own, second)
        theirs = list(_of(one, two, held)), list(_of(two, one, held))
        if not all(theirs) or not all(_tells(each, home=home) for each in (*said, *theirs[0], *theirs[1])):
            continue
        straight, crossed = (
            sum(
                max(sum(nearness(words, [other])) for other in others)
                for words, others in zip(said, order, strict=True)
            )
            for order in (theirs, theirs[::-1])
        )
        if crossed > straight + CROSSED[home]:
            yield f"{one.words} … {two.words}"


def told_of_figures(text: str, language: str) -> list[str]:
    """What stands about each figure of a passage and tells something, to be read ahead."""
    counted = counting(text, language)
    return [words for number in range(len(counted.figures)) if _tells(words := _about(counted, number), home=False)]


def _of(figure: Figure, other: Figure, held: Sequence[Counting]) -> Iterator[str]:
    """What stands in passages about this figure, of the unit that the other has there too."""
    for passage in held:
        units = {each.unit for each in passage.figures if each.agrees(other) and each.same(other)}
        for number, each in enumerate(passage.figures):
            if each.agrees(figure) and each.same(figure) and each.unit in units:
                yield _about(passage, number)


def _about(counted: Counting, number: int) -> str:
    return _DIGITS.sub(" ", counted.about(number))


def _tells(words: str, *, home: bool) -> bool:
    return len(_WORD.findall(words)) >= _TELLING[home]
