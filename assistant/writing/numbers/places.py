"""Where the figures of a text stand that are printed in digits, and what is said about each."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from assistant.writing.facts import facts
from assistant.writing.numbers.figures import Figure
from corpus.facets import fold
from index.sentences import sentence_spans

_PARTED = re.compile(
    r"[,;:()–—]|\s(?:and|while|against|und|während|et|tandis|y|mientras|e|i|mentre|a|och|medan|og|mens|en|terwijl|ja|és|si|și"
    r"|ir|un|in|ter|u|agus|και|ενώ|и|докато)\s"
)
"""What may part two things that are counted in one sentence."""
_WORD = re.compile(r"[^\W\d_]+|[.;:!?%€$]")
_BESIDE = 60
"""Characters on either side of a figure in which the words beside it stand."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A figure in a text, at `start:end`."""

    figure: Figure
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Counting:
    """A text with blanks and signs made plain, and its figures in digits, as they follow one another."""

    text: str
    placed: tuple[Placed, ...]

    def about(self, number: int) -> str:
        """What stands about a figure in its sentence, up to what belongs to the figures beside it."""
        one = self.placed[number]
        start, end = next((span for span in sentence_spans(self.text) if span[0] <= one.start < span[1]), (0, 0))
        start, end = min(start, one.start), max(end, one.end)
        if number:
            start = max(start, _part(self.text, self.placed[number - 1].end, one.start, behind=True))
        if number + 1 < len(self.placed):
            end = min(end, _part(self.text, one.end, self.placed[number + 1].start, behind=False))
        return f"{self.text[start : one.start]} {self.text[one.end : end]}"

    def parted(self, number: int, other: int) -> bool:
        """True where something may part what is said of the two figures."""
        first, second = sorted((self.placed[number], self.placed[other]), key=lambda each: each.start)
        return _PARTED.search(self.text, first.end, second.start) is not None

    def beside(self, number: int) -> tuple[list[str], list[str]]:
        """The folded words in front of a figure, the nearest first, and those behind it; up to the figures beside it."""
        one = self.placed[number]
        start = self.placed[number - 1].end if number else 0
        end = self.placed[number + 1].start if number + 1 < len(self.placed) else len(self.text)
        front, behind = (
            self.text[max(start, one.start - _BESIDE) : one.start],
            self.text[one.end : min(end, one.end + _BESIDE)],
        )
        return _WORD.findall(fold(front))[::-1], _WORD.findall(fold(behind))


@lru_cache(maxsize=128)
def counting(text: str, language: str) -> Counting:
    """The figures of a text in `language` (ISO 639-1) by their places."""
    plain = re.sub(r"[\u00a0\u2007\u2009\u202f]", " ", unicodedata.normalize("NFKC", text))
    counted = facts(text, language).figures
    found: list[Placed] = []
    position = 0
    for figure in counted.found:
        printed = counted.tokens[figure.place]
        if printed[0].isdigit():
            match = re.compile(rf"(?<![\w.,]){re.escape(printed)}(?!\d)").search(plain, position)
            if match:
                position = match.end()
                found.append(Placed(figure, *match.span()))
    return Counting(plain, tuple(found))


def _part(text: str, start: int, end: int, *, behind: bool) -> int:
    """Where what stands between two figures is parted: `behind` the last place that may part it, or in front of it. Else all of it
    may belong to either."""
    cuts = list(_PARTED.finditer(text, start, end))
    if cuts:
        return cuts[-1].end() if behind else cuts[-1].start()
    return start if behind else end
