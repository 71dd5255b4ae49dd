"""Numbers written in words, and fractions, in the 24 official languages: `forty-one`, `einundvierzig`, `deux tiers`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.writing.numbers.case_endings import estonian, finnish, hungarian
from assistant.writing.numbers.number_tables import (
    AND,
    FRACTIONS,
    HUNDREDS,
    ONE_BEFORE_TEN,
    ONES,
    ORDINALS,
    PARTS,
    TEENS,
    TENS,
    TIMES,
    UNITS,
)
from corpus.facets import fold

_COMPOUND = re.compile(
    r"(?<=..)(?:jahrig|monatig|tagig|stundig|wochig|prozentig|kopfig|jarig|daags|arig|letni|miesieczn|dniow"
    r"|krotn|godzinn|stronicow)\w*$"
)
"""`zehnjährig`, `ośmioletni`: a number and what it counts in one word."""
_POLISH_COMPOUNDS = "dwu,trzy,cztero,piecio,szescio,siedmio,osmio,dziewiecio,dziesiecio,jedenasto,dwunasto"
_HUNDREDS_OF = frozenset({"set", "ste", "stech", "stum", "sta"})
"""Hundreds that are always counted: `pět set`."""
_SHORTEST = 6
"""Letters of the shortest number of several parts that stands in no table."""


@dataclass(frozen=True, slots=True)
class NumberWords:
    """One language's words, folded; a stem stands for all that begins with it."""

    values: dict[str, int]
    segments: tuple[tuple[str, int], ...]
    """Of which a number in one word may be put together."""
    fractions: dict[str, int]
    """Word -> of how many parts it is one."""
    fraction_stems: tuple[tuple[str, int], ...]
    others: dict[str, int]
    """Ordinals, and `twice`."""
    other_stems: tuple[tuple[str, int], ...]
    ones: frozenset[str]
    joint: str
    """What may stand between the tens and the ones."""

    def fraction(self, word: str) -> int | None:
        """Of how many parts the word is one: 3 for `thirds`."""
        return self.fractions.get(word) or _by_stem(self.fraction_stems, word)

    def other(self, word: str) -> int | None:
        """The number in an ordinal, or in how many times something is."""
        return self.others.get(word) or _by_stem(self.other_stems, word)

    def value(self, word: str) -> int | None:
        """The number that one word is."""
        word = _COMPOUND.sub("", word)
        value = self.values.get(word)
        if value is None and self.segments and len(word) > _SHORTEST:
            value = _composed(self.segments, word)
        return value or None

    def number(self, tokens: Sequence[str], place: int) -> tuple[int, int] | None:
        """The number written in words from `place` on, and the place after it; None where there is none."""
        total = current = 0
        end = place
        while end < len(tokens):
            value = self.value(tokens[end])
            if value is None and current >= 20 and not current % 10 and tokens[end] in self.ones:
                value = 1
            if value is None:
                following = _at(tokens, end + 1)
                joined = tokens[end] in (self.joint, "-") and end > place and current >= 20 and not current % 10
                if not joined or not (following in self.ones or self.values.get(following, 100) < 100):
                    break
            elif value == 100 and current < 100:
                if tokens[end] in _HUNDREDS_OF and not current:
                    break
                current = max(1, current) * 100
            elif current and not _goes_behind(value, current):
                break  # two numbers side by side
            else:
                current += value
            end += 1
        total += current
        return (total, end) if end > place else None


def _goes_behind(value: int, current: int) -> bool:
    """Ones behind tens, both behind hundreds: `twelve two` are two numbers."""
    if current % 100 == 0:
        return value < 100
    return current % 100 >= 20 and current % 10 == 0 and value < 10


def _at(tokens: Sequence[str], place: int) -> str:
    return tokens[place] if place < len(tokens) else ""


def _by_stem(stems: Sequence[tuple[str, int]], word: str) -> int | None:
    return next((value for stem, value in stems if word.startswith(stem)), None)


@lru_cache(maxsize=32)
def number_words(language: str) -> NumberWords:
    """The words of a language; English for one that is not official."""
    language = language if language in FRACTIONS else "en"
    values = _values(language)
    fractions, fraction_stems = _entries(FRACTIONS[language], PARTS)
    others, other_stems = _entries(ORDINALS.get(language, ""), range(3, 11))
    times, times_stems = _entries(TIMES.get(language, ""), range(2, 5))
    return NumberWords(
        values,
        _segments(language, values),
        fractions,
        fraction_stems,
        others | times,
        other_stems + times_stems,
        _ones(language),
        fold(AND.get(language, "-")),
    )


