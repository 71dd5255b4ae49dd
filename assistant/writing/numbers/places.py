"""Where the figures of a text stand, and what is said about each."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from assistant.writing.facts import facts
from assistant.writing.numbers.figure import Figure
from corpus.facets import fold
from index.sentences import sentence_spans

_PARTED = re.compile(
    r"[,;:()–—]|\s(?:and|while|against|und|während|et|tandis|y|mientras|e|i|mentre|a|och|medan|og|mens|en|terwijl|ja|és|si|și"
    r"|ir|un|in|ter|u|agus|και|ενώ|и|докато)\s"
)
"""What may part two things that are counted in one sentence."""
_WORD = re.compile(r"[^\W\d_]+|[.;:!?%€$]")
_SAYS = re.compile(r"[^\W\d_]{4,}")
_BESIDE = 60
"""Characters on either side of a figure in which the words beside it stand."""


@dataclass(frozen=True, slots=True)
class Counting:
    """A text with blanks and signs made plain, and its figures, as they follow one another."""

    text: str
    figures: tuple[Figure, ...]

    def about(self, number: int) -> str:
        """What stands about a figure in its sentence, up to what belongs to the figures beside it. What is not parted, `eleven of
        the 71 islands`, belongs to both."""
        return self._without(number, *self._reach(number))

    def close_by(self, number: int) -> str:
        """As :meth:`about`, but not beyond where the sentence is parted behind the figure: `15 % in the third, after which …`."""
        start, end = self._reach(number)
        behind = self.figures[number].end
        cuts = (cut.start() for cut in _PARTED.finditer(self.text, behind, end))
        return self._without(number, start, next((cut for cut in cuts if _SAYS.search(self.text, behind, cut)), end))

    def _without(self, number: int, start: int, end: int) -> str:
        one = self.figures[number]
        return f"{self.text[start : one.start]} {self.text[one.end : end]}"

    def _reach(self, number: int) -> tuple[int, int]:
        one = self.figures[number]
        start, end = next((span for span in sentence_spans(self.text) if span[0] <= one.start < span[1]), (0, 0))
        start, end = min(start, one.start), max(end, one.end)
        for place in range(number, 0, -1):
            cut = self._part(place - 1, behind=True)
            if cut is not None:
                start = max(start, cut)
                break
        for place in range(number, len(self.figures) - 1):
            cut = self._part(place, behind=False)
            if cut is not None:
                end = min(end, cut)
                break
        return start, end

    def parted(self, number: int, other: int) -> bool:
        """True where something may part what is said of the two figures."""
        first, last = sorted((number, other))
        return any(self._part(place, behind=True) is not None for place in range(first, last))

    def _part(self, number: int, *, behind: bool) -> int | None:
        """Where the words between a figure and the next are parted: `behind` the last such place, or in front of it."""
        cuts = list(_PARTED.finditer(self.text, self.figures[number].end, self.figures[number + 1].start))
        return (cuts[-1].end() if behind else cuts[-1].start()) if cuts else None

    def beside(self, number: int) -> tuple[list[str], list[str]]:
        """The folded words in front of a figure, the nearest first, and those behind it; up to the figures beside it."""
        one = self.figures[number]
        start = self.figures[number - 1].end if number else 0
        end = self.figures[number + 1].start if number + 1 < len(self.figures) else len(self.text)
        front, behind = (
            self.text[max(start, one.start - _BESIDE) : one.start],
            self.text[one.end : min(end, one.end + _BESIDE)],
        )
        return _WORD.findall(fold(front))[::-1], _WORD.findall(fold(behind))


@lru_cache(maxsize=128)
def counting(text: str, language: str) -> Counting:
    """The figures of a text in `language` (ISO 639-1) by their places."""
    plain = re.sub(r"[\u00a0\u2007\u2009\u202f]", " ", unicodedata.normalize("NFKC", text))
    return Counting(plain, facts(plain, language).figures.found)
