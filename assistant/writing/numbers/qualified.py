"""Least, most and average: whether a sentence says of one figure what its passages, in any language, say of another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.writing.numbers.figure import Figure
from assistant.writing.numbers.places import Counting, counting
from corpus.facets import fold

LEAST, MOST, AVERAGE = "least", "most", "average"
_AVERAGE = re.compile(
    r"(?<!\w)(?:average|durchschnitt|im mittel|(?:en )?moyenne|promedio|(?:de|como|in|em|la) medi[ae](?!\w)|srednio|przecietn"
    r"|gemiddeld|genomsnitt|i snitt|gennemsnit|keskimaarin|keskmis|atlag|prumer|priemer|povprec|prosjec|prosjek|vidut|vidurk"
    r"|videj|medja|mean(?:an)?(?!\w)|μεσο ορο|μεση|κατα μεσο|средно)"
)
_BESIDE = 40
"""Characters of its clause on either side of a figure in which `on average` stands."""
_STOP = re.compile(r"[;:,.]")


def misqualified(text: str, language: str, passages: Sequence[tuple[str, str]]) -> Iterator[str]:
    """The words of figures that a sentence in `language` (ISO 639-1) calls a least, a most or an average, where the
    passages, each a text and its language, say it of another figure that the sentence does not give, and not of these.

    That a figure of theirs is so many `at least` counts only beside one of the same unit.
    """
    own = counting(text, language)
    qualified = [(each, found) for number, each in enumerate(own.figures) if (found := _qualities(own, number))]
    held = [counting(*passage) for passage in passages] if qualified else []
    theirs = [(each, _qualities(passage, number)) for passage in held for number, each in enumerate(passage.figures)]
    for one, qualities in qualified:
        same = [quality for each, quality in theirs if each.same(one) and each.agrees(one)]
        for quality in qualities if same else ():
            if not any(quality in each for each in same) and any(
                quality in each and _may_have_it(other, one, quality) and not any(map(other.same, own.figures))
                for other, each in theirs
            ):
                yield one.words


def _may_have_it(other: Figure, one: Figure, quality: str) -> bool:
    return quality == AVERAGE or (one.unit is not None and one.unit == other.unit and one.agrees(other))


def _qualities(counted: Counting, number: int) -> set[str]:
    one = counted.figures[number]
    front = _STOP.split(fold(counted.text[max(0, one.start - _BESIDE) : one.start]))[-1]
    behind = _STOP.split(fold(counted.text[one.end : one.end + _BESIDE]))[0]
    found = {LEAST} if one.bound > 0 else {MOST} if one.bound < 0 else set()
    return found | ({AVERAGE} if _AVERAGE.search(front) or _AVERAGE.search(behind) else set())