_CASES = {"fi": finnish, "et": estonian, "hu": hungarian}
_COMPOUNDING = frozenset({"de", "nl", "da", "sv", "it", "fi", "et", "hu", "sl"})
"""Languages that write a number of several parts in one word."""
_THOUSAND = {"de": "tausend", "nl": "duizend", "da": "tusind", "sv": "tusen|tusende", "it": "mila|mille", "fi": "tuhatta"
    "|tuhannen|tuhat", "et": "tuhat|tuhande", "hu": "ezer", "sl": "tisoč"}  # fmt: skip


def _values(language: str) -> dict[str, int]:
    if language in _CASES:
        # The first form of a word wins: `hat` is six, whatever else ends so.
        found: dict[str, int] = {}
        for form, value in _CASES[language]():
            found.setdefault(fold(form), value)
        return found
    units = _row(UNITS[language], range(2, 13)) | _row(TEENS.get(language, ""), range(13, 20))
    tens = _row(TENS[language], (*range(20, 100, 10), 100))
    values = units | tens | _row(HUNDREDS.get(language, ""), range(200, 1000, 100))
    ones = dict.fromkeys(_ones(language), 1)
    if language == "pl":
        values |= _row(_POLISH_COMPOUNDS, range(2, 13))
    small = {word: value for word, value in units.items() if value < 10} | ones
    for ten, worth in tens.items():
        for one, value in small.items():
            if worth == 100:
                values.setdefault(one + ten, value * 100)
            elif language in ONE_BEFORE_TEN:
                values[one + fold(ONE_BEFORE_TEN[language]) + ten] = worth + value
            elif language in _COMPOUNDING:
                values[ten + one] = worth + value
                if language == "it":
                    values[ten[:-1] + one] = worth + value
                    if one == "quattro":
                        values[ten + one[:-1]] = worth + value  # `ventiquattr'ore`
            else:
                values[f"{ten}-{one}"] = values[ten + one] = worth + value
    return values


def _segments(language: str, values: dict[str, int]) -> tuple[tuple[str, int], ...]:
    """What a number in one word is put together of, the longest first."""
    if language not in _COMPOUNDING:
        return ()
    parts = {word: value for word, value in values.items() if len(word) > 1}
    parts |= dict.fromkeys(_ones(language), 1) | _row(_THOUSAND.get(language, ""), (1000,))
    return tuple(sorted(parts.items(), key=lambda part: -len(part[0])))


def _composed(segments: Sequence[tuple[str, int]], word: str, below: int = 10**6) -> int | None:
    """The value of a word that is nothing but number words, each smaller than the one in front of it or multiplied by it."""
    if not word:
        return 0
    for segment, value in segments:
        if not word.startswith(segment) or value >= below:
            continue
        rest = word[len(segment) :]
        for times, size in _multiples(segments, rest, value):
            behind = _composed(segments, size, times if times >= 100 else value % 100 or 100)
            if behind is not None and (times >= 100 or value >= 20 or not size) and (behind < 10 or times >= 100):
                return times + behind
    return None


def _multiples(segments: Sequence[tuple[str, int]], rest: str, value: int) -> list[tuple[int, str]]:
    """A part with `hundred` or `thousand` behind it, and by itself."""
    found = [
        (value * factor, rest[len(word) :])
        for word, factor in segments
        if factor in (100, 1000) and value < factor and rest.startswith(word)
    ]
    return [*found, (value, rest)]


def _ones(language: str) -> frozenset[str]:
    return frozenset(fold(form) for form in ONES.get(language, "").split("|") if form)


def _row(row: str, numbers: Sequence[int]) -> dict[str, int]:
    cells = row.split(",") if row else []
    return {
        fold(form): number
        for number, cell in zip(numbers, cells, strict=False)
        for form in cell.split("|")
        if form != "-"
    }


def _entries(row: str, numbers: Sequence[int]) -> tuple[dict[str, int], tuple[tuple[str, int], ...]]:
    words: dict[str, int] = {}
    stems: list[tuple[str, int]] = []
    for number, cell in zip(numbers, row.split(",") if row else [], strict=False):
        for form in cell.split("|"):
            if form.endswith("*"):
                stems.append((fold(form[:-1]), number))
            elif form != "-":
                words[fold(form)] = number
    return words, tuple(stems)
