"""The part of a passage that says what a sentence says, no more and no less, in whatever language: whether both deny.

A translation has such a part, a free account of the passage often none. Where it is found, it decides: what else the passage denies
has nothing to do with the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.writing.denial.polarity_words import ONLY
from assistant.writing.denial.statement_words import Words, read_words
from assistant.writing.denial.windows import bounds, stands_beside, tells_excess
from assistant.writing.evidence import Source
from assistant.writing.meaning import Nearness
from corpus.facets import fold

_PARTS = re.compile(
    r"(?:(?<=\D[.;:!?…,])|(?<=\d{3}[.;:!?…,])|(?<=\d[;:!?…,]))[”“»’\"')\]]*\s+|\n+|\s+[–—-]\s+|\s+(?=\()|(?<=\))\s+"
    r"|\s+(?=(?:and|und|et|y|e|i|a|en|och|og|și|ir|un|ja|és|и|και) "
    r"(?:that|dass|que|che|że|že|dat|att|at|că|kad|ka|hogy|че|ότι|da)\b)"
)
"""Ends of sentences, clauses and brackets; not behind `1.`, which counts."""
_SHORTEST = 3
"""Words: a shorter part goes with the one behind it."""
_MOST = 4
"""Parts that one sentence may stand for."""
_AROUND = 3
"""Parts on either side of the nearest one that are looked at."""
COVERED, GAIN = 0.5, 0.1
"""Points, of two, from which the one says what the other does, asked both ways; and so much more a part must say that counts."""


@dataclass(frozen=True, slots=True)
class _Passage:
    """A passage in parts, held against a sentence."""

    sentence: str
    language: str
    parts: tuple[str, ...]
    nearness: Nearness

    def said(self, first: int, last: int) -> float:
        """How much of the sentence parts from `first` to before `last` say."""
        return sum(self.nearness(self.sentence, self.parts[first:last]))

    def words(self, first: int, last: int) -> Words:
        """Of these parts."""
        return read_words(" ".join(self.parts[first:last]), self.language)


@dataclass(frozen=True, slots=True)
class _Counterpart:
    """The parts of a passage from `first` to before `last`; how much of the sentence they say, and of them the sentence."""

    passage: _Passage
    first: int
    last: int
    said: float
    saying: float

    def widest(self) -> tuple[int, int]:
        """With the parts in front and behind, as long as each says something more of the sentence."""
        told, first, last, known = self.passage.said, self.first, self.last, self.said
        while first and (said := told(first - 1, last)) > known + GAIN:
            first, known = first - 1, said
        while last < len(self.passage.parts) and (said := told(first, last + 1)) > known + GAIN:
            last, known = last + 1, said
        return first, last

    def needed(self) -> tuple[int, int]:
        """The same without the parts at its ends that say nothing more of it."""
        told, (first, last) = self.passage.said, self.widest()
        known = told(first, last)
        while last - first > 1 and told(first + 1, last) > known - GAIN:
            first += 1
        while last - first > 1 and told(first, last - 1) > known - GAIN:
            last -= 1
        return first, last


def denied_abroad(sentence: str, language: str, cited: Sequence[Source], nearness: Nearness) -> bool:
    """True where a sentence in `language` denies and what says the same in passages in others does not, or the other way round."""
    if any(one.language == language for one in cited):
        return False
    found = [each for one in cited for each in _candidates(sentence, one, nearness)]
    best = max(found, key=lambda each: each.said + each.saying, default=None)
    if best is None or min(best.said, best.saying) < COVERED:
        return False
    said = read_words(sentence, language)
    if any(not stands_beside(said, place) for place in said.denials):
        return _denies_alone(said, best.passage.words(*best.widest()))
    return _denies_alone(best.passage.words(*best.needed()), said)


def _denies_alone(one: Words, other: Words) -> bool:
    """True where the first denies, and the other neither does nor may do so in another way."""
    if _plain(other, one) or len(other.evasive) > len(one.evasive) or _narrowing(other) > _narrowing(one):
        return False
    denials = _plain(one, other)
    beside = [place for place in one.denials if stands_beside(one, place)]
    return bool(denials) and len(other.denials) <= len(beside) if other.denials else bool(denials or beside)


def _narrowing(words: Words) -> int:
    """Words that narrow a statement: `only if` is `not unless`."""
    return sum(fold(words.printed[place]) in ONLY for place in words.evasive)


def _plain(words: Words, other: Words) -> list[int]:
    """Denials but those that stand beside a statement (`without`).

    Nor those of what exceeds, unless the other text says that too: `not exceed` is `at most`.
    """
    exceeds = tells_excess(other)
    return [
        place for place in words.denials if not stands_beside(words, place) and (exceeds or not bounds(words, place))
    ]


def _candidates(sentence: str, one: Source, nearness: Nearness) -> Iterator[_Counterpart]:
    passage = _Passage(sentence, one.language, _parts(one.text), nearness)
    parts = passage.parts
    nearest = max(range(len(parts)), key=lambda place: passage.said(place, place + 1), default=0)
    around = range(max(0, nearest - _AROUND), min(len(parts), nearest + _AROUND + 1))
    saying = {place: sum(nearness(parts[place], [sentence])) for place in around}
    lengths = {place: len(parts[place].split()) for place in around}
    for first in range(around.start, nearest + 1):
        for last in range(nearest + 1, min(around.stop, first + _MOST) + 1):
            weight = sum(lengths[place] for place in range(first, last))
            says = sum(saying[place] * lengths[place] for place in range(first, last)) / weight
            yield _Counterpart(passage, first, last, passage.said(first, last), says)


def _parts(text: str) -> tuple[str, ...]:
    found: list[str] = []
    for part in filter(str.strip, _PARTS.split(text)):
        if found and len(found[-1].split()) < _SHORTEST:
            found[-1] = f"{found[-1]} {part}"
        else:
            found.append(part)
    if len(found) > 1 and len(found[-1].split()) < _SHORTEST:
        found[-2:] = [" ".join(found[-2:])]
    return tuple(found)
